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

/** How many of them a country has. */
export type CountryMembers = Infer<typeof schema.countryMembers>;

/** A picture, with what it shows in words. */
export type Picture = Infer<typeof schema.picture>;

/** Where more is told. */
export type Link = Infer<typeof schema.link>;

/** An area of work. */
export type Area = Infer<typeof schema.area>;

/** An objective; `area` is the `id` of an {@link Area}, where the source ties the two. */
export type Objective = Infer<typeof schema.objective>;

/** A body that governs the network. */
export type GovernanceBody = Infer<typeof schema.body>;

/** Somebody in a body. */
export type Person = Infer<typeof schema.person>;

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

/** A key figure. */
export type Figure = Infer<typeof schema.figure>;

/** The parts of a dataset. */
export type Parts = { readonly [part in PartName]: Infer<(typeof schema.parts)[part]> };

/** What only one widget tells: its built-in version comes with that widget. */
type Carried = 'presentation' | 'figures' | 'languages';

/** All that the widgets tell. `presentation` and `figures` are absent where they are the built-in ones. */
export type Dataset = { readonly schemaVersion: 1 } & Omit<Parts, Carried> & Pick<Partial<Parts>, Carried>;

/** The parts of a dataset that are there and good, as the widgets read them. */
export type PartialDataset = { readonly [part in keyof Dataset]?: Dataset[part] };

/** What a page gives: any part may be absent, or null. */
export type GivenDataset = {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string;
  readonly schemaVersion?: 1 | null;
} & { readonly [part in PartName]?: Given<(typeof schema.parts)[part]> | null };
