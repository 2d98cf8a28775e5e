import type { Result } from "../model/Result.js";

/** The same result with its value, and its partial value, turned into another. */
export function mapResult<From, To>(result: Result<From>, convert: (value: From) => To): Result<To> {
  if (result.status === "undefined") return result;
  if (result.status === "ok") return { ...result, value: convert(result.value) };
  const { partial, ...rest } = result;
  return partial === undefined ? rest : { ...rest, partial: convert(partial) };
}
