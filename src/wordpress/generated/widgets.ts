import { texts } from '../../builder/texts/texts.js';
import { widgetNames, type WidgetName } from '../../embed/widget-names.js';
import { headed } from '../../element/attributes.js';
import { widgetOptions, type WidgetOption } from '../../snippets/widget-options.js';

/** What people look for when they look for one of our blocks. */
const keywords: { readonly [code in keyof typeof texts]: readonly string[] } = {
  en: ['coffee', 'fair trade', 'CLAC'],
  es: ['café', 'comercio justo', 'CLAC'],
  pt: ['café', 'comércio justo', 'CLAC'],
  fr: ['café', 'commerce équitable', 'CLAC'],
};

/** A figure alone stands inside a sentence, where no block can stand: the shortcode has it. The colour is the theme's, and the editor's own control. */
const NOT_IN_BLOCKS = ['inline', 'accent'];

/** What a block keeps of a widget's settings: flags as flags, all else as it stands in the attribute. */
const kept = ({ input }: WidgetOption) =>
  input === 'flag' ? { type: 'boolean', default: false } : { type: 'string', default: '' };

/** The settings of each widget: what PHP checks, and the sidebar asks. */
export const widgets = () =>
  Object.fromEntries(
    widgetNames.map((name) => [
      name,
      {
        title: texts.en.widgets[name].name,
        headed: widgetOptions[name].some((option) => option.name === 'heading-level'),
        settings: Object.fromEntries(
          widgetOptions[name].map(({ name: setting, input, choices, look }) => [
            setting,
            {
              input,
              label: texts.en.options[setting]!,
              /** Whether it says how the widget looks, and not what it says. */
              look,
              inBlock: !NOT_IN_BLOCKS.includes(setting),
              // In pairs: JavaScript would put numbers first in an object.
              choices: choices.map((choice) => [choice, labelOf(setting, choice)]),
            },
          ]),
        ),
      },
    ]),
  );

/** A heading's level is called what it is called in HTML, in every language. */
const labelOf = (setting: string, choice: string) =>
  setting === headed.headingLevel.attribute ? `H${choice}` : texts.en.choices[`${setting} ${choice}`]!;

/** `block.json` of a widget's block: https://developer.wordpress.org/block-editor/reference-guides/block-api/block-metadata/ */
export const blockOf = (name: WidgetName, version: string) => ({
  $schema: 'https://schemas.wp.org/trunk/block.json',
  apiVersion: 3,
  name: `coffee-network/${name}`,
  version,
  title: texts.en.widgets[name].name,
  category: 'coffee-network',
  description: texts.en.widgets[name].about,
  keywords: keywords.en,
  textdomain: 'coffee-network-widgets',
  attributes: {
    lang: { type: 'string', default: '' },
    accent: { type: 'string', default: '' },
    accentColor: { type: 'string', default: '' },
    ...(name === 'news-list' && {
      from: { type: 'string', default: 'site' },
      category: { type: 'integer', default: 0 },
    }),
    ...Object.fromEntries(
      widgetOptions[name]
        .filter((option) => !NOT_IN_BLOCKS.includes(option.name))
        .map((option) => [option.name, kept(option)]),
    ),
  },
  supports: { align: ['wide', 'full'], anchor: true, html: false, spacing: { margin: true } },
  example: { attributes: {} },
  editorScript: 'coffee-network-editor',
});

/** What is said in English in the files above, and in the other languages: with the context in which WordPress asks for it. */
export function said(code: keyof typeof texts) {
  const own = texts[code];
  const found: (readonly [context: string, english: string, own: string])[] = keywords.en.map((keyword, index) => [
    'block keyword',
    keyword,
    keywords[code][index]!,
  ]);
  for (const name of widgetNames) {
    const { name: title, about } = texts.en.widgets[name];
    found.push(['block title', title, own.widgets[name].name], ['block description', about, own.widgets[name].about]);
    for (const { name: setting, choices } of widgetOptions[name]) {
      found.push(['setting', texts.en.options[setting]!, own.options[setting]!]);
      for (const choice of choices) {
        const label = texts.en.choices[`${setting} ${choice}`];
        if (label) found.push(['setting', label, own.choices[`${setting} ${choice}`]!]);
      }
    }
  }
  return found;
}
