import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FINDING_CODES } from "../../src/model/findingCodes.js";

it("the guide has a sentence on every code of a finding, in the order of the list", () => {
  const guide = readFileSync("docs/finding-codes.md", "utf8");
  const rows = [...guide.matchAll(/^\| `([a-z0-9-]+)` \| (.+\.) \|$/gm)].map(([, code]) => code);
  expect(rows).toEqual([...FINDING_CODES]);
});

// That no other is told is for the compiler: what a finding has is one of them.
it("has no code that nobody tells", () => {
  const files = readdirSync("src/verify", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const source = files.map((file) => readFileSync(`src/verify/${file}`, "utf8")).join("\n");
  expect(FINDING_CODES.filter((code) => !source.includes(`"${code}"`))).toEqual([]);
});
