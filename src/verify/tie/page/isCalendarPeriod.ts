import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";

/** Whether a reading is a month or a longer period of the calendar that reports count in. */
export function isCalendarPeriod(reading: FigureReading): reading is PeriodReading {
  return isPeriodName(reading) && reading.kind !== "date" && reading.calendar === undefined;
}
