import type { Span } from "../../../model/Finding.js";
import type { Surroundings } from "../page/Surroundings.js";

/** Between a percentage and the count that it tells again: "6.0% of cases, that is 7,515 calls", "6.0% (7,515 calls)", `6.0%، أي 7,515 مكالمة`. */
const SAME =
  /^(?:\s(?:of|من)(?: [a-zء-ي-]+){1,4})?(?:[,،]?\s(?:or|that is(?: to say)?|i\.e\.|which is|equal to|equivalent to|amounting to|[أا]ي|[أا]و|وهو|وهي)[,،]?|[,،]?\s(?:[بأ]?(?:ما )?يعادل|بواقع)|:|\s\()(?:\s(?:about|some|around|roughly|ما يعادل|نحو|حوالي|قرابة))?[\s\u2066-\u2069]*$/i;

/** The percentage before a count that tells the same again, so that what it is of is the count's, too. */
export function restatedShare({ text, readings }: Surroundings, index: number): Span | undefined {
  const [share, count] = [readings[index - 1], readings[index]];
  if (share?.kind !== "percent" || count?.kind !== "count") return undefined;
  return SAME.test(text.slice(share.span.end, count.span.start)) ? share.span : undefined;
}
