import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { mixedBefore, mixedQuarter } from "./mixedQuarter.js";

const tie = (text: string) => tieOut(text, mixedQuarter, { earlier: [mixedBefore] });
const added = (text: string) =>
  tie(text).entries.flatMap(({ text: number, outcome, rule }) => (outcome === "derived" ? [`${number} ${rule}`] : []));
const found = (text: string) =>
  tie(text).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${number} ${outcome} ${figure}`.trim()] : [],
  );
const CHANNELS = ["contacts/calls/2024-Q1", "contacts/emails/2024-Q1", "contacts/app/2024-Q1"];

// 60,500 calls, 9,020 e-mails and 39,520 reports: 109,040. A quarter before, 66,210 + 8,140 + 21,350 = 95,700.
describe("what adds up different units", () => {
  it.each([
    ["We had 109,040 contacts in the first quarter of 2024.", "109,040 sum"],
    ["In March we had 40,590 contacts.", "40,590 sum"],
    // 60,500 / 109,040 = 55.484 %
    ["Calls made up 55.5% of all contacts.", "55.5% share"],
    // 109,040 - 95,700
    ["Contacts rose by 13,340 on the quarter before.", "13,340 change"],
    ["Contacts rose by 13.9% on the quarter before.", "13.9% change"],
    // 109,040 / 91 days = 1,198.2
    ["On average there were 1,198 contacts a day.", "1,198 mean"],
    ["بلغ إجمالي التواصل 109,040 تواصلًا في الربع الأول.", "109,040 sum"],
    ["شكلت المكالمات 55.5% من إجمالي التواصل.", "55.5% share"],
  ])("is worked out, and warned of: %s", (text, number) => {
    expect(added(text)).toEqual([number]);
    expect(tie(text).status).toBe("passed");
    expect(tie(text).findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["warning different-units"]);
  });

  it("is said by the counts that it comes from", () => {
    const text = "Contacts: 109,040. Calls were 55.5% of all contacts.";
    expect(tie(text).entries.map(({ from, figure }) => [from, figure])).toEqual([
      [CHANNELS, undefined],
      [CHANNELS, undefined],
    ]);
    expect(tie("We had 109,040 contacts.").findings).toEqual([
      {
        code: "different-units",
        severity: "warning",
        message:
          "prints 109,040, a sum over counts of different units, which the report does not add up: contacts/calls/2024-Q1, contacts/emails/2024-Q1, contacts/app/2024-Q1",
        span: { start: 7, end: 14 },
      },
    ]);
  });

  it.each([
    ["We had 190,040 contacts in the first quarter of 2024.", "190,040 unexplained"],
    ["We had 95,700 contacts in the first quarter of 2024.", "95,700 unexplained"],
    ["Calls made up 54.5% of all contacts.", "54.5% unexplained"],
    // 55.484 % is cut, not rounded
    ["Calls made up 55.4% of all contacts.", "55.4% unexplained"],
    // 60,500 + 9,020: the contacts, without the reports
    ["We received 69,520 contacts, plus 39,520 reports by the app.", "69,520 unexplained"],
    ["We had 109,040 calls.", "109,040 contradicted contacts/calls/2024-Q1"],
    ["The buses carried 109,041 people.", "109,041 unexplained"],
  ])("is no other number, and contradicts none that may be of one unit: %s", (text, wrong) => {
    expect(found(text)).toEqual([wrong]);
  });

  it("is printed, where the report publishes it", () => {
    const published = [{ figure: "contacts/2024-Q1", printed: "109,040" }];
    const { status, missing } = tieOut("We had 109,040 contacts.", { ...mixedQuarter, published });
    expect([status, missing]).toEqual(["passed", []]);
  });

  it("leaves the figures of the report as they are", () => {
    const { entries, findings } = tie("We took 60,500 calls and 39,520 reports by the app.");
    expect(entries.map(({ figure }) => figure)).toEqual(["contacts/calls/2024-Q1", "contacts/app/2024-Q1"]);
    expect(findings).toEqual([]);
  });
});
