/** Words of a share, and its sign; beside the words of a count only the sign in the cell tells which is which. */
const SHARE = /[%٪]|\bshare\b|percent|نسب[ةه]|حص[ةه]/i;
const COUNT = /number|count|عدد/i;

/** Whether a header or label says that the numbers under or beside it are percentages, though they have no sign. */
export function isShareName(name: string): boolean {
  return SHARE.test(name) && !COUNT.test(name);
}
