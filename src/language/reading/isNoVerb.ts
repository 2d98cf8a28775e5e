import type { Token } from "./tokenize.js";

/** How far, in characters, the words beside a month are looked at. */
const NEAR = 16;
/** Behind a word without a capital no verb has one, nor behind a preposition that begins a sentence. */
const WITHIN =
  /(?<![A-Za-z])(?:[a-z]+,?|After|Against|Before|By|For|From|Like|Only|Over|Through(?:out)?|Till|Unlike|With) $|(?<![ء-ي])[وف]?كان $/;
const TO_BE =
  /^['’]s\b|^, with\b|^ (?:was|saw|had|alone|brought|[a-z]{2,12}(?<!e)ed|fell|rose|went|came|began|made|gave|stood|took(?! place)|(?:calls|contacts|e-?mails|visits|chats|messages|complaints|tickets|figures)(?! be)) ?\b|^ (?:ال)?[أا](?:على|دنى|كثر|قل)(?![ء-ي])/;

/**
 * Whether May, March and آب are no verbs: "and March, with 9,140, was the strongest", "For March we had 9,140", "May was the worst", "May closed with", "May, with 9,140",
 * "كان آب الأعلى"; and Feb is no name, by what follows alone: "Feb had 9,140".
 */
export function isNoVerb(text: string, { start, end }: Token, mayBeVerb: boolean): boolean {
  const isWithin = mayBeVerb && WITHIN.test(text.slice(Math.max(0, start - NEAR), start));
  return isWithin || TO_BE.test(text.slice(end, end + NEAR));
}
