import type { Language } from "../../model/lists.js";
import type { CheckRule } from "../checks/CheckOutcome.js";
import type { ReportCheckCode, ReportObstacle } from "./Reconciliation.js";

/** What a message says, by what came of the check. */
export type Wording = "pass" | "within" | "fail" | "cannot" | `${"" | "within-"}${"at-most" | "at-least"}`;

/** The messages in one language; `{path}`, `{published}`, `{computed}`, `{difference}`, `{basis}`, `{why}` are filled in. */
export interface ReconcileWords {
  readonly pass: string;
  readonly within: string;
  readonly fail: string;
  /** Beyond a limit. */
  readonly "at-most": string;
  readonly "at-least": string;
  /** Within it. */
  readonly "within-at-most": string;
  readonly "within-at-least": string;
  /** What those checks say that are of no two numbers: the shares of a whole, which should add to 100, and the days of an initiative. */
  readonly own: Readonly<Partial<Record<ReportCheckCode, Readonly<Partial<Record<Wording, string>>>>>>;
  readonly cannot: string;
  /** A figure that the report does not have, and its edition says to have changed. */
  readonly declared: string;
  readonly disclosed: string;
  readonly difference: string;
  /** A number in thousands or millions that rounds its figure, and too far. */
  readonly coarse: string;
  readonly nounForm: string;
  readonly nounUnit: string;
  readonly hiddenRemainder: string;
  /** What a figure is compared with. */
  readonly bases: Readonly<Record<ReportCheckCode, string>>;
  /** The same of parts that may overlap, of all causes, of one cause and of its months, in which a ticket may count more than once. */
  readonly overlapping: string;
  readonly ofCauses: string;
  readonly ofCause: string;
  readonly inMonths: string;
  /** What an overall share is held to. */
  readonly weighted: string;
  /** What answers without a score are held to. */
  readonly requests: string;
  /** What a given total is held to, where that is not months. */
  readonly quarters: string;
  readonly parts: string;
  /** What the tickets that a time was measured on are held to, and the day of what is live. */
  readonly ofPeriod: string;
  readonly edition: string;
  readonly reasons: Readonly<Record<ReportObstacle, string>>;
  readonly rules: Readonly<Record<CheckRule, string>>;
}

