import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const kindsOf = (text: string) =>
  readFigures(text).map((each) =>
    "period" in each ? each.period : `${each.kind} ${"value" in each ? each.value : each.code}`,
  );

it.each<[text: string, ...readings: string[]]>([
  ["Region 7 with 64, Region 12 with 27", "ordinal 7", "number 64", "ordinal 12", "number 27"],
  ["Ward 4 (293 cases), Southern Region 64", "ordinal 4", "count 293", "number 64"],
  ["eight of the 10 regions, priority calls 30, in the region 5 cases", "number 8", "number 10", "count 30", "count 5"],
  ["خط نجدة الطفل 1959 بلاغاً وخط نجدة الطفل (1504) بلاغا", "count 1959", "count 1504"],
  ["عامي 2021م/2022م", "2021", "2022"],
  ["خلال عام 2020 م/1441هـ وردت 30 م/300 شكوى", "2020", "1441", "number 30", "count 300"],
  ["1/ توزيع الشكاوى\n2/ Complaints\n3/4 of them\n1/7/2025", "ordinal 1", "ordinal 2", "other 3/4", "2025-07-01"],
  ["INV-2021-0045, CRM-12-45 and 12-45", "other 2021", "other 0045", "other 12", "other 45", "number 12", "number 45"],
  ["the numbers received between 2020 and 2022, the call numbers 1950", "2020", "2022", "phone 1950"],
  ["خلال خدمة 540 مستفيدا، عبر خدمة العملاء 540", "count 540", "count 540"],
  [
    "MTN 1,266, 9Mobile 179, 9mobile 88 and 7Eleven 12",
    "number 1266",
    "other 9",
    "number 179",
    "other 9",
    "number 88",
    "other 7",
    "number 12",
  ],
  ["شكاوى 9Mobile 179", "other 9", "number 179"],
  ["5million calls, 12calls, mobile 179", "count 5000000", "count 12", "phone 179"],
])("reads what names as no amount: %s", (text, ...readings) => {
  expect(kindsOf(text)).toEqual(readings);
});

it("looks back at few of the numbers that dashes join", () => {
  // As each asked the one before it, so many were more than a call can be deep.
  expect(readFigures("12.5--".repeat(50_000))).toHaveLength(50_000);
});
