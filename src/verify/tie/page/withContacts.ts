import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { Channel } from "../../../model/FeedbackReport.js";
import type { Sayings } from "./sayingsOf.js";

/** The sayings of labels by which a channel is also named by its number: "Call centre 937". */
export function withContacts({ above, beside }: Sayings, channels: readonly Channel[]): Sayings {
  const reached = channels.flatMap(({ id, contact = "" }) => (/^\d+$/.test(contact) ? [[contact, id] as const] : []));
  if (reached.length === 0) return { above, beside };
  return {
    above,
    beside: (label) => {
      const said = beside(label);
      if (said.keys.length > 0) return said;
      const numbers: readonly string[] = normalizeArabic(label).match(/\d+/g) ?? [];
      const keys = reached.flatMap(([contact, id]) => (numbers.includes(contact) ? [id] : []));
      return keys.length === 1 ? { ...said, keys } : said;
    },
  };
}
