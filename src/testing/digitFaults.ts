/** The slips of the hand that change the digits of a number. */
export const DIGIT_FAULTS = ["swapped-digits", "wrong-digit", "dropped-digit", "doubled-digit"] as const;

/** A fault of {@link DIGIT_FAULTS}. */
export type DigitFault = (typeof DIGIT_FAULTS)[number];
