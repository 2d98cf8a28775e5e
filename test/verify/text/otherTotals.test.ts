import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** 12,480 = 10,000 + 2,480 and 4,480 = 4,000 + 480. */
const SOUND: readonly string[] = [
  "We received 12,480 calls in May: 10,000 from the north and 2,480 from the south. In June the total was 12,840 calls.",
  "ورد 12,480 شكوى: 10,000 من الشمال و2,480 من الجنوب. وبلغ إجمالي الطلبات 12,840 طلبًا.",
  "Ministry answers 4,840 requests\n\nThe ministry received 4,480 complaints: 4,000 by phone and 480 by mail. It answered 4,840 requests.",
];

const WRONG: readonly string[] = [
  "We received 12,480 calls in May: 10,000 from the north and 2,480 from the south. In May the total was 12,840 calls.",
  "ورد 12,480 شكوى: 10,000 من الشمال و2,480 من الجنوب. وبلغ إجمالي الشكاوى 12,840 شكوى.",
  "Ministry answers 4,840 complaints\n\nThe ministry received 4,480 complaints: 4,000 by phone and 480 by mail.",
];

describe("a total two digits of which another one has the other way round", () => {
  it.each(SOUND)("is of another thing or time in: %s", (text) => {
    expect(checkText(text).findings).toEqual([]);
  });

  it.each(WRONG)("is wrong in: %s", (text) => {
    expect(checkText(text).findings.map(({ code }) => code)).toEqual(["repeated-mismatch"]);
  });
});
