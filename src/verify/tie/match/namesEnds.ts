/** "From the first month to the last", `بين أول الفصل وآخره`: no quarter is named, though it may be read so. */
const ENDS =
  /\b(?:first|start|beginning|outset)\b.{1,40}\b(?:last|end|close)\b|\b(?:the|its) (?:end|close|finish)\b.{1,40}\b(?:start|beginning|outset)\b|\b(?:end(?:ed|ing)|finish(?:ed|ing)|closed)\b.{1,60}\b(?:began|begun|start(?:ed|ing)?|beginning)\b|(?<![ء-ي])[وف]?(?:[أا]نه[ىت]|انته[ىت]|[تي]نتهي|ختمت?)(?![ء-ي]).{1,60}بد[أا]|(?<![ء-ي])(?:[أا]ول|بداي[ةه]|مطلع)(?![ء-ي]).{1,40}(?<![ء-ي])و?(?:[آا]خر|نهاي[ةه]|ختام)|(?<![ء-ي])(?:نهاي[ةه]|ختام)(?![ء-ي]).{1,40}(?<![ء-ي])(?:بداي|مطلع)/i;

/** Whether words tell of the beginning and the end of a period, which its first and last months are. */
export function namesEnds(words: string): boolean {
  return ENDS.test(words);
}
