import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { tieOut } from "../../src/verify/tieOut.js";

const report = { ...firstQuarter2021, published: [] };

/** The numbers of a page that are told wrong or not known. */
const wrong = (page: string): readonly string[] =>
  tieOut(page, report)
    .entries.filter(({ outcome }) => outcome === "contradicted" || outcome === "unexplained")
    .map(({ text }) => text);

describe("a part with its own period or state, told with its whole", () => {
  it.each([
    "287,853 of the 649,940 calls came in January 2021.",
    "118,066 of 291,110 chats came in March 2021 (40.56%).",
    "44.29% of the 649,940 calls came in January.",
    "423,169 of the 1,086,646 contacts were received in January 2021.",
    "287,853 calls out of 649,940 came in January.",
    "وردت 287,853 مكالمة من أصل 649,940 مكالمة في يناير.",
    "44.29% من المكالمات (287,853 من 649,940) وردت في يناير.",
    "123,755 (99.99%) of 123,765 tickets closed.",
    "A total of 123,755 of 123,765 tickets closed.",
    "123,755/123,765 tickets closed",
    "123,755 of 123,765 tickets closed in the first quarter of 2021.",
    "123,755 out of 123,765 tickets closed.",
    "10 of 123,765 tickets open.",
  ])("leaves the whole that of its report: %s", (page) => {
    expect(wrong(page)).toEqual([]);
  });

  it.each([
    ["287,853 of the 649,940 calls came in February 2021.", ["287,853", "649,940"]],
    ["287,853 of the 646,940 calls came in January 2021.", ["646,940"]],
    ["287,853 of the 1,086,646 calls came in January 2021.", ["1,086,646"]],
    ["123,755 of 123,765 tickets open.", ["123,765"]],
    ["123,755 of 123,766 tickets closed.", ["123,766"]],
    ["123,755 (99.99%) of 123,765 tickets remain open.", ["123,755"]],
    ["10 of 123,765 tickets closed.", ["123,765"]],
  ])("holds both to it: %s", (page, numbers) => {
    expect(wrong(page)).toEqual(numbers);
  });
});
