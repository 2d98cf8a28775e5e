import type { Label } from "../model/FeedbackReport.js";

/** Whether two labels say the same in each language that both give, and give one in common. */
export function sameLabel(one: Label, other: Label): boolean {
  const both = (["ar", "en"] as const).filter(
    (language) => one[language] !== undefined && other[language] !== undefined,
  );
  return both.length > 0 && both.every((language) => one[language] === other[language]);
}
