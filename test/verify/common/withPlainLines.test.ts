import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../../src/golden/firstQuarter2021.js";
import { renderText } from "../../../src/summary/renderText.js";
import { summarize } from "../../../src/summary/summarize.js";
import { withPlainLines } from "../../../src/verify/common/withPlainLines.js";
import { tieOut } from "../../../src/verify/tieOut.js";
import { wrongIn } from "../text/wrongIn.js";

const ENDS = ["\r\n", "\r", "\v", "\u0085", "\u2029"];

describe("withPlainLines", () => {
  it.each(ENDS)("keeps the length and the pairs of %j", (end) => {
    const given = `Calls 12${end}E-mails 5`;
    expect(withPlainLines(given)).toBe(end === "\r\n" ? given : "Calls 12\nE-mails 5");
  });

  it("ends a line at a line separator, but not within a cell", () => {
    expect(withPlainLines("Calls 12\u2028E-mails 5")).toBe("Calls 12\nE-mails 5");
    expect(withPlainLines("March\u20282021\t12")).toBe("March\u20282021\t12");
  });

  it.each(ENDS)("lets our own page tie out with %j", (end) => {
    const page = renderText(summarize(firstQuarter2021, { language: "ar" })).replaceAll("\n", end);
    expect(tieOut(page, firstQuarter2021)).toMatchObject({ status: "passed", counts: { unexplained: 0 } });
  });

  it.each(ENDS)("lets a wrong total of a table be told with %j", (end) => {
    const table = ["Channel | Count", "--- | ---", "Calls | 120", "E-mails | 45", "Total | 175"].join(end);
    expect(wrongIn(table)).toEqual([["sum-mismatch", "175"]]);
  });

  it.each(["ـ", "➢", "✔", "\uf0b7"])("lets a list be read whose items begin with %j", (bullet) => {
    // 640 + 212 + 91 = 943; the 130 are some of the 640.
    const list = [
      "What became of the 953 appeals:",
      "640 (67.2%) allowed, and of these 130 paid at once",
      "212 dismissed",
      "91 withdrawn",
    ];
    expect(wrongIn(list.join(`\n${bullet} `))).toEqual([["sum-mismatch", "953"]]);
    expect(wrongIn(list.join(`\n${bullet} `).replace("953", "943").replace("67.2", "67.9"))).toEqual([]);
  });
});
