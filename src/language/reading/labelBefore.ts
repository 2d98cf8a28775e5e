import type { FigureReading } from "./FigureReading.js";
import type { UnitReading } from "./readUnit.js";
import type { Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** What is in brackets behind a time says how many came then: "outside working hours (518)". */
const TIMES = ["second", "minute", "hour", "working-hour"];

/** "Tickets per thousand contacts: 27" counts tickets. */
const PER_MANY = /(?<![a-zء-ي])(?:per|every|each|لكل) (?:hundred|thousand|million|م[ائ]*ئة|[أا]لف|مليون) $/i;

/** The noun that labels a number from before it: `المكالمات: ٦٤٩٬٩٤٠`. */
export function labelBefore(source: Source, at: number, previous: FigureReading | undefined): UnitReading | undefined {
  const before = source.tokens[at - 1];
  const token = source.tokens[at];
  if (before?.word?.noun === undefined || !before.word.plural || token === undefined) return undefined;
  const titled = token.skipped < 3 && (token.gap & GAP.colon) !== 0;
  if ((token.gap & ~(GAP.near | GAP.colon)) !== 0 || !(titled || token.skipped === 0)) return undefined;
  if (PER_MANY.test(source.text.slice(Math.max(0, before.start - 20), before.start))) return undefined;
  if (!titled && TIMES.includes(before.word.noun)) return undefined;
  if (previous !== undefined && "nounSpan" in previous && (previous.nounSpan?.end ?? 0) >= before.end) return undefined;
  return {
    kind: "count",
    noun: before.word.noun,
    nounSpan: { start: before.start, end: before.end },
    end: before.end,
    next: at + 1,
  };
}
