import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";

/** The error for an option that has none of the values it may have. */
export function needsOneOf(option: string, among: readonly string[], given: unknown): CommandError {
  return new CommandError("wrong-use", {
    en: `${option} needs one of ${among.join(", ")}, got ${JSON.stringify(given ?? "")}`,
    ar: `يلزم ${apart(option)} واحد من: ${among.map(apart).join("، ")}؛ والمعطى ${apart(JSON.stringify(given ?? ""))}`,
  });
}
