// How a page loads on an old phone with a slow network: what it weighs, when it is ready, what it blocks and shifts.

/** CPU four times slower, 150 ms there and back, 1.6 Mbit/s. */
export const SLOW_PHONE = {
  cpu: 4,
  network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 },
};
/** How long the browser has to itself before, in milliseconds. */
const SETTLED = 500;
/** How long a page is watched after it is ready, in milliseconds. */
const AFTER = 1000;
/** How long a page may take until it is ready, in milliseconds. */
const PATIENCE = 30_000;

/** Runs in the page, before all else. */
const watch = `(ready) => {
  if (location.protocol === 'about:' || top !== self) return;
  const seen = { blocking: 0, shift: 0 };
  globalThis.bench = seen;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.blocking += duration - 50 }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value }).observe({ type: 'layout-shift', buffered: true });
  const look = () => requestAnimationFrame(document.readyState !== 'loading' && ready() ? tell : look);
  const tell = () => {
    seen.ready = performance.now();
    benchReady('');
  };
  look();
}`;

/**
 * One load, in a browser that is running already, by a visitor who comes from another page of the site: what a browser
 * does once, when it starts, is not the page's cost. Spoken to by the browser's own protocol alone, since what test
 * tools put into a page for their own use would be measured too.
 * @param warm - Whether the visitor was here before.
 * @param width - Of the screen, in px.
 */
export async function load(browser, address, { ready }, { warm = false, width = 360, phone = SLOW_PHONE } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'es' });
  try {
    const page = await context.newPage();
    if (warm) await page.goto(address, { waitUntil: 'load' });
    await page.goto(new URL('/pages/before', address).href);
    const session = await context.newCDPSession(page);
    // A browser's own windows load, too.
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    for (const domain of ['Network', 'Performance', 'Page', 'Runtime']) await session.send(`${domain}.enable`);
    await session.send('Network.emulateNetworkConditions', phone.network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: phone.cpu });
    await session.send('Runtime.addBinding', { name: 'benchReady' });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watch})(${ready})` });
    let bytes = 0;
    let requests = 0;
    const fromNetwork = new Set();
    session.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.fromDiskCache || response.url.startsWith('data:')) return;
      fromNetwork.add(requestId);
      requests++;
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (fromNetwork.has(requestId)) bytes += encodedDataLength;
    });
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    const before = await busy();
    const told = new Promise((resolve, reject) => {
      session.on('Runtime.bindingCalled', resolve);
      setTimeout(() => reject(new Error(`${address} was not ready`)), PATIENCE).unref();
    });
    told.catch(() => {});
    await session.send('Page.navigate', { url: address });
    await told;
    await new Promise((resolve) => setTimeout(resolve, AFTER));
    const { result } = await session.send('Runtime.evaluate', { expression: 'bench', returnByValue: true });
    return { kB: bytes / 1000, requests, ...result.value, busy: (await busy()) - before };
  } finally {
    await context.close();
  }
}
