import type { Presentation } from '../types.js';

/** What the network is, paragraph by paragraph: apart from the rest, so that only who shows it carries it. */
export const presentation = {
  heading: {
    es: 'La Red Café',
    en: 'The Coffee Network',
    pt: 'A Rede Café',
    fr: 'Le Réseau Café',
  },
  paragraphs: [
    {
      es: 'La Red Café reúne al conjunto de las organizaciones miembros de la Coordinadora Latinoamericana y del Caribe de Comercio Justo (CLAC) que trabajan en el sector del café y mantienen los principios del sistema de Comercio Justo y de las organizaciones de pequeños productores.',
      en: 'The Coffee Network brings together all the member organizations of the Latin American and Caribbean Network of Fair Trade (CLAC) that work in the coffee sector and uphold the principles of the Fair Trade system and of small producer organizations.',
      pt: 'A Rede Café reúne o conjunto das organizações membros da Coordenadora Latino-Americana e do Caribe de Comércio Justo (CLAC) que trabalham no setor do café e mantêm os princípios do sistema de Comércio Justo e das organizações de pequenos produtores.',
      fr: 'Le Réseau Café rassemble toutes les organisations membres de la Coordination latino-américaine et caribéenne du commerce équitable (CLAC) qui travaillent dans le secteur du café et respectent les principes du système du commerce équitable et des organisations de petits producteurs.',
    },
    {
      es: 'La Red Café se constituyó en 2005, pero funciona desde los años 90 con el interés de construir una institución con mayor representatividad y poder de negociación para defender los intereses de las organizaciones productoras de café, tanto a nivel nacional como internacional.',
      en: 'The Coffee Network was established in 2005, but has been at work since the 90s to build an institution with more representation and negotiating power, to defend the interests of coffee producer organizations both nationally and internationally.',
      pt: 'A Rede Café foi constituída em 2005, mas atua desde os anos 90 com o interesse de construir uma instituição com maior representatividade e poder de negociação para defender os interesses das organizações produtoras de café, tanto em nível nacional quanto internacional.',
      fr: 'Le Réseau Café a été constitué en 2005, mais il est à l’œuvre depuis les années 90 pour bâtir une institution plus représentative et dotée d’un plus grand pouvoir de négociation, afin de défendre les intérêts des organisations productrices de café, sur le plan national comme international.',
    },
    {
      es: 'Actualmente, la Red Café está compuesta por {total} organizaciones de pequeños productores de café de distintos países de América Latina y el Caribe.',
      en: 'Currently, the Coffee Network is composed of {total} small coffee producer organizations from different countries of Latin America and the Caribbean.',
      pt: 'Atualmente, a Rede Café é composta por {total} organizações de pequenos produtores de café de diferentes países da América Latina e do Caribe.',
      fr: 'Actuellement, le Réseau Café est composé de {total} organisations de petits producteurs de café de différents pays d’Amérique latine et des Caraïbes.',
    },
    {
      es: 'Los objetivos de la Red Café se orientan a las áreas social, gremial y empresarial-técnica, así como a la facilitación de procesos y alianzas.',
      en: 'The objectives of the Coffee Network are aimed at the social, trade union and corporate-technical areas, as well as the facilitation of processes and alliances.',
      pt: 'Os objetivos da Rede Café orientam-se às áreas social, sindical e empresarial-técnica, bem como à facilitação de processos e alianças.',
      fr: 'Les objectifs du Réseau Café portent sur les domaines social, syndical et entrepreneurial-technique, ainsi que sur la facilitation de processus et d’alliances.',
    },
    {
      es: 'La Red Café se apoya en dos grandes órganos internos: la Asamblea General, espacio democrático en el que participan representantes de las organizaciones miembros, y el Comité Coordinador, elegido por la Asamblea General.',
      en: 'The Coffee Network rests on two main internal bodies: the General Assembly, a democratic space in which representatives of the member organizations take part, and the Coordinating Committee, elected by the General Assembly.',
      pt: 'A Rede Café apoia-se em dois grandes órgãos internos: a Assembleia Geral, espaço democrático do qual participam representantes das organizações membros, e o Comitê Coordenador, eleito pela Assembleia Geral.',
      fr: 'Le Réseau Café repose sur deux grands organes internes : l’Assemblée générale, espace démocratique auquel participent des représentants des organisations membres, et le Comité de coordination, élu par l’Assemblée générale.',
    },
  ],
} satisfies Presentation;
