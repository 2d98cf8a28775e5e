import type { Figure } from "../../figures/Figure.js";

/** Finds the periods that a name can mean in a report: one without its year, those of the figures that end so. */
export function namedPeriods(catalogue: readonly Figure[], reportPeriod: string): (name: string) => readonly string[] {
  const known = new Set(catalogue.map(({ period }) => period));
  const found = new Map<string, readonly string[]>();
  return (name) => {
    let periods = found.get(name);
    if (periods === undefined) {
      periods = /^\d{4}/.test(name) ? [name] : [...known].filter((period) => period.endsWith(`-${name}`));
      if (periods.length === 0) periods = [`${reportPeriod.slice(0, 4)}-${name}`];
      found.set(name, periods);
    }
    return periods;
  };
}
