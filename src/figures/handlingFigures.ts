import { cellResult } from "../metrics/cellResult.js";
import { givenRatio } from "../metrics/givenRatio.js";
import { okResult } from "../metrics/okResult.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import { unitOf } from "../model/unitOf.js";
import { ratio } from "../ratios/ratio.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";
import { shareFigure } from "./shareFigure.js";

/** The figures of how a channel handled what reached it: its counts and percentages as given, and the rates they make. */
export function handlingFigures({ channels, period }: FeedbackReport): Figure[] {
  return channels.flatMap((channel) => ofChannel(channel, period));
}

function ofChannel({ id: key, handling, counts: noun = "contact" }: Channel, period: string): Figure[] {
  if (handling === undefined) return [];
  const found: Figure[] = [];
  const counts = new Map<string, Figure<number>>();
  const idOf = (measure: string): string => `contacts/${key}/${period}/${measure}`;
  for (const measure of ["offered", "answered", "abandoned"] as const) {
    if (handling[measure] === undefined) continue;
    const result = cellResult(handling[measure], unitOf(noun), measure, "channels", key, "handling", measure);
    const owner = { subject: "contacts", key, noun } as const;
    const figure = figureOf(owner, idOf(measure), period, measure, "count", "flow", "as-given", [], result);
    counts.set(measure, figure);
    found.push(figure);
  }
  const offered = counts.get("offered");
  for (const measure of ["answered", "abandoned"]) {
    const part = counts.get(measure);
    if (offered !== undefined && part !== undefined) found.push(shareFigure(part, offered, `${measure}-rate`));
  }
  for (const [measure, given] of [
    ["service-level", handling.serviceLevel],
    ["first-contact-resolution", handling.firstContactResolution],
  ] as const) {
    if (given === undefined) continue;
    const { numerator, denominator } = givenRatio(given);
    const result = okResult(ratio(numerator, denominator * 100), unitOf(noun));
    const owner = { subject: "contacts", key } as const;
    found.push(figureOf(owner, idOf(measure), period, measure, "share", "derived", "as-given", [], result));
  }
  return found;
}
