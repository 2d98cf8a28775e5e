import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";

/** The number from 0 that an option is given. */
export function wholeNumber(option: string, given: string): number {
  if (/^\d{1,15}$/.test(given)) return Number(given);
  throw new CommandError("wrong-use", {
    en: `${option} needs a whole number from 0, got ${JSON.stringify(given)}`,
    ar: `يلزم ${apart(option)} عدد صحيح من ${apart("0")} فصاعدًا، والمعطى ${apart(JSON.stringify(given))}`,
  });
}
