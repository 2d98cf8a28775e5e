import { foldText } from "../../../language/foldText.js";
import type { Span } from "../../../model/Finding.js";
import { namedRows } from "../clauses/namedRows.js";
import { OTHER, REST } from "../passage/cues.js";
import type { Grid, GridCell, GridRow } from "../passage/readGrids.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Relation } from "../relations/Relation.js";
import { settle } from "../relations/settle.js";
import type { RatioWords } from "./readRatios.js";
import { relateRatio } from "./relateRatio.js";

const REACH = 160;
const CLOSE = 60;
/** A text with more tables than this is not searched for the rows its words name. */
const LIMIT = 20;
/** What stands between a multiple and the name of the row it is of. */
const THAT_OF = /^\s*(?:that of|those of|as (?:many|much|high) as|ما|عدد|مثيل|نظير)(?![a-zء-ي])/;
const FIRST =
  /(?<![a-zء-ي])(?:[وف]?(?:في )?(?:ال)?صداره|[وف]?[يت]?تصدر[ء-ي]*|في المقدمه|highest|first place|(?:came|ranked) first|leads|top of)(?![a-zء-ي])/;

/** Finds a multiple that the prose tells of two rows of a table: "2.8 times that of Holderness". */
export function findTableMultiples(
  text: string,
  ratios: readonly RatioWords[],
  judged: ReadonlySet<Span | undefined>,
  grids: readonly Grid[],
): readonly Relation[] {
  const tables = grids.filter(({ rows }) => rows.length > 2).slice(0, LIMIT);
  if (tables.length === 0) return [];
  return ratios.flatMap((said, index): readonly Relation[] => {
    if (said.kind !== "times" || judged.has(said)) return [];
    const fold = (from: number, to: number) => foldText(text.slice(Math.max(0, from), to));
    const next = ratios[index + 1]?.start ?? text.length;
    const after = /^[^,،;؛.\n\d]*/.exec(fold(said.end, Math.min(next, said.end + REACH)))?.[0] ?? "";
    // "More than twice what Setif had and three times what Oran had": both are said of one subject.
    const previous = ratios[index - 1];
    const { start } = previous !== undefined && said.start - previous.end < CLOSE ? previous : said;
    const before =
      fold(start - REACH, start)
        .split(/[.;؛\n]\s/)
        .at(-1) ?? "";
    if (!THAT_OF.test(after)) return [];
    const found = tables.flatMap((grid) =>
      pairsOf(grid, before, after).map(([item, base]) => relateRatio(item, base, said)),
    );
    return settle(found, () => onlyOne(found));
  });
}

/** The cells that the words name, in each column that they may speak of. */
function pairsOf(
  { header, body: all }: Grid,
  before: string,
  after: string,
): readonly (readonly [GridCell, GridCell])[] {
  const body = all.filter(({ label }) => !REST.test(label) && !OTHER.test(label));
  const base = onlyOne(namedRows(body)(after));
  if (base === undefined) return [];
  const counts = header.flatMap((_, column) => (base.cells[column] === undefined ? [] : [column]));
  const dated = counts.filter((column) => before.includes(/\d{4}/.exec(header[column] ?? "")?.[0] ?? "\n"));
  return (dated.length > 0 ? dated : counts).flatMap((column) => {
    const row = subjectOf(body, before, base, column);
    const [one, other] = [row?.cells[column], base.cells[column]];
    return one === undefined || other === undefined || other.value <= 0 ? [] : [[one, other] as const];
  });
}

/** The row that the sentence is about: named, or the first of all. */
function subjectOf(rows: readonly GridRow[], before: string, base: GridRow, column: number): GridRow | undefined {
  const named = namedRows(rows)(before).filter((row) => row !== base);
  if (named.length === 1) return named[0];
  if (named.length > 0 && !FIRST.test(before)) return undefined;
  const values = rows.map(({ cells }) => cells[column]?.value ?? 0);
  return FIRST.test(before) ? rows[values.indexOf(Math.max(...values))] : undefined;
}
