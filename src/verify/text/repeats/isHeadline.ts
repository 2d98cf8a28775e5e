/** The first line ends in a stop, or one sentence ends in it and the next begins. */
const ENDED = /[.:،,;؛…!؟?\]]\s*$|[^\s.]{3}[.!؟?]\s+\S/;
/** It goes on in the next: with a small letter, a bracket, words that open no sentence, or what its last number counts: "people (78 %)". */
const ONWARD = /^.*\n\s*(?:[a-z(]|(?:إلى|أي|مقارنة|مقابل)\s)|[\d٠-٩]\n\S+ \([\d٠-٩]/;
const LONGEST = 140;

/** Whether the first line of a text is a headline: short, and no sentence that it ends or goes beyond. */
export function isHeadline(text: string): boolean {
  const [first = "", next = ""] = text.split("\n", 2);
  return first.length < LONGEST && !ENDED.test(first) && !ONWARD.test(`${first}\n${next}`);
}
