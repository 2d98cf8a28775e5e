import type { ErrorCode } from "./errorCodes.js";

/**
 * Thrown on misuse of a function: a wrong argument, never a disagreement in the data.
 *
 * @param code - stable, machine-readable; test this instead of the message
 * @param rule - what the function needs, in one line: `quarterTotal needs the id of a channel`
 * @param value - the offending value, kept on the error and shown in the message
 * @param path - where the value stands, for example `channels.calls.months.2021-01`
 *
 * @example
 * ```ts
 * import { FeedbackError, sumCounts } from "beneficiary-feedback";
 * try {
 *   sumCounts([1.5]);
 * } catch (error) {
 *   console.log(error instanceof FeedbackError && error.code); // => "not-a-count"
 * }
 * ```
 */
export class FeedbackError extends Error {
  // Declared alone, so that a bundle carries no line for each, and the CommonJS build no initializer: it would be put
  // between `super` and a comma.
  declare readonly name: "FeedbackError";
  declare readonly code: ErrorCode;
  declare readonly value?: unknown;
  declare readonly path?: string | undefined;

  constructor(code: ErrorCode, rule: string, value?: unknown, path?: string) {
    const shown =
      typeof value === "object" && value
        ? "an object"
        : typeof value === "string"
          ? JSON.stringify(value.slice(0, 60))
          : String(value);
    // biome-ignore lint/style/useTemplate: every bundle carries this line, and it is smaller so.
    super(rule + ", got " + shown + (path ? " at " + path : ""));
    this.name = "FeedbackError";
    this.code = code;
    this.value = value;
    this.path = path;
  }
}
