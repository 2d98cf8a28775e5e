/** "No caller waited longer than", `ولم تستغرق أي شكوى أكثر من`, `ولم يتجاوز ما ورد في أي يوم`. */
const NONE_BEYOND =
  /(?<![a-z])(?:no(?! longer| more)|nobody|none|not one|not a single|never)(?![a-z])[^.;:]{0,80} (?:(?:longer|more) than|over|above|exceed(?:ed)?)\s*$|(?<![ء-ي])[وف]?(?:لم [يت][ء-ي]+ (?:[ء-ي]+ ){0,8}(?:اي|ايا?ه?|احد)|ما من|لا [يت]وجد|ليس (?:هناك|ثمه))(?: [ء-ي]+){0,5}(?: (?:اكثر من|اطول من|علي|عن)|(?<= [يت]ت?جاوز (?:[ء-ي]+ ){0,14}[ء-ي]+))\s*$/;

/** Whether folded words before a number say that none went beyond it. */
export function saysNoneBeyond(before: string): boolean {
  return NONE_BEYOND.test(before);
}
