import type { ReactiveElement } from 'lit';
import { ancestors } from '../platform/ancestors.js';
import { sharedWatch } from '../platform/shared-watch.js';
import { themed } from './attributes.js';

const DARK = '(prefers-color-scheme: dark)';

let observer: MutationObserver;

/**
 * The reader's preference, and what sites switch colours with: an attribute of any element around a widget, whose
 * change may be a transition that ends later.
 */
const changes = sharedWatch((notify) => {
  const preference = matchMedia(DARK);
  observer = new MutationObserver(notify);
  preference.addEventListener('change', notify);
  document.addEventListener('transitionend', notify);
  return () => {
    observer.disconnect();
    preference.removeEventListener('change', notify);
    document.removeEventListener('transitionend', notify);
  };
});

type Threshold = readonly [channel: number, from: number];

/** The channel that says how light a colour is, and from where on it is: lightness, or else green, which weighs most in it. */
const lightness: { readonly [form: string]: Threshold } = {
  rgb: [1, 140],
  rgba: [1, 140],
  lab: [0, 50],
  lch: [0, 50],
  oklab: [0, 0.6],
  oklch: [0, 0.6],
};
/** Of the spaces that `color()` names. */
const encoded: Threshold = [1, 0.55];

/**
 * Whether a computed colour of text is nearer to white than to black. Its forms are few: `rgb(0, 0, 0)`, `lab(90 0 0)`,
 * `color(display-p3 1 1 1 / 0.5)`. A canvas would convert it, but is refused or falsified against fingerprinting.
 */
export function isLight(color: string): boolean {
  const [form = '', ...channels] = color.replace('color(', '').split(/[\s,()/]+/);
  const [channel, from] = lightness[form] ?? encoded;
  return Number(channels[channel]) > from;
}

/**
 * Which colours to wear, `light` or `dark`; `painted` where the page around is of the other scheme, so that the
 * widget brings text and surface too.
 */
export function pickScheme(
  theme: string,
  page: { colorScheme: string; color: string },
  readerPrefersDark: boolean,
): string {
  const around = isLight(page.color) ? 'dark' : 'light';
  const stated = page.colorScheme.match(/\b(light|dark)\b/g) ?? [];
  let scheme = readerPrefersDark ? 'dark' : 'light';
  if (stated.length === 1) scheme = stated[0]!;
  // A page that states nothing yet writes in light letters is dark.
  if (!stated.length && around === 'dark') scheme = around;
  if (/^(light|dark)$/.test(theme)) scheme = theme;
  return scheme === around ? scheme : `${scheme} painted`;
}

/** What is to be drawn: all of it looks at the page before the first of it changes it. */
const waiting = new Set<() => void>();

/**
 * Keeps a widget in the scheme of its page.
 * @returns What is called when the widget is to be drawn anew: it looks again, together with all that are.
 */
export function followScheme(
  host: ReactiveElement & { theme: string },
  tell: (classes: string) => void,
): () => unknown {
  let theme: string;
  const find = () => {
    theme = host.theme;
    tell(pickScheme(themed.theme.read(theme) ?? 'auto', getComputedStyle(host), matchMedia(DARK).matches));
  };
  const look = () => (host.isUpdatePending ? waiting.add(find) : find());
  host.addController({
    hostConnected() {
      changes.add(look);
      for (const node of ancestors(host)) observer.observe(node, { attributes: true });
      look();
    },
    hostDisconnected() {
      changes.delete(look);
      waiting.delete(find);
    },
    hostUpdate() {
      for (const each of waiting) each();
      waiting.clear();
      // Set while it waited for its turn to be drawn, after it had looked.
      if (theme !== host.theme) find();
    },
  });
  return () => host.isConnected && look();
}
