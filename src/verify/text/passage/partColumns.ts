const GAP = / {2,}| [—–] /g;
const NUMBER = /^[^a-zء-ي\d٠-٩]*[\d٠-٩][^a-zء-ي]*$/i;
/** A cell without a number. */
const NIL = /^[/–—-]$/;
const FEWEST = 3;
/** Two columns are a list of names and numbers, which is read without being parted. */
const NARROWEST = 3;

/** Parts the columns of a table that are only aligned by blanks, or parted by dashes, with a tab each, and leaves no empty lines between its rows; every number keeps its place. */
export function partColumns(text: string): string {
  if (!/ {2}| [—–] /.test(text)) return text;
  const lines = text.split("\n");
  const isEmpty = (at: number) => lines[at]?.trim() === "";
  const cells = lines.map((line) => (/[|\t]/.test(line) ? [] : line.trim().split(GAP)));
  const left = new Set<number>();
  for (let from = 0; from < lines.length; from++) {
    const size = cells[from]?.length ?? 0;
    if (size < NARROWEST) continue;
    const step = isEmpty(from + 1) ? 2 : 1;
    const rows = [from];
    for (let at = from + step; cells[at]?.length === size && (step === 1 || isEmpty(at - 1)); at += step) rows.push(at);
    const numbered = rows.filter((row) => cells[row]?.slice(1).every((cell) => NUMBER.test(cell) || NIL.test(cell)));
    from = rows.at(-1) ?? from;
    if (rows.length < FEWEST || numbered.length < rows.length - 1) continue;
    for (const row of rows) {
      lines[row] = tabbed(lines[row] ?? "");
      if (step === 1 || row === from) continue;
      lines[row] += ` ${lines[row + 1]}`;
      left.add(row + 1);
    }
  }
  return lines.filter((_, at) => !left.has(at)).join("\n");
}

function tabbed(line: string): string {
  const indent = line.length - line.trimStart().length;
  const inner = line.trim().replace(GAP, (gap) => `\t${" ".repeat(gap.length - 1)}`);
  return line.slice(0, indent) + inner + line.slice(indent + inner.length);
}
