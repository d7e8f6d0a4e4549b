/** The widgets that can be embedded, by the names of their files: the tag without `coffee-`. */
export const widgetNames = [
  'member-counter',
  'presentation',
  'objectives-list',
  'governance-diagram',
  'colombia-timeline',
  'contact-button',
  'news-list',
] as const;

export type WidgetName = (typeof widgetNames)[number];

/** The languages that embed pages and static files are made in. */
export const embedLanguages = ['es', 'en', 'pt', 'fr'] as const;

/**
 * What an address may set: how a widget looks, never what it says, so that nobody can put their own figures on the
 * network's address.
 */
export const presentational = ['theme', 'layout', 'order', 'headinglevel', 'accent', 'still', 'limit'] as const;

/** Whether an address may set an attribute: with its hyphens, or without. */
export const isPresentational = (name: string) =>
  (presentational as readonly string[]).includes(name.replace(/-/g, ''));
