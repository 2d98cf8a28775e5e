import { letterDirections } from "../language/letterDirections.js";
import type { Language } from "../model/lists.js";

/**
 * The direction of a name with letters of a page's other direction: that of its first letter; but from right to left on an Arabic page
 * where no fewer of its letters are Arabic: `IVR الرد الآلي` begins at the right.
 */
export function nameDirection(text: string, language: Language): "rtl" | "ltr" {
  const [first = "ltr"] = letterDirections(text);
  if (first === "rtl" || language === "en") return first;
  const letters = text.match(/\p{L}/gu) ?? [];
  const arabic = letters.filter((letter) => letterDirections(letter)[0] === "rtl");
  return arabic.length * 2 >= letters.length ? "rtl" : "ltr";
}
