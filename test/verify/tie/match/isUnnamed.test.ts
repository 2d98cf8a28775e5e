import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

const quarter = (period: string, serviceLevel: number, firstContactResolution: number): FeedbackReport => ({
  period,
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      totals: { [period]: 20_000 },
      handling: { offered: 20_000, answered: 19_400, serviceLevel, serviceLevelSeconds: 30, firstContactResolution },
    },
    { id: "emails", kind: "email", counts: "email", totals: { [period]: 8120 } },
  ],
});

const found = (text: string) =>
  tieOut(text, quarter("2024-Q3", 81.6, 68.3), { earlier: [quarter("2024-Q2", 84.2, 70.1)] }).entries.flatMap(
    ({ text: number, outcome, figure = "" }) =>
      outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("what became of calls", () => {
  it("needs no name, since no other channel has it", () => {
    expect(
      found("تراجعت نسبة الرد خلال ثلاثين ثانية من 84.2% إلى 81.6%، ونزلت نسبة الحل من أول اتصال من 70.1% إلى 68.3%."),
    ).toEqual([
      "84.2% matched contacts/calls/2024-Q2/service-level",
      "81.6% matched contacts/calls/2024-Q3/service-level",
      "70.1% matched contacts/calls/2024-Q2/first-contact-resolution",
      "68.3% matched contacts/calls/2024-Q3/first-contact-resolution",
    ]);
    expect(found("81.6% were answered within thirty seconds.")).toEqual([
      "81.6% matched contacts/calls/2024-Q3/service-level",
    ]);
  });

  it("is said of no channel that is named, and is not another rate", () => {
    expect(found("81.6% of e-mails were answered within thirty seconds.")[0]).not.toMatch(/matched/);
    expect(found("ارتفعت نسبة الرد خلال ثلاثين ثانية إلى 68.3%.")[0]).not.toMatch(/matched/);
  });
});
