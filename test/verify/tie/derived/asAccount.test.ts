import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

/** 642 + 1,873 - 1,951 = 564 are left where none were reopened, of which nothing is said. */
const flow = { broughtForward: 642, opened: 1873, closed: 1951 };
const unsaid: FeedbackReport = {
  period: "2024-Q4",
  channels: [{ id: "calls", kind: "phone", totals: { "2024-Q4": 9310 } }],
  tickets: { basis: "events", flow },
};
/** 642 + 1,873 + 40 - 1,951 = 604 are left. */
const reopened: FeedbackReport = { ...unsaid, tickets: { basis: "events", flow: { ...flow, reopened: 40 } } };

const told = (text: string, report: FeedbackReport): readonly string[] =>
  tieOut(text, report).entries.map((entry) => `${entry.text} ${entry.outcome} ${entry.figure ?? entry.rule ?? ""}`);

describe("an account of tickets", () => {
  it.each([
    "We started with 642 open complaints. We opened 1,873 new ones and closed 1,951, so # were carried into January.",
    "We started the quarter with 642 complaints on the books, took in 1,873, closed 1,951 and finished with #.",
    "بدأ الربع بـ642 شكوى مدورة، وسُجل خلاله 1,873 شكوى جديدة، وأُغلقت 1,951 شكوى، فدُوّرت إلى عام 2025 ما مجموعه # شكوى.",
  ])("tells what is left: %s", (text) => {
    expect(told(text.replace("#", "564"), unsaid)).toContain("564 derived rest");
    expect(told(text.replace("#", "604"), reopened)).toContain("604 matched tickets/2024-Q4/carried-forward");
    for (const [wrong, of] of [
      ["604", unsaid],
      ["564", reopened],
      ["546", unsaid],
    ] as const)
      expect(told(text.replace("#", wrong), of).find((entry) => entry.startsWith(wrong))).not.toMatch(
        /matched|derived/,
      );
  });

  it("tells what was opened without a word for it", () => {
    const text = "We started with 642 complaints on the books, took in #, closed 1,951 and finished with 604.";
    expect(told(text.replace("#", "1,873"), reopened)).toContain("1,873 matched tickets/2024-Q4/opened");
    expect(told(text.replace("#", "1,783"), reopened).join()).not.toMatch(/1,783 (?:matched|derived)/);
  });

  it("is none of one number, nor of what is closed", () => {
    expect(told("We closed 1,951 complaints; 604 more.", reopened).join()).not.toMatch(/604 (?:matched|derived)/);
    for (const text of [
      "We opened 1,873 complaints, closed 1,951 and escalated 604.",
      "We opened 1,873 complaints, closed 1,951 and paid 642 refunds.",
      "We started with 604, opened 1,873 and closed 1,951.",
    ])
      expect(told(text, reopened).join()).not.toMatch(/(?:604|642) (?:matched|derived)/);
    expect(told("We began with 642, opened 1,873, closed 1,951. We visited 564 homes.", unsaid).join()).not.toMatch(
      /564 (?:matched|derived)/,
    );
    expect(told("We began with 642 open complaints, opened 1,873 and closed 604.", reopened).join()).not.toMatch(
      /604 (?:matched|derived)/,
    );
  });
});
