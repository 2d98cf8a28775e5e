import { formatDecimal } from "../../language/formatDecimal.js";
import { REASON_NAMES } from "../../language/reasonNames.js";
import { roundNumber } from "../../language/roundNumber.js";
import type { Cell } from "../../model/FeedbackReport.js";
import type { Language } from "../../model/lists.js";
import { EDITION_WORDS } from "./words.js";

/** A count in a message, with its status or the reason why it is missing. */
export function cellText(cell: Cell | undefined, language: Language): string {
  const { missing, statuses } = EDITION_WORDS[language];
  if (cell === undefined) return missing;
  if (typeof cell === "object" && "missing" in cell) return `${missing} (${REASON_NAMES[cell.missing][language]})`;
  const [value, note] = typeof cell === "object" ? [cell.value, ` (${statuses[cell.status]})`] : [cell, ""];
  return formatDecimal(roundNumber(value, undefined, 0), { language }) + note;
}
