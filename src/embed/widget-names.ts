/** The widgets that can be embedded, by the names of their files: the tag without `coffee-`. */
export const widgetNames = [
  'member-counter',
  'presentation',
  'objectives-list',
  'governance-diagram',
  'colombia-timeline',
  'timeline',
  'contact-button',
  'news-list',
] as const;

export type WidgetName = (typeof widgetNames)[number];

/** The languages that embed pages and static files are made in. */
export const embedLanguages = ['es', 'en', 'pt', 'fr'] as const;
