import type { Surroundings } from "../page/Surroundings.js";

/** Whether a number is followed by its percentage in brackets, so that the words behind these speak of it: "15 (75%) responded". */
export function isAside({ text, readings }: Surroundings, index: number): boolean {
  const [reading, next] = [readings[index], readings[index + 1]];
  if (reading === undefined || next?.kind !== "percent") return false;
  return /^[^\d.,;()،؛]*\($/.test(text.slice(reading.span.end, next.span.start)) && text.charAt(next.span.end) === ")";
}
