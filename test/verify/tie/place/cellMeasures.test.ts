import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

const found = (text: string) =>
  tieOut(text, careQuarter).entries.map(({ outcome, figure = "" }) => `${outcome} ${figure}`);

describe("a column that is headed by value", () => {
  it("says nothing that its rows do not", () => {
    const table = "المؤشر\tالقيمة\nوسيط زمن الرد الأول\t4.5 ساعات عمل\nمتوسط زمن الرد الأول\t6.4 ساعات عمل";
    expect(found(table)).toEqual([
      "matched tickets/first-response/2024-Q3/median",
      "matched tickets/first-response/2024-Q3/mean",
    ]);
    const swapped = table.replace("4.5", "x").replace("6.4", "4.5").replace("x", "6.4");
    expect(found(swapped).join()).not.toMatch(/matched/);
  });
});
