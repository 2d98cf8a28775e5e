const FROM = /(?:\bfrom|(?<![ء-ي])من)\s(?:about |some |نحو |حوالي )?[\u2066-\u2069]*$/i;
const NEAR = 20;

/** Whether a number that starts at a place is told as what something was before: "to 19,797 from about 20,500". */
export function isFormer(text: string, start: number): boolean {
  return FROM.test(text.slice(Math.max(0, start - NEAR), start));
}
