import type { Figure } from "../../../figures/Figure.js";
import type { Claims } from "../place/Claims.js";

/** Whether it is of tickets where contacts stand beside them, or of contacts where tickets do; a rate is of both. */
export function isOfTheOther({ subject, form }: Figure, { only = subject }: Claims): boolean {
  return only !== subject && (subject === "contacts" || subject === "tickets") && form !== "rate";
}
