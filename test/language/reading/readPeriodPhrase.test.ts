import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each<[text: string, period: string, printed: string]>([
  ["في كانون الثاني/يناير 2021", "2021-01", "كانون الثاني/يناير 2021"],
  ["في آذار (مارس) 2021", "2021-03", "آذار (مارس) 2021"],
  ["في 31 آذار/مارس 2021", "2021-03-31", "31 آذار/مارس 2021"],
  ["في شهر رمضان المبارك ١٤٤٢هـ", "1442-09", "رمضان المبارك ١٤٤٢هـ"],
])("reads two names of a month as one: %s", (text, period, printed) => {
  expect(readFigures(text)).toMatchObject([{ period, text: printed }]);
});

it("reads two months of two names, and short ones that a dash joins", () => {
  expect(readFigures("آذار/أبريل 2021")).toMatchObject([{ period: "2021-03" }, { period: "2021-04" }]);
  expect(readFigures("Jan–Mar 2021")).toMatchObject([{ period: "2021-01" }, { period: "2021-03" }]);
});

it("reads very many names of one month", () => {
  expect(readFigures("مارس/".repeat(20_000)).length).toBeGreaterThan(9_000);
});

it.each<[text: string, ...readings: object[]]>([
  ["يونيو 1500", { kind: "month", period: "06" }, { kind: "number", value: 1500 }],
  ["June 1500 calls", { kind: "month", period: "06" }, { kind: "count", value: 1500 }],
  ["مارس من عام 1442", { kind: "month", period: "03" }, { kind: "year", period: "1442" }],
  ["مارس ١٤٤٢هـ", { kind: "month", period: "1442-03", calendar: "islamic" }],
  ["رجب 1442", { kind: "month", period: "1442-07", calendar: "islamic" }],
])("gives a month of one calendar no bare year of the other: %s", (text, ...readings) => {
  expect(readFigures(text)).toMatchObject(readings);
});

it.each<[text: string, ...readings: object[]]>([
  ["In April 31 calls came", { kind: "month", period: "04" }, { kind: "count", value: 31 }],
  ["In March 31 calls came", { kind: "month", period: "03" }, { kind: "count", value: 31, noun: "call" }],
  [
    "During May 12 complaints came, in April 9 tickets",
    { kind: "month", period: "05" },
    { kind: "count", value: 12 },
    { kind: "month", period: "04" },
    { kind: "count", value: 9 },
  ],
  ["On March 31 calls peaked", { kind: "date", period: "03-31" }],
  ["Offices closed in December 25 cases late", { kind: "date", period: "12-25" }],
  ["In the week ending in March 31 calls fell", { kind: "date", period: "03-31" }],
  ["In February 29 2020", { kind: "date", period: "2020-02-29" }],
  ["30 رجب 1442", { kind: "date", period: "1442-07-30" }],
  ["31 أغسطس 2021", { kind: "date", period: "2021-08-31" }],
  ["31 أبريل 2021", { kind: "number", value: 31 }, { kind: "month", period: "2021-04" }],
])("gives a month no more days than it has: %s", (text, ...readings) => {
  expect(readFigures(text)).toMatchObject(readings);
});

it.each<[text: string, ...readings: object[]]>([
  ["Month\tCalls\nMarch\t540\nMay\t610", { period: "03" }, { value: 540 }, { period: "05" }, { value: 610 }],
  [
    "February\n1.3\nMarch\n9.8\n• May\n7.8",
    { period: "02" },
    {},
    { period: "03" },
    {},
    { period: "05" },
    { value: 7.8 },
  ],
  ["الشهر\tالمكالمات\nآب\t540", { period: "08" }, { value: 540 }],
])("reads a month that is a line or the label of its row: %s", (text, ...readings) => {
  expect(readFigures(text)).toMatchObject(readings);
});

