import { checkOption } from "../model/checkOption.js";
import { NO_OPTIONS } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { Cell } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import type { NumberOptions } from "./NumberOptions.js";
import { NO_VALUE, okValue } from "./okValue.js";
import { GROUPINGS, type Grouping, writeNumber } from "./writeNumber.js";

/** Options of {@link formatCount}. */
export interface FormatCountOptions extends NumberOptions {
  /** What stands between groups of three digits; `٬` or `,` by the digits unless said otherwise, `false` for none. */
  readonly grouping?: Grouping;
}

/**
 * Writes a count with its digits in groups of three.
 *
 * @param count - a non-negative safe integer, or a result or a cell of a report that holds one
 * @param options - language, digits, bidi marks, the group separator
 * @returns `٦٤٩٬٩٤٠`; `٠` for 0; `—` for a result that is not ok and a cell that is missing
 * @throws `not-a-count`; `bad-number` where nothing is given; `bad-option`
 *
 * @example
 * ```ts
 * import { formatCount } from "beneficiary-feedback";
 * console.log(formatCount(649940)); // => "٦٤٩٬٩٤٠"
 * console.log(formatCount(649940, { language: "en" })); // => "649,940"
 * ```
 */
export function formatCount(count: Cell | Result<number>, options: FormatCountOptions = NO_OPTIONS): string {
  const value = okValue<number>(count, options);
  if (value === undefined) return NO_VALUE;
  if (!Number.isSafeInteger(value) || value < 0) {
    const but = typeof value === "bigint" ? ", not a bigint" : "";
    throw new FeedbackError("not-a-count", `formatCount needs a non-negative safe integer${but}`, value);
  }
  const { grouping } = options;
  return writeNumber(
    { units: value, decimals: 0 },
    options,
    grouping === undefined ? {} : { grouping: checkOption("grouping", grouping, GROUPINGS) },
  );
}
