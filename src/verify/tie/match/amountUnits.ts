import { roundNumber } from "../../../language/roundNumber.js";

/** What an amount of money prints at so many decimals, as an integer; nothing where that is none a page can print. */
export function amountUnits(amount: number, decimals: number): number | undefined {
  if (decimals < 0 || Math.abs(amount) * 10 ** decimals >= Number.MAX_SAFE_INTEGER) return undefined;
  return roundNumber(amount, decimals, 0).units;
}
