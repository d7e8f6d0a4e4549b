import type { Messages } from '../messages.js';
import type { LanguageRecord } from '../record.js';
import type { DataTerms, Terms } from '../terms.js';

const terms: Terms = {
  organizations: (category) => `${category === 'one' ? 'organização' : 'organizações'} de pequenos produtores de café`,
  established: 'Constituída',
  activeSince: 'Ativa desde',
  asOf: 'Dado de',
  source: 'Fonte',
  colon: ': ',

  objectivesHeading: 'Áreas de trabalho e objetivos',
  areas: 'Áreas de trabalho',
  objectives: 'Objetivos',

  governanceHeading: 'Órgãos de governança',

  figures: 'Números em destaque',

  news: 'Notícias',
  allNews: 'Todas as notícias',

  contact: 'Contato',
  email: 'E-mail',
  phone: 'Telefone',
  page: 'Site',

  since: (date) => `desde ${date}`,
  until: (date) => `até ${date}`,
  about: (date) => `por volta de ${date}`.replace('de a ', 'da '),
  decade: (start) => `a década de ${start}`,
  season: (index, year) => `${['primavera', 'verão', 'outono', 'inverno'][index]} de ${year}`,

  secondFile: 'Não foi possível carregar coffee-network-live.js: coloque-o junto de coffee-network.js.',
};

export const dataTerms: DataTerms = {
  otherObjectives: 'Outros objetivos',
  mayHaveChanged: 'pode ter mudado',
  relations: {
    'part-of': 'Parte de: ',
    elects: 'Eleição a cargo de: ',
    'raises-before': 'Assuntos levados a: ',
    other: 'Relação com: ',
  },
  timeline: 'Linha do tempo',
  search: 'Buscar na linha do tempo',
  found: (shown, all) => `${shown} de ${all} eventos`,
  more: 'Saiba mais',
  andMore: (rest) => `e mais ${rest}`,
  noNews: 'Ainda não há notícias.',
  untitled: 'Sem título',
  copy: 'Copiar',
  copied: 'Copiado',
};

export const messages: Messages = {
  problem: (where, expected) => `${where}: esperava-se ${expected}. Este valor não é usado: corrija-o ou remova-o.`,
  missing: (where) => `${where}: falta este valor e, sem ele, aquilo a que pertence não é usado. Acrescente-o.`,
  unclosed: (tag, end) => `${tag} parece não estar fechado (/> não o fecha): escreva ${tag}${end}.`,
  otherVersion: (tag, present, version) =>
    `${tag}: a versão ${present} já está nesta página; a ${version} não é usada. Inclua uma só versão.`,
  expected: {
    'international-phone': 'um número com o código do país: ',
    'whole-number': 'um número inteiro',
    number: 'um número',
    date: 'uma data',
    'text-or-empty': 'um texto que diga o que a imagem mostra, ou "" se ela só enfeita a página',
    country: 'as duas letras de um país (ISO 3166-1)',
    required: 'um valor',
    'unknown-name': 'o nome',
    'at-most': 'no máximo',
    'unique-id': 'um id que não se repita',
    'known-id': 'um id que exista',
    'no-cycle': 'uma relação sem ciclos',
    'readable-file': 'um arquivo JSON que este site possa ler (CORS), de no máximo 5 MB e em 8 segundos',
    'readable-json': 'JSON sem erros de sintaxe',
    'readable-feed': 'um feed RSS, Atom, JSON Feed ou WordPress que este site possa ler (CORS)',
    renderable: 'algo que possa ser exibido',
    untouched: 'conteúdo que nenhum outro script mude',
  },
};

export const pt: LanguageRecord = { code: 'pt', name: 'Português', direction: 'ltr', fallbacks: ['es', 'en'], terms };
