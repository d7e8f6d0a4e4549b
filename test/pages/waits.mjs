// What tests wait for, in place of a time.
import assert from 'node:assert/strict';

/** Every widget of a page or frame is drawn, and there is one. */
export const drawn = (page) =>
  page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('*')].filter(({ localName }) =>
      /^coffee-(?!network)/.test(localName),
    );
    return widgets.length && widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~=base]'));
  });

/** A page or frame has been painted twice and has nothing left to do: what was to happen at once has happened. */
export const idle = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise((done) => requestIdleCallback(() => done()));
  });

/** Waits until something is so. */
export async function until(test) {
  for (const end = Date.now() + 30_000; !test(); await new Promise((resolve) => setTimeout(resolve, 10)))
    assert.ok(Date.now() < end, `not so in time: ${test}`);
}
