import type { Timeline } from '../types.js';
import { citation } from './citation.js';

/** Fair Trade coffee in Colombia. */
export const colombia = {
  heading: {
    es: 'El café de Comercio Justo en Colombia',
    en: 'Fair Trade coffee in Colombia',
    pt: 'O café de Comércio Justo na Colômbia',
    fr: 'Le café équitable en Colombie',
  },
  lead: {
    es: 'Sus organizaciones cafetaleras, cifras e impacto',
    en: 'Its coffee organizations, figures and impact',
    pt: 'Suas organizações cafeeiras, números e impacto',
    fr: 'Ses organisations caféières, chiffres et impact',
  },
  events: [
    {
      id: 'meeting-in-europe',
      date: '1991',
      title: {
        es: 'Un encuentro casual en Europa',
        en: 'A chance encounter in Europe',
        pt: 'Um encontro casual na Europa',
        fr: 'Une rencontre fortuite en Europe',
      },
      text: {
        es: 'El gerente de Expocafé, que ha sido la exportadora líder de café de Comercio Justo en Colombia, visita a clientes en Europa y se topa por casualidad con el Comercio Justo.',
        en: 'While visiting clients in Europe, the manager of Expocafé, which has been the leading exporter of Fair Trade coffee in Colombia, comes across Fair Trade by chance.',
        pt: 'Em visita a clientes na Europa, o gerente da Expocafé, que tem sido a exportadora líder de café de Comércio Justo na Colômbia, depara-se por acaso com o Comércio Justo.',
        fr: 'En visite chez des clients en Europe, le gérant d’Expocafé, premier exportateur de café équitable de Colombie, découvre par hasard le commerce équitable.',
      },
      source: citation,
    },
    {
      id: 'first-export',
      date: '1992',
      title: {
        es: 'La primera exportación de Comercio Justo',
        en: 'The first Fair Trade export',
        pt: 'A primeira exportação de Comércio Justo',
        fr: 'La première exportation équitable',
      },
      text: {
        es: 'Asprocafé Ingrumá, la primera asociación de pequeños caficultores de Colombia que logra entrar al Comercio Justo, exporta por primera vez al mercado internacional a través de Expocafé, líder y pionera en la comercialización de café de Comercio Justo en el país.',
        en: 'Asprocafé Ingrumá, the first association of small coffee farmers in Colombia to enter Fair Trade, makes its first Fair Trade export to the international market through Expocafé, leader and pioneer in marketing Fair Trade coffee in the country.',
        pt: 'A Asprocafé Ingrumá, primeira associação de pequenos cafeicultores da Colômbia a entrar no Comércio Justo, faz sua primeira exportação ao mercado internacional por meio da Expocafé, líder e pioneira na comercialização de café de Comércio Justo no país.',
        fr: 'Asprocafé Ingrumá, première association de petits caféiculteurs de Colombie à entrer dans le commerce équitable, réalise sa première exportation sur le marché international par l’intermédiaire d’Expocafé, leader et pionnière de la commercialisation du café équitable dans le pays.',
      },
      source: citation,
    },
    {
      id: 'millions-transferred',
      date: '1992/..',
      title: {
        es: 'Millones de dólares para las comunidades',
        en: 'Millions of dollars to communities',
        pt: 'Milhões de dólares para as comunidades',
        fr: 'Des millions de dollars pour les communautés',
      },
      text: {
        es: 'Desde que comenzó a exportar al mercado de Comercio Justo, Expocafé ha transferido millones de dólares a las comunidades que la utilizan como exportadora.',
        en: 'Since its exports to the Fair Trade market started, Expocafé has transferred millions of dollars to the communities that use it as their exporter.',
        pt: 'Desde que começou a exportar ao mercado de Comércio Justo, a Expocafé transferiu milhões de dólares às comunidades que a utilizam como exportadora.',
        fr: 'Depuis le début de ses exportations vers le marché équitable, Expocafé a transféré des millions de dollars aux communautés qui font appel à elle comme exportatrice.',
      },
      source: citation,
    },
    {
      id: 'beyond-coffee',
      date: '1992/..',
      title: {
        es: 'Del café a muchos otros productos',
        en: 'From coffee to many other products',
        pt: 'Do café a muitos outros produtos',
        fr: 'Du café à bien d’autres produits',
      },
      text: {
        es: 'Al principio, la certificación de Comercio Justo en Colombia era de café; después abarcó cacao, banano, flores, frutas y artesanías.',
        en: 'At first, certified Fair Trade in Colombia was about coffee; it then came to cover cocoa, bananas, flowers, fruits and crafts.',
        pt: 'No início, a certificação de Comércio Justo na Colômbia era de café; depois passou a abranger cacau, banana, flores, frutas e artesanato.',
        fr: 'Au début, la certification équitable en Colombie concernait le café ; elle s’est ensuite étendue au cacao, à la banane, aux fleurs, aux fruits et à l’artisanat.',
      },
      source: citation,
    },
  ],
} satisfies Timeline;
