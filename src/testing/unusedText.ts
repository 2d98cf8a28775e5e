import type { Language } from "../model/lists.js";
import type { Waiver } from "../model/Waiver.js";
import { cleanText } from "./cleanText.js";

/** A line for each waiver that matches no finding, after a line break each. */
export function unusedText(waivers: readonly Waiver[], language: Language): string {
  return waivers
    .map(({ code, path, published, reason }) => {
      const parts = cleanText([code, path, published].filter((part) => part !== undefined).join(" "));
      const why = cleanText(reason);
      return language === "ar"
        ? `\nاستثناء لا يقابله شيء: \u2066${parts}\u2069 (\u2068${why}\u2069)`
        : `\nunused waiver: ${parts} (${why})`;
    })
    .join("");
}
