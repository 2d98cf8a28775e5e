import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { VERSION } from "../../src/model/version.js";
import { dataHash } from "../../src/verify/dataHash.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

describe("dataHash", () => {
  it("does not depend on the order of keys, but on everything else", () => {
    const calls = { id: "calls", kind: "phone", months: { "2021-01": 1, "2021-02": 2 } };
    const turned = { months: { "2021-02": 2, "2021-01": 1 }, kind: "phone", id: "calls" };
    const hash = dataHash({ period: "2021-Q1", channels: [calls] });
    expect(dataHash({ channels: [turned], period: "2021-Q1" })).toBe(hash);
    expect(dataHash({ period: "2021-Q1", channels: [{ ...calls, months: { "2021-01": 2, "2021-02": 1 } }] })).not.toBe(
      hash,
    );
    expect(dataHash({ period: "2021-Q1", channels: [calls, turned] })).not.toBe(hash);
  });

  it("survives JSON, and what JSON leaves out", () => {
    expect(dataHash(JSON.parse(JSON.stringify(firstQuarter2021)))).toBe(dataHash(firstQuarter2021));
    const extra = JSON.parse('{"period":"2021-Q1","channels":[]}');
    extra.edition = undefined;
    extra.sum = () => 1;
    extra.mark = Symbol("mark");
    expect(dataHash(extra)).toBe(dataHash({ period: "2021-Q1", channels: [] }));
  });

  it("refuses a report that holds itself", () => {
    const list: unknown[] = [];
    const report = { period: "2021-Q1", channels: [], ours: { list } };
    list.push(report, report);
    for (const call of [() => dataHash(report), () => reconcile(report), () => tieOut("5 calls", report)])
      expect(call).toThrow(expect.objectContaining({ code: "bad-report" }));
  });

  it("refuses a number that JSON has not", () => {
    const months: unknown = { "2021-01": 10n };
    const report = { period: "2021-Q1", channels: [{ id: "calls", kind: "phone", months }] };
    expect(() => Reflect.apply(dataHash, undefined, [report])).toThrow(
      expect.objectContaining({ code: "bad-report", value: 10n }),
    );
  });

  // 64-bit FNV-1a of the text {"channels":[],"period":"2021-Q1"}, computed apart from this code.
  it("is the same on every engine, and tells values apart", () => {
    expect(dataHash({ period: "2021-Q1", channels: [] })).toBe("725012ba15a2f31c");
    fc.assert(
      fc.property(fc.tuple(fc.nat(), fc.nat()), ([a, b]) => {
        const of = (value: number) =>
          dataHash({ period: "2021-01", channels: [{ id: "calls", kind: "phone", months: { "2021-01": value } }] });
        return (of(a) === of(b)) === (a === b);
      }),
    );
  });
});

describe("VERSION", () => {
  it("is the package's", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(VERSION).toBe(version);
  });
});
