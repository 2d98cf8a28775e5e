/** A sentence as its own words and, between any two of them, the number of the piece that has its place there. */
export function splitSentence(sentence: string): readonly (string | number)[] {
  return sentence.split(/\{(\d+)\}/).map((part, at) => (at % 2 === 0 ? part : Number(part)));
}
