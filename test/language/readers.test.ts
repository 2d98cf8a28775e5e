import { describe, expect, it } from "vitest";
import { readCountedNoun } from "../../src/language/readCountedNoun.js";
import { readDayText } from "../../src/language/readDayText.js";
import { readNumber } from "../../src/language/readNumber.js";
import { readPeriodText } from "../../src/language/readPeriodText.js";
import { readRange } from "../../src/language/readRange.js";
import type { CountedNoun } from "../../src/model/Noun.js";

describe("readNumber", () => {
  it("says all that the numeral says", () => {
    expect(readNumber("٥٩٫٨١٪")).toEqual({ value: 59.81, units: 5981, decimals: 2, numerals: "arab", isPercent: true });
    expect(readNumber("649,940")).toEqual({
      value: 649940,
      units: 649940,
      decimals: 0,
      numerals: "latn",
      isPercent: false,
    });
    expect(readNumber("<0.000001%")).toEqual({
      value: 0.000001,
      units: 1,
      decimals: 6,
      numerals: "latn",
      isPercent: true,
      bound: "<",
    });
    expect(readNumber(">٩٩٫٩٩٪").bound).toBe(">");
    expect("bound" in readNumber("99")).toBe(false);
    expect(["%95.3", "95.3", "95.3%"].map((text) => readNumber(text).isPercent)).toEqual([true, false, true]);
    expect(readNumber("9,007,199,254,740,991").units).toBe(Number.MAX_SAFE_INTEGER);
    expect(Object.is(readNumber("-0.0").units, 0)).toBe(true);
  });

  it.each([
    ["\u061C-١٢", -12],
    ["\u200E+5.3\u200E%\u200E", 5.3],
    ["\u2067-٥٫٣٪\u2069", -5.3],
    ["\u202B١١٥٬٤٤٨\u202C", 115448],
    ["\u221212", -12],
    [" ٥\n", 5],
    ["%95.3", 95.3],
    ["٪٩٥٫٣", 95.3],
    ["99.9 %", 99.9],
    ["85 في المئة", 85],
    ["85 في المائة", 85],
    ["٨٥ بالمئة", 85],
    ["٨٥ بالمئه", 85],
    ["٨٥ في المائه", 85],
    ["85 Percent", 85],
    ["85 percent", 85],
    ["85 per cent", 85],
    ["85 PER\u00A0CENT", 85],
    ["85 فى المئة", 85],
    ["85 في\u00A0المئة", 85],
    ["85 في المِئة", 85],
    ["85 في المـئة", 85],
    ["٨٥ بِالمِئَة", 85],
    ["85  في  المئة", 85],
    // As PDFs have it: في المئة by the forms of its letters.
    ["85 \uFED3\uFEF2 \uFE8D\uFEDF\uFEE4\uFE8C\uFE94", 85],
    ["12\u00AD", 12],
    ["\u200D12", 12],
    ["12\u200C%", 12],
    ["1\u200D2", 12],
    ["۱۱۵٬۴۴۸", 115448],
    ["١١٥,٤٤٨", 115448],
    ["٦٤٩،٩٤٠", 649940],
    ["115\u202F448", 115448],
    ["115\u00A0448", 115448],
    ["115’448", 115448],
    ["1.234.567", 1234567],
    ["1.234,5", 1234.5],
    ["١٬٢٣٤.٥", 1234.5],
    ["٩٦.٨٪", 96.8],
    ["٩٩.٩٩٢٪", 99.992],
    ["123765", 123765],
    ["0.125", 0.125],
  ])("reads %j", (text, value) => {
    expect(readNumber(text).value).toBe(value);
  });

  // 1.234 is what the library itself writes for three decimals; in Arabic-Indic digits it writes no full stop.
  it("takes a full stop before three Latin digits for a decimal one", () => {
    expect(readNumber("1.234").units).toBe(1234);
    expect(readNumber("1.234").decimals).toBe(3);
  });

  it.each([
    "",
    "—",
    "١2",
    "٢۰",
    "1,23",
    "99,8%",
    "٤,٥",
    "١.٢٣٤",
    "1,234,5",
    "1.234.5",
    "1,234٬567",
    "1,23,968",
    "0,125",
    "007",
    "115 448",
    "12-",
    "- 12",
    "--1",
    "%5%",
    "5 %%",
    "5%%",
    "%5 في المئة",
    "5 في",
    "5 بالمئات",
    "1ـ2",
    "85 في المئة 2",
    ".5",
    "5.",
    "9007199254740992",
    "0.1234567890123456",
    // Twenty digits are beyond 2^53.
    "12345678.123456789012",
    "12 calls",
    "10-20",
    "NaN",
    "1e5",
  ])("does not read %j", (text) => {
    expect(() => readNumber(text)).toThrow(expect.objectContaining({ code: "unreadable-number", value: text }));
  });
});

