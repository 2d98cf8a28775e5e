import { isWritable } from "../../figures/isWritable.js";
import { formatChange } from "../../language/formatChange.js";
import { formatSignedCount } from "../../language/formatSignedCount.js";
import type { Language } from "../../model/lists.js";
import { fill } from "../reconcile/fill.js";
import { cellText } from "./cellText.js";
import type { CellChange } from "./EditionComparison.js";
import { EDITION_WORDS } from "./words.js";

/** A changed count in one line: both values, the size of the change, and why. */
export function wordChange(change: Omit<CellChange, "message">, language: Language): string {
  const { figure, before, after, absolute, relative, kind, reason } = change;
  const words = EDITION_WORDS[language];
  const sizes = [
    ...(absolute !== undefined && Number.isSafeInteger(absolute) ? [formatSignedCount(absolute, { language })] : []),
    ...(relative && isWritable(relative, "signed-share") ? [formatChange(relative, { language })] : []),
  ];
  const values = {
    path: figure,
    before: cellText(before, language),
    after: cellText(after, language),
    size: sizes.length === 0 ? "" : ` (${sizes.join(language === "ar" ? "، " : ", ")})`,
    reason: reason ?? "",
  };
  // The colon is of the message, not of the reason, whose direction may be another.
  const template = `${words.change.replace("{kind}", words.kinds[kind])}${reason === undefined ? "" : ": {reason}"}`;
  return fill(template, values, language);
}
