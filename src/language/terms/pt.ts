import type { Terms } from './terms.js';

export const pt: Terms = {
  organizations: (category) => `${category === 'one' ? 'organização' : 'organizações'} de pequenos produtores de café`,
  established: 'Constituída',
  activeSince: 'Ativa desde',
  asOf: 'Dado de',
  mayHaveChanged: 'pode ter mudado',
  source: 'Fonte',

  presentationHeading: 'A Rede Café',

  objectivesHeading: 'Áreas de trabalho e objetivos',
  areas: 'Áreas de trabalho',
  objectives: 'Objetivos',
  otherObjectives: 'Outros objetivos',

  governanceHeading: 'Órgãos de governança',

  timelineHeading: 'O café de Comércio Justo na Colômbia',
  timelineLead: 'Suas organizações cafeeiras, números e impacto',

  news: 'Notícias',
  newsHeading: 'Notícias da Rede Café',
  allNews: 'Todas as notícias',
  noNews: 'Ainda não há notícias.',
  untitled: 'Sem título',

  contact: 'Contato',
  email: 'E-mail',
  phone: 'Telefone',
  page: 'Site',

  since: (date) => `desde ${date}`,
  until: (date) => `até ${date}`,
  about: (date) => `por volta de ${date}`.replace('de a ', 'da '),
  decade: (start) => `a década de ${start}`,
  season: (index, year) => `${['primavera', 'verão', 'outono', 'inverno'][index]} de ${year}`,

  problem: (where, expected) =>
    `${where}: esperava-se ${expected}. Os visitantes continuam vendo os demais dados. Corrija este valor ou remova-o.`,
  unclosed: (tag, end) => `${tag} não está fechado, /> não o fecha: escreva ${tag}${end}.`,
  otherVersion: (tag, present, version) =>
    `${tag}: a versão ${present} já está nesta página; a ${version} não é usada. Inclua uma só versão.`,
  expected: {
    'whole-number': 'um número inteiro',
    date: 'uma data',
    required: 'um valor',
    'unique-id': 'um id que não se repita',
    'known-id': 'um id que exista',
    'no-cycle': 'uma relação sem ciclos',
    'readable-file': 'um arquivo JSON que este site possa ler (CORS), de no máximo 5 MB e em 8 segundos',
    'readable-feed': 'um feed RSS, Atom, JSON Feed ou WordPress que este site possa ler (CORS)',
    renderable: 'algo que possa ser exibido',
    untouched: 'conteúdo que nenhum outro script mude',
  },
};
