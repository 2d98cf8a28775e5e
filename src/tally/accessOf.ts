import { FeedbackError } from "../model/FeedbackError.js";
import type { Field, TallyOptions } from "./TallyOptions.js";

/** Takes a value out of a record. */
export type Access<Row> = (row: Row) => unknown;

/** The fields of {@link TallyOptions}, each as a function. */
export interface TallyAccess<Row> {
  readonly at: Access<Row>;
  readonly channel: Access<Row>;
  readonly by: readonly Access<Row>[];
  readonly id: Access<Row> | undefined;
  readonly version: Access<Row> | undefined;
  readonly mergedInto: Access<Row> | undefined;
  readonly otherDate: Access<Row> | undefined;
}

/** The fields of the options as functions; `access` makes one of them. */
export function accessOf<Row, Source>(
  options: TallyOptions<Row>,
  access: (field: Field<Row>) => Access<Source>,
): TallyAccess<Source> {
  const optional = (field: Field<Row> | undefined) => (field === undefined ? undefined : access(field));
  if (options.at === undefined || options.channel === undefined) {
    throw new FeedbackError("bad-option", "a tally needs the fields at and channel", options);
  }
  return {
    at: access(options.at),
    channel: access(options.channel),
    by: Object.values(options.by ?? {}).map(access),
    id: optional(options.id),
    version: optional(options.version),
    mergedInto: optional(options.mergedInto),
    otherDate: optional(options.otherDate?.at),
  };
}
