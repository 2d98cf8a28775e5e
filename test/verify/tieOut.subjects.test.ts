import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { deskQuarter } from "./tie/deskQuarter.js";

const isPassed = (page: string) => tieOut(page, deskQuarter).status === "passed";

describe("a count beside the name of another subject", () => {
  it.each([
    ["Calls stood at 125,489 in Q2 2023.", true],
    ["Calls stood at 28,600 in Q2 2023.", false],
    ["- E-mail: 19,091\n- Telephone: 125,489", true],
    ["- E-mail: 28,600\n- Telephone: 125,489", false],
    ["ارتفع عدد المكالمات إلى 125,489 في الربع الثاني.", true],
    ["ارتفع عدد المكالمات إلى 28,600 في الربع الثاني.", false],
    ["Complaints: 9,418", true],
    ["Complaints: 154,771", false],
    ["بلغ عدد الشكاوى 9,418 شكوى.", true],
    ["بلغ عدد الشكاوى 154,771 شكوى.", false],
    ["Contacts: 154,771", true],
    ["Total contacts went up from 148,151 in Q1 to 154,771 in Q2 2023.", true],
    ["Total contacts went up from 148,151 in Q1 to 9,418 in Q2 2023.", false],
    ["ارتفع إجمالي التواصل من 148,151 في الربع الأول إلى 154,771 في الربع الثاني.", true],
    ["ارتفع إجمالي التواصل من 148,151 في الربع الأول إلى 9,418 في الربع الثاني.", false],
    ["Calls led to 28,600 tickets.", true],
  ])("is not matched: %s", (page, expected) => {
    expect(isPassed(page)).toBe(expected);
  });
});

describe("a number that answers a question in its line", () => {
  it.each([
    ["How many e-mails did we receive in May? 5,872.", true],
    ["How many e-mails did we receive in May? 19,091.", false],
    ["How many e-mails did we receive in May?\n5,872.", true],
    ["How many e-mails did we receive in May?\n19,091.", false],
    ["How many e-mails did we receive in the quarter? 19,091.", true],
    ["كم رسالة بريد إلكتروني وردتنا في مايو؟ 5,872.", true],
    ["كم رسالة بريد إلكتروني وردتنا في مايو؟ 19,091.", false],
  ])("is of the period that it asks for: %s", (page, expected) => {
    expect(isPassed(page)).toBe(expected);
  });
});

describe("a percentage of another whole", () => {
  it.each([
    ["81.1% of contacts came by phone.", true],
    ["81.1% of complaints came by phone.", false],
    ["وردت 81.1% من التواصل عبر الهاتف.", true],
    ["وردت 81.1% من الشكاوى عبر الهاتف.", false],
    ["51.1% of tickets were enquiries.", true],
    ["51.1% of calls were enquiries.", false],
    ["51.1% من التذاكر استفسارات.", true],
    ["51.1% من المكالمات استفسارات.", false],
    ["95.5% of tickets were closed.", true],
    ["95.5% of calls were closed.", false],
    ["April saw 50,940 contacts (32.9% of the quarter).", true],
    ["April saw 50,940 contacts (51.1% of the quarter).", false],
    ["استقبلنا في أبريل 50,940 تواصلًا (32.9% من الربع).", true],
  ])("is not matched: %s", (page, expected) => {
    expect(isPassed(page)).toBe(expected);
  });
});

describe("a rate of the tickets opened", () => {
  it.each([
    ["We closed 95.5% of the tickets.", true],
    ["We closed 100.8% of the tickets opened.", true],
    ["We closed 95.5% of the tickets opened.", false],
    ["أغلقنا 100.8% من التذاكر الجديدة.", true],
    ["أغلقنا 95.5% من التذاكر الجديدة.", false],
  ])("is that of clearance: %s", (page, expected) => {
    expect(isPassed(page)).toBe(expected);
  });
});

describe("tickets that move from one quarter to the next", () => {
  it.each([
    ["تذاكر مرحلة من الربع السابق: 1,507", true],
    ["تذاكر مرحلة من الربع السابق: 1,284", false],
    ["تذاكر مرحلة إلى الربع التالي: 1,284", true],
    ["تذاكر مرحلة إلى الربع التالي: 1,507", false],
  ])("are named by what stands behind the word for both: %s", (page, expected) => {
    expect(isPassed(page)).toBe(expected);
  });
});

describe("a mean of months", () => {
  it.each([
    ["On average we took 41,830 calls a month.", true],
    ["On average we took 41,207 calls a month.", false],
    ["استقبلنا في المتوسط 41,830 مكالمة شهريًا.", true],
    ["استقبلنا في المتوسط 41,207 مكالمة شهريًا.", false],
  ])("is no one month: %s", (page, expected) => {
    expect(isPassed(page)).toBe(expected);
  });
});

