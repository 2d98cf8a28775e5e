import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { townQuarter } from "./tie/townQuarter.js";

const faults = (page: string) =>
  tieOut(page.startsWith("<") ? readHtml(page) : page, townQuarter).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("the row of totals", () => {
  it.each([
    (first: string) =>
      `القناة\tأبريل\tمايو\tيونيو\tالإجمالي\nالمكالمات\t4,120\t3,870\t4,510\t12,500\nالإجمالي\t${first}\t7,740\t8,840\t24,500`,
    (first: string) =>
      `<table><tr><th>القناة<th>أبريل<th>مايو<th>المجموع<tr><th>البريد الإلكتروني<td>1,040<td>980<td>3,200<tr><th>المجموع<td>${first}<td>7,740<td>24,500</table>`,
    (first: string) =>
      `Channel | April | May | Total\nPhone calls | 4,120 | 3,870 | 12,500\nTotal | ${first} | 7,740 | 24,500`,
  ])("has no quarter's total below a month, though the label stands right before it (%#)", (page) => {
    expect(faults(page("7,920"))).toEqual([]);
    expect(faults(page("24,500"))).toEqual(["24,500 contradicted"]);
  });
});
