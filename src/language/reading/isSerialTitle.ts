const NUMBERS =
  /^(?:|[#№]|[مت]\.?|(?:ال)?رقم(?: (?:ال)?(?:صف|مسلسل|تسلسلي))?|(?:ال)?(?:تسلسل|مسلسل|ترتيب|رتبه)|n[or°]\.?|id|s[rl]?\.?(?: ?no\.?)?|s\/?n|(?:serial|row|item)(?: (?:no\.?|number))?|rank|(?:ال)?ربع|quarter)$/;

/** Whether a header, folded, is empty or says that the numbers below it only count the rows. */
export function isSerialTitle(title: string): boolean {
  return NUMBERS.test(title);
}
