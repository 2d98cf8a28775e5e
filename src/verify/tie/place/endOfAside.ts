import type { Surroundings } from "../page/Surroundings.js";

const OPENS = /^[^\d.,;()،؛–—]*([(,،]|\s[–—-](?=\s))[^\d.,;()،؛–—]{0,30}$/;
/** "20 or 75% were closed" */
const OR = /^(?:\s[a-zء-ي]+){0,2}\s(?:or|[أا]ي)(?: (?:about|some|نحو|بنسب[ةه]))?\s$/i;
/** What the share is of: "of all", "of those received", `من الإجمالي`. */
const OF = /^\s(?:of|من)(?: [a-zء-ي-]+){1,6}/i;
/** Behind the comma of such words something else begins: "53.6% of all, and 20 were lost". */
const ELSE =
  /^.\s*(?:and|but|while|whereas|with|compared|against|versus|up|down|or|plus|including|of which|و|مقابل|مقارن[ةه]|بينما|فيما|منها|بزياد[ةه]|بانخفاض|بارتفاع)/i;
/** How far, in characters, the words behind the percentage are looked at. */
const NEAR = 60;

/**
 * Where the share of a number ends that follows it in brackets, between commas or dashes, so that the words behind it speak of the number:
 * "15 (75%) responded", "15, about one in ten, were lost", "15 calls, or 6.0% of all, were abandoned".
 */
export function endOfAside({ text, readings }: Surroundings, index: number): number | undefined {
  const [reading, next] = [readings[index], readings[index + 1]];
  if (reading === undefined || next === undefined || (next.kind !== "percent" && next.script !== "word"))
    return undefined;
  const { end } = next.span;
  const between = text.slice(reading.span.end, next.span.start);
  if (OR.test(between)) return end;
  const opens = OPENS.exec(between)?.[1]?.trim();
  if (opens === undefined) return undefined;
  const closes = opens === "(" ? ")" : opens;
  if (text.charAt(end) === closes) return end;
  const behind = text.slice(end, end + NEAR);
  const [whole = ""] = OF.exec(behind) ?? [];
  const rest = behind.slice(whole.length).trimStart();
  const isClosed = rest.startsWith(closes) && (closes === ")" || !ELSE.test(rest));
  return next.kind === "percent" && isClosed ? end + whole.length : undefined;
}
