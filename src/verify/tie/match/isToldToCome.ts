import type { Span } from "../../../model/Finding.js";

/** "We registered 620 tickets", "620 tickets came in": what was carried over came before. */
const CAME = {
  before:
    /(?:\b(?:incoming|receives|registers|registered|logged|recorded|lodged|filed|raised|submitted|created|got|took in)\b|(?<![ء-ي])[وف]?(?:[يت](?:ستقبل|ستلم|تلقى|سجل)|تسجيل|وصل|وردت?نا|دخلت?(?= (?:ال|[إا]لى |نظام))|ر\u064f?فع(?:ت|وا|نا)? |تلق|استقبل|است\u064f?لم|س\u064f?ج\u0651?ل|ق\u064f?د\u0651?\u0650?م(?:ت|وا)? |قي\u0651?دت))(?:[^.;؛\n\d٠-٩]|20\d\d|٢٠[٠-٩]{2}){0,80}$/i,
  behind:
    /^[^.;؛\n\d٠-٩]{0,40}(?:\b(?:c[ao]me in|arrived|reached us|registered|logged|recorded|lodged|filed|raised|submitted|created)\b|(?<![ء-ي])(?:وصلت|وردتنا|دخلت|ر\u064f?فع(?:ت|ها)|ق\u064f?د\u0651?\u0650?مت|س\u064f?ج\u0651?\u0650?لت))/i,
};
/** How far, in characters, a verb stands before what came, and behind it. */
const FAR = 120;
const NEAR = 60;

/** Whether the verb before a number or behind it tells that so many came. */
export function isToldToCome({ start, end }: Span, text: string): boolean {
  return CAME.before.test(text.slice(Math.max(0, start - FAR), start)) || CAME.behind.test(text.slice(end, end + NEAR));
}
