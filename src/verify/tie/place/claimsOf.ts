import { isPeriod } from "../../../periods/isPeriod.js";
import { lastDayOf } from "../../../periods/lastDayOf.js";
import { endOfLabel } from "../page/endOfLabel.js";
import { priorPeriod } from "../page/priorPeriod.js";
import type { Surroundings } from "../page/Surroundings.js";
import { type Claims, NO_CLAIMS } from "./Claims.js";
import { claimedPeriods, type PeriodSide, type Side } from "./claimedPeriods.js";
import { dayBeside } from "./dayBeside.js";
import { isDateline } from "./isDateline.js";
import { isOfSeveral } from "./isOfSeveral.js";
import { isToldAlike } from "./isToldAlike.js";
import { leftLimit } from "./leftLimit.js";
import { namesBeside, type Reach } from "./namesBeside.js";
import { ownSide } from "./ownSide.js";
import { partsBeside } from "./partsBeside.js";
import { rateBeside } from "./rateBeside.js";
import { reachedFrom } from "./reachedFrom.js";
import { rightLimit } from "./rightLimit.js";
import type { Role } from "./roleOf.js";
import { statesOfPart } from "./statesOfPart.js";
import { timeBeside } from "./timeBeside.js";
import { wholeBefore } from "./wholeBefore.js";
import { wholeBeside } from "./wholeBeside.js";

/** How far, in characters, a name may stand from its number. */
const FAR = 120;

const NONE: readonly string[] = [];
/** "Were still open, one per cent of the total of", "أُغلق من إجمالي التذاكر البالغ". */
const OF_WHOLE =
  /(?:\b(?:out )?of (?:the |a |our )?(?:total|whole)|(?<![ء-ي])من (?:[إا]جمالي|[أا]صل|مجموع|جمل[ةه])(?![ء-ي]))(?![^.;؛\n]*[.;؛\n])/i;
/** "Carried into 2024", "انتقل إلى سنة 2024". */
const INTO = /(?:(?<![ء-ي])[إا]لى|\b(?:in)?to) [^.;؛,،\n]{0,60}$/i;
const ONWARD = /^[^.;؛،,\n\d٠-٩]{0,40}(?:\b(?:in)?to|(?<![ء-ي])[إا]لى)(?![a-zء-ي])/i;
/**
 * What is named right beside a number: of each kind of name the nearer one, on either side, that no clause, no other number
 * and at most one comma or "and" part from it. Of a percentage after its count, the names of the count speak too.
 *
 * @param behind - the index of the first mention behind the start of the number
 */
export function claimsOf(page: Surroundings, index: number, behind: number, role?: Role): Claims {
  const { readings } = page;
  const reading = readings[index];
  if (reading === undefined) return NO_CLAIMS;
  const { start, end } = reading.span;
  // What stands before a whole names its part.
  const isPercent = reading.kind === "percent";
  const limit = Math.max(leftLimit(readings, index, isPercent, page.text), start - FAR);
  const wholeAt = isPercent ? -1 : page.text.slice(limit, start).search(OF_WHOLE);
  const left = role === "whole" ? start : limit + Math.max(0, wholeAt);
  const right = Math.min(rightLimit(readings, index), end + FAR, endOfLabel(page.text, end));
  // What a number was reached from has the name of both.
  const origin = role === "whole" ? index : reachedFrom(page, index);
  const first = origin === index ? start : (readings[origin]?.span.start ?? start);
  const leftOfFirst = origin === index ? left : Math.max(leftLimit(readings, origin, false), first - FAR);
  const reach: Reach = { place: start, left, end, right, wholeFrom: wholeBefore(page, index) };
  // Behind a whole, but for its noun, its part is named: "75% of all 20 contacts were calls".
  const nounEnd = ("nounSpan" in reading ? reading.nounSpan?.end : undefined) ?? end;
  const ofWhole: Reach = role === "whole" ? { ...reach, right: nounEnd } : reach;
  const ofKeys: Reach = origin === index ? ofWhole : { ...reach, place: first, left: leftOfFirst };
  // The period before a base is the one that it is compared with.
  const periodBefore = role === "base" ? undefined : claimedPeriods(page, index, -1, left);
  const periodBehind = claimedPeriods(page, index, 1, right);
  const [ownBefore, ownBehind] = [own(periodBefore), own(periodBehind)];
  const behindNoun = page.text.slice(nounEnd, end + (periodBehind?.distance ?? 0));
  const told = ownSide(isDateline(page, ownBefore, ownBehind, start) ? undefined : ownBefore, ownBehind, behindNoun);
  const bases = [periodBehind, periodBefore].find((side) => side !== undefined && side.bases.length > 0)?.bases ?? NONE;
  const states = statesOfPart(page, index, behind);
  const keys = namesBeside(page, index, behind, "key", ofKeys);
  const subjects = namesBeside(page, index, behind, "subject", origin === index ? reach : ofKeys);
  const day = dayBeside(page, index);
  const said = states.length > 0 ? states : namesBeside(page, index, behind, "measure", reach);
  // What was open when the period began is brought forward.
  const isOpening = said.includes("open") && day === lastDayOf(priorPeriod(page.reportPeriod));
  // "350 were carried into July" tells the stock at the end of June, "carried into July: 350" in July's report the stock that July began with.
  const isBehind = told === periodBehind?.names;
  const isInto = isBehind ? ONWARD.test(page.text.slice(end, right)) : INTO.test(page.text.slice(limit, start));
  const isBrought = isInto && !isBehind && told.includes(page.reportPeriod);
  const isOnward = isInto && !isBrought && said.includes("carried");
  const periods = isOnward ? told.filter(isPeriod).map((each) => endedBy(each, page.reportPeriod)) : told;
  const named = isBrought ? said.map((name) => (name === "carried" ? "brought" : name)) : said;
  // What is open on the last day of the period is carried forward.
  const isClosing = said.includes("open") && day === lastDayOf(page.reportPeriod);
  const measures = isOpening ? [...named, "brought"] : isClosing ? [...named, "carried"] : named;
  const ownParts = partsBeside(page, index, behind, role);
  const parts = ownParts.length > 0 || origin === index ? ownParts : partsBeside(page, origin, behind, "base");
  const [rates, whole] = isPercent ? [rateBeside(page, index, behind), wholeBeside(page, end, behind)] : [];
  const isSilent = periods.length + keys.length + subjects.length + measures.length + parts.length + bases.length === 0;
  const isJoint = !isToldAlike(page, index, behind) && isOfSeveral(page, behind, left, reading.span, right);
  const time = timeBeside(page, index, role);
  if (isSilent && whole === undefined && time === undefined && day === undefined && !isJoint) return NO_CLAIMS;
  const isTotal = wholeAt >= 0 && measures.includes("total");
  return { periods, keys, subjects, measures, parts, bases, rates, whole, isJoint, isTotal, time, day };
}

/** The period that ended as another began: the report's where both ended on one day. */
function endedBy(period: string, reported: string): string {
  const prior = priorPeriod(period);
  return lastDayOf(prior) === lastDayOf(reported) ? reported : prior;
}

function own(side: PeriodSide | undefined): Side | undefined {
  return side?.isOpen ? side : undefined;
}
