import type { NounId } from "../../../model/Noun.js";
import { nounText } from "./nounText.js";

/** What nouns are called beside their own forms. */
const ALSO: Readonly<Record<string, string>> = {
  complaint: "شكاية شكايات",
  enquiry: "inquiry inquiries",
  suggestion: "اقتراح اقتراحا اقتراحان اقتراحين اقتراحات",
};

/** All that a page may call what a noun counts, parted by spaces. */
export function nounNames(noun: NounId): string {
  return `${nounText(noun)} ${ALSO[noun] ?? ""}`.trim();
}
