import { html, nothing, type TemplateResult } from 'lit';
import { at, type Path } from '../../document/json.js';
import type { Patch } from '../../document/patch.js';
import type { Picture } from '../home.js';
import { setField, setText } from '../model/set-field.js';
import type { Studio } from '../studio.js';
import type { Context } from './context.js';

/** The patches that put a picture in a place; what its library does not know stays as it was written. */
export function setPicture(studio: Studio, path: Path, picture: Picture, language: string): readonly Patch[] {
  const { document } = studio;
  const { src, alt, caption, credit, width, height } = picture;
  const texts = { alt, caption, credit };
  return [
    ...setField(document, [...path, 'src'], src),
    ...Object.entries(texts).flatMap(([name, text]) =>
      text ? setText(document, [...path, name], language, studio.state.ui, text) : [],
    ),
    // Those of the picture before are no longer true.
    ...Object.entries({ width, height }).flatMap(([name, pixels]): readonly Patch[] => {
      const place = [...path, name];
      if (pixels) return [{ op: 'set', path: place, value: pixels }];
      return at(document, place) === undefined ? [] : [{ op: 'remove', path: place }];
    }),
  ];
}

/** Where a picture's address is asked for, in a studio whose site has pictures: they can be chosen there. */
export function libraryButton({ studio }: Context, path: Path): TemplateResult | typeof nothing {
  const { home } = studio;
  if (!home || path.at(-1) !== 'src' || path.at(-2) !== 'image') return nothing;
  const title = home.texts[studio.state.ui].pickPicture;
  const pick = async () => {
    const picture = await home.pickPicture(title);
    if (picture) studio.edit(setPicture(studio, path.slice(0, -1), picture, home.language));
  };
  return html`<p><button type="button" data-library @click=${() => studio.trying(pick)}>${title}</button></p>`;
}
