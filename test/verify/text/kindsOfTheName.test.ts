import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

/** 1,265 + 75 = 1,340; 2,940 + 1,140 = 4,080; 3,100 + 2,220 = 5,320; 2,080 + 1,240 = 3,320. */
const WRONG: readonly (readonly [text: string, total: string, meant: string])[] = [
  [
    "Complaints against banks and insurance firms came to 1,366 last year; banks had 1,265 of them, insurance firms 75.",
    "1,366",
    "1,340",
  ],
  ["Complaints about buses and trams came to 4,180 in May. Buses had 2,940 of them and trams 1,140.", "4,180", "4,080"],
  ["بلغت شكاوى الكهرباء والمياه 5,420 شكوى، منها 3,100 للكهرباء و2,220 للمياه.", "5,420", "5,320"],
  [
    "وصل عدد بلاغات الغش والتقليد إلى 3,420 بلاغاً. وكان نصيب الغش منها 2,080 بلاغاً، ونصيب التقليد 1,240.",
    "3,420",
    "3,320",
  ],
];

const SOUND: readonly string[] = [
  "Complaints about buses and trams came to 4,180 in May. Late buses had 2,140 of them and trams 1,140.",
  "Complaints about buses and trams came to 4,180 in May. In June buses had 2,940 and trams 1,140.",
  "Complaints about buses, trams and ferries came to 4,180. Trams had 2,940 of them and ferries 1,140.",
  "Complaints about delays and crowding came to 4,180 in May; delays had 2,940 and crowding 1,640.",
  "Calls from farms and shops came to 4,180 in May; farms made 2,940 and shops 1,140 in the capital.",
  "Complaints against banks and insurers came to 5,420. Banks settled 3,100 of them and insurers 1,220.",
  "بلغت شكاوى الكهرباء والمياه 5,420 شكوى، منها 3,100 لانقطاع الكهرباء و1,220 لتسرب المياه.",
  "بلغت شكاوى الكهرباء والمياه 5,420 شكوى، أُنجز منها للكهرباء 3,100 وللمياه 1,220.",
];

describe("the two kinds that the name of a whole has", () => {
  it.each(WRONG)("are all of it: %s", (text, total, meant) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
    expect(checkText(text.replace(total, meant)).verdict).toBe("reconciles");
  });

  it.each(SOUND)("are not where the parts are narrower or of another time, or the name has more: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
