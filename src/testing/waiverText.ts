import type { Language } from "../model/lists.js";
import type { Waiver } from "../model/Waiver.js";
import { cleanText } from "./cleanText.js";

const LABELS = {
  unused: { en: "unused waiver", ar: "استثناء لا يقابله شيء" },
  waived: { en: "waived", ar: "مستثنى" },
} as const;

/** A line for each waiver that matches no finding, or for each finding that is waived, after a line break each. */
export function waiverText(waivers: readonly Waiver[], kind: keyof typeof LABELS, language: Language): string {
  const label = LABELS[kind][language];
  return waivers
    .map(({ code, path, published, reason }) => {
      const parts = cleanText([code, path, published].filter((part) => part !== undefined).join(" "));
      const why = cleanText(reason);
      return language === "ar"
        ? `\n${label}: \u2066${parts}\u2069 (\u2068${why}\u2069)`
        : `\n${label}: ${parts} (${why})`;
    })
    .join("");
}
