import type { LocalizedText } from '../language/localized-text.js';

export type { LocalizedText };

/** An EDTF level 1 date: `1992`, `199X`, `1991/1992`, `1992/..`, `2005-03-01`. See https://www.loc.gov/standards/datetime/. */
export type Edtf = string;

/** Where a fact comes from. */
export interface Citation {
  readonly text: LocalizedText;
  /** http or https address of the source, or one per language. */
  readonly url?: LocalizedText;
}

/** How many organizations the network joins. */
export interface Members {
  /** A whole number, 0 or more. */
  readonly total: number;
  /** When the network was established. */
  readonly since: Edtf;
  /** Since when it has been at work, where that is earlier than `since`. */
  readonly activeSince?: Edtf;
  /** The date of `total`, where it is known. */
  readonly asOf?: Edtf;
  /** How many days after `asOf` the total may have changed: 1 to 36500. It is then said to be so. */
  readonly maxAgeDays?: number;
  readonly source: Citation;
}

/** An area of work. */
export interface Area {
  readonly id: string;
  readonly text: LocalizedText;
}

/** An objective; `area` is the `id` of an {@link Area}, where the source ties the two. */
export interface Objective {
  readonly id: string;
  readonly text: LocalizedText;
  readonly area?: string;
  readonly source?: Citation;
}

/** A body of the network's government. */
export interface GovernanceBody {
  readonly id: string;
  readonly name: LocalizedText;
  readonly text: LocalizedText;
}

/**
 * `part-of`: `from` takes part in `to`. `elects`: `from` elects `to`. Both rank `from` before `to`.
 * `raises-before`: `from` raises matters before `to`. It and `other` do not rank.
 */
export type RelationType = 'part-of' | 'elects' | 'raises-before' | 'other';

/**
 * How two bodies relate. `text` is read in the box of the body that it is said of: of `to` for `elects`
 * («elected by the General Assembly»), of `from` for the other types.
 */
export interface GovernanceRelation {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly text: LocalizedText;
}

/** The bodies and how they relate. */
export interface Governance {
  readonly bodies: readonly GovernanceBody[];
  readonly relations: readonly GovernanceRelation[];
  readonly source?: Citation;
}

/** Something that happened. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: Edtf;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly source?: Citation;
}

/** How to reach the network. `text` invites, `label` names the button. */
export interface Contact {
  readonly email?: string;
  /** In international form, for example `+57 1 234 5678`. */
  readonly phone?: string;
  /** A telephone number in international form. */
  readonly whatsapp?: string;
  readonly url?: LocalizedText;
  readonly text?: LocalizedText;
  readonly label?: LocalizedText;
}

/** Where the network's news are: a feed, and a page to read them on. */
export interface News {
  readonly src?: string;
  readonly url?: string;
}

/** All that the widgets tell. */
export interface Dataset {
  readonly schemaVersion: 1;
  readonly members: Members;
  readonly areas: readonly Area[];
  readonly objectives: readonly Objective[];
  readonly governance: Governance;
  readonly timelines: { readonly colombia: readonly TimelineEvent[] };
  readonly contact: Contact;
  readonly news: News;
  /** Paragraphs; `{total}` stands for the member count. Absent here where it is the built-in one. */
  readonly presentation?: readonly LocalizedText[];
}

/** What a host page gives: any part that it leaves out is the built-in one. */
export type PartialDataset = { readonly [part in keyof Dataset]?: Dataset[part] };
