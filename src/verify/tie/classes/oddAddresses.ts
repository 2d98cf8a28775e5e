import type { FigureReading } from "../../../language/reading/FigureReading.js";
import type { Channel } from "../../../model/FeedbackReport.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";

/** What tells whether an e-mail address is that of a channel with another digit, where the page does not print that one as well: it may have two. */
export function oddAddresses(
  readings: readonly FigureReading[],
  channels: readonly Channel[],
): (reading: FigureReading) => TieOutEntry | undefined {
  const printed = new Set(readings.flatMap((reading) => (reading.kind === "email" ? [folded(reading.code)] : [])));
  const own = channels.filter(({ contact = "" }) => contact.includes("@") && !printed.has(folded(contact)));
  return (reading) => {
    if (own.length === 0 || reading.kind !== "email") return undefined;
    const [channel, ...others] = own.filter(({ contact = "" }) => isOneDigitOff(folded(contact), folded(reading.code)));
    if (channel?.contact === undefined || others.length > 0) return undefined;
    const { span, text } = reading;
    return { span, text, outcome: "contradicted", rule: "contact", from: [channel.id], computed: channel.contact };
  };
}

function folded(address: string): string {
  return address.toLowerCase();
}

function isOneDigitOff(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = [...one].flatMap((sign, at) => (sign === other[at] ? [] : [sign + (other[at] ?? "")]));
  return differing.length === 1 && /^\d\d$/.test(differing[0] ?? "");
}
