import type { FigureReading, QuantityReading } from "./FigureReading.js";

/** A point that parts no thousands: "8.5", "0.125". */
const DECIMAL = /\.(?:[\d٠-٩]{1,2}|[\d٠-٩]{4,})(?![\d٠-٩])|^[0٠]\./;
const TIME = /^(?:working-)?(?:second|minute|hour|day|week|month|year)$/;
/** So many numbers with three digits behind a point are no decimals. */
const SEVERAL = 3;

/**
 * Reads points as thousands (`2.409`) also where nothing is counted, in a text whose counts have them so, or several of its numbers, and none
 * of these has decimals. Percentages and times may: `4.555`, `74.4%`, "1.1 days".
 */
export function groupDotted(readings: readonly FigureReading[]): readonly FigureReading[] {
  const numbers = readings.filter(
    (reading): reading is QuantityReading =>
      (reading.kind === "number" || (reading.kind === "count" && !TIME.test(reading.noun ?? ""))) &&
      reading.scale === undefined,
  );
  if (numbers.some(({ text }) => DECIMAL.test(text))) return readings;
  const pointed = numbers.filter(({ text }) => text.includes("."));
  if (pointed.length < SEVERAL && !pointed.some(({ kind }) => kind === "count")) return readings;
  return readings.map((reading) => (reading.kind === "number" ? asGrouped(reading) : reading));
}

function asGrouped(reading: QuantityReading): QuantityReading {
  const { units, decimals, alternatives, text } = reading;
  const other = alternatives?.find((each) => each.decimals === 0);
  if (decimals !== 3 || other === undefined || !text.includes(".")) return reading;
  return { ...reading, value: other.units, ...other, alternatives: [{ units, decimals }] };
}
