import type { Figure } from "../../../figures/Figure.js";
import { isTotal } from "../../../language/reading/isTotal.js";
import { agreementOf } from "../match/agreementOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { partOf } from "./partOf.js";
import type { Told } from "./Told.js";

/** What is told as the total of what was told before. */
const TOTAL =
  /(?:\b(?:in all|altogether|(?:(?:for|making|giving) )?an? (?:overall )?total of|totall?ing)|(?<![ء-ي])[وفب]?(?:ال)?(?:مجموع|إجمالي)(?:ها|هم)?)[\s:,،|]*(?:بلغ\s)?[\u2066-\u2069]*$/i;
const SUMMED = /^(?: [a-z]+)? (?:in all|altogether)\b/i;
const STATES = /^(tickets\/[^/]+\/)closed \1open$/;
/** How far, in characters, such words stand before a number. */
const NEAR = 28;
/** No row is wider, in cells. */
const MOST = 20;

/** The whole of the parts of which the last one, or the closed tickets and the open ones, are told right before a number, where it is told as their total. */
export function wholeOfParts(here: Here): TieOutEntry | undefined {
  const { one, earlier, index } = here;
  const { entry, reading, context } = one;
  const { span, text } = entry;
  const above = aboveIn(here);
  const previous = above ?? here.previous;
  const [name = ""] = above === undefined ? [] : (context.label ?? "").split("\n");
  const isLed = isTotal(name) || TOTAL.test(context.text.slice(Math.max(0, span.start - NEAR), span.start));
  if (!isLed && !SUMMED.test(context.text.slice(span.end, span.end + NEAR))) return undefined;
  const [, whole = wholeOfStates([earlier, previous], index)] = partOf(previous, index);
  // The total of a quarter is that of none of its months.
  if (whole === undefined || context.bound?.includes(whole.period) === false) return undefined;
  const agreement = agreementOf(whole, reading, context.isStrict);
  return agreement && { span, text, figure: whole.id, ...outcomeOf(agreement) };
}

/** The cell above one in its column, as the names of their columns tell. */
function aboveIn({ at, told, one }: Here): Told | undefined {
  const head = headOf(one);
  for (let place = at - 1; head !== undefined && place >= Math.max(0, at - MOST); place--) {
    const above = told[place];
    if (above?.context.cell !== true) return undefined;
    if (headOf(above) === head) return above;
  }
  return undefined;
}

function headOf({ context: { cell, label } }: Told): string | undefined {
  return cell ? label?.split("\n")[1] : undefined;
}

/** All tickets, of which those of one state were told, and then those of the other. */
function wholeOfStates(told: readonly (Told | undefined)[], { byId }: FigureIndex): Figure | undefined {
  const states = told.map((one) => (one?.entry.outcome === "matched" ? one.entry.figure : ""));
  const [, all = ""] = STATES.exec(states.sort().join(" ")) ?? [];
  return byId.get(`${all}total`);
}
