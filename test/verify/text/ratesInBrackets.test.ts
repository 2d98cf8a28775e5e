import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const rows = (lead: string) =>
  `${lead}\n\nCards, 21,300 (37%); 22,220 (44%)\nLoans, 8,765 (28%); 7,478 (30%)\nDeposits, 374 (24%); 994 (21%)\nTransfers, 1,829 (27%); 2,095 (24%)\n`;

describe("percentages in brackets behind the counts of rows", () => {
  it.each([
    // 2,095 is 24 % of 8,765 by chance
    rows("Results by field, with the upheld rate in brackets, and then those of the year before:"),
    rows("Cases by team and the percentage that came from abroad:"),
    "الشكاوى حسب القطاع، ونسبة القبول بين قوسين:\n\nالبطاقات، 21,300 (37%)؛ 22,220 (44%)\nالقروض، 8,765 (28%)؛ 7,478 (30%)\nالودائع، 374 (24%)؛ 994 (21%)\nالحوالات، 1,829 (27%)؛ 2,095 (24%)\n",
    "Orders of the four shops this year: North 4,000 (25%), South 1,680 (42%), East 840 (20%), West 500 (10%).",
  ])("are no shares of a row whose own is of nothing: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it("are shares of a row that has none", () =>
    // 1,200 / 4,000 = 30 %, 800 / 4,000 = 20 %, 600 / 4,000 = 15 %
    expect(wrongIn("Orders: 4,000, among them North 1,200 (30%), South 800 (20%), East 600 (51%).").length).toBe(1));
});
