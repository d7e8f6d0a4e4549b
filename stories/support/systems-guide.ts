import { builtin } from '../../src/dataset/builtin/builtin.js';
import { stepsOf, texts } from '../../src/builder/texts/texts.js';
import { makeSnippet } from '../../src/snippets/snippets.js';
import { systems, type FormId, type SystemId } from '../../src/snippets/systems.js';

const widget = 'member-counter';
const base = 'https://widgets.example/1/';

/** Where a heading of Markdown is, as Storybook names it. */
const anchor = (heading: string) =>
  `#${heading
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase()}`;

/**
 * A section for each of the builder's systems, as Markdown: what can be pasted there, step by step, in the words and with
 * the code of the builder.
 * @param notes - What else a system's section shows: pictures.
 */
export function systemsGuide(lang: 'es' | 'en', notes: { readonly [id in SystemId]?: string } = {}): string {
  const said = texts[lang];
  const ids = Object.keys(systems) as SystemId[];
  return [
    ids.map((system) => `- [${said.systems[system]}](${anchor(said.systems[system])})`).join('\n'),
    ...ids.flatMap((system) => [
      `## ${said.systems[system]}`,
      ...(systems[system].forms as readonly FormId[]).flatMap((form) => formGuide(lang, system, form)),
      said.why[system] && `*${said.why[system]}*`,
      notes[system] ?? '',
    ]),
  ].join('\n\n');
}

function formGuide(lang: 'es' | 'en', system: SystemId, form: FormId): readonly string[] {
  const said = texts[lang];
  const parts = makeSnippet({ widget, lang, system, form, options: {}, base, dataset: builtin });
  const code = parts.flatMap(({ where, code }) => [`${said.parts[where]}:`, `\`\`\`html\n${code}\n\`\`\``]);
  // It is too long to be read, and the builder and a command write it.
  const command = [said.staticMore, `\`\`\`sh\nnpx coffee-network-widgets render ${widget} --lang ${lang}\n\`\`\``];
  return [
    `### ${said.forms[form].name}`,
    said.forms[form].about,
    stepsOf(said, system, form)
      .map((step, index) => `${index + 1}. ${step}`)
      .join('\n'),
    ...(form === 'static' ? command : code),
  ];
}
