import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

const calls = (count: FeedbackReport["channels"][number]["totals"]) => [
  { id: "calls", kind: "phone", counts: "call", ...(count === undefined ? {} : { totals: count }) } as const,
];
const messages = (text: string, report: FeedbackReport) =>
  tieOut(text, report, { language: "ar" }).findings.map(({ message }) => message.replace(/[\u2066-\u2069]/g, ""));

describe("what tieOut says in Arabic", () => {
  const report = { period: "2021-Q1", channels: calls({ "2021-Q1": 649_940 }) };

  it("of exchanged digits, and of a number in words, which has none", () => {
    expect(messages("بلغت المكالمات ٦٤٩٬٩٠٤ مكالمة في الربع الأول من عام ٢٠٢١م.", report)).toEqual([
      "المطبوع ٦٤٩٬٩٠٤ للرقم contacts/calls/2021-Q1، وتعطي البيانات 649940؛ تبادلت خانتان موضعيهما",
    ]);
    const few = { period: "2021-Q1", channels: calls({ "2021-Q1": 11 }) };
    const said = messages("المكالمات: مكالمة واحدة في الربع الأول من عام ٢٠٢١م.", few).join();
    expect(said).not.toContain("خانة");
  });

  it("of a number that has no source, and of one for which the data have none", () => {
    expect(messages("عدد الزوار 777 زائرًا.", report)).toEqual(["المطبوع 777 لا أصل له في بيانات التقرير"]);
  });

  it("of a rounding that is not the usual one", () => {
    const months = { "2021-01": 2, "2021-02": 1, "2021-03": 0 };
    const channels = [{ id: "calls", kind: "phone", counts: "call", months } as const];
    // 2 of 3 are 66.666… %.
    const said = messages("المكالمات، يناير ٢٠٢١: نسبتها من الفترة ٦٦٫٦٦٪.", { period: "2021-Q1", channels });
    expect(said).toEqual([
      "المطبوع ٦٦٫٦٦٪ للرقم contacts/calls/2021-01/share-of-period: هو 66.67 بتقريب آخر (قطع دون تقريب)",
    ]);
  });
});
