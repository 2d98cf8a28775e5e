import type { Figure } from "../../../figures/Figure.js";

/** "The first three sectors", "the top two", "القطاعات الثلاثة الأولى", "أكبر ثلاثة أسباب". */
const FIRST =
  /\b(?:first|top|largest|leading|main) (?:(two|2)|(three|3)|(four|4)|(five|5))\b(?! (?:months?|days?|weeks?|quarters?)\b)|(?<![ء-ي])(?:(?:ال)?(?:(ثلاث[ةه]?)|([أا]ربع[ةه]?)|(خمس[ةه]?)) ال[أا]ول(?:ى|ي)|(?:[أا]ول|[أا]كبر|[أا]كثر) (?:(ثلاث[ةه]?)|([أا]ربع[ةه]?)|(خمس[ةه]?)) (?![أا]?شهر))/i;
const NUMBERS = [2, 3, 4, 5, 3, 4, 5, 3, 4, 5];

/** "First" is told of their order, all else of how many they are. */
const IN_ORDER = /first|[أا]ول/i;

/** The first or largest so many of a list, where a sentence speaks of them; `beside` tells the list from its end. */
export function firstListed(beside: readonly Figure[], sentence: string): readonly Figure[] {
  const words = FIRST.exec(sentence);
  const most = NUMBERS.find((_, at) => words?.[at + 1] !== undefined) ?? Number.POSITIVE_INFINITY;
  const [last] = beside;
  const end = beside.findIndex((each) => each.subject !== last?.subject || each.measure !== last.measure);
  const list = beside.slice(0, end < 0 ? beside.length : end).reverse();
  if (!IN_ORDER.test(words?.[0] ?? "")) list.sort((one, other) => sizeOf(other) - sizeOf(one));
  return list.length > most ? list.slice(0, most) : [];
}

function sizeOf({ result }: Figure): number {
  return result.status === "ok" ? Number(result.value) : 0;
}
