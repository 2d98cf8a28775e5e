import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { fill } from "../../reconcile/fill.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { TIE_WORDS } from "./words.js";

/** The percentile that reports give of their durations, and any other, as pages name them. */
const PERCENTILES =
  /\b(?:(?<known>90th[ -]percentile|p ?90)|\d\d?(?:st|nd|rd|th)[ -]percentile|p ?[1-9]\d)(?![a-z\d])|(?<![ء-ي])[وفبلك]?(?:ال)?مئين (?:(?<arabic>التسع(?:ون|ين))|ال[ء-ي]+(?: وال[ء-ي]+)?)(?![ء-ي])/gi;

/** The percentile as which a page tells those of the report, where it names another one alone. */
export function otherPercentile(
  entries: readonly TieOutEntry[],
  text: string,
  language: Language,
): readonly { readonly entry: TieOutEntry; readonly finding: Finding }[] {
  const figure = entries.find(({ figure: id }) => id?.endsWith("/p90") === true)?.figure;
  if (figure === undefined) return [];
  const named = [...text.matchAll(PERCENTILES)];
  if (named.some(({ groups }) => groups?.["known"] !== undefined || groups?.["arabic"] !== undefined)) return [];
  return named.map(({ index, 0: name }) => {
    const span = { start: index, end: index + name.length };
    const message = fill(TIE_WORDS[language].saidMissing, { text: name, figure, computed: "90" }, language);
    return {
      entry: { span, text: name, outcome: "contradicted", figure, rule: "percentile" },
      finding: { code: "contradicted", severity: "error", message, path: figure, span, published: name },
    };
  });
}
