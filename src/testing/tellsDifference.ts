import type { FigureForm } from "../figures/Figure.js";
import { foldText } from "../language/foldText.js";
import type { QuantityReading } from "../language/reading/FigureReading.js";

/** Right behind a number or its noun, that it is by how much something differs: "600 calls fewer", but "600 calls or more". */
const DIFFERS =
  /^[\s\u2066-\u2069]+(?:fewer|less|more|lower|higher|[أا]قل|[أا]كثر|[أا]على|[أا]دنى|[بك]?(?:زياد|نقص|انخفاض|ارتفاع)[ةهًاا]*)(?![\p{L}\p{M}])(?! or )/iu;
/** The same right before it, in folded text: "زيادة 600 مكالمة", `بانخفاض قدره`; "زيادة على" is a bound, and what "انخفاض إلى" leads to no change. */
const ARABIC =
  /(?<![ء-ي])(?<!(?:بعد|قبل|منذ|رغم|مع) )(?:[وف]?[بل]?(?:ال|ل)?(?:زياده|انخفاضا?|ارتفاعا?|ازديادا?|تزايدا?|نموا?|نقصا?|نقصانا?|تراجعا?|تناقصا?|هبوطا?|انحسارا?|انكماشا?|فرقا?|فارقا?)(?: (?:[يت]?بلغت?|م?قدا?ره?ا?|ب?نسبت?ها?))?(?: (?:ب?نحو|ب?حوالي|تقريبا))?|[وف]?بمقدار)[\s(:~\u200E\u200F\u2066-\u2069]*$/;
const ENGLISH =
  /(?<![a-z-])(?<!(?:after|before|since|following|despite) (?:the|an?) )(?:(?:increase|decrease|rise|fall|drop|growth|reduction|decline|jump|dip|difference|surplus|shortfall)s?(?: (?:of|by)|:| -)|(?:increased|decreased|rose|risen|fell|fallen|grew|grown|dropped|declined|jumped|up|down|higher|lower|more|fewer|less) by|(?<!(?:ma[dk]e?s?|making|adds?|added|takes?|taken|took|picked|set|broken?|breaks?|written|closed|opened|signed|followed) )(?:up|down))(?: (?:about|around|some|nearly|almost))?[\s(:~\u2066-\u2069]*$/;

/** Whether the words right beside a number say that it is by how much something differs, and not how much there is; what is in points has its sign. */
export function tellsDifference(
  text: string,
  { span, nounSpan, text: printed }: QuantityReading,
  form: FigureForm,
): boolean {
  if ([span.end, nounSpan?.end ?? span.end].some((at) => DIFFERS.test(text.slice(at)))) return true;
  // What the reader takes for part of the number, as "about", stands before it all the same.
  const digits = Math.max(0, printed.search(/\p{Nd}/u));
  const before = foldText(text.slice(0, span.start + digits));
  return (form !== "points" && /[+]\s*$/.test(before)) || ARABIC.test(before) || ENGLISH.test(before);
}
