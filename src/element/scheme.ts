import type { ReactiveElement } from 'lit';
import { sharedWatch } from '../platform/shared-watch.js';

const DARK = '(prefers-color-scheme: dark)';

/** The reader's preference, and what sites switch their own dark mode with. */
const changes = sharedWatch((notify) => {
  const preference = matchMedia(DARK);
  const observer = new MutationObserver(notify);
  preference.addEventListener('change', notify);
  for (const node of [document.documentElement, document.body]) if (node) observer.observe(node, { attributes: true });
  return () => {
    observer.disconnect();
    preference.removeEventListener('change', notify);
  };
});

/** Whether a computed colour of text is nearer to white than to black. */
export function isLight(color: string): boolean {
  const [first = 0, second = 0] = (color.replace(/^color\(\S+/, 'c').match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  // Green weighs most in a colour's lightness; in lab() and oklch() lightness comes first.
  if (/^r/.test(color)) return second > 140;
  return /^c/.test(color) ? second > 0.55 : first > (/^o/.test(color) ? 0.6 : 50);
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
export function followScheme(host: ReactiveElement & { theme: string }, tell: (classes: string) => void): () => void {
  let theme: string;
  const find = () => {
    theme = host.theme;
    tell(pickScheme(theme, getComputedStyle(host), matchMedia(DARK).matches));
  };
  host.addController({
    hostConnected() {
      changes.add(find);
      if (host.hasUpdated) find();
      else waiting.add(find);
    },
    hostDisconnected() {
      changes.delete(find);
      waiting.delete(find);
    },
    hostUpdate() {
      const all = [...waiting];
      waiting.clear();
      for (const each of all) each();
      // Set while it waited for its turn to be drawn, after it had looked.
      if (theme !== host.theme) find();
    },
  });
  return () => {
    if (host.isConnected) waiting.add(find);
  };
}
