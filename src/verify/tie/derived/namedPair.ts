import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { namesEnds } from "../match/namesEnds.js";
import type { Context } from "../place/Context.js";

/** "Between July and September" is read as the quarter. */
const BETWEEN = /\bbetween\b|(?<![ء-ي])بين(?![ء-ي])/i;

/** The counts of the two periods that a sentence names, or of the first and the last month of one, that its number may be between. */
export function namedPair(
  { key = "all", claims, periods }: Context,
  sentence: string,
  index: FigureIndex,
  reportPeriod: string,
): readonly (Figure | undefined)[] {
  const [name = `contacts/${key}`] = claims.keys;
  const about = index.about(name.replace("contacts/", ""), false);
  const claimed = new Set([...claims.bases, ...claims.periods].filter(isPeriod));
  const named = claimed.size === 2 ? [...claimed] : [...new Set([...claimed, ...periods.filter(isPeriod)])];
  const [only, other, third] = named;
  const isRun = only !== undefined && other === undefined && BETWEEN.test(sentence);
  const pair = namesEnds(sentence) ? endsOf(reportPeriod) : isRun ? endsOf(only) : third === undefined ? named : [];
  return pair.map((period) => (about.get(period) ?? []).find(({ figure: { measure } }) => measure === "count")?.figure);
}

function endsOf(period: string): readonly string[] {
  const months = monthsOf(period);
  return [months[0] ?? "", months.at(-1) ?? ""];
}
