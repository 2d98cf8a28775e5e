import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it("takes the number of a footnote for no count", () => {
  expect(readFigures("115,448[1] مكالمة")).toMatchObject([{ value: 115448 }, { kind: "other", code: "1" }]);
});

it.each(["صندوق بريد 12345", "قانون 12/2019"])("takes an address or law for no count: %s", (text) => {
  expect(readFigures(text).map(({ kind }) => kind)).not.toContain("count");
  expect(readFigures(text).map(({ kind }) => kind)).not.toContain("month");
  expect(readFigures(text).map(({ kind }) => kind)).not.toContain("number");
});

it.each<[text: string, code: string]>([
  ["عبر مركز بلاغات 940", "940"],
  ["تواصلوا معنا عبر خدمة 937", "937"],
  ["على الرقم 199099", "199099"],
  ["أما الإسعاف فرقمه 997، وهو مجاني", "997"],
  ["رقمها الموحد: ١٩٩٠٩٩", "199099"],
  ["تعاملت البلدية عبر مركزها 993 مع الأمر", "993"],
  ["عمليات 911 تجيب عن كل مكالمة", "911"],
  ["the Ministry's 901 hotline", "901"],
  ["0020227921234", "0020227921234"],
  ["واتساب 966501234567+", "966501234567+"],
])("reads a number that is called: %s", (text, code) => {
  expect(readFigures(text)).toMatchObject([{ kind: "phone", code }]);
});

it("counts the reports of a centre", () => {
  expect(readFigures("تلقى مركز البلاغات 940 بلاغاً")).toMatchObject([{ kind: "count", value: 940 }]);
});

it.each<[text: string, value: number]>([
  ["في المرتبة الـ12 عالميًا", 12],
  ["المرتبة الـ 12", 12],
  ["رقم البلاغ 123456", 123456],
  ["رقم الشكوى: 4521", 4521],
  ["See section 3.1 first", 3.1],
  ["كما في البند 4.2 من اللائحة", 4.2],
  ["Table 2 Complaints by channel", 2],
  ["Table 12 Complaints by channel", 12],
  ["Section 4.12 Complaints", 4.12],
  ["Stage 2 complaints", 2],
  ["Item 2 SAR", 2],
])("reads the number of a thing, and no amount: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ kind: "ordinal", value }]);
});

it.each<[text: string, value: number]>([
  ["رقم الشكاوى 500", 500],
  ["أجرى المستشفى 911 عملية", 911],
  ["عمليات: 911", 911],
  ["تعاملت عبر مراكزها مع 993 بلاغا", 993],
  ["At this stage 12 complaints remain", 12],
  ["in phase 2 million calls", 2_000_000],
  ["وفي المرحلة ٥ شكاوى", 5],
])("counts behind such a word: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ kind: "count", value }]);
});

it("leaves the row of a table that speaks of a number", () => {
  expect(readFigures("نقل الرقم وإلغاء الخدمة: 147")).toMatchObject([{ kind: "number", value: 147 }]);
});

it("takes a slip of the first digit for a number still, so that it can be compared", () => {
  expect(readFigures("0045 calls and 0234")).toMatchObject([
    { kind: "count", value: 45 },
    { kind: "number", value: 234 },
  ]);
});

it("takes the first of a row for no telephone number", () => {
  expect(readFigures("Mobile 842 1,207 990")).toMatchObject([{ value: 842 }, { value: 1207 }, { value: 990 }]);
  expect(readFigures("الهاتف الموحد 842 (1,207)")).toMatchObject([{ kind: "phone", code: "842" }, { value: 1207 }]);
});

it.each<[text: string, kind: string, value: number]>([
  ["Item 20 SAR", "money", 20],
  ["Step 30 Days", "count", 30],
  ["Article 15 Working Days", "count", 15],
  ["Section 12 Per cent", "percent", 12],
])("reads an amount of two digits behind a column's title: %s", (text, kind, value) => {
  expect(readFigures(text)).toMatchObject([{ kind, value }]);
});

