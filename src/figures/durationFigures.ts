import { cellResult } from "../metrics/cellResult.js";
import { givenRatio } from "../metrics/givenRatio.js";
import { okResult } from "../metrics/okResult.js";
import type { Duration, DurationFigures, FeedbackReport, TicketDurations } from "../model/FeedbackReport.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

/** The durations of a report, and what their measures are called. */
export const DURATIONS = [
  ["firstResponse", "first-response"],
  ["firstResolution", "first-resolution"],
  ["finalResolution", "final-resolution"],
] as const satisfies readonly (readonly [keyof TicketDurations, string])[];

/** The figures of how long answers and resolutions took, as given: n, excluded, mean, median, P90. */
export function durationFigures({ tickets, period }: FeedbackReport): Figure[] {
  return DURATIONS.flatMap(([name, prefix]) => {
    const given = tickets?.durations?.[name];
    return given === undefined ? [] : ofDuration(given, prefix, period);
  });
}

function ofDuration(given: DurationFigures, prefix: string, period: string): Figure[] {
  const found: Figure[] = [];
  const parts = (measure: string, form: "count" | "mean") =>
    ({
      id: `tickets/${prefix}/${period}/${measure}`,
      period,
      measure,
      form,
      kind: "flow",
      formula: "as-given",
      inputs: [],
    }) as const;
  const count = (name: "n" | "excluded"): void => {
    if (given[name] === undefined) return;
    const measure = name === "n" ? "measured" : name;
    const result = cellResult(given[name], "ticket", measure, "tickets", "durations", measure);
    found.push(figureOf({ subject: "tickets", key: prefix, noun: "ticket" }, { ...parts(measure, "count"), result }));
  };
  const size = (name: string, duration: Duration | undefined): void => {
    if (duration === undefined) return;
    const result = okResult(givenRatio(duration), "duration");
    found.push(figureOf({ subject: "tickets", key: prefix }, { ...parts(name, "mean"), result }));
  };
  count("n");
  count("excluded");
  size("mean", given.mean);
  size("median", given.median);
  size("p90", given.p90);
  return found;
}
