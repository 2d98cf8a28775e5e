import type { FigureFlag, FigureReading, FigureScale, FigureScript } from "./FigureReading.js";
import type { Token } from "./tokenize.js";

/** A text and its tokens. */
export interface Source {
  readonly text: string;
  /** The kinds of its characters. */
  readonly kinds: Uint16Array;
  readonly tokens: readonly Token[];
  /** Groups that plain spaces part may be one number. */
  isSpaced: boolean;
  /** A number has been counted in millions by the letter alone: `1.9m calls`. */
  hasMillions: boolean;
  /** Whether the text measures nothing and counts by the letter, as in "fell to 321.5m"; not known before such a number. */
  isInMillions: boolean | undefined;
  /** Whose riyals are meant where no country is named with them; not known before the first. */
  rial: string | undefined;
  /** A number has three digits behind a point. */
  isDotted: boolean;
}

/** A reading, and the token after it. */
export interface Found {
  readonly reading: FigureReading;
  readonly next: number;
}

/** A number with its scale word, before it is known what it is of. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly script: FigureScript;
  readonly units: number;
  readonly decimals: number;
  /** The decimals of its other reading. */
  readonly otherwise: number | undefined;
  readonly scale: FigureScale | undefined;
  /** The value if its scale word were meant. */
  readonly scaled: number | undefined;
  readonly flags: readonly FigureFlag[];
  /** The token after it. */
  readonly next: number;
}

/** Nothing is odd about most figures. */
export const NO_FLAGS: readonly FigureFlag[] = [];

/** A reading while it is built. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Whether a token stands right after the one before it, with nothing but what `allowed` names between. */
export function follows(token: Token | undefined, allowed: number): token is Token {
  return token !== undefined && token.skipped === 0 && (token.gap & ~allowed) === 0;
}

/** Whether a character is a blank, or a mark of direction or of byte order that may stand before a number. */
export function isBlankOrMark(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x2066 ||
    code === 0x2067 ||
    code === 0xfeff
  );
}

/** The parts that every reading has. */
export function placeOf(
  { text }: Source,
  start: number,
  end: number,
  script: FigureScript,
  flags: readonly FigureFlag[] = [],
): { span: { start: number; end: number }; text: string; script: FigureScript; flags?: readonly FigureFlag[] } {
  const place = { span: { start, end }, text: text.slice(start, end), script };
  return flags.length === 0 ? place : { ...place, flags };
}

/** The script of the digit at an index. */
export function scriptOf(text: string, index: number): "arab" | "extended" | "latn" {
  const code = text.charCodeAt(index);
  return code < 0x100 ? "latn" : code < 0x6f0 ? "arab" : "extended";
}

/** A numeral as a code: its text in ASCII digits, without marks. */
export function asciiDigits(text: string): string {
  let ascii = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) ascii += code & 15;
    else if (code < 0x600) ascii += text.charAt(index);
  }
  return ascii;
}
