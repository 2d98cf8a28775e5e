/** The measures that a change is: in number, in percent, in percent per calendar day and per working day. */
export interface ChangeMeasures {
  readonly absolute: string;
  readonly percent: string;
  readonly perDay: string;
  readonly perWorkingDay: string;
}

/** The measures of a change by its name: `month-change`. */
export function changeMeasures(absolute: string): ChangeMeasures {
  const percent = `${absolute}-percent`;
  return { absolute, percent, perDay: `${percent}-per-day`, perWorkingDay: `${percent}-per-working-day` };
}
