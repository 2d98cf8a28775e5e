import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

const found = (text: string) =>
  tieOut(text, careQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("the rows of an account of the tickets", () => {
  it.each([
    "تذاكر مدورة من الربع الثاني\t2,104\nتذاكر فُتحت خلال الربع\t37,921\nتذاكر أُغلقت خلال الربع\t38,412\nتذاكر مفتوحة في 30 سبتمبر\t1,873",
    "Brought forward from the second quarter\t2,104\nOpened\t37,921\nClosed\t38,412\nOpen on 30 September\t1,873",
  ])("are of the report, though the first names the period before: %s", (table) => {
    expect(found(table)).toEqual([
      "2,104 matched tickets/2024-Q3/brought-forward",
      "37,921 matched tickets/2024-Q3/opened",
      "38,412 matched tickets/2024-Q3/closed",
      "1,873 matched tickets/2024-Q3/open",
    ]);
    expect(found(table.replace("37,921", "38,412"))[1]).toBe("38,412 contradicted tickets/2024-Q3/opened");
  });
});
