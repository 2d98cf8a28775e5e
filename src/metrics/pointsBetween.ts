import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { nearestRatio } from "../ratios/nearestRatio.js";
import { joinCaveats } from "./joinCaveats.js";
import { joinCoverage } from "./joinCoverage.js";
import { unavailable } from "./unavailable.js";

/**
 * The difference of two shares, to be printed in percentage points: 1/5 after 3/20 is 1/20, five points. It is exact, or rounded where no
 * two numbers hold it. Not comparable where one is unavailable; undefined, as it is, where one is a share of nothing.
 */
export function pointsBetween(before: Result<Ratio>, after: Result<Ratio>): Result<Ratio> {
  const { unit } = after;
  const coverage = joinCoverage(before.coverage, after.coverage);
  const caveats = joinCaveats(before.caveats, after.caveats);
  const nothing = [before, after].find(({ status }) => status === "undefined");
  const isKnown = before.status !== "unavailable" && after.status !== "unavailable";
  if (isKnown && nothing?.status === "undefined") return { ...nothing, unit, coverage, caveats };
  if (before.status !== "ok" || after.status !== "ok")
    // What is withheld is not missing.
    return unavailable(
      { unit, coverage, caveats },
      "not-comparable",
      caveats.includes("too-few") ? undefined : "not-comparable",
    );
  const [from, fromWhole] = exact(before.value);
  const [to, toWhole] = exact(after.value);
  const value = nearestRatio(to * fromWhole - from * toWhole, toWhole * fromWhole);
  return { status: "ok", value, unit, coverage, caveats };
}

function exact({ numerator, denominator }: Ratio): readonly [bigint, bigint] {
  return [BigInt(numerator), BigInt(denominator)];
}
