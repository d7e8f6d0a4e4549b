import type { Governance, GovernanceRelation, Person, RelationType } from '../../src/dataset/types.js';

/** A government in few lines: bodies by the names of their ids, relations as `id type id: words`. */
function government(bodies: { readonly [id: string]: string }, relations: string): Governance {
  return {
    bodies: Object.entries(bodies).map(([id, name]) => ({ id, name })),
    relations: relations
      .trim()
      .split('\n')
      .map((line): GovernanceRelation => {
        const [, from, type, to, text] = /^\s*(\S+) (\S+) (\S+?)(?:: (.*))?$/.exec(line)!;
        return { from: from!, type: type as RelationType, to: to!, ...(text && { text }) };
      }),
  };
}

/** A chain of five ranks. */
export const fiveRanks: Governance = government(
  {
    families: 'Familias socias',
    villages: 'Asambleas veredales',
    assembly: 'Asamblea General',
    board: 'Consejo de Administración',
    management: 'Gerencia',
  },
  `
  families part-of villages: participan en las asambleas veredales
  villages part-of assembly: envían delegadas y delegados
  assembly elects board: elegido por la Asamblea General
  board elects management: nombrada por el Consejo
  `,
);

/** A dense government: twelve bodies on six ranks. */
export const twelveBodies: Governance = government(
  {
    families: 'Familias socias',
    villages: 'Asambleas veredales',
    assembly: 'Asamblea General',
    board: 'Consejo de Administración',
    oversight: 'Junta de Vigilancia',
    education: 'Comité de Educación',
    premium: 'Comité de la Prima',
    women: 'Comité de Género',
    youth: 'Comité de Jóvenes',
    management: 'Gerencia',
    technicians: 'Equipo técnico',
    clac: 'Consejo de Directores de la CLAC',
  },
  `
  families part-of villages: participan en las asambleas veredales
  villages part-of assembly: envían delegadas y delegados
  assembly elects board: elegido por la Asamblea General
  assembly elects oversight: elegida por la Asamblea General
  board elects education: nombrado por el Consejo
  board elects premium: nombrado por el Consejo
  board elects women: nombrado por el Consejo
  board elects youth: nombrado por el Consejo
  board elects management: nombrada por el Consejo
  management elects technicians: contratado por la Gerencia
  oversight raises-before assembly: rinde cuentas ante la Asamblea General
  board raises-before clac: eleva sus propuestas
  `,
);

const person = (name: string, role?: string): Person => ({ name, ...(role && { role }) });
const people: { readonly [id: string]: readonly Person[] } = {
  board: [
    person('Ana Lucía Quispe', 'presidenta'),
    person('Julián Ortega', 'vicepresidente'),
    person('Rosa Elvira Chávez', 'secretaria'),
    person('Mateo Ixcot', 'tesorero'),
    person('Marleni Díaz', 'vocal'),
    person('Pedro Huamán', 'vocal'),
    person('Gloria Restrepo', 'vocal'),
    person('Wilmer Cruz', 'vocal'),
  ],
  oversight: [person('Nelson Aguilar', 'presidente'), person('Sonia Mejía'), person('Elmer Paz')],
  women: [person('Carmen Tzoc', 'coordinadora')],
  youth: [person('Luz Marina Torres', 'coordinadora'), person('Iván Pérez')],
  management: [person('Beatriz Solano', 'gerente')],
};
const nine = government(
  {
    families: 'Familias socias',
    assembly: 'Asamblea General',
    board: 'Consejo de Administración',
    oversight: 'Junta de Vigilancia',
    women: 'Comité de Género',
    youth: 'Comité de Jóvenes',
    premium: 'Comité de la Prima',
    management: 'Gerencia',
    network: 'Red nacional de café',
  },
  `
  families part-of assembly: cada familia tiene una voz y un voto
  assembly elects board: elegido por la Asamblea General
  assembly elects oversight: elegida por la Asamblea General
  board elects women: nombrado por el Consejo
  board elects youth: nombrado por el Consejo
  board elects premium: nombrado por el Consejo
  assembly elects premium: su presidenta es elegida por la Asamblea General
  board elects management: nombrada por el Consejo
  board raises-before network: lleva las propuestas de la cooperativa
  `,
);

/** Nine bodies, with those who are in them; one has two parents. The people are invented. */
export const nineBodiesWithPeople: Governance = {
  ...nine,
  bodies: nine.bodies.map((body) => ({ ...body, people: people[body.id] ?? [] })),
};

/** As many bodies as are drawn with lines: nine villages, three zones, and what they elect together. */
export const twentyFourBodies: Governance = {
  bodies: [
    ...[...'ABCDEFGHI'].map((letter) => ({ id: `village-${letter}`, name: `Asamblea veredal ${letter}` })),
    ...['alta', 'media', 'baja'].map((zone) => ({ id: zone, name: `Delegación de la zona ${zone}` })),
    ...Object.entries({
      assembly: 'Asamblea de Delegados',
      board: 'Consejo de Administración',
      oversight: 'Junta de Vigilancia',
      appeals: 'Comité de Apelaciones',
      education: 'Comité de Educación',
      premium: 'Comité de la Prima',
      women: 'Comité de Género',
      youth: 'Comité de Jóvenes',
      management: 'Gerencia',
      technicians: 'Equipo técnico',
      sales: 'Comercialización',
      network: 'Red nacional de café',
    }).map(([id, name]) => ({ id, name })),
  ],
  relations: [
    ...[...'ABCDEFGHI'].map((letter, index): GovernanceRelation => ({
      from: `village-${letter}`,
      to: ['alta', 'media', 'baja'][Math.floor(index / 3)]!,
      type: 'elects',
    })),
    ...['alta', 'media', 'baja'].map((from): GovernanceRelation => ({ from, to: 'assembly', type: 'part-of' })),
    ...['board', 'oversight', 'appeals'].map((to): GovernanceRelation => ({ from: 'assembly', to, type: 'elects' })),
    ...['education', 'premium', 'women', 'youth', 'management'].map((to): GovernanceRelation => ({
      from: 'board',
      to,
      type: 'elects',
    })),
    ...['technicians', 'sales'].map((to): GovernanceRelation => ({ from: 'management', to, type: 'elects' })),
    { from: 'oversight', to: 'assembly', type: 'raises-before' },
    { from: 'board', to: 'network', type: 'raises-before' },
  ],
};
