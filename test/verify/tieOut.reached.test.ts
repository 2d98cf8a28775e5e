import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** A channel counts people, and an initiative reached some. */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    { id: "line", kind: "phone", counts: "call", totals: { "2025-Q2": 12_345 } },
    {
      id: "portal",
      kind: "portal",
      counts: "beneficiary",
      months: { "2025-04": { missing: "not-applicable" }, "2025-05": 2, "2025-06": 2 },
    },
  ],
  causes: [{ id: "payment", name: { ar: "تعثر السداد", en: "Failed payments" }, tickets: 702 }],
  causeCases: 702,
  initiatives: [
    {
      id: "gateway",
      title: { ar: "بوابة سداد جديدة", en: "New payment gateway" },
      addresses: ["payment"],
      reach: { count: 2 },
    },
  ],
};
const outcomeOf = (page: string) => tieOut(page, report).entries.at(-1);

describe("whom an initiative reached, where a channel counts the same", () => {
  it.each(["ar", "en"] as const)("ties out on our own page: %s", (language) => {
    expect(tieOut(renderText(summarize(report, { language }), { bidi: "none" }), report).status).toBe("passed");
  });

  it.each([
    "- بوابة سداد جديدة – الأسباب المعالَجة: تعثر السداد؛ عدد المستفيدين: ٢.",
    "- بوابة سداد جديدة؛ عدد المستفيدين: ٢.",
    "- New payment gateway – causes addressed: Failed payments; beneficiaries: 2.",
  ])("is the initiative's in its item: %j", (page) => {
    expect(outcomeOf(page)).toMatchObject({ outcome: "matched", figure: "initiatives/gateway/2025-Q2/reach" });
  });

  it.each([
    "- بوابة سداد جديدة – الأسباب المعالَجة: تعثر السداد؛ عدد المستفيدين: ٣.",
    "- New payment gateway – causes addressed: Failed payments; beneficiaries: 3.",
    "- بوابة سداد جديدة؛ عدد المستفيدين: ٧٠٢.",
  ])("is held to it: %j", (page) => {
    expect(outcomeOf(page)?.outcome).not.toBe("matched");
    expect(tieOut(page, report).status).not.toBe("passed");
  });
});
