/** "The average month brought 1,067", "the average number of calls a month", `متوسط رسائل الشهر الواحد`, `معدل المكالمات في الشهر` */
const OF_MONTH =
  /(?:\b(?:average|typical) month\b|\b(?:average|mean)(?: [a-z-]+){1,5} (?:a|each|every|per) month\b|(?:متوسط|معدل)(?: [ء-ي]+){1,4} (?:(?:ال)?شهر (?:ال)?واحد|(?:في ال|بال|لل|كل )شهر(?![ء-ي]| ال)))[^\d٠-٩.,;،؛\n|\t]*(?:[\d٠-٩][\d٠-٩,٬]* (?:[a-zء-ي-]+ (?:and )?|[a-zء-ي-]+, |[ء-ي]+ و))?$/i;
/** Words on both sides: "each month 1,067 calls came on average", `في المتوسط وردت 1,067 رسالة إلكترونية كل شهر`. */
const EACH =
  /(?:\b(?:each|every) month\b|(?<![ء-ي])(?:كل شهر|(?:ال)?شهر (?:ال)?واحد|شهري(?:\u064b?ا|ا\u064b)?)(?![ء-ي]))[^\d٠-٩.;؛\n|\t]*$/i;
const ON_AVERAGE_BEHIND = /^[^\d٠-٩.,;،؛\n|\t]{0,40}(?:\bon average\b|(?<![ء-ي])(?:في ال|بال|ك)متوسط(?![ء-ي]))/i;
const ON_AVERAGE = /(?:\bon average\b|(?<![ء-ي])[وف]?(?:في ال|بال|ب)(?:متوسط|معدل)(?![ء-ي]))[^\d٠-٩.;؛\n|\t]*$/i;
/** All of them before it: "every month we took an average of 1,067 calls", `في كل شهر وردتنا في المتوسط 1,067 رسالة`. */
const EACH_ON_AVERAGE =
  /(?:\b(?:each|every) month\b|(?<![ء-ي])(?:كل شهر|(?:ال)?شهر (?:ال)?واحد)(?![ء-ي]))[^\d٠-٩.;؛\n|\t]*(?:\b(?:an average of|on average|averag(?:ed|ing))|(?<![ء-ي])(?:في ال|بال|ب)(?:متوسط|معدل))(?![ء-ي])[^\d٠-٩.;؛\n|\t]*$/i;
const TYPICAL_BEHIND =
  /^[^\d٠-٩.,;،؛\n|\t]{0,40}(?<!\bthan )\b(?:in|during|for) (?:an?|the|our) (?:average|typical) month\b/i;
const EACH_BEHIND =
  /^[^\d٠-٩.,;،؛\n|\t]{0,40}(?:\b(?:an?|each|every|per) month\b|\bmonthly\b|(?<![ء-ي])(?:(?:كل|في ال) ?شهر|شهري(?:\u064b?ا|ا\u064b))(?![ء-ي]| ال))/i;

/** Whether the words beside a number tell it as the mean of one month, though nothing in them is called monthly. */
export function isMonthsMean(before: string, behind: string): boolean {
  return (
    OF_MONTH.test(before) ||
    EACH_ON_AVERAGE.test(before) ||
    TYPICAL_BEHIND.test(behind) ||
    (EACH.test(before) && ON_AVERAGE_BEHIND.test(behind)) ||
    (ON_AVERAGE.test(before) && EACH_BEHIND.test(behind))
  );
}
