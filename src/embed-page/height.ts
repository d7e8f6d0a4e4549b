import { HEIGHT_REQUEST, type HeightMessage } from '../embed/frames.js';

/** Tells the parent how high the page is, whenever that changes: in our own words, and in WordPress's where it gave a secret. */
export function reportHeight() {
  // WordPress appends `#?secret=…` to the address and hears only who says it back.
  let secret: unknown = /[?&#]secret=([\w-]+)/.exec(location.hash)?.[1];
  const report = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: 'coffee-network-height', height } satisfies HeightMessage, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(report).observe(document.documentElement);
  addEventListener('load', report);
  // A parent whose script came later than this page asks: ours, and WordPress's, which gives its secret again.
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ type?: unknown; message?: unknown; secret?: unknown } | null>) => {
      if (source !== parent || !data) return;
      if (data.message === 'ready') secret = data.secret;
      if (data.message === 'ready' || data.type === HEIGHT_REQUEST) report();
    },
  );
}
