import { foldLabel } from "./foldLabel.js";
import { ticketNouns } from "./ticketNouns.js";

/** A name but for the nouns of tickets in it, if it has other words: "complaints" alone are not the portal for them. */
export function withoutTickets(name: string): string {
  const nouns = foldLabel(ticketNouns(name)).split(" ");
  const own = foldLabel(name)
    .split(" ")
    .filter((word) => !nouns.includes(word));
  return own.join(" ").trim() || name;
}
