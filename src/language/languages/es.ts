import type { Messages } from '../messages.js';
import type { LanguageRecord } from '../record.js';
import type { DataTerms, Terms } from '../terms.js';

const terms: Terms = {
  organizations: (category) =>
    `${category === 'one' ? 'organización' : 'organizaciones'} de pequeños productores de café`,
  established: 'Constituida',
  activeSince: 'Activa desde',
  asOf: 'Dato de',
  source: 'Fuente',
  colon: ': ',

  objectivesHeading: 'Áreas de trabajo y objetivos',
  areas: 'Áreas de trabajo',
  objectives: 'Objetivos',

  governanceHeading: 'Órganos de gobierno',

  figures: 'Cifras clave',

  news: 'Noticias',
  allNews: 'Todas las noticias',

  contact: 'Contacto',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  page: 'Sitio web',

  since: (date, { day }) => `desde ${day ? 'el ' : ''}${date}`,
  until: (date, { day }) => `hasta ${day ? 'el ' : ''}${date}`,
  about: (date, { day }) => `hacia ${day ? 'el ' : ''}${date}`,
  decade: (start) => (start > 1910 && start < 2000 ? `los años ${start - 1900}` : `la década de ${start}`),
  season: (index, year) => `${['primavera', 'verano', 'otoño', 'invierno'][index]} de ${year}`,

  secondFile: 'No se pudo cargar coffee-network-live.js: póngalo junto a coffee-network.js.',
};

export const dataTerms: DataTerms = {
  otherObjectives: 'Otros objetivos',
  mayHaveChanged: 'puede haber cambiado',
  relations: {
    'part-of': 'Parte de: ',
    elects: 'Elección a cargo de: ',
    'raises-before': 'Asuntos elevados ante: ',
    other: 'Relación con: ',
  },
  timeline: 'Cronología',
  search: 'Buscar en la cronología',
  found: (shown, all) => `${shown} de ${all} hechos`,
  more: 'Más',
  andMore: (rest) => `y ${rest} más`,
  noNews: 'Todavía no hay noticias.',
  untitled: 'Sin título',
  copy: 'Copiar',
  copied: 'Copiado',
};

export const messages: Messages = {
  problem: (where, expected) => `${where}: se esperaba ${expected}. Este valor no se usa: corríjalo o bórrelo.`,
  missing: (where) => `${where}: falta este valor y, sin él, no se usa aquello a lo que pertenece. Añádalo.`,
  unclosed: (tag, end) => `Parece que ${tag} no está cerrado (/> no lo cierra): escriba ${tag}${end}.`,
  otherVersion: (tag, present, version) =>
    `${tag}: la versión ${present} ya está en esta página; la ${version} no se usa. Incluya una sola versión.`,
  expected: {
    'international-phone': 'un número con el código de su país: ',
    'whole-number': 'un número entero',
    number: 'un número',
    date: 'una fecha',
    'text-or-empty': 'un texto que diga qué muestra la imagen, o "" si solo adorna la página',
    country: 'las dos letras de un país (ISO 3166-1)',
    required: 'un valor',
    'unknown-name': 'el nombre',
    'at-most': 'como máximo',
    'unique-id': 'un id que no se repita',
    'known-id': 'un id que exista',
    'no-cycle': 'una relación sin ciclos',
    'readable-file': 'un archivo JSON que este sitio pueda leer (CORS), de 5 MB como máximo y en 8 segundos',
    'readable-json': 'JSON sin errores de sintaxis',
    'readable-feed': 'un feed RSS, Atom, JSON Feed o WordPress que este sitio pueda leer (CORS)',
    renderable: 'algo que se pueda mostrar',
    untouched: 'contenido que ningún otro script cambie',
  },
};

export const es: LanguageRecord = { code: 'es', name: 'Español', direction: 'ltr', fallbacks: ['en'], terms };
