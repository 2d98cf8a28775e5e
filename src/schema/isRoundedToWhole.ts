/** Whether a JSON number with decimals would become a whole number in `JSON.parse`: 5.0000000000000000001 would be a count of 5. */
export function isRoundedToWhole(text: string): boolean {
  if (!Number.isInteger(Number(text))) return false;
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = whole + fraction;
  let last = digits.length;
  while (digits[last - 1] === "0") last--;
  return last > 0 && digits.length - last < fraction.length - Number(exponent);
}
