import type { LanguagePack } from '../pack.js';

/**
 * Dutch. The terms are those of Fairtrade Nederland: «eerlijke handel» for the movement («Fairtrade» is the name of a label),
 * «kleine koffieboeren» for the members of a small producer organization; «algemene vergadering» and «bestuur» are the bodies of
 * a Dutch association.
 */
export const nl: LanguagePack = {
  code: 'nl',
  name: 'Nederlands',
  direction: 'ltr',
  fallbacks: ['en', 'es'],
  words: {
    organizations: {
      one: 'organisatie van kleine koffieboeren',
      other: 'organi\u00adsaties van kleine koffieboeren',
    },
    established: 'Opgericht',
    activeSince: 'Actief sinds',
    asOf: 'Peildatum',
    source: 'Bron',
    colon: ': ',
    mayHaveChanged: 'kan inmiddels veranderd zijn',

    objectivesHeading: 'Werkterreinen en doelstellingen',
    areas: 'Werkterreinen',
    objectives: 'Doelstellingen',
    otherObjectives: 'Overige doelstellingen',

    governanceHeading: 'Bestuurs\u00adorganen',
    'part-of': 'Onderdeel van: ',
    elects: 'Gekozen door: ',
    'raises-before': 'Kwesties voorgelegd aan: ',
    'related-to': 'Verbonden met: ',

    timeline: 'Tijdlijn',
    search: 'Zoeken in de tijdlijn',
    found: { one: '{shown} van {all} gebeurtenis', other: '{shown} van {all} gebeurtenissen' },

    figures: 'Kerncijfers',

    contact: 'Contact',
    email: 'E-mail',
    phone: 'Telefoon',
    page: 'Website',

    news: 'Nieuws',
    allNews: 'Al het nieuws',
    noNews: 'Nog geen nieuws.',
    untitled: 'Zonder titel',

    more: 'Lees meer',
    andMore: 'en nog {rest}',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',

    since: { 'season:21': 'sinds het {date}', season: 'sinds de {date}', other: 'sinds {date}' },
    until: { 'season:21': 'tot het {date}', season: 'tot de {date}', other: 'tot {date}' },
    about: 'rond {date}',
    decade: 'de jaren {start}',
    decadeOf1900s: 'de jaren {short}',
    spring: 'voorjaar {year}',
    summer: 'zomer {year}',
    autumn: 'herfst {year}',
    winter: 'winter {year}',
  },
  messages: {
    problem: '{where}: verwacht werd {expected}. Deze waarde wordt niet gebruikt: verbeter of verwijder deze.',
    missing:
      '{where}: deze waarde ontbreekt; zonder deze waarde wordt het onderdeel waar die bij hoort niet gebruikt. Vul die in.',
    unclosed: '{tag} lijkt niet gesloten te zijn (/> sluit het niet): schrijf {tag}{end}.',
    otherVersion:
      '{tag}: versie {present} staat al op deze pagina; versie {version} wordt niet gebruikt. Neem maar één versie op.',
    secondFile: 'coffee-network-live.js kon niet worden geladen: zet het naast coffee-network.nl.js.',
    'international-phone': 'een nummer met landnummer: ',
    'whole-number': 'een geheel getal',
    number: 'een getal',
    date: 'een datum',
    'text-or-empty': 'een tekst die zegt wat de afbeelding toont, of "" als die de pagina alleen opsiert',
    country: 'de twee letters van een land (ISO 3166-1)',
    required: 'een waarde',
    'unknown-name': 'de naam',
    'at-most': 'hoogstens',
    'unique-id': 'een id die maar één keer voorkomt',
    'known-id': 'een id die bestaat',
    'no-cycle': 'een relatie die geen kring vormt',
    'readable-file': 'een JSON-bestand dat deze site mag lezen (CORS), van hoogstens 5 MB en binnen 8 seconden',
    'readable-json': 'JSON zonder syntaxisfouten',
    'readable-feed': 'een RSS-, Atom-, JSON Feed- of WordPress-feed die deze site mag lezen (CORS)',
    renderable: 'iets wat getoond kan worden',
    untouched: 'inhoud die geen ander script verandert',
  },
  story: {
    network: 'Koffienetwerk',

    'areas.social.text': 'Sociaal',
    'areas.union.text': 'Belangen\u00adbehartiging',
    'areas.corporate-technical.text': 'Ondernemer\u00adschap en techniek',
    'areas.facilitation.text': 'Begeleiding van processen en allianties',

    'objectives.communication.text':
      'De voortdurende communicatie tussen de Latijns-Amerikaanse en Caribische organi\u00adsaties voor eerlijke handel verstevigen.',
    'objectives.policies.text': 'Beleid ten gunste van kleine koffieboeren opstellen, goedkeuren en uitvoeren.',
    'objectives.principles.text':
      'De oorspronkelijke principes en criteria van eerlijke handel bevorderen en verdedigen.',
    'objectives.alliances.text':
      'Allianties met andere producenten\u00adnetwerken en met de verschillende partijen binnen het systeem van eerlijke handel bevorderen en versterken.',
    'objectives.fairs.text':
      'De koffie van de aangesloten organi\u00adsaties onder de aandacht brengen op vakbeurzen en internationale evenementen.',
    'objectives.exchange.text':
      'Ervaringen uitwisselen en strategieën ontwikkelen tussen de aangesloten organi\u00adsaties van het Koffie\u00adnetwerk.',

    'governance.bodies.members.name': 'Aangesloten organi\u00adsaties',
    'governance.bodies.general-assembly.name': 'Algemene vergadering',
    'governance.bodies.general-assembly.text': 'Democratisch forum',
    'governance.bodies.coordinating-committee.name': 'Coördinatie\u00adcomité',
    'governance.bodies.clac-board.name': 'Bestuur van CLAC',
    'governance.relations.0.text': 'hun vertegen\u00adwoordigers nemen deel aan de algemene vergadering',
    'governance.relations.1.text': 'gekozen door de algemene vergadering',
    'governance.relations.2.text':
      'legt de zorgen, problemen en voorstellen van de organi\u00adsaties van kleine koffieboeren voor aan het bestuur van CLAC',

    'timelines.colombia.heading': 'Eerlijke koffie in Colombia',
    'timelines.colombia.lead': 'De koffieorgani\u00adsaties, de cijfers en de impact',
    'timelines.colombia.events.meeting-in-europe.title': 'Een toevallige ontmoeting in Europa',
    'timelines.colombia.events.meeting-in-europe.text':
      'De directeur van Expocafé, de grootste exporteur van eerlijke koffie uit Colombia, bezoekt klanten in Europa en maakt bij toeval kennis met eerlijke handel.',
    'timelines.colombia.events.first-export.title': 'De eerste export onder eerlijke handel',
    'timelines.colombia.events.first-export.text':
      'Asprocafé Ingrumá, de eerste vereniging van kleine koffieboeren in Colombia die tot de eerlijke handel toetreedt, exporteert voor het eerst naar de internationale markt, via Expocafé, koploper en pionier in de verkoop van eerlijke koffie in het land.',
    'timelines.colombia.events.millions-transferred.title': 'Miljoenen dollars voor de gemeen\u00adschappen',
    'timelines.colombia.events.millions-transferred.text':
      'Sinds het begin van de export naar de markt voor eerlijke handel heeft Expocafé miljoenen dollars overgemaakt aan de gemeen\u00adschappen die hun koffie via deze exporteur uitvoeren.',
    'timelines.colombia.events.beyond-coffee.title': 'Van koffie naar veel andere producten',
    'timelines.colombia.events.beyond-coffee.text':
      'In het begin draaide gecertificeerde eerlijke handel in Colombia om koffie; later kwamen daar cacao, bananen, bloemen, fruit en ambachtelijke producten bij.',

    'contact.label': 'Neem contact op met CLAC',
    'contact.text':
      'Hebt u een vraag over eerlijke koffie? Neem gerust contact op met CLAC: men helpt u altijd met plezier!',

    'news.heading': 'Nieuws van het Koffie\u00adnetwerk',

    'presentation.heading': 'Het Koffie\u00adnetwerk',
    'presentation.paragraphs.0':
      'Het Koffie\u00adnetwerk (Red Café) verenigt alle leden van het Latijns-Amerikaanse en Caribische netwerk voor eerlijke handel (Coordinadora Latinoamericana y del Caribe de Comercio Justo, CLAC) die in de koffiesector werken en de principes van het systeem van eerlijke handel en van de organi\u00adsaties van kleine producenten hooghouden.',
    'presentation.paragraphs.1':
      'Het Koffie\u00adnetwerk werd in 2005 opgericht, maar werkt al sinds de jaren 90 aan de opbouw van een instelling met meer representa\u00adtiviteit en onderhandelings\u00adkracht, om de belangen van de koffie\u00adproducerende organi\u00adsaties nationaal en internationaal te verdedigen.',
    'presentation.paragraphs.2':
      'Momenteel bestaat het Koffie\u00adnetwerk uit {total} organi\u00adsaties van kleine koffieboeren uit verschillende landen van Latijns-Amerika en het Caribisch gebied.',
    'presentation.paragraphs.3':
      'De doelstellingen van het Koffie\u00adnetwerk liggen op sociaal gebied, in de belangen\u00adbehartiging, in ondernemer\u00adschap en techniek en in de begeleiding van processen en allianties.',
    'presentation.paragraphs.4':
      'Het Koffie\u00adnetwerk steunt op twee grote interne organen: de algemene vergadering (Asamblea General), een democratisch forum waaraan vertegen\u00adwoordigers van de aangesloten organi\u00adsaties deelnemen, en het coördinatie\u00adcomité (Comité Coordinador), dat door de algemene vergadering wordt gekozen.',

    'figures.organizations.label':
      'organi\u00adsaties van kleine koffieboeren in Latijns-Amerika en het Caribisch gebied',
    'figures.areas.label': 'werkterreinen',
    'figures.objectives.label': 'doelstellingen',
    'figures.products.label': 'soorten producten, naast koffie, in de gecertificeerde eerlijke handel in Colombia',
    'figures.products.note': 'Cacao, bananen, bloemen, fruit en ambachtelijke producten.',
  },
};
