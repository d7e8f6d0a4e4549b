import type { SheetWords } from './words.js';

export const fr: SheetWords = {
  sheets: {
    members: {
      name: 'Nombre',
      about:
        'Combien il y a d’organisations, avec la date et la source. Modifiez la colonne « Valeur » ; les textes, dans celle de leur langue.',
    },
    countries: { name: 'Pays', about: 'Combien d’organisations compte chaque pays : une ligne par pays.' },
    figures: { name: 'Chiffres', about: 'Les chiffres clés : une ligne par chiffre, 24 au plus.' },
    areas: {
      name: 'Domaines',
      about: 'Les domaines de travail : une ligne par domaine. L’id est un nom court que personne ne voit.',
    },
    objectives: {
      name: 'Objectifs',
      about: 'Les objectifs : une ligne par objectif. Dans « Domaine », l’id d’un domaine, ou rien.',
    },
    governance: {
      name: 'Gouvernance',
      about: 'D’où viennent les instances et leurs relations, qui sont dans les feuilles suivantes.',
    },
    bodies: {
      name: 'Instances',
      about: 'Les instances : une ligne par instance. L’id sert aux personnes et aux relations.',
    },
    people: {
      name: 'Personnes',
      about: 'Qui siège dans chaque instance : une ligne par personne. Dans « Instance », l’id de l’instance.',
    },
    relations: {
      name: 'Relations',
      about: 'Les relations entre instances : une ligne par relation, avec l’id des deux instances.',
    },
    timelines: {
      name: 'Chronologies',
      about: 'Les chronologies : une ligne par chronologie. Leurs événements sont dans la feuille suivante.',
    },
    events: {
      name: 'Événements',
      about:
        'Les événements : une ligne par événement. La date, comme vous l’écrivez : 31/05/2018, mai 2003, années 90, depuis 1992.',
    },
    presentation: {
      name: 'Présentation',
      about: 'Le titre et l’image de la présentation ; ses paragraphes sont dans la feuille suivante.',
    },
    paragraphs: {
      name: 'Paragraphes',
      about: 'Les paragraphes de la présentation : un par ligne. {total} est le nombre d’organisations.',
    },
    contact: {
      name: 'Contact',
      about: 'Comment joindre le réseau. Modifiez la colonne « Valeur » ; les textes, dans celle de leur langue.',
    },
    news: { name: 'Actualités', about: 'D’où viennent les actualités, et où elles se trouvent toutes.' },
    rest: {
      name: 'Ne pas modifier',
      about: 'Ce qui n’entre pas dans les autres feuilles. Ne modifiez rien ici : il le faut pour le retour.',
    },
  },
  fields: {
    total: 'Nombre d’organisations',
    'countries.total': 'Organisations dans le pays',
    since: 'Depuis quand',
    'members.since': 'Constitué en',
    activeSince: 'Actif depuis',
    asOf: 'Date du chiffre',
    maxAgeDays: 'Avertir après (jours)',
    'source.text': 'Source',
    'source.url': 'Adresse de la source',
    country: 'Pays',
    id: 'Id',
    text: 'Texte',
    area: 'Domaine',
    name: 'Nom',
    'timelines.name': 'Chronologie',
    'link.url': 'Lien',
    'link.text': 'Texte du lien',
    body: 'Instance',
    role: 'Fonction',
    organization: 'Organisation',
    'image.src': 'Adresse de l’image',
    'image.alt': 'Ce que montre l’image',
    'image.caption': 'Légende de l’image',
    'image.credit': 'Auteur de l’image',
    'image.width': 'Largeur de l’image',
    'image.height': 'Hauteur de l’image',
    from: 'Qui agit',
    to: 'Auprès de qui',
    type: 'Relation',
    heading: 'Titre',
    lead: 'Ligne sous le titre',
    timeline: 'Chronologie',
    date: 'Date',
    title: 'Titre',
    place: 'Lieu',
    email: 'E-mail',
    phone: 'Téléphone',
    whatsapp: 'WhatsApp',
    url: 'Page web',
    label: 'Texte du bouton',
    'contact.text': 'Invitation',
    src: 'Adresse d’où elles viennent',
    value: 'Chiffre',
    unit: 'Unité',
    'figures.label': 'Ce qu’il compte',
    note: 'Note',
  },
  field: 'Champ',
  value: 'Valeur',
  relationTypes: {
    'part-of': 'fait partie de',
    elects: 'élit',
    'raises-before': 'porte des questions devant',
    other: 'autre relation',
  },
  notes: {
    'unknown-sheet': (what) =>
      `${what} : on ne sait pas quelle feuille c’est, et elle n’est pas utilisée. Donnez-lui le nom de la partie qu’elle contient : Événements, Personnes…`,
    'unknown-field': (what) =>
      `${what} : on ne sait pas ce que c’est ; c’est conservé tel quel, et les widgets ne l’affichent pas.`,
    twice: (what) => `${what} : présent deux fois ; le premier compte. Supprimez l’autre.`,
    'two-dates': (what) => `${what} : cela peut être deux dates. Écrivez le mois en lettres.`,
    'no-such-day': (what) => `${what} : ce jour n’existe pas. Corrigez la date.`,
    homeless: (what) =>
      `${what} : on ne sait pas à quelle instance ou chronologie cela appartient. Écrivez son id sur cette ligne.`,
  },
};
