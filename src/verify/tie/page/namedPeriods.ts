import type { Figure } from "../../../figures/Figure.js";
import { periodContains } from "../../../periods/periodContains.js";

/**
 * Finds the periods that a name can mean in a report: one without its year, those of the figures that end so, of the report's
 * own period and year first.
 */
export function namedPeriods(catalogue: readonly Figure[], reportPeriod: string): (name: string) => readonly string[] {
  const known = [...new Set(catalogue.map(({ period }) => period))];
  const year = reportPeriod.slice(0, 4);
  const rankOf = (period: string): number =>
    periodContains(reportPeriod, period) ? 0 : period.startsWith(year) ? 1 : 2;
  const found = new Map<string, readonly string[]>();
  return (name) => {
    let periods = found.get(name);
    if (periods === undefined) {
      periods = /^\d{4}/.test(name)
        ? [name]
        : known.filter((period) => period.endsWith(`-${name}`)).sort((one, other) => rankOf(one) - rankOf(other));
      if (periods.length === 0) periods = [`${year}-${name}`];
      found.set(name, periods);
    }
    return periods;
  };
}
