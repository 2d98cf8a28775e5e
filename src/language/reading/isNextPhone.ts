import type { FigureReading } from "./FigureReading.js";
import type { Numeral } from "./readNumeral.js";

/** Numbers of services in a list: they begin with 1 or 9, and nothing is counted by the last. */
const SERVICE = /^[19١٩]\S{2,4}$/;
const JOINT = /^(?: ?[,،/] ?| (?:or|and|أو) |[,،]? و ?)$/;
const ENDS = /^(?:[.,،؛;:)\r\n]|$| (?:or|and|أو|و)(?![a-zء-ي]))/;

/** Whether a number is dialled as the one before it in a list is: `الأرقام 911 و937 و1950`, "999 or 111". */
export function isNextPhone(
  text: string,
  { start, end, digits }: Numeral,
  previous: FigureReading | undefined,
): boolean {
  if (previous?.kind !== "phone" || end - start !== digits || !SERVICE.test(previous.text)) return false;
  if (!SERVICE.test(text.slice(start, end)) || !ENDS.test(text.slice(end, end + 5))) return false;
  return JOINT.test(text.slice(previous.span.end, start));
}
