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
