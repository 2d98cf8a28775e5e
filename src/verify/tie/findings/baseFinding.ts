import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { fill } from "../../reconcile/fill.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { TIE_WORDS } from "./words.js";

/** What says that a share holds on a condition, before it in its line: "if so, the share is 93.28%". */
const CONDITION =
  /(?:\b(?:if|whether|provided|assuming|suppos(?:e|ing))\b|(?<![ء-ي])[وف]?(?:[إا]ن|[إا]ذا|لو|ب?شرط|ب?افتراض)(?![ء-ي]))[^\n]{0,120}$/i;
const NEAR = 160;

/** What a reader must be told of a share of all tickets, where the report does not say that they are a part and the page tells it without that condition. */
export function baseFinding(
  { span, text, outcome, figure: id = "" }: TieOutEntry,
  page: string,
  { byId }: FigureIndex,
  language: Language,
): Finding | undefined {
  if (outcome !== "matched" && outcome !== "within-rounding") return undefined;
  const figure = byId.get(id);
  if (figure?.form !== "share" || !figure.result.caveats.includes("unverified-base")) return undefined;
  if (CONDITION.test(page.slice(Math.max(0, span.start - NEAR), span.start))) return undefined;
  const message = fill(TIE_WORDS[language].base, { text, figure: id }, language);
  return { code: "unverified-base", severity: "warning", message, path: id, span, published: text };
}
