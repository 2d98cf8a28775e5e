const NUMERAL_AND_WORDS = /^([^A-Za-zÀ-ɏء-يٮ-ۓﺀ-ﻼ]*[\d٠-٩۰-۹])\s+([A-Za-zÀ-ɏء-يٮ-ۓﺀ-ﻼ].*)$/s;

/** The numeral that a text starts with and the words after it; nothing where either is missing. */
export function splitNumeral(text: string): { readonly numeral: string; readonly words: string } | undefined {
  const [, numeral, words] = NUMERAL_AND_WORDS.exec(text) ?? [];
  return numeral === undefined || words === undefined ? undefined : { numeral, words };
}
