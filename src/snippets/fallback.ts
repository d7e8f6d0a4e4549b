import type { Dataset } from '../dataset/types.js';
import { embedPath, pageTitle, SOFT_HYPHENS } from '../embed/titles.js';
import type { WidgetName } from '../embed/widget-names.js';
import { formatNumber, pluralOf } from '../language/intl.js';
import { pickLanguage } from '../language/resolve.js';
import { pickText } from '../language/say.js';
import { attributes as button } from '../widgets/contact-button/attributes.js';
import { channels } from '../widgets/contact-button/channels.js';
import { attributes as counter } from '../widgets/member-counter/attributes.js';

/** What stands inside a pasted widget: shown until the script has come, and where it never does. */
export interface Fallback {
  readonly text: string;
  /** Where the text leads; absent where the network's own page would say something else than the text, or may not be named. */
  readonly href?: string;
}

/**
 * The plain content of a widget in a few words, with the true number, and a link to where all of it can be read.
 * @param base - BASE; absent where the page is not to depend on it.
 */
export function fallbackOf(
  widget: WidgetName,
  lang: string,
  options: { readonly [name: string]: string },
  dataset: Dataset,
  base?: string,
): Fallback {
  const page = base && base + embedPath(widget, lang);
  const linked = (text: string, href = page): Fallback => (href ? { text, href } : { text });
  const language = pickLanguage([lang]);
  if (widget === 'member-counter') {
    const given = counter.value.read(options['value'] ?? '', lang);
    const number = given ?? dataset.members.total;
    const figure = formatNumber(lang, number);
    if (options['inline']) return { text: figure };
    const text = `${figure} ${language.terms.organizations(pluralOf(lang, number), number)}`.replace(SOFT_HYPHENS, '');
    return given === undefined ? linked(text) : { text };
  }
  if (widget === 'contact-button') {
    const { label, url } = dataset.contact;
    const say = (text: NonNullable<typeof label>) => pickText(text, language).value;
    const read = (name: 'email' | 'phone' | 'whatsapp' | 'href') => button[name].read(options[name] ?? '');
    const [own] = channels(
      { email: read('email'), phone: read('phone'), whatsapp: read('whatsapp'), page: read('href') },
      options['subject'],
      options['message'],
    );
    return linked(options['label'] ?? (label ? say(label) : language.terms.contact), own?.href ?? (url && say(url)));
  }
  return linked(pageTitle(widget, lang));
}
