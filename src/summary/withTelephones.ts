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
  const groups = found
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .split(/\D+/)
    .filter(Boolean);
  const digits = groups.join("").length;
  if (digits < 7) return false;
  if (/^\(?\+/.test(found)) return true;
  const [first = "", second = ""] = groups;
  if (groups.length < 2 || groups.every((group) => YEAR.test(group))) return false;
  if (/^0/.test(first)) return !DAY.test(groups.join("-"));
  if (groups.length > 2) return !DAY.test(groups.join("-"));
  return (
    (TOLL_FREE.test(first) && digits > 8) || (second.length > 7 && first.length < second.length && !YEAR.test(first))
  );
}

const YEAR = /^(?:1[3-9]|20)\d\d$/;
const DAY = /^\d{4}-\d\d?-\d\d?(?:-|$)|^\d\d?-\d\d?-\d{4}$/;
/** What free and unified numbers begin with. */
const TOLL_FREE = /^(?:[18]00|9200\d?)$/;
