import { expect, it } from "vitest";
import { safeParseReport } from "../../src/schema/safeParseReport.js";
import { wordIssue } from "../../src/schema/wordIssue.js";

it("looks at no more of many ids than it shows", () => {
  let reads = 0;
  const known = new Proxy(
    Array.from({ length: 10_000 }, (_, place) => `c${place}`),
    {
      get(ids, key) {
        reads++;
        return Reflect.get(ids, key);
      },
    },
  );
  const issue = { code: "unknown-id", path: ["initiatives", 0, "channel"], value: "x", known } as const;
  expect(wordIssue({}, issue, "en").message).toMatch(/points to: c0, c1, .*, c19 …, got "x"$/);
  expect(reads).toBeLessThan(100);
});

it("leads from a score that has no place to all keys of a measure, the ratings among them", () => {
  const satisfaction = [{ agency: { en: "Courts" }, score: 87 }];
  const parsed = safeParseReport(
    { period: "2025-Q1", channels: [{ id: "post", kind: "post" }], satisfaction },
    { language: "en" },
  );
  const [first = ""] = parsed.ok ? [] : parsed.issues.map(({ message }) => message);
  expect(first).toMatch(/^satisfaction\.0\.score needs a known key \(id, .*, ratings, .*\), got "score"$/);
});

/** The messages of a report whose one channel, and whose other fields, are those given. */
function messages(channel: object, report: object = {}, language: "ar" | "en" = "en"): readonly string[] {
  const parsed = safeParseReport(
    { period: "2025-Q1", channels: [{ id: "post", kind: "post", ...channel }], ...report },
    { language },
  );
  return parsed.ok ? [] : parsed.issues.map(({ message }) => message);
}

it.each([
  ["opened", "flow.opened"],
  ["reopened", "flow.reopened"],
  ["broughtForward", "flow.broughtForward"],
  ["firstResponse", "durations.firstResponse"],
])("leads a key of tickets that stands one level too high, %s, to its place", (key, place) => {
  const told = messages({}, { tickets: { [key]: 1 } });
  expect(told).toEqual([`tickets.${key} needs a known key (did you mean ${place}?), got "${key}"`]);
});

it("leads keys of a channel and of the report to the objects that have them", () => {
  expect(messages({ offered: 3 })).toEqual([
    'channels.0.offered (post) needs a known key (did you mean handling.offered?), got "offered"',
  ]);
  expect(messages({}, { closed: 3 }, "ar")).toEqual([
    '\u200F\u2066closed\u2069: المطلوب مفتاح معروف (لعل المقصود \u2066tickets.closed\u2069)، والموجود \u2066"closed"\u2069',
  ]);
});

it("lists the keys of the object itself alone", () => {
  expect(messages({}, { tickets: { total: 3 } })).toEqual([
    'tickets.total needs a known key (system, basis, asOf, open, closed, flow, subsets, breakdowns, durations), got "total"',
  ]);
  expect(messages({}, { tickets: 7 })).toEqual([
    "tickets needs an object in { } with keys such as system, basis, asOf, open, closed, flow, subsets, breakdowns, durations, got 7",
  ]);
  const [root = ""] = messages({}, { note: "x" });
  expect(root).toMatch(/^note needs a known key \(\$schema, .*, edition\), got "note"$/);
  expect(root).not.toMatch(/\.[a-z]|…/);
});

const REASONS = "(not-collected, not-yet-available, not-applicable, suppressed)";

it.each(["", " ", "N/A", "-", "—", "null", "غير متوافر"])(
  "tells what to write where a count is not there, of %j",
  (given) => {
    expect(messages({ months: { "2025-01": given } })).toEqual([
      `channels.0.months.2025-01 (post) needs a count, { value, status } or { missing }, got ${JSON.stringify(given)}` +
        `; where there is no count, write { "missing": "not-collected" } ${REASONS}`,
    ]);
  },
);

