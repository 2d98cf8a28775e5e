import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { ACCOUNTS, CHANGES, WHOLES } from "./drawnSentences.js";

type Words = Readonly<Record<string, string>>;

/** Counts of any size, round ones, and such as look like years. */
const count = fc.oneof(
  fc.integer({ min: 120, max: 999 }),
  fc.integer({ min: 1000, max: 99_999 }),
  fc.integer({ min: 1900, max: 2099 }),
  fc.integer({ min: 2, max: 90 }).map((hundreds) => hundreds * 100),
);
const style = fc.constantFrom("plain", "grouped", "arabic");

/** A number, or the tenths of a percentage, as a publisher prints it. */
function print(value: number, as: string, isPercent = false): string {
  const digits = isPercent ? `${Math.floor(value / 10)}.${value % 10}%` : String(value);
  const grouped = as === "plain" || isPercent ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ",");
  if (as !== "arabic") return grouped;
  return grouped
    .replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩".charAt(Number(digit)))
    .replace(/[,.%]/g, (sign) => (sign === "," ? "٬" : sign === "." ? "٫" : "٪"));
}

/** So many tenths of a percent, rounded half up. */
const tenths = (part: number, whole: number) => Math.floor((2000 * part + whole) / (2 * whole));

const change = fc
  .tuple(count, fc.integer({ min: 3, max: 90 }), fc.boolean(), style)
  .map(([a, percent, isUp, as]): Words => {
    const d = Math.max(2, Math.round((a * percent) / 100) - 1);
    const [rose, rise, ارتفع] = isUp ? ["rose", "rise", "ارتفع"] : ["fell", "fall", "انخفض"];
    return {
      a: print(a, as),
      b: print(isUp ? a + d : a - d, as),
      d: print(d, as),
      p: print(tenths(d, a), as, true),
      rose,
      rise,
      Rise: isUp ? "Rise" : "Fall",
      up: isUp ? "up" : "down",
      above: isUp ? "above" : "below",
      more: isUp ? "more" : "fewer",
      sign: isUp ? "+" : "-",
      ارتفع,
      ارتفاع: isUp ? "ارتفاع" : "انخفاض",
    };
  });

const whole = fc.tuple(count, count, count, style).map(([x, y, z, as]): Words => {
  const t = x + y + z;
  const shares = { px: tenths(x, t), py: tenths(y, t), pz: tenths(z, t) };
  const counts = { x, y, z, t, w: x + y };
  return {
    ...Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, print(value, as)])),
    ...Object.fromEntries(Object.entries(shares).map(([name, value]) => [name, print(value, as, true)])),
  };
});

const account = fc.tuple(count, count, fc.integer({ min: 30, max: 95 }), style).map(([o, r, percent, as]): Words => {
  const c = Math.floor(((o + r) * percent) / 100);
  const counts = { o, r, c, e: o + r - c, s: o + r };
  return Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, print(value, as)]));
});

const write = (sentence: string, words: Words) =>
  sentence.replace(/\{([^{}]+)\}/g, (_, name: string) => words[name] ?? name);

describe.each([
  ["a change", CHANGES, change],
  ["a whole and its parts", WHOLES, whole],
  ["an account", ACCOUNTS, account],
] as const)("a right sentence of %s, whatever its numbers", (_, sentences, arbitrary) => {
  it.each(sentences)("is never called wrong: %s", (sentence) => {
    fc.assert(
      fc.property(arbitrary, (words) => {
        const text = write(sentence, words);
        expect([text, checkText(text).verdict]).not.toEqual([text, "does-not-reconcile"]);
      }),
      { numRuns: 40 },
    );
  });
});
