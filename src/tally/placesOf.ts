import type { Field, TallyOptions } from "./TallyOptions.js";

/** Where a value is found: a name or number in the record, or a function of it. */
export type Place<Row> = keyof Row | ((row: Row) => unknown);

/** {@link TallyOptions} for records of any kind: objects, arrays of fields or places in columns. */
export interface TallyPlaces<Row>
  extends Omit<TallyOptions<never>, "at" | "channel" | "by" | "id" | "version" | "mergedInto" | "otherDate"> {
  readonly at: Place<Row>;
  readonly channel: Place<Row>;
  readonly by?: Readonly<Record<string, Place<Row>>>;
  readonly id?: Place<Row> | undefined;
  readonly version?: Place<Row> | undefined;
  readonly mergedInto?: Place<Row> | undefined;
  readonly otherDate?: Omit<NonNullable<TallyOptions<never>["otherDate"]>, "at"> & { readonly at: Place<Row> };
}

/** The options with `place` in the place of every field. */
export function placesOf<Row, Source>(
  options: TallyOptions<Row>,
  place: (field: Field<Row>) => Place<Source>,
): TallyPlaces<Source> {
  const { by = {}, otherDate, ...rest } = options;
  const optional = (field: Field<Row> | undefined) => (field === undefined ? undefined : place(field));
  return {
    ...rest,
    at: place(options.at),
    channel: place(options.channel),
    by: Object.fromEntries(Object.entries(by).map(([key, field]) => [key, place(field)])),
    id: optional(options.id),
    version: optional(options.version),
    mergedInto: optional(options.mergedInto),
    ...(otherDate ? { otherDate: { ...otherDate, at: place(otherDate.at) } } : {}),
  };
}
