import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";

/** What is open when a period begins and ends. */
const STOCKS: readonly string[] = ["open", "brought", "carried"];

/**
 * Whether a number that no noun counts is told of a channel, or of all, where a figure is of the tickets or their causes; or of tickets, where a figure
 * counts contacts: "through the app, from 21,460 to 14,372" are not the tickets closed, nor is a closing balance what all channels received.
 */
export function isOfOtherSubject(
  { figure: { form, key, subject }, name, measure = "" }: Candidate,
  { before, cell, claims, head, key: nearest, keys, measures, noun, section, subject: told }: Context,
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
  if (named === "all") return !cell && told === "contacts";
  if (named === undefined) return false;
  return [...about(named, false).values()].some(([first]) => first?.figure.subject === "contacts");
}
