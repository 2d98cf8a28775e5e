/** A line drawn with hyphens or boxes; one with bars is a row of its table. */
const RULE = /^[-–—=_─━═+┌┬┐├┼┤└┴┘╞╪╡ ]*$/;
const DRAWN = /[-–—=_─━═]{3}/;
/** What parts documents. */
const PARTING = /^-{5}$/;
/** Cells that bars, tabs, blanks or dots part; a name and its number. */
const ROW = /[|│\t]|\S {2,}\S|\.{3}|^.{2,60}[\d٠-٩] ?[%٪]?\)?$/;

/** A text without the lines that are drawn in its tables, and with empty lines for those around them; every number keeps its place. */
export function withoutRules(text: string): string {
  if (!DRAWN.test(text)) return text;
  const lines = text.split("\n");
  const kinds = lines.map((line) => kindOf(line.trimEnd()));
  const below = [...kinds].reverse().map(lastKind()).reverse();
  const above = kinds.map(lastKind());
  return lines.reduce((read, line, at) => {
    const joint = at === 0 ? "" : "\n";
    const sides = [above[at], below[at]].filter((side) => side === "row").length;
    if (kinds[at] !== "rule" || sides === 0) return read + joint + line;
    return read + (sides === 2 ? " " : joint) + " ".repeat(line.length);
  }, "");
}

function kindOf(line: string): "rule" | "row" | "other" {
  if (RULE.test(line) && DRAWN.test(line) && !PARTING.test(line)) return "rule";
  return ROW.test(line) ? "row" : "other";
}

/** For each line in turn, the kind of the last one that was no rule. */
function lastKind(): (kind: string) => string | undefined {
  let last: string | undefined;
  return (kind) => (last = kind === "rule" ? last : kind);
}
