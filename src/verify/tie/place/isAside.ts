import type { Surroundings } from "../page/Surroundings.js";

const OPENS = /^[^\d.,;()،؛]*([(,،])[^\d.,;()،؛]{0,30}$/;
/** "20 or 75% were closed" */
const OR = /^(?:\s[a-zء-ي]+){0,2}\s(?:or|[أا]ي)(?: (?:about|some|نحو|بنسب[ةه]))?\s$/i;

/**
 * Whether a number is followed by its share in brackets or between commas, so that the words behind these speak of it: "15 (75%)
 * responded", "15, about one in ten, were lost".
 */
export function isAside({ text, readings }: Surroundings, index: number): boolean {
  const [reading, next] = [readings[index], readings[index + 1]];
  if (reading === undefined || next === undefined || (next.kind !== "percent" && next.script !== "word")) return false;
  const between = text.slice(reading.span.end, next.span.start);
  if (OR.test(between)) return true;
  const opens = OPENS.exec(between)?.[1];
  return opens !== undefined && text.charAt(next.span.end) === (opens === "(" ? ")" : opens);
}
