/** Another channel and its count: "E-mail: 1,474", "e-mail (34,006)", `عبر الموقع الإلكتروني: 1790`. */
const ROW =
  /(?<![a-zء-ي]|صندوق )(?:e-?mails?|web(?:site| ?form| ?chat)?|online|chats?|letters?|in person|apps?|(?:ال)?(?:بريد|موقع|تطبيق|محادث[ةا]ت?|حضور|زيار[ةا]ت?|رسائل|منصة|بوابة)(?: ال[ء-ي]+)?|حضوري\u064b?ا\u064b?)(?::? ?\(?| [–-] )[\d٠-٩][\d٠-٩,٬]*[\d٠-٩](?![\d٠-٩@]| ?[–-]?[\d٠-٩])\)?/gi;
/** What parts two rows of a list. */
const PARTS = /^\s*(?:$|[\n|,،;؛(•*–-]|\.(?![\d٠-٩]))/;
/** At most the name of one row, of the next line. */
const BETWEEN = /^(?:[^\d٠-٩\n]{1,50}|[^\d٠-٩\n]{0,30}\n[^\d٠-٩\n]{0,40})$/;
/** The next row has an address. */
const ADDRESS = /^[^\d٠-٩@]{1,50}@/;
/** How far, in characters, the next row is looked for, and the one before. */
const NEAR = 80;

/** Whether what stands between two indexes is a row of a list of channels, beside the count of another one: "Phone: 4,682 | E-mail: 1,474". An address, a number to write to and hours of opening are no counts. */
export function isOfChannels(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + NEAR);
  if (ADDRESS.test(after)) return false;
  const [next] = after.matchAll(ROW);
  if (next !== undefined && BETWEEN.test(after.slice(0, next.index)))
    return PARTS.test(after.slice(next.index + next[0].length));
  const before = text.slice(Math.max(0, start - NEAR), start);
  const last = [...before.matchAll(ROW)].at(-1);
  const rest = last && before.slice(last.index + last[0].length);
  return rest !== undefined && BETWEEN.test(rest) && PARTS.test(rest);
}
