import { describe, expect, it } from "vitest";
import { countedNoun } from "../../src/language/countedNoun.js";
import { readCountedNoun } from "../../src/language/readCountedNoun.js";
import { type CountedNoun, NOUN_IDS, type NounId } from "../../src/model/Noun.js";

/** What follows 0, 1, 2, 2 oblique, 3 to 10, 11 to 99 and 100; written out by hand from school grammar, not from the table. */
const FORMS: Record<NounId, readonly [string, string, string, string, string, string, string]> = {
  contact: [
    "لا عمليات تواصل",
    "عملية تواصل واحدة",
    "عمليتا تواصل",
    "عمليتي تواصل",
    "عمليات تواصل",
    "عملية تواصل",
    "عملية تواصل",
  ],
  call: ["لا مكالمات", "مكالمة واحدة", "مكالمتان", "مكالمتين", "مكالمات", "مكالمة", "مكالمة"],
  email: [
    "لا رسائل بريد إلكتروني",
    "رسالة بريد إلكتروني واحدة",
    "رسالتا بريد إلكتروني",
    "رسالتي بريد إلكتروني",
    "رسائل بريد إلكتروني",
    "رسالة بريد إلكتروني",
    "رسالة بريد إلكتروني",
  ],
  chat: [
    "لا محادثات مباشرة",
    "محادثة مباشرة واحدة",
    "محادثتان مباشرتان",
    "محادثتين مباشرتين",
    "محادثات مباشرة",
    "محادثة مباشرة",
    "محادثة مباشرة",
  ],
  ticket: ["لا تذاكر", "تذكرة واحدة", "تذكرتان", "تذكرتين", "تذاكر", "تذكرة", "تذكرة"],
  complaint: ["لا شكاوى", "شكوى واحدة", "شكويان", "شكويين", "شكاوى", "شكوى", "شكوى"],
  enquiry: ["لا استفسارات", "استفسار واحد", "استفساران", "استفسارين", "استفسارات", "استفسارًا", "استفسار"],
  suggestion: ["لا مقترحات", "مقترح واحد", "مقترحان", "مقترحين", "مقترحات", "مقترحًا", "مقترح"],
  observation: ["لا ملاحظات", "ملاحظة واحدة", "ملاحظتان", "ملاحظتين", "ملاحظات", "ملاحظة", "ملاحظة"],
  report: ["لا بلاغات", "بلاغ واحد", "بلاغان", "بلاغين", "بلاغات", "بلاغًا", "بلاغ"],
  initiative: ["لا مبادرات", "مبادرة واحدة", "مبادرتان", "مبادرتين", "مبادرات", "مبادرة", "مبادرة"],
  beneficiary: ["لا مستفيدين", "مستفيد واحد", "مستفيدان", "مستفيدين اثنين", "مستفيدين", "مستفيدًا", "مستفيد"],
  response: ["لا استجابات", "استجابة واحدة", "استجابتان", "استجابتين", "استجابات", "استجابة", "استجابة"],
  day: ["لا أيام", "يوم واحد", "يومان", "يومين", "أيام", "يومًا", "يوم"],
  "working-day": ["لا أيام عمل", "يوم عمل واحد", "يوما عمل", "يومي عمل", "أيام عمل", "يوم عمل", "يوم عمل"],
  month: ["لا أشهر", "شهر واحد", "شهران", "شهرين", "أشهر", "شهرًا", "شهر"],
  "percentage-point": [
    "لا نقاط مئوية",
    "نقطة مئوية واحدة",
    "نقطتان مئويتان",
    "نقطتين مئويتين",
    "نقاط مئوية",
    "نقطة مئوية",
    "نقطة مئوية",
  ],
};

const PLURALS: Record<NounId, string> = {
  contact: "contacts",
  call: "calls",
  email: "e-mails",
  chat: "live chats",
  ticket: "tickets",
  complaint: "complaints",
  enquiry: "enquiries",
  suggestion: "suggestions",
  observation: "observations",
  report: "reports",
  initiative: "initiatives",
  beneficiary: "beneficiaries",
  response: "responses",
  day: "days",
  "working-day": "working days",
  month: "months",
  "percentage-point": "percentage points",
};

