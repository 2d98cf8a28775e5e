import { checkRollForward } from "../checks/checkRollForward.js";
import { checkSum } from "../checks/checkSum.js";
import { type CaseRole, caseRole } from "./caseRole.js";
import { FROM, MOVED, OF_WHICH, PENDING, TO } from "./cues.js";
import { differsByOneSlip } from "./differsByOneSlip.js";
import { isAlike } from "./isAlike.js";
import { isExplainedGap } from "./isExplainedGap.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";

/** A passage with more counts than this is no account of one stock; its paragraphs may be. */
const LIMIT = 12;
/** So many sentences may tell one account. */
const SENTENCES = 4;

/** Finds the stock at the start and end of a period and the cases received and closed in it. */
export function findRollForward({ counts, sums }: Reading): readonly Relation[] {
  const parts = new Set(sums.flatMap((hit) => hit.parts));
  const divided = counts.filter((count) => !parts.has(count));
  const found = account(divided.length <= LIMIT ? divided : []);
  return found.length > 0 ? found : accounts(counts);
}

function accounts(counts: readonly Item[]): readonly Relation[] {
  const whole = counts.length > LIMIT ? [] : account(counts);
  if (whole.length > 0) return whole;
  return paragraphs(counts).flatMap((block) => (block.length < 4 || block.length > LIMIT ? [] : account(block)));
}

/** The counts of each line, and those of neighbouring rows of a list. */
function paragraphs(counts: readonly Item[]): readonly (readonly Item[])[] {
  const blocks: Item[][] = [];
  for (const count of counts) {
    const last = blocks.at(-1)?.at(-1);
    const together =
      last !== undefined && (last.line === count.line || (last.listed && count.listed && count.line - last.line === 1));
    if (together) blocks.at(-1)?.push(count);
    else blocks.push([count]);
  }
  return blocks;
}

function account(counts: readonly Item[]): readonly Relation[] {
  const roles = counts.map((item) => ({ item, role: roleOf(item) }));
  const of = (...wanted: CaseRole[]) =>
    distinct(
      roles.filter(({ role, item }) => wanted.some((one) => one === role) && isExact(item)).map(({ item }) => item),
    );
  const flow = Math.max(0, ...of("received").map(({ value }) => value));
  const stocks = of("pending", "opening").filter(({ bound, value }) => bound === undefined && value * 100 > flow);
  const openings = new Set(of("opening"));
  const moved = movedStock(counts);
  const pairs = stocks.flatMap((opening) =>
    stocks
      .filter((closing) => closing !== opening && !openings.has(closing))
      .map((closing) => [opening, closing] as const),
  );
  for (const [opening, closing] of moved === undefined ? pairs : [moved])
    for (const inflow of of("received"))
      for (const outflow of of("resolved")) {
        const found = relation(opening, inflow, outflow, closing);
        if (found?.outcome.outcome.startsWith("pass")) return [found, ...saidTwice(closing, stocks)];
      }
  const [opening, closing] = moved ?? ends(roles, stocks);
  if (opening === undefined || closing === undefined) return [];
  const received = onlyNear(of("received"), closing);
  const resolved = onlyNear(of("resolved"), closing);
  if (received === undefined || resolved === undefined) return [];
  const found = relation(opening, received, resolved, closing);
  const off = opening.value + received.value - resolved.value - closing.value;
  const extra = [opening, received, resolved, closing].some(({ before, after }) => MOVED.test(`${before} ${after}`));
  if (extra || isExplainedGap(Math.abs(off), counts)) return [];
  const slips = [
    [closing, off],
    [opening, -off],
    [received, -off],
    [resolved, off],
  ] as const;
  const slip = slips.some(([item, by]) => item.value + by > 0 && differsByOneSlip(item.value, item.value + by));
  return found !== undefined && (slip || Math.abs(off) <= 0.25 * closing.value) ? [found] : [];
}

/** "It has crossed 1 lakh" is no flow to be added. */
function isExact({ bound }: Item): boolean {
  return bound === undefined || bound === "about";
}

/** The only flow of its kind that is no part of another, or the only one in the sentence of the closing stock. */
function onlyNear(flows: readonly Item[], closing: Item): Item | undefined {
  const exact = flows.filter(({ bound }) => bound === undefined);
  const main = exact.length > 1 ? exact.filter(({ before }) => !OF_WHICH.test(before)) : exact;
  const [only, ...others] = main.length > 1 ? main.filter(({ sentence }) => sentence === closing.sentence) : main;
  return others.length > 0 ? undefined : only;
}

interface Placed {
  readonly item: Item;
  readonly role: CaseRole | undefined;
}

/** The two stocks of a passage that tells one account: the one that is called the opening one first, otherwise in their order. */
function ends(roles: readonly Placed[], stocks: readonly Item[]): readonly Item[] {
  const told = stocks.map(({ sentence, line }) => (stocks.every(({ listed }) => listed) ? line : sentence));
  if (stocks.length !== 2 || Math.max(...told) - Math.min(...told) > SENTENCES) return [];
  const openings = stocks.filter((stock) => roles.some(({ item, role }) => item === stock && role === "opening"));
  const [opening = stocks[0]] = openings.length === 1 ? openings : stocks;
  return [opening, stocks.find((stock) => stock !== opening)].filter((stock) => stock !== undefined);
}

/** A stock a slip of the pen away from the closing stock that the flows confirm. */
function saidTwice(closing: Item, stocks: readonly Item[]): Relation[] {
  return stocks
    .filter(({ value }) => value !== closing.value && value >= 1000 && differsByOneSlip(value, closing.value))
    .map((stock) => ({
      kind: "repeated",
      operands: [closing, stock],
      outcome: checkSum([closing.figure], stock.figure),
    }));
}

function relation(opening: Item, received: Item, resolved: Item, closing: Item): Relation | undefined {
  if (![received, resolved, closing].every((item) => isAlike(item, opening))) return undefined;
  const outcome = checkRollForward(opening.figure, received.figure, resolved.figure, closing.figure);
  return { kind: "roll-forward", operands: [opening, received, resolved, closing], outcome };
}

function distinct(items: readonly Item[]): readonly Item[] {
  return items.filter((item, index) => items.findIndex(({ value }) => value === item.value) === index);
}

/** The words of the item's own clause say what it counts. */
function roleOf({ before, after }: Item): CaseRole | undefined {
  const own = after.split(/[,;،؛]|\s(?:and|while|but)\s|\sو/u)[0] ?? "";
  const lead = before.split(/[,;،؛](?!\s*(?:19|20)\d\d)|\s(?:and|while|but)\s/u).at(-1) ?? "";
  return caseRole(lead, own);
}

/** The stock that a sentence moves "from X to Y". */
function movedStock(counts: readonly Item[]): readonly [Item, Item] | undefined {
  for (const [index, opening] of counts.entries()) {
    const closing = counts[index + 1];
    if (closing === undefined || closing.sentence !== opening.sentence) continue;
    const fromTo = FROM.test(opening.before) && TO.test(closing.before);
    if (fromTo && PENDING.test(`${opening.before} ${opening.after} ${closing.after}`)) return [opening, closing];
  }
  return undefined;
}
