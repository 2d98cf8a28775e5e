import { isLongPhone } from "./isLongPhone.js";
import { asciiDigits, type Found, follows, placeOf, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** The first group of a number that is dialled: of another country, of an area, or of a company in Saudi Arabia. */
const LEAD = /^(?:\+|00|92|600$|0\d{1,4}$)/;
/** Numbers of Australia and India that begin like a count, and eight digits of the Gulf, where words say that they are dialled. */
const DIALLED =
  /(?<![a-z])(?:call|ring|dial|contact)(?: us)?(?: (?:at|on))? $|(?<![ء-ي])(?:اتصل|الاتصال)(?: على| بـ?)? ?$/i;
const LABELLED = /(?<![a-z])(?:tel|telephone|phone)\.?: ?$|(?<![ء-ي])(?:ال)?هاتف: ?$/i;
const AUSTRALIAN = /^1[38]/;
const GROUPED = /^(?:43[34]|222)$/;
const LONGER = /^(?:43[34]|44)$/;
/** Three or four groups of two digits in brackets, which part no thousands. */
const SHORT = /^2{3,4}$/;

/** `+966 11 405 7777`, `00 800 6 7 8 9 10 11`, `800 124 4444`, `0800 221 349`, `06 580 26 66`, `9200 33 555`, `(13 13 94)` */
export function readSpacedPhone(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const first = tokens[at];
  if (!first?.numeral || !tokens[at + 1]?.numeral) return undefined;
  let code = asciiDigits(text.slice(first.start, first.end));
  const enclosed = text.charAt(first.start - 1) === "(";
  const before = text.slice(Math.max(0, first.start - 16), first.start);
  // "Telephone: 54 32 10" is a row.
  const groups = LABELLED.test(before) ? LONGER : AUSTRALIAN.test(code) && DIALLED.test(before) ? GROUPED : undefined;
  const isLead = LEAD.test(code);
  if (first.numeral.digits !== 3 && !isLead && !enclosed && groups === undefined) return undefined;
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
  const isGrouped = sizes === "334" || groups?.test(sizes);
  if (!(isLead && isLongPhone(code)) && !closed && !isGrouped) return undefined;
  return { reading: { ...placeOf(source, first.start, end, first.numeral.script), kind: "phone", code }, next };
}
