import * as z from "zod/mini";
import { givenDecimal } from "../model/givenDecimal.js";
import { CELL_STATUSES, MISSING_REASONS } from "../model/lists.js";
import { closedObject } from "./closedObject.js";

// The messages of the schemas are codes of ReportIssueCode; `safeParseReport` words them.

export const text = z.string("not-a-text").check(
  z.regex(/\S/, "empty-text"),
  // Neither HTML nor UTF-8 can hold them. Marks of direction are the writers' business, which leave them out.
  z.refine<string>((given) => !/(?![\t\n\r])[\p{Cc}\p{Cs}]/u.test(given), "bad-character"),
);
export const id = z.string("not-a-text").check(z.regex(/^[a-z][a-z0-9-]*$/, "bad-id"));

export const period = z
  .string("not-a-text")
  .check(z.regex(/^(?!0000)\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/, "bad-period"));
export const month = z.string("not-a-text").check(z.regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/, "bad-month"));
export const longPeriod = z.string("not-a-text").check(z.regex(/^(?!0000)\d{4}(-(Q[1-4]|H[12]))?$/, "bad-long-period"));
export const day = z.iso.date("bad-day");
export const moment = z.union(
  [
    z.iso.date("bad-moment"),
    z.iso.datetime({ offset: true, error: "bad-moment" }),
    z.iso.datetime({ offset: true, precision: -1, error: "bad-moment" }),
  ],
  "bad-moment",
);

export const figureId = z
  .string("not-a-text")
  .check(
    z.regex(/^[a-z][a-z0-9-]*(\/([a-z][a-z0-9-]*|(?!0000)\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?))*$/, "bad-figure-id"),
  );

export const count = z.int("not-a-count").check(z.minimum(0, "not-a-count"));
export const amount = within(Number.MAX_SAFE_INTEGER, "not-an-amount");
export const percent = within(100, "not-a-percent");
export const flag = z.boolean("not-a-flag");
export const score = z.int("not-a-score");
export const scoreKey = z.string("not-a-text").check(z.regex(/^(0|-?[1-9]\d{0,3})$/, "not-a-score"));

export const qualifiedCount = closedObject({ value: count, status: z.enum(CELL_STATUSES, "not-listed") });
export const missingCount = closedObject({ missing: z.enum(MISSING_REASONS, "not-listed") });
export const cell = z.union([count, qualifiedCount, missingCount], "not-a-cell");

export const someLanguage = z.refine<{ ar?: unknown; en?: unknown }>(
  ({ ar, en }) => ar !== undefined || en !== undefined,
  "empty-object",
);
export const label = closedObject({ ar: z.exactOptional(text), en: z.exactOptional(text) }).check(someLanguage);

/** A number from 0 on; 7 / 3 as it is stored has no last decimal that anyone meant. */
function within(most: number, error: string) {
  return z.number(error).check(
    z.minimum(0, { error, abort: true }),
    z.maximum(most, { error, abort: true }),
    z.refine<number>((given) => givenDecimal(given) !== undefined, error),
  );
}
