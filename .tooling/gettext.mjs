// The catalogues of WordPress: what its functions are asked for in PHP, and the .po and .mo files that answer.

/** `__( 'text', 'domain' )` and those that escape as well; `_x( 'text', 'context', 'domain' )` and its like. */
const PLAIN = /\b(?:__|_e|esc_html__|esc_attr__|esc_html_e|esc_attr_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'DOMAIN'/g;
const WITH_CONTEXT = /\b(?:_x|_ex|esc_html_x|esc_attr_x)\(\s*'((?:[^'\\]|\\.)*)',\s*'((?:[^'\\]|\\.)*)',\s*'DOMAIN'/g;

const pattern = ({ source, flags }, domain) => new RegExp(source.replace('DOMAIN', domain), flags);
const unquoted = (text) => text.replace(/\\(['\\])/g, '$1');

/** The texts of a PHP file: `[context, text]`. */
export function textsOf(php, domain) {
  return [
    ...[...php.matchAll(pattern(PLAIN, domain))].map(([, text]) => ['', unquoted(text)]),
    ...[...php.matchAll(pattern(WITH_CONTEXT, domain))].map(([, text, context]) => [unquoted(context), unquoted(text)]),
  ];
}

const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`;

const headerOf = ({ name, version, language }) =>
  [
    `Project-Id-Version: ${name} ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    ...(language ? [`Language: ${language}`] : []),
    '',
  ].join('\n');

/** A .po file; a .pot without a language. */
export function po(entries, about) {
  const said = entries.map(([context, text, own = '']) =>
    [...(context ? [`msgctxt ${quoted(context)}`] : []), `msgid ${quoted(text)}`, `msgstr ${quoted(own)}`].join('\n'),
  );
  return `${[`msgid ""\nmsgstr ${quoted(headerOf(about))}`, ...said].join('\n\n')}\n`;
}

/** A .mo file: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
export function mo(entries, about) {
  const pairs = [
    ['', headerOf(about)],
    ...entries.map(([context, text, own]) => [(context && `${context}\u0004`) + text, own]),
  ]
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const HEAD = 28;
  const head = Buffer.alloc(HEAD + pairs.length * 16);
  [0x950412de, 0, pairs.length, HEAD, HEAD + pairs.length * 8, 0, HEAD + pairs.length * 16].forEach((value, index) =>
    head.writeUInt32LE(value, index * 4),
  );
  const texts = [];
  let at = head.length;
  for (const [column, start] of [
    [0, HEAD],
    [1, HEAD + pairs.length * 8],
  ])
    pairs.forEach((pair, index) => {
      head.writeUInt32LE(pair[column].length, start + index * 8);
      head.writeUInt32LE(at, start + index * 8 + 4);
      texts.push(pair[column], Buffer.alloc(1));
      at += pair[column].length + 1;
    });
  return Buffer.concat([head, ...texts]);
}
