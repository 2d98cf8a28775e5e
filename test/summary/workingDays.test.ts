import { describe, expect, it } from "vitest";
import { monthChange } from "../../src/metrics/monthChange.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { type SummarizeOptions, summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

// March 2024 has 21 days from Sunday to Thursday, April 22; 8 to 11 April, a Monday to a Thursday, were Eid.
const report: FeedbackReport = {
  period: "2024-04",
  channels: [{ id: "calls", kind: "phone", months: { "2024-03": 2100, "2024-04": 2121 } }],
};
const EID = ["2024-04-08", "2024-04-09", "2024-04-10", "2024-04-11"];
const textOf = (options: SummarizeOptions) => renderText(summarize(report, options), { bidi: "none" });
const flips = (options: SummarizeOptions) =>
  textOf(options)
    .split("\n")
    .filter((line) => /orking day|يوم العمل|أيام العمل/.test(line) && line.startsWith("- "));

describe("what a page says of working days", () => {
  it("is nothing where nobody said which days were holidays: the mean rose from 100 to 117.83, and does not fall to 96.41", () => {
    for (const language of LANGUAGES)
      for (const options of [{}, { weekend: [6, 0] }, { holidays: EID }])
        expect(flips({ language, ...options }), JSON.stringify(options)).toEqual([]);
    const change = monthChange(report, "2024-04", "calls");
    expect(change.caveats).toEqual([]);
    expect(change.status === "ok" && change.value.signFlip).toBe(false);
  });

  it("is a reversal where there were none, with the weekend that nobody named", () => {
    expect(flips({ language: "en", holidays: [] })).toEqual([
      "- Telephone, April 2024 compared with March 2024: up 1.00% in number but down 3.59% per working day, because the periods differ in the number of working days.",
      "- Working days are counted with Friday and Saturday as the weekend.",
      "- Some changes point one way in number and the other way per day or per working day, since they cover different numbers of days or working days.",
    ]);
    expect(flips({ numerals: "latn", holidays: [] }).slice(0, 2)).toEqual([
      "- الهاتف، أبريل 2024 مقارنة بمارس 2024: زيادة 1.00% في العدد، مقابل انخفاض 3.59% في متوسط يوم العمل؛ لاختلاف عدد أيام العمل.",
      "- أيام العمل محسوبة على أن العطلة الأسبوعية يوما الجمعة والسبت.",
    ]);
    const change = monthChange(report, "2024-04", "calls", { holidays: [] });
    expect(change.caveats).toEqual(["sign-flip"]);
  });

  it("names no weekend that the caller did", () => {
    expect(flips({ language: "en", weekend: [5, 6], holidays: [] }).join()).not.toContain("as the weekend");
  });

  it("ties out", () => {
    for (const language of LANGUAGES)
      for (const options of [{}, { holidays: [] }, { holidays: EID }])
        expect(tieOut(textOf({ language, ...options }), report, options).status).toBe("passed");
  });
});
