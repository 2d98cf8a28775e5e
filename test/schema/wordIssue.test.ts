import { expect, it } from "vitest";
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
