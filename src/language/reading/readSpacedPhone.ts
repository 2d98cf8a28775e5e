import { asciiDigits, type Found, follows, placeOf, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** Three or four groups of two digits in brackets, which part no thousands. */
const SHORT = /^2{3,4}$/;

/** `+966 11 405 7777`, `00 800 6 7 8 9 10 11`, `800 124 4444`, `0800 221 349`, `06 580 26 66`, `(13 13 94)` */
export function readSpacedPhone(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const first = tokens[at];
  if (!first?.numeral || !tokens[at + 1]?.numeral) return undefined;
  const surface = asciiDigits(text.slice(first.start, first.end));
  const international = first.numeral.sign === "+" || /^00(?!0)/.test(surface);
  const enclosed = text.charAt(first.start - 1) === "(";
  const short = first.numeral.digits === 2 && enclosed;
  const trunk = first.numeral.digits > 1 && first.numeral.digits < 5 && surface.startsWith("0");
  if (first.numeral.digits !== 3 && !international && !trunk && !short && !surface.startsWith("92")) return undefined;
  let code = surface;
  let next = at + 1;
  let sizes = String(first.numeral.digits);
  for (
    let token = tokens[next];
    follows(token, (trunk && !enclosed ? GAP.space : GAP.near) | GAP.dash) && next < at + 8;
    token = tokens[++next]
  ) {
    if (!token.numeral?.digits || token.numeral.percent) break;
    code += asciiDigits(text.slice(token.start, token.end));
    sizes += token.numeral.digits;
  }
  const closed = short && SHORT.test(sizes) && text.charAt(tokens[next - 1]?.end ?? 0) === ")";
  const dialled =
    (international && code.length > 9 && code.length < 17) ||
    (trunk && code.length > 8 && code.length < 12) ||
    /^9200\d{5}$/.test(code);
  if (!dialled && !closed && sizes !== "334") return undefined;
  const place = placeOf(source, first.start, tokens[next - 1]?.end ?? first.end, first.numeral.script);
  return { reading: { ...place, kind: "phone", code }, next };
}
