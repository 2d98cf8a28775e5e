import { NUMERALS, type Numerals } from "beneficiary-feedback";

/** The digits of errors: those of `--numerals`, even where the rest of the arguments is wrong. */
export function askedNumerals(args: readonly string[]): Numerals | undefined {
  return NUMERALS.find((each) =>
    args.some((arg, at) => arg === `--numerals=${each}` || (arg === "--numerals" && args[at + 1] === each)),
  );
}
