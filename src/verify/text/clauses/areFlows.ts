import type { Item } from "../relations/Relation.js";
import { caseRole } from "./caseRole.js";
import { isMadeTotal } from "./isMadeTotal.js";
import { isStock } from "./isStock.js";
import { itemRole } from "./itemRole.js";

/** What was open before is listed with what was closed in an account alone. What was received is no part of what was closed, nor is it listed with it, or with two stocks, unless words behind them add them up. */
export function areFlows(total: Item, parts: readonly Item[]): boolean {
  if (isMadeTotal(total) && parts.every(({ end }) => end <= total.start)) return false;
  const roles = parts.map(itemRole);
  if (roles.includes("opening") && roles.includes("resolved")) return true;
  if (!roles.includes("received")) return false;
  const stocks = parts.filter(({ before }) => isStock(caseRole(before)));
  return roles.includes("resolved") || itemRole(total) === "resolved" || stocks.length > 1;
}
