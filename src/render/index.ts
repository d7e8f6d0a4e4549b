/** What the build and the command line render: static HTML, embed pages, oEmbed answers. */
export { builtin } from '../dataset/builtin/builtin.js';
export { figures } from '../dataset/builtin/figures.js';
export { presentation } from '../dataset/builtin/presentation.js';
export { embedPath, pageTitle } from '../embed/titles.js';
export { widgetNames } from '../embed/widget-names.js';
export { teachPacks } from '../dataset/languages/teach-packs.js';
export { languages } from '../language/languages/index.js';
export { datasetSchema } from './json-schema.js';
export { embedPage, oembed } from './embed-page.js';
export { integrityOf, styleHash, type Integrity } from './integrity.js';
export { renderWidget, styleOf, type RenderOptions } from './render-widget.js';
