/** The words of a folded text, each without article and the letters that its plural changes: `شكاوي` and `شكوي` are one. */
export function rootsOf(words: string): readonly string[] {
  return (words.match(/[a-z]{3,}|[ء-ي]{3,}/g) ?? []).map((word) =>
    /^[a-z]/.test(word) ? word.replace(/s$/, "") : word.replace(/^[وفبل]?(?:ال|لل)(?=...)/, "").replace(/[اويهت]/g, ""),
  );
}
