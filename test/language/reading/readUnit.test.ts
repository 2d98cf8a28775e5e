import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each(["بنسبة (85)%", "بنسبة (٨٥)٪ من الشكاوى", "بنسبة (85) %"])("reads the sign behind a bracket: %s", (text) => {
  expect(readFigures(text)).toMatchObject([{ kind: "percent", value: 85 }]);
});

it("leaves the sign before the next number to it", () => {
  expect(readFigures("الشكاوى (85) %59")).toMatchObject([
    { kind: "count", value: 85 },
    { kind: "percent", value: 59 },
  ]);
});

it.each(["the ISO 10002 complaints standard", "ISO/IEC 27001 reports", "وفق الآيزو 10002 شكوى", "ISO 9001 report"])(
  "counts nothing by the number of a standard: %s",
  (text) => {
    const readings = readFigures(text);
    expect(readings).toMatchObject([{ kind: "number" }]);
    expect(readings[0]).not.toHaveProperty("noun");
  },
);

it("takes a standard that is written as one word for a name, and counts what is no standard", () => {
  expect(readFigures("ISO-10002 complaints, ISO: 1,250 calls")).toMatchObject([
    { kind: "other", code: "10002" },
    { kind: "count", value: 1250, noun: "call" },
  ]);
});

it("takes a vowel mark in its presentation form, which stands by itself, for no part of a word", () => {
  expect(readFigures("٥ مكا\u064Bلمة")).toMatchObject([{ noun: "call", nounSpan: { start: 2, end: 9 } }]);
  expect(readFigures("٥ مكا\uFE71لمة")).toMatchObject([{ kind: "number", value: 5 }]);
});

it("reads a percentage whose words a dash joins to it, but none of a title", () => {
  expect(readFigures("a 4.5-per cent rise and a 12-percent fall")).toMatchObject([
    { kind: "percent", value: 4.5, text: "4.5-per cent" },
    { kind: "percent", value: 12 },
  ]);
  expect(readFigures("Table 2-Percent of calls; a 50-cent coin").map(({ kind }) => kind)).not.toContain("percent");
});

it("counts no months by a day of one", () => {
  expect(readFigures("حتى 19 من الشهر الماضي")).toMatchObject([{ kind: "number", value: 19 }]);
  expect(readFigures("بعد 19 من الأشهر")).toMatchObject([{ kind: "count", noun: "month" }]);
});

it("takes an internal review for no rating", () => {
  expect(readFigures("9 internal reviews, 4 reviews, Internal reviews: 7")).toMatchObject([
    { value: 9, noun: "grievance" },
    { value: 4, noun: "rating" },
    { value: 7, noun: "grievance" },
  ]);
});

it.each<[text: string, value: number, noun: string]>([
  ["We closed 500¹ calls", 500, "call"],
  ["ورد ٥٢٤٬٩٨٦² طلبًا", 524_986, "request"],
  ["Received: 1,234† complaints", 1234, "complaint"],
  ["We closed 500⁶ calls", 500, "call"],
  ["We closed 10¹ calls", 10, "call"],
  ["وردت 110² طلبًا", 110, "request"],
  ["Calls¹²: 500", 500, "call"],
])("reads what is counted over the mark of a note: %s", (text, value, noun) => {
  expect(readFigures(text)).toMatchObject([{ kind: "count", value, noun }]);
});

it.each(["10³ calls", "10⁶ calls", "10³ مكالمة", "10³ riyals"])(
  "takes no power for what it is raised from: %s",
  (text) => {
    expect(readFigures(text)).toMatchObject([{ kind: "number", value: 10 }]);
  },
);

it.each<[text: string, value: number]>([
  ["fell 3pp", 3],
  ["up 3.5 pp on last year", 3.5],
])("reads shortened percentage points: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ kind: "points", value }]);
});

it("reads pages behind their mark as numbers", () => {
  expect(readFigures("see pp 12")).toMatchObject([{ kind: "number", value: 12 }]);
});

it.each(["50 مستفيدة", "50 من المستفيدات", "٥٠ مستفيدات"])("counts women as beneficiaries: %s", (text) => {
  expect(readFigures(text)).toMatchObject([{ kind: "count", value: 50, noun: "beneficiary" }]);
});

it.each([
  ["وردت 318 يوم أمس", "number"],
  ["أُغلقت 76 يوم الأحد.", "number"],
  ["استغرقت 12 يوم عمل", "count"],
])("is no day that a date names: %s", (text, kind) => {
  expect(readFigures(text)).toMatchObject([{ kind }]);
});

it.each(["nearly 240, 000 complaints", "Complaints (000)", "Calls ('000)"])(
  "counts nothing of zeros alone: %s",
  (text) => {
    expect(readFigures(text).at(-1)).toMatchObject({ kind: "other", code: "000" });
  },
);

it("counts what zeros end, and none", () => {
  expect(readFigures("0 complaints")).toMatchObject([{ kind: "count", value: 0 }]);
  expect(readFigures("5 000 complaints")).toMatchObject([{ kind: "count", value: 5000 }]);
});

it("is none behind an emergency number in digits of either kind", () => {
  for (const text of ["العمليات الأمنية (911) يوم أمس", "العمليات الأمنية (٩١١) يوم أمس"])
    expect(readFigures(text)).toMatchObject([{ kind: "phone", code: "911" }]);
});
