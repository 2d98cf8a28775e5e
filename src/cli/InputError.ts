import type { FeedbackError } from "beneficiary-feedback";

/** What the library refuses of one of several inputs, with the name of that input. */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    readonly input: string,
    readonly reason: FeedbackError,
  ) {
    super(reason.message);
  }
}
