import type { Item } from "../relations/Relation.js";

/** Who is called. */
const LINE =
  /(?<![a-zء-ي])(?:(?:call |contact )?cent(?:re|er)|(?:help|hot)?line|number|(?:ال)?(?:مركز|رقم|خط|هاتف)(?: [ء-ي]+){0,2}) \(?$/;

/** "Line 1950 takes more than 310 thousand calls": the first number is that of the line. */
export function isCalledLine({ before, start, end, value, line }: Item, next: Item | undefined): boolean {
  const isRound = next?.line === line && (next.bound !== undefined || next.figure.decimals < 0);
  return isRound && value < 1e5 && end - start === String(value).length && LINE.test(before);
}
