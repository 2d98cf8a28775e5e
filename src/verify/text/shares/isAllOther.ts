const ALL_OTHER =
  /^[^a-zء-ي]*(?:all (?:the )?others?|everything else|اما (?:باقي|بقيه|ساير)|و[يت]?(?:شكل|مثل|بلغ)ت? (?:باقي|بقيه|ساير))(?![a-zء-ي])[^,،;؛.()]{0,60}$/;
/** A share, and no rate of each. */
const MAKE = /(?<![a-z])(?:ma[dk]e up|account(?:ed)? for|came to|add(?:ed)? up)(?![a-z])|شكل|مثل/;

/** Whether a sentence begins with all that is not in the one before: "All other grounds together made up". */
export function isAllOther(before: string): boolean {
  return ALL_OTHER.test(before) && MAKE.test(before);
}
