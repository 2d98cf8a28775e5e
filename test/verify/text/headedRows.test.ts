import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** 1,310 + 642 + 217 + 905 + 281 is 3,355; 418 + 15,320 + 1,740 + 62 + 4,905 + 19 is 22,464. */
const WRONG: readonly (readonly [text: string, total: string])[] = [
  ["Taken to hospital: 3,535\nNorth 1310\nSouth 642\nEast 217\nCentre 905\nRoads 281", "3,535"],
  [
    "Reports in the stations: 22,644\nFraud 418\nTheft 15,320\nRobbery 1,740\nArson 62\nAssault 4,905\nOther 19",
    "22,644",
  ],
  ["ما دُوّن في الأقسام: ٢٢٬٦٤٤ بلاغا\nاحتيال ٤١٨\nسرقة ١٥٬٣٢٠\nنهب ١٬٧٤٠\nحرق ٦٢\nجراح ٤٬٩٠٥\nخطف ١٩", "٢٢٬٦٤٤"],
];

/** Where nothing but the sum says that the rows are parts, and they are few or no slip explains the gap. */
const SOUND: readonly string[] = [
  "Taken to hospital: 3,355\nNorth 1310\nSouth 642\nEast 217\nCentre 905\nRoads 281",
  "Calls: 3,535\nLetters 1310\nVisits 642\nE-mails 217\nChats 905\nPosts 181",
  "Calls: 3,535\nLetters 1310\nVisits 2043",
];

/** Inside and outside a remit there is no third: 8,412 + 3,150 is 11,562. */
const COMPLEMENTS: readonly (readonly [text: string, wrong: string])[] = [
  ["- Received: 11,562\n- Outside the remit: 8,412\n- Within the remit: 3,510", "3,510"],
  ["■ البلاغات الواردة: 11,562\n■ خارج الاختصاص: 8,412\n■ داخل الاختصاص: 3,510", "3,510"],
];

describe("rows below a total that is a row like them", () => {
  it.each(WRONG)("are its parts where four and more miss it by a slip: %s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  });

  it.each(COMPLEMENTS)("are its parts where there is no third: %s", (text, wrong) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", wrong]]);
  });

  it.each(SOUND)("are no error otherwise: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
