/** Glued before an Arabic word, and its article. */
const GLUED = /^[وفبلك]?(?:ال|لل)(?=..)/;
const EMPTY = /^(?:the|and|of|for|in|to|on|at|by|or|other|fy|year|month|quarter|عام|سنه|شهر|ربع|في|من|عن|علي|الي|او)$/;

/** The words of a folded text that may name something, in order, each without article; what stays of one with a letter glued to it comes with it. */
export function namesIn(text: string): readonly (readonly string[])[] {
  return (text.match(/[a-z]+|[ء-ي]+/g) ?? [])
    .map((word) => word.replace(GLUED, ""))
    .filter((word) => word.length > 1 && !EMPTY.test(word))
    .map((word) => (/^[وفبل]...?/.test(word) ? [word, word.slice(1)] : [word]));
}
