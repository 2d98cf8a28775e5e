import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";

/** A bound in words before the percentage that gives it exactly: "fewer than half of the tickets (56.47%)", `أكثر من ثلثي التذاكر (56.47%)`. */
const BOUND =
  /(?:\b(?:(?<over>more than|over)|(?:less|fewer) than)|(?<![ء-ي])[وف]?ب?(?:(?<above>[أا]كثر من|ما يزيد (?:عن|على))|[أا]قل من))\s+(?:(?<twoThirds>two[- ]thirds|ثلثي)|(?<threeQuarters>three[- ]quarters|ثلاث[ةه] [أا]رباع)|(?<half>half|نصف)|(?<third>(?:a|one) third|ثلث)|(?<quarter>(?:a|one) quarter|ربع))(?![a-zء-ي])[^.,،؛;:()\n\d٠-٩]{0,60}\([\u2066-\u2069]*$/i;
const PARTS: readonly (readonly [name: string, parts: number, of: number])[] = [
  ["twoThirds", 2, 3],
  ["threeQuarters", 3, 4],
  ["half", 1, 2],
  ["third", 1, 3],
  ["quarter", 1, 4],
];
const FAR = 100;

/** Whether a percentage in brackets, and whatever rounds to it, does not keep the bound that the words before them set. */
export function isOtherFraction(
  { kind, decimals, span: { start }, value }: QuantityReading,
  { cell, text }: Context,
): boolean {
  if (kind !== "percent" || cell) return false;
  const groups = BOUND.exec(text.slice(Math.max(0, start - FAR), start))?.groups;
  const [, parts, of] = PARTS.find(([name]) => groups?.[name] !== undefined) ?? [];
  if (groups === undefined || parts === undefined || of === undefined) return false;
  const bound = (100 * parts) / of;
  const half = 0.5 * 10 ** -decimals;
  const isOver = (groups["over"] ?? groups["above"]) !== undefined;
  return isOver ? value + half <= bound : value - half >= bound;
}
