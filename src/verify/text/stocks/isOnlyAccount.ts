import type { AccountRole } from "../clauses/caseRole.js";
import { isPart } from "../clauses/isPart.js";
import { isStock } from "../clauses/isStock.js";
import type { Item } from "../relations/Relation.js";

/** What was there, what came, what went and what is left. */
interface Account {
  readonly opening: Item;
  readonly inflow: Item;
  readonly outflow: Item;
  readonly closing: Item;
}

/** When a year begins. */
const BEGAN =
  /(?<![a-z])(?:(?:in|on 1|at the end of) january|(?:twelve months|(?:a|one) year) (?:before|earlier|ago)|the year before)(?![a-z])|(?<![ء-ي])(?:في|مطلع|بدايه|اول) (?:يناير|كانون الثاني|العام|السنه)(?![ء-ي])/;
/** So many sentences may tell one account. */
const SENTENCES = 3;

/**
 * Whether four counts are the only ones of their roles, of one thing and near each other, none a part of another, and the first is
 * called the opening one or stands where it does.
 *
 * @param isOpening - the words of the first say that it is the opening one
 */
export function isOnlyAccount(
  { opening, inflow, outflow, closing }: Account,
  roles: ReadonlyMap<AccountRole | undefined, readonly Item[]>,
  isOpening: boolean,
): boolean {
  const told = [opening, inflow, outflow, closing];
  const nouns = new Set(told.flatMap(({ noun }) => noun ?? []));
  const places = told.map(({ sentence }) => sentence);
  const stocks = [...roles].flatMap(([role, counts]) => (isStock(role) ? counts : []));
  const flows = (["received", "resolved"] as const).flatMap((role) => roles.get(role) ?? []);
  const isInOrder =
    outflow.sentence === closing.sentence &&
    [inflow, outflow].every(({ start }) => opening.start < start && start < closing.start);
  return (
    (isOpening || isInOrder || BEGAN.test(`${opening.before} ${opening.after}`)) &&
    nouns.size < 2 &&
    Math.max(...places) - Math.min(...places) <= SENTENCES &&
    [...stocks, ...flows].every((count) => told.includes(count)) &&
    told.every((count) => !isPart(count) && count.bound === undefined)
  );
}
