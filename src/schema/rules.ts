import type { Language } from "../model/lists.js";
import type { ReportIssueCode } from "./ReportIssue.js";

/** What each rule asks for, to stand after `needs` in English and after `المطلوب` in Arabic. */
export const RULES: Readonly<Record<ReportIssueCode, Readonly<Record<Language, string>>>> = {
  "missing-key": { ar: "قيمة", en: "a value" },
  "unknown-key": { ar: "مفتاح معروف", en: "a known key" },
  "not-an-object": { ar: "كائن بين { } مفاتيحه مثل", en: "an object in { } with keys such as" },
  "not-a-list": { ar: "قائمة بين [ ]", en: "a list in [ ]" },
  "empty-list": { ar: "قائمة فيها عنصر واحد على الأقل", en: "a list of at least one item" },
  "not-a-text": { ar: "نص", en: "a text" },
  "empty-text": { ar: "نص غير فارغ", en: "a text that is not blank" },
  "bad-character": {
    ar: "نص بلا محارف تحكم ولا أنصاف محارف",
    en: "a text without control characters or halves of characters",
  },
  "empty-object": { ar: "مفتاح واحد على الأقل: ar أو en", en: "one of the keys ar and en" },
  "not-a-count": {
    ar: "عدد صحيح من 0 إلى 9007199254740991",
    en: "a whole number from 0 to 9007199254740991",
  },
  "zero-denominator": {
    ar: "مقام من 1 إلى 9007199254740991",
    en: "a denominator from 1 to 9007199254740991",
  },
  "not-a-cell": {
    ar: "عدد، أو { value, status }، أو { missing }",
    en: "a count, { value, status } or { missing }",
  },
  "not-an-amount": {
    ar: "مقدار من 0 إلى 9007199254740991 بتسع منازل عشرية على الأكثر",
    en: "an amount from 0 to 9007199254740991 with at most 9 decimals",
  },
  "not-a-percent": {
    ar: "نسبة مئوية من 0 إلى 100 بتسع منازل عشرية على الأكثر",
    en: "a percentage from 0 to 100 with at most 9 decimals",
  },
  "not-a-score": { ar: "درجة صحيحة مثل 1 أو 5", en: "a whole score such as 1 or 5" },
  "off-scale": {
    ar: "درجة على المقياس:",
    en: "a score on the scale:",
  },
  "no-scale": {
    ar: "المقياس الذي عليه الدرجات مثل { min: 1, max: 5 }",
    en: "the scale of the scores, such as { min: 1, max: 5 }",
  },
  "boxes-overlap": {
    ar: "درجة أقل من topBoxFrom",
    en: "a score below topBoxFrom",
  },
  "not-a-flag": { ar: "إحدى القيم:", en: "one of" },
  "not-listed": { ar: "إحدى القيم:", en: "one of" },
  "bad-id": {
    ar: "معرّف من حروف لاتينية صغيرة وأرقام وواصلات، أوله حرف",
    en: "an id of lower-case letters, digits and hyphens, a letter first",
  },
  "duplicate-id": { ar: "معرّف ليس لعنصر آخر", en: "an id that no other item has" },
  "unknown-id": {
    ar: "أحد معرّفات القائمة التي يشير إليها:",
    en: "an id of the list it points to:",
  },
  "unnamed-kind": {
    ar: "اسم في name لنوع جديد، أو إحدى القيم:",
    en: "a name beside a new kind, or one of",
  },
  "unnamed-part": {
    ar: "اسم في name لجزء جديد، أو إحدى القيم:",
    en: "a name beside a new part, or one of",
  },
  "bad-period": {
    ar: "فترة ميلادية مثل 2021-03 أو 2021-Q1 أو 2021-H1 أو 2021",
    en: "a Gregorian period such as 2021-03, 2021-Q1, 2021-H1 or 2021",
  },
  "bad-month": { ar: "شهر ميلادي مثل 2021-03", en: "a Gregorian month such as 2021-03" },
  "bad-long-period": {
    ar: "فترة ميلادية أطول من شهر مثل 2021-Q1 أو 2021",
    en: "a Gregorian period longer than a month, such as 2021-Q1 or 2021",
  },
  "bad-day": { ar: "يوم ميلادي مثل 2021-03-31", en: "a Gregorian day such as 2021-03-31" },
  "bad-moment": {
    ar: "يوم ميلادي مثل 2021-03-31 أو وقت مع فرقه عن التوقيت العالمي مثل 2021-03-31T16:00:00+03:00",
    en: "a Gregorian day such as 2021-03-31 or an instant with its offset such as 2021-03-31T16:00:00+03:00",
  },
  "bad-figure-id": {
    ar: "معرّف رقم لفترة ميلادية مثل contacts/calls/2021-Q1",
    en: "a figure id of a Gregorian period such as contacts/calls/2021-Q1",
  },
  "bad-edition-number": { ar: "رقم إصدار من 1 فأكثر", en: "an edition number from 1" },
  "bad-schema-version": { ar: "الإصدار", en: "version" },
  "not-plain": {
    ar: "بيانات مجردة بلا دوال قراءة ولا أصناف",
    en: "plain data without getters or classes",
  },
  "forbidden-key": {
    ar: "مفتاح غيره",
    en: "another key",
  },
  cycle: { ar: "بيانات لا تحوي نفسها", en: "data that does not contain itself" },
  "too-deep": { ar: "16 مستوى على الأكثر", en: "at most 16 levels" },
  "too-long": { ar: "10000 محرف على الأكثر", en: "at most 10000 characters" },
  "too-many": {
    ar: "1000 قناة على الأكثر، و10000 عنصر في غيرها",
    en: "at most 1000 channels, 10000 other items",
  },
  "too-large": { ar: "100000 قيمة على الأكثر", en: "at most 100000 values" },
  "bad-json": { ar: "JSON صحيح", en: "valid JSON" },
  "repeated-key": { ar: "مفتاح لا يتكرر", en: "a key that stands once" },
};
