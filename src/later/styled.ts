import { html, nothing, type CSSResult } from 'lit';
import { sheets } from './given.js';

/**
 * What the second file draws, with its styles: widgets wear their sheet already. Where style sheets can't be adopted each has
 * a `<style>` instead, and so has what is drawn.
 * @param name - The name of the sheet.
 */
export function styled<Given extends unknown[], Drawn>(
  name: string,
  { cssText }: CSSResult,
  draw: (...given: Given) => Drawn,
) {
  const sheet = sheets[name]!.styleSheet;
  sheet?.replaceSync(cssText);
  return (...given: Given) => {
    const drawn = draw(...given);
    return sheet || drawn === nothing ? drawn : (html`<style>${cssText}</style>${drawn}` as Drawn);
  };
}
