import { isLongPhone } from "./nameKind.js";
import { asciiDigits, type Found, follows, placeOf, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** The first group of a number that is dialled: of another country, of an area, or of a company in Saudi Arabia. */
const LEAD = /^(?:\+|00|92|600$|0\d{1,3}$)/;
/** Three or four groups of two digits in brackets, which part no thousands. */
const SHORT = /^2{3,4}$/;

/** `+966 11 405 7777`, `00 800 6 7 8 9 10 11`, `800 124 4444`, `0800 221 349`, `06 580 26 66`, `9200 33 555`, `(13 13 94)` */
export function readSpacedPhone(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const first = tokens[at];
  if (!first?.numeral || !tokens[at + 1]?.numeral) return undefined;
  let code = asciiDigits(text.slice(first.start, first.end));
  const enclosed = text.charAt(first.start - 1) === "(";
  const isLead = LEAD.test(code);
  if (first.numeral.digits !== 3 && !isLead && !enclosed) return undefined;
  const allowed = (code.startsWith("0") && !enclosed ? GAP.space : GAP.near) | GAP.dash;
  let next = at + 1;
  let sizes = String(first.numeral.digits);
  for (let token = tokens[next]; follows(token, allowed) && next < at + 8; token = tokens[++next]) {
    if (!token.numeral?.digits || token.numeral.percent) break;
    code += asciiDigits(text.slice(token.start, token.end));
    sizes += token.numeral.digits;
  }
  const end = tokens[next - 1]?.end ?? first.end;
  const closed = enclosed && SHORT.test(sizes) && text.charAt(end) === ")";
  if (!(isLead && isLongPhone(code)) && !closed && sizes !== "334") return undefined;
  return { reading: { ...placeOf(source, first.start, end, first.numeral.script), kind: "phone", code }, next };
}
