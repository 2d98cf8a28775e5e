const GAP = / {2,}| [—–] /g;
const NUMBER = /^[^a-zء-ي\d٠-٩]*[\d٠-٩][^a-zء-ي]*$/i;
/** A cell without a number. */
const NIL = /^[/–—-]$/;
const INDENTED = /^ {2}/;
const FEWEST = 3;
/** Two columns are a list of names and numbers, which is read without being parted, unless they count in millions. */
const NARROWEST = 3;
const DECIMAL = /^\d{1,3}[.,]\d{1,2}$/;

/** Parts the columns of a table that are only aligned by blanks, or parted by dashes, with a tab each, and leaves no empty lines between its rows; every number keeps its place. */
export function partColumns(text: string): string {
  if (!/ {2}| [—–] /.test(text)) return text;
  const lines = text.split("\n");
  const isEmpty = (at: number) => lines[at]?.trim() === "";
  const cells = lines.map((line) => (/[|\t]/.test(line) ? [] : line.trim().split(GAP)));
  const left = new Set<number>();
  for (let first = 0; first < lines.length; first++) {
    const size = cells[first]?.length ?? 0;
    if (size < 2 || (size < NARROWEST && !DECIMAL.test(cells[first + 1]?.[1] ?? ""))) continue;
    const step = isEmpty(first + 1) ? 2 : 1;
    const rows = [first];
    for (let at = first + step; cells[at]?.length === size && (step === 1 || isEmpty(at - 1)); at += step)
      rows.push(at);
    const numbered = rows.filter((row) => cells[row]?.slice(1).every((cell) => NUMBER.test(cell) || NIL.test(cell)));
    const above = first - 1;
    first = rows.at(-1) ?? first;
    if (rows.length < FEWEST || numbered.length < rows.length - 1) continue;
    for (const row of rows) {
      lines[row] = tabbed(lines[row] ?? "");
      if (step === 1 || row === first) continue;
      lines[row] += ` ${lines[row + 1]}`;
      left.add(row + 1);
    }
    // The names of the columns leave the corner free.
    if (cells[above]?.length === size - 1 && INDENTED.test(lines[above] ?? ""))
      lines[above] = tabbed(lines[above] ?? "").replace(" ", "\t");
  }
  return lines.filter((_, at) => !left.has(at)).join("\n");
}

function tabbed(line: string): string {
  const indent = line.length - line.trimStart().length;
  const inner = line.trim().replace(GAP, (gap) => `\t${" ".repeat(gap.length - 1)}`);
  return line.slice(0, indent) + inner + line.slice(indent + inner.length);
}
