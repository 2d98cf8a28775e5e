import { type FiguresOptions, MISSING_POLICIES } from "beneficiary-feedback";
import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import type { CommandLine } from "./CommandLine.js";

/** The options of figures and of their writing, as far as they were given. */
export function figureOptions({ values, language, numerals }: CommandLine): FiguresOptions & {
  readonly language?: "ar" | "en";
  readonly numerals?: "arab" | "latn";
  readonly decimals?: number;
} {
  const missing = MISSING_POLICIES.find((policy) => policy === values["missing"]);
  const { decimals } = values;
  if (decimals !== undefined && !/^[0-6]$/.test(decimals))
    throw new CommandError("wrong-use", {
      en: `--decimals needs a number from 0 to 6, got ${JSON.stringify(decimals)}`,
      ar: `يلزم ${apart("--decimals")} عدد من ${apart("0")} إلى ${apart("6")}؛ والمعطى ${apart(JSON.stringify(decimals))}`,
    });
  return {
    ...(missing && { missing }),
    ...(language && { language }),
    ...(numerals && { numerals }),
    ...(decimals === undefined ? {} : { decimals: Number(decimals) }),
  };
}
