import { agreementOf } from "../match/agreementOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./withDerived.js";

/** "53.2% of the 30,860", "84% من إجمالي 9,000" */
const OF =
  /^[\s)\u2066-\u2069]*(?:of|من)(?: (?:the|all|its|our|their|those|these|[إا]جمالي|[أا]صل|مجموع|بين|نحو))*[\s\u2066-\u2069]*$/i;

/** A count that a percentage is said to be of, and is not, since the share is one of another whole; nothing where it may be. */
export function withOwnWhole(one: Told, before: Told | undefined, index: FigureIndex): TieOutEntry | undefined {
  const { entry, reading } = one;
  const whole = index.byId.get(entry.figure ?? "");
  const share = index.byId.get(before?.entry.figure ?? "");
  if (before?.reading.kind !== "percent" || whole?.form !== "count" || share?.form !== "share") return undefined;
  if (share.subject !== whole.subject || share.inputs.length === 0) return undefined;
  if (!OF.test(one.context.text.slice(before.reading.span.end, reading.span.start))) return undefined;
  const inputs = share.inputs.flatMap((id) => index.byId.get(id) ?? []);
  if (inputs.some((figure) => agreementOf(figure, reading) !== undefined)) return undefined;
  return { span: entry.span, text: entry.text, outcome: "unexplained", elsewhere: whole.id };
}
