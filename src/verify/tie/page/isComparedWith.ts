import { endsIn } from "../../../language/reading/endsIn.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** What stands before a period that is only compared with. */
const COMPARED =
  /(?:compared (?:with|to)|(?:many|much)(?: [a-z-]+){0,4} as(?: (?:it|they|there) (?:was|were))?(?: in)?|(?:ضعفي?|ضعفا|[أا]ضعاف) (?:ما [ء-ي\u064b-\u0652]+|عدد[هها]*|عدد [ء-ي]+)(?: (?:في|خلال))?|than(?: (?:it was|they were))?(?: in)?|since|\bby(?: the end of)?|from|against|versus|vs\.?|before|after|until|مقارنة(?: (?:مع|ب\S*))?|بالمقارنة (?:مع|ب\S*)|قياسا(?: (?:على|ب\S*))?|منذ|بحلول|(?:ب|حتى |مع |قبل |[إا]لى )(?:نهاية|موفى|متم|غاية|ختام)|عن|من|مقابل|قبل|بعد|حتى|(?:[أا]كثر|[أا]قل|[أا]على|[أا]دنى|[أا]زيد|[يت]زيد|زادت?|[يت]قل|قلت?) (?:من|عن|على) [ء-ي]+|, which (?:was )?(?:opened|launched|introduced|started|went live) in|(?:الذي|التي) (?:[أا]ُ?طلق|دُ?ش\u0651?ن|افتُ?تح)[ء-ي]*(?: في)?|(?<![ء-ي])(?:[عم]ما|[عم]ن ما|على ما|بما) (?!في|[تي]شمل|يبدو)[ء-ي\u064b-\u0652]+(?: عليه)?(?: (?:في|خلال))?)(?:\s+the)?(?:\s+(?:mid|early|late)-?|\s+(?:middle|end|start|beginning) of|\s+(?:منتصف|[أا]وائل|[أا]واخر|مطلع|نهاي[ةه]|بداي[ةه]))?(?:\s+ال(?:فترة|ربع|شهر|مدة)(?: (?:من|في))?)?(?:\s+(?:ل?عام|ل?سنة|العام|شهر|year|spring|summer|autumn|winter|ربيع|صيف|خريف|شتاء))?[\s\u2066-\u2069]*$/i;
/** What a level came to behind it: "to 49,763 after the peak of July", "بعد ذروة يوليو". */
const AFTER_PEAK =
  /(?:\b(?:after|following|from) (?:(?:the|an?|its|their) )?(?:[a-z]+ )?(?:peak|high|low|spike|surge|rush|rise|fall|drop|jump)(?: (?:of|in))?|(?<![ء-ي])(?:بعد|[إا]ثر|عقب|من) (?:ال)?(?:ذرو[ةته]+|قم[ةه]|ارتفاع|انخفاض|قفز[ةه]|طفر[ةه]|تراجع|هبوط)ه?ا?(?: [ء-ي]+ي[ةه]?)?(?: (?:في|خلال))?(?: شهر)?)[\s\u2066-\u2069]*$/i;
/** What a share was is told in words: "up from a third in the second quarter", "بعد أن كان نصيبه الثلث في الربع الثاني". */
const FROM_PART =
  /(?:\bfrom (?:[a-z]+ ){0,3}(?:hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?)(?: of (?:it|them|all|the total))? (?:in|during)|(?<![ء-ي])(?:كان(?:ت)?|من|عن)(?: [ء-ي]+){0,2} (?:ال(?:نصف|ثلث|ربع|خمس|عشر)(?:ين|ان)?|(?:نصف|ثلث|ربع|خمس|عشر)(?:ين|ي|ا|ان)?(?: ال[ء-ي]+)?) (?:في|خلال))(?: the)?[\s\u2066-\u2069]*$/i;
