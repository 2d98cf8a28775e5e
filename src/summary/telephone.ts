/** A telephone number in groups, or with a plus: among Arabic letters its groups change places. It is no time, day or row of years, and a range of years is shorter. */
export const TELEPHONE =
  /(?:\+|(?=\d)(?<!\d[ -]*|\d[:/.])(?!\d{4}(?:-\d\d-\d\d|[ -]+(?:1[3-9]|20)\d\d)(?!\d))\d+[ -])[\d -]{7,}\d(?![ -]*\d|[:/.]\d)/g;

/** One in Arabic digits alone: its groups change places in text of either direction, but where another is forced on them (UAX #9, N1). */
export const ARABIC_TELEPHONE = /^[+(]?[٠-٩]+[ )-][٠-٩ )-]*$/;
