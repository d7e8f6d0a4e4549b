// What tests wait for, in place of a time.

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