describe("countedNoun", () => {
  it.each(NOUN_IDS)("writes %s with every number", (id) => {
    const [none, one, two, oblique, few, many, other] = FORMS[id];
    expect(countedNoun(0, id)).toBe(none);
    expect(countedNoun(1, id)).toBe(one);
    expect(countedNoun(2, id)).toBe(two);
    expect(countedNoun(1, id, { case: "oblique" })).toBe(one);
    expect(countedNoun(2, id, { case: "oblique" })).toBe(oblique);
    expect(countedNoun(2, id, { case: "accusative" })).toBe(oblique);
    const governed = `${many} ${one.endsWith("واحدة") ? "واحدة" : "واحدًا"}`;
    expect(countedNoun(1, id, { case: "accusative" })).toBe(governed);
    expect(readCountedNoun(governed)).toMatchObject({ value: 1, noun: id });
    expect(countedNoun(3, id)).toBe(`٣ ${few}`);
    expect(countedNoun(10, id)).toBe(`١٠ ${few}`);
    expect(countedNoun(11, id)).toBe(`١١ ${many}`);
    expect(countedNoun(99, id)).toBe(`٩٩ ${many}`);
    expect(countedNoun(100, id)).toBe(`١٠٠ ${other}`);
    expect(countedNoun(101, id)).toBe(`١٠١ ${other}`);
    expect(countedNoun(102, id)).toBe(`١٠٢ ${other}`);
    expect(countedNoun(103, id)).toBe(`١٠٣ ${few}`);
    expect(countedNoun(111, id)).toBe(`١١١ ${many}`);
    expect(countedNoun(1000, id)).toBe(`١٬٠٠٠ ${other}`);
    expect(countedNoun(0, id, { zero: "numeral" })).toBe(`٠ ${other}`);
  });

  it.each(NOUN_IDS)("writes %s in English", (id) => {
    expect(countedNoun(0, id, { language: "en" })).toBe(`no ${PLURALS[id]}`);
    expect(countedNoun(0, id, { language: "en", zero: "numeral" })).toBe(`0 ${PLURALS[id]}`);
    expect(countedNoun(2, id, { language: "en" })).toBe(`2 ${PLURALS[id]}`);
    expect(countedNoun(1234, id, { language: "en" })).toBe(`1,234 ${PLURALS[id]}`);
  });

  it("writes one in English", () => {
    expect(countedNoun(1, "enquiry", { language: "en" })).toBe("1 enquiry");
    expect(countedNoun(1, "beneficiary", { language: "en" })).toBe("1 beneficiary");
  });

  it("writes the counts of the published report in the forms that it missed", () => {
    expect(countedNoun(649940, "call", { numerals: "latn" })).toBe("649,940 مكالمة");
    expect(countedNoun(145596, "email", { numerals: "latn" })).toBe("145,596 رسالة بريد إلكتروني");
    expect(countedNoun(291110, "chat", { numerals: "latn" })).toBe("291,110 محادثات مباشرة");
  });

  it("keeps the decimals of a fixed decimal, and a numeral with them", () => {
    expect(countedNoun(1.5, "day")).toBe("١٫٥ يوم");
    expect(countedNoun({ units: 200, decimals: 2 }, "day")).toBe("٢٫٠٠ يوم");
    expect(countedNoun({ units: 30, decimals: 1 }, "day")).toBe("٣٫٠ أيام");
    expect(countedNoun({ units: 0, decimals: 1 }, "day")).toBe("٠٫٠ يوم");
    expect(countedNoun({ units: 10, decimals: 1 }, "day", { language: "en" })).toBe("1.0 days");
  });

  it("isolates the number, not the noun", () => {
    expect(countedNoun(3, "call", { bidi: "isolate" })).toBe("\u2067٣\u2069 مكالمات");
    expect(countedNoun(3, "call", { bidi: "isolate", numerals: "latn" })).toBe("\u20663\u2069 مكالمات");
    expect(countedNoun(3, "call", { bidi: "marks" })).toBe("٣ مكالمات");
  });

  it("takes a noun of the caller's own", () => {
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
    expect(countedNoun(7, agency)).toBe("٧ وكالات");
    expect(() => countedNoun(7, agency, { language: "en" })).toThrow(expect.objectContaining({ code: "bad-noun" }));
  });

  it("takes a noun of one language for that language only", () => {
    const desk: CountedNoun = { id: "desk", en: { singular: "desk", plural: "desks" } };
    expect(countedNoun(3, desk, { language: "en" })).toBe("3 desks");
    const message = "countedNoun needs a noun with forms in ar, got an object";
    expect(() => countedNoun(3, desk)).toThrow(expect.objectContaining({ code: "bad-noun", message }));
  });

  it("tells two from many where both are written alike", () => {
    // Lands, a feminine noun without its sign: أرضَين are two, أرضِين many.
    const forms = { singular: "أرض", dual: "أرضان", dualOblique: "أرضين", plural: "أرضين", accusative: "أرضًا" };
    const land: CountedNoun = { id: "land", ar: { gender: "f", ...forms } };
    expect(countedNoun(2, land, { case: "oblique" })).toBe("أرضين اثنتين");
    expect(countedNoun(2, land)).toBe("أرضان");
  });

  it("prints a dash for a result that is not ok", () => {
    const coverage = { present: 0, expected: 3, missing: [] };
    expect(
      countedNoun({ status: "unavailable", reason: "absent", unit: "contact", coverage, caveats: [] }, "call"),
    ).toBe("—");
    expect(countedNoun({ status: "ok", value: 3, unit: "contact", coverage, caveats: [] }, "call")).toBe("٣ مكالمات");
  });

  it.each([
    [-1, "bad-number"],
    [Number.NaN, "bad-number"],
    [Number.POSITIVE_INFINITY, "bad-number"],
    [2 ** 53, "bad-number"],
    [{ units: 0.5, decimals: 1 }, "bad-number"],
    [{ units: 5, decimals: -1 }, "bad-decimals"],
    [{ units: 5, decimals: 16 }, "bad-decimals"],
  ])("refuses %j", (number, code) => {
    expect(() => countedNoun(number, "call")).toThrow(expect.objectContaining({ code }));
  });

  it("shows what it was given for a number", () => {
    expect(() => Reflect.apply(countedNoun, undefined, ["5", "call"])).toThrow(
      'a fixed decimal needs safe integer units, got "5"',
    );
  });

  it("refuses a noun that lacks a form or a gender, whatever the number asks for", () => {
    const forms = { singular: "وكالة", dual: "وكالتان", dualOblique: "وكالتين", plural: "وكالات", accusative: "وكالة" };
    const english = { singular: "agency", plural: "agencies" };
    const whole = { id: "agency", ar: { gender: "f", ...forms }, en: english };
    expect(Reflect.apply(countedNoun, undefined, [3, whole])).toBe("٣ وكالات");
    for (const [noun, path, value] of [
      [{ ...whole, ar: { ...whole.ar, dual: undefined } }, "ar.dual"],
      [{ ...whole, ar: { ...whole.ar, accusative: "" } }, "ar.accusative", ""],
      [{ ...whole, ar: { ...whole.ar, gender: "n" } }, "ar.gender", "n"],
      [{ ...whole, ar: forms }, "ar.gender"],
      [{ ...whole, en: { singular: "agency" } }, "en.plural"],
      [{ ...whole, ar: null }, "ar.singular"],
      [{ ...whole, en: null }, "en.singular"],
    ])
      expect(() => Reflect.apply(countedNoun, undefined, [3, noun])).toThrow(
        expect.objectContaining({ code: "bad-noun", path, value }),
      );
  });

  it("refuses digits that it does not have also where it writes none", () => {
    for (const count of [0, 1, 2, 3]) {
      for (const options of [{ numerals: "arabic" }, { bidi: "yes" }]) {
        expect(() => Reflect.apply(countedNoun, undefined, [count, "call", options])).toThrow(
          expect.objectContaining({ code: "bad-option" }),
        );
      }
    }
  });

  it("refuses a noun it does not know, in a name of Object's own too", () => {
    for (const noun of ["nope", "constructor", null]) {
      expect(() => Reflect.apply(countedNoun, undefined, [3, noun])).toThrow(
        expect.objectContaining({ code: "unknown-noun" }),
      );
    }
    expect(() => Reflect.apply(countedNoun, undefined, [3, "calls"])).toThrow(
      "a noun needs forms of its own, or to be one of contact, call, email, chat, ticket, complaint, enquiry, suggestion, " +
        'observation, report, initiative, beneficiary, response, day, working-day, month, percentage-point, got "calls"',
    );
  });
});

describe("readCountedNoun of letters as PDFs have them", () => {
  it.each([
    ["٣ ﻣﻜﺎﻟﻤﺎﺕ", 3, "call"],
    ["١١ ﺭﺳﺎﻟﺔ", 11, "email"],
    ["ﻣﻜﺎﻟﻤﺘﺎﻥ", 2, "call"],
  ])("reads %s", (text, value, noun) => {
    expect(readCountedNoun(text)).toMatchObject({ value, noun, agrees: true });
  });
});
