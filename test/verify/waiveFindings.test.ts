import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import type { Waiver } from "../../src/model/Waiver.js";
import { checkText } from "../../src/verify/checkText.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

const report: FeedbackReport = {
  period: "2021-01",
  channels: [{ id: "calls", kind: "phone", months: { "2021-01": 4_812 } }],
  published: [
    { figure: "contacts/calls/2021-01", printed: "4,821" },
    { figure: "contacts/emails/2021-01", printed: "310" },
  ],
};
const misprinted: Waiver = {
  code: "printed-figure",
  path: "contacts/calls/2021-01",
  published: "4,821",
  computed: "4812",
  reason: "printed on 3 February; put right in edition 2",
};
const unsupported: Waiver = {
  code: "cannot-check",
  path: "contacts/emails/2021-01",
  published: "310",
  reason: "counted by another agency",
};
const page = "Calls in January 2021: 4,821. We visited 7,300 homes.";
const onPage: readonly Waiver[] = [
  { ...misprinted, code: "contradicted", published: "4821" },
  { code: "unexplained", published: "7300", reason: "the visits are told by the agency" },
  { code: "missing-figure", path: "contacts/emails/2021-01", reason: "left out on purpose" },
];
const text = "We received 500 complaints, namely 300 by phone and 210 in writing.";
const sum: Waiver = { code: "sum-mismatch", published: "500", computed: "510", reason: "ten came both ways" };

describe("waivers", () => {
  it("let a report's findings stand, and leave the status to the others", () => {
    expect(reconcile(report).status).toBe("failed");
    const { status, findings, waived, unusedWaivers, counts } = reconcile(report, { waivers: [misprinted] });
    expect([status, findings.map(({ code }) => code), unusedWaivers]).toEqual(["cannot-check", ["cannot-check"], []]);
    expect(waived.map(({ code, reason }) => [code, reason])).toEqual([["printed-figure", misprinted.reason]]);
    expect(counts.fail).toBe(1);
    expect(reconcile(report, { waivers: [unsupported] }).status).toBe("failed");
    expect(reconcile(report, { waivers: [misprinted, unsupported] }).status).toBe("passed");
  });

  it("let nothing else stand: a part that is not given is none that is empty, and none that another begins with", () => {
    const { path, published, ...others } = misprinted;
    const waivers = [
      { ...misprinted, path: "", published: `${path}\n${published}` },
      { ...others, path: `${path}\n${published}` },
    ];
    const { status, waived } = reconcile(report, { waivers });
    expect([status, waived]).toEqual(["failed", []]);
    // What has no path is waived without one, and not by an empty one.
    const told = tieOut(page, report, {
      waivers: [{ code: "unexplained", path: "", published: "7300", reason: "no" }],
    });
    expect(told.unusedWaivers).toHaveLength(1);
  });

  it("are refused where one of them is none, or holds what is no text", () => {
    // biome-ignore lint/suspicious/noSparseArray: callers without types leave holes.
    expect(() => reconcile(report, { waivers: [,] as unknown as Waiver[] })).toThrow(
      "a waiver needs a code and a reason",
    );
    for (const odd of [
      { published: 5n },
      { published: Symbol("5") },
      { computed: Object.create(null) },
      { path: JSON.parse('{"toString":1}') },
      { path: [misprinted.path] },
      { reason: undefined },
    ])
      expect(() => reconcile(report, { waivers: [{ ...misprinted, ...odd } as unknown as Waiver] })).toThrow(
        expect.objectContaining({ code: "bad-option", path: "waivers.0" }),
      );
    const bare = { code: "no-such", reason: "known", path: null } as unknown as Waiver;
    expect(reconcile(report, { waivers: [bare] }).unusedWaivers).toEqual([bare]);
  });

  it("let a page's findings stand, number by number", () => {
    const statusWith = (...waivers: readonly Waiver[]) => tieOut(page, { ...report }, { waivers }).status;
    const [wrong, other, missing] = onPage;
    if (!wrong || !other || !missing) throw new Error("three waivers");
    expect(statusWith()).toBe("failed");
    expect(statusWith(other, missing)).toBe("failed");
    expect(statusWith(wrong, missing)).toBe("incomplete");
    expect(statusWith(wrong, other)).toBe("incomplete");
    expect(statusWith(wrong, other, missing)).toBe("passed");
  });

  it("let a text's findings stand", () => {
    expect(checkText(text).verdict).toBe("does-not-reconcile");
    const { status, verdict, findings, waived } = checkText(text, { waivers: [sum] });
    expect([status, verdict, findings.length, waived.length]).toEqual(["passed", "no-total", 0, 1]);
  });

  it("waive one finding each, and are told where they match none", () => {
    const twice = "We visited 7,300 homes and 7,300 schools.";
    const [, other] = onPage;
    if (!other) throw new Error("a waiver");
    const one = tieOut(twice, report, { waivers: [other] });
    expect(one.findings.filter(({ code }) => code === "unexplained").map(({ span }) => span?.start)).toEqual([27]);
    const three = tieOut(twice, report, {
      waivers: [other, { ...other, reason: "schools" }, { ...other, reason: "more" }],
    });
    expect(three.waived.map(({ span, reason }) => [span?.start, reason])).toEqual([
      [11, other.reason],
      [27, "schools"],
    ]);
    expect(three.unusedWaivers.map(({ reason }) => reason)).toEqual(["more"]);
  });

  it("waive nothing once a number, a path or a code is another", () => {
    for (const changed of [
      { published: "4,822" },
      { computed: "4813" },
      { path: "contacts/2021-01" },
      { code: "duplicate" },
    ]) {
      const waiver = { ...misprinted, ...changed };
      const { waived, unusedWaivers } = reconcile(report, { waivers: [waiver] });
      expect([waived, unusedWaivers]).toEqual([[], [waiver]]);
    }
  });

  it("never turn what has nothing to compare into a pass", () => {
    const [, other] = onPage;
    if (!other) throw new Error("a waiver");
    const bare = { ...report, published: [] };
    expect(tieOut("We visited 7,300 homes.", bare, { waivers: [other] }).status).toBe("nothing-checked");
    const one = { ...report, published: report.published?.slice(1) ?? [] };
    expect(reconcile(one, { waivers: [unsupported] }).status).toBe("nothing-checked");
  });

  it("need a code and a reason each", () => {
    const blank = [{ ...sum, reason: " " }];
    expect(() => checkText(text, { waivers: blank })).toThrow(
      "a waiver needs a code and a reason, all in texts, got an object at waivers.0",
    );
    const list = JSON.parse('[{"code":"sum-mismatch","reason":"known"},{"published":"500","reason":"known"}]');
    expect(() => tieOut(page, report, { waivers: list })).toThrow("at waivers.1");
    expect(() => reconcile(report, { waivers: JSON.parse('{"findings":[]}') })).toThrow(
      "waivers needs a list, got an object",
    );
    expect(() => reconcile(report, { waivers: JSON.parse("[null]") })).toThrow("at waivers.0");
  });
});
