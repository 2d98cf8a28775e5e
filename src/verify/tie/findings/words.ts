import type { Language } from "../../../model/lists.js";
import type { Conflict } from "../match/conflictOf.js";

/** The messages of a tie-out in one language; `{text}`, `{figure}`, `{published}`, `{computed}`, `{from}` and `{rule}` are filled in. */
export interface TieWords {
  readonly contradicted: string;
  /** The value is another figure's, and the words beside it name that one's place, or none. */
  readonly elsewhere: string;
  /** The number rounds the figure, and too far. */
  readonly coarse: string;
  readonly unnamed: string;
  readonly twice: string;
  /** What is wrong with the place of a number that has the value of a figure, by its rule. */
  readonly misplaced: Readonly<Record<Conflict, string>>;
  readonly attribute: string;
  readonly noNumber: string;
  readonly saidMissing: string;
  readonly otherTitle: string;
  readonly html: string;
  readonly hiddenRemainder: string;
  readonly unexplained: string;
  /** The page binds the number to a figure that the report does not have; `nearest` is added where one is meant. */
  readonly unbound: string;
  readonly nearest: string;
  readonly rounded: string;
  readonly units: string;
  readonly misderived: string;
  readonly basis: string;
  /** A share of a whole that the report does not say to be its whole. */
  readonly base: string;
  readonly missing: string;
  readonly nounForm: string;
  readonly valueless: string;
  readonly noValue: string;
  /** A number in words. */
  readonly quoted: string;
  readonly rules: Readonly<Record<string, string>>;
}

