import { expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";

const report = {
  period: "2024-Q1",
  channels: [
    { id: "calls", kind: "phone", months: { "2024-01": 21640, "2024-02": 20315, "2024-03": 22871 } },
    { id: "emails", kind: "email", months: { "2024-01": 3112, "2024-02": 2954, "2024-03": 3371 } },
  ],
};
// The calls are 64,826 in the quarter.
const judged = (sentence: string) => {
  const page = `In the first quarter of 2024 the new line was opened. ${sentence}`;
  const { text, outcome, figure = "" } = tieOut(page, report).entries.at(-1) ?? {};
  return `${text} ${outcome} ${figure}`.trim();
};

it.each([
  ["All 64,826 calls of the quarter were dealt with.", "64,826 matched contacts/calls/2024-Q1"],
  ["All 64,286 calls of the quarter were dealt with.", "64,286 contradicted contacts/calls/2024-Q1"],
  ["All 46,826 calls of the quarter were dealt with.", "46,826 contradicted contacts/calls/2024-Q1"],
])("names the figure of which two digits changed places: %s", (sentence, expected) => {
  expect(judged(sentence)).toBe(expected);
});

it.each([
  // Not side by side
  "All 64,628 calls of the quarter were dealt with.",
  // No figure
  "All 64,829 calls of the quarter were dealt with.",
])("names none otherwise: %s", (sentence) => {
  expect(judged(sentence)).toMatch(/ unexplained$/);
});
