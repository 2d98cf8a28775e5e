/** The words of units of time that something is the most, the least or the mean of. */
export const UNIT_WORDS: Readonly<Record<string, RegExp>> = {
  day: /(?:يوم|ايام|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت(?!مبر)|day|daily)/u,
  week: /(?:اسبوع|week)/u,
  month: /(?:شهو?ر|month)/u,
  hour: /(?:ساعه|hour)/u,
  minute: /(?:دقيقه|minute)/u,
};
