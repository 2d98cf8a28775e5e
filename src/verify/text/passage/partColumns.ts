const GAP = / {2,}| [—–] /g;
const NUMBER = /^[^a-zء-ي\d٠-٩]*[\d٠-٩][^a-zء-ي]*$/i;
/** A cell without a number. */
const NIL = /^[/–—-]$/;
const FEWEST = 3;
/** Two columns are a list of names and numbers, which is read without being parted. */
const NARROWEST = 3;

/** Parts the columns of a table that are only aligned by blanks, or parted by dashes, with a tab each; every number keeps its place. */
export function partColumns(text: string): string {
  if (!/ {2}| [—–] /.test(text)) return text;
  const lines = text.split("\n");
  const cells = lines.map((line) => (/[|\t]/.test(line) ? [] : line.trim().split(GAP)));
  for (let from = 0; from < lines.length; from++) {
    const size = cells[from]?.length ?? 0;
    if (size < NARROWEST) continue;
    let end = from;
    while (cells[end]?.length === size) end++;
    const block = cells.slice(from, end);
    const numbered = block.filter(([, ...numbers]) => numbers.every((cell) => NUMBER.test(cell) || NIL.test(cell)));
    if (block.length >= FEWEST && numbered.length >= block.length - 1)
      for (let line = from; line < end; line++) lines[line] = tabbed(lines[line] ?? "");
    from = end - 1;
  }
  return lines.join("\n");
}

function tabbed(line: string): string {
  const indent = line.length - line.trimStart().length;
  const inner = line.trim().replace(GAP, (gap) => `\t${" ".repeat(gap.length - 1)}`);
  return line.slice(0, indent) + inner + line.slice(indent + inner.length);
}
