/** Where the sentences and lines of a text begin, in order; a line break ends a sentence, and so does a full stop before a space. */
export interface Sentences {
  readonly starts: readonly number[];
  readonly lines: readonly number[];
}

const END = /(?:(?<!\.\.)\.|\.(?!\s*\(?[\d٠-٩])|[!?؟])(?=["'”»)\]]*(?:\s|$))|\n/g;
const ABBREVIATION = /(?:^|[\s(.])(?:no|nos|sr|st|dr|mr|ms|vs|approx|rs|[a-zء-ي])$/i;

/** In short, unless a sentence begins behind it: "from Jan. 1 to Nov. 6", "closed in Dec. Calls". */
const SHORT = /(?:^|[\s(])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|dept|inc|ltd)$/i;

/** Splits a text into sentences and lines. */
export function splitSentences(text: string): Sentences {
  const starts = [0];
  const lines = [0];
  for (const match of text.matchAll(END)) {
    const end = match.index + 1;
    if (match[0] === "\n") lines.push(end);
    else if (match[0] === "." && isShort(text, match.index)) continue;
    starts.push(end);
  }
  return { starts, lines };
}

function isShort(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  return ABBREVIATION.test(before) || (SHORT.test(before) && !/^\.\s+["“]?[A-Z]/.test(text.slice(at, at + 4)));
}
