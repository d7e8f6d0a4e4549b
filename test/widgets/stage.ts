import { expect, fixture, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { ReactiveElement } from 'lit';
import type { CoffeeErrorEvent } from '../../src/element/error-event.js';
import { languages as records } from '../../src/language/languages/index.js';
import type { GivenDataset } from '../../src/dataset/types.js';
import type { CoffeeNetwork } from '../../src/provider/index.js';
import '../../src/provider/index.js';

/** The codes of the languages that the widgets speak. */
export const languages = records.map(({ code }) => code);

/** Puts markup on the page, in a network with some data, and waits until its first widget shows. */
export async function show<T extends ReactiveElement>(markup: string, data: GivenDataset = {}): Promise<T> {
  const network = await fixture<CoffeeNetwork>(`<coffee-network>${markup}</coffee-network>`);
  network.data = data;
  await network.updateComplete;
  const widget = [...network.querySelectorAll<T>('*')].find(({ localName }) => localName.startsWith('coffee-'))!;
  await settled(widget);
  return widget;
}

/** Waits until a widget has drawn what it was told, and has been told what its size is. */
export async function settled(widget: ReactiveElement) {
  await widget.updateComplete;
  await nextFrame();
  await nextFrame();
  await widget.updateComplete;
}

export const all = <T extends Element = HTMLElement>(widget: Element, selector: string) => [
  ...widget.shadowRoot!.querySelectorAll<T>(selector),
];
export const one = <T extends Element = HTMLElement>(widget: Element, selector: string) =>
  widget.shadowRoot!.querySelector<T>(selector)!;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a visitor reads in an element. */
export const read = (element: HTMLElement) => plain(element.innerText);
/** What a visitor reads in a widget. */
export const seen = (widget: Element) => read(one(widget, '[part=base]'));
/** What a visitor reads in each element that a selector finds. */
export const readAll = (widget: Element, selector: string) => all(widget, selector).map(read);

/** The part of axe that reads a page as assistive technology does. */
interface Axe {
  setup(root: Element): VirtualNode;
  teardown(): void;
  readonly commons: {
    readonly aria: { getRole(node: VirtualNode): string | null };
    readonly dom: { isVisibleToScreenReaders(node: VirtualNode): boolean };
    readonly text: { accessibleTextVirtual(node: VirtualNode): string };
  };
}
interface VirtualNode {
  readonly actualNode: Node;
  readonly children: readonly VirtualNode[];
}

/** What assistive technology is told of a widget, in order: texts, lists, and what has a name (`heading 3 Contact`). */
export function heard(widget: Element): string[] {
  const { setup, teardown, commons } = (window as unknown as { axe: Axe }).axe;
  const listen = (node: VirtualNode): string[] => {
    const element = node.actualNode as Element;
    if (!commons.dom.isVisibleToScreenReaders(node)) return [];
    const role = commons.aria.getRole(node) ?? '';
    const level = role === 'heading' && (element.getAttribute('aria-level') ?? element.localName[1]);
    const name = commons.text.accessibleTextVirtual(node);
    if (/^(heading|link|button|img)$/.test(role)) return [[role, level, plain(name)].filter(Boolean).join(' ')];
    const inside: string[] = [];
    let text = '';
    for (const child of node.children)
      if (child.actualNode instanceof Text) text += child.actualNode.data;
      else {
        inside.push(plain(text), ...listen(child));
        text = '';
      }
    inside.push(plain(text));
    return /^(list|group)$/.test(role) ? [`${role} ${plain(name)}`.trim(), ...inside] : inside;
  };
  try {
    return listen(setup(widget)).filter(Boolean);
  } finally {
    teardown();
  }
}

/** The errors and warnings of each test. */
export function problems() {
  const found = { events: [] as CoffeeErrorEvent[], warnings: [] as string[], errors: [] as unknown[] };
  const { warn, error } = console;
  const listen = (event: Event) => found.events.push(event as CoffeeErrorEvent);
  beforeEach(() => {
    Object.assign(found, { events: [], warnings: [], errors: [] });
    console.warn = (message: string) => found.warnings.push(message);
    console.error = (...given: unknown[]) => found.errors.push(given);
    document.addEventListener('coffee-error', listen);
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
    document.removeEventListener('coffee-error', listen);
  });
  return found;
}

/** Whether the engine can be told how pages are looked at: the driver of WebKit can't. */
export const emulates = /Chrome|Firefox/.test(navigator.userAgent);

/** A test of what is emulated; skipped, and said to be, where nothing can be. */
export const emulated: Mocha.TestFunction | Mocha.PendingTestFunction = emulates ? it : it.skip;

/** What a test emulated, undone. */
export const calm = () =>
  emulates && emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'no-preference' });

/** Has axe look at a widget in each language: in light, in dark, and in dark on a white page. */
export function accessible(put: (attributes: string) => Promise<Element>) {
  describe('has nothing for axe to find', () => {
    afterEach(calm);
    for (const [colorScheme, theme] of [
      ['light', 'auto'],
      ['dark', 'auto'],
      ['light', 'dark'],
    ] as const)
      for (const lang of languages)
        (colorScheme === 'light' ? it : emulated)(
          `in ${lang}, where the reader prefers ${colorScheme} and the theme is ${theme}`,
          async () => {
            if (emulates) await emulateMedia({ colorScheme });
            const widget = await put(`lang="${lang}" theme="${theme}"`);
            const scheme = colorScheme === 'dark' || theme === 'dark' ? 'dark' : 'light';
            expect(getComputedStyle(one(widget, '[part=base]')).colorScheme).to.equal(scheme);
            await expect(widget).to.be.accessible();
          },
        );
  });
}

/** Gives the widgets of a page a width to live in. */
export async function fit(widget: ReactiveElement, width: number) {
  widget.parentElement!.parentElement!.style.width = `${width}px`;
  await settled(widget);
}

/** Whether two boxes share some surface, leaving a pixel for rounding. */
export const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
