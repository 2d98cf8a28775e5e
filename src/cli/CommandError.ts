import type { Language } from "beneficiary-feedback";

/** A text of the command in each language. */
export type InBoth = Readonly<Record<Language, string>>;

/** What the command itself may refuse; what the library refuses has the library's codes. */
export const COMMAND_ERRORS = ["wrong-use", "cannot-read", "cannot-write", "bad-baseline"] as const;

/** Of those, a field that no record has is refused under the library's code, as a column that no file has is. */
export type CommandErrorCode = (typeof COMMAND_ERRORS)[number] | "bad-input";

/** A wrong use of the command, or an input that it cannot read: one line for people, never a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(
    readonly code: CommandErrorCode,
    readonly texts: InBoth,
  ) {
    super(texts.en);
  }
}
