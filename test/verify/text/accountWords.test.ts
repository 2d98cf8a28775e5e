import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** Accounts with their closing stock right and wrong. */
const ACCOUNTS = [
  // 742 + 5,318 + 96 - 5,204 - 187 - 133 = 632
  [
    "632",
    "623",
    "On 1 July there were 742 complaints on hand. During the year 5,318 were lodged, and 96 that had been finalised earlier were reopened. 5,204 were finalised, 187 withdrawn and 133 referred to another body. That left # complaints on hand on 30 June.",
  ],
  // 1,842 + 12,630 - 11,975 = 2,497
  [
    "2,497",
    "2,947",
    "بدأ المركز شهر تموز 2024 وفي ذمته 1,842 شكوى مدوّرة من حزيران، ثم وردته خلال الشهر، عبر الهاتف والمنصة، 12,630 شكوى. وأُغلقت خلال المدة ذاتها 11,975 شكوى، ليدوّر إلى شهر آب ما مجموعه # شكوى.",
  ],
  // 1,840 + 24,650 - 23,975 = 2,515
  [
    "2,515",
    "2,551",
    "بلغ عدد العرائض المودعة خلال سنة 2022 ما يعادل 24,650 عريضة. وكانت الهيئة قد بدأت السنة وعلى مكاتبها 1,840 عريضة مرحّلة من السنة التي قبلها، وتمت تصفية 23,975 عريضة، ليستقر عدد العرائض العالقة عند # عريضة.",
  ],
  // 1,432 + 6,905 + 88 - 6,640 - 214 - 400 = 1,171: the 146 are not in the 6,905.
  [
    "1171",
    "1711",
    "المسجل في النظام: 7051\nالمكرر الذي حُذف: 146\nصافي الجديد: 6905\nالمدوّر من 2019: 1432\nالمعاد فتحه: 88\nالمنجز: 6640\nالمسحوب: 214\nالمحال إلى القضاء: 400\nالمدوّر إلى 2021: #",
  ],
] as const;

it.each(ACCOUNTS)("an account is right with %s and wrong with %s: %s", (right, wrong, text) => {
  expect(wrongIn(text.replace("#", right))).toEqual([]);
  expect(wrongIn(text.replace("#", wrong))).toEqual([["roll-forward-mismatch", wrong]]);
});

it("reads an account of cards, which have their names above their numbers", () => {
  // 6,359 + 1,123 = 7,482
  const cards =
    "Tickets opened\n7,482\n\nby phone\n4,115\n\nby web form\n3,367\n\nResolved by 31 May\n6,359\n\nPending on 31 May\n#\n\nA ticket is either resolved or pending.";
  expect(wrongIn(cards.replace("#", "1,123"))).toEqual([]);
  expect(wrongIn(cards.replace("#", "823")).length).toBe(1);
});
