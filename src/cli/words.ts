import type { CountedNoun, Tally, TallyAccount } from "beneficiary-feedback";
import type { InBoth } from "./CommandError.js";

/** What the command counts: findings that a baseline waives, issues of a report, numbers, checks and records. */
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
  number: {
    id: "number",
    ar: { gender: "m", singular: "عدد", dual: "عددان", dualOblique: "عددين", plural: "أعداد", accusative: "عددًا" },
  },
  check: {
    id: "check",
    ar: { gender: "m", singular: "فحص", dual: "فحصان", dualOblique: "فحصين", plural: "فحوص", accusative: "فحصًا" },
  },
  record: {
    id: "record",
    ar: { gender: "m", singular: "سجل", dual: "سجلان", dualOblique: "سجلين", plural: "سجلات", accusative: "سجلًا" },
    en: { singular: "record", plural: "records" },
  },
} as const satisfies Readonly<Record<string, CountedNoun>>;

/** What the whole came to; in English the status as the JSON has it. */
export const ARABIC_STATUSES: Readonly<Record<string, string>> = {
  passed: "سليم",
  failed: "فيه خطأ",
  incomplete: "غير مكتمل",
  "cannot-check": "تعذر بعض الفحص",
  "nothing-checked": "لم يُفحص شيء",
};

/** The outcomes of numbers and of checks, each before how many there are; in English the outcome as the JSON has it. */
export const ARABIC_OUTCOMES: Readonly<Record<string, { readonly label: string; readonly noun: "number" | "check" }>> =
  {
    matched: { label: "المطابق", noun: "number" },
    "within-rounding": { label: "المطابق بالتقريب", noun: "number" },
    derived: { label: "المحسوب من غيره", noun: "number" },
    contradicted: { label: "المخالف", noun: "number" },
    classed: { label: "سنوات وهواتف ونحوها", noun: "number" },
    unexplained: { label: "ما لا أصل له في البيانات", noun: "number" },
    pass: { label: "المطابق", noun: "check" },
    "pass-within-rounding": { label: "المطابق بالتقريب", noun: "check" },
    fail: { label: "المخالف", noun: "check" },
    "cannot-check": { label: "المتعذر فحصه", noun: "check" },
  };

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
