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
