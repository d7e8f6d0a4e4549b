/** The widgets that can be embedded, by the names of their files: the tag without `coffee-`. */
export const widgetNames = [
  'member-counter',
  'presentation',
  'objectives-list',
  'governance-diagram',
  'colombia-timeline',
  'timeline',
  'figures',
  'contact-button',
  'news-list',
] as const;

export type WidgetName = (typeof widgetNames)[number];
