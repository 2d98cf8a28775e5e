import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a word for calls that is also one for contacts", () => {
  it.each([
    "بلغ عدد الاتصالات الواردة إلى الوزارة 24,500.",
    "تلقت الوزارة ما مجموعه 24,500 اتصالات عبر قنواتها.",
    "بلغ عدد الاتصالات والرسائل المسجلة 24,500 في الربع الثاني.",
  ])("is of all where the number is: %s", (text) => {
    expect(tellTown(text)).toEqual(["24,500 matched contacts/2024-Q2"]);
  });

  it("is of the calls where that is", () => {
    expect(tellTown("بلغ عدد الاتصالات 12,500.")).toEqual(["12,500 matched contacts/calls/2024-Q2"]);
  });

  it.each([
    "بلغ عدد الاتصالات الهاتفية 24,500.",
    "بلغ عدد اتصالات مركز الاتصال 24,500.",
    "بلغ عدد الاتصالات الواردة 24,050.",
    "ارتفع عدد الاتصالات بزيادة قدرها 24,500.",
    "بلغ عدد رسائل البريد الإلكتروني 24,500.",
  ])("is no other number's: %s", (text) => {
    expect(tellTown(text).join()).not.toMatch(/matched/);
  });
});

describe("who was in contact, whatever the channels count", () => {
  it.each([
    ["People contacted us 24,500 times in the second quarter.", "2024-Q2"],
    ["24,500 people came to us in the second quarter.", "2024-Q2"],
    ["In May 7,740 people came to us.", "2024-05"],
    ["The lines took 24,500 calls and messages in all.", "2024-Q2"],
    ["وصلتنا خلال الربع 24,500 رسالة ومكالمة.", "2024-Q2"],
    ["تواصل معنا خلال الربع 24,500 مستفيد.", "2024-Q2"],
  ])("is all contacts: %s", (text, period) => {
    expect(tellTown(text)).toEqual([`${/\d[\d,]*\d/.exec(text)?.[0]} matched contacts/${period}`]);
  });

  it.each([
    "People contacted us 21,300 times in the second quarter.",
    "In May 7,920 people came to us.",
    "وصلتنا خلال الربع 21,300 رسالة ومكالمة.",
    "The lines took 24,500 calls and e-mails.",
    "تواصل معنا خلال الربع 12,500 مستفيد.",
    "24,500 people contacted us by phone.",
    "تواصل معنا 24,500 مستفيد عبر الهاتف.",
    "وصلتنا 24,500 رسالة وردت عبر البريد الإلكتروني.",
  ])("is of its period, and all of them: %s", (text) => {
    expect(tellTown(text).join()).not.toMatch(/matched/);
  });
});
