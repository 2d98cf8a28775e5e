/** Glued before an Arabic word, and its article. */
const GLUED = /^[وف]?[بلك]?(?:ال|لل)(?=..)|^[وف](?=...)/;
/** What leads from the counts of some months to their total, or from the total to them, and says nothing of either. */
const PLAIN =
  /^(?:[a-zء-ي]|in|of|which|them|these|that|is|so|or|and|the|it|they|we|took|brought|received|had|saw|were|was|came|to|for|during|totals?|totall?ing|altogether|together|making|makes|giving|number|months?|three|six|quarters?|half|year|first|second|third|fourth|respectively|full|whole|then|this|و?في|من|منه[ام]|خلال|شهر|اشهر|ثلاثه|حيث|بلغت?|وصلت?|الي|كانت?|عدد|عددها|سجلت?|استقبلت?|تلقت?|تلقي|وردت?|اي|بذلك|هذا|هكذا|ليكون|ليصبح|ليبلغ|اجمالي|مجموع|ربع|نصف|عام|سنه|سته|اول|ثاني|ثالث|رابع|كامل|علي|توالي|ثم|بواقع)$/;
/** A year of either calendar. */
const YEAR = /(?<!\d)(?:1[34]|19|20)\d\d(?!\d)/g;
const STEM = 4;

/** Whether folded words between numbers name nothing, and no year, that other words do not name too. */
export function saysNothingElse(words: string, others: string): boolean {
  const named = new Set(wordsOf(others).map(stemOf));
  const isKnown = (word: string) => PLAIN.test(word.replace(GLUED, "")) || named.has(stemOf(word));
  return wordsOf(words).every(isKnown) && (words.match(YEAR) ?? []).every((year) => others.includes(year));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z]+|[ء-ي]+/g) ?? [];
}

function stemOf(word: string): string {
  return word.replace(GLUED, "").slice(0, STEM);
}
