/** "Visits, restricted for part of 2021, rose by 620". */
const BETWEEN = /[,،] ([^.;؛:,،\n\d٠-٩]{9,70})$/;

/** The words that a comma parts from those before, up to a period that another comma follows. */
export function asideAt(before: string, behind: string): string | undefined {
  return /[,،]/.test(behind) ? BETWEEN.exec(before)?.[1] : undefined;
}
