import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";

const text = new URL("../../../shared/reference/moj-2021-q1.txt", import.meta.url);
const sum = (counts: readonly unknown[]) => counts.reduce<number>((total, count) => total + Number(count), 0);

describe("firstQuarter2021", () => {
  it("equals the example that is JSON", () => {
    const json = readFileSync(new URL("../../examples/first-quarter-2021.json", import.meta.url), "utf8");
    const { $schema, ...report } = JSON.parse(json);
    expect(report).toEqual(firstQuarter2021);
    expect($schema).toBe("../docs/feedback-report.schema.json");
  });

  it("adds up to the printed totals", () => {
    // As printed: 649,940 calls; 145,596 e-mails; 291,110 live chats; 123765 tickets.
    expect(firstQuarter2021.channels.map(({ months = {} }) => sum(Object.values(months)))).toEqual([
      649940, 145596, 291110,
    ]);
    expect(sum([firstQuarter2021.tickets?.open, firstQuarter2021.tickets?.closed])).toBe(123765);
  });

  it("claims no more than the report states", () => {
    expect(firstQuarter2021.causes).toBeUndefined();
    expect(firstQuarter2021.tickets?.asOf).toBeUndefined();
    expect(firstQuarter2021.tickets?.basis).toBe("unstated");
    expect(firstQuarter2021.tickets?.subsets?.[0]).not.toHaveProperty("partOf");
    expect(firstQuarter2021.initiatives?.map(({ amount }) => amount)).toEqual([
      undefined,
      { value: 20000000 },
      undefined,
    ]);
  });

  it("names each figure once", () => {
    const ids = firstQuarter2021.published?.map(({ figure }) => figure) ?? [];
    expect(ids).toHaveLength(16);
    expect(new Set(ids).size).toBe(16);
  });

  describe.skipIf(!existsSync(text))("beside the published text (needs ../shared)", () => {
    const published = () => readFileSync(text, "utf8");

    it("prints every figure as the report does", () => {
      for (const { printed } of firstQuarter2021.published ?? []) expect(published()).toContain(printed);
    });

    it("gives names and addresses as the report does", () => {
      const { publisher, channels, title } = firstQuarter2021;
      const names = [publisher?.name.ar, publisher?.website, ...(publisher?.accounts ?? []), title?.ar];
      const contacts = channels.flatMap(({ contact }) => contact ?? []);
      for (const name of [...names, ...contacts]) expect(published()).toContain(name);
    });
  });
});
