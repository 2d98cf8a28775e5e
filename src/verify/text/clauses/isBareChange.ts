import { tellsChange } from "./tellsChange.js";

/** Words that give a change no subject of its own. */
const BARE =
  /^(?:this|that|these|which|it|was|were|is|are|has|have|had|been|a|an|the|of|in|by|or|so|thus|i|e|number|total|figure|year|years|there|between|from|to|and|with|on|over|than|compared|representing|means|meaning|about|showing|[وف]?ب?(?:هذا|هذه|ذلك|تلك)|[وف]?(?:هو|هي)|اي|[يت]?كون|كان|كانت|(?:ال)?عدد|(?:ال)?اجمالي|(?:ال)?مجموع|ما|سجل|ورد|(?:ال)?مسجله?|(?:ال)?وارده?|قد|عرف|عرفت|شهد|شهدت|سجلت|بلغ|بلغت|[وبل]?(?:ال)?(?:سنه|عام)|خلال|في|بين|من|الي|و|مع|ب|عن|علي|[وب]?نسبه|نسبت(?:ه|ها)|قدرها|مقارنه|عما|عليه|ان|مما|يعني|[يت]مثل)$/;
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
