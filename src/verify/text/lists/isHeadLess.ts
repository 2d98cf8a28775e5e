/** Whether one number is the other without its first digits, as 214 is 5,214: any two numbers that are thousands apart are that. */
export function isHeadLess(one: number, other: number): boolean {
  const [shorter, longer] = one < other ? [one, other] : [other, one];
  return shorter !== longer && String(longer).endsWith(String(shorter));
}
