import type { Figure } from "../../figures/Figure.js";
import { isRatio } from "../../figures/isRatio.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import { roundRatio } from "../../ratios/roundRatio.js";
import { timesOf } from "./agreementOf.js";

/** The figures of a report, found by what they print or by what they are about. */
export interface FigureIndex {
  readonly byId: ReadonlyMap<string, Figure>;
  /** The figures that print as this number, rounded half up to its decimals or its scale word. */
  readonly printing: (reading: QuantityReading) => readonly Figure[];
  /** The figures of one channel, subset or cause (`""` for those of all), in one period. */
  readonly about: (key: string, period: string) => readonly Figure[];
}

/** An index of the figures that a page may print. */
export function figureIndex(figures: readonly Figure[]): FigureIndex {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const byPlace = groupBy(figures, ({ key = "", period }) => `${key}|${period}`);
  const byPrint = new Map<string, ReadonlyMap<number, readonly Figure[]>>();
  const printing = (isPercent: boolean, decimals: number, units: number): readonly Figure[] => {
    const name = `${isPercent}|${decimals}`;
    let known = byPrint.get(name);
    if (known === undefined) {
      known = groupBy(figures, (figure) => printOf(figure, isPercent, decimals));
      byPrint.set(name, known);
    }
    return known.get(Math.abs(units)) ?? [];
  };
  return {
    byId,
    about: (key, period) => byPlace.get(`${key}|${period}`) ?? [],
    printing: (reading) => {
      const isPercent = reading.kind === "percent";
      const step = reading.scale?.step;
      const fixed =
        step === undefined ? reading : { units: reading.value / step, decimals: -Math.round(Math.log10(step)) };
      const found = [fixed, ...(reading.alternatives ?? [])].flatMap(({ units, decimals }) =>
        printing(isPercent, decimals, units),
      );
      return step === undefined ? found : [...printing(isPercent, 0, reading.value), ...found];
    },
  };
}

/** The size of what a figure prints at so many decimals, as an integer; none for a figure of the other kind. */
function printOf({ form, result }: Figure, isPercent: boolean, decimals: number): number | undefined {
  const value = result.status === "ok" ? result.value : result.status === "unavailable" ? result.partial : undefined;
  if (value === undefined || isPercent !== (form === "share" || form === "signed-share")) return undefined;
  if (typeof value === "number") {
    if (decimals > 0) return undefined;
    return Math.round(Math.abs(value) / 10 ** -decimals);
  }
  if (!isRatio(value) || decimals < 0 || decimals > 6) return undefined;
  return Math.abs(roundRatio(value, { decimals, times: timesOf(form) }).units);
}

function groupBy<Key>(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => Key | undefined,
): ReadonlyMap<Key, readonly Figure[]> {
  const groups = new Map<Key, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return groups;
}
