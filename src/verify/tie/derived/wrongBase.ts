import { comparePeriods } from "../../../periods/comparePeriods.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./withDerived.js";

const UP =
  /^[^.;؛:\n\d٠-٩,،(]{0,40}(?:[,،]\s?|\s\(?)(?:up|an? (?:rise|increase)|rising|growing|ب?(?:ارتفاع|زياد[ةه]|صعود)[اً\u064b]*|مرتفع[ةه]?[اً\u064b]*) (?:from|من|عن)(?: (?:about|some|nearly|just|نحو|حوالي))?\s[\u2066-\u2069]*$/i;
const DOWN =
  /^[^.;؛:\n\d٠-٩,،(]{0,40}(?:[,،]\s?|\s\(?)(?:down|a (?:fall|drop|decrease|decline)|falling|dropping|ب?(?:انخفاض|تراجع|هبوط|نزول)[اً\u064b]*|(?:منخفض|متراجع)[ةه]?[اً\u064b]*) (?:from|من|عن)(?: (?:about|some|nearly|just|نحو|حوالي))?\s[\u2066-\u2069]*$/i;

/** What a number right before it is told to have come from, held to the way that it went: "20,000 calls, up from 25,000". */
export function wrongBase(
  { entry: { span, text, figure }, context }: Told,
  level: Told | undefined,
  { byId }: FigureIndex,
): TieOutEntry | undefined {
  const [was, is] = [byId.get(figure ?? ""), byId.get(level?.entry.figure ?? "")];
  if (level?.entry.outcome !== "matched" || was === undefined || is === undefined) return undefined;
  // "20,000, down from 25,000 in April, up from 16,000 a year ago"
  if (level.context.role === "base" || comparePeriods(was.period, is.period) >= 0) return undefined;
  if (was.subject !== is.subject || was.key !== is.key || was.measure !== is.measure) return undefined;
  if (was.result.status !== "ok" || is.result.status !== "ok") return undefined;
  const by = Number(is.result.value) - Number(was.result.value);
  const between = context.text.slice(level.reading.span.end, span.start);
  const isWrongWay = (by > 0 && DOWN.test(between)) || (by < 0 && UP.test(between));
  if (!isWrongWay) return undefined;
  return { span, text, outcome: "contradicted", figure: was.id, elsewhere: was.id, rule: "direction" };
}
