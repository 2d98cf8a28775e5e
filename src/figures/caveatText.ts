import type { TextOptions } from "../language/NumberOptions.js";
import { checkOption } from "../model/checkOption.js";
import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { Label } from "../model/FeedbackReport.js";
import { CAVEATS, type Caveat, LANGUAGES } from "../model/lists.js";

const TEXTS: Readonly<Record<Caveat, Required<Label>>> = {
  "unverified-base": {
    ar: "لا يذكر التقرير أن بعض المجموعات الفرعية من التذاكر جزء من مجموعها؛ فالنسبة المذكورة مشروطة بذلك.",
    en: "The report does not say that some subsets of tickets are part of all tickets; the share given rests on that condition.",
  },
  "basis-unstated": {
    ar: "لا يذكر التقرير أساس عدّ التذاكر: هل عُدّت كل واقعة على حدة، أو كل تذكرة مرة واحدة، أو ما فُتح خلال الفترة، أو كل تذكرة بحالتها في تاريخ الإحصاء.",
    en: "The report does not say which tickets it counts: every event, each ticket once, those opened in the period, or each by its state on the day of the count.",
  },
  "as-of-unstated": {
    ar: "لا يذكر التقرير اليوم الذي أُحصيت فيه التذاكر.",
    en: "The report does not say on which day the tickets were counted.",
  },
  "missing-ignored": {
    ar: "بعض البيانات غير متوافرة، والمجاميع لا تشمل إلا المتوافر منها، وتُقسم في المتوسطات اليومية على جميع أيام الأشهر التي كانت القنوات قائمة فيها، ومنها أشهر لا بيانات لها.",
    en: "Some data are missing; totals cover only what is there, and means per day divide them by all days of the months that apply, those without data included.",
  },
  "missing-as-zero": {
    ar: "بعض البيانات غير متوافرة، وقد حُسبت أصفارًا بناءً على طلب معدّ التقرير.",
    en: "Some data are missing and were counted as zero, as the report's author asked.",
  },
  "total-as-given": {
    ar: "ذُكرت بعض المجاميع دون تفصيلها حسب الأشهر.",
    en: "Some totals are given without their months.",
  },
  provisional: { ar: "بعض الأعداد أولية وقد تتغير.", en: "Some counts are provisional and may change." },
  revised: {
    ar: "عُدّلت بعض الأعداد بعد نشرها أول مرة.",
    en: "Some counts have been revised since they were first published.",
  },
  estimated: { ar: "بعض الأعداد تقديرية.", en: "Some counts are estimates." },
  "break-in-series": {
    ar: "تغيّرت طريقة عدّ بعض الأعداد، وذلك يحدّ من مقارنتها بما قبلها.",
    en: "Some counts were made differently from earlier ones, which limits comparison.",
  },
  "partial-period": {
    ar: "بعض الأعداد أو المقارنات تخص فترات غير مكتملة؛ والتغيرات في المتوسط اليومي محسوبة على جميع أيامها.",
    en: "Some counts or comparisons are of periods that were not complete; changes per day are computed over all their days.",
  },
  "not-comparable": {
    ar: "تعذرت بعض المقارنات لأن البيانات ناقصة أو لا تغطي الفترة كلها.",
    en: "Some comparisons could not be made, since data are missing or do not cover the whole period.",
  },
  "different-units": {
    ar: "المعدلات تقارن بين شيئين مختلفين، وليست نسبة جزء إلى كله.",
    en: "Rates compare two different things; they are not shares of a whole.",
  },
  "sign-flip": {
    ar: "يختلف اتجاه بعض التغيرات بين العدد والمتوسط اليومي أو متوسط يوم العمل، لاختلاف عدد الأيام أو أيام العمل.",
    en: "Some changes point one way in number and the other way per day or per working day, since they cover different numbers of days or working days.",
  },
  "multi-coded": {
    ar: "قد تُصنَّف التذكرة الواحدة تحت أكثر من بند، وبذلك قد يزيد مجموع أعداد البنود على عدد التذاكر.",
    en: "A ticket may be coded under several headings, so that the headings may add up to more than the tickets.",
  },
  "window-unstated": {
    ar: "لم يُذكر لبعض القياسات كيف تُنسب تقييماتها إلى الفترة: هل بتاريخ التقييم أو بتاريخ المعالجة.",
    en: "For some measures it is not said how ratings are assigned to the period: by the day of the rating or of the resolution.",
  },
  "not-pooled": {
    ar: "لم تُحسب نسبة رضا واحدة لجميع القياسات؛ لاختلافها في المقياس أو في حدّ الرضا أو في طريقة إسناد التقييمات إلى الفترة، أو لعدم ذكر ذلك في بعضها، أو لأن بعضها بلا وزن.",
    en: "There is no overall share of the measures, since their scales, thresholds or windows differ or are not all stated, or one has no weight.",
  },
  "too-few": {
    ar: "بعض القياسات قليلة التقييمات، فحُجبت مؤشرات الرضا الخاصة بها وما يُحسب من هذه المؤشرات.",
    en: "Some measures have few ratings, so that their own indicators of satisfaction and what is worked out of those are withheld.",
  },
  association: {
    ar: "مقارنة ما قبل المبادرة بما بعدها تصف تزامنًا، ولا تثبت أن المبادرة هي السبب.",
    en: "The comparison before and after an initiative shows an association; it does not prove that the initiative was the cause.",
  },
  "excluded-month": {
    ar: "استُبعد من المقارنة الشهر الذي أُطلقت المبادرة في أثنائه؛ لأن بعضه قبل الإطلاق وبعضه بعده.",
    en: "A month in the course of which an initiative went live is left out of the comparison, being neither wholly before nor after.",
  },
  "basis-changed": {
    ar: "تغيّر أساس العدّ أو القياس بين بعض الفترات.",
    en: "The basis of counting or measuring changed between some of the periods.",
  },
  "channels-changed": {
    ar: "لم تكن بعض القنوات قائمة في جميع الفترات التي قورن بينها، ويدخل أثرها في تغيّر «جميع القنوات».",
    en: "Some channels were not there in all periods compared; the changes of all channels include their effect.",
  },
  "causes-changed": {
    ar: "أُضيفت أسباب إلى التصنيف أو حُذفت منه بين بعض الفترات، فقد تكون بعض التذاكر انتقلت من سبب إلى آخر.",
    en: "Causes were added to the coding or dropped from it between some of the periods, so that tickets may have moved from one to another.",
  },
  "calendar-event": {
    ar: "وقع في بعض الفترات حدث يحدّ من المقارنة.",
    en: "An event in some of the periods limits the comparison.",
  },
  "discloses-suppressed": {
    ar: "يمكن استنتاج عدد محجوب من الأعداد المذكورة معه؛ فينبغي حجب عدد آخر.",
    en: "A suppressed count can be worked out from the counts given with it; another should be suppressed.",
  },
  "above-whole": {
    ar: "بعض الأعداد أكبر من المجموع الذي يُفترض أنها جزء منه.",
    en: "Some counts are larger than the total that they are supposed to be part of.",
  },
  "below-zero": {
    ar: "المرحّل من التذاكر إلى الفترة التالية عدد سالب؛ ففي بعض الأعداد خطأ.",
    en: "What is carried forward comes to a negative number of tickets; some count is mistaken.",
  },
  "too-large": {
    ar: "بعض النسب والمعدلات أكبر من أن تُكتب؛ فقد يكون في أعدادها خطأ.",
    en: "Some ratios are too large to print; a count that they rest on may be mistaken.",
  },
};

/**
 * What a caveat tells a reader, in a sentence.
 *
 * @param caveat - a caveat of a result
 * @param options - language
 * @returns the sentence, with its full stop
 * @throws `bad-option`
 *
 * @example
 * ```ts
 * import { caveatText } from "beneficiary-feedback";
 * console.log(caveatText("provisional", { language: "en" })); // => "Some counts are provisional and may change."
 * ```
 */
export function caveatText(caveat: Caveat, options: Pick<TextOptions, "language"> = {}): string {
  checkSharedOptions(options);
  const { language = "ar" } = options;
  checkOption("caveat", caveat, CAVEATS);
  return TEXTS[caveat][checkOption("language", language, LANGUAGES)];
}
