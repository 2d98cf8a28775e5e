/** More than these, or less: "with those of last year", `كلها عدا 26`. */
const ALSO =
  /(?<![a-zء-ي])(?:with|includ(?:ing|es?)|plus|counting|backlog|except|عدا|مع|[بو]?اضاف[هت][ء-ي]*|شامل[اه]?|بما في)(?![a-zء-ي])/;

/** Whether words say that others are counted too, or some are not. */
export function saysOthersToo(words: string): boolean {
  return ALSO.test(words);
}
