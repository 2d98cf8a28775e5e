/** A line, cell or bracket begins and ends. */
const OPENS = /(?:^|[\n\t|(])[ *]*$/;
const CLOSES = /^[ *]*(?:$|[\r\n\t|:)])/;
/** A word of time, or another quarter, is beside it. */
const IN_TIME = /(?:^|[^ء-ي])[وف]?(?:في|خلال|منذ|حتى|بين) $|(?:^|[^ء-ي])[وبل]?ر[1-4١-٤](?: ?[،,/|–-]? ?| إلى )$/;
const LISTED = /^(?: ?[،,/|–-]? ?| إلى )[وبل]?ر[1-4١-٤](?![\dء-ي٠-٩])/;
const NEAR = 12;

/** Whether `ر2` without a year stands where a quarter would, and is no name of a place: `القاعة ر2`. */
export function isQuarterSign(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return LISTED.test(after) || IN_TIME.test(before) || (OPENS.test(before) && CLOSES.test(after));
}
