import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { partitionsOf } from "../../../periods/partitionsOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { namesEnds } from "../match/namesEnds.js";
import { namesSpan } from "../match/namesSpan.js";
import type { Context } from "../place/Context.js";

/** A period begins with its year, of so many digits. */
const YEAR = 4;

/** The counts of the two periods that a sentence names, or of the first and the last month of one, that its number may be between. */
export function namedPairs(
  { key = "*", claims, periods, told = [] }: Context,
  sentence: string,
  index: FigureIndex,
  reportPeriod: string,
): readonly (readonly (Figure | undefined)[])[] {
  const name = claims.keys.find((each) => each.startsWith("contacts/")) ?? claims.keys[0] ?? `contacts/${key}`;
  const about = index.about(name.replace("contacts/", ""), false);
  const claimed = new Set([...claims.bases, ...claims.periods].filter(isPeriod));
  // A name without its year is of that of the report first.
  const own = [...claimed].filter((period) => period.startsWith(reportPeriod.slice(0, YEAR)));
  const known = [[...claimed], own].find(({ length }) => length === 2 || (length === 1 && namesSpan(sentence)));
  // "By September there were 4,036 more than in July": the one is no more than told.
  const besides = claims.periods.length === 0 && claims.bases.length === 1 && told.length === 2 ? told : [];
  const named = known ?? [...new Set([...claimed, ...[...periods, ...besides].filter(isPeriod)])];
  const [only, other, third] = named;
  const isRun = only !== undefined && other === undefined && namesSpan(sentence);
  const ends = namesEnds(sentence) ? reportPeriod : isRun ? only : undefined;
  const pairs = ends !== undefined ? partitionsOf(ends).map(endsOf) : third === undefined ? [named] : [];
  return pairs.map((pair) =>
    pair.map((period) => (about.get(period) ?? []).find(({ figure: { measure } }) => measure === "count")?.figure),
  );
}

function endsOf(parts: readonly string[]): readonly string[] {
  return [parts[0] ?? "", parts.at(-1) ?? ""];
}
