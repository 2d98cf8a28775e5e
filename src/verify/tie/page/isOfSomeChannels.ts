const SOME =
  /\b(?:digital|online|electronic|web|written|remote|self[ -]service|non-?(?:phone|telephone|voice)) (?:\w+ )?channels\b|(?<![ء-ي])(?:ال)?قنوات(?:ه|ها|نا)? (?:التواصل )?(?:غير )?(?:ال)?(?:رقمي|[إا]لكتروني|كتابي|مكتوب|نصي|هاتفي|صوتي|ذاتي)[ةه](?![ء-ي])/i;

/** Whether a name is of some of the channels, which is no name of all: "Digital channels", "القنوات الكتابية مجتمعة". */
export function isOfSomeChannels(name: string): boolean {
  return SOME.test(name);
}
