import { checkBound } from "../../checks/checkBound.js";
import { areComplements } from "../clauses/areComplements.js";
import { areFlows } from "../clauses/areFlows.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isMadeTotal } from "../clauses/isMadeTotal.js";
import { isPart } from "../clauses/isPart.js";
import { itemRole } from "../clauses/itemRole.js";
import { leavesOut } from "../clauses/leavesOut.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { says } from "../clauses/says.js";
import { FALL, OF_WHICH, REST, RISE, STATES } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { figuresOf } from "../relations/figuresOf.js";
import { holds } from "../relations/holds.js";
import { openList } from "../relations/openList.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { roundedFigure } from "../relations/roundedFigure.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { areToldShort } from "./areToldShort.js";
import type { CountList } from "./CountList.js";
import { countsOther } from "./countsOther.js";
import { endsOther } from "./endsOther.js";
import { goOnIn } from "./goOnIn.js";
import { isExact } from "./isExact.js";
import { isExplained } from "./isExplained.js";
import { isOneList } from "./isOneList.js";
import { isOneOfList } from "./isOneOfList.js";
import { isOwn } from "./isOwn.js";
import { isToldAsShare } from "./isToldAsShare.js";
import { isWrongList } from "./isWrongList.js";
import { skipsRows } from "./skipsRows.js";
import { withBracketed } from "./withBracketed.js";

/** Of two counts, what they are of has to be known: "20,131 reports. The city keeps 148 gardens and 9,376 parking places". */
const FEWEST = 3;
/** "Almost 800,000" is no further from its parts, as a share of them. */
const ROUGH = 0.01;

/**
 * Judges a list whose parts do not give its total by its wording, and by what else the text tells; `undefined` where they are no list.
 *
 * @param byValue - the numbers of the text by their value
 * @param divided - the parts that a sum gives the total
 * @param largest - whether the total is the largest count of the text
 */
export function judgeList(
  reading: Reading,
  byValue: ReadonlyMap<number, readonly Printed[]>,
  list: CountList,
  divided: readonly Item[] | undefined,
  largest: boolean,
): Relation | undefined {
  const { text, figures } = reading;
  const { total, parts, words, wording, short, slip, loose } = list;
  if (wording === "peers" || isOwn(list, divided) || goOnIn(divided, parts) || areFlows(total, parts)) return undefined;
  if (isRowApart(list) || isOneOfList(total, parts) || endsOther(total, parts, reading.counts)) return undefined;
  const operands = [...parts, total];
  const miss = Math.abs(short);
  // "Ministries: 10,439, of which 43 % are closed": what is said behind the name and number of a row is no name of it.
  const status = parts.some(
    (item) =>
      (item.listed
        ? [...STATES, RISE, FALL].some((cue) => cue.test(clauseOf(item)))
        : says(item, ...STATES, RISE, FALL)) || itemRole(item) === "pending",
  );
  const some =
    short > 0 &&
    short <= (wording === "open" || parts.some(isPart) ? 0.97 : 0.8) &&
    divided === undefined &&
    (largest || wording === "open") &&
    !loose;
  const isTold = parts.length >= FEWEST || !parts.some((part) => countsOther(part, total));
  const isListed = wording === "open" || (!status && (wording !== "plain" || (isTold && isOneList(total, parts))));
  const notAll = some && isListed ? openList(parts, total) : undefined;
  const isMeant = wording === "closed" && miss <= 0.5;
  const bound = (op: ">=" | "<="): Relation => {
    return { kind: "bound", operands, outcome: checkBound(figuresOf(parts), op, total.figure) };
  };
  if (total.bound === "under") return isMeant && !loose ? bound("<=") : undefined;
  if (total.bound === "over" && !loose) {
    const relation = bound(">=");
    if (!fails(relation)) return short > -0.2 ? relation : undefined;
    if (list.said) return relation;
    return isMeant ? { ...relation, severity: "warning" } : notAll;
  }
  if (words.length > 0 && sumOf([...parts, ...words]) === total.value)
    return relate("sum", [...parts, ...words], total);
  const bracketed = withBracketed(text, figures, parts);
  if (sumOf(bracketed) === total.value) return relate("sum", bracketed, total);
  if (isExplained(list, byValue, divided ?? [], reading.counts) || isToldAsShare(reading, list)) return undefined;
  if (skipsRows(reading, list)) return notAll;
  if (short > 0 && areToldShort(reading, list)) return notAll;
  if (total.bound === "about" && !isExact(total)) {
    const roughly = relate("sum", parts, { ...total, figure: roundedFigure({ units: total.value, decimals: 0 }) });
    return wording !== "open" && isListed && miss <= ROUGH && holds(roughly) ? roughly : notAll;
  }
  // "Fewer than 10 about staff" may be what the gap is due to.
  if (parts.some((part) => !isExact(part) && miss * total.value <= part.value)) return notAll;
  if (
    short > 0 &&
    (words.some(({ end }) => end <= (parts.at(-1)?.start ?? 0)) ||
      (!isMadeTotal(total) && !REST.test(parts.at(-1)?.before ?? "") && leavesOut(text, operands)))
  )
    return notAll;
  // What another list gives in full, one that falls short need not be of: "Services given: advice 8,115, shelter 207".
  const isSecond = divided !== undefined && short > 0;
  const overlaps = (short < 0 || wording !== "closed") && mayOverlap(text, operands);
  const wrong = overlaps
    ? false
    : list.over
      ? total.bound === undefined
      : loose && !areComplements(parts)
        ? slip && wording === "closed" && total.bound === undefined && !status
        : isWrongList(list, largest, status || isSecond);
  return wrong ? relate("sum", parts, total) : notAll;
}

/** A row that tells some of its own, with those below it: "Closed: 23,950, of which 1,820 of 2024" above "Open: 1,900". */
function isRowApart({ total, parts: [first, ...rest] }: CountList): boolean {
  return (
    total.listed &&
    first?.line === total.line &&
    OF_WHICH.test(first.before) &&
    rest.some(({ line }) => line !== total.line)
  );
}
