/** A wrong use of the command, or an input that it cannot read: one line for people, never a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(
    readonly code: "wrong-use" | "cannot-read" | "cannot-write" | "bad-baseline",
    message: string,
  ) {
    super(message);
  }
}
