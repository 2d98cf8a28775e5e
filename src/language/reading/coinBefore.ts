/** The capital letter that a currency is abbreviated to, right before an amount: the R of `R1,2 million`; "" where there is none. */
export function coinBefore(text: string, start: number): string {
  const letter = text.charAt(start - 1);
  return (letter === "R" || letter === "N") && /^(?:[\s([]|)$/.test(text.charAt(start - 2)) ? letter : "";
}
