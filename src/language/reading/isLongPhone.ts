const LONG =
  /^(?:0[1-9]\d{7,9}|00[1-9]\d{7,13}|800\d{7}|600(?!0{6})[05]\d{5}|1800(?!000)\d{6}|9200\d{5}|966\d{8,11}\+?|\+\d{8,15})$/;

/** Whether digits are a telephone number by themselves: `0501234567`, `065802666`, `1800200060`, `9200xxxxx`, `+966…`, `0020…`. */
export function isLongPhone(digits: string): boolean {
  return LONG.test(digits);
}
