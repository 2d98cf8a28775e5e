import { expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Of 2,045 complaints that were closed 842 were upheld and 1,203 were not. */
const decided: FeedbackReport = {
  period: "2024-Q3",
  channels: [],
  tickets: {
    basis: "events",
    open: 131,
    closed: 2045,
    breakdowns: [
      {
        id: "outcome",
        by: "outcome",
        of: "closed",
        parts: [
          { id: "upheld", count: 842 },
          { id: "not-upheld", count: 1203 },
        ],
      },
    ],
  },
};

it.each([
  "1,203 complaints will not be upheld.",
  "1,203 have not been upheld.",
  "1,203 were not upheld.",
  "842 complaints were upheld.",
])("tells a part that is denied from the other: %s", (text) => {
  expect(tieOut(text, decided).status).toBe("passed");
});

it.each(["842 complaints will not be upheld.", "1,203 complaints will be upheld."])(
  "contradicts the other: %s",
  (text) => {
    expect(tieOut(text, decided).findings).toMatchObject([{ code: "contradicted", severity: "error" }]);
  },
);

it('takes a percentage in brackets behind "more" for no bound', () => {
  // 8,634 is 340 more than 8,294, or 4.099 %.
  const months = {
    "2024-04": 2700,
    "2024-05": 2794,
    "2024-06": 2800,
    "2024-07": 2900,
    "2024-08": 2834,
    "2024-09": 2900,
  };
  const report: FeedbackReport = { period: "2024-Q3", channels: [{ id: "calls", kind: "phone", months }] };
  expect(tieOut("We took 8,634 calls, 340 more (4.1%) than in the second quarter.", report).status).toBe("passed");
  expect(tieOut("We took 8,634 calls, 340 more (1.4%) than in the second quarter.", report).findings).toMatchObject([
    { code: "contradicted", published: "1.4" },
  ]);
});
