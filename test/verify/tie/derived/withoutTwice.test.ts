import { expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

const report: FeedbackReport = {
  period: "2024",
  channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2023": 41_250, "2024": 48_675 } }],
};
const outcomes = (text: string) =>
  tieOut(text, report).entries.flatMap(({ text, outcome, rule }) =>
    outcome === "classed" ? [] : [`${text} ${outcome} ${rule}`],
  );

// 48,675 / 41,250 = + 18.0 %
it.each([
  "We answered 48,675 calls last year, 18.0% more than the 41,250 of 2023.",
  "بلغت المكالمات في العام 48,675 مكالمة، بزيادة 18.0% عن 41,250 مكالمة في عام 2023.",
])("has nothing to say of two figures: %s", (text) => {
  expect(outcomes(text).filter((each) => / (?:unexplained|contradicted)/.test(each))).toEqual([]);
});

it.each([
  ["We answered 41,250 calls last year, 18.0% more than the 41,250 of 2023.", "41,250 unexplained twice"],
  ["Compared with 41,250 calls in 2023, the calls came to 41,250 last year.", "41,250 unexplained twice"],
])("leaves open what one sentence tells twice: %s", (text, expected) => {
  expect(outcomes(text).filter((each) => each === expected)).toHaveLength(2);
});

it("says so", () => {
  const text = "We answered 41,250 calls last year, 18.0% more than the 41,250 of 2023.";
  expect(tieOut(text, report).findings[0]).toMatchObject({
    code: "unexplained",
    severity: "warning",
    message: "prints 41,250, the value of contacts/calls/2023, twice in one sentence; one of the two must be another",
  });
});

it("lets a figure be told again in another sentence, or rounded", () => {
  expect(outcomes("There were 41,250 calls in 2023. In 2023, 41,250 calls came in.")).toEqual([
    "41,250 matched exact",
    "41,250 matched exact",
  ]);
  expect(outcomes("In 2024 more than 48,000 calls came in, 48,675 of them all told.")[1]).toBe("48,675 matched exact");
});
