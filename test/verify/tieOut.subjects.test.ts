import { describe, expect, it } from "vitest";
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
    ["E-mails brought 9,418 complaints.", true],
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
