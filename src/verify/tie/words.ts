import type { Language } from "../../model/lists.js";

/** The messages of a tie-out in one language; `{text}`, `{figure}`, `{published}`, `{computed}` and `{rule}` are filled in. */
export interface TieWords {
  readonly contradicted: string;
  readonly unexplained: string;
  readonly rounded: string;
  readonly missing: string;
  readonly nounForm: string;
  readonly noValue: string;
}

/** The messages of a tie-out. */
export const TIE_WORDS: Readonly<Record<Language, TieWords>> = {
  en: {
    contradicted: "prints {text} for {figure}; the data give {computed}",
    unexplained: "prints {text}, which no figure of the report gives",
    rounded: "prints {text} for {figure}: {computed} under another rounding ({rule})",
    missing: "the report publishes {figure}, and the text does not print it",
    nounForm: "prints {published}; the number asks for {computed}",
    noValue: "no value",
  },
  ar: {
    contradicted: "المطبوع {text} للرقم {figure}، وتعطي البيانات {computed}",
    unexplained: "المطبوع {text} لا يعطيه أي رقم في التقرير",
    rounded: "المطبوع {text} للرقم {figure}: هو {computed} بتقريب آخر ({rule})",
    missing: "ينشر التقرير {figure} ولا يذكره النص",
    nounForm: "المطبوع {published}، والصواب بعد هذا العدد {computed}",
    noValue: "لا قيمة",
  },
};
