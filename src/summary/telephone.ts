/** A telephone number in groups, or with a plus: among Arabic letters its groups change places. It is no time, day or row of years, and a range of years is shorter. */
export const TELEPHONE =
  /(?:\+|(?=\d)(?<!\d[ -]*|\d[:/.])(?!\d{4}(?:-\d\d-\d\d|[ -]+(?:1[3-9]|20)\d\d)(?!\d))\d+[ -])[\d -]{7,}\d(?![ -]*\d|[:/.]\d)/g;
