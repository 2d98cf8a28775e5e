import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";

/** A bound in words before the percentage that gives it exactly: "fewer than half of the tickets (56.47%)", `أكثر من ثلثي التذاكر (56.47%)`. */
const BOUND =
  /(?:\b(?<over>more than|over)|\b(?:less|fewer) than|(?<![ء-ي])[وف]?ب?(?:(?<above>[أا]كثر من|ما يزيد (?:عن|على))|[أا]قل من))\s+(?:(?<twoThirds>two[- ]thirds|ثلثي?(?<=ي))|(?<threeQuarters>three[- ]quarters|ثلاث[ةه] [أا]رباع)|(?<half>half|نصف)|(?<third>(?:a|one) third|ثلث)|(?<quarter>(?:a|one) quarter|ربع))(?![a-zء-ي])[^.,،؛;:()\n\d٠-٩]{0,60}\([\u2066-\u2069]*$/i;
const PARTS: Readonly<Record<string, number>> = {
  twoThirds: 200 / 3,
  threeQuarters: 75,
  half: 50,
  third: 100 / 3,
  quarter: 25,
};
const FAR = 100;

/** Whether a percentage in brackets does not keep the bound that the words before them set. */
export function isOtherFraction({ kind, span: { start }, value }: QuantityReading, { cell, text }: Context): boolean {
  if (kind !== "percent" || cell) return false;
  const groups = BOUND.exec(text.slice(Math.max(0, start - FAR), start))?.groups;
  if (groups === undefined) return false;
  const [[, part] = []] = Object.entries(PARTS).filter(([name]) => groups[name] !== undefined);
  const isOver = (groups["over"] ?? groups["above"]) !== undefined;
  return part !== undefined && (isOver ? value <= part : value >= part);
}
