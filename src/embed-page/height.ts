import type { HeightMessage } from '../embed/frames.js';

/** Tells the parent how high the page is, whenever that changes: in our own words, and in WordPress's where it gave a secret. */
export function reportHeight() {
  // WordPress appends `#?secret=…` to the address and hears only who says it back.
  const secret = /[?&#]secret=([\w-]+)/.exec(location.hash)?.[1];
  const report = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: 'coffee-network-height', height } satisfies HeightMessage, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(report).observe(document.documentElement);
  // A parent that begins to listen late asks by loading: WordPress's script does.
  addEventListener('load', report);
}
