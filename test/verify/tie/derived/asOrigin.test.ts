import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { busyQuarter } from "../busyQuarter.js";
import { tellTown } from "../tellTown.js";

const found = (text: string, report: FeedbackReport = busyQuarter, earlier: readonly FeedbackReport[] = []) =>
  tieOut(text, report, { earlier }).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

// Trams: 600 of 1,000 satisfied, 60 %, before 450 of 800, 56.3 %; trains 1,300 of 2,000, 65 %, before 990 of 1,500, 66 %.
const rated = (trams: readonly [number, number], trains: readonly [number, number]) =>
  [
    { id: "trams", agency: { ar: "شركة الترام", en: "Tram Company" }, satisfied: trams[0], rated: trams[1] },
    { id: "trains", agency: { ar: "شركة القطار", en: "Train Company" }, satisfied: trains[0], rated: trains[1] },
  ].map(({ id, agency, satisfied, rated }) => ({
    id,
    agency,
    scale: { min: 1, max: 5 },
    topBoxFrom: 4,
    ratings: { "3": rated - satisfied, "5": satisfied },
  }));
const now: FeedbackReport = { period: "2024-Q2", channels: [], satisfaction: rated([600, 1000], [1300, 2000]) };
const then: FeedbackReport = { period: "2024-Q1", channels: [], satisfaction: rated([450, 800], [990, 1500]) };

describe("what something was before", () => {
  it("may have another number behind it", () => {
    expect(found("ارتفعت المحادثات إلى 40,980 بعد أن كانت 36,440، وأغلقنا 21,475 تذكرة.")).toEqual([
      "40,980 matched contacts/chats/2025-Q3",
      "36,440 matched contacts/chats/2025-Q2",
      "21,475 matched tickets/2025-Q3/closed",
    ]);
  });

  it("may stand behind a share and its whole", () => {
    const page = (trams: string, trains: string) =>
      found(
        `الرضا في الربع الثاني من 2024\n   شركة الترام: 60.0% من 1000 إجابة، وكانت ${trams}\n   شركة القطار: 65.0% من 2000 إجابة، وكانت ${trains}`,
        now,
        [then],
      ).filter((_, at) => at % 3 === 2);
    expect(page("56.3%", "66.0%")).toEqual([
      "56.3% matched satisfaction/trams/2024-Q1/top-box",
      "66.0% matched satisfaction/trains/2024-Q1/top-box",
    ]);
    expect(page("66.0%", "56.3%").join()).not.toContain("matched");
    expect(page("53.6%", "66.1%").join()).not.toContain("matched");
  });

  it("has its period before what became of it", () => {
    expect(tellTown("كانت رسائل وسائل التواصل 1500 في الربع الأول فأصبحت 1900.")).toEqual([
      "1500 matched contacts/social/2024-Q1",
      "1900 matched contacts/social/2024-Q2",
    ]);
  });

  it("is no share of what the share before it is of", () => {
    const share = (emails: string) =>
      tellTown(`أصبح البريد الإلكتروني يمثل 13.1% من جملة الاتصالات بعد أن كان ${emails} في الربع الأول.`)[1];
    // 2,800 of 21,300 are 13.15 %, calls 51.6 %.
    expect(share("13.1%")).toBe("13.1% matched contacts/emails/2024-Q1/share-of-channels");
    expect(share("51.6%")).toBe("51.6% unexplained unnamed");
  });
});

describe("what was there previously", () => {
  // Calls by month: 4,120, 3,870, 4,510.
  it.each(["(previously N)", ", formerly N", "(سابقًا N)", "(سابقاً N)", "(سابقا N)"])(
    "is of the month before: %s",
    (words) => {
      const page = (before: string) =>
        tellTown(
          /[a-z]/.test(words)
            ? `In June 2024 there were 4,510 phone calls ${words.replace("N", before)}.`
            : `بلغت المكالمات 4,510 مكالمة في يونيو 2024 ${words.replace("N", before)}.`,
        );
      expect(page("3,870")).toEqual(["4,510 matched contacts/calls/2024-06", "3,870 matched contacts/calls/2024-05"]);
      expect(page("4,120")[1]).not.toContain("matched");
    },
  );

  it("is of the month that is named beside it", () => {
    expect(tellTown("In June 2024 there were 4,510 phone calls (previously 4,120 in April).")[1]).toBe(
      "4,120 matched contacts/calls/2024-04",
    );
  });
});
