import type { Citation } from '../types.js';

/** The page that every built-in fact comes from. It bears no date. */
export const citation: Citation = {
  text: 'CLAC',
  url: {
    en: 'http://clac-comerciojusto.org/en/redes-y-productos/redes-de-producto/red-cafe/',
    pt: 'http://clac-comerciojusto.org/pt-br/redes-y-productos/redes-de-producto/rede-cafe/',
  },
};
