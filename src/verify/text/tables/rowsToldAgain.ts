import { foldText } from "../../../language/foldText.js";
import { caseRole } from "../clauses/caseRole.js";
import { isOnlyDated } from "../clauses/isOnlyDated.js";
import { rootsOf } from "../clauses/rootsOf.js";
import { wordBehind } from "../clauses/wordBehind.js";
import { yearOf } from "../clauses/yearOf.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import type { ProvenTable } from "./provenTables.js";

const LEAST = 100;
/** A number that is further from that of its row is one of something else. */
const FAR = 1.34;
const NEAR = 30;
const ABOVE = 200;
const SHORTEST = 4;
/** All that may be said of a row beside its name: that so many came from it, and neither what became of them nor with which others. */
const NEUTRAL =
  /^(?:the|which|that|was|were|is|subject|of|from|with|had|saw|drew|sent|made|received|registered|recorded|lodged|there|in|at|sector|district|region|town|city|province|county|[وف]?(?:ت?(?:تلق|بلغ|سجل|ورد|كان|شهد)[يته]*|قد|عدد|من|في|التي|الذي|(?:ال)?(?:عام|سنه|قطاع|محافظه|مدينه|منطقه|بلديه)))$/;

/**
 * Finds a number that the prose gives of a row of a table, which it calls by its whole name with the year of a column, and that is not
 * the one in the table: the total of that column confirms it.
 */
export function rowsToldAgain({ text, items }: Reading, proven: readonly ProvenTable[]): readonly Relation[] {
  const told = items.filter(
    ({ kind, value, bound, after }) => kind === "count" && value >= LEAST && bound === undefined && isOnlyDated(after),
  );
  return proven.flatMap(({ grid: { rows, header, body }, totals }) => {
    const values = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)));
    const place = rows[0]?.cells.find((cell) => cell !== undefined)?.start ?? 0;
    const caption = foldText(text.slice(Math.max(0, place - ABOVE), place));
    const role = caseRole(caption);
    const names = rootsOf(caption);
    return nearby(told, place, NEAR).flatMap((item): Relation[] => {
      const [year, noun] = [yearOf(item), wordBehind(undefined, item.after)];
      const own = caseRole(item.before);
      if (year === undefined || noun === undefined || values.has(item.value)) return [];
      if (!names.includes(noun) || (own ?? "received") !== (role ?? "received")) return [];
      const column = header.findIndex((name) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(name));
      const isProven = rows.some(({ cells: { [column]: cell } }) => cell !== undefined && totals.has(cell));
      const row = onlyOne(body.filter(({ label }) => isNamed(item, label.trim(), noun)));
      const cell = row?.cells[column];
      const isNear = cell !== undefined && cell.value < item.value * FAR && item.value < cell.value * FAR;
      return isProven && isNear ? [relate("repeated", [cell], item)] : [];
    });
  });
}

/** Whether the words before a number are the whole name of a row, the noun it counts and what says nothing else. */
function isNamed({ before }: Item, label: string, noun: string): boolean {
  if (label.length < SHORTEST || !before.includes(label)) return false;
  const others = before.replace(label, " ").match(/[a-z]{2,}|[ء-ي]{2,}/g) ?? [];
  return others.every((word) => NEUTRAL.test(word) || rootsOf(word)[0] === noun);
}
