/** The value of an option that has few, as it is asked for even where the rest of the arguments is wrong. */
export function askedAmong<Value extends string>(
  args: readonly string[],
  option: string,
  among: readonly Value[],
): Value | undefined {
  return among.find((each) =>
    args.some((arg, at) => arg === `--${option}=${each}` || (arg === `--${option}` && args[at + 1] === each)),
  );
}
