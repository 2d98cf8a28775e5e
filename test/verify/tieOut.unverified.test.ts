import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { assertTiesOut } from "../../src/testing/assertTiesOut.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** 6,212 tickets by the app, of 7,600: 81.74 %. */
const reportOf = (partOf?: "tickets"): FeedbackReport => ({
  period: "2024-Q3",
  channels: [{ id: "calls", kind: "phone", counts: "call", months: { "2024-07": 9120 } }],
  tickets: {
    open: 40,
    closed: 7560,
    subsets: [{ id: "app", count: 6212, name: { en: "App", ar: "التطبيق" }, ...(partOf && { partOf }) }],
  },
});
const codesOf = (text: string, report = reportOf()) => {
  const { status, findings } = tieOut(text, report);
  return [status, ...findings.map(({ severity, code }) => `${severity} ${code}`)];
};

describe("a share of tickets whose base the report does not declare", () => {
  it.each([
    "App tickets were 81.74% of all tickets.",
    "شكلت تذاكر التطبيق 81.74٪ من مجموع التذاكر.",
    "App tickets\t6,212\t81.74%",
  ])("is matched, with a warning: %s", (text) => {
    expect(codesOf(text)).toEqual(["passed", "warning unverified-base"]);
    expect(codesOf(text, reportOf("tickets"))).toEqual(["passed"]);
  });

  it.each([
    "App tickets: 6,212. If these are a part of all tickets, their share is 81.74%.",
    "تذاكر التطبيق: 6,212؛ فإن كانت جزءًا من مجموع التذاكر فنسبتها 81.74٪.",
  ])("is without one where the page says on what it rests: %s", (text) => {
    expect(codesOf(text)).toEqual(["passed"]);
  });

  it("is named by its figure, in both languages", () => {
    const text = "App tickets were 81.74% of all tickets.";
    expect(tieOut(text, reportOf()).findings).toMatchObject([
      {
        path: "tickets/app/2024-Q3/share-of-tickets",
        message:
          "prints 81.74% for tickets/app/2024-Q3/share-of-tickets, a share of all tickets; the report does not say that these are a part of them",
      },
    ]);
    const [arabic] = tieOut(text, reportOf(), { language: "ar" }).findings;
    expect(arabic?.message).toContain("ولا يذكر التقرير أنها جزء منه");
  });

  it("has none among the published figures, which are numbers without the words of the page", () => {
    const published = [{ figure: "tickets/app/2024-Q3/share-of-tickets", printed: "81.74%" }];
    const { status, findings } = reconcile({ ...reportOf(), published });
    expect([status, findings]).toEqual(["passed", []]);
  });

  it("fails a test, which has no other way to tell of it, unless it is waived", () => {
    const text = "App tickets were 81.74% of all tickets.";
    expect(() => assertTiesOut(text, reportOf())).toThrow("unverified-base");
    expect(() => assertTiesOut(text, reportOf("tickets"))).not.toThrow();
    const waivers = [
      {
        code: "unverified-base",
        path: "tickets/app/2024-Q3/share-of-tickets",
        published: "81.74%",
        reason: "All of them are tickets of the system.",
      },
    ];
    expect(() => assertTiesOut(text, reportOf(), { waivers })).not.toThrow();
  });
});
