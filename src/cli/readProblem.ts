import { apart } from "./apart.js";
import { CommandError, type InBoth } from "./CommandError.js";
import { inputName } from "./inputName.js";

const REASONS: ReadonlyMap<unknown, InBoth> = new Map([
  ["ENOENT", { en: "there is no such file", ar: "لا ملف بهذا الاسم" }],
  ["EISDIR", { en: "it is a folder", ar: "هذا مجلد لا ملف" }],
]);

/** Why a file could not be read, in words. */
export function readProblem(name: string, error: unknown): CommandError {
  const code = error instanceof Object && "code" in error ? error.code : undefined;
  const why = { en: String(code), ar: apart(String(code)), ...REASONS.get(code) };
  const input = inputName(name);
  return new CommandError("cannot-read", { en: `${input.en}: ${why.en}`, ar: `${input.ar}: ${why.ar}` });
}
