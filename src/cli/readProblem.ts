import { CommandError } from "./CommandError.js";

/** Why a file could not be read, in words. */
export function readProblem(name: string, error: unknown): CommandError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : String(code);
  return new CommandError("cannot-read", `${name}: ${why}`);
}
