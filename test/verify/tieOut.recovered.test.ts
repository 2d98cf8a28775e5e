import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls 40,000, 25,000, 30,000: 37.5 % down and 20 % up. Satisfied with the clinics 4,002 of 5,000 (80.04 %), with the wards 1,097 of 2,001 (54.82 %), in
 * all 5,099 of 7,001 (72.83 %).
 */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-07": 40_000, "2025-08": 25_000, "2025-09": 30_000 } },
  ],
  satisfaction: [
    {
      id: "clinics",
      agency: { ar: "العيادات", en: "Clinics" },
      scale: { min: 1, max: 5 },
      ratings: { 1: 998, 4: 1002, 5: 3000 },
      bottomBoxTo: 2,
      topBoxFrom: 4,
      asked: 12_000,
    },
    {
      id: "wards",
      agency: { ar: "الأجنحة", en: "Wards" },
      scale: { min: 1, max: 5 },
      ratings: { 2: 904, 4: 596, 5: 501 },
      topBoxFrom: 4,
      asked: 5000,
    },
  ],
  overallSatisfaction: "counts",
};
const faults = (page: string): string[] =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("what recovered", () => {
  it.each([
    ["Calls fell by 37.5% in August and recovered by # in September.", "20.0%", "37.5%"],
    ["Calls rebounded # in September to 30,000.", "20.0%", "25.0%"],
    ["Calls dropped in August before recovering by # in September.", "5,000", "6,000"],
    ["انخفضت المكالمات بنسبة 37.5% في أغسطس ثم تعافت بنسبة # في سبتمبر.", "20.0%", "37.5%"],
    ["انتعشت المكالمات بنسبة # في سبتمبر.", "٢٠٫٠٪", "٢٥٫٠٪"],
  ])("rose: %s", (page, right, wrong) => {
    expect(faults(page.replace("#", right))).toEqual([]);
    expect(faults(page.replace("#", wrong))).toHaveLength(1);
  });
  it("did not fall", () => {
    expect(faults("Calls recovered by 37.5% in August.")).toEqual(["37.5% contradicted"]);
  });
});

describe("a level that is held to another one", () => {
  it.each([
    "Satisfaction with the wards was 54.8%, below the 80.0% of the clinics.",
    "Satisfaction with the wards was 54.8%, well below the 80.0% recorded by the clinics.",
    "Satisfaction with the wards was 54.8%, less than 80.0% for the clinics.",
    "Satisfaction with the wards was short of the 80.0% of the clinics.",
    "There were 25,000 calls in August, fewer than 40,000 in July.",
    "There were 30,000 calls in September, more than 25,000 in August.",
    "بلغ الرضا عن الأجنحة 54.8%، وهي دون 80.0% المسجلة في العيادات.",
    "بلغ الرضا عن الأجنحة ٥٤٫٨٪، وهو أقل من ٨٠٫٠٪ في العيادات.",
    "بلغت المكالمات في أغسطس 25,000، أي أقل من 40,000 في يوليو.",
  ])("is told exactly: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it.each([
    ["Satisfaction with the clinics was 80.0%, below the 54.8% of the wards.", "54.8% contradicted"],
    ["There were 40,000 calls in July, fewer than 25,000 in August.", "25,000 contradicted"],
    ["Satisfaction with the clinics was below 80.0%.", "80.0% contradicted"],
    ["Satisfaction with the wards was 54.8%, and with the clinics below 80.0%.", "80.0% contradicted"],
    ["كان الرضا عن العيادات أقل من 80.0%.", "80.0% contradicted"],
  ])("lies on that side of it, and a bound is still one: %s", (page, fault) => {
    expect(faults(page)).toEqual([fault]);
  });
});

describe("some of so many patients who were satisfied", () => {
  it.each([
    ["كان ٥٬٠٩٩ من # مستفيداً راضين.", "٧٬٠٠١", "٥٬٠٩٩"],
    ["كان 4,002 من أصل # مستفيد راضين عن العيادات.", "5,000", "12,000"],
    ["إن 1,097 من # مريض راضون عن الأجنحة.", "2,001", "5,000"],
    ["كان 998 من # مريض غير راضين عن العيادات.", "5,000", "2,001"],
    ["5,099 of # patients surveyed were satisfied.", "7,001", "5,099"],
    ["Of the # people surveyed, 5,099 said they were satisfied.", "7,001", "5,099"],
    ["Of # patients surveyed, 72.8% were satisfied.", "7,001", "5,099"],
  ])("are of those who rated: %s", (page, right, wrong) => {
    expect(faults(page.replace("#", right))).toEqual([]);
    expect(faults(page.replace("#", wrong)).length).toBeGreaterThan(0);
  });
  it("are not those who were surveyed without them", () => {
    expect(faults("7,001 patients were surveyed.")).toHaveLength(1);
  });
});
