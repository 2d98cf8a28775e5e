import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COMMAND_ERRORS } from "../../src/cli/CommandError.js";
import { EXIT } from "../../src/cli/CommandLine.js";
import { COMMANDS } from "../../src/cli/commandTable.js";

const guide = readFileSync(new URL("../../docs/guides/command.md", import.meta.url), "utf8");

it("the guide has a row for every exit code and every code of the command's own errors", () => {
  const rows = [...Object.values(EXIT).map(String), ...COMMAND_ERRORS.map((code) => `\`${code}\``)];
  expect(rows.filter((row) => !guide.includes(`\n| ${row} |`))).toEqual([]);
});

it("the guide has a row for every command, used as its help says", () => {
  const usages = Object.values(COMMANDS).map(({ usage }) => usage);
  expect(usages.filter((usage) => !guide.includes(`\n| \`${usage}\` |`))).toEqual([]);
});
