import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { deskQuarter } from "./tie/deskQuarter.js";
import { tellTown } from "./tie/tellTown.js";

const tellDesk = (page: string) =>
  tieOut(page, deskQuarter).entries.flatMap(({ text, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${text} ${outcome} ${figure}`.trim()],
  );

describe("an answer that begins with its month", () => {
  it.each([
    ["Which month came second?\nApril, with 7,920 contacts.", "7,920 matched contacts/2024-04"],
    ["Which month was the weakest?\nMay, with 7,740 contacts.", "7,740 matched contacts/2024-05"],
    ["أي شهر كان الأضعف؟\nمايو، بعدد 7,740 حالة تواصل.", "7,740 matched contacts/2024-05"],
  ])("is of that month: %s", (page, entry) => {
    expect(tellTown(page)).toEqual([entry]);
  });

  it("is held to it", () => {
    expect(tellTown("Which month was the weakest?\nMay, with 7,920 contacts.").join()).not.toMatch(/matched/);
  });
});

describe("an answer that is the share of what was asked for", () => {
  it.each([
    ["ما حصة البريد الإلكتروني؟\nبلغت 13.1% من مجموع الاتصالات.", "13.1% matched"],
    ["ما حصة البريد الإلكتروني؟\nبلغت حصته 13.1% من إجمالي الاتصالات.", "13.1% matched"],
    ["ما حصة البريد الإلكتروني؟\n13.1% من جميع الاتصالات.", "13.1% matched"],
    ["How large was the share of e-mails?\nIt was 13.1% of all contacts.", "13.1% matched"],
    ["What share did the e-mails have?\nIt came to 13.1% of all contacts.", "13.1% matched"],
  ])("is of that channel: %s", (page, entry) => {
    expect(tellTown(page)).toEqual([`${entry} contacts/emails/2024-Q2/share-of-channels`]);
  });

  it.each([
    "ما حصة البريد الإلكتروني؟\nبلغت 28.2% من مجموع الاتصالات.",
    "ما حصة البريد الإلكتروني؟\nبلغت 13.1% من مجموع الاتصالات الهاتفية.",
    "How large was the share of e-mails?\nIt was 28.2% of all contacts.",
  ])("is no other share, and of nothing else: %s", (page) => {
    expect(tellTown(page).join()).not.toMatch(/matched/);
  });
});

describe("a part of a number that is told behind it with its months", () => {
  it.each([
    "We took 12,500 calls, over a third of them in June.",
    "There were 12,500 calls in all, more than half of which in April and May.",
    "تلقينا 12,500 مكالمة، نحو ثلثيها في شهري أبريل ومايو.",
    "تلقينا 12,500 مكالمة، أكثر من نصفها في أبريل ومايو.",
  ])("leaves it that of the quarter: %s", (page) => {
    expect(tellTown(page)).toEqual(["12,500 matched contacts/calls/2024-Q2"]);
  });

  it("is not what a month has by itself", () => {
    expect(tellTown("تلقينا 12,500 مكالمة في شهري أبريل ومايو، وكان أكثر من نصفها صباحًا.").join()).not.toMatch(
      /matched/,
    );
    expect(tellTown("We took 12,500 calls in June.").join()).not.toMatch(/matched/);
  });
});

describe("by how many points a share moved that was worked out itself", () => {
  it("is worked out of the same two", () => {
    const page = (points: string) =>
      `Social media made up 7.8% of contacts, up from 7.0% in the previous quarter, an increase of ${points} percentage points.`;
    expect(tellTown(page("0.7")).at(-1)).toBe("0.7 percentage points derived change");
    expect(tellTown(page("1.7")).at(-1)).not.toMatch(/matched|derived/);
  });
});

describe("the closed tickets and the open ones", () => {
  it.each([
    "9,580 tickets were closed and 420 were open, 10,000 in all.",
    "420 tickets were open and 9,580 were closed (10,000 altogether).",
    "9,580 tickets were closed and 420 were open, in all 10,000.",
  ])("are all of them: %s", (page) => {
    expect(tellTown(page)).toContain("10,000 matched tickets/2024-Q2/total");
  });

  it("are no more than that", () => {
    expect(tellTown("9,580 tickets were closed and 420 were open, 11,000 in all.").join()).not.toMatch(/11,000 m/);
    expect(tellTown("9,580 tickets were closed and 420 were open, 10,000 at the end.").join()).not.toMatch(/10,000 m/);
  });

  it("are behind an arrow from what was open before", () => {
    expect(tellDesk("Caseload\n• 1,507 → 1,284 open tickets")).toEqual([
      "1,507 matched tickets/2023-Q2/brought-forward",
      "1,284 matched tickets/2023-Q2/open",
    ]);
    expect(tellDesk("Caseload\n• 1,284 → 1,507 open tickets").join()).not.toMatch(/matched/);
    expect(tellDesk("Caseload\n• 1,507 → 27,316 closed tickets").join()).not.toMatch(/1,507 matched/);
  });
});

describe("what all contacts come to in a word that may mean calls", () => {
  it("is told as the sum of them, whoever else is named", () => {
    expect(tellTown("تلقى مكتب الخدمة ما جملته 24,500 اتصالا.")).toEqual(["24,500 matched contacts/2024-Q2"]);
    expect(tellTown("تلقى مكتب الخدمة ما جملته 24,500 مكالمة.").join()).not.toMatch(/matched/);
    expect(tellTown("تلقى مكتب الخدمة ما جملته 24,500 اتصال هاتفي.").join()).not.toMatch(/matched/);
  });
});

describe("counts of months in a list", () => {
  const page = (april: string) => `12,500 calls to 184 (April ${april}, May 3,870 and June 4,510)`;

  it("are no days, however small one is", () => {
    expect(tellTown(page("4,120"))).toContain("4,120 matched contacts/calls/2024-04");
    expect(tellTown(page("12")).join()).toMatch(/(?:^|,)12 (?:unexplained|contradicted)/);
    expect(tellTown("12,500 calls to 184 (April 4,120, May 3,870 and June 10)").join()).toMatch(/,10 (?:unex|contra)/);
  });
});

describe("lines of a PDF that end before their number", () => {
  const page = (daily: string) =>
    `استقبل مركز الاتصال خلال الربع الثاني 12,500 مكالمة، مقابل\n11,000 مكالمة في الربع الأول، أي بزيادة\n1,500 مكالمة (13.6%). وبلغ المعدل اليومي\n${daily} مكالمة، وهو الأعلى.\n                                   14\n`;

  it("go on in the next, and the number alone is the page's", () => {
    expect(tellTown(page("137"))).toEqual([
      "12,500 matched contacts/calls/2024-Q2",
      "11,000 matched contacts/calls/2024-Q1",
      "1,500 matched contacts/calls/2024-Q2/quarter-change",
      "13.6% matched contacts/calls/2024-Q2/quarter-change-percent",
      "137 matched contacts/calls/2024-Q2/mean-per-day",
    ]);
    expect(tellTown(page("173")).at(-1)).not.toMatch(/matched/);
  });

  it("is no number with others in its line", () => {
    expect(tellTown("Calls: 12,500\n                    14   15\n").join()).toMatch(/14 unexplained/);
    expect(tellTown("Calls: 12,500\n14\n").join()).toMatch(/14 unexplained/);
  });
});
