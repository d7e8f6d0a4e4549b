import { citation } from './citation.js';
import type { Dataset } from '../types.js';
import { colombia } from './colombia.js';
import { news } from './news.js';

/** What every widget tells when the host page gives no dataset of its own. */
export const builtin: Dataset = {
  schemaVersion: 1,
  members: { total: 155, since: '2005', activeSince: '199X', source: citation },
  areas: [
    { id: 'social', text: { es: 'Social', en: 'Social', pt: 'Social', fr: 'Social' } },
    { id: 'union', text: { es: 'Gremial', en: 'Trade union', pt: 'Sindical', fr: 'Syndical' } },
    {
      id: 'corporate-technical',
      text: {
        es: 'Empresarial y técnica',
        en: 'Corporate and technical',
        pt: 'Empresarial e técnica',
        fr: 'Entrepreneurial et technique',
      },
    },
    {
      id: 'facilitation',
      text: {
        es: 'Facilitación de procesos y alianzas',
        en: 'Facilitation of processes and alliances',
        pt: 'Facilitação de processos e alianças',
        fr: 'Facilitation de processus et d’alliances',
      },
    },
  ],
  objectives: [
    {
      id: 'communication',
      text: {
        es: 'Consolidar una comunicación constante entre las organizaciones latinoamericanas y caribeñas de Comercio Justo.',
        en: 'Consolidate constant communication between the Latin American and Caribbean Fair Trade organizations.',
        pt: 'Consolidar uma comunicação constante entre as organizações latino-americanas e caribenhas de Comércio Justo.',
        fr: 'Consolider une communication constante entre les organisations de commerce équitable d’Amérique latine et des Caraïbes.',
      },
      source: citation,
    },
    {
      id: 'policies',
      text: {
        es: 'Definir, aprobar y aplicar políticas a favor de los pequeños productores de café.',
        en: 'Define, approve and implement policies in favor of small coffee producers.',
        pt: 'Definir, aprovar e implementar políticas a favor dos pequenos produtores de café.',
        fr: 'Définir, approuver et mettre en œuvre des politiques en faveur des petits producteurs de café.',
      },
      source: citation,
    },
    {
      id: 'principles',
      text: {
        es: 'Promover y defender los principios y criterios originales del Comercio Justo.',
        en: 'Promote and defend the original principles and criteria of Fair Trade.',
        pt: 'Promover e defender os princípios e critérios originais do Comércio Justo.',
        fr: 'Promouvoir et défendre les principes et critères d’origine du commerce équitable.',
      },
      source: citation,
    },
    {
      id: 'alliances',
      text: {
        es: 'Promover y fortalecer alianzas con otras redes de productores y con los distintos actores que participan en el sistema de Comercio Justo.',
        en: 'Promote and strengthen alliances with other producer networks and with the different players that take part in the Fair Trade system.',
        pt: 'Promover e fortalecer alianças com outras redes de produtores e com os diferentes atores que participam do sistema de Comércio Justo.',
        fr: 'Promouvoir et renforcer les alliances avec d’autres réseaux de producteurs et avec les différents acteurs qui participent au système du commerce équitable.',
      },
      source: citation,
    },
    {
      id: 'fairs',
      text: {
        es: 'Promocionar el café de las organizaciones miembros en ferias comerciales y eventos internacionales.',
        en: 'Promote the coffee of member organizations at trade fairs and international events.',
        pt: 'Promover o café das organizações membros em feiras comerciais e eventos internacionais.',
        fr: 'Promouvoir le café des organisations membres dans les salons professionnels et les événements internationaux.',
      },
      source: citation,
    },
    {
      id: 'exchange',
      text: {
        es: 'Intercambiar experiencias y desarrollar estrategias entre las organizaciones miembros de la Red Café.',
        en: 'Exchange experiences and develop strategies between the member organizations of the Coffee Network.',
        pt: 'Trocar experiências e desenvolver estratégias entre as organizações membros da Rede Café.',
        fr: 'Échanger des expériences et élaborer des stratégies entre les organisations membres du Réseau Café.',
      },
      source: citation,
    },
  ],
  governance: {
    bodies: [
      {
        id: 'members',
        name: {
          es: 'Organizaciones miembros',
          en: 'Member organizations',
          pt: 'Organizações membros',
          fr: 'Organisations membres',
        },
        text: '',
      },
      {
        id: 'general-assembly',
        name: {
          es: 'Asamblea General',
          en: 'General Assembly',
          pt: 'Assembleia Geral',
          fr: 'Assemblée générale',
        },
        text: {
          es: 'Espacio democrático',
          en: 'Democratic space',
          pt: 'Espaço democrático',
          fr: 'Espace démocratique',
        },
      },
      {
        id: 'coordinating-committee',
        name: {
          es: 'Comité Coordinador',
          en: 'Coordinating Committee',
          pt: 'Comitê Coordenador',
          fr: 'Comité de coordination',
        },
        text: '',
      },
      {
        id: 'clac-board',
        name: {
          es: 'Consejo de Directores de la CLAC',
          en: 'CLAC’s Board of Directors',
          pt: 'Conselho de Diretores da CLAC',
          fr: 'Conseil de direction de la CLAC',
        },
        text: '',
      },
    ],
    relations: [
      {
        from: 'members',
        to: 'general-assembly',
        type: 'part-of',
        text: {
          es: 'sus representantes participan en la Asamblea General',
          en: 'their representatives take part in the General Assembly',
          pt: 'seus representantes participam da Assembleia Geral',
          fr: 'leurs représentants participent à l’Assemblée générale',
        },
      },
      {
        from: 'general-assembly',
        to: 'coordinating-committee',
        type: 'elects',
        text: {
          es: 'elegido por la Asamblea General',
          en: 'elected by the General Assembly',
          pt: 'eleito pela Assembleia Geral',
          fr: 'élu par l’Assemblée générale',
        },
      },
      {
        from: 'coordinating-committee',
        to: 'clac-board',
        type: 'raises-before',
        text: {
          es: 'eleva ante el Consejo de Directores de la CLAC las inquietudes, los problemas y las propuestas de las organizaciones de pequeños productores de café',
          en: 'raises before CLAC’s Board of Directors the concerns, problems and proposals of small coffee producer organizations',
          pt: 'leva ao Conselho de Diretores da CLAC as preocupações, os problemas e as propostas das organizações de pequenos produtores de café',
          fr: 'porte devant le Conseil de direction de la CLAC les préoccupations, les problèmes et les propositions des organisations de petits producteurs de café',
        },
      },
    ],
    source: citation,
  },
  timelines: { colombia },
  contact: {
    url: 'https://clac-comerciojusto.org/',
    label: {
      es: 'Contactar a la CLAC',
      en: 'Contact CLAC',
      pt: 'Entrar em contato com a CLAC',
      fr: 'Contacter la CLAC',
    },
    text: {
      es: 'No dude en comunicarse con la CLAC para resolver cualquier duda sobre el café de Comercio Justo. ¡Siempre será un placer atenderle!',
      en: 'Do not hesitate to contact CLAC with any question about Fair Trade coffee. It will always be a pleasure to serve you!',
      pt: 'Não hesite em entrar em contato com a CLAC para esclarecer qualquer dúvida sobre o café de Comércio Justo. Será sempre um prazer atender você!',
      fr: 'N’hésitez pas à contacter la CLAC pour toute question sur le café équitable. Ce sera toujours un plaisir de vous aider !',
    },
  },
  news,
};
