/** What a word of the text is to the reader of figures; most words are nothing and have no entry. */
export interface Word {
  /** The noun it is a form of. */
  readonly noun: string | undefined;
  /** The dual of its noun stands for 2 by itself. */
  readonly dual: boolean | undefined;
  readonly plural: boolean | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly hijri: boolean | undefined;
  readonly number: number | undefined;
  /** `الأول`, `first`: 1. */
  readonly ordinal: number | undefined;
  /** `ألف`: 1000. */
  readonly scale: number | undefined;
  /** How many of its scale the word says alone: 1 for `مليون`, 2 for `مليونان`. */
  readonly alone: number | undefined;
  /** Alone, it is a number also without a noun. */
  readonly free: boolean | undefined;
  /** The hundredths of one that it is: 50 for `نصف`; 0 where it has no decimals, as `ثلث`. */
  readonly part: number | undefined;
  readonly bound: "over" | "under" | "about" | undefined;
  /** What the number after it is. */
  readonly cue: "phone" | "number" | "center" | "year" | "ordinal" | "time" | "standard" | undefined;
  readonly currency: string | undefined;
  /** `يوميا`: day. */
  readonly per: string | undefined;
  readonly role: Role | undefined;
  /** A reading may start with it; worked out from the rest. */
  readonly starts: boolean | undefined;
}

/** The part of a word that one line of the vocabulary says. */
export type Meaning = { readonly [Key in keyof Word]?: NonNullable<Word[Key]> };

/** What is known of a word or phrase; the word with all its fields is made when it is first met. */
interface Meant {
  readonly meaning: Meaning;
  word: Word | undefined;
}

/** A word, and other words that may follow it: what the whole means then. */
export interface Entry extends Meant {
  readonly phrases: readonly Phrase[];
}

/** What a word does that has no value of its own. */
type Role =
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
  | "suffix";

/** The words after a first word, folded and joined by spaces. */
export interface Phrase extends Meant {
  readonly rest: string;
}
