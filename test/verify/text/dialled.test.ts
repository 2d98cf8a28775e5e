import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

describe("a number that is dialled", () => {
  // 45,000 / 30,000 is 50 % more.
  it.each([
    "Calls to 19819 reached 45,000, #% more than the 30,000 of 2022.",
    "The 1080 line took 45,000 calls, #% more than the 30,000 of 2022.",
    "ارتفعت المكالمات الواردة إلى الرقم 19819 إلى 45,000 مكالمة، بزيادة #% عن 30,000 مكالمة في 2022.",
  ])("is no count: %s", (text) => {
    const found = (percentage: string) => checkText(text.replace("#", percentage)).findings.map(({ code }) => code);
    expect(found("50")).toEqual([]);
    expect(found("60")).toEqual(["growth-mismatch"]);
  });

  // Beside the counts of other channels, one that telephones is none to dial: 4,180 + 266 + 139 = 4,585 and 418 + 266 + 139 = 823.
  it.each([
    ["تلقينا 4585 شكوى: بالهاتف 4180، وبالبريد 266، وبالحضور #.", "139"],
    ["تلقينا ٤٥٨٥ شكوى: بالهاتف ٤١٨٠، وبالبريد ٢٦٦، وبالحضور #.", "١٣٩"],
    ["توزعت الشكاوى وعددها 823 شكوى كما يلي: الهاتف 418، والبريد 266، والحضور #.", "139"],
    ["هاتفياً 418، إلكترونياً 266، حضورياً #، والمجموع 823 شكوى.", "139"],
    ["We received 4585 complaints: by phone 4180, by e-mail 266, in person #.", "139"],
    ["Complaints by channel: in person #, e-mail (266), phone (418); 823 in all.", "139"],
  ])("is a count: %s", (text, right) => {
    expect(checkText(text.replace("#", right)).verdict).toBe("reconciles");
    expect(checkText(text.replace("#", "149")).verdict).toBe("does-not-reconcile");
  });

  // 911 and 997, 993 and 522 beside 1,690, 311 and 310 are near each other by chance.
  it.each([
    [
      "عمليات 911 – حصيلة الخميس\nأجاب المركز على الرقم (911) عن # مكالمة: 4,120 من المدينة و2,310 من القرى. أما الهلال الأحمر فرقمه 997.",
      "6,430",
    ],
    [
      "انقسمت المكالمات وعددها # مكالمة إلى 4,120 على الرقم 999 و2,310 على الرقم 901، ومعها 1,690 محادثة.\nوفي مدينة أخرى تعاملت البلدية عبر مركزها 993 مع 522 بلاغاً.",
      "6,430",
    ],
    ["Line 311 report\nThe city took # calls: 4,120 by day and 2,310 by night. Police use 310 for tips.", "6,430"],
  ])("is the name of a service, in a headline too: %s", (text, right) => {
    expect(checkText(text.replace("#", right)).findings).toEqual([]);
    expect(checkText(text.replace("#", "6,340")).verdict).toBe("does-not-reconcile");
  });

  // 4,180 + 266 = 4,446 by chance.
  it.each([
    "Phone 4180, P.O. box 266. We received 4446 complaints.",
    "للتواصل: هاتف 4180، صندوق بريد 266. بلغ عدد الشكاوى 4446 شكوى.",
  ])("is none of an address: %s", (text) => {
    expect(checkText(text).checks).toEqual([]);
  });

  // 1,800 + 947 + 826 + 131 + 480 = 4,184, with two digits changed 3,914
  it.each([
    "The office had 3,914 complaints. Lines: 1800 947 826; interpreters 131 480.",
    "The office had 3,914 complaints.\nLines: 1800 947 826, 131 480",
    "The office had 3,914 complaints. Deaf callers: 133 677 or 1300 647 431.",
    "وردت 3,914 شكوى. الخطوط: 1800 947 826؛ والمترجمون 131 480.",
    "وردت ٣٬٩١٤ شكوى. الخطوط: ١٨٠٠ ٩٤٧ ٨٢٦؛ وللترجمة ١٣١ ٤٨٠.",
  ])("is none in several groups, beside a shorter one: %s", (text) => {
    expect(checkText(text).checks).toEqual([]);
    expect(checkText(text).findings).toEqual([]);
  });

  // 4,120 + 1,310 = 5,430
  it.each([
    "The police control room took # calls. In 4,120 of them the caller dialled 911, and the other 1,310 used 901 for what could wait.",
    "Ambulances were rung for # times: 4,120 callers rang 999 and 1,310 called 111.",
    "The emergency centre had # calls. Of these 4,120 came from people who dialled 112; the remaining 1,310 dialled 117.",
  ])("is none behind a verb of calling: %s", (text) => {
    const found = (total: string) => checkText(text.replace("#", total)).verdict;
    expect(found("5,430")).toBe("reconciles");
    expect(found("5,340")).toBe("does-not-reconcile");
  });

  // 101 + 39 = 140
  it.each([
    "Of 140 emergency vouchers, families used 101; the other 39 lapsed.",
    "Of the 140 emergency vouchers, 101 were used and the other 39 lapsed.",
    "The team was to ring 140 of the emergency patients: it rang 101 patients, and the other 39 had moved.",
  ])("is a count where nothing is dialled: %s", (text) => {
    expect(checkText(text).checks).toMatchObject([{ kind: "sum", outcome: { outcome: "pass" } }]);
  });
});
