import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { causeCoverage } from "../../src/metrics/causeCoverage.js";
import { meanScore } from "../../src/metrics/meanScore.js";
import { summarize } from "../../src/summary/summarize.js";

// What a caller without types may hand over: read from JSON, as it came.
const read = (part: string) => JSON.parse(`{ "period": "2024-Q1", "channels": [], ${part} }`);
const fault = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe("a report that never went through the schema", () => {
  it.each([
    ["channels.0.handling", '"channels": [{ "id": "a", "kind": "phone", "months": {}, "handling": null }]'],
    ["initiatives.i.addresses", '"initiatives": [{ "id": "i", "title": {}, "addresses": null }]'],
    ["initiatives.0.title", '"initiatives": [{ "id": "i", "title": null }]'],
    ["initiatives.0.amount", '"initiatives": [{ "id": "i", "title": {}, "amount": null }]'],
    ["satisfaction.0.scale", '"satisfaction": [{ "agency": {}, "scale": null, "ratings": { "1": 1 } }]'],
    ["tickets.durations.firstResponse", '"tickets": { "durations": { "firstResponse": null } }'],
    [
      "tickets.breakdowns.0.rollUps",
      '"tickets": { "breakdowns": [{ "id": "b", "by": "age", "parts": [], "rollUps": null }] }',
    ],
    ["edition", '"edition": null'],
    ["publisher.name", '"publisher": { "name": null }'],
  ])("has no null at %s", (path, part) => {
    for (const call of [figures, summarize])
      expect(fault(() => call(read(part)))).toMatchObject({ code: "bad-report", value: null, path });
  });

  it("has none where a single metric reads it", () => {
    expect(fault(() => causeCoverage(read('"causes": null')))).toMatchObject({ code: "bad-report", path: "causes" });
    expect(fault(() => meanScore(read('"satisfaction": null'), "s"))).toMatchObject({ path: "satisfaction" });
  });

  it.each([
    ["tickets.basis", "event", '"tickets": { "basis": "event", "open": 1, "closed": 1 }'],
    [
      "tickets.durations.firstResponse.unit",
      "week",
      '"tickets": { "durations": { "firstResponse": { "unit": "week", "n": 1 } } }',
    ],
    [
      "tickets.breakdowns.b.of",
      "all",
      '"tickets": { "breakdowns": [{ "id": "b", "by": "age", "of": "all", "parts": [] }] }',
    ],
    ["satisfaction.measure-1.window", "day", '"satisfaction": [{ "agency": {}, "window": "day" }]'],
    ["initiatives.i.status", "done", '"initiatives": [{ "id": "i", "title": {}, "status": "done" }]'],
    ["initiatives.i.addresses", "delays", '"initiatives": [{ "id": "i", "title": {}, "addresses": "delays" }]'],
    [
      "edition.changes.0.kind",
      "fix",
      '"edition": { "number": 1, "changes": [{ "figure": "contacts/2024-Q1", "kind": "fix", "reason": "r" }] }',
    ],
  ])("has at %s nothing that its list does not know", (path, value, part) => {
    for (const call of [figures, summarize])
      expect(fault(() => call(read(part)))).toMatchObject({ code: "bad-report", value, path });
  });

  it("may be in a circle with something of its caller's", () => {
    const report: Record<string, unknown> = { period: "2024-Q1", channels: [], title: { en: "Report" } };
    report["ours"] = { report };
    expect(fault(() => figures(read('"ours": 1')))).toEqual([]);
    expect(fault(() => Reflect.apply(figures, undefined, [report]))).toEqual([]);
  });
});
