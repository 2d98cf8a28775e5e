import type { Span } from "../../../model/Finding.js";
import { groupBy } from "../../common/groupBy.js";
import type { AccountRole } from "../clauses/caseRole.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { isPart } from "../clauses/isPart.js";
import { isStock } from "../clauses/isStock.js";
import { isGapCounted } from "../lists/isGapCounted.js";
import { OPENING } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import { isLimit } from "../relations/isLimit.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { accountBlocks } from "./accountBlocks.js";
import { accountRoles } from "./accountRoles.js";
import { balanceOf } from "./balanceOf.js";
import { endsOf } from "./endsOf.js";
import { findExactAccount } from "./findExactAccount.js";
import { isAccountSlip } from "./isAccountSlip.js";
import { isLeftOf } from "./isLeftOf.js";
import { isOneSum } from "./isOneSum.js";
import { isOnlyAccount } from "./isOnlyAccount.js";
import { movedStock } from "./movedStock.js";
import { onlyNear } from "./onlyNear.js";
import { relateStock } from "./relateStock.js";
import { wentElsewhere } from "./wentElsewhere.js";
import { withBack } from "./withBack.js";
import { withoutCounted } from "./withoutCounted.js";

/** A passage with more counts is no account of one stock; its paragraphs may be. */
const LIMIT = 12;
/** Smaller numbers stand in a text by chance. */
const LEAST = 100;
const HAD_BEEN = /had been\s*$/;
const ONLY = /(?<![a-z])(?:no|not) more than\s*$|(?<![ء-ي])(?:لا|لم) [يت](?:زيد|زد|ت?جاوز) ?(?:عن|علي)?\s*\(?$/;
/** What became of those that came in alone. */
const OF_NEW = /(?<![a-z])(?:of the (?:new|latter)(?![a-z])|the other $)|(?<![ء-ي])من ال[ء-ي]* ?(?:جديد|وارد)/;

/**
 * Finds the stock at the start and end of a period and the cases received and closed in it.
 *
 * @param former - the counts that others have grown from, which came in or went before
 */
export function findRollForward(
  { figures, counts, sums }: Reading,
  former: ReadonlySet<Span | undefined>,
): readonly Relation[] {
  const values = new Set(figures.flatMap((figure) => ("value" in figure ? figure.value : [])));
  const parts = new Set(sums.flatMap((hit) => hit.parts));
  const divided = counts.filter((count) => !parts.has(count));
  let wrong: readonly Relation[] = [];
  const [paragraphs = [], lines = []] = accountBlocks(counts, divided);
  for (const blocks of [paragraphs, [divided], [counts], lines]) {
    const found = blocks.flatMap((block) => (block.length > LIMIT ? [] : account(figures, values, block, former)));
    if (found.some(holds)) return found.filter((relation) => holds(relation) || !isOneSum(relation, sums));
    if (wrong.length === 0) wrong = found;
  }
  // A part of another sum may be what the account lacks.
  return wrong.length > 0 ? wrong.filter((relation) => !isOneSum(relation, sums)) : findExactAccount(counts);
}

function account(
  figures: Reading["figures"],
  values: ReadonlySet<number>,
  counts: readonly Item[],
  former: ReadonlySet<Span | undefined>,
): readonly Relation[] {
  const known = accountRoles(counts);
  const roles = groupBy(counts.filter(isExact), (count) => known.get(count));
  const of = (role: AccountRole) => distinct(roles.get(role) ?? []);
  const flowsOf = (role: AccountRole) => of(role).filter((count) => !former.has(count));
  const [received, resolved, openings, gone] = [flowsOf("received"), flowsOf("resolved"), of("opening"), of("gone")];
  const [back, ...others] = of("back");
  const inflows = received.flatMap((inflow) =>
    [undefined, ...(others.length > 0 || back === undefined ? [] : [back])].map((again) => ({ inflow, again })),
  );
  const flow = Math.max(0, ...received.map(({ value }) => value));
  const open = distinct(counts.filter((count) => isExact(count) && isStock(known.get(count)) && !isIncrement(count)));
  const stocks = open.filter(({ bound, value }) => bound !== "about" && (value > 999 || value * 100 > flow));
  const moved = movedStock(counts);
  const pairs = stocks.flatMap((opening) =>
    stocks.flatMap((closing): Pair[] =>
      closing === opening || openings.includes(closing) ? [] : [[opening, closing]],
    ),
  );
  for (const [opening, closing] of moved ? [moved] : pairs)
    for (const { inflow, again } of inflows)
      for (const outflow of resolved) {
        // Two numbers told twice are no account.
        if (outflow.value === opening.value && inflow.value === closing.value) continue;
        const found = [[], gone, leftAfter(inflow, gone)]
          .flatMap((left) => relateStock([opening, inflow, outflow, ...left], closing, again))
          .find(holds);
        if (found !== undefined) return [found];
      }
  const [opening, closing] = moved ?? endsOf(figures, openings, stocks, counts);
  const [inflow, outflow] = [onlyNear(received, closing), onlyNear(resolved, closing)];
  if (opening === undefined || closing === undefined || inflow === undefined || outflow === undefined) return [];
  if (HAD_BEEN.test(opening.before) || counts.some((whole) => isLeftOf(whole, outflow, closing))) return [];
  if (gone.length > 0 || back !== undefined) {
    const left = leftAfter(inflow, gone);
    const parts = [opening, withBack(inflow, back), outflow, ...left];
    const off = balanceOf(parts) - closing.value;
    const all = [...parts, closing];
    return others.length === 0 && isAccountSlip(all, off) && !isGapCounted(Math.abs(off), counts, all)
      ? relateStock([opening, inflow, outflow, ...left], closing, back)
      : [];
  }
  const told = [opening, inflow, outflow, closing];
  // "1,800 were received, 805 are closed, 995 remain": with nothing left from before, nothing is wrong.
  if (inflow.value === outflow.value && inflow.value === opening.value + closing.value) return [];
  if (told.map(withoutCounted).some(wentElsewhere)) return [];
  const off = balanceOf([opening, inflow, outflow]) - closing.value;
  // What was open before was left out.
  const forgot =
    off === opening.value &&
    (openings.includes(opening) || OPENING.test(opening.before)) &&
    ![outflow, closing].some((count) => isPart(count) || OF_NEW.test(count.before));
  if (!forgot && isGapCounted(Math.abs(off), counts, told)) return [];
  // No more can be closed than there was to close, where it is sure what was there.
  const isTold = moved !== undefined || openings.includes(opening);
  const impossible = isTold && off + closing.value < 0 && outflow.value < 2 * (opening.value + inflow.value);
  // Told back to front, the two may be of different things.
  const isNear = (openings.includes(opening) || opening.start < closing.start) && Math.abs(off) <= 0.25 * closing.value;
  // However far off, where each is told once, of one thing.
  const isSure = isOnlyAccount({ opening, inflow, outflow, closing }, roles, isTold);
  // What came in was taken off, and what was closed added.
  const isTurned = off === 2 * (inflow.value - outflow.value) && distinct(told).length === told.length;
  if (isAccountSlip(told, off)) return relateStock([opening, inflow, outflow], closing);
  // Another number of the text came in, or is what was left.
  const isOther = [inflow.value - off, closing.value + off].some((value) => value >= LEAST && values.has(value));
  if (isOther && !told.some(({ value }) => value === closing.value + off)) return [];
  return impossible || forgot || isNear || isSure || isTurned ? relateStock([opening, inflow, outflow], closing) : [];
}

/** What was taken out before is not in what came in: "7,051 registered, 146 duplicates, 6,905 in all". */
function leftAfter(inflow: Item, gone: readonly Item[]): readonly Item[] {
  return gone.filter(({ start }) => start > inflow.start);
}

/** "It has crossed 1 lakh" is no flow to be added; "no more than 2,583" is so many. */
function isExact(count: Item): boolean {
  const { bound, value, before } = count;
  return !isLimit(count) || (bound === "under" && value % 10 > 0 && ONLY.test(before));
}

function distinct(items: readonly Item[]): readonly Item[] {
  return items.filter((item, index) => items.findIndex(({ value }) => value === item.value) === index);
}
