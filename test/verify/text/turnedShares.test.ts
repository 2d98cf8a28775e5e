import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** 747 of 900 are 83 %; of 1,250 are 325 26 %, 300 24 % and 187 15 %, of 2,250 are 585 26 %, 540 24 % and 270 12 %. */
const TURNED: readonly (readonly [text: string, printed: string])[] = [
  ["Shoppers sent 900 grievances to the office. 747 have been settled, which is 38%.", "38%"],
  ["وردت إلى المكتب 900 شكوى، أُغلق منها 747 شكوى، أي 38%.", "38%"],
  ["Of 900 grievances 474 (83%) have been settled.", "83%"],
  ["There were 1,250 complaints: services 325 (26%), appliances 300 (42%), cars 187 (15%), and others.", "42%"],
  ["There were 2,250 complaints: services 585 (26%), appliances 540 (24%), cars 720 (12%), and others.", "12%"],
];

const SOUND: readonly string[] = [
  "Shoppers sent 900 grievances to the office. 747 have been settled, which is 83%.",
  "There were 1,250 complaints: services 325 (26%), appliances 300 (24%), cars 187 (15%), and others.",
  // 55 % is no turned 83 %.
  "Shoppers sent 900 grievances to the office. 747 answered the survey (55% of those who were asked).",
];

describe("two digits of a share or of its count that changed places", () => {
  it.each(TURNED)("%s", (text, printed) => {
    expect(wrongIn(text)).toEqual([["share-mismatch", printed]]);
  });

  it.each(SOUND)("are not seen in a right one: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
