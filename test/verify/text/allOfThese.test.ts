import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const codes = (text: string) => checkText(text).findings.map(({ code }) => code);

// 1,740 + 1,012 = 2,752
const CLOSED = "The bureau closed 2,752 cases, 1,740 by phone and 1,012 by post";
const HAD = "The bureau had 2,752 complaints, 1,740 by phone and 1,012 by post";
const RECEIVED = "تلقت الهيئة 2,752 شكوى، 1,740 شكوى بالهاتف و1,012 شكوى بالبريد";
const SETTLED = "أغلقت الهيئة ٢٬٧٥٢ قضية، ١٬٧٤٠ قضية بالهاتف و١٬٠١٢ قضية بالبريد";

const AGAIN: readonly (readonly [text: string, wrong: string, right: string])[] = [
  [`${CLOSED}. These # cases took 90 days.`, "2,572", "2,752"],
  [`${CLOSED}. These # took 90 days.`, "2,572", "2,752"],
  [`${CLOSED}. All # were confirmed.`, "3,752", "2,752"],
  [`${HAD}. All # were answered.`, "3,752", "2,752"],
  [`${HAD}. All of these # complaints were answered.`, "2,572", "2,752"],
  [`${RECEIVED}. وردت على هذه الشكاوى البالغ عددها # شكوى.`, "2,572", "2,752"],
  [`${RECEIVED}. وردت على هذه الشكاوى وعددها # شكوى.`, "3,752", "2,752"],
  [`${RECEIVED}. وردت على جميع الشكاوى البالغ عددها #.`, "2,572", "2,752"],
  [`${SETTLED}. واستغرقت هذه القضايا البالغ عددها # قضية تسعين يوما.`, "٢٬٥٧٢", "٢٬٧٥٢"],
];

/** Some of them, those of another time, or something else. */
const OTHERS: readonly string[] = [
  `${HAD}. Of these 2,572 were answered.`,
  `${HAD}. Of these, 2,572 complaints were answered.`,
  `${HAD}. All but 2,572 were answered.`,
  `${HAD}. All 2,572 complaints received a year before were answered.`,
  `${HAD}. Its 46 branches had 3,752 visitors. All 3,752 were served.`,
  `${CLOSED}. All 2,572 visits were made.`,
  `${CLOSED}. Last year all 2,572 were closed.`,
  `${CLOSED}. It opened 2,572. These 2,572 cases took 90 days.`,
  `${RECEIVED}. وأغلقت من هذه الشكاوى 2,572 شكوى.`,
  `${RECEIVED}. ومن هذه الشكاوى عولج ما عدده 2,572 شكوى.`,
  `${RECEIVED}. وأغلقت الشكاوى العاجلة وعددها 2,572 شكوى.`,
  `${SETTLED}. وردت على القضايا الواردة في العام السابق البالغ عددها ٢٬٥٧٢ قضية.`,
];

describe("what a sentence behind a list says of all that it divides", () => {
  it.each(AGAIN)("has their number: %s", (text, wrong, right) => {
    expect(codes(text.replace("#", wrong))).toEqual(["repeated-mismatch"]);
    expect(codes(text.replace("#", right))).toEqual([]);
  });

  it.each(OTHERS)("may be of others in: %s", (text) => {
    expect(codes(text)).toEqual([]);
  });
});
