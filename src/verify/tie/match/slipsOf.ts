/** What one slip of the hand may have made a number of: `turned` by exchanging two digits side by side, `changed` by another digit. */
export function slipsOf(size: number): { readonly turned: readonly number[]; readonly changed: readonly number[] } {
  const digits = String(size);
  const turned = [...digits]
    .slice(1)
    .map((digit, at) => Number(digits.slice(0, at) + digit + digits.charAt(at) + digits.slice(at + 2)));
  const changed = [...digits].flatMap((_, at) =>
    [..."0123456789"]
      .slice(at === 0 ? 1 : 0)
      .map((digit) => Number(digits.slice(0, at) + digit + digits.slice(at + 1))),
  );
  return { turned, changed };
}
