import type { Dataset } from '../dataset/types.js';
import { headed } from '../element/attributes.js';
import type { WidgetName } from '../embed/widget-names.js';
import { pickLanguage } from '../language/resolve.js';
import type { Asked } from './asked.js';
import { contactButton } from './of/contact-button.js';
import { figures } from './of/figures.js';
import { governanceDiagram } from './of/governance-diagram.js';
import { memberCounter } from './of/member-counter.js';
import { newsList } from './of/news-list.js';
import { objectivesList } from './of/objectives-list.js';
import { presentation } from './of/presentation.js';
import { timeline } from './of/timeline.js';
import type { Facts } from './tree.js';

const tellers: { readonly [name in WidgetName]: (asked: Asked) => Facts } = {
  'member-counter': memberCounter,
  presentation,
  'objectives-list': objectivesList,
  'governance-diagram': governanceDiagram,
  'colombia-timeline': (asked) => timeline(asked, 'colombia'),
  timeline,
  figures,
  'contact-button': contactButton,
  'news-list': newsList,
};

export interface FactsOptions {
  readonly lang: string;
  /** All that there is to tell: the built-in parts too. */
  readonly dataset: Dataset;
  /** The widget's attributes, by their real names; what can't be read is left out, as the widget leaves it out. */
  readonly attributes?: { readonly [name: string]: string };
  /** Tells what is very long in short, so that a person can paste it. */
  readonly short?: boolean;
}

/**
 * All that a widget tells, in its language and in its order, for whoever has no script and whatever does not look into shadow
 * roots: what a browser reads aloud, reader views, crawlers. Pure: only whether a number may have changed depends on the day.
 */
export function factsOf(name: WidgetName, { lang, dataset, attributes = {}, short = false }: FactsOptions): Facts {
  const level = headed.headingLevel.read(attributes['heading-level'] ?? '') ?? 3;
  return tellers[name]({ language: pickLanguage([lang]), dataset, attributes, level, short });
}
