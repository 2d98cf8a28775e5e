/** The first line ends in a stop, or one sentence ends in it and the next begins. */
const ENDED = /[.:،,;؛…!؟?\]]\s*$|[^\s.]{3}[.!؟?]\s+\S/;
/** It goes on in the next: with a small letter, a bracket, words that open no sentence, or what its last number counts: "people (78 %)". */
const ONWARD = /^.*\n\s*(?:[a-z(]|(?:إلى|أي|مقارنة|مقابل)\s)|[\d٠-٩]\n\S+ \([\d٠-٩]/;
const LONGEST = 140;
/** A row of a list: "Health 1,887 calls", "5,062 complaints in Basra". */
const ROW =
  /^\s*(?:[^\d٠-٩\n]{2,30}[\d٠-٩][\d٠-٩,٬]*(?: [^\d\s]{2,15})?(?: ?\([^()\n]{2,16}\))?|[\d٠-٩][\d٠-٩,٬]* [^\d٠-٩\n.]{3,30})\s*$/;

/** Whether the first line of a text is a headline: short, no sentence that it ends or goes beyond, and no row above another. */
export function isHeadline(text: string): boolean {
  const [first = "", next = ""] = text.split("\n", 2);
  if (ROW.test(first) && ROW.test(next)) return false;
  return first.length < LONGEST && !ENDED.test(first) && !ONWARD.test(`${first}\n${next}`);
}
