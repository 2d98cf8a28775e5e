import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { wordsAround } from "../page/wordsAround.js";
import type { Context } from "../place/Context.js";
import { STOCKS } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";

/** What came of contacts: "calls and e-mails led to 28,600 in the ticketing system". */
const CAME_OF =
  /\b(?:led to|became|resulted in|turned into|ticketing)\b|(?<![ء-ي])(?:[أا]سفر|نتج|تحو\u0651?ل)(?:ت)?(?![ء-ي])/i;

/**
 * Whether a number that no noun counts is told of a channel, or of all, where a figure is of the tickets or their causes; or of tickets, where a figure
 * counts contacts: "through the app, from 21,460 to 14,372" are not the tickets closed, nor is a closing balance what all channels received.
 */
export function isOfOtherSubject(
  { figure: { form, key, subject }, name, measure = "" }: Candidate,
  { before, cell, claims, head, key: nearest, keys, measures, noun, section, subject: told, text }: Context,
  reading: QuantityReading,
  { about }: FigureIndex,
): boolean {
  if (form !== "count" || noun !== undefined || claims.subjects.includes(subject)) return false;
  if (subject === "contacts")
    return (
      !cell && told === "tickets" && nearest === undefined && claims.measures.some((each) => STOCKS.includes(each))
    );
  if (subject !== "tickets" && subject !== "causes") return false;
  if (key !== undefined && [nearest, head, section, ...keys].includes(name)) return false;
  if (!cell && (told === subject || [...measures, ...claims.measures].includes(measure))) return false;
  const named = cell ? nearest : before;
  if (named === undefined || named === "*")
    return !cell && told === "contacts" && !CAME_OF.test(wordsAround(reading, text));
  if (!cell && CAME_OF.test(wordsAround(reading, text))) return false;
  return [...about(named, false).values()].some(([first]) => first?.figure.subject === "contacts");
}
