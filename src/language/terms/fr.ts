import type { Terms } from './terms.js';

export const fr: Terms = {
  organizations: (category) => `${category === 'one' ? 'organisation' : 'organisations'} de petits producteurs de café`,
  established: 'Constitution',
  activeSince: 'En activité depuis',
  asOf: 'Donnée de',
  mayHaveChanged: 'a pu changer',
  source: 'Source',

  presentationHeading: 'Le Réseau Café',

  objectivesHeading: 'Domaines de travail et objectifs',
  areas: 'Domaines de travail',
  objectives: 'Objectifs',
  otherObjectives: 'Autres objectifs',

  governanceHeading: 'Instances de gouvernance',

  timelineHeading: 'Le café équitable en Colombie',
  timelineLead: 'Ses organisations caféières, chiffres et impact',

  news: 'Actualités',
  newsHeading: 'Actualités du Réseau Café',
  allNews: 'Toutes les actualités',
  noNews: 'Pas encore d’actualités.',
  untitled: 'Sans titre',

  contact: 'Contact',
  email: 'E-mail',
  phone: 'Téléphone',
  page: 'Site web',

  since: (date, day) => `depuis ${day ? 'le ' : ''}${date}`,
  until: (date, day) => `jusqu’${day ? `au ${date}` : `à ${date}`.replace('à les', 'aux')}`,
  about: (date, day) => `vers ${day ? 'le ' : ''}${date}`,
  decade: (start) => `les années ${start}`,
  season: (index, year) => `${['printemps', 'été', 'automne', 'hiver'][index]} ${year}`,

  problem: (where, expected) =>
    `${where} : on attendait ${expected}. Les visiteurs voient toujours les autres données. Corrigez cette valeur ou supprimez-la.`,
  unclosed: (tag, end) => `${tag} n’est pas fermé, /> ne le ferme pas : écrivez ${tag}${end}.`,
  otherVersion: (tag, present, version) =>
    `${tag} : la version ${present} est déjà sur cette page ; la ${version} n’est pas utilisée. N’incluez qu’une version.`,
  expected: {
    'whole-number': 'un nombre entier',
    date: 'une date',
    required: 'une valeur',
    'unique-id': 'un id unique',
    'known-id': 'un id existant',
    'no-cycle': 'une relation sans cycle',
    'readable-file': 'un fichier JSON que ce site puisse lire (CORS), de 5 Mo au plus, en 8 secondes',
    'readable-feed': 'un flux RSS, Atom, JSON Feed ou WordPress que ce site puisse lire (CORS)',
    renderable: 'quelque chose d’affichable',
    untouched: 'un contenu qu’aucun autre script ne modifie',
  },
};
