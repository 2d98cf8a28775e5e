/** The quarters of a year in Arabic. */
export const ARABIC_QUARTERS = ["الربع الأول", "الربع الثاني", "الربع الثالث", "الربع الرابع"] as const;

/** The halves of a year in Arabic. */
export const ARABIC_HALVES = ["النصف الأول", "النصف الثاني"] as const;

/** The quarters of a year in English. */
export const ENGLISH_QUARTERS = ["first quarter", "second quarter", "third quarter", "fourth quarter"] as const;

/** The halves of a year in English. */
export const ENGLISH_HALVES = ["first half", "second half"] as const;
