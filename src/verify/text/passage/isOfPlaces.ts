const THE_SO_MANY = /(?<![ء-ي])[وفبلك]?ال[ء-ي]+\s(?:ال|لل)ـ?$/;
/** These are cases: `القضايا المنجزة الـ64`. */
const THE_CASES =
  /(?<![ء-ي])[وفبلك]?ال(?:شكاوى|بلاغات|طلبات|مكالمات|اتصالات|قضايا|حالات|تذاكر|معاملات|جرائم|حوادث|مخالفات|رسائل)(?:\sال[ء-ي]+)?\s(?:ال|لل)ـ?$/;

/** Whether a number with an article tells how many there are of what is no case: `الولايات الـ58`. */
export function isOfPlaces(before: string): boolean {
  return THE_SO_MANY.test(before) && !THE_CASES.test(before);
}
