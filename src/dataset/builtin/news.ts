import type { News } from '../types.js';

/** The news of the network: a page, no feed. */
export const news = {
  heading: {
    es: 'Noticias de la Red Café',
    en: 'News of the Coffee Network',
    pt: 'Notícias da Rede Café',
    fr: 'Actualités du Réseau Café',
  },
  url: 'https://clac-comerciojusto.org/',
} satisfies News;