it.each<[text: string, period: string]>([
  ["For March we had 540 calls.", "03"],
  ["For May, 540 calls were recorded.", "05"],
  ["Throughout March, 540 calls came in.", "03"],
  ["Over May we took 540 calls.", "05"],
  ["Calls fell. From March we counted 540 chats.", "03"],
  ["Unlike March it had 540 calls.", "03"],
])("reads a month behind a preposition that begins a sentence: %s", (text, period) => {
  expect(readFigures(text)[0]).toMatchObject({ kind: "month", period });
});

it.each([
  "May we call you?",
  "Calls May rise",
  "Mrs May\tclerk",
  "Sun\tMar\tSat",
  "It is slow on the\nMarch from A to B",
  "They did as told, so\nMay not call",
])("reads no month in what may be a verb or name: %s", (text) => {
  expect(readFigures(text)).toEqual([]);
});

it.each<[text: string, period: string, printed: string]>([
  ["calls of jan 2021", "2021-01", "jan 2021"],
  ["rose in may 2021", "2021-05", "may 2021"],
  ["as at march 31, 2021", "2021-03-31", "march 31, 2021"],
  ["since jan. 2021", "2021-01", "jan. 2021"],
])("reads a month in small letters beside its year: %s", (text, period, printed) => {
  expect(readFigures(text)).toMatchObject([{ period, text: printed }]);
});

it.each<[text: string, ...readings: object[]]>([
  ["in june 422 calls", { kind: "month", period: "06", text: "june" }, { value: 422 }],
  ["april: 3,120", { kind: "month", period: "04", text: "april" }, { value: 3120 }],
  ["an august body of 12", { value: 12 }],
  ["it sat in mar and on 12", { value: 12 }],
])("reads a month in small letters alone where its name is no other word: %s", (text, ...readings) => {
  expect(readFigures(text)).toMatchObject(readings);
});

it("reads months in small letters that share a year, and what may be a verb not without", () => {
  expect(readFigures("from april to june 2021")).toMatchObject([{ period: "2021-04" }, { period: "2021-06" }]);
  expect(readFigures("april, may and june 2021")).toMatchObject([
    { period: "2021-04" },
    { period: "2021-05" },
    { period: "2021-06" },
  ]);
  expect(readFigures("april may double 2021")).not.toContainEqual(expect.objectContaining({ period: "05" }));
  expect(readFigures("that may be, and a march of 1")).toMatchObject([{ value: 1 }]);
  expect(readFigures("you may call 1,200 times")).toMatchObject([{ value: 1200 }]);
});

it.each<[text: string, ...readings: object[]]>([
  ["29 فبراير 2021", { kind: "number", value: 29 }, { kind: "month", period: "2021-02" }],
  ["29 February 2021", { kind: "number", value: 29 }, { kind: "month", period: "2021-02" }],
  ["February 29, 2023", { kind: "number", value: 29 }, { kind: "number", value: 2023 }],
  ["29/2/1900", { kind: "other" }],
  ["29/2/2100", { kind: "other" }],
  ["29/2/2000", { kind: "date", period: "2000-02-29" }],
  ["29 فبراير", { kind: "date", period: "02-29" }],
])("knows in which years February has 29 days: %s", (text, ...readings) => {
  expect(readFigures(text)).toMatchObject(readings);
});

it.each<[text: string, ...readings: object[]]>([
  ["May, with 7,740 contacts.", { kind: "month", period: "05" }, { kind: "count", value: 7740 }],
  ["(March 31, April 5,204)", { period: "03" }, { value: 31 }, { period: "04" }, { value: 5204 }],
  ["April 5,204 and May 12", { period: "04" }, { value: 5204 }, { period: "05" }, { value: 12 }],
  ["March 31, April 5", { kind: "date", period: "03-31" }, { kind: "date", period: "04-05" }],
  ["March 31, April 2021", { kind: "date", period: "03-31" }, { kind: "month", period: "2021-04" }],
])("reads a month that answers, and months that are listed with counts: %s", (text, ...readings) => {
  expect(readFigures(text)).toMatchObject(readings);
});
