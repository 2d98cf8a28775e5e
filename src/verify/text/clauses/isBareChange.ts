import { tellsChange } from "./tellsChange.js";

/** Words that give a change no subject of its own. */
const BARE =
  /^(?:this|that|these|which|it|they|was|were|is|are|has|have|had|been|a|an|the|of|in|by|or|so|thus|hence|then|therefore|where|i|e|number|total|figure|volume|rate|percentage|terms|year|years|annual|there|between|from|to|and|with|on|over|than|compared|more|fewer|less|representing|means|meaning|about|showing|makes?|making|marking|reflecting|equivalent|translates?|represents?|equals?|amounts?|reach(?:ed|ing)|sharp|slight|significant|big|large|small|marked|dip|[a-z]+ly|[وف]?ب?(?:هذا|هذه|ذلك|تلك)|[وف]?(?:هو|هي)|اي|كان|كانت|سجل|ورد|(?:ال)?وارده?|قد|عرف|عرفت|شهد|شهدت|سجلت|بلغ|بلغت|[وبل]?(?:ال)?(?:سنه|عام|عدد|اجمالي|مجموع)|خلال|في|بين|من|الي|و|ه|مع|ب|عن|علي|مقارنه|عما|عليه|انه?ا?|يعني|[وب]*(?:نسبه|(?:نسبت|قدر|مقدار)(?:ه|ها)|قدره?|مقداره?|اكثر|اقل|اذن|[لمف]?[يت](?:ترجم|عادل|مثل|شكل|سجل|حقق|كون|عكس)|معناه|مما?|ما|(?:ال)?م(?:عدل|سجل|حقق)[اه]?|(?:ال)?فا?رق|كما|لا|هنا|حيث|اذ|سنويه?|ملحوظه?|محدوده?|كبيره?|طفيفه?))$/;
const STEM = 4;

/** Whether words speak of nothing but a change, its years and what is counted. */
export function isBareChange(words: string, nouns: readonly string[]): boolean {
  const stems = nouns.map((noun) => noun.slice(0, STEM));
  return (words.match(/[a-z]+|[ء-ي]+/g) ?? []).every(
    (word) =>
      BARE.test(word) ||
      tellsChange(word) ||
      stems.some((stem) => word.replace(/^[وبل]?(?:ال|لل)/, "").startsWith(stem)),
  );
}
