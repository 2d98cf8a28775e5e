import {
  ALGERIAN_MONTHS,
  type FiguresOptions,
  LEVANTINE_MONTHS,
  MAURITANIAN_MONTHS,
  MISSING_POLICIES,
  MOROCCAN_MONTHS,
  type TextOptions,
} from "beneficiary-feedback";
import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import type { CommandLine } from "./CommandLine.js";

/** By the values of `--months`; those of the Gulf are written unless others are given. */
const MONTHS = new Map<string | undefined, readonly string[]>([
  ["levantine", LEVANTINE_MONTHS],
  ["moroccan", MOROCCAN_MONTHS],
  ["algerian", ALGERIAN_MONTHS],
  ["mauritanian", MAURITANIAN_MONTHS],
]);

/** The options of figures and of their writing, as far as they were given. */
export function figureOptions({
  values,
  language,
  numerals,
}: CommandLine): FiguresOptions & TextOptions & { readonly decimals?: number } {
  const missing = MISSING_POLICIES.find((policy) => policy === values["missing"]);
  const { decimals } = values;
  const monthNames = MONTHS.get(values["months"]);
  if (decimals !== undefined && !/^[0-6]$/.test(decimals))
    throw new CommandError("wrong-use", {
      en: `--decimals needs a number from 0 to 6, got ${JSON.stringify(decimals)}`,
      ar: `يلزم ${apart("--decimals")} عدد من ${apart("0")} إلى ${apart("6")}؛ والمعطى ${apart(JSON.stringify(decimals))}`,
    });
  return {
    ...(missing && { missing }),
    ...(language && { language }),
    ...(numerals && { numerals }),
    ...(monthNames && { monthNames }),
    ...(decimals === undefined ? {} : { decimals: Number(decimals) }),
  };
}
