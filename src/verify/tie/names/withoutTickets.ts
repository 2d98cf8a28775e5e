import { foldLabel } from "./foldLabel.js";
import { nounText } from "./nounText.js";
import { ticketNouns } from "./ticketNouns.js";

/** A name but for the nouns of tickets in it, if it has other words: "complaints" alone are not the portal for them, nor `البلاغات` the `مركز البلاغات 940`. */
export function withoutTickets(name: string): string {
  const nouns = foldLabel(`${ticketNouns(name)} ${nounText("report")}`).split(" ");
  const own = foldLabel(name)
    .split(" ")
    .filter((word) => !nouns.includes(word));
  return own.join(" ").trim() || name;
}
