import type { Messages } from '../messages.js';
import type { LanguageRecord } from '../record.js';
import type { DataTerms, Terms } from '../terms.js';

const terms: Terms = {
  organizations: (category) => `${category === 'one' ? 'organisation' : 'organisations'} de petits producteurs de café`,
  established: 'Constitution',
  activeSince: 'En activité depuis',
  asOf: 'Donnée de',
  source: 'Source',
  colon: '\u00a0: ',

  objectivesHeading: 'Domaines de travail et objectifs',
  areas: 'Domaines de travail',
  objectives: 'Objectifs',

  governanceHeading: 'Instances de gouvernance',

  figures: 'Chiffres clés',

  news: 'Actualités',
  allNews: 'Toutes les actualités',

  contact: 'Contact',
  email: 'E-mail',
  phone: 'Téléphone',
  page: 'Site web',

  since: (date, { day }) => `depuis ${day ? 'le ' : ''}${date}`,
  until: (date, { day }) => `jusqu’${day ? `au ${date}` : `à ${date}`.replace('à les', 'aux')}`,
  about: (date, { day }) => `vers ${day ? 'le ' : ''}${date}`,
  decade: (start) => `les années ${start}`,
  season: (index, year) => `${['printemps', 'été', 'automne', 'hiver'][index]} ${year}`,

  secondFile: 'Impossible de charger coffee-network-live.js : placez-le à côté de coffee-network.js.',
};

export const dataTerms: DataTerms = {
  otherObjectives: 'Autres objectifs',
  mayHaveChanged: 'a pu changer',
  relations: {
    'part-of': 'Membre de : ',
    elects: 'Élection par : ',
    'raises-before': 'Questions portées devant : ',
    other: 'Lien avec : ',
  },
  timeline: 'Chronologie',
  search: 'Rechercher dans la chronologie',
  found: (shown, all) => `${shown} sur ${all} événements`,
  more: 'En savoir plus',
  andMore: (rest) => `et ${rest} de plus`,
  noNews: 'Pas encore d’actualités.',
  untitled: 'Sans titre',
  copy: 'Copier',
  copied: 'Copié',
};

export const messages: Messages = {
  problem: (where, expected) =>
    `${where} : on attendait ${expected}. Cette valeur n’est pas utilisée : corrigez-la ou supprimez-la.`,
  missing: (where) =>
    `${where} : cette valeur manque et, sans elle, ce dont elle fait partie n’est pas utilisé. Ajoutez-la.`,
  unclosed: (tag, end) => `${tag} ne semble pas fermé (/> ne le ferme pas) : écrivez ${tag}${end}.`,
  otherVersion: (tag, present, version) =>
    `${tag} : la version ${present} est déjà sur cette page ; la ${version} n’est pas utilisée. N’incluez qu’une version.`,
  expected: {
    'international-phone': 'un numéro avec l’indicatif du pays : ',
    'whole-number': 'un nombre entier',
    number: 'un nombre',
    date: 'une date',
    'text-or-empty': 'un texte qui dise ce que montre l’image, ou "" si elle ne fait qu’orner la page',
    country: 'les deux lettres d’un pays (ISO 3166-1)',
    required: 'une valeur',
    'unknown-name': 'le nom',
    'at-most': 'au plus',
    'unique-id': 'un id unique',
    'known-id': 'un id existant',
    'no-cycle': 'une relation sans cycle',
    'readable-file': 'un fichier JSON que ce site puisse lire (CORS), de 5 Mo au plus, en 8 secondes',
    'readable-json': 'du JSON sans erreur de syntaxe',
    'readable-feed': 'un flux RSS, Atom, JSON Feed ou WordPress que ce site puisse lire (CORS)',
    renderable: 'quelque chose d’affichable',
    untouched: 'un contenu qu’aucun autre script ne modifie',
  },
};

export const fr: LanguageRecord = { code: 'fr', name: 'Français', direction: 'ltr', fallbacks: ['es', 'en'], terms };
