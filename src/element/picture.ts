import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../dataset/types.js';
import type { Language } from '../language/resolve.js';
import { pickText, say } from '../language/say.js';

/** A picture that can't be had leaves what stands for it, and no broken icon. */
const onSettled = ({ type, target }: Event) => {
  const img = target as HTMLImageElement;
  img.hidden = type === 'error';
  (img.nextElementSibling as HTMLElement).hidden = !img.hidden;
};

/**
 * The picture alone, at most as large as its file, its room kept from the start.
 * @param instead - What stands for it where it can't be had: an element that is hidden.
 */
export function image({ src, alt, width, height }: Picture, language: Language, instead: TemplateResult) {
  const { value, lang } = pickText(alt, language);
  const sized = width && height;
  return html`<img
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      width=${(sized && width) || nothing}
      height=${(sized && height) || nothing}
      alt=${value}
      lang=${lang ?? nothing}
      @error=${onSettled}
      @load=${onSettled}
      src=${src}
    />${instead}`;
}

/** Who made a picture. */
export const credit = (picture: Picture, language: Language) =>
  picture.credit ? html`<small part="credit">${say(picture.credit, language)}</small>` : nothing;

/** A picture with its caption and its credit. */
export function drawPicture(picture: Picture | undefined, language: Language) {
  if (!picture) return nothing;
  const { alt, caption } = picture;
  return html`<figure part="picture">
    ${image(picture, language, html`<p hidden>${say(alt, language)}</p>`)}
    ${
      caption || picture.credit
        ? html`<figcaption part="caption">${caption ? say(caption, language) : nothing} ${credit(picture, language)}</figcaption>`
        : nothing
    }
  </figure>`;
}
