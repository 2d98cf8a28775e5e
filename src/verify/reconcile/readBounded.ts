import { foldText } from "../../language/foldText.js";

/** A number with a bound in words before it. */
export interface BoundedText {
  readonly bound: "<" | ">";
  /** "At least 5" may be 5, "more than 5" may not. */
  readonly orEqual: boolean;
  readonly rest: string;
}

const BOUNDS: readonly (readonly ["<" | ">", orEqual: boolean, words: RegExp])[] = [
  [">", true, /^(?:at least|no(?:t)? (?:less|fewer) than|(?:ما )?لا [يت]قل عن|علي الاقل)$/],
  ["<", true, /^(?:at most|up to|no(?:t)? more than|(?:ما )?لا [يت]زيد (?:علي|عن)|(?:ما )?لا [يت]تجاوز)$/],
  [
    ">",
    false,
    /^(?:more than|over|above|exceed(?:s|ed|ing)?|اكثر من|ازيد من|(?:ما )?[يت]زيد (?:علي|عن)|(?:ما )?[يت]?تجاوز|فوق)$/,
  ],
  ["<", false, /^(?:(?:less|fewer) than|under|below|اقل من|(?:ما )?[يت]قل عن|دون)$/],
];

const WORDS_AND_REST = /^([^\d٠-٩۰-۹<>+-]+?)\s*([\d٠-٩۰-۹].*)$/s;

/** Takes a bound in words off a number: `more than 300,000`, `أكثر من 300 ألف`, `لا يقل عن ٥٠٠`. */
export function readBounded(text: string): BoundedText | undefined {
  const [, words = "", rest = ""] = WORDS_AND_REST.exec(text) ?? [];
  const bare = foldText(words).replace(/\s+/g, " ").trim();
  const found = BOUNDS.find(([, , pattern]) => pattern.test(bare));
  return found && { bound: found[0], orEqual: found[1], rest };
}
