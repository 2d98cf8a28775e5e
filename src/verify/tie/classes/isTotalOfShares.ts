/** "The parts do not add up to", "the shares below exceed", "مجموع النسب لا يساوي"; the rest of counts may, too. */
const ADDED =
  /\b(?:(?<!\brest )(?:add(?:s|ed|ing)?|sum(?:s|med|ming)?|comes?)(?: up)? to(?: (?:more|less) than)?|(?:shares?|percentages?|parts)(?: [a-z]+){0,2} exceeds?)\s*$|(?<![ء-ي])[وف]?(?:مجموع (?:ال)?نسب|(?:ال)?نسب|(?:ال)?حصص)(?: (?!بنسب)[ء-ي]+){0,3} (?:ل?[يت](?:ساوي|بلغ|كون|تجاوز|زيد على|صل إلى)|إلى|على|عن)\s*$/i;
const ENDS = /^(?:\s?[%٪]|\s*(?:[.,،؛;)]|$)|\s+(?:because|due|owing|as|in (?:sum|total)|بسبب|نتيج|لأن|جر))/;
const ROUNDED = /^\s?[%٪]?\s+(?:because of|due to|owing to|بسبب|نتيجة|لأسباب) (?:the )?(?:rounding|(?:ال)?تقريب)/i;

/** Whether words beside 100 tell it as what shares add up to, or do not. */
export function isTotalOfShares(before: string, after: string): boolean {
  return ROUNDED.test(after) || (ADDED.test(before) && ENDS.test(after));
}
