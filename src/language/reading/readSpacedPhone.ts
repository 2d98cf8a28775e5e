import { asciiDigits, type Found, follows, placeOf, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** `+966 11 405 7777`, `800 124 4444`, `0800 221 349` */
export function readSpacedPhone(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const first = tokens[at];
  const international = first?.numeral?.sign === "+";
  if (!first?.numeral) return undefined;
  const trunk = first.numeral.digits === 4 && asciiDigits(text.charAt(first.start)) === "0";
  if (first.numeral.digits !== 3 && !international && !trunk) return undefined;
  if (!tokens[at + 1]?.numeral) return undefined;
  let code = asciiDigits(text.slice(first.start, first.end));
  let next = at + 1;
  let sizes = String(first.numeral.digits);
  for (
    let token = tokens[next];
    follows(token, (trunk ? GAP.space : GAP.near) | GAP.dash) && next < at + 5;
    token = tokens[++next]
  ) {
    if (!token.numeral?.digits || token.numeral.percent) break;
    code += asciiDigits(text.slice(token.start, token.end));
    sizes += token.numeral.digits;
  }
  if (!(international && code.length > 9 && code.length < 17) && sizes !== "334" && !(trunk && sizes.length > 2))
    return undefined;
  const place = placeOf(source, first.start, tokens[next - 1]?.end ?? first.end, first.numeral.script);
  return { reading: { ...place, kind: "phone", code }, next };
}
