import type { Finding } from "../../model/Finding.js";
import type { Language } from "../../model/lists.js";
import { fill } from "../reconcile/fill.js";
import { wordValue } from "../reconcile/wordValue.js";
import type { Relation, WrongPart } from "./relations/Relation.js";
import { CHECK_WORDS } from "./words.js";

/** More parts than these are not all shown. */
const MOST = 4;

/** The finding of a sum of which one part is wrong: it stands there, and not at the total. */
export function describeWrongPart(
  { operands, severity = "error" }: Relation,
  wrong: WrongPart,
  text: string,
  language: Language,
): Finding {
  const printed = operands.map(({ start, end }) => text.slice(start, end));
  const others = printed.slice(0, -1).filter((_, at) => at !== wrong.at);
  const shown = others.length > MOST ? [...others.slice(0, 2), "…", ...others.slice(-1)] : others;
  const { start = 0, end = 0 } = operands[wrong.at] ?? {};
  const published = text.slice(start, end);
  const [computed, difference] = [String(wrong.meant), String(wrong.difference)];
  const said = {
    text: published,
    formula: [...printed.slice(-1), ...shown].join(" - "),
    computed: wordValue(computed, published, language),
    difference: wordValue(difference, published, language),
  };
  const message = fill(CHECK_WORDS[language]["sum-part"], said, language);
  return { code: "sum-mismatch", severity, message, span: { start, end }, published, computed, difference };
}
