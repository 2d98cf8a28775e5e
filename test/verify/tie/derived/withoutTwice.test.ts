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

const parts = [
  { id: "north", name: { ar: "بلدية الشمال", en: "North branch" }, count: 3410 },
  { id: "south", name: { ar: "بلدية الجنوب", en: "South branch" }, count: 2865 },
  { id: "west", name: { ar: "بلدية الغرب", en: "West branch" }, count: 1725 },
];
const districts: FeedbackReport = {
  ...report,
  tickets: {
    basis: "distinct-in-period",
    asOf: "2024-12-31",
    open: 240,
    closed: 7760,
    flow: { broughtForward: 0, opened: 8000, closed: 7760, reopened: 0 },
    breakdowns: [{ id: "district", by: "region", of: "opened", parts }],
  },
};
const told = (text: string) =>
  tieOut(text, districts).entries.map((each) => `${each.text} ${each.outcome} ${each.figure}`);

it.each([
  "• Tickets by district: North 2,865 – South 2,865 – West 1,725",
  "• التذاكر حسب المنطقة: الشمال 2,865 – الجنوب 2,865 – الغرب 1,725",
  "Tickets by district: North 2,865, South 2,865, West 1,725.",
])("contradicts the one before which another name stands: %s", (text) => {
  expect(told(text)[0]).toBe("2,865 contradicted tickets/district/north/2024");
  expect(told(text)[2]).toBe("1,725 matched tickets/district/west/2024");
  expect(told(text.replace("2,865", "3,410")).join()).not.toMatch(/unexplained|contradicted/);
});

it("leaves both open where the name before both is the same", () => {
  const [first, second] = told("Tickets by district: North 3,410 – North 3,410 – West 1,725");
  expect([first, second]).toEqual(["3,410 unexplained undefined", "3,410 unexplained undefined"]);
});

// Resolution took 5.3 days on average, then 3.8; 2.6 at the median of both quarters. Satisfied: 60 of 117 (51.3 %), then 63 of 115 (54.8 %).
const slower = (period: string, mean: number, ratings: { readonly [score: string]: number }): FeedbackReport => ({
  period,
  channels: [{ id: "calls", kind: "phone", counts: "call", totals: { [period]: 41_250 } }],
  tickets: {
    basis: "events",
    asOf: period === "2024-Q1" ? "2024-03-31" : "2024-06-30",
    open: 40,
    closed: 900,
    durations: { finalResolution: { unit: "day", basis: "elapsed", n: 900, mean, median: 2.6, p90: 9 } },
  },
  satisfaction: [
    { id: "clinic", agency: { ar: "العيادة", en: "Clinic" }, scale: { min: 1, max: 5 }, ratings, topBoxFrom: 4 },
  ],
});
const before = slower("2024-Q1", 5.3, { 1: 57, 5: 60 });
const tell = (text: string) =>
  tieOut(text, slower("2024-Q2", 3.8, { 1: 52, 5: 63 }), { earlier: [before] }).entries.map(
    (each) => `${each.text} ${each.outcome}`,
  );

it.each([
  ["Tickets took 3.8 days to resolve on average, compared with 5.3 days in the previous quarter.", "3.8", "5.3"],
  ["متوسط زمن الحل ٣٫٨ أيام مقابل ٥٫٣ أيام في الربع السابق.", "٣٫٨", "٥٫٣"],
  ["تحسّن متوسط زمن الحل من ٥٫٣ أيام في الربع السابق إلى ٣٫٨ أيام.", "٣٫٨", "٥٫٣"],
  ["Clinic satisfaction went from 51.3% to 54.8%.", "51.3%", "54.8%"],
  ["Clinic satisfaction was 54.8%, up from 51.3%.", "51.3%", "54.8%"],
  ["رضا العيادة ٥٤٫٨٪ مقابل ٥١٫٣٪ في الربع السابق.", "٥٤٫٨٪", "٥١٫٣٪"],
])("leaves open a time or share that is set against itself: %s", (text, wrong, other) => {
  expect(tell(text).every((each) => each.endsWith(" matched"))).toBe(true);
  expect(tell(text.replace(wrong, other))).toEqual([`${other} unexplained`, `${other} unexplained`]);
});

it("takes what is told twice, and what two quarters have, as it is", () => {
  for (const text of [
    "The median resolution time was 2.6 days, compared with 2.6 days in the previous quarter.",
    "Clinic satisfaction was 54.8%, and 54.8% of those who rated the clinic were satisfied.",
    "متوسط زمن الحل 3.8 أيام، أي أن التذكرة تُحل في 3.8 أيام في المتوسط.",
  ])
    expect(tell(text).join()).not.toMatch(/unexplained|contradicted/);
});
