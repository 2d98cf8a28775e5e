import { endsIn } from "../../../language/reading/endsIn.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { MEASURED, SERVING, STAFF } from "./customs.js";
import { isTotalOfShares } from "./isTotalOfShares.js";
import { reachClass } from "./reachClass.js";

/** In brackets beside a total, what it covers: "(5 of 6 months)", "(شهران من 3 أشهر)". */
const OPENED = /\($/;
const OF_MONTHS = /^ (?:(?:out )?of|من(?: أصل)?) (?:the |ال)?[\d٠-٩]{1,2} (?:months|(?:ال)?[أا]?شهر)\)/i;
const COVERED = /\((?:[\d٠-٩]{1,2}|شهر(?:[اي]ن| واحد)?) (?:(?:out )?of|من(?: أصل)?) (?:the |ال)?$/i;
const MONTHS = /^ (?:months|(?:ال)?[أا]?شهر)\)/i;
const NEAR = 40;
/** "The plan had foreseen 450,000 calls": what was expected is nothing that was counted. */
const PLANNED =
  /(?<!\bas (?:[a-z]+ ){0,4}|(?<![ء-ي])كما (?:[ء-ي]+ )?)(?:\b(?:foresaw|foreseen|forecast(?:ed)?|budgeted(?: for)?|projected|planned(?: for)?|expected|allowed for)|(?<![ء-ي])[وف]?(?:[يت]?توقع(?:ت|نا|وا)?|[نيت]ستهدف|[اإ]ستهدف(?:ت|نا)?)(?: ال[ء-ي]+)?|\b(?:aim(?:s|ing)? (?:for|at)|(?:aim|hope|plan|intend)(?:s|ing)? to reach)|(?<![ء-ي])[وف]?[أنيت](?:سعى|طمح|هدف) (?:[إا]لى|ل)(?:لوصول [إا]لى|بلوغ)?(?: نسب[ةه])?) ?$/i;
/** "The strategy wants that share to reach", "نعمل على رفعها إلى": whoever aims, and at what, may stand between. */
const AIMED =
  /(?:\b(?:aim|want|hope|plan|intend|seek|mean|expect|due|commit|pledge|suppose|ask|requir|oblig|urg|instruct)[a-z]*(?: [a-z'-]+){0,5} to (?:reach|attain|achieve|be|(?:be|bring|lift|raise|cut|reduce|lower|get|increase|rise|fall|grow|drop|decline)(?: [a-z'-]+){0,4} to)|(?<![ء-ي])[وف]?(?:[أنيت](?:ستهدف|سعى|طمح|هدف|عتزم|خطط|عمل|تطلع|لزم|طالب)|[اإ]ستهدف(?:ت|نا)?|(?:ال)?(?:هدف|مستهدف|طموح|مخطط|مقرر|متوقع|م[أا]مول|منتظر)(?:نا|ها|ه)?)(?: [ء-ي]+){0,5} (?:(?:(?:ال)?وصول|رفع|خفض|زياد[ةهت]|تقليص|[أا]ن [نيت][ء-ي]{2,6})(?:ها|ه)?(?: [ء-ي]+){0,4} [إا]لى|(?:[لب]|ال)?بلوغ|تحقيق|[أا]ن [نيت](?:بلغ|كون|حقق)))(?: (?:at least|about|around|some|over|more than|under|below|نسب[ةه]|نحو|حوالي|[أا]كثر من))? $/i;
/** How far, in characters, it stands before the number. */
const FAR = 110;
/** What stands before the number of a letter box. */
const BOX = /(?:\b(?:p\.?o\.? box|private bag)|(?<![ء-ي])(?:ص\.ب\.?|صندوق (?:ال)?بريد)):? $/i;

/** What a number plainly is that was contradicted in a sentence, or is unexplained in a cell, whatever is said of it. */
export function plainClass(
  reading: QuantityReading,
  { outcome, elsewhere }: TieOutEntry,
  text: string,
  isFree: boolean,
): string | undefined {
  const before = text.slice(Math.max(0, reading.span.start - NEAR), reading.span.start);
  if (outcome === "contradicted" && isFree) {
    if (endsIn(before, BOX)) return "place";
    if (reading.value === 100 && isTotalOfShares(before, behind(reading, text))) return "total";
    const aimed = text.slice(Math.max(0, reading.span.start - FAR), reading.span.start);
    if ((elsewhere === undefined && endsIn(before, PLANNED)) || endsIn(aimed, AIMED)) return "target";
    // "They are shared among the 38 case officers": nobody counts them.
    if ((reading.noun ?? STAFF) === STAFF && SERVING.test(behind(reading, text))) return "others";
    return reachClass(reading, text, true) ?? (MEASURED.test(behind(reading, text)) ? "size" : undefined);
  }
  if (outcome !== "unexplained" || isFree) return undefined;
  const after = behind(reading, text);
  const isPartial =
    (endsIn(before, OPENED) && OF_MONTHS.test(after)) || (endsIn(before, COVERED) && MONTHS.test(after));
  return isPartial ? "coverage" : undefined;
}

function behind({ span }: QuantityReading, text: string): string {
  return text.slice(span.end, span.end + NEAR);
}
