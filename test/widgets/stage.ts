import { fixture, nextFrame } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia } from '@web/test-runner-commands';
import type { ReactiveElement } from 'lit';
import type { CoffeeErrorEvent } from '../../src/core/events.js';
import type { PartialDataset } from '../../src/dataset/types.js';
import type { CoffeeNetwork } from '../../src/network/index.js';
import '../../src/network/index.js';

export const languages = ['es', 'en', 'pt', 'fr'] as const;

/** Puts markup on the page, in a network with some data, and waits until its first widget shows. */
export async function show<T extends ReactiveElement>(markup: string, data: PartialDataset = {}): Promise<T> {
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

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly expanded?: boolean;
  readonly children?: readonly Node[];
}

/** What assistive technology is told of the widget, as the browser tells it: `heading 3 Contact`. */
export async function heard(selector: string): Promise<string[]> {
  const flat = ({ role, name, level, children = [] }: Node): string[] => [
    plain([role, level, name].filter(Boolean).join(' ')),
    ...children.flatMap(flat),
  ];
  const tree = (await a11ySnapshot({ selector })) as unknown as Node | null;
  return tree ? flat(tree) : [];
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

/** The ways in which axe looks at a widget: the reader's preference, and the theme that the page states. */
export const looks = [
  ['light', 'auto'],
  ['dark', 'auto'],
  ['light', 'dark'],
] as const;

/** What a test emulated, undone. */
export const calm = () => emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'no-preference' });

/** Whether two boxes share some surface, leaving a pixel for rounding. */
export const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
