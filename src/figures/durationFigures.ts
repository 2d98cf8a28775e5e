import { cellResult } from "../metrics/cellResult.js";
import { definedResult } from "../metrics/definedResult.js";
import { givenRatio } from "../metrics/givenRatio.js";
import { okResult } from "../metrics/okResult.js";
import type { Duration, DurationFigures, FeedbackReport, TicketDurations } from "../model/FeedbackReport.js";
import type { DurationUnit } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import type { Figure, FigureForm } from "./Figure.js";
import { type FigureOwner, figureOf } from "./figureOf.js";

/** The durations of a report, and what their measures are called. */
export const DURATIONS = [
  ["firstResponse", "first-response"],
  ["firstResolution", "first-resolution"],
  ["finalResolution", "final-resolution"],
] as const satisfies readonly (readonly [keyof TicketDurations, string])[];

/** The figures of how long answers and resolutions took, as given: n, excluded, mean, median, P90. Measured on no ticket, nothing took any time. */
export function durationFigures({ tickets, period }: FeedbackReport): Figure[] {
  return DURATIONS.flatMap(([name, prefix]) => {
    const given = tickets?.durations?.[name];
    return given === undefined ? [] : ofDuration(given, name, prefix, period);
  });
}

function ofDuration(given: DurationFigures, duration: string, prefix: string, period: string): Figure[] {
  const found: Figure[] = [];
  const add = (
    owner: FigureOwner,
    measure: string,
    form: FigureForm,
    result: Result<number | Ratio>,
    time?: DurationUnit,
  ): void => {
    const id = `tickets/${prefix}/${period}/${measure}`;
    const figure = figureOf(owner, id, period, measure, form, "flow", "as-given", [], result);
    found.push(time === undefined ? figure : { ...figure, time });
  };
  const count = (name: "n" | "excluded"): Result<number> => {
    const measure = name === "n" ? "measured" : name;
    const result = cellResult(given[name], "ticket", measure, "tickets", "durations", duration, name);
    if (given[name] !== undefined) add({ subject: "tickets", key: prefix, noun: "ticket" }, measure, "count", result);
    return result;
  };
  const measured = count("n");
  const isOfNone = measured.status === "ok" && measured.value === 0;
  const size = (name: string, length: Duration | undefined): void => {
    if (length === undefined) return;
    const owner = { subject: "tickets", key: prefix } as const;
    const known = okResult(givenRatio(length), "duration");
    const result = isOfNone ? definedResult<Ratio>(undefined, "zero-denominator", known) : known;
    add(owner, name, "mean", result, given.unit);
  };
  count("excluded");
  size("mean", given.mean);
  size("median", given.median);
  size("p90", given.p90);
  return found;
}
