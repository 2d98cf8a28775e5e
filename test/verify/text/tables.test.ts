import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { SOUND_TABLES, TABLE_SHAPES } from "./tableShapes.js";

describe("checkText on tables", () => {
  for (const { name, text, slips } of TABLE_SHAPES) {
    it(`holds ${name}`, () => {
      expect(checkText(text)).toMatchObject({ status: "passed", findings: [] });
    });

    it.each(slips)(`finds in ${name}, for %s, %s`, (right, wrong) => {
      const { verdict, checks } = checkText(text.replace(right, wrong));
      expect(text).toContain(right);
      expect(verdict).toBe("does-not-reconcile");
      expect(checks.some(({ outcome }) => outcome.outcome === "fail")).toBe(true);
    });
  }

  it.each(SOUND_TABLES)("raises no alarm for %s", (text) => {
    expect(checkText(text).findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
  });
});
