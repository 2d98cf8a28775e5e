import type { BoundTable } from "../../../language/bindTable.js";
import type { Said, Sayings } from "../page/sayingsOf.js";
import { STATES } from "./states.js";

/** The states of which a breakdown may be. */
const WHOLES: readonly string[] = ["open", "closed", "opened"];
/** What may head columns of anything. */
const PLAIN: readonly string[] = ["share", "total", "amount"];
/** "Tickets by channel", "التذاكر بحسب القناة", and what stands before. */
const BY = /^([^\n]{3,60}?),? (?:by|ب?حسب|وفق[اً]*) /i;
const TICKETS = /ticket|تذ[اك]/i;
/** What is open, and what was opened. */
const BOTH = /مفتوح/;

/**
 * The one state of the tickets (two where one word is of both), or the tickets, that the title of a table says its cells are of: "Open tickets, by outcome". None where a row or
 * column names a state or measure, or another subject, of its own.
 */
export function titledAs(
  { columns, rows }: BoundTable,
  titles: readonly string[],
  { above, beside }: Sayings,
): string | undefined {
  const named = titles.map((title) => titled(title, above)).find((each) => each !== undefined);
  if (named === undefined) return undefined;
  const isOwn = ({ keys, measures, subject }: Said): boolean =>
    keys.length > 0 || measures.some((each) => !PLAIN.includes(each)) || (subject ?? "tickets") !== "tickets";
  const isOwnRow = ({ measures, subject = "tickets", whole }: Said): boolean =>
    !whole && (subject !== "tickets" || measures.some((each) => STATES.includes(each)));
  const isOfOwn = columns.some(({ header }) => isOwn(above(header)));
  return isOfOwn || rows.some(({ label, total }) => total !== true && isOwnRow(beside(label))) ? undefined : named;
}

function titled(title: string, above: Sayings["above"]): string | undefined {
  const by = BY.exec(title)?.[1];
  const { all, change, compared, keys, measures, subject, target } = above(by ?? title);
  if (change || compared || target || all || keys.length > 0 || subject !== "tickets") return undefined;
  const [state, ...others] = new Set(measures.filter((each) => !PLAIN.includes(each)));
  if (state === undefined) return by !== undefined && TICKETS.test(by) ? subject : undefined;
  if (others.length > 0 || !WHOLES.includes(state)) return undefined;
  return state === "open" && BOTH.test(title) ? "open opened" : state;
}
