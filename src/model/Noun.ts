import type { Unit } from "./lists.js";

/** The nouns the library knows how to count, in Arabic and English. */
export const NOUN_IDS = [
  "contact",
  "call",
  "email",
  "chat",
  "ticket",
  "complaint",
  "enquiry",
  "suggestion",
  "observation",
  "report",
  "initiative",
  "beneficiary",
  "response",
  "day",
  "working-day",
  "month",
  "percentage-point",
] as const;

/** A noun of {@link NOUN_IDS}. */
export type NounId = (typeof NOUN_IDS)[number];

/** The Arabic forms of a counted noun, without vowel marks except the tanwin that carries an alef (`استفسارًا`). */
export interface ArabicNounForms {
  readonly gender: "m" | "f";
  /** Singular genitive, after 100 and its multiples; with `واحد` or `واحدة`, also for 1: `مكالمة`. */
  readonly singular: string;
  /** Two, as a subject: `مكالمتان`. */
  readonly dual: string;
  /** Two, after a verb or a preposition: `مكالمتين`. */
  readonly dualOblique: string;
  /** From 3 to 10: `مكالمات`. */
  readonly plural: string;
  /** From 11 to 99: `مكالمة`, `استفسارًا`. */
  readonly accusative: string;
}

/** The English forms of a counted noun. */
export interface EnglishNounForms {
  readonly singular: string;
  readonly plural: string;
}

/** A noun of the caller's own. `unit` says what it may be added to; a contact unless said otherwise. */
export interface CountedNoun {
  readonly id: string;
  readonly unit?: Unit;
  readonly ar?: ArabicNounForms;
  readonly en?: EnglishNounForms;
}
