import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

// From the first to the second quarter calls rose by 30 %, e-mails by 20 %, chats by 25 %.
const report: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", totals: { "2024-Q1": 2000, "2024-Q2": 2600 } },
    { id: "emails", kind: "email", counts: "email", totals: { "2024-Q1": 1250, "2024-Q2": 1500 } },
    { id: "chats", kind: "live-chat", counts: "chat", totals: { "2024-Q1": 4000, "2024-Q2": 5000 } },
  ],
};
const [calls, emails, chats] = ["contacts/calls/2024-Q2", "contacts/emails/2024-Q2", "contacts/chats/2024-Q2"];
const contradictions = (text: string) =>
  tieOut(text, report).entries.flatMap(({ outcome, figure }) => (outcome === "contradicted" ? [figure] : []));

describe("a number that another one rose or fell to has the name of both", () => {
  it.each([
    ["Calls rose 30.0% to 2,600.", "Calls rose 30.0% to 5,000.", [calls]],
    [
      "المكالمات زادت من 2,000 إلى 2,600، في المقابل زادت المحادثات لتبلغ 5,000.",
      "المكالمات زادت من 2,000 إلى 5,000، في المقابل زادت المحادثات لتبلغ 2,600.",
      [calls, chats],
    ],
    [
      "وارتفعت المكالمات من 2,000 إلى 2,600 مكالمة والرسائل الإلكترونية من 1,250 إلى 1,500، كما زادت المحادثات إلى 5,000.",
      "وارتفعت المكالمات من 2,000 إلى 2,600 مكالمة والرسائل الإلكترونية من 1,250 إلى 5,000، كما زادت المحادثات إلى 1,500.",
      [emails, chats],
    ],
    ["ارتفعت المكالمات بنسبة 30.0% لتصل إلى 2,600.", "ارتفعت المكالمات بنسبة 30.0% لتصل إلى 5,000.", [calls]],
  ])("%s", (right, wrong, figures) => {
    expect(contradictions(right)).toEqual([]);
    expect(contradictions(wrong)).toEqual(figures);
  });
});

describe("a name behind a comma or an and is that of the number behind it", () => {
  it.each([
    [
      "Calls rose 30.0% to 2,600, e-mails 20.0% to 1,500 and chats 25.0% to 5,000.",
      "Calls rose 30.0% to 1,500, e-mails 20.0% to 2,600 and chats 25.0% to 5,000.",
      [calls, emails],
    ],
    [
      "Calls rose to 2,600, e-mails rose to 1,500 and chats to 5,000.",
      "Calls rose to 2,600, e-mails rose to 5,000 and chats to 1,500.",
      [emails, chats],
    ],
    [
      "ارتفعت المكالمات 30.0% إلى 2,600، والرسائل الإلكترونية 20.0% إلى 1,500 والمحادثات 25.0% إلى 5,000.",
      "ارتفعت المكالمات 30.0% إلى 1,500، والرسائل الإلكترونية 20.0% إلى 2,600 والمحادثات 25.0% إلى 5,000.",
      [calls, emails],
    ],
  ])("%s", (right, wrong, figures) => {
    expect(contradictions(right)).toEqual([]);
    expect(contradictions(wrong)).toEqual(figures);
  });

  it("and not where it stands right behind its own", () => {
    expect(contradictions("2,600 came by phone, 1,500 by e-mail and 5,000 by chat.")).toEqual([]);
    expect(contradictions("1,500 came by phone, 2,600 by e-mail and 5,000 by chat.")).toEqual([calls, emails]);
    expect(contradictions("Most of the contacts, 9,100, were calls to 1950; chats were 5,000.")).toEqual([calls]);
  });
});

