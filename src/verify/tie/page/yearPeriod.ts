import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";

/** A bare year as a period. */
export function yearPeriod({ span, text, script, ...rest }: FigureReading): PeriodReading {
  return { kind: "year", period: "value" in rest ? String(rest.value) : text, span, text, script };
}
