import type { Governance, TimelineEvent } from '../../src/dataset/types.js';

/** A timeline of any length. */
export const manyEvents = (count: number): readonly TimelineEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `event-${index}`,
    date: String(1000 + index),
    title: `Hecho ${index + 1}`,
    text: 'Lo que pasó ese año, dicho en una frase.',
  }));

const names = [
  'Familias socias',
  'Asambleas veredales',
  'Asamblea General',
  'Consejo de Administración',
  'Junta de Vigilancia',
  'Comité de Educación',
  'Comité de la Prima',
  'Comité de Género',
  'Comité de Jóvenes',
  'Gerencia',
  'Equipo técnico',
  'Consejo de Directores de la CLAC',
];
const relation = (from: number, to: number, type: 'part-of' | 'elects' | 'raises-before', text: string) => ({
  from: `body-${from}`,
  to: `body-${to}`,
  type,
  text,
});

/** A dense government: twelve bodies on six ranks. */
export const twelveBodies: Governance = {
  bodies: names.map((name, index) => ({ id: `body-${index}`, name, text: '' })),
  relations: [
    relation(0, 1, 'part-of', 'participan en las asambleas veredales'),
    relation(1, 2, 'part-of', 'envían delegadas y delegados'),
    relation(2, 3, 'elects', 'elegido por la Asamblea General'),
    relation(2, 4, 'elects', 'elegida por la Asamblea General'),
    relation(3, 5, 'elects', 'nombrado por el Consejo'),
    relation(3, 6, 'elects', 'nombrado por el Consejo'),
    relation(3, 7, 'elects', 'nombrado por el Consejo'),
    relation(3, 8, 'elects', 'nombrado por el Consejo'),
    relation(3, 9, 'elects', 'nombrada por el Consejo'),
    relation(9, 10, 'elects', 'contratado por la Gerencia'),
    relation(4, 2, 'raises-before', 'rinde cuentas ante la Asamblea General'),
    relation(3, 11, 'raises-before', 'eleva sus propuestas'),
  ],
};
