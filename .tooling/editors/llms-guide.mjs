// What a coding assistant must know to write an embed that works: the part of llms.txt that no manifest holds. Each of its
// examples is opened in a browser by test/editors/llms.test.mjs.

/** Whether an address means something on the machine of the build alone. */
const isLocal = (base) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(base);

const where = (base) =>
  isLocal(base)
    ? `The addresses here begin with \`${base}\`, which is this machine only: no one else can open it. Replace it by the https address of
the folder where \`dist/\` is hosted, or ask for that; a build with \`PUBLIC_URL=https://…\` writes it here.`
    : `The files are at \`${base}\`.`;

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const inPages = (base, languages) => `## In a page

${where(base)}

Include the script once; put the tags anywhere, before or after it. What stands inside a tag is shown where no script runs, and is what
reader views, read-aloud and crawlers read: write the whole fact, with its source. \`${base}static/es/NAME.html\` ends with it, ready to copy. Always write the closing tag: HTML reads \`<coffee-member-counter />\` as a start, and the rest of the page as its content.

\`\`\`html
<script src="${base}coffee-network.js" defer></script>
<coffee-member-counter><p>155 organizaciones de pequeños productores de café, constituida en 2005. Fuente: CLAC</p></coffee-member-counter>
<coffee-governance-diagram lang="en" heading-level="2"></coffee-governance-diagram>
\`\`\`

In a sentence, \`inline\` leaves the figure alone; only \`coffee-member-counter\` has it:

\`\`\`html
<p>Somos <coffee-member-counter inline>155</coffee-member-counter> organizaciones.</p>
\`\`\`

Where a content system strips unknown tags, a \`p\`, \`div\`, \`span\` or \`section\` with \`data-widget\` becomes the widget, where the page has
the script. Attributes are written with \`data-\` before their names; a \`span\` inside a text is inline by itself:

\`\`\`html
<p data-widget="coffee-objectives-list" data-lang="es" data-heading-level="2" data-layout="cards">Objetivos</p>
<p>Somos <span data-widget="coffee-member-counter" data-lang="es">155</span> organizaciones.</p>
\`\`\`

Where only links are let through: a link to a widget's page, alone in its block. With the script, from the same folder, on the page it
becomes the widget, else it stays a link that works; \`data-widget="none"\` keeps it one.

\`\`\`html
<p><a href="${base}embed/es/member-counter.html">155 organizaciones</a></p>
\`\`\`

Where no script may be pasted: a frame, or the content of \`${base}static/es/member-counter.html\`. Where the page has the script, it
gives the frame its height.

\`\`\`html
<iframe src="${base}embed/es/objectives-list.html?layout=cards" title="Objetivos de la Red Café" width="100%" height="600" style="border:0"></iframe>
\`\`\`

In WordPress the address of a widget's page, bare, on a line of its own, is enough; parameters are lost there.

The pages are \`embed/LANG/NAME.html\`: LANG is ${either.format(languages.map((code) => `\`${code}\``))}, NAME the tag without \`coffee-\` (\`coffee-network\` has none). Their
addresses take these parameters, of links and frames alike, and no others: \`theme\`, \`layout\`, \`order\`, \`headinglevel\`, \`accent\`, \`still\`,
\`limit\`, \`name\`. They say how a widget looks, and which of the network's timelines it shows, never what it says.
`;

const data = (base) => `## The data

The content is built in. \`data-src\` on the script gives the whole page a dataset, \`coffee-network\` the widgets inside it: by \`src\` (an
address), by the property \`data\`, or by a \`<script type="application/json">\` inside it. No attribute takes JSON. The events of \`data-src\`
come from \`document\`, the others from the \`coffee-network\`; all of them bubble.

\`\`\`html
<script src="${base}coffee-network.js" data-src="${base}data/coffee-network.json" defer></script>
\`\`\`

A dataset; each part that it leaves out is the built-in one. A text is a string, or one for each language (\`{"es": "…", "en": "…"}\`).
Schema: ${base}data/coffee-network.schema.json

\`\`\`json
{
  "schemaVersion": 1,
  "members": { "total": 212, "since": "1998", "asOf": "2026-05", "source": { "text": "Padrón de socios" } },
  "contact": { "email": "nombre@ejemplo.org", "whatsapp": "+57 300 123 4567" }
}
\`\`\`
`;

const inApplications = `## In an application

\`npm install coffee-network-widgets\`, then \`import 'coffee-network-widgets/member-counter'\` registers one element, \`import
'coffee-network-widgets'\` all; \`coffee-network-widgets/member-counter/element\` gives the class alone.

- React 19: properties are set as properties; listen by \`on\` and the event's name as it is written (\`oncoffee-network-load\`). React 18 sets
  attributes only: set properties and listen (\`addEventListener\`) in an effect. Types: \`import type {} from 'coffee-network-widgets/jsx'\`.
- Next.js: \`'use client'\` at the top of the file that shows widgets. They come from the server as tags with attributes: set properties and
  listen in an effect.
- Vue 3: \`vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('coffee-') } } })\`. Types: \`import type {} from
  'coffee-network-widgets/vue'\`.

The script defines the widgets that stand on the page one after the other, some tasks after it has run. Attributes and properties may be
set before; what an element has from its class, \`updateComplete\` for example, is there after

\`\`\`js
await customElements.whenDefined('coffee-member-counter');
\`\`\`
`;

const rules = `## Rules

- The language is that of the nearest \`lang\` around; set \`lang\` only where it differs. For a language that is none of those of the script,
  \`coffee-network.CODE.js\` takes the place of \`coffee-network.js\` (\`integrity.json\` lists those that there are), in npm \`import
  'coffee-network-widgets/languages/CODE'\`; one of your own is a JSON: \`data-language\` on the script, or \`registerLanguage\`.
- Booleans are there or not: \`still\`. \`still="false"\` is false as well; with any other value it is true.
- Style by custom properties and \`::part()\`; there is no way in by class names.
- Do not set \`value\` where the dataset's number will do: it is brought up to date without touching the page.
- Dates are EDTF: \`1992\`, \`199X\`, \`1991/1992\`, \`2005-03-01\`.
- A value that can't be read changes nothing for visitors: \`coffee-error\` is dispatched, and the console says what was expected.
`;

/** The guide; `base` is where dist/ is hosted, `languages` are the codes of those that the widgets speak. */
export const guide = (base, languages) => [inPages(base, languages), data(base), inApplications, rules].join('\n');
