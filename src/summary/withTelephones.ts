/** Groups of digits, and the separators between them; no date with slashes, time, decimal or part of one. */
const GROUPS =
  /(?<![\d٠-٩](?:[ -]{1,3}|[:/.,٬٫])?)\+?(?:[\d٠-٩]+|\(\+?[\d٠-٩]+\))(?:[ -]{1,3}(?:[\d٠-٩]+|\([\d٠-٩]+\)))*(?!(?:[ -]{1,3}|[:/.,٬٫])?[\d٠-٩])/g;

/** What most texts lack, and every number in groups has. */
const IN_GROUPS = /\+|[\d٠-٩)][ -]/;

/** The telephone numbers of a text, each written by `write`: among Arabic letters their groups, and a plus, change places. */
export function withTelephones(text: string, write: (telephone: string, isArabic: boolean) => string): string {
  if (!IN_GROUPS.test(text)) return text;
  return text.replace(GROUPS, (found) => (isTelephone(found) ? write(found, /[٠-٩]/.test(found)) : found));
}

/** Unlike a range, a day, years in a row, or two numbers beside each other, which are read from the right. */
function isTelephone(found: string): boolean {
  const western = found.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const groups = western.match(/\d+/g) ?? [];
  const digits = groups.join("").length;
  if (digits < 7 || DAY.test(groups.join("-")) || groups.every((group) => YEAR.test(group))) return false;
  const [first = ""] = groups;
  if (groups.length > 2 || western.includes("+")) return true;
  return groups.length > 1 && (first.startsWith("0") || (TOLL_FREE.test(first) && digits > 8));
}

const YEAR = /^(?:1[3-9]|20)\d\d$/;
const DAY = /^\d{4}-\d\d?-\d\d?(?:-|$)|^\d\d?-\d\d?-\d{4}$/;
/** What free and unified numbers begin with. */
const TOLL_FREE = /^(?:[18]00|9200\d?)$/;
