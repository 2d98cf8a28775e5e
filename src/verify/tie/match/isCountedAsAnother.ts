import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { NOUN_IDS } from "../../../model/Noun.js";
import { unitOf } from "../../../model/unitOf.js";
import { isPerson } from "../../common/isPerson.js";
import { CHANNEL_NOUNS } from "../names/channelNouns.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { isDoneByAnother } from "./isDoneByAnother.js";
import { isLabelledAsAnother } from "./isLabelledAsAnother.js";
import { isOfOtherLabel } from "./isOfOtherLabel.js";
import { isOtherScale } from "./isOtherScale.js";
import { isToldAsHandled } from "./isToldAsHandled.js";

/** Of these a message is not one. */
const UNWRITTEN = ["call", "visit"];
/** Behind a noun that is the label of the next number; behind a dash, or in brackets, the number is all there is: no share, year or remark. */
const LABEL =
  /^[\s*\u2066-\u2069]*(?:[:=\t\d٠-٩]|\|(?!\s*(?:\n|$))|\([\u2066-\u2069]*(?!20\d\d\))[\d٠-٩][\d٠-٩,٬]*[\u2066-\u2069]*\)|[-–—][\s\u2066-\u2069]+(?!20\d\d(?!\d|,\d))[\d٠-٩][\d٠-٩,٬]*[\u2066-\u2069]*(?:[.،؛;]?\s*(?:$|\n)|[,;،؛] ))/;
/** Nothing but a colon or a dash stands between a label and its number, and nothing but a mark before the label in its line. */
const PARTED = /^[\s*]*[:–—-][\s*\u2066-\u2069]*$/;
const FIRST = /(?:^|\n)[\s*•·–-]*$/;
const NEAR = 24;

/**
 * Whether the noun right behind a number, or the label right before it, is that of another thing which the report counts: "Telephone:
 * 154,020 e-mails", "E-mail: 154,020 calls", "App: 20,111 tickets"; also whether all that came is told as what was answered, and a score as one of another scale.
 */
export function isCountedAsAnother(
  candidate: Candidate,
  reading: QuantityReading,
  context: Context,
  index: FigureIndex,
): boolean {
  if (isToldAsHandled(candidate, context, index) || isOtherScale(candidate, reading, context, index)) return true;
  const { span, nounSpan = span } = reading;
  if (isOfOtherLabel(candidate, context, span.start, index)) return true;
  const { figure, name, noun = "" } = candidate;
  const { subject, key, form } = figure;
  const { noun: counted, before, nameSpan, said = [], text } = context;
  const isOfOne = subject === "contacts" && CHANNEL_NOUNS.includes(noun) && !context.cell;
  if (isOfOne && (form === "count" || candidate.isSigned) && isDoneByAnother(context, span.start, name, noun))
    return true;
  if (counted === undefined && subject === "contacts" && CHANNEL_NOUNS.includes(noun))
    return isLabelledAsAnother(context, span.start, noun);
  if (counted === undefined || (form !== "count" && figure.measure !== "mean-per-day") || nounSpan.start < span.end)
    return false;
  if (text.slice(span.end, nounSpan.start).includes("\n") || LABEL.test(text.slice(nounSpan.end, nounSpan.end + NEAR)))
    return false;
  if (key === undefined) return subject === "contacts" && counted !== noun && isOfSome(figure, counted, index);
  if (subject === "tickets") return counted === "contact" && before === name && !key.includes("/");
  if (subject !== "contacts") return false;
  if (counted !== noun) {
    // Where no tickets are counted, their nouns may be what the publisher calls its contacts.
    if (isOfTickets(counted))
      return index.nouns.has("ticket") && (counted === "ticket" || CHANNEL_NOUNS.includes(noun));
    if (counted === "message") return UNWRITTEN.includes(noun);
    // "Some 7,937 people wrote" is said of letters.
    return (
      CHANNEL_NOUNS.includes(noun) && (CHANNEL_NOUNS.includes(counted) || (isPerson(counted) && counted !== "person"))
    );
  }
  if (before === undefined || nameSpan === undefined || before === name || !said.includes(`contacts/${before}`))
    return false;
  const { start, end } = nameSpan;
  return PARTED.test(text.slice(end, span.start)) && FIRST.test(text.slice(Math.max(0, start - NEAR), start));
}

/** Whether some channels count by a noun, and others do not: "received 154,771 calls", 10,191 of them messages. */
function isOfSome({ inputs }: Figure, counted: string, { byId }: FigureIndex): boolean {
  if (!CHANNEL_NOUNS.includes(counted)) return false;
  const isSo = inputs.map((id) => {
    const noun = byId.get(id)?.noun;
    return counted === (typeof noun === "object" ? noun.id : noun);
  });
  return isSo.includes(true) && isSo.includes(false);
}

function isOfTickets(counted: string): boolean {
  const known = NOUN_IDS.find((noun) => noun === counted);
  return known !== undefined && unitOf(known) === "ticket";
}
