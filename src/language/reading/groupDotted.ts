import type { FigureReading, QuantityReading } from "./FigureReading.js";
import { isTimeUnit } from "./isTimeUnit.js";

/** A mark that parts no thousands: "8.5", "0.125". */
const DECIMAL = /[.٫](?:[\d٠-٩]{1,2}|[\d٠-٩]{4,})(?![\d٠-٩])|^[0٠][.٫]/;
/** `1٫063٫600`, `2.098.139` */
const GROUPS = /([.٫])[\d٠-٩]{3}\1/;
const GROUPED = /^\D?[\d٠-٩]{1,3}[.٫][\d٠-٩]{3}$/;
/** `92,5 %`: who writes a comma before decimals has points for thousands. */
const AFTER_COMMA = /^[^\d٠-٩]?[\d٠-٩]+,[\d٠-٩]{1,2}(?![\d٠-٩,])/;
/** So many numbers with three digits behind a point are no decimals. */
const SEVERAL = 3;

/**
 * Reads points as thousands (`2.409`) also where nothing is counted, and so `٫`, in a text whose counts or millions have them so, or several of its numbers, or
 * which has a comma before decimals, and none of these numbers has decimals behind a point. Percentages and times may: `4.555`, `74.4%`, "1.1 days".
 */
export function groupDotted(readings: readonly FigureReading[]): readonly FigureReading[] {
  const numbers = readings.filter(
    (reading): reading is QuantityReading =>
      (reading.kind === "number" || (reading.kind === "count" && !isTimeUnit(reading.noun ?? ""))) &&
      reading.scale === undefined,
  );
  if (numbers.some(({ text }) => DECIMAL.test(text))) return readings;
  const pointed = numbers.filter(({ text }) => text.includes("."));
  const isCounted = ({ text, kind }: QuantityReading) => GROUPS.test(text) || (kind === "count" && GROUPED.test(text));
  const isComma = (reading: FigureReading) =>
    "decimals" in reading && reading.decimals > 0 && AFTER_COMMA.test(reading.text);
  if (pointed.length < SEVERAL && !numbers.some(isCounted) && !readings.some(isComma)) return readings;
  return readings.map((reading) =>
    reading.kind === "number" || reading.kind === "count" ? asGrouped(reading) : reading,
  );
}

function asGrouped(reading: QuantityReading): QuantityReading {
  const { units, decimals, text } = reading;
  if (decimals !== 3 || !GROUPED.test(text)) return reading;
  return { ...reading, value: units, decimals: 0, alternatives: [{ units, decimals }] };
}
