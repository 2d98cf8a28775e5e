/** What a word of the text is to the reader of figures; most words are nothing and have no entry. */
export interface Word {
  /** The noun it is a form of. */
  readonly noun?: string;
  /** The dual of its noun stands for 2 by itself. */
  readonly dual?: true;
  /** Other words that may follow, and what the whole means then. */
  readonly phrases?: readonly Phrase[];
  /** 1 to 12. */
  readonly month?: number;
  readonly hijri?: true;
  readonly number?: number;
  /** `الأول`, `first`: 1. */
  readonly ordinal?: number;
  /** `ألف`: 1000. */
  readonly scale?: number;
  /** How many of its scale the word says alone: 1 for `مليون`, 2 for `مليونان`. */
  readonly alone?: number;
  /** Alone, it is a number also without a noun. */
  readonly free?: true;
  readonly bound?: "over" | "under" | "about";
  /** What the number after it is. */
  readonly cue?: "phone" | "number" | "center" | "year" | "ordinal" | "time";
  readonly currency?: string;
  /** `يوميا`: day. */
  readonly per?: string;
  readonly role?: Role;
}

/** What a word does that has no value of its own. */
export type Role =
  | "and"
  | "link"
  | "in"
  | "to"
  | "adjective"
  | "no"
  | "one"
  | "quarter"
  | "half"
  | "percent"
  | "per"
  | "clock"
  | "era"
  | "hijri-era"
  | "suffix"
  | "fraction";

/** The words after a first word, folded and joined by spaces. */
export interface Phrase {
  readonly rest: string;
  readonly word: Word;
}
