import { slipOf } from "../../common/slipOf.js";
import { caseRole } from "../clauses/caseRole.js";
import { isOnlyDated } from "../clauses/isOnlyDated.js";
import { rootsOf } from "../clauses/rootsOf.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { wordBehind } from "../clauses/wordBehind.js";
import type { Told } from "./toldIn.js";

/** Of what is told so, there are so many in all. */
const ALL =
  /:\s*$|(?<![a-z])(?:had|took|numbered|reached|was|to|than|against|from|with)(?: the)? $|(?<![ء-ي])(?:مقابل|و?عدد[ء-ي]*|ت?بلغت?)(?: [ء-ي]+){0,4} (?:\d{4} (?:ت?بلغت? )?)?$/;

/** "6,130 complaints from women", "answered 24,130 calls within a minute". */
const SOME =
  /^ [a-z]+ (?:of|by|within|about|on|from(?! [a-z]+ to)) (?!\d|the year)|^ [ء-ي]+ (?:من (?!عام|سنه)|عن |عبر |بشان )/;

/** How the words of two counts of two documents tie them: as one number but for a slip of the hand, as one noun, time and state of work, or not at all. */
export function isSameTold(sure: Told, again: Told): "slip" | "same" | undefined {
  const isOfOneTime =
    sure.parts === again.parts &&
    (sure.years.some((year) => again.years.includes(year)) ||
      (sure.parts !== "" && sure.years.length * again.years.length === 0));
  const roles = [roleOf(sure), roleOf(again)];
  const isPlain = [sure, again].every((told, at) => roles[at] !== undefined || ALL.test(told.lead));
  const isOfOneState = isPlain && new Set(roles.map((role) => role ?? "received")).size === 1;
  if (!isOfOneTime || !isOfOneState || !isOfOneNoun(sure, again)) return undefined;
  const slip = slipOf(again.item.value, sure.item.value);
  const isDigit =
    slip === "wrong-digit" &&
    roles[0] !== undefined &&
    roles[0] === roles[1] &&
    isOnlyDated(again.item.after) &&
    (sure.item.listed || again.item.listed || subjectOf(sure) === subjectOf(again));
  return (slip === "swapped-digits" && !SOME.test(again.rest)) || isDigit ? "slip" : "same";
}

/** What stands behind a count is told of both, or the label of the one has it: "Claims settled in 2017: 14,672". */
function isOfOneNoun(a: Told, b: Told): boolean {
  if (a.item.noun !== undefined && b.item.noun !== undefined) return a.item.noun === b.item.noun;
  const [one, other] = [a, b].map(({ rest }) => wordBehind(undefined, rest));
  if (one !== undefined && other !== undefined) return one === other;
  return (
    (one !== undefined && rootsOf(b.lead).includes(one)) || (other !== undefined && rootsOf(a.lead).includes(other))
  );
}

/** Who had so many: two boards do not have one number. */
function subjectOf({ lead }: Told): string {
  return [...new Set(stemsOf(lead))].sort().join(" ");
}

function roleOf({ lead, rest }: Told) {
  return caseRole(lead, rest.split(/[,،(]/)[0]);
}
