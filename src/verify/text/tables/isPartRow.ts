import type { GridRow } from "../passage/readGrids.js";

const PART =
  /^[(]?(?:[-–—•·*→↪↳>…]|\.{3}|ـ+ |(?:of (?:which|these|them|those|whom)|within which|o\/w|among them|including|incl\.|thereof|whereof|memo)(?![a-z])|و?(?:منه[امن]?|منهن|من (?:بين|ضمن|اصل)ه[امن]|بينه[امن]|ضمنه[امن]|بما في(?:ه[امن]?| ذلك)|من (?:ذلك|هذ[اه])|فيه[امن]|تشمل|شامله?)(?![ء-ي]))|(?:\(of which\)|\(included (?:above|in .+)\)|(?<![ء-ي])\(?منه[امن]\)?)$/;

/** Whether a row is a part of one above it, by its first or last words. */
export function isPartRow({ label }: GridRow): boolean {
  return PART.test(label);
}
