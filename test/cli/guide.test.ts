import { readFileSync } from "node:fs";
import { firstQuarter2021, renderText, summarize } from "beneficiary-feedback";
import { assertTiesOut } from "beneficiary-feedback/testing";
import { expect, it } from "vitest";
import { COMMAND_ERRORS } from "../../src/cli/CommandError.js";
import { EXIT } from "../../src/cli/CommandLine.js";
import { COMMANDS } from "../../src/cli/commandTable.js";
import { runWith } from "./fakeTerminal.js";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const guide = read("docs/guides/command.md");

// The marks of direction are not shown in the guides.
const shown = (text: string) => text.replace(/[\u200F\u2066-\u2069]/g, "").trim();
const page = renderText(summarize(firstQuarter2021)).replace("٦٤٩٬٩٤٠", "٦٤٩٬٩٠٤");

it("the guide has a row for every exit code and every code of the command's own errors", () => {
  const rows = [...Object.values(EXIT).map(String), ...COMMAND_ERRORS.map((code) => `\`${code}\``)];
  expect(rows.filter((row) => !guide.includes(`\n| ${row} |`))).toEqual([]);
});

it("the guide has a row for every command, used as its help says", () => {
  const usages = Object.values(COMMANDS).map(({ usage }) => usage);
  expect(usages.filter((usage) => !guide.includes(`\n| \`${usage}\` |`))).toEqual([]);
});

it.each([
  ["en", "error "],
  ["ar", "خطأ "],
])("the guide shows what the command finds, in %s", async (language, begin) => {
  const args = ["tie-out", "examples/first-quarter-2021.json", "-", "--language", language];
  const { code, out } = await runWith(args, page);
  expect(code).toBe(1);
  expect(sampleOf(guide, begin)).toBe(shown(out).replace(/standard input|المدخل المعياري/, "page.txt"));
});

it("the guide to tests shows what a failure tells", () => {
  const told = () => assertTiesOut(page, firstQuarter2021);
  expect(told).toThrow();
  try {
    told();
  } catch (error) {
    expect(sampleOf(read("docs/guides/testing.md"), "the page ")).toBe(error instanceof Error && shown(error.message));
  }
});

/** The block of a guide that begins so. */
function sampleOf(text: string, begin: string): string | undefined {
  return text
    .split("```\n")
    .find((block) => block.startsWith(begin))
    ?.trim();
}
