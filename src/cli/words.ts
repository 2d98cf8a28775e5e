import type { CountedNoun, Tally, TallyAccount, TallyReason } from "beneficiary-feedback";
import { apart } from "./apart.js";
import type { InBoth } from "./CommandError.js";

/** What the command counts: findings that a baseline waives, issues of a report, time and records. */
export const COMMAND_NOUNS = {
  finding: {
    id: "finding",
    ar: {
      gender: "f",
      singular: "نتيجة",
      dual: "نتيجتان",
      dualOblique: "نتيجتين",
      plural: "نتائج",
      accusative: "نتيجة",
    },
    en: { singular: "finding", plural: "findings" },
  },
  issue: {
    id: "issue",
    ar: {
      gender: "f",
      singular: "مشكلة",
      dual: "مشكلتان",
      dualOblique: "مشكلتين",
      plural: "مشكلات",
      accusative: "مشكلة",
    },
    en: { singular: "issue", plural: "issues" },
  },
  second: {
    id: "second",
    ar: {
      gender: "f",
      singular: "ثانية",
      dual: "ثانيتان",
      dualOblique: "ثانيتين",
      plural: "ثوانٍ",
      accusative: "ثانية",
    },
    en: { singular: "second", plural: "seconds" },
  },
  minute: {
    id: "minute",
    ar: {
      gender: "f",
      singular: "دقيقة",
      dual: "دقيقتان",
      dualOblique: "دقيقتين",
      plural: "دقائق",
      accusative: "دقيقة",
    },
    en: { singular: "minute", plural: "minutes" },
  },
  record: {
    id: "record",
    ar: { gender: "m", singular: "سجل", dual: "سجلان", dualOblique: "سجلين", plural: "سجلات", accusative: "سجلًا" },
    en: { singular: "record", plural: "records" },
  },
} as const satisfies Readonly<Record<string, CountedNoun>>;

/** What became of records; in Arabic before how many there are, in English after it. */
export const ACCOUNT: Readonly<Record<keyof TallyAccount, InBoth>> = {
  read: { ar: "المقروء", en: "records read" },
  counted: { ar: "المعدود", en: "counted" },
  outOfPeriod: { ar: "خارج الفترة", en: "outside the period" },
  undated: { ar: "بلا تاريخ", en: "without a date" },
  malformed: { ar: "تعذرت قراءته", en: "malformed" },
  duplicate: { ar: "مكرر", en: "duplicates" },
  conflicting: { ar: "مكرر متعارض", en: "conflicting duplicates" },
  superseded: { ar: "حلت محله نسخة أحدث", en: "superseded by a later version" },
  merged: { ar: "مدمج في غيره", en: "merged into another" },
  unmapped: { ar: "بلا قناة معروفة", en: "of no known channel" },
};

