import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("how many there were for each of another", () => {
  // 12,500 calls over 3,200 e-mails are 3.91, in June 4,510 over 1,180 3.82; 9,580 closed over 420 open 22.81
  it.each([
    ["For every e-mail we received there were # telephone calls.", "3.9", "9.3"],
    ["We took # calls for each e-mail.", "3.9", "3.6"],
    ["In June we took # calls for each e-mail.", "3.8", "3.3"],
    ["At the end there were # closed tickets for every open one.", "22.8", "28.8"],
    ["في مقابل كل رسالة بريد إلكتروني كانت هناك # مكالمة هاتفية.", "3.9", "3.4"],
    ["تلقينا # مكالمة لكل رسالة بريد إلكتروني.", "3.9", "8.9"],
    ["بنهاية الربع كان في مقابل كل تذكرة مفتوحة # تذكرة مغلقة.", "22.8", "22.6"],
    ["وأغلق المركز # تذكرة لكل تذكرة مفتوحة.", "22.8", "28.2"],
  ])("is worked out of both, and contradicted where one digit is another: %s", (text, right, wrong) => {
    expect(tellTown(text.replace("#", right))).toEqual([`${right} derived rate`]);
    expect(tellTown(text.replace("#", wrong))).toEqual([`${wrong} contradicted rate`]);
  });

  it.each([
    "For every closed ticket 22.8 were open.",
    "For every call there were 3.9 e-mails.",
    "For every e-mail there were 5.5 calls.",
  ])("is nothing else: %s", (text) => {
    expect(tellTown(text)[0]).not.toMatch(/derived|matched/);
  });

  it.each([
    "Each e-mail was read by 3.6 people, and each call taken by one.",
    "For every e-mail we answer we wait 3.6 minutes on the phone.",
    "For each call there is a charge of 3.6 riyals; e-mails are free.",
  ])("is no number of another thing: %s", (text) => {
    expect(tellTown(text).filter((told) => /derived|matched|contradicted/.test(told))).toEqual([]);
  });
});
