import { terms, type Code } from '../language/terms/index.js';
import type { WidgetName } from './widget-names.js';

/** The network's name, as a title says it. */
export const networkName = { es: 'Red Café', en: 'Coffee Network', pt: 'Rede Café', fr: 'Réseau Café' };

/** The name of a widget, as a title says it. */
export const titleOf = (name: WidgetName, lang: Code): string => {
  const words = terms[lang];
  return {
    'member-counter': words.organizations('other'),
    presentation: words.presentationHeading,
    'objectives-list': words.objectivesHeading,
    'governance-diagram': words.governanceHeading,
    'colombia-timeline': words.timelineHeading,
    'contact-button': words.contact,
    'news-list': words.newsHeading,
  }[name].replace(/^./, (first) => first.toUpperCase());
};

/** The title of the page of one widget. */
export const pageTitle = (name: WidgetName, lang: Code) => `${titleOf(name, lang)} · ${networkName[lang]}`;

/** The height, in px, of a frame that is 600 px wide: that of its longest language, and a line more. */
export const frameHeight = (name: WidgetName): number =>
  ({
    'member-counter': 340,
    presentation: 740,
    'objectives-list': 890,
    'governance-diagram': 610,
    'colombia-timeline': 840,
    'contact-button': 230,
    'news-list': 180,
  })[name];

/** The path of a widget's embed page under BASE. */
export const embedPath = (name: WidgetName, lang: Code) => `embed/${lang}/${name}.html`;
