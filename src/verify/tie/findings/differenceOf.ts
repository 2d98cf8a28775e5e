import { decimalText } from "../../../ratios/decimalText.js";

/** Printed minus computed, exactly, where both are decimals. */
export function differenceOf(published: string, expected: string): { readonly difference?: string } {
  if (!/^-?\d+(\.\d+)?$/.test(expected)) return {};
  const decimals = Math.max(...[published, expected].map((text) => (text.split(".")[1] ?? "").length));
  const units = [published, expected].map((text) => {
    const [whole = "", part = ""] = text.split(".");
    return Number(whole + part.padEnd(decimals, "0"));
  });
  const difference = (units[0] ?? 0) - (units[1] ?? 0);
  return Number.isSafeInteger(difference) ? { difference: decimalText({ units: difference, decimals }) } : {};
}
