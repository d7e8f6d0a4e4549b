import type { LanguagePack } from '../pack.js';

/**
 * Italian. The terms are those of Equo Garantito and of Fairtrade Italia: «Commercio Equo e Solidale» for the movement (the law
 * and its organizations write it with capitals; «Fairtrade» is the name of a label), «organizzazione di piccoli produttori»;
 * «Assemblea generale» and «Consiglio direttivo» are the bodies of an Italian association.
 */
export const it: LanguagePack = {
  code: 'it',
  name: 'Italiano',
  direction: 'ltr',
  fallbacks: ['es', 'en'],
  words: {
    organizations: {
      one: 'organizzazione di piccoli produttori di caffè',
      many: 'di organizzazioni di piccoli produttori di caffè',
      other: 'organizzazioni di piccoli produttori di caffè',
    },
    established: 'Fondazione',
    activeSince: 'Inizio delle attività',
    asOf: 'Aggiornamento',
    source: 'Fonte',
    colon: ': ',
    mayHaveChanged: 'potrebbe essere cambiato',

    objectivesHeading: 'Aree di lavoro e obiettivi',
    areas: 'Aree di lavoro',
    objectives: 'Obiettivi',
    otherObjectives: 'Altri obiettivi',

    governanceHeading: 'Organi di governo',
    'part-of': 'Parte di: ',
    elects: 'Elezione da parte di: ',
    'raises-before': 'Questioni presentate a: ',
    'related-to': 'In relazione con: ',

    timeline: 'Cronologia',
    search: 'Cerca nella cronologia',
    found: { one: '{shown} su {all} evento', many: '{shown} su {all} eventi', other: '{shown} su {all} eventi' },

    figures: 'Cifre chiave',

    contact: 'Contatti',
    email: 'E-mail',
    phone: 'Telefono',
    page: 'Sito web',

    news: 'Notizie',
    allNews: 'Tutte le notizie',
    noNews: 'Non ci sono ancora notizie.',
    untitled: 'Senza titolo',

    more: 'Per saperne di più',
    andMore: 'e altri {rest}',
    copy: 'Copia',
    copied: 'Copiato',

    since: {
      'day:8': 'dall’{date}',
      'day:11': 'dall’{date}',
      day: 'dal {date}',
      month: 'da {date}',
      year: 'dal {date}',
      decade: 'dagli {date}',
      'season:21': 'dalla {date}',
      season: 'dall’{date}',
      other: 'da {date}',
    },
    until: {
      'day:8': 'fino all’{date}',
      'day:11': 'fino all’{date}',
      day: 'fino al {date}',
      month: 'fino a {date}',
      year: 'fino al {date}',
      decade: 'fino agli {date}',
      'season:21': 'fino alla {date}',
      season: 'fino all’{date}',
      other: 'fino a {date}',
    },
    about: '{date} circa',
    decade: 'anni {start}',
    decadeOf1900s: 'anni ’{short}',
    spring: 'primavera {year}',
    summer: 'estate {year}',
    autumn: 'autunno {year}',
    winter: 'inverno {year}',
  },
  messages: {
    problem: '{where}: previsto {expected}. Questo valore non viene usato: va corretto o rimosso.',
    missing: '{where}: questo valore manca e, senza, ciò di cui fa parte non viene usato. Va aggiunto.',
    unclosed: '{tag} sembra non essere chiuso (/> non lo chiude): va scritto {tag}{end}.',
    otherVersion:
      '{tag}: la versione {present} è già in questa pagina; la {version} non viene usata. Va inclusa una sola versione.',
    secondFile: 'Impossibile caricare coffee-network-live.js: va messo accanto a coffee-network.it.js.',
    'international-phone': 'un numero con il prefisso internazionale: ',
    'whole-number': 'un numero intero',
    number: 'un numero',
    date: 'una data',
    'text-or-empty': 'un testo che dica che cosa mostra l’immagine, oppure "" se serve solo ad abbellire la pagina',
    country: 'le due lettere di un paese (ISO 3166-1)',
    required: 'un valore',
    'unknown-name': 'il nome',
    'at-most': 'al massimo',
    'unique-id': 'un id che non si ripeta',
    'known-id': 'un id esistente',
    'no-cycle': 'una relazione senza cicli',
    'readable-file': 'un file JSON che questo sito possa leggere (CORS), di 5 MB al massimo e in 8 secondi',
    'readable-json': 'JSON senza errori di sintassi',
    'readable-feed': 'un feed RSS, Atom, JSON Feed o WordPress che questo sito possa leggere (CORS)',
    renderable: 'qualcosa che si possa mostrare',
    untouched: 'contenuto che nessun altro script modifichi',
  },
  story: {
    network: 'Rete Caffè',

    'areas.social.text': 'Sociale',
    'areas.union.text': 'Sindacale',
    'areas.corporate-technical.text': 'Imprendito\u00adriale e tecnica',
    'areas.facilitation.text': 'Facilitazione di processi e alleanze',

    'objectives.communication.text':
      'Consolidare una comunicazione costante tra le organizzazioni latinoamericane e caraibiche del Commercio Equo e Solidale.',
    'objectives.policies.text': 'Definire, approvare e attuare politiche a favore dei piccoli produttori di caffè.',
    'objectives.principles.text':
      'Promuovere e difendere i principi e i criteri originari del Commercio Equo e Solidale.',
    'objectives.alliances.text':
      'Promuovere e rafforzare alleanze con altre reti di produttori e con i diversi soggetti che fanno parte del sistema del Commercio Equo e Solidale.',
    'objectives.fairs.text':
      'Promuovere il caffè delle organizzazioni socie nelle fiere commerciali e negli eventi internazionali.',
    'objectives.exchange.text':
      'Scambiare esperienze e sviluppare strategie tra le organizzazioni socie della Rete Caffè.',

    'governance.bodies.members.name': 'Organizzazioni socie',
    'governance.bodies.general-assembly.name': 'Assemblea generale',
    'governance.bodies.general-assembly.text': 'Spazio democratico',
    'governance.bodies.coordinating-committee.name': 'Comitato di coordinamento',
    'governance.bodies.clac-board.name': 'Consiglio direttivo della CLAC',
    'governance.relations.0.text': 'i loro rappresentanti partecipano all’Assemblea generale',
    'governance.relations.1.text': 'eletto dall’Assemblea generale',
    'governance.relations.2.text':
      'porta davanti al Consiglio direttivo della CLAC le preoccupazioni, i problemi e le proposte delle organizzazioni di piccoli produttori di caffè',

    'timelines.colombia.heading': 'Il caffè equo e solidale in Colombia',
    'timelines.colombia.lead': 'Le sue organizzazioni del caffè, le cifre e l’impatto',
    'timelines.colombia.events.meeting-in-europe.title': 'Un incontro casuale in Europa',
    'timelines.colombia.events.meeting-in-europe.text':
      'Il direttore di Expocafé, principale esportatore di caffè equo e solidale della Colombia, visita alcuni clienti in Europa e si imbatte per caso nel Commercio Equo e Solidale.',
    'timelines.colombia.events.first-export.title': 'La prima esportazione equa e solidale',
    'timelines.colombia.events.first-export.text':
      'Asprocafé Ingrumá, la prima associazione di piccoli caficoltori della Colombia a entrare nel Commercio Equo e Solidale, esporta per la prima volta sul mercato internazionale tramite Expocafé, leader e pioniere nella commercializzazione del caffè equo e solidale nel paese.',
    'timelines.colombia.events.millions-transferred.title': 'Milioni di dollari alle comunità',
    'timelines.colombia.events.millions-transferred.text':
      'Da quando ha iniziato a esportare sul mercato del Commercio Equo e Solidale, Expocafé ha trasferito milioni di dollari alle comunità che se ne servono come esportatore.',
    'timelines.colombia.events.beyond-coffee.title': 'Dal caffè a molti altri prodotti',
    'timelines.colombia.events.beyond-coffee.text':
      'All’inizio la certificazione equa e solidale in Colombia riguardava il caffè; in seguito ha compreso anche cacao, banane, fiori, frutta e artigianato.',

    'contact.label': 'Contattate la CLAC',
    'contact.text':
      'Per qualsiasi domanda sul caffè equo e solidale non esitate a contattare la CLAC: sarà sempre un piacere aiutarvi!',

    'news.heading': 'Notizie dalla Rete Caffè',

    'presentation.heading': 'La Rete Caffè',
    'presentation.paragraphs.0':
      'La Rete Caffè (Red Café) riunisce tutte le organizzazioni socie della Coordinadora Latinoamericana y del Caribe de Comercio Justo (CLAC), la rete latinoamericana e caraibica del Commercio Equo e Solidale, che operano nel settore del caffè e mantengono i principi del sistema del Commercio Equo e Solidale e delle organizzazioni di piccoli produttori.',
    'presentation.paragraphs.1':
      'La Rete Caffè è stata fondata nel 2005, ma è attiva fin dagli anni ’90 con l’intento di costruire un’istituzione più rappresentativa e con maggiore potere negoziale, per difendere gli interessi delle organizzazioni produttrici di caffè a livello sia nazionale sia internazionale.',
    'presentation.paragraphs.2':
      'Attualmente la Rete Caffè è composta da {total} organizzazioni di piccoli produttori di caffè di diversi paesi dell’America Latina e dei Caraibi.',
    'presentation.paragraphs.3':
      'Gli obiettivi della Rete Caffè riguardano le aree sociale, sindacale e imprenditoriale-tecnica, oltre alla facilitazione di processi e alleanze.',
    'presentation.paragraphs.4':
      'La Rete Caffè si regge su due grandi organi interni: l’Assemblea generale (Asamblea General), spazio democratico al quale partecipano i rappresentanti delle organizzazioni socie, e il Comitato di coordinamento (Comité Coordinador), eletto dall’Assemblea generale.',

    'figures.organizations.label': 'organizzazioni di piccoli produttori di caffè in America Latina e nei Caraibi',
    'figures.areas.label': 'aree di lavoro',
    'figures.objectives.label': 'obiettivi',
    'figures.products.label': 'tipi di prodotto, oltre al caffè, con certificazione equa e solidale in Colombia',
    'figures.products.note': 'Cacao, banane, fiori, frutta e artigianato.',
  },
};
