import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";

const report = {
  period: "2024-Q1",
  channels: [
    { id: "calls", kind: "phone", months: { "2024-01": 21640, "2024-02": 20315, "2024-03": 22871 } },
    { id: "emails", kind: "email", months: { "2024-01": 3112, "2024-02": 2954, "2024-03": 3371 } },
  ],
};
// The calls are 64,826 in the quarter; all contacts 24,752, 23,269 and 26,242 in its months.
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

describe("one wrong digit", () => {
  it.each([
    ["All 64,829 calls of the quarter were dealt with.", "64,829 contradicted contacts/calls/2024-Q1"],
    ["- E-mails: 9,437\n- Quietest month: February (27,269).", "27,269 contradicted contacts/2024-02"],
  ])("names the figure that words beside it name: %s", (sentence, expected) => {
    expect(judged(sentence)).toBe(expected);
  });

  it.each([
    // Nothing names the 74,263 contacts.
    "The buses carried 74,268 people.",
    // A change is not named by what changed: the calls fell by 1,325 in February.
    "In February 1,725 calls were made by the staff of the library.",
  ])("says nothing where none does: %s", (sentence) => {
    expect(judged(sentence)).toMatch(/ unexplained$/);
  });
});

it.each([
  // Not side by side
  "All 64,628 calls of the quarter were dealt with.",
  // No figure
  "All 64,899 calls of the quarter were dealt with.",
])("names none otherwise: %s", (sentence) => {
  expect(judged(sentence)).toMatch(/ unexplained$/);
});
