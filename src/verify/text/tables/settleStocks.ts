import type { ColumnRole } from "../clauses/columnRole.js";

/** Arabic has one word for tickets that are open and for those that were opened. */
export const OPENED = /^(?:(?:عدد )?(?:ال)?(?:تذاكر|شكاوي|بلاغات|طلبات|حالات|قضايا|ملفات) )?(?:ال)?مفتوحه?$/;

/**
 * Settles by their places which stock is which: of two columns of the same, the first is the opening one and the last, behind
 * what was closed, the closing one. What was opened came in, where nothing else did.
 */
export function settleStocks(roles: readonly ColumnRole[], names: readonly string[]): readonly ColumnRole[] {
  const opened = roles.includes("received") ? -1 : names.findIndex((name) => OPENED.test(name));
  const told = roles.map((role, at) => (at === opened ? "received" : role));
  const stocks = told.flatMap((role, at) => (role === "opening" || role === "closing" ? [at] : []));
  const [first = 0, last = 0, ...others] = stocks;
  const isTwice = stocks.length === 2 && others.length === 0 && told[first] === told[last];
  if (!isTwice || (told[last] === "opening" && told.indexOf("resolved") > last)) return told;
  return told.map((role, at) => (at === first ? "opening" : at === last ? "closing" : role));
}
