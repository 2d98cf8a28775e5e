import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { CASES } from "./cases.js";
import { MORE_CASES } from "./moreCases.js";
import { PLAIN_CASES } from "./plainCases.js";

const folder = new URL("../../../../shared/reports/", import.meta.url);
const expected = new URL("expected.json", folder);

describe("checkText", () => {
  for (const { id, verdict, why, text } of [...CASES, ...MORE_CASES, ...PLAIN_CASES])
    it(`${id}: ${why ?? verdict}`, () => {
      expect(checkText(text).verdict).toBe(verdict);
    });

  it("says that nothing was checked", () => {
    expect(checkText("")).toEqual({ status: "nothing-checked", verdict: "no-total", findings: [], checks: [] });
    expect(checkText("The office opened in 2019.").status).toBe("nothing-checked");
  });
});

describe.skipIf(!existsSync(expected))("the verdicts of the report texts (needs ../shared)", () => {
  const cases = existsSync(expected) ? JSON.parse(readFileSync(expected, "utf8")) : {};
  for (const [id, { verdict }] of Object.entries<{ verdict: string }>(cases))
    it(`${id}: ${verdict}`, () => {
      expect(checkText(readFileSync(new URL(`${id}.txt`, folder), "utf8")).verdict).toBe(verdict);
    });
});
