import type { TallyOptions } from "./TallyOptions.js";
import { withInherited } from "./withInherited.js";

/** Where a value is found: a name or number in the record, or a function of it. */
export type Place<Row> = keyof Row | ((row: Row) => unknown);

/** {@link TallyOptions} with fields of any kind. */
export interface TallyFields<Field>
  extends Omit<TallyOptions<never>, "at" | "channel" | "count" | "by" | "id" | "version" | "mergedInto" | "otherDate"> {
  readonly at: Field;
  readonly channel: Field;
  readonly count?: Field | undefined;
  readonly by?: Readonly<Record<string, Field>>;
  readonly id?: Field | undefined;
  readonly version?: Field | undefined;
  readonly mergedInto?: Field | undefined;
  readonly otherDate?: Omit<NonNullable<TallyOptions<never>["otherDate"]>, "at"> & { readonly at: Field };
}

/** {@link TallyOptions} for records of any kind: objects, arrays of fields or places in columns. */
export type TallyPlaces<Row> = TallyFields<Place<Row>>;

/** The options with `place` in the place of every field. */
export function placesOf<Field, Row>(
  options: TallyFields<Field>,
  place: (field: Field) => Place<Row>,
): TallyPlaces<Row> {
  const { by = {}, otherDate, ...rest } = withInherited(options);
  const optional = (field: Field | undefined) => (field === undefined ? undefined : place(field));
  return {
    ...rest,
    at: place(options.at),
    channel: place(options.channel),
    count: optional(options.count),
    by: Object.fromEntries(Object.entries(by).map(([key, field]) => [key, place(field)])),
    id: optional(options.id),
    version: optional(options.version),
    mergedInto: optional(options.mergedInto),
    ...(otherDate && { otherDate: { ...withInherited(otherDate), at: place(otherDate.at) } }),
  };
}
