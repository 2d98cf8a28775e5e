import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { type Slip, slipOf } from "../../common/slipOf.js";
import { fill } from "../../reconcile/fill.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { foldLabel } from "../names/foldLabel.js";
import { TIE_WORDS } from "./words.js";

/** What leads from the name of a channel to its number: "Call centre: 1950", "Call centre (1950)", "Call centre on 1950". */
const LEADS = /(?:\s?:|\s\(|\s(?:on|at)|\s(?:على )?(?:الرقم)?)[\s*_\u2066-\u2069]*$/i;
/** By what callers reach somebody, without its name. */
const REACHED =
  /(?:\bcalls to|\b(?:hot|help)line:?|(?<![ء-ي])(?:هاتف:?|(?:ال)?رقم(?: ال[ء-ي]+)?:?|(?:ال)?خط ال[ء-ي]+:?))[\s(*_\u2066-\u2069]*$/i;
/** How far, in characters, a name is looked for before a number. */
const NEAR = 60;
/** The short numbers of a country, which are told as names are; those of three digits are one digit apart. */
const SHORT = /^\d{4,6}$/;
const SLIPS: readonly (Slip | undefined)[] = ["swapped-digits", "dropped-digit", "doubled-digit", "scale"];

/** The telephone number that a page tells of a channel with a slip of the hand, where the report has the right one. */
export function otherContact(
  entries: readonly TieOutEntry[],
  text: string,
  { channels }: FeedbackReport,
  language: Language,
): readonly { readonly entry: TieOutEntry; readonly finding: Finding }[] {
  const reached = channels.filter(({ contact = "" }) => SHORT.test(contact));
  // One that is told beside the right one may be another's.
  const isPrinted = (contact?: string): boolean => entries.some(({ text: name }) => normalizeArabic(name) === contact);
  return entries.flatMap(({ span, text: name, rule }) => {
    const code = normalizeArabic(name);
    if (rule !== "phone" || !/^\d+$/.test(code) || channels.some(({ contact }) => contact === code)) return [];
    const before = text.slice(Math.max(0, span.start - NEAR), span.start);
    const label = foldLabel(before.slice(before.lastIndexOf("\n") + 1).replace(LEADS, ""));
    const isLed = LEADS.test(before);
    const channel = reached.find(({ contact, name: { ar, en } = {} }) => {
      const slip = slipOf(Number(code), Number(contact));
      const isNamed = isLed && [ar, en].some((each) => each !== undefined && label.endsWith(foldLabel(each)));
      return SLIPS.includes(slip)
        ? isNamed || (REACHED.test(before) && !isPrinted(contact))
        : isNamed && slip === "wrong-digit";
    });
    if (channel?.contact === undefined) return [];
    const [figure, computed] = [`channels.${channel.id}.contact`, channel.contact];
    const message = fill(TIE_WORDS[language].saidMissing, { text: name, figure, computed }, language);
    return [
      {
        entry: { span, text: name, outcome: "contradicted" as const, rule: "phone" },
        finding: { code: "contradicted", severity: "error" as const, message, span, published: name, computed },
      },
    ];
  });
}