/** A change names what it is held to: "Change in calls on Q2", `الزيادة في المكالمات على الربع الثاني`, "(on Q2: +25,325)". */
const CHANGE_ON =
  /(?:\b(?:changes?|differences?|growth|rises?|increases?|gains?|falls?|drops?|decreases?|declines?|reductions?)(?:,? (?:in|of)(?: [a-z-]+){1,5}?)? (?:on|over)|(?<![ء-ي])(?:ال)?(?:تغي\u0651?ي?ر|زياد[ةه]|ارتفاع|نمو|فرق|فارق|انخفاض|تراجع|نقص)(?: (?:في |ب)?[ء-ي\u064b-\u0652]+){0,4} على)(?: the)?(?: (?:ال)?(?:شهر|ربع|نصف|عام|سن[ةه]))?[\s\u2066-\u2069]*$/i;
const OPENS_ON = /\((?:on|over)(?: the)? $/i;
const SIGNED = /^:? [+−-]/;
/** Right behind a percentage, or behind a change, what it is a change from: "up 620 on the second quarter". */
const ON = /^[*\s\u2066-\u2069]*(?:(?:on|over)(?:\s+the)?|على(?:\s+(?:شهر|ل?عام|ل?سن[ةه]))?)[\s\u2066-\u2069]*$/i;
const MORE_ON =
  /^[\s\u2066-\u2069]*(?:(?:[a-z]+ )?(?:higher|lower|more|fewer|up|down|above|below)(?: [a-z]+)? (?:on|over)|(?:[a-z]+ )?(?:above|below)|(?:(?:in|de)crease|rise|jump|growth|drop|fall|decline|reduction)(?: in(?: [a-z-]+){1,3})? (?:on|over))(?:\s+the)?[\s\u2066-\u2069]*$/i;
const CHANGE =
  /(?:\b(?:up|down|by|(?:rise|increase|growth|fall|drop|decrease) of|rose|grew|climbed|jumped|gained|fell|dropped|declined|slipped|eased|(?:in|de)creased)\s+|(?<![ء-ي])(?:[وبف]?(?:زياد|ارتفاع|انخفاض|تراجع|نمو|نقص|هبوط|صعود)[ةها\u064b]*(?:\s(?:قدر|مقدار|بلغ)[ء-ي]+)?|ب(?:مقدار|واقع|فارق))\s+|[+−-]\s*)$/i;
/** What compares with a range names it as a whole: "compared with April to June", "مقارنة بالفترة من أبريل إلى يونيو". */
const RANGE =
  /(?:\bcompared (?:with|to)|\b(?:against|versus|vs\.?)|مقارنة (?:مع|ب\S*)|قياسا (?:على|ب\S*)|مقابل)(?: the)?(?: (?:period|months)| (?:ال)?(?:فترة|مدة|[أا]شهر))?(?: (?:from|of|من))?[\s\u2066-\u2069]*$/i;
const TO = /^[\s\u2066-\u2069]*(?:[-–—]|to|until|إلى|الى|حتى)[\s\u2066-\u2069]*$/i;
/** How far, in characters, the words of a comparison reach before what they are of. */
const NEAR = 60;

/** Whether a period is named only to be compared with: "up 15 % on February", "مقارنة بيوليو". */
export function isComparedWith(text: string, readings: readonly FigureReading[], at: number): boolean {
  const [period, previous] = [readings[at], readings[at - 1]];
  if (period === undefined) return false;
  const { start } = period.span;
  const before = wordsBefore(text, start);
  if (endsIn(before, COMPARED) || AFTER_PEAK.test(before) || CHANGE_ON.test(before) || FROM_PART.test(before))
    return true;
  if (OPENS_ON.test(before) && SIGNED.test(text.slice(period.span.end, period.span.end + 3))) return true;
  if (previous === undefined || start - previous.span.end > NEAR) return false;
  const between = text.slice(previous.span.end, start);
  if (previous.kind === "month" && TO.test(between) && endsIn(wordsBefore(text, previous.span.start), RANGE))
    return true;
  if (MORE_ON.test(between)) return true;
  // "An increase of 620 calls on the second quarter"
  const { nounSpan = previous.span } = "nounSpan" in previous ? previous : {};
  if (!ON.test(text.slice(Math.max(previous.span.end, nounSpan.end), start))) return false;
  const isSigned = previous.kind === "percent" || /^[+−-]/.test(previous.text);
  return isSigned || CHANGE.test(text.slice(0, previous.span.start).slice(-NEAR));
}

function wordsBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - NEAR), start);
}
