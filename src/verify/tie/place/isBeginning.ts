import type { Span } from "../../../model/Finding.js";
import { isSinceThen } from "./isSinceThen.js";

/** "Launched in", "since its launch in", "الذي انطلق في"; not "opened in", which tickets are, too. */
const BEGAN =
  /(?:\b(?:launched|introduced|inaugurated|went live|in service|since (?:its|their|the) (?:launch|start|opening|introduction))(?: in| from| since)?|(?<![ء-ي])(?:ال[تذ]ي (?:انطلق|[أا]طلق|دشن|استحدث|بد[أا])[ات]?(?: العمل)?(?: [بف]ي?ها?)?|منذ (?:[إا]طلاق|انطلاق|تدشين|افتتاح|بد[ءا]) ?[ء-ي]*) في)(?: شهر)? $/i;
const FAR = 60;
const BEHIND = 40;

/** Whether a period beside a number only says when that began of which it is told: the number is no more of that month than of those since. */
export function isBeginning(text: string, period: Span, number: Span): boolean {
  const { start, end } = period;
  if (BEGAN.test(text.slice(Math.max(0, start - FAR), start))) return true;
  const [behind = ""] = /^[^.;؛\n\d٠-٩]*/.exec(text.slice(number.end, number.end + BEHIND)) ?? [];
  return end <= number.start && isSinceThen(`${text.slice(end, number.start)} ${behind}`);
}