describe("readRange", () => {
  it.each(["94%–96", "94% to 96", "٪94-96", "94–96%"])("takes a percent sign at one end for both: %s", (text) => {
    expect(readRange(text)).toMatchObject({ from: { value: 94, isPercent: true }, to: { value: 96, isPercent: true } });
  });

  it.each([
    ["من ١٠ إلى ٢٠", 10, 20],
    ["من ١٠ الى ٢٠", 10, 20],
    ["10 to 20", 10, 20],
    ["from 10 to 20", 10, 20],
    ["10–20", 10, 20],
    ["10 – 20", 10, 20],
    ["10-20", 10, 20],
    ["10 - 20", 10, 20],
    ["10\u221220", 10, 20],
    ["10% - 20%", 10, 20],
    ["From 10 to 20", 10, 20],
    ["من ١٠ الي ٢٠", 10, 20],
    ["من ١٠ إلي ٢٠", 10, 20],
    ["من -٥ إلى ٣", -5, 3],
    ["بين 10 و20", 10, 20],
    ["بين ١٠ و ٢٠", 10, 20],
    ["ما بين ١٠٪ و٢٠٪", 10, 20],
    ["بين ١٠ في المئة و٢٠ في المئة", 10, 20],
    ["between 10 and 20", 10, 20],
    ["Between -5 and 3", -5, 3],
    ["من ١٠ حتى ٢٠", 10, 20],
    ["١٠ حتي ٢٠", 10, 20],
    ["-5 - -3", -5, -3],
    ["-5 - 3", -5, 3],
    ["-5 - +3", -5, 3],
    ["10\u00AD-20", 10, 20],
  ])("reads %j", (text, from, to) => {
    const range = readRange(text);
    expect([range.from.value, range.to.value]).toEqual([from, to]);
  });

  it("takes a percent sign at the end for both ends", () => {
    const { from, to } = readRange("94.1–96.3%");
    expect([from.isPercent, to.isPercent]).toEqual([true, true]);
  });

  it.each([
    "20–10",
    "10 -20",
    "10",
    "from 10",
    "١٠–20-",
    "",
    "10 و20",
    "10 and 20",
    "بين 20 و10",
    "between 10 to 20",
    "-5--3",
    "-3 - -5",
    "10 - - 20",
    "حتى ٢٠",
  ])("does not read %j", (text) => {
    expect(() => readRange(text)).toThrow(expect.objectContaining({ code: "unreadable-number" }));
  });
  it("ends on a run of joints in two lines", () => {
    // From each of them the end was looked for: most of a minute.
    const text = `${"to ".repeat(200_000)}\n20`;
    expect(() => readRange(text)).toThrow(expect.objectContaining({ code: "unreadable-number" }));
  });
});

