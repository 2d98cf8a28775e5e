import * as z from "zod/mini";
import { givenDecimal } from "../model/givenDecimal.js";
import { CELL_STATUSES, MISSING_REASONS } from "../model/lists.js";
import { closedObject } from "./closedObject.js";
import { integer } from "./integer.js";
import { oneOf } from "./oneOf.js";
import type { ReportIssueCode } from "./ReportIssue.js";
import { rule } from "./rule.js";

// The messages of the schemas are codes of ReportIssueCode; `safeParseReport` words them.

// DI is what prints nothing, marks of direction among it. A validator in another language may not know it.
export const text = patterned(/[^\s\p{DI}]/u, "empty-text", "not-a-text", /\S/).check(
  // Neither HTML nor UTF-8 can hold them. Marks of direction are the writers' business, which leave them out.
  rule((given, tell) => {
    if (/(?![\t\n\r])[\p{Cc}\p{Cs}]/u.test(given)) tell("bad-character", given);
  }),
);
export const id = patterned(/^[a-z][a-z0-9-]*$/, "bad-id");

// Years from 1300 to 1599 are those of the Hijri calendar, here and below.
export const period = patterned(/^(?!0000|1[345])\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/, "bad-period");

// 1 to 28 of every month, 29 and 30 of all but February, 31 of the long ones, 29 February of leap years. The patterns of
// `z.iso` are the same, and bring those of times and durations along.
const DAY =
  "(?!0000|1[345])(\\d{4}-((0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)" +
  "|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)";
const CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";
const INSTANT = `T${CLOCK}(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]${CLOCK})`;
export const day = patterned(new RegExp(`^${DAY}$`), "bad-day");
export const moment = patterned(new RegExp(`^${DAY}(?:${INSTANT})?$`), "bad-moment");

export const figureId = patterned(
  /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*){0,2}\/(?!0000|1[345])\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?(\/[a-z][a-z0-9-]*)?$/,
  "bad-figure-id",
);

export const count = integer(0, "not-a-count");
export const amount = within(Number.MAX_SAFE_INTEGER, "not-an-amount");
export const percent = within(100, "not-a-percent");
export const flag = z.literal([true, false], "not-a-flag");
export const score = integer(Number.MIN_SAFE_INTEGER, "not-a-score");

export const qualifiedCount = closedObject({
  value: count,
  status: z.union([oneOf(CELL_STATUSES), z.array(oneOf(CELL_STATUSES), "not-listed")], "not-listed"),
});
export const missingCount = closedObject({ missing: oneOf(MISSING_REASONS) });
export const cell = z.union([count, qualifiedCount, missingCount], "not-a-cell");

const MONTH = /^(?!0000|1[345])\d{4}-(0[1-9]|1[0-2])$/;
export const month = patterned(MONTH, "bad-month");
export const byMonth = cellsBy(MONTH, "bad-month", "2021-01");
export const byLongPeriod = cellsBy(/^(?!0000|1[345])\d{4}(-(Q[1-4]|H[12]))?$/, "bad-long-period", "2021-Q1");
export const byScore = cellsBy(/^(0|-?[1-9]\d{0,3})$/, "not-a-score", "1");

export const someLanguage = rule<{ ar?: unknown; en?: unknown }>((forms, tell) => {
  if (forms.ar === undefined && forms.en === undefined) tell("empty-object", forms);
});
export const label = closedObject({ ar: z.exactOptional(text), en: z.exactOptional(text) }).check(someLanguage);

/** A text of a pattern, of which a JSON Schema may know another. A rule of our own: what zod has for it weighs a third of a kilobyte. */
function patterned(pattern: RegExp, code: ReportIssueCode, otherwise = code, known: RegExp = pattern) {
  return z.string(otherwise).check(
    rule(
      (given, tell) => {
        if (!pattern.test(given)) tell(code, given);
      },
      { patterns: new Set([known]) },
    ),
  );
}

/** Counts by the keys of a pattern, of which one is told to who has none. */
function cellsBy(keys: RegExp, code: ReportIssueCode, sample: string) {
  return z.catchall(z.strictObject({}, sample), cell).check(
    rule(
      (counts, tell) => {
        for (const key of Object.keys(counts)) if (!keys.test(key)) tell(code, key, [key]);
      },
      { keys },
    ),
  );
}

/** A number from 0 on; 7 / 3 as it is stored has no last decimal that anyone meant. */
function within(most: number, code: ReportIssueCode) {
  return z.number(code).check(
    rule(
      (given, tell) => {
        if (given > most || Object.is(given, -0) || givenDecimal(given) === undefined) tell(code, given);
      },
      { minimum: 0, maximum: most },
    ),
  );
}
