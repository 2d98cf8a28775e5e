import { CommandError } from "./CommandError.js";
import { inputName } from "./inputName.js";
import { systemReason } from "./systemReason.js";

/** Why a file could not be read, in words. */
export function readProblem(name: string, error: unknown): CommandError {
  const why = systemReason(error instanceof Object && "code" in error ? error.code : undefined);
  const input = inputName(name);
  return new CommandError("cannot-read", { en: `${input.en}: ${why.en}`, ar: `${input.ar}: ${why.ar}` });
}
