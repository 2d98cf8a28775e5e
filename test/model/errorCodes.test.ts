import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ERROR_CODES } from "../../src/model/errorCodes.js";
import { CAVEATS } from "../../src/model/lists.js";
import { REPORT_ISSUE_CODES } from "../../src/schema/ReportIssue.js";

it("no error has a code that is thrown nowhere", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const source = files
    .filter((file) => file !== "model/errorCodes.ts")
    .map((file) => readFileSync(`src/${file}`, "utf8"))
    .join("\n");
  expect(ERROR_CODES.filter((code) => !source.includes(`"${code}"`))).toEqual([]);
});

it.each([
  ["Errors", ERROR_CODES],
  ["Issues of a report", REPORT_ISSUE_CODES],
  ["Caveats", CAVEATS],
])("the page of codes has a sentence on each of its %s, in the order of the list", (heading, codes) => {
  const section = readFileSync("docs/error-codes.md", "utf8").split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = [...section.matchAll(/^\| `([a-z0-9-]+)` \| (.+\.) \|$/gm)].map(([, code]) => code);
  expect(rows).toEqual([...codes]);
});
