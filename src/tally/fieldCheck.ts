import { FeedbackError } from "../model/FeedbackError.js";
import { shownFields } from "./shownFields.js";

/** Looks whether the fields that were named are there. */
export interface FieldCheck {
  /** Notes the fields of records; costs nothing once every field was met. */
  note(records: readonly unknown[]): void;
  /** Throws `bad-input` for a field that no record has; without a record there is nothing to say. */
  finish(): void;
}

/** A check of the fields that are names, or places in arrays; what a function reads is its own affair. */
export function fieldCheck(name: string, fields: readonly unknown[]): FieldCheck {
  let missing = fields.filter((field) => typeof field === "string" || typeof field === "number");
  let known: readonly string[] | undefined;
  return {
    note(records) {
      if (missing.length === 0) return;
      for (const record of records) {
        if (typeof record !== "object" || record === null) continue;
        known ??= Object.keys(record);
        missing = missing.filter((field) => !(field in record));
      }
    },
    finish() {
      if (!known || missing.length === 0) return;
      throw new FeedbackError(
        "bad-input",
        `${name} needs fields that a record has, such as ${shownFields(known)}`,
        missing[0],
      );
    },
  };
}
