import type { Surroundings } from "../page/Surroundings.js";

const OPENS = /^[^\d.,;()،؛]*([(,،])[^\d.,;()،؛]{0,30}$/;

/**
 * Whether a number is followed by its share in brackets or between commas, so that the words behind these speak of it: "15 (75%)
 * responded", "15, about one in ten, were lost".
 */
export function isAside({ text, readings }: Surroundings, index: number): boolean {
  const [reading, next] = [readings[index], readings[index + 1]];
  if (reading === undefined || next === undefined || (next.kind !== "percent" && next.script !== "word")) return false;
  const opens = OPENS.exec(text.slice(reading.span.end, next.span.start))?.[1];
  return opens !== undefined && text.charAt(next.span.end) === (opens === "(" ? ")" : opens);
}
