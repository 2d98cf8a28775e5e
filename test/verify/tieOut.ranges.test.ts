import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 149,386, e-mails 22,659, chats 70,023. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    { id: "calls", kind: "phone", counts: "call", totals: { "2025-Q3": 149_386 } },
    { id: "mail", kind: "email", counts: "email", totals: { "2025-Q3": 22_659 } },
    { id: "chats", kind: "live-chat", counts: "chat", totals: { "2025-Q3": 70_023 } },
  ],
};

const outcomes = (page: string) =>
  tieOut(page, report).entries.flatMap(({ outcome }) => (outcome === "classed" ? [] : [outcome]));

describe("a range", () => {
  it.each([
    "between 140,000 and 150,000 calls",
    "We took between 140 and 150 thousand calls.",
    "140,000–150,000 calls",
    "ما بين 140,000 و150,000 مكالمة",
    "تراوح عدد المكالمات بين 140 ألف و150 ألف مكالمة",
  ])("is matched to the figure that lies in it: %s", (page) => {
    expect(outcomes(page).slice(-1)).toEqual(["matched"]);
    expect(outcomes(page)).not.toContain("contradicted");
  });
  it.each(["between 150,000 and 160,000 calls", "between 130,000 and 140,000 calls", "بين 150,000 و160,000 مكالمة"])(
    "is unexplained where none does: %s",
    (page) => {
      expect(outcomes(page)).toEqual(["unexplained", "unexplained"]);
    },
  );
  it("is none between figures, whose digits must be right", () => {
    expect(outcomes("The gap between 149,386 calls and 22,659 e-mails")).toEqual(["matched", "matched"]);
    expect(outcomes("The gap between 22,659 e-mails and 149,368 calls")).toEqual(["matched", "contradicted"]);
  });
});

describe("what is said to be so many times another", () => {
  it.each([
    "Chats were three times e-mails: 70,023 against 22,659.",
    "Chats were 3 times e-mails: 70,023 against 22,659.",
    "المحادثات ثلاثة أضعاف الرسائل الإلكترونية: 70,023 مقابل 22,659.",
  ])("keeps its number: %s", (page) => {
    expect(outcomes(page)).not.toContain("contradicted");
    expect(tieOut(page.replace("70,023", "70,032"), report).status).not.toBe("passed");
  });
});
