/** Whether one of two numbers ends the other, as 214 ends 5,214: any two that are whole thousands apart do. */
export function isTailOf(one: number, other: number): boolean {
  const [shorter, longer] = one < other ? [one, other] : [other, one];
  return shorter !== longer && String(longer).endsWith(String(shorter));
}
