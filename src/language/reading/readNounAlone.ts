import type { QuantityReading } from "./FigureReading.js";
import { type Found, follows, placeOf, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** What a single one is of, behind its name. */
const FAR = /^(?: (?!من|في|عن|على|ضد|رقم)[ء-ي]{3,}){1,2} و(?:احد|حيد)ة?(?![ء-ي])/;

/** `ورد بلاغ واحد`: it arrived, and is no reply, which is joined to what is counted: `شكوى واحدة ورد واحد`. */
const ARRIVED = /^و.?ر.?د/;

/** `لا مكالمات`, `مكالمة واحدة`, `مكالمتان`: 0, 1 and 2 said by the noun. */
export function readNounAlone(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.word === undefined || (token.prefix & 4) !== 0) return undefined;
  const make = (
    value: number,
    noun: string,
    start: number,
    end: number,
    nounSpan: { start: number; end: number },
    to: number,
  ): Found => {
    const kind = noun === "percentage-point" ? "points" : "count";
    const place = placeOf(source, start, end, "word");
    const reading: QuantityReading = { ...place, kind, value, units: value, decimals: 0, noun, nounSpan };
    return { reading, next: to };
  };
  const start = token.prefix & 1 ? token.start + 1 : token.start;
  if (token.word.role === "no" && follows(next, GAP.space) && next.word?.noun !== undefined && next.prefix === 0) {
    const no = text.slice(start, token.end).toLowerCase();
    return (no === "لا" || no === "no") && next.word.plural
      ? make(0, next.word.noun, start, next.end, { start: next.start, end: next.end }, at + 2)
      : undefined;
  }
  const { noun, dual, plural } = token.word;
  if (noun === undefined) return undefined;
  if (token.prefix === 1 && !dual && !plural && ARRIVED.test(text.slice(token.start, token.end))) {
    const { word, prefix = 0 } = tokens[at - 1] ?? {};
    const isJoined = follows(token, GAP.space) && prefix < 4 && (word?.noun ?? word?.role === "one");
    if (!isJoined || next?.word?.role !== "one") return undefined;
  }
  const span = { start, end: token.end };
  // `تظلمان اثنان`
  const said = dual && follows(next, GAP.space) && next.prefix === 0 && next.word?.number === 2;
  if (dual) return make(2, noun, start, said ? next.end : token.end, span, said ? at + 2 : at + 1);
  // "وملف طلب تسوية واحد"
  const isFar = token.prefix === 1 && FAR.test(text.slice(token.end, token.end + 40));
  const last = isFar ? [at + 1, at + 2, at + 3].find((place) => tokens[place]?.word?.role === "one") : undefined;
  if (last !== undefined) return make(1, noun, start, tokens[last]?.end ?? 0, span, last + 1);
  const one = follows(next, GAP.space) && next.prefix === 0 && next.word?.role === "one";
  return one ? make(1, noun, start, next.end, span, at + 2) : undefined;
}
