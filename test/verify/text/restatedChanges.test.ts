import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("a percentage and the number that says the same behind it", () => {
  // 46,000 - 6,000 = 40,000, of which 6,000 are 15 %
  it.each([
    "Calls rose by 15% (6,000 calls) to 46,000 calls.",
    "Visits climbed by 15% – 6,000 visits – to 46,000 visits.",
    "Complaints increased by 15%, or 6,000 complaints, to 46,000 complaints.",
    "ارتفع عدد الشكاوى بنسبة 15%، أي 6,000 شكوى، ليبلغ 46,000 شكوى.",
    "زاد عدد الطلبات بنسبة 15% (6,000 طلب) ليصل إلى 46,000 طلب.",
    "ارتفعت المكالمات بنسبة ١٥٪ ما يعادل ٦٬٠٠٠ مكالمة لتصل إلى ٤٦٬٠٠٠ مكالمة.",
  ])("is right: %s", (text) => {
    expect(checkText(text)).toMatchObject({ status: "passed", findings: [] });
  });

  it.each([
    ["Calls rose by 18% (6,000 calls) to 46,000 calls.", "18%"],
    ["ارتفع عدد الشكاوى بنسبة 19%، أي 6,000 شكوى، ليبلغ 46,000 شكوى.", "19%"],
  ])("is held to what it led to: %s", (text, printed) => {
    expect(wrongIn(text)).toEqual([["growth-mismatch", printed]]);
    expect(checkText(text).findings[0]?.message).toContain("give 15%");
  });

  it.each([
    // 9,510 / 9,828 = 96.8 %
    "Total reports fell 97% (9,510 reports) from 9,828 in 2012.",
    // 1,621 / (3,639 - 1,621) = 80.3 %
    "The office received 3639 cases in 2008, up by 80.3% or 1621 cases from 2007.",
    // 1,003 / (913 + 1,003) = 52.3 %
    "The office received 913 calls, down by 52.3% (1,003) on the previous year.",
    // 455 / 1,197 = 38 %
    "Total tickets dropped 455. That is 38% fewer than in 2018, when there were 1197.",
    // 6,892 / (55,500 - 6,892) = 14.2 %, and 6,892 / 55,500 = 12.4 %
    "There were 55,500 calls, up 6,892 (14.2%) on the year before.",
    // 2,132 / (8,204 + 2,132) = 20.6 %
    "بلغت المكالمات 8,204 مكالمة بانخفاض قدره 2,132 مكالمة (20.6%) عن العام السابق.",
    // 6,000 / 40,000 = 15 %; 1,837 / (13,471 + 1,837) = 12 %
    "Calls were up 6,000 or 15 %, to 46,000.",
    "Complaints were down 1,837 or 12 %, to 13,471.",
    // 4,870 / 7,900 = 62 %; 83 / 225 = 37 %
    "Reports dropped by 4,870 (62%) to 3,030 and visits climbed by 83 (37%) to 308.",
    // 221 / 322 = 69 %, and neither earlier year is a part of 543
    "Calls grew to 543 in 2025 (2024: 322; 2023: 324), a rise of 69% on 2024.",
  ])("is no count of another time: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  // 240 / 1,200 = 20 %, but from 960 it is 25 %
  it("excuses no wrong base", () => {
    expect(wrongIn("They took in 960 forms in May. June brought 1,200 forms, an increase of 240, or 20%.")).toEqual([
      ["growth-mismatch", "20%"],
    ]);
  });
});

describe("a percentage of other counts than the two beside it", () => {
  it.each([
    "Nationally, complaints about buses rose by 11.2% last year. In our area they numbered 8547, after 6513 the year before.",
    "The office dealt with 5374 cases in 2020 and 4753 in 2019. Over ten years its caseload has grown by 73.1%.",
    "سجلت الأمانة ٤٥٣٠ طلبًا هذا العام بعد ٣٤٤٠ في العام الذي سبقه، بينما زاد عدد زوار موقعها بنسبة ٣٢٫٧٪.",
    // 3,223 / 2,320 = 138.9 %, and it closed the year on 3,223
    "With 2,061 complaints about gas, 605 about power and 557 about heat, the office closed the year on 3,223, up 38.9% from 2,320 the year before.",
  ])("is none of theirs: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it("is theirs where nothing else is named", () => {
    // 5,374 / 4,753 = 113.07 %
    expect(wrongIn("The office dealt with 5374 cases in 2020, up from 4753 in 2019. That is a rise of 31.1%.")).toEqual(
      [["growth-mismatch", "31.1%"]],
    );
  });
});
