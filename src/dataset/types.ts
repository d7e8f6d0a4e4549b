import type { Given, Infer } from './schema/kinds.js';
import type { PartName } from './schema/part-names.js';
import type * as schema from './schema/parts.js';

export type { LocalizedText } from '../language/localized-text.js';

/** An EDTF level 1 date: `1992`, `199X`, `1991/1992`, `1992/..`, `2005-03-01`. See https://www.loc.gov/standards/datetime/. */
export type Edtf = Infer<typeof schema.date>;

/** Where a fact comes from. */
export type Citation = Infer<typeof schema.source>;

/** How many organizations the network joins. */
export type Members = Infer<typeof schema.members>;

/** An area of work. */
export type Area = Infer<typeof schema.area>;

/** An objective; `area` is the `id` of an {@link Area}, where the source ties the two. */
export type Objective = Infer<typeof schema.objective>;

/** A body that governs the network. */
export type GovernanceBody = Infer<typeof schema.body>;

/**
 * `part-of`: `from` takes part in `to`. `elects`: `from` elects `to`. Both rank `from` before `to`.
 * `raises-before`: `from` raises matters before `to`. It and `other` do not rank.
 */
export type RelationType = Infer<typeof schema.relationType>;

/** How two bodies relate. */
export type GovernanceRelation = Infer<typeof schema.relation>;

/** The bodies and how they relate. */
export type Governance = Infer<typeof schema.governance>;

/** Something that happened. */
export type TimelineEvent = Infer<typeof schema.event>;

/** What happened, under a heading of its own. */
export type Timeline = Infer<typeof schema.timeline>;

/** How to reach the network. */
export type Contact = Infer<typeof schema.contact>;

/** Where the network's news are: a feed, and a page to read them on. */
export type News = Infer<typeof schema.news>;

/** What the network is. */
export type Presentation = Infer<typeof schema.presentation>;

/** The parts of a dataset. */
export type Parts = { readonly [part in PartName]: Infer<(typeof schema.parts)[part]> };

/** All that the widgets tell. `presentation` is absent where it is the built-in one. */
export type Dataset = { readonly schemaVersion: 1 } & Omit<Parts, 'presentation'> &
  Pick<Partial<Parts>, 'presentation'>;

/** The parts of a dataset that are there and good, as the widgets read them. */
export type PartialDataset = { readonly [part in keyof Dataset]?: Dataset[part] };

/** What a page gives: any part may be absent, or null. */
export type GivenDataset = {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string;
  readonly schemaVersion?: 1 | null;
} & { readonly [part in PartName]?: Given<(typeof schema.parts)[part]> | null };
