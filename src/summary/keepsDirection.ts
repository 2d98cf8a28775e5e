import { letterDirections } from "../language/letterDirections.js";
import type { Language } from "../model/lists.js";

/**
 * Whether a name, or words, have letters that run against a page in a language: the whole then keeps a direction of its
 * own (`nameDirection`), so that no word, number or bracket in it changes places.
 */
export function keepsDirection(text: string, language: Language): boolean {
  return letterDirections(text).includes(language === "ar" ? "ltr" : "rtl");
}
