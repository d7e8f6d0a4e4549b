import { colombia } from '../dataset/builtin/colombia.js';
import { networkName } from '../dataset/builtin/network-name.js';
import { news } from '../dataset/builtin/news.js';
import { presentation } from '../dataset/builtin/presentation.js';
import { dataTerms } from '../language/data-terms.js';
import { pickLanguage } from '../language/resolve.js';
import { pickText } from '../language/say.js';
import type { LocalizedText } from '../language/localized-text.js';
import type { WidgetName } from './widget-names.js';

/** Where a long word may be divided: a title is not set in lines. */
export const SOFT_HYPHENS = /\u00ad/g;

/** The name of a widget, as a title says it. */
export const titleOf = (name: WidgetName, lang: string): string => {
  const language = pickLanguage([lang]);
  const { terms } = language;
  const say = (text: LocalizedText) => pickText(text, language).value;
  return {
    'member-counter': terms.organizations('other'),
    presentation: say(presentation.heading),
    'objectives-list': terms.objectivesHeading,
    'governance-diagram': terms.governanceHeading,
    'colombia-timeline': say(colombia.heading),
    timeline: dataTerms(language).timeline,
    figures: terms.figures,
    'contact-button': terms.contact,
    'news-list': say(news.heading),
  }[name]
    .replace(/^./, (first) => first.toUpperCase())
    .replace(SOFT_HYPHENS, '');
};

/** The title of the page of one widget. */
export const pageTitle = (name: WidgetName, lang: string) => `${titleOf(name, lang)} · ${networkNameIn(lang)}`;

/** The network's name in a language. */
export const networkNameIn = (lang: string) => pickText(networkName, pickLanguage([lang])).value;

/** The height, in px, of a frame that is 600 px wide: that of its longest language, and a line more. */
export const frameHeight = (name: WidgetName): number =>
  ({
    'member-counter': 340,
    presentation: 740,
    'objectives-list': 890,
    'governance-diagram': 610,
    'colombia-timeline': 840,
    timeline: 840,
    figures: 540,
    'contact-button': 230,
    'news-list': 180,
  })[name];

/** The path of a widget's embed page under BASE. */
export const embedPath = (name: WidgetName, lang: string) => `embed/${lang}/${name}.html`;
