import type { PropertyDeclaration } from 'lit';
import { clean } from '../values/clean.js';
import { oneOf } from '../values/one-of.js';
import type { Reader } from '../values/reader.js';
import { wholeNumber } from '../values/whole-number.js';

/**
 * An attribute of a widget, declared once: for Lit, which takes it as the declaration of a property; for the widget, which
 * reads its value by it; for the addresses of embed pages; and for the builder, which asks for it.
 */
export interface Attribute extends PropertyDeclaration, Partial<Reader<unknown>> {
  /** All its values; the first is what holds where it is absent. */
  readonly choices?: readonly string[];
  /**
   * Whether it only says how the widget looks, or which of the network's own texts it shows, never what they say: then it
   * may stand in the address of an embed page, and nobody can put their own figures on the network's address by it.
   */
  readonly look?: boolean;
}

/** The attributes of a widget, by the names of their properties. */
export interface Attributes {
  readonly [property: string]: Attribute;
}

/** A flag, as content systems write it: `inline`, `inline=""`, `inline="true"` are true, `inline="false"` is false. */
export const flag = {
  type: Boolean,
  converter: { fromAttribute: (value: string | null) => value !== null && clean(value).toLowerCase() !== 'false' },
};

/** A number that keeps what can't be read as one, so that the editor can be told of it. */
export const numeric = (attribute: string, absent: number) => ({
  attribute,
  converter: {
    fromAttribute: (value: string | null) => (value ? (Number.isFinite(+value) && +value) || value : absent),
  },
});

/** One of a few ways to look. */
export const choice = <T extends string>(...choices: readonly T[]) => ({ ...oneOf(...choices), look: true });

/** The attributes of every widget. */
export const themed = { theme: choice('auto', 'light', 'dark') } satisfies Attributes;

const levels = wholeNumber(2, 6);

/** Those of every widget with a heading. `h2` is a level too: it is what a heading is called. */
export const headed = {
  ...themed,
  headingLevel: {
    ...numeric('heading-level', 3),
    ...levels,
    read: (value: string) => levels.read(value.replace(/^\W*h(?=\d)/i, '')),
    look: true,
  },
} satisfies Attributes;