describe("readCountedNoun", () => {
  it.each([
    ["٦٤٩٬٩٤٠ مكالمة", 649940, "call", true],
    ["649,940 مكالمات", 649940, "call", false],
    ["291,110 محادثة مباشرة", 291110, "chat", false],
    ["123765 تذكرة", 123765, "ticket", true],
    ["لا مكالمات", 0, "call", true],
    ["٠ مكالمة", 0, "call", true],
    ["مكالمة واحدة", 1, "call", true],
    ["مكالمتان", 2, "call", true],
    ["مكالمتين", 2, "call", true],
    ["مستفيدين اثنين", 2, "beneficiary", true],
    ["١١ استفساراً", 11, "enquiry", true],
    ["١١ استفسار", 11, "enquiry", false],
    ["٣ شكاوي", 3, "complaint", true],
    ["٣ رسائل بريد الكتروني", 3, "email", true],
    ["٥ مكالمـــات", 5, "call", true],
    ["١٫٥ يوم", 1.5, "day", true],
    ["-١٫٢٠ نقطة مئوية", -1.2, "percentage-point", true],
    ["no calls", 0, "call", true],
    ["1 ticket", 1, "ticket", true],
    ["1 tickets", 1, "ticket", false],
    ["649,940 Calls", 649940, "call", true],
    ["3 working days", 3, "working-day", true],
    // Of each of these things reports use two names; the number asks for the plural after 3 to 10, the accusative after 11 to 99.
    ["٣ شكاوٍ", 3, "complaint", true],
    ["٣ شهور", 3, "month", true],
    ["١٥ شهور", 15, "month", false],
    // After 3 to 10 the plural is in the genitive, and 2 is the dual without a numeral.
    ["٣ مستفيدون", 3, "beneficiary", false],
    ["1,250 مستفيدون", 1250, "beneficiary", false],
    ["٣ مستفيدين", 3, "beneficiary", true],
    ["2 مكالمتان", 2, "call", false],
    ["٢ مكالمتين", 2, "call", false],
    ["٢ رسالتا بريد إلكتروني", 2, "email", false],
    ["5 مكالمتان", 5, "call", false],
    ["١٥ شكاوٍ", 15, "complaint", false],
    ["٧ رسائل إلكترونية", 7, "email", true],
    ["رسالتان إلكترونيتان", 2, "email", true],
    ["١٥ اقتراحًا", 15, "suggestion", true],
    ["١٥ اقتراح", 15, "suggestion", false],
    ["5 emails", 5, "email", true],
    ["5 chats", 5, "chat", true],
    ["5 inquiries", 5, "enquiry", true],
    ["145,596 بريد إلكتروني", 145596, "email", false],
    ["145,596 بريدًا إلكترونيًا", 145596, "email", true],
    [" 5 calls\n", 5, "call", true],
    [" مكالمتان ", 2, "call", true],
    ["5 working\n  days", 5, "working-day", true],
    ["12\u00AD calls", 12, "call", true],
    ["١٢\u200C مكالمة", 12, "call", true],
    // The tanwin by itself, as PDFs have it, and with a shadda in one sign.
    ["١١ استفسار\uFE70ا", 11, "enquiry", true],
    ["١١ استفسار\uFC5Eا", 11, "enquiry", true],
  ])("reads %j", (text, value, noun, agrees) => {
    expect(readCountedNoun(text)).toMatchObject({ value, noun, agrees });
  });

  it("keeps a bound", () => {
    expect(readCountedNoun("<5 calls")).toEqual({
      value: 5,
      units: 5,
      decimals: 0,
      noun: "call",
      agrees: true,
      bound: "<",
    });
    expect(readCountedNoun(">١٠٠ مكالمة").bound).toBe(">");
    expect(readCountedNoun("5 calls").bound).toBeUndefined();
  });

  it("reads the caller's nouns", () => {
    const agency: CountedNoun = {
      id: "agency",
      ar: {
        gender: "f",
        singular: "وكالة",
        dual: "وكالتان",
        dualOblique: "وكالتين",
        plural: "وكالات",
        accusative: "وكالة",
      },
    };
    expect(readCountedNoun("٧ وكالات", [agency])).toMatchObject({ value: 7, noun: "agency", agrees: true });
    expect(readCountedNoun("وكالتان", [agency])).toMatchObject({ value: 2, noun: "agency" });
    expect(() => readCountedNoun("٧ وكالات")).toThrow(expect.objectContaining({ code: "unknown-noun" }));
    // Beside one that has no Arabic.
    const desk: CountedNoun = { id: "desk", en: { singular: "desk", plural: "desks" } };
    expect(readCountedNoun("٧ وكالات", [desk, agency]).noun).toBe("agency");
    expect(readCountedNoun("وكالتان", [desk, agency]).noun).toBe("agency");
    expect(readCountedNoun("no desks", [desk])).toMatchObject({ value: 0, noun: "desk" });
  });

  it.each([null, 5, "call"])("has no noun in %j", (noun) => {
    const message = `readCountedNoun needs nouns with their forms, got ${JSON.stringify(noun)}`;
    // @ts-expect-error: no noun
    expect(() => readCountedNoun("5 calls", [noun])).toThrow(expect.objectContaining({ code: "bad-noun", message }));
  });

  it("knows the nominative of a caller's plural of several words, and makes none of a broken one", () => {
    const forms = { gender: "m", singular: "موظف حكومي", dual: "موظفان حكوميان", accusative: "موظفًا حكوميًا" } as const;
    const clerk: CountedNoun = {
      id: "clerk",
      ar: { ...forms, dualOblique: "موظفين حكوميين", plural: "موظفين حكوميين" },
    };
    expect(readCountedNoun("٧ موظفون حكوميون", [clerk])).toMatchObject({ value: 7, noun: "clerk", agrees: false });
    const law: CountedNoun = {
      id: "law",
      ar: {
        gender: "m",
        singular: "قانون",
        dual: "قانونان",
        dualOblique: "قانونين",
        plural: "قوانين",
        accusative: "قانونًا",
      },
    };
    expect(() => readCountedNoun("٧ قوانون", [law])).toThrow(expect.objectContaining({ code: "unknown-noun" }));
    expect(readCountedNoun("٧ قوانين", [law]).agrees).toBe(true);
  });

  it.each(["5 workingdays", "5 desks", "٣ مستفيدات"])("does not know the noun of %j", (text) => {
    expect(() => readCountedNoun(text)).toThrow(expect.objectContaining({ code: "unknown-noun", value: text }));
  });

  // مستفيدين alone is also the plural, so it says no number.
  it.each(["", "مكالمات", "مستفيدين", "649,940", "واحدة", "1,23 calls"])("does not read %j", (text) => {
    expect(() => readCountedNoun(text)).toThrow(expect.objectContaining({ code: "unreadable-number" }));
  });
});

