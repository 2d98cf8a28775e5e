import { isMissingText } from "../../language/reading/isMissingText.js";

/** A number, perhaps with a unit or the way it goes: "41.2k", "4 days", "down 3%". */
const NUMBER =
  /^(?:(?:up|down|rise|fall|(?:in|de)crease|زياد[ةه]|انخفاض|ارتفاع|تراجع|نقص) )?[^a-zء-ي\d٠-٩]*[\d٠-٩](?:[^a-zء-ي]*|[^\s/]*(?: per cent| [a-zء-ي]{1,12}\.?)?)$/i;
const NIL = /^(?:[/–—*-]|\.{2,3}|nil|لا يوجد)$/i;

/** Whether a cell gives a number, or says that there is none. */
export function isValueText(text: string): boolean {
  return NUMBER.test(text) || NIL.test(text) || isMissingText(text);
}
