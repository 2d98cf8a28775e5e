import type { Claims } from "../place/Claims.js";
import { STATES } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";

/**
 * Whether it is of tickets where contacts stand beside them, or of contacts where tickets do, or of another state of these than the title of its table; a
 * rate is of both.
 */
export function isOfTheOther(
  { figure: { subject, form }, measure = "", of = measure }: Candidate,
  { only = subject }: Claims,
): boolean {
  if (only === subject || form === "rate" || (subject !== "contacts" && subject !== "tickets")) return false;
  const states = only.split(" ").filter((each) => STATES.includes(each));
  if (states.length === 0 || subject === "contacts") return true;
  // All tickets may be told as those received.
  return !states.includes(of) && (of === "total" ? !states.includes("opened") : STATES.includes(of));
}