describe("readPeriodText", () => {
  it.each([
    ["الربع الأول من عام ٢٠٢١م", "2021-Q1"],
    ["الربع الاول من العام ٢٠٢١", "2021-Q1"],
    ["الربع الثالث ٢٠٢١", "2021-Q3"],
    ["الربع الرابع لعام 2021 م", "2021-Q4"],
    ["الربع ٢ ٢٠٢١", "2021-Q2"],
    ["النصف الثاني من سنة 2021", "2021-H2"],
    ["Q1 2021", "2021-Q1"],
    ["2021 Q1", "2021-Q1"],
    ["2021 h2", "2021-H2"],
    ["The first quarter of 2021", "2021-Q1"],
    ["second half of the year 2021", "2021-H2"],
    ["H1 2021", "2021-H1"],
    ["1H 2021", "2021-H1"],
    ["3Q 2021", "2021-Q3"],
    ["عام ٢٠٢١م", "2021"],
    ["2021", "2021"],
    ["مارس ٢٠٢١", "2021-03"],
    ["شهر يناير من عام ٢٠٢١م", "2021-01"],
    ["ابريل ٢٠٢١", "2021-04"],
    ["إبريل 2021", "2021-04"],
    ["آذار 2021", "2021-03"],
    ["كانون الثاني 2021", "2021-01"],
    ["تشرين أول 2021", "2021-10"],
    ["غشت 2021", "2021-08"],
    ["جويلية 2021", "2021-07"],
    ["أغشت 2021", "2021-08"],
    ["يونيه 2021", "2021-06"],
    ["March 2021", "2021-03"],
    ["كانون الثاني/يناير 2021", "2021-01"],
    ["مارس / آذار ٢٠٢١", "2021-03"],
    ["1st quarter of 2021", "2021-Q1"],
    ["the 3rd quarter 2021", "2021-Q3"],
    ["2nd half of 2021", "2021-H2"],
    ["ربع أول 2021", "2021-Q1"],
    ["Q1 1442 CE", "1442-Q1"],
    ["Sept 2021", "2021-09"],
    ["mar 2021", "2021-03"],
    ["\u2067مارس ٢٠٢١\u2069", "2021-03"],
    ["2021-03", "2021-03"],
    ["٢٠٢١-٠٣", "2021-03"],
    ["202103", "2021-03"],
    ["2021Q1", "2021-Q1"],
    ["2021-H1", "2021-H1"],
    ["آذار (مارس) 2021", "2021-03"],
    ["كانون الثاني (يناير) 2021", "2021-01"],
    ["September (أيلول) 2021", "2021-09"],
    ["month of March 2021", "2021-03"],
    ["the month of March, 2021", "2021-03"],
    ["S1 2021", "2021-H1"],
    ["quarter 1 2021", "2021-Q1"],
    ["Quarter 4 of 2021", "2021-Q4"],
    ["half 2 of 2021", "2021-H2"],
    ["الربع الأخير من عام 2021", "2021-Q4"],
    ["ربع أخير 2021", "2021-Q4"],
    ["النصف الأخير من 2021", "2021-H2"],
    ["the last quarter of 2021", "2021-Q4"],
    ["final half of 2021", "2021-H2"],
    ["مارس 2021 ميلادي", "2021-03"],
    ["عام ١٤٤٢ ميلاديًا", "1442"],
    ["سنة 2021 ميلادية", "2021"],
    ["4th quarter 2021", "2021-Q4"],
    ["عام ١٤٤٢م", "1442"],
    ["الربع الأول من عام ١٤٤٢ م", "1442-Q1"],
    ["1299", "1299"],
    ["1600", "1600"],
  ])("reads %j", (text, key) => {
    expect(readPeriodText(text)).toBe(key);
  });

  it.each([
    "",
    "مارس",
    "الربع الثالث",
    "1442 هـ",
    // 1300 to 1599 are years of the Hijri calendar wherever a text does not say otherwise.
    "عام ١٤٤٢",
    "الربع الأول من عام ١٤٤٢",
    "مارس ١٤٤٢",
    "Q1 1442",
    "1300",
    "1599",
    "1442-03",
    "144203",
    "رجب ١٤٤٢",
    "الربع الخامس ٢٠٢١",
    "Q5 2021",
    "مارس/نيسان 2021",
    "3rd half of 2021",
    "2st quarter 2021",
    "1th quarter 2021",
    "half 3 of 2021",
    "S3 2021",
    "الشهر الأخير 2021",
    "last month of 2021",
    "آذار (نيسان) 2021",
    "آذار (937) 2021",
    "آذار () 2021",
    "2021-13",
    "0000",
    "of 2021",
    "31 مارس 2021",
  ])("does not read %j", (text) => {
    expect(() => readPeriodText(text)).toThrow(expect.objectContaining({ code: "unreadable-period", value: text }));
  });
});

