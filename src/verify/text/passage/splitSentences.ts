/** Where the sentences and lines of a text begin, in order; a line break ends a sentence, and so does a full stop before a space. */
export interface Sentences {
  readonly starts: readonly number[];
  readonly lines: readonly number[];
}

const END = /(?:(?<!\.\.)\.|\.(?!\s*\(?[\d٠-٩])|[!?؟])(?=["'”»)\]]*(?:\s|$))|\n/g;
const ABBREVIATION = /(?:^|[\s(.])(?:no|nos|sr|st|dr|mr|ms|vs|approx|rs|[a-zء-ي])$/i;

/** Splits a text into sentences and lines. */
export function splitSentences(text: string): Sentences {
  const starts = [0];
  const lines = [0];
  for (const match of text.matchAll(END)) {
    const end = match.index + 1;
    if (match[0] === "\n") lines.push(end);
    else if (match[0] === "." && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    starts.push(end);
  }
  return { starts, lines };
}