describe("the month that is called the highest or the lowest", () => {
  it.each([
    ["Calls in May were the lowest of the quarter, at 38,964.", true],
    ["Calls in June were the lowest of the quarter, at 45,318.", false],
    ["سجلت المكالمات أدنى مستوى لها في مايو عند 38,964 مكالمة.", true],
    ["سجلت المكالمات أدنى مستوى لها في يونيو عند 45,318 مكالمة.", false],
    ["سجلت المكالمات أعلى مستوى لها في يونيو عند 45,318 مكالمة.", true],
    ["سجلت المكالمات أعلى مستوى لها في أبريل عند 41,207 مكالمة.", false],
  ])("is held to the others: %s", (page, expected) => {
    expect(isPassed(page)).toBe(expected);
  });
});

/** Calls of the North 12,530 and of the South 15,255: 27,785. */
const twoCentres: FeedbackReport = {
  period: "2023-Q1",
  channels: [
    {
      id: "north",
      kind: "phone",
      name: { ar: "مركز الشمال", en: "North centre" },
      counts: "call",
      months: { "2023-01": 4100, "2023-02": 3950, "2023-03": 4480 },
    },
    {
      id: "south",
      kind: "phone",
      name: { ar: "مركز الجنوب", en: "South centre" },
      counts: "call",
      months: { "2023-01": 5335, "2023-02": 4827, "2023-03": 5093 },
    },
  ],
};

describe("a noun that channels share", () => {
  it.each([
    ["We received 27,785 calls in the first quarter of 2023.", true],
    ["We received 12,530 calls in the first quarter of 2023.", false],
    ["The North centre took 12,530 calls in the first quarter of 2023.", true],
    ["تلقينا 27,785 مكالمة في الربع الأول.", true],
    ["تلقينا 12,530 مكالمة في الربع الأول.", false],
    ["تلقى مركز الشمال 12,530 مكالمة في الربع الأول.", true],
  ])("names none of them: %s", (page, expected) => {
    expect(tieOut(page, twoCentres).status === "passed").toBe(expected);
  });
});

describe("a subset of the tickets", () => {
  it.each([
    ["We received 9,418 complaints.", true],
    ["9,418 complaints were closed.", false],
    ["9,418 complaints remain open at 30 June.", false],
    ["9,418 complaints by e-mail.", false],
    ["وردت 9,418 شكوى.", true],
    ["أغلقنا 9,418 شكوى.", false],
    ["وردت 9,418 شكوى عبر الهاتف.", false],
    ["وردت عبر جميع القنوات 9,418 شكوى.", true],
  ])("has no count by state or channel: %s", (page, expected) => {
    expect(isPassed(page)).toBe(expected);
  });
});

/** Complaints by telephone 6,962 and through the website 15,429: 22,391. Of 8,200 asked 4,182 answered; 3,127 and 2,045 cases of 5,172. */
const complaints: FeedbackReport = {
  period: "2023-Q4",
  channels: [
    {
      id: "phone",
      kind: "phone",
      name: { ar: "الهاتف", en: "Telephone" },
      counts: "complaint",
      totals: { "2023-Q4": 6962 },
    },
    {
      id: "website",
      kind: "portal",
      name: { ar: "الموقع الإلكتروني", en: "Website" },
      counts: "complaint",
      totals: { "2023-Q4": 15_429 },
    },
  ],
  causes: [
    { id: "delay", name: { ar: "تأخر الخدمة", en: "Delay in service" }, tickets: 3127 },
    { id: "system", name: { ar: "عطل النظام", en: "System failure" }, tickets: 2045 },
  ],
  causeCases: 5172,
  satisfaction: [
    {
      id: "service",
      agency: { ar: "وكالة الخدمات", en: "Service agency" },
      scale: { min: 1, max: 5 },
      ratings: { 1: 214, 2: 156, 3: 431, 4: 1287, 5: 2094 },
      topBoxFrom: 4,
      asked: 8200,
    },
  ],
};

describe("complaints that channels count", () => {
  it.each([
    ["Complaints: 22,391", true],
    ["Complaints: 4,182", false],
    ["Complaints: 3,127", false],
    ["Delay in service: 3,127 complaints", true],
    ["Telephone handled 6,962 complaints.", true],
    ["Telephone handled 5,172 complaints.", false],
    ["بلغ إجمالي الشكاوى 22,391 شكوى.", true],
    ["بلغ إجمالي الشكاوى 4,182 شكوى.", false],
    ["تسبب تأخر الخدمة في 3,127 شكوى.", true],
  ])("are no answers and no cases of a cause: %s", (page, expected) => {
    expect(tieOut(page, complaints).status === "passed").toBe(expected);
  });
});

describe("two numbers of one thing that nothing names", () => {
  it.each([
    ["rose from 38,964 to 45,318", true],
    ["fell from 38,964 to 45,318", false],
    ["ارتفعت من 38,964 إلى 45,318", true],
    ["انخفضت من 38,964 إلى 45,318", false],
  ])("went the way that is told: %s", (page, expected) => {
    expect(isPassed(page)).toBe(expected);
  });
});
