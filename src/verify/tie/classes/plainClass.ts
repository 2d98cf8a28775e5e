import { endsIn } from "../../../language/reading/endsIn.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { MEASURED } from "./customs.js";
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
    if (elsewhere === undefined && endsIn(before, PLANNED)) return "target";
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
