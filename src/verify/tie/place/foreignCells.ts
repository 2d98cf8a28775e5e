import { readPlainFigures } from "../../../language/readPlainFigures.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import type { Context } from "./Context.js";

/** What is told in a row or column of another time than the one it names: what is planned or carried on, or was only written then. */
const ASIDE =
  /(?<![a-z])(?:as (?:of|at)|until|till|up to|year to|from|before|after|by|due|expected|forecast|projected|revised|counted|recorded|start(?:s|ed|ing)?|end(?:s|ed|ing)?|deadline|budget|live|completed?|delivery|brought|(?:in)?to|compared|versus|vs|since|published|issued|updated|launch(?:ed)?|plan(?:s|ned)?|targets?|next|fiscal|financial|fy(?=[\d ]))(?![a-z])|(?<![ء-ي])(?:[وف]?(?:حتى|قبل|بعد|[إا]لى|من|منذ|مقابل|مقارن[ةه])|(?:ال)?(?:متوقع[ةه]?|مخطط[ةه]?|مرح[ّ]?ل[ةه]?|مدو[ّ]?ر[ةه]?|بدء|بداي[ةه]|انتهاء|نهاي[ةه]|استحقاق|موازن[ةه]|ميزاني[ةه]|نشرت?|صدرت?|تحديث|محدث[ةه]?|[إا]طلاق|خط[ةه]|مستهدف[ةه]?|قادم[ةه]?|مالي[ةه]?))(?![ء-ي])/i;
const SPAN = /^\d{4}-[QH]\d$/;

/**
 * The cells of a page; those whose row or column plainly names a period of which the report has no figure have it as `foreign`, so that
 * no figure of another period is theirs.
 */
export function foreignCells(
  cells: ReadonlyMap<number, Context>,
  isKnown: (period: string) => boolean,
): ReadonlyMap<number, Context> {
  const plain = new Map<string, boolean>();
  return new Map(
    [...cells].map(([place, cell]): readonly [number, Context] => {
      const { bound = [], label = "" } = cell;
      // Of "Jan-Feb 2021" no report has a figure.
      if (bound.length === 0) {
        const named = cell.role === undefined && !ASIDE.test(label) ? periodsIn(label, isKnown) : [];
        return [place, named.every(isPeriod) && named.length > 0 ? { ...cell, foreign: named } : cell];
      }
      if (!bound.every(isPeriod) || bound.some(isKnown)) return [place, cell];
      const key = `${label}\n${bound}`;
      const isPlain = plain.get(key) ?? label.split("\n").every((part) => namesOne(part, bound));
      plain.set(key, isPlain);
      return [place, isPlain ? { ...cell, foreign: bound } : cell];
    }),
  );
}

/** The periods of a name; of two years in one, as 2021-22, the first, unless the report may call its own year so. */
function periodsIn(name: string, isKnown: (period: string) => boolean): readonly string[] {
  const named = readPlainFigures(name).flatMap((reading) => ("period" in reading ? [reading] : []));
  if (named.some(({ calendar }) => calendar !== undefined)) return [];
  const spans = named.filter(({ endYear }) => endYear !== undefined);
  const periods = (spans.length > 0 ? spans : named).map(({ period }) => period);
  return spans.length > 0 && periods.some(isKnown) ? [] : periods;
}

/** Whether a name has one period at the most, or the two months that bound it, and nothing that tells of another time. */
function namesOne(name: string, bound: readonly string[]): boolean {
  const readings = readPlainFigures(name).flatMap((reading) => ("period" in reading ? [reading] : []));
  if (ASIDE.test(name)) return false;
  if (readings.some(({ calendar, endYear }) => calendar !== undefined || endYear !== undefined)) return false;
  const isRun = readings.length === 2 && readings.every(({ kind }) => kind === "month");
  return readings.length < 2 || (isRun && bound.some((period) => SPAN.test(period)));
}