it.each(["<5", "< ٥", "≤5", "أقل من ٥", "أقل من خمسة", "دون ٥", "less than 5", "Fewer than five"])(
  "takes %j for a count that is suppressed",
  (given) => {
    const [told = ""] = messages({ months: { "2025-01": given } });
    expect(told).toContain(`, got "${given}"; where there is no count, write { "missing": "suppressed" } ${REASONS}`);
  },
);

it("tells the same in Arabic", () => {
  const [blank, few] = messages({ months: { "2025-01": "", "2025-02": "<5" } }, {}, "ar");
  expect(blank).toContain(
    `والموجود \u2066""\u2069؛ فإن لم يتوافر العدد فليُكتب \u2066{ "missing": "not-collected" } ${REASONS}\u2069`,
  );
  expect(few).toContain(
    `والموجود \u2066"<5"\u2069؛ فإن لم يتوافر العدد فليُكتب \u2066{ "missing": "suppressed" } ${REASONS}\u2069`,
  );
});

it.each(["12 calls", "5+", "~5", "12.5", "-5"])("guesses nothing of %j", (given) => {
  const [told = ""] = messages({ months: { "2025-01": given } });
  expect(told.endsWith(`, got "${given}"`)).toBe(true);
});

it("says where the count of a longer period stands, in both languages", () => {
  const months = { "2025-Q1": 7, "2025": 9, "2025-13": 1 };
  expect(messages({ months })).toEqual([
    'channels.0.months.2025 (post) needs a Gregorian month such as 2021-03, got "2025"; the count of a longer period stands in totals',
    'channels.0.months.2025-Q1 (post) needs a Gregorian month such as 2021-03, got "2025-Q1"; the count of a longer period stands in totals',
    'channels.0.months.2025-13 (post) needs a Gregorian month such as 2021-03, got "2025-13"',
  ]);
  expect(messages({ months }, {}, "ar")[1]).toMatch(/؛ ومكان عدد ما زاد على شهر totals$/);
  const causes = [{ id: "waiting", name: { en: "Waiting" }, months: { "2025-H1": 7 } }];
  expect(messages({}, { causes })[0]).toMatch(/, got "2025-H1"; the count of a longer period stands in tickets$/);
});

it.each([
  [" 12 ", 12],
  ["5\u00A0000", 5000],
  ["5\u202F000", 5000],
])("reads a count in quotes, as sheets and other lands write it: %j", (given, count) => {
  const [told = ""] = messages({ months: { "2025-01": given } });
  expect(told.endsWith(`, got "${given}"; it reads as ${count}: write it without quotes`)).toBe(true);
});

it.each([
  [
    { id: "Calls 1" },
    'channels.0.id (Calls 1) needs an id of lower-case letters, digits and hyphens, a letter first, got "Calls 1"; write "calls-1"',
  ],
  [
    { kind: "Phone" },
    'channels.0.kind (post) needs an id of lower-case letters, digits and hyphens, a letter first, got "Phone"; write "phone"',
  ],
  [
    { kind: "live_chat" },
    'channels.0.kind (post) needs an id of lower-case letters, digits and hyphens, a letter first, got "live_chat"; write "live-chat"',
  ],
  [
    { kind: "هاتف" },
    'channels.0.kind (post) needs an id of lower-case letters, digits and hyphens, a letter first, got "هاتف"',
  ],
  [{ kind: 7 }, "channels.0.kind (post) needs an id of lower-case letters, digits and hyphens, a letter first, got 7"],
  [{ contact: 1950 }, 'channels.0.contact (post) needs a text, got 1950; write "1950"'],
  [{ contact: null }, "channels.0.contact (post) needs a text, got null"],
  [{ name: null }, "channels.0.name (post) needs an object in { } with keys such as ar, en, got null"],
])("writes an id or a text that was nearly right: %j", (channel, told) => {
  expect(messages(channel)).toEqual([told]);
});
