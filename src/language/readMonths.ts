import { ALGERIAN_MONTHS, ARABIC_MONTHS, LEVANTINE_MONTHS, MAURITANIAN_MONTHS, MOROCCAN_MONTHS } from "./months.js";

/** All Arabic names of the Gregorian months, that are read wherever they are written. */
export const READ_MONTHS: readonly (readonly string[])[] = [
  ARABIC_MONTHS,
  LEVANTINE_MONTHS,
  MOROCCAN_MONTHS,
  ALGERIAN_MONTHS,
  MAURITANIAN_MONTHS,
];
