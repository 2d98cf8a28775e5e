import type { Language } from "../../model/lists.js";
import type { RelationKind } from "./relations/Relation.js";

/** The messages of `checkText` in one language: `{text}` is printed, `{formula}` gives `{computed}`, `{percent}` is that as a percentage, `{asked}` what a multiple in words is, `{difference}` is printed minus computed. */
export type CheckWords = Readonly<
  Record<
    | RelationKind
    | "sum-part"
    | "rank-low"
    | "direction-up"
    | "not-exhaustive"
    | "shares-of-some"
    | "mean-of-nothing"
    | "hidden-remainder",
    string
  >
>;

/** The messages of `checkText`. */
export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = {
  en: {
    sum: "prints {text} as the total; its parts {formula} give {computed} (difference {difference})",
    "sum-part":
      "prints {text} as a part; the total less the others, {formula}, is {computed} (difference {difference})",
    bound: "prints {text} as a bound; the parts {formula} give {computed} (difference {difference})",
    rounded: "prints {text} in the headline; the text has {formula} (difference {difference})",
    share: "prints {text}; the share {formula} is {percent} (difference {difference})",
    "share-list": "the percentages of a whole list, {formula}, add to {computed}, not to 100 (difference {difference})",
    direction: "says that it rose; from {formula} to {text} is a fall ({percent})",
    "direction-up": "says that it fell; from {formula} to {text} is a rise ({percent})",
    growth: "prints {text} as the change; {formula} give {percent} (difference {difference})",
    difference: "prints {text} as the difference; {formula} is {computed} (difference {difference})",
    mean: "prints {text} as the rate; worked out of {formula} it is {computed} (difference {difference})",
    multiple: "says “{text}”, which is about {asked}; {formula} is {computed} (difference {difference})",
    extreme:
      "prints a mean of {text}, beyond the extreme {formula} of what it is the mean of (difference {difference})",
    "roll-forward": "prints {text} as the closing stock; {formula} is {computed} (difference {difference})",
    "stock-total":
      "prints {text}, a stock added over periods; the period as a whole has {computed} (difference {difference})",
    "weighted-mean":
      "prints {text} as the overall mean; weighted by its groups it is {computed} (difference {difference})",
    repeated: "prints {text}; elsewhere the text has {computed} for the same (difference {difference})",
    rank: "{text} is told as higher than {formula} (difference {difference})",
    "rank-low": "{text} is told as lower than {formula} (difference {difference})",
    "shares-of-some": "{formula} are the largest shares: the list does not say that it is complete",
    "not-exhaustive": "{text} need not be all of its parts {formula}: the list does not say that it is complete",
    "mean-of-nothing": "prints {text} as the mean of no cases",
    "hidden-remainder": "prints {text} for {formula}, which it is not exactly; it is {percent}",
  },
  ar: {
    sum: "طُبع المجموع {text}، ومجموع أجزائه {formula} هو {computed} (الفرق {difference})",
    "sum-part": "طُبع الجزء {text}، والمجموع بلا سائر أجزائه، {formula}، هو {computed} (الفرق {difference})",
    bound: "طُبع الحد {text}، ومجموع الأجزاء {formula} هو {computed} (الفرق {difference})",
    rounded: "المطبوع {text} في العنوان، وفي النص {formula} (الفرق {difference})",
    share: "المطبوع {text}، والنسبة {formula} هي {percent} (الفرق {difference})",
    "share-list": "نسب القائمة الكاملة {formula} مجموعها {percent} لا مئة في المئة (الفرق {difference})",
    direction: "ذكر النص ارتفاعًا، والتغير من {formula} إلى {text} انخفاض ({percent})",
    "direction-up": "ذكر النص انخفاضًا، والتغير من {formula} إلى {text} ارتفاع ({percent})",
    growth: "طُبع التغير {text}، والعددان {formula} يعطيان {percent} (الفرق {difference})",
    difference: "طُبع الفرق {text}، وحاصل {formula} هو {computed} (الفرق {difference})",
    mean: "طُبع المعدل {text}، وحسابه من {formula} يعطي {computed} (الفرق {difference})",
    multiple: "ورد في النص «{text}»، أي نحو {asked}، وحاصل {formula} هو {computed} (الفرق {difference})",
    extreme: "طُبع المتوسط {text}، وقد تجاوز الحد الأقصى أو الأدنى {formula} لما هو متوسطه (الفرق {difference})",
    "roll-forward": "طُبع الرصيد الختامي {text}، وحاصل {formula} هو {computed} (الفرق {difference})",
    "stock-total":
      "طُبع {text} مجموعًا لأرصدة فترات، والأرصدة لا تُجمع؛ ورصيد الفترة كلها {computed} (الفرق {difference})",
    "weighted-mean": "طُبع المتوسط العام {text}، وهو بأوزان مجموعاته {computed} (الفرق {difference})",
    repeated: "المطبوع {text}، والرقم نفسه {computed} في موضع آخر (الفرق {difference})",
    rank: "ذُكر {text} على أنه أعلى من {formula}، وهو أدنى منه (الفرق {difference})",
    "rank-low": "ذُكر {text} على أنه أدنى من {formula}، وهو أعلى منه (الفرق {difference})",
    "shares-of-some": "{formula} هي أكبر النسب؛ إذ لم يُذكر أن القائمة كاملة",
    "not-exhaustive": "قد لا يكون {text} مجموع {formula} دون غيرها؛ إذ لم يُذكر أن القائمة كاملة",
    "mean-of-nothing": "طُبع المتوسط {text}، ولا حالات له",
    "hidden-remainder": "المطبوع {text} للنسبة {formula}، والقيمة الفعلية {percent}",
  },
};
