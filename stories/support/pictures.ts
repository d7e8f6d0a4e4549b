import { expect, waitFor } from 'storybook/test';

/** Every picture below an element, those in shadow roots too. */
const picturesIn = (root: ParentNode): HTMLImageElement[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    ...(each instanceof HTMLImageElement ? [each] : []),
    ...(each.shadowRoot ? picturesIn(each.shadowRoot) : []),
  ]);

/** The steps of a story with so many pictures: each of them has come, and is described. */
export const showsPictures =
  (count: number) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    await waitFor(() => expect(picturesIn(canvasElement)).toHaveLength(count));
    for (const picture of picturesIn(canvasElement)) {
      picture.loading = 'eager';
      await waitFor(() => expect(picture.naturalWidth, picture.src).toBeGreaterThan(0));
      await expect(picture.hidden).toBe(false);
    }
  };
