/** Languages as sites state them: WordPress's own names, what it makes of them for pages, and some that nobody speaks here. */
export const locales = [
  'es',
  'en',
  'pt',
  'fr',
  'es_MX',
  'es-CO',
  'en_GB',
  'pt_BR',
  'pt-PT',
  'fr-CA',
  'de_DE',
  'auto',
  '',
];
