import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

// 180 + 95 + 45 = 320 and 200 + 110 + 50 = 360; by kind in other orders.
const BY_KIND =
  "The bus company took 320 complaints this spring, after 360 in the spring before. There are three kinds. Delays made up 180 (200 before), drivers' conduct went from 110 to 95, and dirty seats to 45 from 50.";
// 410 + 260 + 130 = 800 and 455 + 290 + 155 = 900.
const BY_REGION =
  "وصل إلى الإدارة (800) بلاغ عن (900) حالة. والتوزيع حسب الفروع: الشمال (410) بلاغات و(455) حالة؛ الجنوب (260) بلاغا و(290) حالة؛ الوسط (130) بلاغا و(155) حالة.";

describe("two totals that the pairs behind them give", () => {
  it.each([BY_KIND, BY_REGION])("hold, and their parts are no list of some: %s", (text) => {
    const { verdict, checks, findings } = checkText(text);
    expect(verdict).toBe("reconciles");
    expect(findings.filter(({ code }) => code === "not-exhaustive")).toEqual([]);
    const totals = checks
      .filter(({ kind, outcome }) => kind === "sum" && outcome.outcome === "pass")
      .map(({ operands }) => operands.at(-1))
      .map((total) => text.slice(total?.start, total?.end));
    expect(totals).toEqual(text === BY_KIND ? ["320", "360"] : ["800", "900"]);
  });

  it.each([BY_KIND.replace("180", "170"), BY_REGION.replace("(155)", "(145)")])(
    "hold no more where a part is another: %s",
    (text) => expect(checkText(text).verdict).not.toBe("reconciles"),
  );

  it("are none of two pairs", () => {
    const two = "We took 320 calls, after 360. Delays were 180 (200 before), and seats 140, from 160.";
    expect(wrongIn(two)).toEqual([]);
    expect(checkText(two).checks.filter(({ kind }) => kind === "sum")).toEqual([]);
  });
});