export const RECONCILE_WORDS: Readonly<Record<Language, ReconcileWords>> = {
  en: {
    pass: "{path}: {published} agrees with {basis}",
    within: "{path}: {published} agrees with {basis} within rounding ({computed}; {why})",
    fail: "{path}: states {published}; {basis} give {computed}{why}",
    "at-most": "{path}: states {published}; {basis} allow at most {computed}{why}",
    "at-least": "{path}: states {published}; {basis} ask for at least {computed}{why}",
    "within-at-most": "{path}: {published} is no more than {basis} allow",
    "within-at-least": "{path}: {published} is no less than {basis} ask for",
    own: {
      "shares-of-whole": {
        pass: "{path}: the printed shares of it add to {published}",
        within: "{path}: the printed shares of it add to {published}, which is {computed} within rounding ({why})",
        fail: "{path}: the printed shares of it add to {published}, not to {computed}{why}",
      },
      "initiative-dates": {
        "at-least": "{path}: the live date {published} is before {basis} {computed}",
        "within-at-least": "{path}: the live date {published} is not before {basis}",
        "at-most": "{path}: is said to be live, and its live date {published} is after {basis} {computed}",
      },
      "edition-date": {
        "at-least": "{path}: the date {published} is before {basis} {computed}",
      },
      "as-of-date": {
        "at-least": "{path}: are counted as of {published}, which is before {basis} {computed}",
        "at-most": "{path}: are counted as of {published}, which is after {basis} {computed}",
      },
      "doubled-channel": { fail: "{path}: has the name and all the counts of {basis} {computed}" },
      "channel-left-out": {
        fail: "{path}: states {published} without {basis}, which the report of that period counts; with it: {computed}{why}",
        cannot:
          "{path}: states {published} without {basis}, of which the report of that period tells, though not how many: {why}",
      },
    },
    cannot: "{path}: {published} cannot be checked against {basis}: {why}",
    declared: "{path}: the edition declares a change of a figure that the report does not have",
    disclosed: "{path}: is suppressed, and can be worked out from {basis}",
    difference: "; difference {difference}",
    coarse: "; no rounded number may be more than 10% off",
    nounForm: "{path}: prints {published}; the number asks for {computed}",
    nounUnit: "{path}: prints {published}, whose noun is not what the figure counts",
    hiddenRemainder: "{path}: prints {published}, which it is not exactly; it is {computed}",
    bases: {
      "printed-figure": "the data",
      duplicate: "the other printings of it",
      "row-sum": "its printed months or quarters",
      "column-sum": "the printed channels of the month",
      "grand-total": "the printed totals of the channels",
      "cross-foot": "the printed totals of the months",
      "year-to-date": "the printed periods of the year",
      "tickets-total": "the printed open and closed tickets",
      difference: "the two printed counts",
      share: "the printed part and whole",
      rate: "the two printed counts",
      mean: "the printed total and the days",
      growth: "the two printed counts",
      "roll-forward": "the printed flows",
      "shares-of-whole": "all the shares of it",
      "given-total": "the months",
      subset: "the tickets it is part of",
      backlog: "the flows of tickets",
      "brought-forward": "the open tickets of the report before",
      "parts-sum": "its printed parts",
      breakdown: "the parts of the breakdown",
      "cause-cases": "the coded tickets",
      "cause-months": "the months of the cause",
      "ratings-asked": "the requests less the answers without a score",
      handling: "the contacts answered and abandoned",
      durations: "the other measures",
      "initiative-dates": "the start date",
      "edition-date": "the first day of the period",
      "as-of-date": "the first day of the period",
      "doubled-channel": "another channel,",
      comparative: "the counts in the report of that period",
      "channel-left-out": "the channels in the report of that period",
      "inner-report": "the reports of the periods within it",
      disclosure: "the figures beside it",
    },
    overlapping: "the parts of the breakdown, which may overlap,",
    ofCauses: "the tickets of the causes",
    ofCause: "the tickets of the cause in the whole period",
    inMonths: "the months of the cause, in several of which a ticket may count,",
    weighted: "the printed values and weights",
    requests: "the requests",
    quarters: "the quarters",
    parts: "the shorter periods",
    ofPeriod: "the tickets of the period",
    edition: "the date of the edition",
    reasons: {
      "unknown-figure": "the report supports no such figure",
      unreadable: "the text is not one number that can be read",
      "wrong-form": "a percentage stands where a count belongs, or a count where a percentage does",
      "other-noun": "the noun beside it is not what the figure counts",
      "not-adjacent": "the other report is not of the period before",
      "other-day": "the open tickets were counted on another day than the last of the period",
      "other-window": "there are more ratings than requests, and those may be of other days",
      "carried-over": "they are more, and only contacts offered before the period would explain that",
      withheld: "it is withheld",
      "not-comparable": "what it rests on is not comparable",
      "missing-part": "a count is missing",
      "no-parts": "there is nothing to compare it with",
      "no-total": "the report does not state it",
      "zero-denominator": "there is nothing to divide by",
      "too-large": "the numbers are too large",
      "not-exhaustive": "the parts are not said to be all",
    },
    rules: {
      "half-up": "what is printed is rounded half up",
      "half-even": "what is printed has halves rounded to the even digit",
      truncated: "what is printed is cut off instead of rounded",
      "largest-remainder": "what is printed is adjusted so that the shares add to 100",
      "rounded-parts": "some of the numbers are rounded",
    },
  },
  ar: {
    pass: "{path}: المذكور {published} يطابق {basis}",
    within: "{path}: المذكور {published} يطابق {basis} في حدود التقريب (القيمة {computed}، {why})",
    fail: "{path}: المذكور {published}، والمحسوب {computed} بحسب {basis}{why}",
    "at-most": "{path}: المذكور {published}، ولا يصح أن يزيد على {computed} بحسب {basis}{why}",
    "at-least": "{path}: المذكور {published}، ولا يصح أن يقل عن {computed} بحسب {basis}{why}",
    "within-at-most": "{path}: المذكور {published} لا يتجاوز الحد الأعلى بحسب {basis}",
    "within-at-least": "{path}: المذكور {published} لا يقل عن الحد الأدنى بحسب {basis}",
    own: {
      "shares-of-whole": {
        pass: "{path}: مجموع نسب الأجزاء المطبوعة {published}",
        within: "{path}: مجموع نسب الأجزاء المطبوعة {published}، وهو {computed} في حدود التقريب ({why})",
        fail: "{path}: مجموع نسب الأجزاء المطبوعة {published}، والصواب {computed}{why}",
      },
      "initiative-dates": {
        "at-least": "{path}: تاريخ الإطلاق {published} يسبق {basis} {computed}",
        "within-at-least": "{path}: تاريخ الإطلاق {published} لا يسبق {basis}",
        "at-most": "{path}: ذُكر أنها مطبقة، وتاريخ إطلاقها {published} بعد {basis} {computed}",
      },
      "edition-date": {
        "at-least": "{path}: التاريخ {published} يسبق {basis} {computed}",
      },
      "as-of-date": {
        "at-least": "{path}: تاريخ العدّ {published} يسبق {basis} {computed}",
        "at-most": "{path}: تاريخ العدّ {published} بعد {basis} {computed}",
      },
      "doubled-channel": { fail: "{path}: له اسم {basis} {computed} وأعداده كلها" },
      "channel-left-out": {
        fail: "{path}: المذكور {published} من دون {basis}، وتقرير تلك الفترة يعدّه، والمحسوب معه {computed}{why}",
        cannot: "{path}: المذكور {published} من دون {basis}، وتقرير تلك الفترة يذكره دون بيان عدده: {why}",
      },
    },
    cannot: "{path}: تعذر التحقق من «{published}» بحسب {basis}: {why}",
    declared: "{path}: يعلن الإصدار تغيير رقم ليس في التقرير",
    disclosed: "{path}: محجوب، ويمكن استنتاجه من {basis}",
    difference: "، والفرق {difference}",
    coarse: "؛ ولا يجوز أن يبعد التقريب عنه أكثر من عشرة بالمئة",
    nounForm: "{path}: المطبوع «{published}»، والصواب «{computed}»",
    nounUnit: "{path}: المطبوع {published}، والمعدود المذكور غير ما يعدّه الرقم",
    hiddenRemainder: "{path}: المطبوع {published}، والقيمة الفعلية {computed}",
    bases: {
      "printed-figure": "البيانات",
      duplicate: "مواضعه الأخرى",
      "row-sum": "مجموع أشهره أو أرباعه المطبوعة",
      "column-sum": "مجموع قنوات الشهر المطبوعة",
      "grand-total": "مجموع القنوات المطبوعة",
      "cross-foot": "مجموع الأشهر المطبوعة للقنوات كلها",
      "year-to-date": "مجموع فترات السنة المطبوعة",
      "tickets-total": "مجموع التذاكر المفتوحة والمغلقة المطبوعة",
      difference: "الأعداد المطبوعة",
      share: "الأعداد المطبوعة",
      rate: "الأعداد المطبوعة",
      mean: "الأعداد المطبوعة وعدد الأيام",
      growth: "الأعداد المطبوعة",
      "roll-forward": "حركة التذاكر المطبوعة",
      "shares-of-whole": "مجموع نسب الأجزاء كلها",
      "given-total": "مجموع الأشهر",
      subset: "التذاكر التي هو جزء منها",
      backlog: "حركة التذاكر",
      "brought-forward": "التذاكر المفتوحة في التقرير السابق",
      "parts-sum": "مجموع أجزائه المطبوعة",
      breakdown: "مجموع بنود التصنيف",
      "cause-cases": "عدد التذاكر المصنّفة",
      "cause-months": "مجموع أشهر السبب",
      "ratings-asked": "عدد الطلبات بعد طرح الاستجابات الخالية من الدرجة",
      handling: "مجموع المجاب عنها والمتروكة",
      durations: "المقاييس الأخرى",
      "initiative-dates": "تاريخ البدء",
      "edition-date": "أول أيام الفترة",
      "as-of-date": "أول أيام الفترة",
      "doubled-channel": "القناة",
      comparative: "تقرير تلك الفترة",
      "channel-left-out": "قنوات تقرير تلك الفترة",
      "inner-report": "تقارير الفترات الواقعة ضمنها",
      disclosure: "الأرقام المذكورة معه",
    },
    overlapping: "مجموع بنود التصنيف التي قد تتداخل",
    ofCauses: "مجموع تذاكر الأسباب",
    ofCause: "تذاكر السبب في الفترة كلها",
    inMonths: "مجموع أشهر السبب التي قد تتكرر فيها التذكرة",
    weighted: "القيم المطبوعة وأوزانها",
    requests: "عدد الطلبات",
    quarters: "مجموع الأرباع",
    parts: "مجموع الفترات الأقصر",
    ofPeriod: "تذاكر الفترة",
    edition: "تاريخ الإصدار",
    reasons: {
      "unknown-figure": "لا رقم بهذا المعرّف في التقرير",
      unreadable: "النص ليس عددًا واحدًا يمكن قراءته",
      "wrong-form": "نسبة مئوية في موضع عدد، أو عدد في موضع نسبة مئوية",
      "other-noun": "المعدود المذكور غير ما يعدّه الرقم",
      "not-adjacent": "التقرير الآخر ليس تقرير الفترة السابقة",
      "other-day": "أُحصيت التذاكر المفتوحة في يوم غير آخر أيام الفترة",
      "other-window": "التقييمات أكثر من طلباتها، وقد تكون من أيام غير أيامها",
      "carried-over": "مجموعهما أكثر من الواردة، ولا يفسّره إلا ما ورد قبل الفترة",
      withheld: "الرقم محجوب",
      "not-comparable": "ما يُبنى عليه لا تصح مقارنته",
      "missing-part": "بعض الأعداد غير متوافرة",
      "no-parts": "لا شيء يُقارن به",
      "no-total": "التقرير لا يذكره",
      "zero-denominator": "المقسوم عليه صفر",
      "too-large": "الأعداد أكبر مما يُحسب",
      "not-exhaustive": "لا يُذكر أن الأجزاء هي الكل",
    },
    rules: {
      "half-up": "والمذكور مقرّب، والنصف إلى الأعلى",
      "half-even": "والمذكور مقرّب، والنصف إلى العدد الزوجي",
      truncated: "والمذكور مقطوع دون تقريب",
      "largest-remainder": "والمذكور معدّل ليكون مجموع النسب مئة",
      "rounded-parts": "وبعض الأعداد مقرّب",
    },
  },
};
