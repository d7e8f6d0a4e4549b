// Datasets that others might keep: a cooperative's, with some values replaced by others that its schema knows.
import fc from 'fast-check';

const texts = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom('<b>3 < 5</b> & "x"', 'Qué… ', 'A  b\n c', '{total}', '日本', 'fin.', '“fin.”', 'a:'),
);
const languageMap = fc.dictionary(fc.constantFrom('es', 'en', 'pt-BR', 'fr', 'qu', 'es-MX'), texts, { minKeys: 1 });
const dates = fc.oneof(
  fc.integer({ min: 1500, max: 2030 }).map(String),
  fc.constantFrom(
    '19XX',
    '199X',
    '201X',
    '189X',
    '1992/..',
    '../1992',
    '/1992',
    '1991/1992',
    '2005-03-01',
    '2005-03~',
    '-0044-03-15',
    '0000',
    '2004-21',
    '2004-24?',
    '198X~',
    '2004-02-29%',
    '1990/2005-06',
    '200X/201X',
    '2020-XX',
  ),
);
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.constantFrom(0, 1, 2, 999, 1000, 9999, 10_000, 1_000_000, 2_000_000, 12.5, -3, 0.1, 1234.5, 1e-7, 123456.789),
);
const addresses = fc.constantFrom(
  'https://example.org',
  'http://example.org/a b',
  '/contacto',
  'https://example.org/?a=1&b=<2>',
  'https://example.org/ñ#x',
);
const units = fc.constantFrom('percent', 'USD', 'COP', 'EUR', 'JPY', 'KWD', 'ONG', 'quintales', {
  es: 'sacos',
  en: 'bags',
});
const countries = fc.uniqueArray(
  fc.record({ country: fc.constantFrom('CO', 'PE', 'HN', 'AX', 'BR', 'MX', 'CI', 'DO'), total: fc.nat(30) }),
  {
    selector: ({ country }) => country,
    minLength: 1,
  },
);
const sources = fc.record({ text: fc.oneof(texts, languageMap), url: addresses }, { requiredKeys: ['text'] });
const pictures = fc.record({
  src: fc.constant('https://example.org/x.jpg'),
  alt: texts,
  caption: fc.oneof(texts, languageMap),
});
const people = fc.array(
  fc.record(
    { name: texts, role: texts, organization: languageMap, since: dates, image: pictures },
    { requiredKeys: ['name'] },
  ),
  { minLength: 1, maxLength: 9 },
);
const links = fc.record({ url: addresses, text: texts }, { requiredKeys: ['url'] });

/** What may stand under a name, wherever that is. */
const byName = {
  text: fc.oneof(texts, languageMap),
  title: fc.oneof(texts, languageMap),
  name: fc.oneof(texts, languageMap),
  label: fc.oneof(texts, languageMap),
  heading: languageMap,
  lead: texts,
  note: texts,
  place: languageMap,
  date: dates,
  asOf: dates,
  since: dates,
  activeSince: dates,
  total: fc.nat(2_000_000),
  value: numbers,
  unit: units,
  maxAgeDays: fc.constantFrom(1, 400, 30_000),
  source: sources,
  url: addresses,
  link: links,
  image: pictures,
  people,
  byCountry: countries,
  email: fc.constantFrom('a@example.org', 'Red <red@example.org>'),
  phone: fc.constantFrom('+57 601 234 5678', '601 2345 ext 9'),
  whatsapp: fc.constantFrom('+57 310 123 4567', '00573101234567'),
};
/** Names to add to what has none of them: anything that is not known there is nothing to the schema. */
const names = Object.keys(byName);

/** Replaces, adds or takes away a value somewhere. */
export const editOf = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'add', 'remove'),
  name: fc.nat(),
  values: fc.record(byName),
});

export function mutate(dataset, edits) {
  const data = structuredClone(dataset);
  for (const { at, how, name, values } of edits) {
    const holders = [];
    const walk = (value) => {
      if (typeof value !== 'object' || value === null) return;
      if (!Array.isArray(value)) holders.push(value);
      Object.values(value).forEach(walk);
    };
    walk(data);
    const holder = holders[at % holders.length];
    const keys = Object.keys(holder).filter((key) => key in values);
    if (how === 'add') holder[names[name % names.length]] = values[names[name % names.length]];
    else if (keys.length && how === 'remove') delete holder[keys[name % keys.length]];
    else if (keys.length) holder[keys[name % keys.length]] = values[keys[name % keys.length]];
  }
  return data;
}
