import type { PartialDataset } from '../dataset/types.js';
import type { WidgetName } from '../embed/widget-names.js';
import { embedPath, frameHeight, networkNameIn, pageTitle } from '../embed/titles.js';
import { scriptName } from '../embed/script-name.js';
import { dataTerms } from '../language/data-terms.js';
import { pickLanguage } from '../language/resolve.js';
import { escapeHtml, renderWidget } from './render-widget.js';

export interface EmbedOptions {
  readonly name: WidgetName;
  readonly lang: string;
  /** BASE, absolute, with the slash at its end: where dist/ is hosted. */
  readonly base: string;
  readonly dataset?: PartialDataset;
}

/**
 * The page of one widget, for frames and for those who follow a link: its content is there before any script.
 * Only the oEmbed announcement needs an absolute address; all else is found from where the page is.
 */
export function embedPage({ name, lang, base, dataset }: EmbedOptions): string {
  const widget = renderWidget(name, { lang, ...(dataset && { dataset }) });
  const title = escapeHtml(pageTitle(name, lang));
  const oembed = `${base}${embedPath(name, lang).replace('.html', '.oembed.json')}`;
  const language = pickLanguage([lang]);
  const { copy, copied } = dataTerms(language);
  return `<!doctype html>
<html lang="${lang}" dir="${language.direction}" data-copy="${escapeHtml(copy)}" data-copied="${escapeHtml(copied)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${title}">
<link rel="canonical" href="${escapeHtml(base + embedPath(name, lang))}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../embed.css">
<script src="../embed.js" defer></script>
<script src="../../${scriptName(lang)}" defer></script>
</head>
<body>
<main>
<coffee-network src="../../data/coffee-network.json">${widget}</coffee-network>
</main>
</body>
</html>
`;
}

/** The oEmbed answer of a page: https://oembed.com/, in the form that WordPress takes from a provider it does not know. */
export function oembed({ name, lang, base }: EmbedOptions) {
  const address = base + embedPath(name, lang);
  const title = pageTitle(name, lang);
  const height = frameHeight(name);
  const [href, text] = [escapeHtml(address), escapeHtml(title)];
  return {
    version: '1.0',
    type: 'rich',
    provider_name: networkNameIn(lang),
    provider_url: base,
    title,
    width: 600,
    height,
    html:
      `<blockquote class="wp-embedded-content"><a href="${href}">${text}</a></blockquote>` +
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="${text}" src="${href}" ` +
      `width="600" height="${height}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`,
  };
}
