/** The number of two digits; not from 0 to 99 if the first is none, negative if the second is none. */
export function twoDigits(text: string, at: number): number {
  const ones = text.charCodeAt(at + 1) - 48;
  return ((text.charCodeAt(at) - 48) * 10 + ones) | ((ones | (9 - ones)) & -1_048_576);
}
