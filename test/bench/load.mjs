// How a page loads on an old phone with a slow network: what it weighs, when it is ready, what it blocks and shifts.

/** CPU four times slower, 150 ms there and back, 1.6 Mbit/s. */
const SLOW_PHONE = {
  cpu: 4,
  network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 },
};
/** How long a page is watched after it is ready, in milliseconds. */
const AFTER = 1000;

/** Runs in the page, before all else. */
const watch = `(ready) => {
  const seen = { blocking: 0, shift: 0 };
  globalThis.bench = seen;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.blocking += duration - 50 }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (document.readyState !== 'loading' && ready()) requestAnimationFrame(() => (seen.ready = performance.now()));
    else requestAnimationFrame(look);
  };
  look();
}`;

/** One load. @param warm - Whether the visitor was here before. */
export async function load(browser, address, { ready }, { warm = false, phone = SLOW_PHONE } = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'es' });
  const page = await context.newPage();
  try {
    if (warm) await page.goto(address, { waitUntil: 'load' });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Performance.enable');
    await session.send('Network.emulateNetworkConditions', phone.network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: phone.cpu });
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
    await page.addInitScript(`(${watch})(${ready})`);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.bench?.ready, null, { timeout: 30_000 });
    await page.waitForTimeout(AFTER);
    const seen = await page.evaluate(() => globalThis.bench);
    const { metrics } = await session.send('Performance.getMetrics');
    const busy = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    return { kB: bytes / 1000, requests, ready: seen.ready, blocking: seen.blocking, shift: seen.shift, busy };
  } finally {
    await context.close();
  }
}
