import { monthsOf } from "../../../periods/monthsOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";

const GAP =
  /\b(?:gap|difference|spread|range|swing|margin|distance)\b[^.;\n]{0,60}\bbetween\b|\bbetween\b[^.;\n]{0,90}\b(?:gap|difference|spread|range|swing|margin)\b|(?<![ء-ي])(?:ال)?(?:فار?ق|فجو[ةه]|مدى)(?: ال[ء-ي]+)? (?:ما )?بين(?![ء-ي])/i;
const BUSIEST = /\b(?:busiest|highest|peak|best|strongest)\b|(?<![ء-ي])(?:ال)?(?:[أا]على|[أا]كثر|ذرو[ةه])(?![ء-ي])/i;
const QUIETEST = /\b(?:quietest|lowest|slowest|weakest)\b|(?<![ء-ي])(?:ال)?(?:[أا]دنى|[أا]قل|[أا]هد[أا])(?![ء-ي])/i;

/** How many more the busiest month of the report had than the quietest: "the gap between the busiest month for calls (December) and the quietest was 2,352". */
export function asGap({ one: { reading, context }, index, report, sentence }: Here): TieOutEntry | undefined {
  const words = sentence();
  if (reading.decimals !== 0 || ![GAP, BUSIEST, QUIETEST].every((cue) => cue.test(words))) return undefined;
  const { claims, key = "*" } = context;
  const name = claims.keys.find((each) => each.startsWith("contacts/")) ?? `contacts/${key}`;
  const about = index.about(name.replace("contacts/", ""), false);
  const counts = monthsOf(report.period).flatMap((month) =>
    (about.get(month) ?? []).flatMap(({ figure }) => {
      const { measure, result } = figure;
      const value = measure === "count" && result.status === "ok" ? result.value : undefined;
      return typeof value === "number" ? [{ figure, value }] : [];
    }),
  );
  const sorted = [...counts].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low !== undefined && high !== undefined && low !== high && high.value - low.value === reading.value
    ? derivedFrom(reading, "change", [high.figure, low.figure])
    : undefined;
}
