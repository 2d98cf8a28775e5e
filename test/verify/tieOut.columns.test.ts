import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 9,000 (75%), 3,900 of April, 2,700 of May and 2,400 of June; 2,500 in January; e-mails 3,000 (25%). 12,000 in all. */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: { "2025-01": 2500, "2025-04": 3900, "2025-05": 2700, "2025-06": 2400 },
    },
    { id: "mail", kind: "email", counts: "email", months: { "2025-04": 1100, "2025-05": 900, "2025-06": 1000 } },
  ],
};

const faultsOf = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome, figure = "", elsewhere = "" }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome} ${figure} ${elsewhere}`] : [],
  );

describe("tieOut of shares whose sign stands in the header", () => {
  it.each(["%", "Share", "Share %", "Share (%)", "Percentage", "النسبة", "النسبة (%)", "النسبة المئوية", "٪"])(
    "reads them as percentages: %s",
    (header) => {
      const table = (calls: string): string =>
        `Channel\tCount\t${header}\nPhone\t9,000\t${calls}\nE-mail\t3,000\t25.0\nTotal\t12,000\t100`;
      expect(faultsOf(table("75.0"))).toEqual([]);
      expect(faultsOf(table("57.0"))).toEqual(["57.0 contradicted contacts/calls/2025-Q2/share-of-channels "]);
    },
  );

  it("leaves counts beside their shares", () => {
    expect(faultsOf("Channel\tNumber (%)\nPhone\t9,000 (75%)\nE-mail\t3,000 (25%)")).toEqual([]);
    expect(faultsOf("Channel\tNumber and share\nPhone\t9,000\nE-mail\t3,000")).toEqual([]);
  });

  it.each([
    "Channel\tShare\tNumber\nPhone\t9,000\t75%\nE-mail\t3,000\t25%",
    "Channel\tNumber\tShare\nPhone\t75%\t9,000\nE-mail\t25%\t3,000",
    "القناة\tالنسبة\tالعدد\nالهاتف\t9,000\t75%\nالبريد الإلكتروني\t3,000\t25%",
    "| Channel | Contacts | % |\n|---|---|---|\n| Phone | 75% | 9,000 |\n| E-mail | 25% | 3,000 |",
  ])("tells counts below the header of shares: %s", (page) => {
    expect(faultsOf(page).map((each) => each.split(" ", 2).join(" "))).toEqual([
      "9,000 contradicted",
      "3,000 contradicted",
    ]);
  });

  it.each([
    "Channel\tNumber, share\nPhone\t9,000\nE-mail\t3,000",
    "Channel\tCount\tShare\nPhone\t9,000\t75%\nE-mail\t3,000\t25%\nTotal share\t12,000\t100%",
    "Channel\tContacts and their share\nPhone\t9,000\t75%\nE-mail\t3,000\t25%",
    "Channel\tContacts (%)\nPhone\t9,000\t75%\nE-mail\t3,000\t25%",
    "القناة\tالعدد والنسبة\nالهاتف\t9,000\nالبريد الإلكتروني\t3,000",
    "القناة\tالعدد (النسبة)\nالهاتف\t9,000 (75%)\nالبريد الإلكتروني\t3,000 (25%)",
    "\tPhone\tE-mail\nNumber\t9,000\t3,000\nShare\t75%\t25%",
    "Channel\tContacts / %\nPhone\t9,000\nE-mail\t3,000",
    "Channel\tContacts and %\nPhone\t9,000\nE-mail\t3,000",
    "Channel\tContacts (and percentage)\nPhone\t9,000\nE-mail\t3,000",
    "Channel\tContacts with their percentage\nPhone\t9,000\nE-mail\t3,000",
    "القناة\tالتواصل ونسبته\nالهاتف\t9,000\nالبريد الإلكتروني\t3,000",
    "القناة\tالتواصل (والنسبة)\nالهاتف\t9,000\nالبريد الإلكتروني\t3,000",
    "القناة\tالتواصل مع النسبة\nالهاتف\t9,000\nالبريد الإلكتروني\t3,000",
  ])("leaves counts where counts are named: %s", (page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it("explains the whole at the foot", () => {
    const page = "القناة\tالعدد\tالنسبة\nالهاتف\t9,000\t75%\nالبريد الإلكتروني\t3,000\t25%\nالإجمالي\t12,000\t100%";
    expect(faultsOf(page)).toEqual([]);
    expect(tieOut(page, report).entries.at(-1)).toMatchObject({ outcome: "classed", rule: "whole" });
    expect(faultsOf(page.replace("الهاتف\t9,000\t75%", "الهاتف\t9,000\t100%"))).toEqual([
      "100% contradicted contacts/calls/2025-Q2/share-of-channels ",
    ]);
  });
});

describe("tieOut of months as numbers", () => {
  it.each([
    ["الشهر\tالمكالمات\n4\t3,900\n5\t2,700\n6\t2,400", "الشهر\tالمكالمات\n4\t2,700\n5\t2,700\n6\t2,400"],
    [
      "Month\tCalls\tE-mails\n04\t3,900\t1,100\n05\t2,700\t900",
      "Month\tCalls\tE-mails\n04\t2,700\t1,100\n05\t2,700\t900",
    ],
    [
      "| الشهر | المكالمات |\n|---|---|\n| ٤ | ٣٬٩٠٠ |\n| ٥ | ٢٬٧٠٠ |",
      "| الشهر | المكالمات |\n|---|---|\n| ٤ | 2,700 |\n| ٥ | ٢٬٧٠٠ |",
    ],
    ["Month\t4\t5\t6\nCalls\t3,900\t2,700\t2,400", "Month\t4\t5\t6\nCalls\t2,700\t2,700\t2,400"],
    [
      "الشهر\tالمكالمات\nالشهر الرابع\t3,900\nالشهر الخامس\t2,700",
      "الشهر\tالمكالمات\nالشهر الرابع\t2,700\nالشهر الخامس\t2,700",
    ],
    [
      "الشهر\tالمكالمات\nالشهر الأول\t3,900\nالشهر الثاني\t2,700",
      "الشهر\tالمكالمات\nالشهر الأول\t2,700\nالشهر الثاني\t2,700",
    ],
  ])("binds them: %s", (sound, wrong) => {
    expect(faultsOf(sound)).toEqual([]);
    expect(faultsOf(wrong).map((fault) => fault.replace("2025-01", "2025-04"))).toEqual([
      "2,700 contradicted contacts/calls/2025-04 contacts/calls/2025-05",
    ]);
  });

  it("takes the first month for that of the quarter or of the year", () => {
    expect(faultsOf("الشهر\tالمكالمات\nالشهر الأول\t2,500")).toEqual([]);
  });

  it("leaves other columns of small numbers", () => {
    expect(faultsOf("Months open\tTickets\n4\t3")).toHaveLength(2);
  });
});

describe("tieOut of a column of changes", () => {
  it("contradicts that of another row", () => {
    const table = (calls: string, mail: string): string =>
      `Channel\tApril\tMay\tChange\nPhone\t3,900\t2,700\t${calls}\nE-mail\t1,100\t900\t${mail}`;
    expect(faultsOf(table("-30.77%", "-18.18%"))).toEqual([]);
    expect(faultsOf(table("-18.18%", "-30.77%"))).toEqual([
      "-18.18% contradicted contacts/calls/2025-05/month-change-percent contacts/mail/2025-05/month-change-percent",
      "-30.77% contradicted contacts/mail/2025-05/month-change-percent contacts/calls/2025-05/month-change-percent",
    ]);
  });
});
