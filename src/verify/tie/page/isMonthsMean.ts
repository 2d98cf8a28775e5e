/** "The average month brought 1,067", `متوسط رسائل الشهر الواحد` */
const OF_MONTH =
  /(?:\baverage month\b|متوسط(?: [ء-ي]+){1,4} (?:ال)?شهر (?:ال)?واحد)[^\d٠-٩.,;،؛\n|\t]*(?:[\d٠-٩][\d٠-٩,٬]* (?:[a-zء-ي-]+ (?:and )?|[a-zء-ي-]+, |[ء-ي]+ و))?$/i;

/** Whether the words before a number tell it as the mean of one month, though nothing in them is called monthly. */
export function isMonthsMean(before: string): boolean {
  return OF_MONTH.test(before);
}
