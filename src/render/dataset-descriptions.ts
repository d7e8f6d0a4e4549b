const described: { readonly [path: string]: string } = {
  members: 'How many organizations the network has.',
  'members.total': 'The number of member organizations: a whole number.',
  'members.since': 'When the network was established (EDTF).',
  'members.activeSince': 'Since when the network has been at work, where that is earlier than `since` (EDTF).',
  'members.asOf': 'The date of the number (EDTF), where it is known. It is shown beside it.',
  'members.maxAgeDays': 'After how many days from `asOf` the number is said to be one that may have changed.',
  'members.source': 'Where the number comes from. It is shown beside it.',

  areas: 'The areas of work, in the order in which they are shown.',
  'areas[]': 'An area of work.',
  'areas[].id': 'A name for the area that is there once; objectives refer to it.',
  'areas[].text': 'The name of the area.',

  objectives: 'The objectives, in the order in which they are shown.',
  'objectives[]': 'An objective.',
  'objectives[].id': 'A name for the objective that is there once.',
  'objectives[].text': 'The objective, in a sentence.',
  'objectives[].area': 'The id of the area of work that the objective belongs to, where the source ties the two.',
  'objectives[].source': 'Where the objective comes from.',

  governance: 'The bodies of the network and how they relate.',
  'governance.bodies': 'The bodies.',
  'governance.bodies[]': 'A body.',
  'governance.bodies[].id': 'A name for the body that is there once; relations refer to it.',
  'governance.bodies[].name': 'The official name of the body.',
  'governance.bodies[].text': 'What the body is; may be empty.',
  'governance.relations': 'How the bodies relate.',
  'governance.relations[]': 'A relation between two bodies.',
  'governance.relations[].from': 'The id of the body that acts.',
  'governance.relations[].to': 'The id of the body that is acted on.',
  'governance.relations[].type':
    '`part-of`: `from` takes part in `to`. `elects`: `from` elects `to`. Both rank the bodies and may not go round. `raises-before`: `from` raises matters before `to`. `other`: anything else.',
  'governance.relations[].text':
    'The relation in words, read in the box of the body that it is said of: of `to` for `elects`, of `from` for the others.',
  'governance.source': 'Where the bodies and relations come from.',

  timelines: 'What happened, by the name of the timeline.',
  'timelines.colombia': 'Fair Trade coffee in Colombia, or the events of your own story.',
  'timelines.colombia[]': 'An event.',
  'timelines.colombia[].id': 'A name for the event that is there once.',
  'timelines.colombia[].date': 'When it happened (EDTF). Events are sorted by it.',
  'timelines.colombia[].title': 'The event in a few words.',
  'timelines.colombia[].text': 'The event in a sentence or two.',
  'timelines.colombia[].source': 'Where the event is told.',

  contact: 'How to reach the network.',
  'contact.email': 'One e-mail address.',
  'contact.phone': 'A telephone number in international form.',
  'contact.whatsapp': 'A WhatsApp number in international form.',
  'contact.url': 'The address of a page, https, or one per language.',
  'contact.text': 'The invitation above the button.',
  'contact.label': 'The words on the button.',

  news: 'Where the news are.',
  'news.src': 'The https address of a feed (WordPress, RSS, Atom, JSON Feed) that other sites may read.',
  'news.url': 'The https address of a page with the news.',

  presentation: 'What the network is, paragraph by paragraph.',
  'presentation[]': 'A paragraph; `{total}` stands for the number of members.',
};

/** What each property of a dataset is, by its path; the JSON Schema carries it, so that editors show it. */
export const descriptions: { readonly [path: string]: string } = Object.fromEntries(
  Object.entries(described).flatMap(([path, text]) =>
    path.endsWith('.source')
      ? [
          [path, text],
          [`${path}.text`, 'The name of the source.'],
          [`${path}.url`, 'The address of the source, http or https, or one per language.'],
        ]
      : [[path, text]],
  ),
);

export const examples: { readonly [path: string]: readonly unknown[] } = {
  'members.total': [155],
  'members.maxAgeDays': [730],
  'areas[].id': ['social'],
  'contact.email': ['nombre@ejemplo.org'],
  'contact.phone': ['+57 601 234 5678'],
  'contact.whatsapp': ['+57 300 123 4567'],
  'news.src': ['https://example.org/wp-json/wp/v2/posts'],
};
