import type { Language } from "../model/lists.js";

/** What is told of a value that is not the figure it is held to. */
interface FigureWords {
  /** Before how the figure follows from its inputs. */
  readonly is: string;
  /** The same of a figure without a value. */
  readonly isNone: string;
  /** Of a matcher that should not have passed. */
  readonly expectedOther: string;
  readonly unavailable: string;
  readonly undefined: string;
  readonly change: string;
  readonly months: string;
  readonly exact: string;
  readonly printed: string;
  readonly oneNumber: string;
  readonly besides: string;
  readonly point: string;
  readonly sign: string;
  readonly scale: string;
  readonly share: string;
  readonly score: string;
  readonly points: string;
  readonly time: string;
  readonly counts: string;
  readonly countsOther: string;
}

export const FIGURE_WORDS: Readonly<Record<Language, FigureWords>> = {
  en: {
    is: "{shown} is not {id}, which is ",
    isNone: "{shown} is not {id}, which has no value: ",
    expectedOther: "expected the value not to be {id}, and it is",
    unavailable: "a result that is unavailable ({reason})",
    undefined: "a result that is undefined ({reason})",
    change: "a change that is {outcome}",
    months: "; compare a text that names the months alone",
    exact: "; a number has to be exact: compare the text that prints it, or a ratio",
    printed: "; compare a text such as {text}, or a ratio",
    oneNumber: "; a text needs one number, and this has {count}",
    besides: "; its number is, and the words beside it say otherwise",
    point: "; the point before its last three digits begins decimals",
    sign: "; its number is, and the sign before it says otherwise",
    scale: "; it is told out of {most}, and its scale ends elsewhere",
    share: "; it is a percentage",
    score: "; it is a score",
    points: "; it is in percentage points",
    time: "; it is in {noun}",
    counts: "; it counts {noun}",
    countsOther: "; it counts something else",
  },
  ar: {
    is: "المعطى {shown}، والرقم {id} هو: ",
    isNone: "المعطى {shown}، والرقم {id} لا قيمة له: ",
    expectedOther: "المتوقع قيمة غير الرقم {id}، والمعطى هو الرقم نفسه",
    unavailable: "نتيجة غير متوافرة ({reason})",
    undefined: "نتيجة لا قيمة لها ({reason})",
    change: "تغيّر حالته {outcome}",
    months: "؛ يُقارن نص يذكر الأشهر وحدها",
    exact: "؛ يجب أن يكون العدد تامًا: يُقارن النص الذي يُطبع به، أو نسبة تامة",
    printed: "؛ يُقارن نص مثل {text}، أو نسبة تامة",
    oneNumber: "؛ يلزم أن يكون في النص عدد واحد، وفيه {count}",
    besides: "؛ عدده صحيح، والكلمات التي بجانبه تقول غير ذلك",
    point: "؛ والفاصلة التي قبل أرقامه الثلاثة الأخيرة فاصلة عشرية",
    sign: "؛ عدده صحيح، والإشارة التي قبله تقول غير ذلك",
    scale: "؛ وهو من {most}، ومقياسه ينتهي عند غيره",
    share: "؛ وهو نسبة مئوية",
    score: "؛ وهو درجة تقييم",
    points: "؛ وهو بالنقاط المئوية",
    time: "؛ ووحدته {noun}",
    counts: "؛ وهو عدد {noun}",
    countsOther: "؛ وهو عدد شيء آخر",
  },
};
