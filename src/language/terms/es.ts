import type { Terms } from './terms.js';

export const es: Terms = {
  organizations: (category) =>
    `${category === 'one' ? 'organización' : 'organizaciones'} de pequeños productores de café`,
  established: 'Constituida',
  activeSince: 'Activa desde',
  asOf: 'Dato de',
  mayHaveChanged: 'puede haber cambiado',
  source: 'Fuente',

  presentationHeading: 'La Red Café',

  objectivesHeading: 'Áreas de trabajo y objetivos',
  areas: 'Áreas de trabajo',
  objectives: 'Objetivos',
  otherObjectives: 'Otros objetivos',

  governanceHeading: 'Órganos de gobierno',

  timelineHeading: 'El café de Comercio Justo en Colombia',
  timelineLead: 'Sus organizaciones cafetaleras, cifras e impacto',

  news: 'Noticias',
  newsHeading: 'Noticias de la Red Café',
  allNews: 'Todas las noticias',
  noNews: 'Todavía no hay noticias.',
  untitled: 'Sin título',

  contact: 'Contacto',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  page: 'Sitio web',

  since: (date, day) => `desde ${day ? 'el ' : ''}${date}`,
  until: (date, day) => `hasta ${day ? 'el ' : ''}${date}`,
  about: (date, day) => `hacia ${day ? 'el ' : ''}${date}`,
  decade: (start) => (start > 1910 && start < 2000 ? `los años ${start - 1900}` : `la década de ${start}`),
  season: (index, year) => `${['primavera', 'verano', 'otoño', 'invierno'][index]} de ${year}`,

  problem: (where, expected) =>
    `${where}: se esperaba ${expected}. Los visitantes siguen viendo los demás datos. Corrija este valor o bórrelo.`,
  unclosed: (tag, end) => `${tag} no está cerrado, /> no lo cierra: escriba ${tag}${end}.`,
  otherVersion: (tag, present, version) =>
    `${tag}: la versión ${present} ya está en esta página; la ${version} no se usa. Incluya una sola versión.`,
  expected: {
    'whole-number': 'un número entero',
    date: 'una fecha',
    required: 'un valor',
    'unique-id': 'un id que no se repita',
    'known-id': 'un id que exista',
    'no-cycle': 'una relación sin ciclos',
    'readable-file': 'un archivo JSON que este sitio pueda leer (CORS), de 5 MB como máximo y en 8 segundos',
    'readable-feed': 'un feed RSS, Atom, JSON Feed o WordPress que este sitio pueda leer (CORS)',
    renderable: 'algo que se pueda mostrar',
    untouched: 'contenido que ningún otro script cambie',
  },
};
