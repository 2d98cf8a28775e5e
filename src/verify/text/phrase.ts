/** Letters of the scripts that are read; ranges, because the class of all letters costs every pattern 50 µs when a file is loaded. */
const LETTER = "[A-Za-zÀ-ÖØ-öø-ɏء-يٮ-ۓ]";

/**
 * The pattern of whole words in folded text.
 *
 * @param words - a regular expression, in which `~` stands for a letter
 * @param after - what follows the words; by default no letter
 */
/* @__NO_SIDE_EFFECTS__ */
export function phrase(words: string, after = "(?!~)"): RegExp {
  return new RegExp(`(?<!~)(?:${words})${after}`.replaceAll("~", LETTER));
}
