import type { Surroundings } from "../page/Surroundings.js";

/** Right behind the period of a number, what compares it with another: "by 8% in May compared with April", "في مايو مقارنةً بأبريل". */
const BEHIND =
  /^[(), ،\u00a0\u2066-\u2069]*(?:(?:when |if |as )?(?:compared|in comparison)|versus|vs\.?|against|relative|than|from|over|on|(?:و?ذلك |عند )?(?:ب?(?:ال)?مقارن[ةه]|قياس[اً\u064b]*)|مقابل|عن|على)\s[^.;؛:,،()\d٠-٩\n]{0,40}$/i;
/** Before it, where both stand before the number: "compared with April, calls rose in May by 8%". */
const BEFORE = /(?:\bcompared|\bversus|\bvs\.?|\bagainst|مقارن[ةه]|قياس[اً\u064b]*)\s[^.;؛:,،()\d٠-٩\n]{0,40}$/i;
/** Behind "in May" these words alone say so, as they do behind a percentage. */
const ON = /^[) \u00a0\u2066-\u2069]*(?:on|over|على)(?: the)?[\s\u2066-\u2069]*$/i;
/** It is told of by itself, as a change may be that another one is compared with: "against the first quarter, when they fell". */
const TELLS = /^[,،]? ?(?:when|in which|(?:which|that) (?:saw|had|was)|حين|حيث|عندما|الذي|التي)(?![a-zء-ي])/i;
const FAR = 60;

/**
 * Whether a period is what a change is from, where the change has a period of its own on the same side, from which `last` parts it: a change
 * of the last quarter from the year before is no less so for naming its own quarter in between.
 */
export function isBaseBeyond(page: Surroundings, at: number, step: -1 | 1, last: number): boolean {
  const { readings, text } = page;
  const { start = 0, end = 0 } = readings[at]?.span ?? {};
  if (TELLS.test(text.slice(end, end + FAR))) return false;
  if (step < 0) return page.isCompared(at) && BEFORE.test(text.slice(Math.max(0, start - FAR), start));
  const between = text.slice(last, start);
  return ON.test(between) || (page.isCompared(at) && BEHIND.test(between));
}
