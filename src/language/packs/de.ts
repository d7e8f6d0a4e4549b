import type { LanguagePack } from '../pack.js';

/**
 * German. The terms are those of Fairtrade Deutschland and of the Forum Fairer Handel: «Fairer Handel» for the movement (not
 * «Fairtrade», which is the name of a label), «Kleinbauernorganisation» for a small producer organization; «Generalversammlung» is
 * what German cooperatives, and Austrian and Swiss associations, call theirs.
 */
export const de: LanguagePack = {
  code: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  fallbacks: ['en', 'es'],
  words: {
    organizations: {
      one: 'Kleinbauern\u00adorganisation im Kaffeeanbau',
      other: 'Kleinbauern\u00adorganisationen im Kaffeeanbau',
    },
    established: 'Gegründet',
    activeSince: 'Beginn der Tätigkeit',
    asOf: 'Stand',
    source: 'Quelle',
    colon: ': ',
    mayHaveChanged: 'möglicherweise überholt',

    objectivesHeading: 'Arbeits\u00adbereiche und Ziele',
    areas: 'Arbeits\u00adbereiche',
    objectives: 'Ziele',
    otherObjectives: 'Weitere Ziele',

    governanceHeading: 'Leitungs\u00adgremien',
    'part-of': 'Teil von: ',
    elects: 'Gewählt von: ',
    'raises-before': 'Anliegen vorgebracht bei: ',
    'related-to': 'Verbunden mit: ',

    timeline: 'Zeitleiste',
    search: 'Zeitleiste durchsuchen',
    found: { one: '{shown} von {all} Ereignis', other: '{shown} von {all} Ereignissen' },

    figures: 'Wichtige Zahlen',

    contact: 'Kontakt',
    email: 'E-Mail',
    phone: 'Telefon',
    page: 'Website',

    news: 'Aktuelles',
    allNews: 'Alle Nachrichten',
    noNews: 'Noch keine Nachrichten.',
    untitled: 'Ohne Titel',

    more: 'Mehr erfahren',
    andMore: 'und {rest} weitere',
    copy: 'Kopieren',
    copied: 'Kopiert',

    since: {
      day: 'seit dem {date}',
      decade: 'seit den {start}er-Jahren',
      season: 'seit dem {date}',
      other: 'seit {date}',
    },
    until: {
      day: 'bis zum {date}',
      decade: 'bis in die {date}',
      season: 'bis zum {date}',
      other: 'bis {date}',
    },
    about: 'ca. {date}',
    decade: '{start}er-Jahre',
    spring: 'Frühjahr {year}',
    summer: 'Sommer {year}',
    autumn: 'Herbst {year}',
    winter: 'Winter {year}',
  },
  messages: {
    problem: '{where}: Erwartet wird {expected}. Dieser Wert wird nicht verwendet: Bitte korrigieren oder entfernen.',
    missing: '{where}: Dieser Wert fehlt, und ohne ihn wird das, wozu er gehört, nicht verwendet. Bitte ergänzen.',
    unclosed: '{tag} ist offenbar nicht geschlossen (/> schließt es nicht): Schreiben Sie {tag}{end}.',
    otherVersion:
      '{tag}: Version {present} ist bereits auf dieser Seite; Version {version} wird nicht verwendet. Binden Sie nur eine Version ein.',
    secondFile: 'coffee-network-live.js konnte nicht geladen werden: Legen Sie die Datei neben coffee-network.de.js.',
    'international-phone': 'eine Nummer mit Ländervorwahl: ',
    'whole-number': 'eine ganze Zahl',
    number: 'eine Zahl',
    date: 'ein Datum',
    'text-or-empty': 'ein Text, der sagt, was das Bild zeigt, oder "", wenn es die Seite nur schmückt',
    country: 'die zwei Buchstaben eines Landes (ISO 3166-1)',
    required: 'ein Wert',
    'unknown-name': 'der Name',
    'at-most': 'höchstens',
    'unique-id': 'eine id, die nur einmal vorkommt',
    'known-id': 'eine id, die es gibt',
    'no-cycle': 'eine Beziehung, die keinen Kreis bildet',
    'readable-file':
      'eine JSON-Datei von höchstens 5 MB, die diese Website lesen darf (CORS) und die innerhalb von 8 Sekunden lädt',
    'readable-json': 'JSON ohne Syntaxfehler',
    'readable-feed': 'ein RSS-, Atom-, JSON-Feed- oder WordPress-Feed, den diese Website lesen darf (CORS)',
    renderable: 'etwas, das sich darstellen lässt',
    untouched: 'Inhalt, den kein anderes Skript verändert',
  },
  story: {
    network: 'Kaffee-Netzwerk',

    'areas.social.text': 'Soziales',
    'areas.union.text': 'Interessen\u00advertretung',
    'areas.corporate-technical.text': 'Unter\u00adnehmens\u00adführung und Technik',
    'areas.facilitation.text': 'Begleitung von Prozessen und Bündnissen',

    'objectives.communication.text':
      'Einen ständigen Austausch zwischen den latein\u00adamerikanischen und karibischen Organisationen des Fairen Handels festigen.',
    'objectives.policies.text':
      'Politische Leitlinien zugunsten der Kleinbäuerinnen und Kleinbauern im Kaffeeanbau erarbeiten, beschließen und umsetzen.',
    'objectives.principles.text':
      'Die ursprünglichen Grundsätze und Kriterien des Fairen Handels fördern und verteidigen.',
    'objectives.alliances.text':
      'Bündnisse mit anderen Produzenten\u00adnetzwerken und mit den verschiedenen Akteuren des Fairen Handels fördern und stärken.',
    'objectives.fairs.text':
      'Den Kaffee der Mitglieds\u00adorganisationen auf Fachmessen und internatio\u00adnalen Veran\u00adstaltungen bekannt machen.',
    'objectives.exchange.text':
      'Erfahrungen austauschen und gemeinsame Strategien der Mitglieds\u00adorganisationen des Kaffee-Netzwerks entwickeln.',

    'governance.bodies.members.name': 'Mitglieds\u00adorganisationen',
    'governance.bodies.general-assembly.name': 'General\u00adversammlung',
    'governance.bodies.general-assembly.text': 'Demokratisches Forum',
    'governance.bodies.coordinating-committee.name': 'Koordinations\u00adausschuss',
    'governance.bodies.clac-board.name': 'Vorstand der CLAC',
    'governance.relations.0.text':
      'ihre Vertreter\u00adinnen und Vertreter nehmen an der General\u00adversammlung teil',
    'governance.relations.1.text': 'von der General\u00adversammlung gewählt',
    'governance.relations.2.text':
      'trägt dem Vorstand der CLAC die Anliegen, Probleme und Vorschläge der Kleinbauern\u00adorganisationen im Kaffeeanbau vor',

    'timelines.colombia.heading': 'Kaffee aus Fairem Handel in Kolumbien',
    'timelines.colombia.lead': 'Kaffee\u00adorganisationen, Zahlen und Wirkung',
    'timelines.colombia.events.meeting-in-europe.title': 'Eine zufällige Begegnung in Europa',
    'timelines.colombia.events.meeting-in-europe.text':
      'Der Geschäftsführer von Expocafé, dem führenden Exporteur von Kaffee aus Fairem Handel in Kolumbien, besucht Kunden in Europa und stößt dabei zufällig auf den Fairen Handel.',
    'timelines.colombia.events.first-export.title': 'Der erste Export im Fairen Handel',
    'timelines.colombia.events.first-export.text':
      'Asprocafé Ingrumá, die erste Vereinigung von Kaffee-Kleinbauern in Kolumbien, der der Einstieg in den Fairen Handel gelingt, exportiert erstmals auf den internatio\u00adnalen Markt: über Expocafé, führend und wegweisend in der Vermarktung von Kaffee aus Fairem Handel im Land.',
    'timelines.colombia.events.millions-transferred.title': 'Millionen Dollar für die Gemein\u00adschaften',
    'timelines.colombia.events.millions-transferred.text':
      'Seit Beginn seiner Exporte auf den Markt des Fairen Handels hat Expocafé Millionen Dollar an die Gemein\u00adschaften überwiesen, die ihren Kaffee über das Unternehmen ausführen.',
    'timelines.colombia.events.beyond-coffee.title': 'Vom Kaffee zu vielen weiteren Produkten',
    'timelines.colombia.events.beyond-coffee.text':
      'Anfangs ging es beim zertifizierten Fairen Handel in Kolumbien um Kaffee; später kamen Kakao, Bananen, Blumen, Früchte und Kunst\u00adhandwerk hinzu.',

    'contact.label': 'CLAC kontak\u00adtieren',
    'contact.text':
      'Wenden Sie sich mit allen Fragen zu Kaffee aus Fairem Handel gern an die CLAC. Dort hilft man Ihnen jederzeit mit Freude weiter!',

    'news.heading': 'Aktuelles aus dem Kaffee-Netzwerk',

    'presentation.heading': 'Das Kaffee-Netzwerk',
    'presentation.paragraphs.0':
      'Das Kaffee-Netzwerk (Red Café) vereint alle Mitglieds\u00adorganisationen des latein\u00adamerikanischen und karibischen Netzwerks des Fairen Handels (Coordinadora Latinoamericana y del Caribe de Comercio Justo, CLAC), die im Kaffeesektor arbeiten und die Grundsätze des Fairen Handels und der Kleinbauern\u00adorganisationen hochhalten.',
    'presentation.paragraphs.1':
      'Gegründet wurde das Kaffee-Netzwerk 2005, doch es arbeitet bereits seit den 1990er-Jahren daran, eine repräsen\u00adtativere und verhandlungs\u00adstärkere Institution aufzubauen, um die Interessen der Kaffee produzierenden Organisationen auf nationaler wie internatio\u00adnaler Ebene zu verteidigen.',
    'presentation.paragraphs.2':
      'Derzeit gehören dem Kaffee-Netzwerk {total} Kleinbauern\u00adorganisationen im Kaffeeanbau aus verschiedenen Ländern Lateinamerikas und der Karibik an.',
    'presentation.paragraphs.3':
      'Die Ziele des Kaffee-Netzwerks betreffen Soziales, Interessen\u00advertretung, Unternehmens\u00adführung und Technik sowie die Begleitung von Prozessen und Bündnissen.',
    'presentation.paragraphs.4':
      'Das Kaffee-Netzwerk stützt sich auf zwei große interne Gremien: die General\u00adversammlung (Asamblea General), ein demokratisches Forum, an dem Vertreter\u00adinnen und Vertreter der Mitglieds\u00adorganisationen teilnehmen, und den von der General\u00adversammlung gewählten Koordinations\u00adausschuss (Comité Coordinador).',

    'figures.organizations.label': 'Kleinbauern\u00adorganisationen im Kaffeeanbau in Lateinamerika und der Karibik',
    'figures.areas.label': 'Arbeits\u00adbereiche',
    'figures.objectives.label': 'Ziele',
    'figures.products.label': 'Produktarten neben Kaffee im zertifizierten Fairen Handel in Kolumbien',
    'figures.products.note': 'Kakao, Bananen, Blumen, Früchte und Kunst\u00adhandwerk.',
  },
};
