import { DIGIT_FAULTS } from "./digitFaults.js";

/**
 * The corruptions that {@link seedFault} makes, each one that real reports have suffered: slips of the hand in a number;
 * a month left out; a missing count taken for 0; a channel counted twice; records counted in a neighbouring month because
 * of a time zone; months rounded before they are added; reopened tickets counted twice.
 */
export const FAULTS = [
  ...DIGIT_FAULTS,
  "dropped-month",
  "missing-to-zero",
  "channel-doubled",
  "month-shifted",
  "rounded-before-adding",
  "reopened-twice",
] as const;

/** A fault of {@link FAULTS}. */
export type Fault = (typeof FAULTS)[number];
