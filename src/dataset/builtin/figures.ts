import type { Figure } from '../types.js';
import { citation } from './citation.js';

/** The figures of the source page: apart from the rest, so that only who shows them carries them. */
export const figures = [
  {
    id: 'organizations',
    value: 155,
    label: {
      es: 'organizaciones de pequeños productores de café en América Latina y el Caribe',
      en: 'small coffee producer organizations in Latin America and the Caribbean',
      pt: 'organizações de pequenos produtores de café na América Latina e no Caribe',
      fr: 'organisations de petits producteurs de café en Amérique latine et dans les Caraïbes',
    },
    source: citation,
  },
  {
    id: 'areas',
    value: 4,
    label: { es: 'áreas de trabajo', en: 'areas of work', pt: 'áreas de trabalho', fr: 'domaines de travail' },
    source: citation,
  },
  {
    id: 'objectives',
    value: 6,
    label: { es: 'objetivos', en: 'objectives', pt: 'objetivos', fr: 'objectifs' },
    source: citation,
  },
  {
    id: 'products',
    value: 5,
    label: {
      es: 'tipos de producto, además del café, con certificación de Comercio Justo en Colombia',
      en: 'kinds of product, besides coffee, in certified Fair Trade in Colombia',
      pt: 'tipos de produto, além do café, com certificação de Comércio Justo na Colômbia',
      fr: 'types de produits, en plus du café, dans le commerce équitable certifié en Colombie',
    },
    note: {
      es: 'Cacao, banano, flores, frutas y artesanías.',
      en: 'Cocoa, bananas, flowers, fruits and crafts.',
      pt: 'Cacau, banana, flores, frutas e artesanato.',
      fr: 'Cacao, bananes, fleurs, fruits et artisanat.',
    },
    source: citation,
  },
] satisfies readonly Figure[];
