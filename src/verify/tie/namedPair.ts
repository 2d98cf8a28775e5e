import type { Figure } from "../../figures/Figure.js";
import { isPeriod } from "../../periods/isPeriod.js";
import { monthsOf } from "../../periods/monthsOf.js";
import type { Context } from "./Context.js";
import type { FigureIndex } from "./figureIndex.js";

/** "From the first month to the last", `بين أول الفصل وآخره`: no quarter is named, though it may be read so. */
const ENDS =
  /\b(?:first|start|beginning|outset)\b.{1,40}\b(?:last|end|close)\b|(?<![ء-ي])(?:[أا]ول|بداي[ةه]|مطلع)(?![ء-ي]).{1,40}(?<![ء-ي])و?(?:[آا]خر|نهاي[ةه]|ختام)/i;
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
  const [own, all] = [
    [...claims.bases, ...claims.periods],
    [...claims.bases, ...claims.periods, ...periods],
  ].map((each) => [...new Set(each)].filter(isPeriod));
  const named = own?.length === 2 ? own : (all ?? []);
  const [only, other, third] = named;
  const isRun = only !== undefined && other === undefined && BETWEEN.test(sentence);
  const pair = ENDS.test(sentence) ? endsOf(reportPeriod) : isRun ? endsOf(only) : third === undefined ? named : [];
  return pair.map((period) => (about.get(period) ?? []).find(({ figure: { measure } }) => measure === "count")?.figure);
}

function endsOf(period: string): readonly string[] {
  const months = monthsOf(period);
  return [months[0] ?? "", months.at(-1) ?? ""];
}
