const DIGITS = [/[0-9]/, /[٠-٩]/, /[۰-۹]/];

/** A text without blanks around it and marks of direction, its digits in ASCII; digits of two systems are left as they are. */
export function plainText(text: string): string {
  if (!/[\u061C-\u2069]/.test(text)) return text.trim();
  const bare = text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "").trim();
  if (DIGITS.filter((digits) => digits.test(bare)).length > 1) return bare;
  return bare.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
