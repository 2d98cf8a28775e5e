import type { FigureReading, QuantityReading } from "./FigureReading.js";

/** A point that parts no thousands: "8.5". */
const DECIMAL = /\.(?:[\d٠-٩]{1,2}|[\d٠-٩]{4,})(?![\d٠-٩])/;

/** Reads points as thousands (`2.409`) also where nothing is counted, in a text whose counts have them so and whose decimals have none. */
export function groupDotted(readings: readonly FigureReading[]): readonly FigureReading[] {
  if (readings.some((reading) => "value" in reading && DECIMAL.test(reading.text))) return readings;
  return readings.map((reading) => (reading.kind === "number" ? asGrouped(reading) : reading));
}

function asGrouped(reading: QuantityReading): QuantityReading {
  const { units, decimals, alternatives, text } = reading;
  const other = alternatives?.find((each) => each.decimals === 0);
  if (decimals !== 3 || other === undefined || !text.includes(".")) return reading;
  return { ...reading, value: other.units, ...other, alternatives: [{ units, decimals }] };
}