describe("readDayText", () => {
  it.each([
    ["٣١ مارس ٢٠٢١م", "2021-03-31"],
    ["1 آذار 2021", "2021-03-01"],
    ["1 تشرين الأول 2021", "2021-10-01"],
    ["31 March 2021", "2021-03-31"],
    ["2021-03-31", "2021-03-31"],
    ["٣١ مارس ١٤٤٢م", "1442-03-31"],
    ["31 March 1442 CE", "1442-03-31"],
    ["March 31, 2021", "2021-03-31"],
    ["Mar 1 2021", "2021-03-01"],
    ["March 3rd, 1442 AD", "1442-03-03"],
    ["مارس 31، 2021", "2021-03-31"],
    ["كانون الثاني 31، 2021", "2021-01-31"],
    ["31st March 2021", "2021-03-31"],
    ["22nd of March 2021", "2021-03-22"],
    ["11th March 2021", "2021-03-11"],
    ["٣١ من مارس ٢٠٢١", "2021-03-31"],
    ["31 آذار/مارس 2021", "2021-03-31"],
    ["31 آذار (مارس) 2021", "2021-03-31"],
    ["31 مارس 1442 ميلادي", "1442-03-31"],
  ])("reads %j", (text, day) => {
    expect(readDayText(text)).toBe(day);
  });

  it.each([
    "31 فبراير 2021",
    "31/3/2021",
    "مارس 2021",
    "31 foo 2021",
    "",
    "31 March 1442",
    "1442-03-29",
    "31th March 2021",
    "11st March 2021",
    "March 2st, 2021",
    "March 31, 1442",
    "March 32, 2021",
    "March 310 2021",
    "March 31",
  ])("does not read %j", (text) => {
    expect(() => readDayText(text)).toThrow(expect.objectContaining({ code: "bad-day" }));
  });
});

it.each([
  ["مارس، ٢٠٢١", "2021-03"],
  ["الربع الأول، ٢٠٢١", "2021-Q1"],
  ["2021 AD", "2021"],
  ["March 1445 AD", "1445-03"],
])("reads a period with an Arabic comma, or AD: %s", (text, period) => {
  expect(readPeriodText(text)).toBe(period);
});

it.each([
  ["٣١ مارس، ٢٠٢١", "2021-03-31"],
  ["31 March 1445 AD", "1445-03-31"],
])("reads a day with an Arabic comma, or AD: %s", (text, day) => {
  expect(readDayText(text)).toBe(day);
});

it.each([{ ar: { gender: "m" } }, { ar: {} }, { en: { singular: "day" } }])(
  "refuses a noun without its forms: %j",
  (forms) => {
    const nouns = [{ id: "x", ...forms }];
    expect(() => Reflect.apply(readCountedNoun, undefined, ["زيارة واحدة", nouns])).toThrow(
      expect.objectContaining({ code: "bad-noun" }),
    );
  },
);
