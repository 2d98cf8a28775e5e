import type { FigureReading } from "../../../language/reading/FigureReading.js";
import type { Channel } from "../../../model/FeedbackReport.js";
import { slipOf } from "../../common/slipOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { RARE } from "./timesOf.js";

/** What parts it from the count of the next label, or from that before it. */
const NEXT = /^ ?[\n|•,،;؛–-][ |•–-]*[^\n|:,،;؛\d٠-٩]{2,40}: ?$/;
/** What counts are headed by, and no "Tel:". */
const LABEL = /(?<!\btel): ?$/i;
const SHORT = /^\d{2,7}$/;
const NEAR = 6;

/** A telephone number of the report has more digits than one that a slip of the hand makes of any other. */
const LEAST = 4;

/**
 * Whether what looks like a telephone number, and is none of the report, is one of these with a slip of the hand, or stands behind its label in a
 * list with the count of a channel beside it, and no address: "Telephone: 612 | Chat: 27,319".
 */
export function isOddPhone(
  text: string,
  readings: readonly FigureReading[],
  at: number,
  channels: readonly Channel[],
  { printing }: FigureIndex,
): boolean {
  const reading = readings[at];
  if (reading?.kind !== "phone" || !SHORT.test(reading.code)) return false;
  const contacts = channels.map(({ contact = "" }) => contact);
  if (contacts.includes(reading.code)) return false;
  const isSlip = (contact: string): boolean =>
    contact.length >= LEAST && slipOf(Number(reading.code), Number(contact)) !== undefined;
  if (contacts.some(isSlip)) return true;
  if (readings[at + 1]?.kind === "email") return false;
  const { start, end } = reading.span;
  if (!LABEL.test(text.slice(Math.max(0, start - NEAR), start))) return false;
  return [-1, 1].some((step) => {
    const other = readings[at + step];
    if (other === undefined || !("value" in other) || other.value < RARE) return false;
    const between = step < 0 ? text.slice(other.span.end, start) : text.slice(end, other.span.start);
    return NEXT.test(between) && printing(other).some(({ figure: { id, key } }) => id.startsWith(`contacts/${key}/`));
  });
}
