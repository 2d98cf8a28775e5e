import fc from "fast-check";
import {
  ATTRIBUTION_WINDOWS,
  BREAKDOWN_SUBJECTS,
  CELL_STATUSES,
  CHANNEL_KINDS,
  COUNT_BASES,
  DURATION_UNITS,
  INITIATIVE_KINDS,
  INITIATIVE_STATUSES,
  MISSING_REASONS,
  UNITS,
} from "../../src/model/lists.js";
import { NOUN_IDS } from "../../src/model/Noun.js";

/** A difference of percentages counts nothing. */
const COUNTED = NOUN_IDS.filter((noun) => noun !== "percentage-point");
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).filter((text) => text !== "constructor" && text !== "prototype");
const text = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }).filter((value) => /\S/.test(value));
const label = fc.oneof(fc.record({ ar: text }), fc.record({ en: text }), fc.record({ ar: text, en: text }));
const count = fc.maxSafeNat();
const cell = fc.oneof(
  count,
  fc.record({ value: count, status: fc.constantFrom(...CELL_STATUSES) }),
  fc.record({ missing: fc.constantFrom(...MISSING_REASONS) }),
);
// None of the Hijri calendar.
const year = fc
  .oneof(fc.integer({ min: 1, max: 1299 }), fc.integer({ min: 1600, max: 9999 }))
  .map((value) => String(value).padStart(4, "0"));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`);
const longPeriod = fc.tuple(year, fc.constantFrom("", "-Q1", "-Q4", "-H1", "-H2")).map(([y, part]) => y + part);
const day = fc.constantFrom("2021-03-31", "2020-02-29", "0001-01-01", "9999-12-31");
const figure = fc
  .tuple(fc.array(id, { maxLength: 2 }), fc.oneof(month, longPeriod), fc.array(id, { maxLength: 1 }))
  .map(([key, period, measure]) => ["contacts", ...key, period, ...measure].join("/"));

function optional<Shape extends object, Required extends keyof Shape>(
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
  requiredKeys: Required[],
) {
  return fc.record(shape, { requiredKeys, noNullPrototype: true });
}

function listOf<Item extends { id?: string }>(item: fc.Arbitrary<Item>) {
  return fc.uniqueArray(item, { selector: (value) => value.id ?? {}, maxLength: 4 });
}

const countedNoun = fc.record({
  id,
  unit: fc.constantFrom(...UNITS.filter((unit) => unit !== "percentage-point")),
  ar: fc.record({
    gender: fc.constantFrom("m", "f"),
    singular: text,
    dual: text,
    dualOblique: text,
    plural: text,
    accusative: text,
  }),
});

const knownPart = fc.constantFrom("complaint", "upheld", "inside");
const breakdown = fc
  .uniqueArray(
    fc.oneof(
      optional({ id: knownPart, name: label, count: cell }, ["id", "count"]),
      fc.record({ id, name: label, count: cell }),
    ),
    {
      selector: (part) => part.id,
      maxLength: 4,
    },
  )
  .filter((parts) => parts.length > 0)
  .chain((parts) =>
    optional(
      {
        id,
        name: label,
        by: fc.oneof(id, fc.constantFrom(...BREAKDOWN_SUBJECTS)),
        of: fc.constantFrom("total", "open", "closed", "opened"),
        cases: cell,
        multiCoded: fc.boolean(),
        parts: fc.constant(parts),
        rollUps: fc.constant(
          parts.slice(0, 1).map((part) => ({ id: `${part.id}-all`, name: { en: "All" }, parts: [part.id] })),
        ),
      },
      ["id", "by", "parts"],
    ),
  )
  .filter(({ parts, rollUps = [] }) => rollUps.every((rollUp) => parts.every((part) => part.id !== rollUp.id)));
const duration = fc.oneof(
  fc.nat().map((tenths) => tenths / 10),
  fc.record({ numerator: count, denominator: fc.integer({ min: 1, max: 9999 }) }),
);
const durationFigures = optional(
  {
    unit: fc.constantFrom(...DURATION_UNITS),
    basis: fc.constantFrom("elapsed", "working", "office-hours"),
    n: cell,
    excluded: cell,
    mean: duration,
    median: duration,
    p90: duration,
  },
  ["unit", "basis", "n"],
);
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const handling = optional(
  {
    offered: cell,
    answered: cell,
    abandoned: cell,
    serviceLevel: percent,
    serviceLevelSeconds: fc.nat(),
    firstContactResolution: percent,
  },
  [],
);
const measure = fc.oneof(
  optional({ id, agency: label, platform: label, asked: cell, unrated: cell, weight: fc.nat() }, ["agency"]),
  optional(
    {
      id,
      agency: label,
      platform: label,
      scale: fc.constant({ min: -1, max: 3 }),
      ratings: fc.dictionary(fc.constantFrom("-1", "0", "1", "2", "3"), cell, { noNullPrototype: true }),
      topBoxFrom: fc.constantFrom(2, 3),
      bottomBoxTo: fc.constantFrom(-1, 0),
      asked: cell,
      unrated: cell,
      window: fc.constantFrom(...ATTRIBUTION_WINDOWS),
      minimumRated: fc.nat(),
      weight: fc.nat().map((hundredths) => hundredths / 100),
    },
    ["agency", "scale", "ratings"],
  ),
);

const channelBody = {
  id,
  contact: text,
  counts: fc.oneof(fc.constantFrom(...COUNTED), countedNoun),
  months: fc.dictionary(month, cell, { maxKeys: 4, noNullPrototype: true }),
  totals: fc.dictionary(longPeriod, cell, { maxKeys: 2, noNullPrototype: true }),
  handling,
};
const channel = fc.oneof(
  optional({ ...channelBody, kind: fc.constantFrom(...CHANNEL_KINDS), name: label }, ["id", "kind"]),
  optional({ ...channelBody, kind: id, name: label }, ["id", "kind", "name"]),
);

const subsetBody = {
  name: label,
  count: cell,
  categories: fc.array(id, { maxLength: 3 }),
  partOf: fc.constant("tickets"),
};
const tickets = optional(
  {
    system: text,
    basis: fc.constantFrom(...COUNT_BASES),
    asOf: fc.oneof(day, fc.constantFrom("2021-03-31T16:00:00+03:00", "2021-03-31T13:00:00Z")),
    open: cell,
    closed: cell,
    flow: optional({ broughtForward: cell, opened: cell, closed: cell, reopened: cell }, []),
    subsets: listOf(
      fc.oneof(
        optional({ ...subsetBody, id: knownPart }, ["id", "count"]),
        optional({ ...subsetBody, id }, ["id", "name", "count"]),
      ),
    ),
    breakdowns: listOf(breakdown),
    durations: optional(
      { firstResponse: durationFigures, firstResolution: durationFigures, finalResolution: durationFigures },
      [],
    ),
  },
  [],
);

const initiative = optional(
  {
    id,
    kind: fc.constantFrom(...INITIATIVE_KINDS, "another-kind"),
    owner: label,
    agency: label,
    startDate: day,
    liveDate: day,
    status: fc.constantFrom(...INITIATIVE_STATUSES),
    reach: optional({ count: cell, noun: fc.constantFrom(...COUNTED) }, ["count"]),
    title: label,
    description: label,
    amount: fc.oneof(fc.record({ value: fc.nat() }), fc.record({ value: fc.constant(0.5), currency: text })),
  },
  ["id", "title"],
);

/** Reports that are valid, each with every key now there and now not. */
export const arbitraryReport = optional(
  {
    schemaVersion: fc.constant(1),
    period: fc.oneof(month, longPeriod),
    title: label,
    publisher: optional({ name: label, department: label, website: text, accounts: fc.array(text, { maxLength: 2 }) }, [
      "name",
    ]),
    channels: listOf(channel),
    tickets,
    causes: listOf(
      optional({ id, name: label, tickets: cell, months: fc.dictionary(month, cell, { noNullPrototype: true }) }, [
        "id",
        "name",
      ]),
    ),
    causeCases: cell,
    causesMultiCoded: fc.boolean(),
    initiatives: listOf(initiative),
    satisfaction: listOf(measure),
    overallSatisfaction: fc.constantFrom("counts", "weights"),
    bases: listOf(fc.record({ id, name: label, count: cell })),
    published: fc.array(fc.record({ figure, printed: text }), { maxLength: 4 }),
    edition: optional(
      {
        number: fc.integer({ min: 1, max: 99 }),
        date: day,
        changes: fc.array(fc.record({ figure, kind: fc.constantFrom("revision", "correction"), reason: text }), {
          maxLength: 2,
        }),
      },
      ["number"],
    ),
  },
  ["period", "channels"],
);
