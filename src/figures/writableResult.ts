import { unavailable } from "../metrics/unavailable.js";
import type { Result } from "../model/Result.js";
import type { FigureForm, FigureValue } from "./Figure.js";
import { isRatio } from "./isRatio.js";
import { isWritable } from "./isWritable.js";

/**
 * The result of a figure; withheld where it is a ratio so large that no number holds the digits which a page may print of it. Such
 * a ratio comes of counts that are mistaken, and must not keep the other figures from being told.
 */
export function writableResult<Value extends FigureValue>(result: Result<Value>, form: FigureForm): Result<Value> {
  const value = result.status === "ok" ? result.value : result.status === "unavailable" ? result.partial : undefined;
  if (typeof value !== "object" || !isRatio(value) || isWritable(value, form)) return result;
  return unavailable(result, result.status === "unavailable" ? result.reason : "not-comparable", "too-large");
}