it.each([
  "هاتف: 937 للاستفسار، 24 في المدينة",
  "هاتف: 937 للاستفسار، 24 بالمركز",
  "Telephone: 937 for queries, 24 in the city",
])("takes a count behind a telephone number for no share: %s", (text) => {
  expect(readFigures(text)).toMatchObject([
    { kind: "phone", code: "937" },
    { kind: "number", value: 24 },
  ]);
});

it.each<[text: string, ...values: number[]]>([
  ["ورد إلكترونياً 537 وهاتفياً 501 وعبر التطبيق 1224", 537, 501, 1224],
  ["كان لرسائل الجوال منها 660.", 660],
  ["وردت بالجوال منهم (318)", 318],
  ["Online 345, by phone 501 and by mail 602", 345, 501, 602],
  ["Phone: 1369 callers", 1369],
  ["الهاتف أولا : 1369 متصلا", 1369],
])("counts some of a list by telephone: %s", (text, ...values) => {
  expect(readFigures(text)).toMatchObject(values.map((value) => ({ kind: "number", value })));
});

it.each(["الهاتف: 937 مجانا", "للتواصل إلكترونياً وهاتفياً 937", "or by phone 937", "للاتصال هاتفياً 937"])(
  "dials it in: %s",
  (text) => {
    expect(readFigures(text)).toMatchObject([{ kind: "phone", code: "937" }]);
  },
);

it.each(["from 7 a.m.", "at 3 p.m. of that day", "by 11a.m.", "until 5 P.M."])("is an hour: %s", (text) => {
  expect(readFigures(text)).toMatchObject([{ kind: "time" }]);
});

it("is no hour beside another word", () => {
  expect(readFigures("It took 3 p.mail messages")).toMatchObject([{ kind: "number" }]);
});

it.each<[text: string, ...values: number[]]>([
  ["Phone: 4,817 | E-mail: 1,260 | Web form: 45", 4817, 1260, 45],
  ["telephone 2190, e-mail 534, letters 61", 2190, 534, 61],
  ["E-mail: 320, telephone: 1410", 320, 1410],
  ["Most came by telephone (15104). Next was e-mail (3401).", 15104, 3401],
  ["عبر الخط الساخن: 1916\nعبر الموقع الإلكتروني: 790", 1916, 790],
  ["الهاتف ٤٣٢١، البريد الإلكتروني ١٢٣٤، الحضور ٢٢", 4321, 1234, 22],
  ["Number of schools: 277", 277],
  ["Highest monthly figure: 8680", 8680],
])("counts the telephone as it counts the channels beside it: %s", (text, ...values) => {
  const read = readFigures(text);
  expect(read.flatMap((figure) => ("value" in figure ? figure.value : []))).toEqual(values);
  expect(read.map(({ kind }) => kind)).not.toContain("ordinal");
});

it.each<[text: string, code: string]>([
  ["Phone: 1950 or chat 24 hours a day", "1950"],
  ["Phone: 1950. E-mail: 1950@town.example", "1950"],
  ["الهاتف: 1950\nصندوق البريد: 1234", "1950"],
  ["Hotline: 1950\nE-mail: desk@town.example", "1950"],
  ["E-mails: 3,200\n\nHotline: 1950", "1950"],
  ["Number of the call centre: 1950", "1950"],
  ["Telephone: 1950, web chat 800 123 4567", "1950"],
])("dials a number that stands beside no count of a channel: %s", (text, code) => {
  expect(readFigures(text).find(({ kind }) => kind === "phone")).toMatchObject({ code });
});

it("takes a year of the Hijri calendar in a count of what is new for no year", () => {
  expect(readFigures("During the year 1333 new cases were opened")).toMatchObject([{ kind: "count", value: 1333 }]);
  expect(readFigures("In the year 1443 the centre moved")).toMatchObject([{ kind: "year" }]);
});