/** What a reason means of those that the account does not word, and which option helps. */
export const REASONS: Readonly<Partial<Record<TallyReason, InBoth>>> = {
  "unreadable-timestamp": {
    en: "a day that does not exist, or not as --timestamp says that dates are written; iso (2021-03-31) unless said",
    ar: `يوم لا وجود له، أو لم يُكتب كما يصف ${apart("--timestamp")}؛ وهو ${apart("iso (2021-03-31)")} ما لم يُحدد`,
  },
  "no-time-zone": {
    en: "a time that names no zone; --source-time-zone says whose it is",
    ar: `وقت لا يذكر منطقته الزمنية؛ ويحددها ${apart("--source-time-zone")}`,
  },
  "epoch-without-unit": {
    en: "a number; --timestamp says whether it is epoch-ms, epoch-s or excel",
    ar: `عدد؛ ويحدد ${apart("--timestamp")} معناه: ${apart("epoch-ms")} أو ${apart("epoch-s")} أو ${apart("excel")}`,
  },
  "ambiguous-timestamp": {
    en: "two forms of --timestamp read different dates in it",
    ar: `تقرأ فيه صيغتان من صيغ ${apart("--timestamp")} تاريخين مختلفين`,
  },
  "hijri-year": {
    en: "a year from 1300 to 1599 looks like one of the Hijri calendar, which is not converted",
    ar: "سنة من 1300 إلى 1599 تبدو هجرية، والتاريخ الهجري لا يُحوَّل",
  },
  "impossible-date": {
    en: "1 January 1970, or a year before 1901 or after 2199, stands for no date; --empty says what does",
    ar: `الأول من يناير 1970 وما قبل سنة 1901 وما بعد سنة 2199 لا يدل على تاريخ؛ ويحدد ${apart("--empty")} ما يُعدّ خلوًّا من التاريخ`,
  },
  "unreadable-other-date": {
    en: "the date of --other-date, not as --other-timestamp says that dates are written, or --timestamp where that is not given",
    ar: `تاريخ ${apart("--other-date")}، ولم يُكتب كما يصف ${apart("--other-timestamp")}، أو ${apart("--timestamp")} إن لم يُعطَ`,
  },
  "not-a-record": { en: "no object with fields", ar: "ليس كائنًا ذا حقول" },
  "unreadable-count": {
    en: "no whole number from 0 in the field of --count, or none at all",
    ar: `ليس في حقل ${apart("--count")} عدد صحيح من الصفر فما فوق، أو هو خالٍ`,
  },
  "inexact-id": {
    en: "a number past 2^53, which JSON no longer tells from the next, or one that a sheet has rounded; as a text, with all its digits, it can be read",
    ar: `عدد يجاوز ${apart("2^53")} فلا يميزه ${apart("JSON")} مما يليه، أو عدد قرّبه جدول؛ ويُقرأ إن كُتب نصًا بأرقامه كلها`,
  },
  "unreadable-id": { en: "an object or a list", ar: "كائن أو قائمة" },
  "unreadable-version": {
    en: "no number, and no time written as --version-timestamp says, or --timestamp where that is not given",
    ar: `ليس عددًا، ولا وقتًا كُتب كما يصف ${apart("--version-timestamp")}، أو ${apart("--timestamp")} إن لم يُعطَ`,
  },
  "unreadable-line": { en: "no JSON, or cut off", ar: `ليس ${apart("JSON")}، أو هو مبتور` },
  "wrong-field-count": { en: "more or fewer fields than the header has", ar: "حقوله أكثر من حقول سطر العناوين أو أقل" },
  "bad-quotes": { en: "a quote within a field that is not doubled", ar: "علامة اقتباس داخل حقل لم تُضاعف" },
  "unclosed-quote": {
    en: "a quote that is never closed; nothing in the lines named here is counted",
    ar: "علامة اقتباس لم تُغلق؛ ولا يُعدّ شيء مما في السطور المذكورة هنا",
  },
  "record-within": {
    en: "a line within a quoted text that could be a record: if a stray quote has taken it in, the records of these lines are counted as one",
    ar: "سطر داخل نص بين علامتي اقتباس يصلح سجلًا؛ فإن ضمّته علامة اقتباس زائدة عُدّت سجلات هذه السطور سجلًا واحدًا",
  },
};

/** What a second date says of the records, as `ACCOUNT` does. */
export const DATES: Readonly<Record<keyof NonNullable<Tally["dates"]>, InBoth>> = {
  same: { ar: "اليوم نفسه", en: "the same day" },
  otherDay: { ar: "يوم آخر من الشهر نفسه", en: "another day of the month" },
  otherMonth: { ar: "شهر آخر", en: "another month" },
  unreadable: { ar: "تعذرت قراءته أو لا تاريخ فيه", en: "unreadable or empty" },
};

/** Of records that nothing can be a duplicate of. */
export const WITHOUT_ID: InBoth = {
  ar: "بلا معرّف، فلا يُعدّ مكررًا لغيره",
  en: "without an id: each is one of its own",
};

/** The English words that are others after 1. */
export const ONE_RECORD: Readonly<Record<string, string>> = {
  read: "record read",
  duplicate: "duplicate",
  conflicting: "conflicting duplicate",
};
