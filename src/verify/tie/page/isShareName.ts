/** Words of a share, and its sign; beside the words of a count only the sign in the cell tells which is which, and points are none. */
const SHARE = /[%٪]|\bshare\b|percent(?!age[- ]points?|ile)|نسب[ةه]|حص[ةه]/i;
const OTHER = /number|count|عدد|points?|نقاط|نقط[ةه]|\bnet\b|صافي/i;

/** Whether a header or label says that the numbers under or beside it are percentages, though they have no sign. */
export function isShareName(name: string): boolean {
  return SHARE.test(name) && !OTHER.test(name);
}