describe("a name right behind another number is that one's, where another name stands behind this one", () => {
  it.each([
    [
      "There were 2,600 by phone, 1,500 sent to our e-mail, and 5,000 by chat.",
      "There were 1,500 by phone, 2,600 sent to our e-mail, and 5,000 by chat.",
      [calls, emails],
    ],
    [
      "2,600 came in by phone, 1,500 were sent to our e-mail and 5,000 to the chat.",
      "2,600 came in by phone, 5,000 were sent to our e-mail and 1,500 to the chat.",
      [emails, chats],
    ],
    [
      "وردت 2,600 عبر الهاتف، و1,500 وصلت إلى البريد الإلكتروني.",
      "وردت 1,500 عبر الهاتف، و2,600 وصلت إلى البريد الإلكتروني.",
      [calls, emails],
    ],
  ])("%s", (right, wrong, figures) => {
    expect(contradictions(right)).toEqual([]);
    expect(contradictions(wrong)).toEqual(figures);
  });
});

// Months of calls: 9,300, 9,200 and 9,100.
const months: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2024-04": 9300, "2024-05": 9200, "2024-06": 9100 } },
  ],
};

describe("a month behind an and is that of the number behind it", () => {
  const inMonths = (text: string) =>
    tieOut(text, months).entries.flatMap(({ outcome, figure }) => (outcome === "contradicted" ? [figure] : []));

  it.each([
    [
      "كان شهر أبريل الأكثر ازدحاماً بعدد 9,300 مكالمة ويونيو الأقل بعدد 9,100 مكالمة.",
      "كان شهر أبريل الأكثر ازدحاماً بعدد 9,100 مكالمة ويونيو الأقل بعدد 9,300 مكالمة.",
    ],
    [
      "سجل أبريل أعلى عدد وهو 9,300 مكالمة وشهر يونيو أقل عدد وهو 9,100 مكالمة.",
      "سجل أبريل أعلى عدد وهو 9,100 مكالمة وشهر يونيو أقل عدد وهو 9,300 مكالمة.",
    ],
  ])("%s", (right, wrong) => {
    expect(inMonths(right)).toEqual([]);
    expect(inMonths(wrong)).toEqual(["contacts/calls/2024-04", "contacts/calls/2024-06"]);
  });
});

describe("all but so many were closed: these are open", () => {
  const tickets: FeedbackReport = {
    ...report,
    tickets: { basis: "cohort-by-opened", asOf: "2024-07-10", open: 1320, closed: 8680 },
  };
  const amiss = (text: string) =>
    tieOut(text, tickets).entries.flatMap((entry) => (entry.outcome === "matched" ? [] : [entry]));

  it.each([
    ["All but 1,320 tickets were closed.", "All but 8,680 tickets were closed."],
    ["Of 10,000 tickets, all but 1,320 had been closed.", "Of 10,000 tickets, all but 8,680 had been closed."],
    ["We closed all but 1,320 of them.", "We closed all but 8,680 of them."],
    ["The tickets were all closed except for 1,320.", "The tickets were all closed except for 8,680."],
    ["أُغلقت جميع التذاكر باستثناء 1,320 تذكرة.", "أُغلقت جميع التذاكر باستثناء 8,680 تذكرة."],
    ["أغلقت التذاكر ما عدا 1,320.", "أغلقت التذاكر ما عدا 8,680."],
  ])("%s", (right, wrong) => {
    expect(amiss(right)).toEqual([]);
    expect(amiss(wrong)).toMatchObject([{ text: "8,680", outcome: "contradicted", figure: "tickets/2024-Q2/open" }]);
  });
});

describe("what is named anew, and moves, has no measure of the sentence before", () => {
  it.each([
    [
      "On an average day 29 calls came in. E-mails rose by 250, to about 1,500.",
      "On an average day 29 calls came in. E-mails rose by 250, to about 1,700.",
    ],
    [
      "بلغ متوسط المكالمات 29 مكالمة يومياً. وارتفعت الرسائل الإلكترونية بمقدار 250 لتبلغ نحو 1,500.",
      "بلغ متوسط المكالمات 29 مكالمة يومياً. وارتفعت الرسائل الإلكترونية بمقدار 250 لتبلغ نحو 1,700.",
    ],
  ])("%s", (right, wrong) => {
    expect(contradictions(right)).toEqual([]);
    expect(contradictions(wrong)).toEqual([emails]);
  });
});
