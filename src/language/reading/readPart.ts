import type { FigureScale } from "./FigureReading.js";
import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** A part of one, or of the scale word after it: `نصف مليون`, `half a million`, `ثلاثة أرباع`. */
export interface Part {
  /** 0 for thirds, which have no decimals. */
  readonly hundredths: number;
  readonly scale: FigureScale | undefined;
  readonly end: number;
  /** The token after it. */
  readonly next: number;
}

/** Reads the part that starts at a token, over `of` and `a`, with the scale word it is of. */
export function readPart({ text, tokens }: Source, at: number): Part | undefined {
  const first = tokens[at]?.word;
  const counted = tokens[at + 1];
  const many = counted?.word?.part !== undefined && counted.prefix === 0 && follows(counted, GAP.space | GAP.dash);
  const token = many ? counted : tokens[at];
  const part = token?.word?.part;
  if (token === undefined || part === undefined || (many && first?.number === undefined)) return undefined;
  const hundredths = part * (many ? (first?.number ?? 0) : 1);
  let next = at + (many ? 2 : 1);
  const bare = { hundredths, scale: undefined, end: token.end, next };
  const latin = text.charCodeAt(token.start) < 0x250;
  while (latin && tokens[next]?.word?.role === "link" && follows(tokens[next], GAP.space)) next++;
  const whole = tokens[next];
  const factor = whole?.word?.scale;
  if (factor === undefined || !follows(whole, GAP.space | GAP.dash) || (whole.prefix & 3) !== 0) return bare;
  const scale = {
    word: text.slice(whole.start, whole.end),
    factor,
    step: factor / (hundredths % 10 === 0 ? 10 : 100),
  };
  return { hundredths, scale, end: whole.end, next: next + 1 };
}
