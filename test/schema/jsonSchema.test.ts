import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { draws } from "../tools/draws.js";
import { arbitraryReport } from "./arbitraryReport.js";

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const committed = readFileSync(file("docs/feedback-report.schema.json"), "utf8");
const example = JSON.parse(readFileSync(file("examples/first-quarter-2021.json"), "utf8"));
const schema = JSON.parse(committed);

interface Validator {
  compile(schema: unknown): (data: unknown) => boolean;
}
const Ajv = loadAjv();

describe("docs/feedback-report.schema.json", () => {
  it("is what the schemas give", () => {
    const generated = execFileSync(process.execPath, [file("test/tools/write-json-schema.mjs"), "--print"], {
      encoding: "utf8",
    });
    expect(committed).toBe(generated);
  });

  it("describes every key, refuses others, and points only at what it defines", () => {
    const definitions = Object.entries<Record<string, unknown>>({ root: schema, ...schema.$defs });
    for (const [name, { properties, additionalProperties, description }] of definitions) {
      expect(description, name).toMatch(/\w/);
      if (properties === undefined) continue;
      expect(additionalProperties, name).toBe(false);
      for (const [key, property] of Object.entries(properties as object))
        expect(property.description, `${name}.${key}`).toMatch(/\w/);
    }
    for (const [, name = ""] of committed.matchAll(/"#\/\$defs\/(\w+)"/g)) expect(schema.$defs).toHaveProperty(name);
  });
});

describe.skipIf(Ajv === undefined)("docs/feedback-report.schema.json (needs ajv)", () => {
  const validate = Ajv === undefined ? () => false : new Ajv({ strict: false, validateFormats: false }).compile(schema);

  it("says the type that each bound is of", () => {
    const strict = () =>
      Ajv && new Ajv({ strict: true, strictRequired: false, validateFormats: false }).compile(schema);
    expect(strict).not.toThrow();
  });

  it("takes the example and every valid report", () => {
    expect(validate(example)).toBe(true);
    expect(validate(firstQuarter2021)).toBe(true);
    fc.assert(
      fc.property(arbitraryReport, (report) => validate(report)),
      draws(200),
    );
  });

  it.each([
    ["a key of no report", { ...firstQuarter2021, chanels: [] }],
    ["a month that is none", { period: "2021", channels: [{ id: "a", kind: "sms", months: { "2021-13": 1 } }] }],
    ["a count in quotes", { period: "2021", channels: [{ id: "a", kind: "sms", months: { "2021-12": "1" } }] }],
    ["a float", { period: "2021", channels: [], tickets: { open: 1.5 } }],
    ["a new kind without a name", { period: "2021", channels: [{ id: "a", kind: "kiosk" }] }],
    ["a label without a language", { period: "2021", channels: [], title: {} }],
    ["a noun without forms", { period: "2021", channels: [{ id: "a", kind: "sms", counts: { id: "visit" } }] }],
    ["no channels", { period: "2021" }],
  ])("refuses %s", (_, report) => {
    expect(validate(report)).toBe(false);
  });
});

function loadAjv(): (new (options: object) => Validator) | undefined {
  try {
    return createRequire(import.meta.url)("ajv/dist/2020.js").default;
  } catch {
    return undefined;
  }
}
