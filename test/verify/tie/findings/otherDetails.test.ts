import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

const MEAN = { numerator: 17, denominator: 1 };
const report: FeedbackReport = {
  period: "2023-Q2",
  edition: { number: 3, date: "2023-09-03", changes: [] },
  channels: [{ id: "line", kind: "phone", counts: "call", totals: { "2023-Q2": 415 } }],
  tickets: {
    basis: "stock",
    asOf: "2023-06-30",
    open: 11,
    closed: 62,
    durations: {
      finalResolution: {
        unit: "hour",
        basis: "elapsed",
        n: 62,
        excluded: 11,
        mean: MEAN,
        median: { numerator: 14, denominator: 1 },
        p90: { numerator: 31, denominator: 1 },
      },
    },
  },
};

const told = (page: string) => {
  const { status, findings } = tieOut(page, report);
  return [status, ...findings.map(({ code, span }) => [code, span && page.slice(span.start, span.end)])];
};

describe("the edition that a page says it is", () => {
  it.each(["Edition: 3", "- Edition: **3**", "الإصدار: ٣", "- الإصدار: 3"])("is that of the report: %s", (line) =>
    expect(told(`${line}\n\n415 calls came in.`)).toEqual(["passed"]),
  );

  it.each([
    ["Edition: 2", "2"],
    ["- الإصدار: ٤", "٤"],
  ])("is contradicted where it is another: %s", (line, printed) =>
    expect(told(`${line}\n\n415 calls came in.`)).toEqual(["failed", ["contradicted", printed]]),
  );

  it("is not held where it is that of something else, or the report has none", () => {
    expect(told("The handbook of callers, edition: 2\n\n415 calls came in.")).toEqual(["passed"]);
    const { edition: _, ...first } = report;
    expect(tieOut("الإصدار: ٢\n\nوردت ٤١٥ مكالمة.", first).status).toBe("passed");
  });
});

describe("the percentile that a page names", () => {
  it.each([
    "At the 90th percentile the final resolution took 31 hours.",
    "The P90 of the final resolution was 31 hours.",
    "عند المئين التسعين استغرقت المعالجة النهائية ٣١ ساعة.",
    "The final resolution took 31 hours at the 90th percentile; the 95th percentile is not published.",
  ])("is that of the report: %s", (page) => expect(told(page)).toEqual(["passed"]));

  it.each([
    ["At the 80th percentile the final resolution took 31 hours.", "80th percentile"],
    ["| Time to | Median | P95 |\n|---|---|---|\n| Final resolution (hours) | 14 | 31 |", "P95"],
    ["| المدة | الوسيط | المئين العاشر |\n|---|---|---|\n| المعالجة النهائية (ساعات) | ١٤ | ٣١ |", "المئين العاشر"],
  ])("is contradicted where it is another: %s", (page, printed) => {
    const [status, ...findings] = told(page);
    expect(status).not.toBe("passed");
    if (!page.includes("P95")) expect(findings).toEqual([["contradicted", printed]]);
  });
});

it("takes no year for an hour because of the letter behind it", () => {
  expect(told("الربع الثاني من عام ٣٠٢٣م\n\nوردت ٤١٥ مكالمة.")[0]).toBe("incomplete");
  expect(told("يبدأ الدوام ٨ص وينتهي ٣م.\n\nوردت ٤١٥ مكالمة.")).toEqual(["passed"]);
});
