/**
 * Registers all elements, and exports their classes and the dataset's types.
 * The provider comes first: widgets that are upgraded before it would draw the built-in content, and then again.
 */
export { CoffeeNetwork } from './provider/index.js';
export { CoffeeMemberCounter } from './widgets/member-counter/index.js';
export { CoffeeObjectivesList } from './widgets/objectives-list/index.js';
export { CoffeeGovernanceDiagram } from './widgets/governance-diagram/index.js';
export { CoffeeColombiaTimeline } from './widgets/colombia-timeline/index.js';
export { CoffeeTimeline } from './widgets/timeline/index.js';
export { CoffeeFigures } from './widgets/figures/index.js';
export { CoffeeContactButton } from './widgets/contact-button/index.js';
export { CoffeeNewsList } from './widgets/news-list/index.js';
export { CoffeePresentation } from './widgets/presentation/index.js';
export { CoffeeErrorEvent } from './element/error-event.js';
export { CoffeeNetworkErrorEvent, CoffeeNetworkLoadEvent } from './dataset/loading/events.js';
export { CoffeeNewsErrorEvent, CoffeeNewsLoadEvent } from './widgets/news-list/events.js';
export { registerLanguage } from './dataset/languages/register-language.js';
export type * from './dataset/types.js';
export type { LanguagePack } from './language/pack.js';
export type { NewsItem } from './feed/item.js';
