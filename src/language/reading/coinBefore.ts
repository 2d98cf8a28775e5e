import { isLatin } from "./addresses.js";

/** Currencies whose letter stands right before the amount. */
const COINS: Readonly<Record<string, string>> = { R: "ZAR", N: "NGN" };

/**
 * The currency that is abbreviated right before an amount: the R of `R1,2 million`. Letters before a scaled amount are one even if we
 * do not know it, `Sh56.9 million`: then "".
 */
export function coinBefore(text: string, start: number, scaled: boolean): string | undefined {
  if (!isLatin(text.charCodeAt(start - 1))) return undefined;
  const coin = /(?:^|[\s([])([A-Z][A-Za-z]{0,3})$/.exec(text.slice(Math.max(0, start - 5), start))?.[1] ?? "";
  return COINS[coin] ?? (scaled && (coin.length > 1 || coin === "P") ? "" : undefined);
}
