/** What a title, the head of a column or a label says of its numbers. */
export interface FactorTold {
  readonly factor: number;
  /** Where the note ends in its line. */
  readonly end: number;
  /** The places of the cells whose heads say so; none where all the numbers are told so. */
  readonly cells: readonly number[];
}

/** "(in thousands)", "('000)", "Calls, in millions", `(بالألف)`; "in thousands of cases callers waited" is none, nor is a line that is dialled, "(000)". */
const NOTE =
  /[([](?:[a-z]+ ){0,3}(?:thousands?|['’]000['’]?|000['’]?s|(millions?))(?: of [a-z]+)?[)\]]|(?:^|[,،:–—-]) ?(?:[a-z]+ )?in (?:thousands|(millions))\s*(?::|$)|(?<![ء-ي])بال(?:[أا]لف|آلاف|(مليون|ملايين))(?:[)\]]|\s*(?::|$))/i;
const MARK = /[|\t]/;
/** No title is longer. */
const LONGEST = 160;
const THOUSAND = 1000;
const MILLION = 1_000_000;

/** What a line says its numbers, or those below it, are counted in; `undefined` where it says nothing. */
export function factorTold(line: string): FactorTold | undefined {
  if (line.length > LONGEST) return undefined;
  let end = 0;
  let note: FactorTold | undefined;
  for (const [cell, words] of line.split(MARK).entries()) {
    const found = NOTE.exec(words.trimEnd());
    if (found !== null) {
      const factor = found.slice(1).some((million) => million !== undefined) ? MILLION : THOUSAND;
      note = { factor, end: note?.end ?? end + found.index + found[0].length, cells: [...(note?.cells ?? []), cell] };
    }
    end += words.length + 1;
  }
  // The first head of a row is that of its labels.
  return note?.cells[0] === 0 ? { ...note, cells: [] } : note;
}
