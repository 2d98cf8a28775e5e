import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const codes = (text: string) => checkText(text).findings.map(({ code }) => code);

// Twice 1,640 are 3,280; 3,820 are 2.33 times as many, which "twice" alone may be rounded from.
const EXACT: readonly (readonly [text: string, wrong: string, right: string])[] = [
  ["In May there were # visits, exactly twice the 1,640 of April.", "3,820", "3,280"],
  ["In May there were # visits, exactly double the 1,640 of April.", "3,820", "3,280"],
  ["The desk had 1,640 visits in April and # in May, exactly twice as many.", "3,820", "3,280"],
  ["Visits exactly doubled from 1,640 in April to # in May.", "3,820", "3,280"],
  ["Visits doubled exactly, from 1,640 to #.", "3,820", "3,280"],
  ["بلغ عدد الزيارات # زيارة في مايو مقابل 1,640 زيارة في أبريل، أي الضعف تماماً.", "3,820", "3,280"],
  ["ارتفع عدد الزيارات من ١٬٦٤٠ زيارة إلى # زيارة، أي الضعف بالضبط.", "٣٬٨٢٠", "٣٬٢٨٠"],
  ["ارتفع عدد الزيارات من 1,640 إلى # زيارة، أي تماماً ضعف ما كان.", "3,820", "3,280"],
];

/** Rounded, bounded, or exact in something else. */
const LOOSE: readonly string[] = [
  "In May there were 3,820 visits, twice the 1,640 of April.",
  "In May there were 3,820 visits, not exactly twice the 1,640 of April.",
  "In May there were 3,820 visits, more than twice the 1,640 of April.",
  "Visits doubled from 1,640 to 3,820, exactly as planned.",
  "بلغ عدد الزيارات 3,820 زيارة في مايو مقابل 1,640 زيارة في أبريل، أي أكثر من الضعف تماماً.",
  "ارتفع عدد الزيارات من 1,640 إلى 3,500 زيارة، أي الضعف، وهذا مختلف تماماً عن العام السابق.",
  "ارتفع عدد الزيارات من ١٬٦٤٠ إلى ٣٬٥٠٠ زيارة، أي ضعف ما كان، تماماً كما توقعنا.",
];

describe("a multiple that is said to be exact", () => {
  it.each(EXACT)("is held to its number: %s", (text, wrong, right) => {
    expect(codes(text.replace("#", wrong))).toEqual(["multiple-mismatch"]);
    expect(codes(text.replace("#", right))).toEqual([]);
  });

  it.each(LOOSE)("may be rounded in: %s", (text) => {
    expect(codes(text)).toEqual([]);
  });
});
