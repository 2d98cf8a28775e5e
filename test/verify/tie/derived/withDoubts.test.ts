import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

const report: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2024-01": 21640, "2024-02": 20315, "2024-03": 22871 } },
    { id: "emails", kind: "email", months: { "2024-01": 3112, "2024-02": 2954, "2024-03": 3371 } },
  ],
};
// The calls are 64,826 in the quarter.
const judged = (text: string, number: string) => {
  const { entries, findings } = tieOut(text, report);
  const entry = entries.find((each) => each.text === number);
  const told = findings.find(({ span }) => span?.start === entry?.span.start);
  return [entry?.outcome, entry?.figure, entry?.elsewhere, told?.severity];
};
const unsure = ["unexplained", undefined, "contacts/calls/2024-03", "warning"];
const wrong = ["contradicted", "contacts/calls/2024-Q1", "contacts/calls/2024-03", "error"];

it("does not hold a true value that nothing names to a figure that is printed elsewhere", () => {
  const said = "We received 64,826 calls in the first quarter of 2024. ";
  expect(judged(`${said}The new line took 22,871 calls.`, "22,871")).toEqual(unsure);
  expect(judged(`The new line took 22,871 calls. ${said}`, "22,871")).toEqual(unsure);
});

it("holds it to a figure that is printed nowhere else", () => {
  expect(judged("In the first quarter of 2024 the new line took 22,871 calls.", "22,871")).toEqual(wrong);
});

it("holds it where it is named to be another, though that one is printed elsewhere", () => {
  const said = "We received 64,826 calls in the first quarter of 2024. ";
  expect(judged(`${said}In January there were 22,871 calls.`, "22,871")).toEqual([
    "contradicted",
    "contacts/calls/2024-01",
    "contacts/calls/2024-03",
    "error",
  ]);
});

describe("the total beside a name that is also a channel's", () => {
  const office: FeedbackReport = {
    period: "2024-Q1",
    channels: [
      { id: "desk", kind: "walk-in", name: { en: "Nadwa desk" }, totals: { "2024-Q1": 4100 } },
      { id: "phone", kind: "phone", totals: { "2024-Q1": 8400 } },
    ],
  };
  const outcomes = (text: string) => tieOut(text, office).entries.map(({ text, outcome }) => `${text} ${outcome}`);
  const page = (total: string, desk: string) =>
    `Nadwa handled ${total} contacts.\n\nNadwa desk: ${desk}\nTelephone: 8,400`;

  it("is left open where the channel's own is printed", () => {
    expect(outcomes(page("12,500", "4,100"))).toEqual(["12,500 unexplained", "4,100 matched", "8,400 matched"]);
  });

  it("is wrong where it is not, and where it is the other channel's", () => {
    expect(outcomes(page("12,500", "4,010"))[0]).toBe("12,500 contradicted");
    expect(outcomes(page("8,400", "4,100"))[0]).toBe("8,400 contradicted");
  });
});
