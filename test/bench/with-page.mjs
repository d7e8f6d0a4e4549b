// A page with the script and nothing else, in which a measurement puts what it needs.

/** The widths of the screens, in px: a quick run has one, on which a timeline is a row by default. */
export const WIDTHS = process.argv.includes('--quick') ? [1440] : [360, 1000, 1440];

/** Pages of these measurements, by name. */
export const extra = {
  micro: `<!doctype html><html lang="es"><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/1/coffee-network.js"></script><body><main></main></body></html>`,
  before: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Antes</title>`,
};

/** So many events; those of another word are others. */
const story = (count, word = 'Hecho') =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    date: String(1000 + (index % 1000)),
    title: `${word} ${index}`,
    text: `Lo que pasó la vez ${index}, y a quiénes.`,
  }));

/** The longest task after something, in milliseconds: those under 50 are too short to be told of, and count as none. */
async function longest(act, watched = 2500) {
  const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
  let most = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) most = Math.max(most, duration);
  });
  observer.observe({ type: 'longtask' });
  await rest(50);
  act();
  await rest(watched);
  observer.disconnect();
  return most;
}

/** Runs in such a page, of some width, on a CPU so many times slower. */
export async function withPage(browser, origin, run, { width = 1000, cpu = 1 } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'es' });
  const page = await context.newPage();
  await page.goto(`${origin}/pages/micro`);
  await page.addScriptTag({ content: `globalThis.story = ${story}; globalThis.longest = ${longest}` });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  try {
    return await run(page);
  } finally {
    await context.close();
  }
}
