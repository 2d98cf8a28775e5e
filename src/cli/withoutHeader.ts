import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import { inputName } from "./inputName.js";

/** The error of a CSV file that has no header: an empty one, or one with fewer lines than are passed over. */
export function withoutHeader(name: string, skipLines: number): CommandError {
  const { en, ar } = inputName(name);
  if (skipLines === 0)
    return new CommandError("cannot-read", {
      en: `${en} has no header, nor anything else`,
      ar: `${ar}: ليس فيه سطر عناوين ولا غيره`,
    });
  return new CommandError("cannot-read", {
    en: `${en} has no header behind what --skip-lines ${skipLines} passes over`,
    ar: `${ar}: ليس فيه سطر عناوين بعد السطور المتروكة بخيار ${apart(`--skip-lines ${skipLines}`)}`,
  });
}
