import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const codes = (text: string) => wrongIn(text).map(([code, printed]) => `${code} ${printed}`);

describe("halves and rates of two counts", () => {
  it.each([
    // 840 / 1,280 = 66 %; 640 / 1,820 = 35 %; 120 / 300 = 40 %
    ["multiple-mismatch half", "About half (840 of 1,280) were about delay."],
    ["multiple-mismatch half", "640 complaints were about delay, exactly half of the 1,820 received."],
    ["share-mismatch 45%", "120 of 300 appeals were allowed, a success rate of 45%."],
    ["share-mismatch 45%", "قُبل 120 من أصل 300 تظلم، بنسبة نجاح 45%."],
    // 900 + 700 = 1,600
    ["sum-mismatch 1,500", "إجمالي الشكاوى 1,500، منها 900 داخلية و700 خارجية."],
    ["sum-mismatch 1,500", "The line handled 1,500 calls, 900 incoming and 700 outgoing."],
    ["sum-mismatch 1,500", "تلقينا 1,500 شكوى، 900 كتابية و700 شفهية."],
  ])("are told: %s, %s", (told, text) => expect(codes(text)).toEqual([told]));

  it.each([
    "About half (640 of 1,280) were about delay.",
    "In the second half (640 of 1,280) were about delay.",
    "120 of 300 appeals were allowed, a success rate of 40%.",
    // Of those who took a test, which need not be all who came.
    "505 of 803 trainees attended, a success rate of 16%.",
    "إجمالي الشكاوى 1,500، منها 900 داخلية و600 خارجية.",
    "The line handled 1,600 calls, 900 incoming and 700 outgoing.",
    // Others may be neither, and a rate may be of others.
    "The line handled 1,500 calls, 900 incoming and 400 outgoing.",
    "We received 1,500 complaints, 900 written and 400 in person.",
    "تلقينا 1,500 شكوى، 900 محلية و400 دولية.",
    "120 of 300 candidates passed in the first round, a pass rate of 55% after both rounds.",
    "Over half (64%) were about delay.",
  ])("where they are wrong: %s", (text) => expect(codes(text)).toEqual([]));
});
