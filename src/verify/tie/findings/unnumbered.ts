import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { fill } from "../../reconcile/fill.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { BoundFigure } from "../page/PageText.js";
import { TIE_WORDS } from "./words.js";

/** What a page binds to figures that have a value, and prints without a number. */
export function unnumbered(
  empty: readonly BoundFigure[],
  text: string,
  { byId }: FigureIndex,
  language: Language,
): readonly { readonly entry: TieOutEntry; readonly finding: Finding }[] {
  return empty
    .filter(({ figure }) => byId.get(figure)?.result.status === "ok")
    .map(({ figure, span }) => {
      const shown = text.slice(span.start, span.end);
      const message = fill(TIE_WORDS[language].noNumber, { text: JSON.stringify(shown), figure }, language);
      return {
        entry: { span, text: shown, outcome: "contradicted", figure, rule: "no-number" },
        finding: { code: "contradicted", severity: "error", message, path: figure, span, published: shown },
      };
    });
}
