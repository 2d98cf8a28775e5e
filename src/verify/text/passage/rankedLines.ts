import { foldText } from "../../../language/foldText.js";

/** Of fewer rows the first number may count something. */
const FEWEST = 3;
/** A rank without a mark, a name and its number, perhaps with its share: "1 Rebate offers 704". */
const RANKED =
  /^\s*([\d٠-٩]{1,2})[ \t]+(?=[^\d٠-٩\n]{0,20}[a-zء-ي]{3})[^\d٠-٩\n|\t]{3,60}[\d٠-٩][\d٠-٩,٬.٫]*(?:\s*\(?[\d٠-٩.,٫]+\s?[%٪]\)?)?\s*$/i;

/** The lines that are rows of a ranking, numbered from 1 on without a mark behind the number. */
export function rankedLines(text: string): ReadonlySet<number> {
  const ranked = new Set<number>();
  let run = 0;
  text.split("\n").forEach((content, line) => {
    const [, rank] = RANKED.exec(content) ?? [];
    const place = rank === undefined ? 0 : Number(foldText(rank));
    run = place === run + 1 || place === 1 ? place : 0;
    if (run === FEWEST) for (let first = line - run + 1; first < line; first++) ranked.add(first);
    if (run >= FEWEST) ranked.add(line);
  });
  return ranked;
}
