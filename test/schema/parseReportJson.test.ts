import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { parseReportJson } from "../../src/schema/parseReportJson.js";

const bad = (path: string) => expect.objectContaining({ code: "bad-report", path });

describe("parseReportJson", () => {
  it("reads the example, which keeps its $schema", () => {
    const json = readFileSync(new URL("../../examples/first-quarter-2021.json", import.meta.url), "utf8");
    expect(parseReportJson(json)).toEqual({ $schema: "../docs/feedback-report.schema.json", ...firstQuarter2021 });
  });

  it("allows a byte order mark", () => {
    expect(parseReportJson('\uFEFF{ "period": "2021", "channels": [] }').period).toBe("2021");
  });

  it("refuses what is not JSON, or no report", () => {
    expect(() => parseReportJson("{ period: 2021 }", { language: "en" })).toThrow(
      'the report needs valid JSON of at most 10000000 characters, got "{ period: 2021 }"',
    );
    expect(() => parseReportJson("")).toThrow(bad(""));
    expect(() => parseReportJson('{ "period": "2021", "channels": {} }')).toThrow(bad("channels"));
  });

  it("refuses 50 MB unread", () => {
    const json = `{ "period": "2021", "channels": [${"1,".repeat(25_000_000)}1] }`;
    const started = performance.now();
    expect(() => parseReportJson(json)).toThrow(bad(""));
    expect(performance.now() - started).toBeLessThan(100);
  });

  it("refuses nesting that would overflow a stack", () => {
    expect(() => parseReportJson("[".repeat(1_000_000) + "]".repeat(1_000_000))).toThrow(/المطلوب/);
  });
});
