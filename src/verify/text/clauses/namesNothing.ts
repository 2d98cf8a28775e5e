/** Glued before an Arabic word, and its article. */
const GLUED = /^[وف]?[بلك]?(?:ال|لل)(?=..)|^[وف](?=..)|^ب(?=..)/;
/** Words that count, compare and lead from numbers to what they give, and name neither a thing nor a time. */
const PLAIN =
  /^(?:[a-z]{1,2}|the|or|so|and|that|this|these|those|them|they|their|its|which|thus|hence|then|with|for|are|was|were|has|have|had|been|being|not|all|both|alone|together|combined|jointly|themselves|itself|between|about|around|some|roughly|approximately|only|just|nearly|almost|exactly|little|slightly|half|third|quarter|well|over|under|more|less|than|fewer|higher|lower|often|again|still|now|there|total(?:s|led)?|whole|altogether|overall|entire|sum|number|figure|count|volume|share|proportion|percentage|part|portion|majority|rates?|level|terms|ma[dk]es?|making|mad[e]|up|giv(?:es?|ing|en)|gave|mean(?:s|t|ing)?|represent(?:s|ed|ing)?|constitut(?:es?|ed|ing)|account(?:s|ed|ing)?|amount(?:s|ed|ing)?|equals?|equivalent|equat(?:es|ing)|compris(?:es?|ed|ing)|form(?:s|ed)?|correspond(?:s|ing)?|works?|out|put(?:s|ting)|bring(?:s|ing)?|translat(?:es|ing)|came|come|comes|concern(?:s|ed|ing)?|related?|ends?|ended|ending|result(?:ed|ing)?|led|leads?|stands?|stood|reach(?:es|ed|ing)?|leaves?|leaving|complaints?|calls?|cases?|requests?|files?|contacts?|reports?|received|registered|recorded|lodged|year|years|quarter|month|period|(?:one|two|three|four)|مجموع[ء-ي]*|اجمالي[ء-ي]*|جمله|كل|جميع[ء-ي]*|كافه|معا|مجتمع[ء-ي]*|وحد[ء-ي]*|سويا|ككل|فقط|عدد[ء-ي]*|نسب[هتا][ء-ي]*|معدل[ء-ي]*|حص[هت][ء-ي]*|نصيب[ء-ي]*|قدر[هها]*|مقدار[ء-ي]*|[وف]?ب?(?:ذلك|هذا|هذه)|[وف]?عليه|هذا|هذه|تلك|و?هو|و?هي|و?هم|ان|انه|انها|اي|و?ما|مما|من|منها|منهم|الي|علي|في|عن|او|كما|بها|به|كان[ء-ي]*|[يت]?(?:بلغ|عادل|مثل|شكل|ساوي|قارب|ناهز|وازي|كون|تجاوز|تعدي|صل|وصل|فوق|عني|قدر)[ء-ي]*|ناهز[ء-ي]*|قارب[ء-ي]*|تقدر|تبلغ|يمثلون|يشكلون|نحو|حوالي|قرابه|زهاء|تقريبا|اكثر|اقل|بواقع|بين|التي|الذي|الذين|شكوي|شكاوي|شكاي[هات]+|بلاغ[ات]*|طلب[ات]*|قضيه|قضايا|حال[هات]+|مكالم[هات]+|اتصال[ات]*|ملف[ات]*|وارد[هات]*|مستلم[هات]*|مسجل[هات]*|عام|سنه|ربع|شهر|فتره|مده|دي|صير|اصبح[ء-ي]*|[يت]صبح|صار[ء-ي]*|انته[ء-ي]*|[يلت]*ستقر[ء-ي]*|[يت]?تعلق[ء-ي]*|[يت]خص|تقريبا|اسفر[ء-ي]*|اد[يت])$/;
const ROOT = 4;

/** Whether every word of a folded text is a plain one, or begins like one of those that others name. */
export function namesNothing(words: string, others = ""): boolean {
  const known = new Set(wordsOf(others).map(rootOf));
  return wordsOf(words).every(
    (word) => PLAIN.test(word) || PLAIN.test(word.replace(GLUED, "")) || known.has(rootOf(word)),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z]+|[ء-ي]+/g) ?? [];
}

function rootOf(word: string): string {
  return word
    .replace(GLUED, "")
    .slice(0, ROOT)
    .replace(/(?<=..)(?:s|[تيهاون]+)$/, "");
}
