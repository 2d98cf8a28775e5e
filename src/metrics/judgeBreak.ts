import type { Result } from "../model/Result.js";
import { joinCaveats } from "./joinCaveats.js";

/** A result with the caveat of a break where one lies between its counts, and without it where they all are on one side of it. */
export function judgeBreak<Value>(result: Result<Value>, hasBreak: boolean): Result<Value> {
  const isSaid = result.caveats.includes("break-in-series");
  if (isSaid === hasBreak || (hasBreak && result.status !== "ok")) return result;
  const caveats = hasBreak
    ? joinCaveats(result.caveats, ["break-in-series"])
    : result.caveats.filter((caveat) => caveat !== "break-in-series");
  return { ...result, caveats };
}
