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
  const parts = (measure: string) =>
    ({ id: `contacts/${key}/${period}/${measure}`, period, measure, formula: "as-given", inputs: [] }) as const;
  for (const measure of ["offered", "answered", "abandoned"] as const) {
    if (handling[measure] === undefined) continue;
    const result = cellResult(handling[measure], unitOf(noun), measure, "channels", key, "handling", measure);
    const figure = figureOf(
      { subject: "contacts", key, noun },
      { ...parts(measure), form: "count", kind: "flow", result },
    );
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
    found.push(figureOf({ subject: "contacts", key }, { ...parts(measure), form: "share", kind: "derived", result }));
  }
  return found;
}
