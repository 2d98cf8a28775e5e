import type { Language } from "../model/lists.js";

/** What a text needs to be JSON. */
export type JsonNeed =
  | "text"
  | "length"
  | "value"
  | "value-or-bracket"
  | "count"
  | "key"
  | "key-or-brace"
  | "colon"
  | "comma-or-brace"
  | "comma-or-bracket"
  | "quote"
  | "escape"
  | "no-control"
  | "end"
  | "no-comma"
  | "no-separators"
  | "no-zero"
  | "key-or-number"
  | "ascii-digits"
  | "fewer-decimals"
  | "smaller-number";

/** The needs in words, to stand behind the rule of `bad-json`. */
export const JSON_NEEDS: Readonly<Record<JsonNeed, Readonly<Record<Language, string>>>> = {
  text: { ar: "نص", en: "a text" },
  length: { ar: "10000000 محرف على الأكثر", en: "at most 10000000 characters" },
  value: { ar: "قيمة", en: "a value" },
  "value-or-bracket": { ar: "قيمة أو ]", en: "a value or ]" },
  count: { ar: 'عدد أو { "missing": "not-collected" }', en: 'a count or { "missing": "not-collected" }' },
  key: { ar: 'مفتاح بين علامتي "', en: "a key in double quotes" },
  "key-or-brace": { ar: 'مفتاح بين علامتي " أو }', en: "a key in double quotes or }" },
  colon: { ar: ":", en: ":" },
  "comma-or-brace": { ar: ", أو }", en: ", or }" },
  "comma-or-bracket": { ar: ", أو ]", en: ", or ]" },
  quote: { ar: 'علامة " في آخر النص وفي سطره', en: 'a closing " on the same line' },
  escape: { ar: "محرف معروف بعد \\ مثل n أو u0041", en: "a known escape after \\, such as n or u0041" },
  "no-control": {
    ar: "\\t مكان علامة الجدولة، ولا محرف تحكم غيرها",
    en: "\\t instead of a tab, and no other control character",
  },
  end: { ar: "نهاية النص", en: "the end of the text" },
  "no-comma": { ar: "حذف الفاصلة التي قبله", en: "no comma before it" },
  "no-separators": { ar: "عدد بلا فواصل مثل 24310", en: "a number without separators such as 24310" },
  "no-zero": { ar: "عدد لا يبدأ بصفر", en: "a number without a leading 0" },
  "key-or-number": {
    ar: 'مفتاح بين علامتي "، أو قبله عدد بلا فواصل مثل 24310',
    en: "a key in double quotes, or before it a number without separators such as 24310",
  },
  "fewer-decimals": { ar: "عدد بمنازل عشرية أقل", en: "a number with fewer decimals" },
  "smaller-number": {
    ar: "عدد لا يبعد عن الصفر أكثر من 9007199254740991",
    en: "a number no further than 9007199254740991 from 0",
  },
  "ascii-digits": { ar: "الأرقام من 0 إلى 9", en: "the digits 0 to 9" },
};
