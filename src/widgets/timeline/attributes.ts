import { choice, headed, type Attributes } from '../../element/attributes.js';

/** Those of every timeline. */
export const timelineAttributes = {
  ...headed,
  order: choice('asc', 'desc'),
  layout: choice('auto', 'vertical', 'horizontal'),
} satisfies Attributes;

/** The name chooses among the timelines that are there: it may stand in an address. */
export const attributes = { ...timelineAttributes, name: { look: true } } satisfies Attributes;