/** The messages of a tie-out. */
export const TIE_WORDS: Readonly<Record<Language, TieWords>> = {
  en: {
    contradicted: "prints {text} for {figure}; the data give {computed}",
    elsewhere: "; {text} is {elsewhere}",
    coarse: "; no rounded number may be more than 10% off",
    unnamed: "prints {text}, the value of {elsewhere}, which the words beside it do not name",
    twice: "prints {text}, the value of {elsewhere}, twice in one sentence; one of the two must be another",
    misplaced: {
      period: "prints {text}, the value of {figure}, beside the name of another period",
      key: "prints {text}, the value of {figure}, beside another name",
      subject: "prints {text}, the value of {figure}, of another subject",
      measure: "prints {text}, the value of {figure}, beside the name of another measure",
      direction: "prints {text} in the wrong direction for {figure}: a rise as a fall, or a fall as a rise",
      rank: "prints {text}, the value of {figure}, as the most or the least, which it is not",
      sign: "prints {text} for {figure} with the other sign; the data give {computed}",
      bound: "sets the bound {text} for {figure}, which does not keep it; the data give {computed}",
    },
    attribute: "shows {text} for {figure} and says {published} in the attribute value",
    html: "the text is HTML; readHtml of beneficiary-feedback/html, or the command from a file named .html, reads its tables and bindings",
    noNumber: "binds {text} to {figure}, and prints no number there",
    saidMissing: "says “{text}” of {figure}; the data give {computed}",
    otherTitle: "has a title of {text}; the report is of {computed}",
    hiddenRemainder: "prints {text} for {figure}, which it is not exactly; it is {computed}",
    unexplained: "prints {text}, which no figure of the report gives",
    unbound: "prints {text}, bound to {figure}, which the report does not have",
    nearest: " ({elsewhere}?)",
    rounded: "prints {text} for {figure}: {rule}; rounded half up it is {computed}",
    units: "prints {text}, {rule} over counts of different units, which the report does not add up: {from}",
    misderived: "prints {text}, {rule} that should be {computed}: {from}",
    basis:
      "prints {text}, a change between two periods, of which the basis differs, so that they are not compared: {from}",
    base: "prints {text} for {figure}, a share of all tickets; the report does not say that these are a part of them",
    missing: "the report publishes {figure}, and the text does not print it",
    nounForm: "prints {published}; the number asks for {computed}",
    valueless: "prints {text} for {figure}, which has no value in the data",
    noValue: "no value",
    quoted: "“{text}”",
    rules: {
      "half-even": "halves rounded to the even digit",
      truncate: "cut off",
      "largest-remainder": "adjusted so that the shares add to 100",
      sum: "a sum",
      share: "a share",
      rate: "a rate",
      mean: "a mean",
      change: "a change",
      rest: "what is left",
      contact: "a contact",
    },
  },
  ar: {
    contradicted: "المطبوع {text} للرقم {figure}، وتعطي البيانات {computed}",
    elsewhere: "؛ و{text} هو {elsewhere}",
    coarse: "؛ ولا يجوز أن يبعد التقريب عنه أكثر من عشرة بالمئة",
    unnamed: "المطبوع {text} قيمة {elsewhere}، ولا يسميه ما يجاوره من الكلام",
    twice: "المطبوع {text} قيمة {elsewhere} مرتين في جملة واحدة، ولا بد أن أحدهما غيره",
    misplaced: {
      period: "المطبوع {text} قيمة {figure}، وبجانبه اسم فترة أخرى",
      key: "المطبوع {text} قيمة {figure}، وبجانبه اسم آخر",
      subject: "المطبوع {text} قيمة {figure}، وهو عن موضوع آخر",
      measure: "المطبوع {text} قيمة {figure}، وبجانبه اسم مقياس آخر",
      direction: "المطبوع {text} للرقم {figure} بعكس اتجاهه: زيادة مكان انخفاض أو انخفاض مكان زيادة",
      rank: "المطبوع {text} قيمة {figure} على أنها الأعلى أو الأدنى، وليست كذلك",
      sign: "المطبوع {text} للرقم {figure} بعكس إشارته، وتعطي البيانات {computed}",
      bound: "المطبوع {text} حدًّا للرقم {figure}، والرقم خارج هذا الحد؛ إذ تعطي البيانات {computed}",
    },
    attribute: "المعروض {text} للرقم {figure}، وفي الخاصية value {published}",
    html: "النص بلغة HTML، وتقرأ readHtml من beneficiary-feedback/html جداوله وما رُبط فيه بالأرقام، ويقرؤها أمر الطرفية من ملف ينتهي اسمه بـ .html",
    noNumber: "رُبط {text} بالرقم {figure}، ولا عدد فيه",
    saidMissing: "قيل «{text}» عن {figure}، وتعطي البيانات {computed}",
    otherTitle: "العنوان عن {text}، والتقرير عن {computed}",
    hiddenRemainder: "المطبوع {text} للرقم {figure}، والقيمة الفعلية {computed}",
    unexplained: "المطبوع {text} لا أصل له في بيانات التقرير",
    unbound: "المطبوع {text} مربوط بالرقم {figure}، ولا رقم بهذا الاسم في التقرير",
    nearest: " (لعله {elsewhere})",
    rounded: "المطبوع {text} للرقم {figure}: {rule}، وبالتقريب المعتاد {computed}",
    units: "المطبوع {text} {rule} من أعداد مختلفة الوحدات لا يجمعها التقرير: {from}",
    misderived: "المطبوع {text} {rule}، والصواب {computed}: {from}",
    basis: "المطبوع {text} تغيّر بين فترتين اختلف الأساس بينهما، فلا تصح المقارنة: {from}",
    base: "المطبوع {text} للرقم {figure} نسبة من مجموع التذاكر، ولا يذكر التقرير أنها جزء منه",
    missing: "ينشر التقرير {figure} ولا يذكره النص",
    nounForm: "المطبوع «{published}»، والصواب «{computed}»",
    valueless: "المطبوع {text} للرقم {figure}، ولا قيمة له في البيانات",
    noValue: "غير متاح",
    quoted: "«{text}»",
    rules: {
      "half-even": "مقرّب بقاعدة النصف إلى العدد الزوجي",
      truncate: "مقطوع دون تقريب",
      "largest-remainder": "معدّل ليكون مجموع النسب مئة",
      sum: "مجموع",
      share: "نسبة",
      rate: "معدل",
      mean: "متوسط",
      change: "تغيّر",
      rest: "باقٍ",
      contact: "وسيلة تواصل",
    },
  },
};
