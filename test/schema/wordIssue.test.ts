import { describe, expect, it } from "vitest";
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

/** The messages of a report with one channel, in a language, without the marks of direction. */
function messages(more: object, channel: object, language: "ar" | "en") {
  const post = { id: "post", kind: "post", months: { "2025-01": 3 }, ...channel };
  const parsed = safeParseReport({ period: "2025-Q1", channels: [post], ...more }, { language });
  return parsed.ok ? [] : parsed.issues.map(({ message }) => message.replace(/[\u2066-\u2069]/g, ""));
}
const january = (value: unknown, language: "ar" | "en" = "en") =>
  messages({}, { months: { "2025-01": value } }, language);

const REASONS = "(not-collected, not-yet-available, not-applicable, suppressed)";

describe("a cell that tells no count", () => {
  it.each([
    "",
    " ",
    "—",
    "-",
    "..",
    "*",
    "N/A",
    "n.a.",
    "NA",
    "<5",
    "≤ ٥",
    "fewer than 5",
    "أقل من 5",
    "غير متوفر",
    "لا ينطبق",
    "null",
  ])("is told how a missing count is written: %j", (given) => {
    expect(january(given)[0]).toMatch(`; write { "missing": "not-collected" } ${REASONS}`);
    expect(january(given, "ar")[0]).toMatch(`؛ يُكتب { "missing": "not-collected" } ${REASONS}`);
  });

  it("is told so with its own reason where it is one", () => {
    expect(january("suppressed")[0]).toMatch(`; write { "missing": "suppressed" } ${REASONS}`);
    expect(january("not-applicable")[0]).toMatch(`; write { "missing": "not-applicable" } ${REASONS}`);
  });

  it.each(["a dozen", "12.5", ">5", "about 300", "zero", "صفر", "لا يوجد", "12 (provisional)"])(
    "is not taken for one where its text may mean a count: %j",
    (given) => {
      expect(january(given)[0]).not.toContain("; write");
    },
  );

  it("is read in no more than its own length", () => {
    const long = `${" ".repeat(9_000)}x`;
    expect(january(`-${long}`)[0]).not.toContain("; write");
  });
});

describe("a count with a key too many or too few", () => {
  it("is written bare without a status", () => {
    expect(january({ value: 1 })).toEqual([
      "channels.0.months.2025-01.status (post) needs one of provisional, revised, estimated, break-in-series, got nothing; without a status write 1",
    ]);
    expect(january({ value: 1 }, "ar")[0]).toMatch(/، والموجود لا شيء؛ وبلا حالة يُكتب 1$/);
    // What is no number is no count that could be written.
    expect(january({ value: "one" }).join()).not.toContain("without a status");
  });

  it("is there or missing, not both", () => {
    for (const both of [
      { value: 1, missing: "suppressed" },
      { value: 1, status: "revised", missing: "suppressed" },
    ]) {
      expect(january(both)).toEqual([expect.stringMatching(/; write the count or \{ missing \}, not both$/)]);
      expect(january(both, "ar")).toEqual([expect.stringMatching(/؛ يُكتب العدد أو \{ missing \}، لا كلاهما$/)]);
    }
    expect(january({ missing: "suppressed", note: "few" })[0]).toMatch(/needs a known key \(missing\), got "note"$/);
  });
});

describe("an id that may be a known word", () => {
  const KINDS = "such as phone, email, live-chat, portal, app, social-media, branch, sms, fax, post";

  it.each([
    [undefined, `${KINDS}, got nothing`],
    ["Phone", `${KINDS} (did you mean phone?), got "Phone"`],
    ["Mobile van", `${KINDS}, got "Mobile van"`],
    [5, `${KINDS}, got 5`],
  ])("names the kinds of channels: %j", (kind, end) => {
    const [first, ...others] = messages({}, { kind }, "en");
    expect(others).toEqual([]);
    expect(first).toBe(
      `channels.0.kind (post) needs an id of lower-case letters, digits and hyphens, a letter first, ${end}`,
    );
  });

  it("names them in Arabic", () => {
    expect(messages({}, { kind: "Phone" }, "ar")[0]).toMatch(
      /، أوله حرف، مثل phone, email, .*, post \(لعل المقصود phone\)، والموجود "Phone"$/,
    );
  });

  it("names what breakdowns are by, and the kinds of initiatives", () => {
    const parts = [{ id: "complaint", count: 1 }];
    const by = messages({ tickets: { breakdowns: [{ id: "sort", parts }] } }, {}, "en");
    expect(by).toEqual([
      expect.stringMatching(/such as category, entity, channel, outcome, working-hours, age, got nothing$/),
    ]);
    const initiatives = [{ id: "bills", title: { en: "Bills" }, kind: "Process" }];
    expect(messages({ initiatives }, {}, "en")).toEqual([
      expect.stringMatching(/such as regulation, .*, capacity \(did you mean process\?\), got "Process"$/),
    ]);
  });

  it("names none where an id is only the report's own", () => {
    expect(messages({}, { id: "Post" }, "en")[0]).toMatch(/hyphens, a letter first, got "Post"$/);
  });
});

describe("a number in the place of a text", () => {
  it.each([
    [60441, '"60441"'],
    [99.99, '"99.99"'],
  ])("is written in quotes: %d", (printed, written) => {
    const published = [{ figure: "contacts/post/2025-Q1", printed }];
    expect(messages({ published }, {}, "en")).toEqual([
      `published.0.printed needs a text, got ${printed}; write ${written}`,
    ]);
    expect(messages({ published }, {}, "ar")[0]).toBe(
      `published.0.printed: المطلوب نص، والموجود ${printed}؛ يُكتب ${written}`,
    );
    expect(messages({}, { contact: 939 }, "en")[0]).toMatch(/needs a text, got 939; write "939"$/);
  });

  it("is told of alone where it is none that JSON could hold", () => {
    expect(messages({}, { contact: Number.NaN }, "en")[0]).toMatch(/got NaN$/);
    expect(messages({}, { contact: true }, "en")[0]).toMatch(/needs a text, got true$/);
  });
});

it("leads from a score that has no place to all keys of a measure, the ratings among them", () => {
  const satisfaction = [{ agency: { en: "Courts" }, score: 87 }];
  const [first = ""] = messages({ satisfaction }, {}, "en");
  expect(first).toMatch(/^satisfaction\.0\.score needs a known key \(id, .*, ratings, .*\), got "score"$/);
});
