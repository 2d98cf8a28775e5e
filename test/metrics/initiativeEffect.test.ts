import { describe, expect, it } from "vitest";
import { initiativeEffect } from "../../src/metrics/initiativeEffect.js";
import type { FeedbackReport, Initiative, RootCause } from "../../src/model/FeedbackReport.js";

const cause: RootCause = { id: "visits", name: {}, months: { "2021-01": 310, "2021-03": 155 } };
const online: Initiative = { id: "online", title: {}, addresses: ["visits"], liveDate: "2021-02-10" };
const of = (initiative: object = {}, causes: readonly object[] = [cause], more: Partial<FeedbackReport> = {}) =>
  JSON.parse(
    JSON.stringify({ period: "2021-Q1", channels: [], causes, initiatives: [{ ...online, ...initiative }], ...more }),
  );
const months = (count: number) => ({ months: count });

describe("the effect of an initiative", () => {
  it("names what it lacks: the live day, or the months of the cause", () => {
    const { liveDate, ...unborn } = online;
    for (const report of [of({ status: "planned" }), { ...of(), initiatives: [unborn] }])
      expect(initiativeEffect(report, "online", months(1))).toMatchObject({
        status: "unavailable",
        reason: "absent",
        unit: "ticket",
        coverage: { missing: [{ period: "liveDate", reason: "absent" }] },
      });
    expect(initiativeEffect(of({}, [{ id: "visits", name: {} }]), "online", months(1))).toMatchObject({
      status: "unavailable",
      reason: "absent",
      unit: "ticket",
      coverage: { missing: [{ period: "2021-01" }, { period: "2021-03" }] },
    });
    const hidden = { ...cause, months: { "2021-01": 310, "2021-03": { missing: "suppressed" } } };
    expect(initiativeEffect(of({}, [hidden]), "online", months(1))).toMatchObject({
      status: "unavailable",
      reason: "suppressed",
      caveats: ["association", "excluded-month"],
    });
  });

  it("per contact lacks the contacts, or has none to divide by", () => {
    const per = { months: 1, per: "contact" } as const;
    const calls = (counts: Readonly<Record<string, number>>) => ({
      channels: [{ id: "calls", kind: "phone", months: counts }],
    });
    expect(initiativeEffect(of({}, [cause], calls({ "2021-01": 5 })), "online", per)).toMatchObject({
      status: "unavailable",
      reason: "absent",
    });
    expect(initiativeEffect(of({}, [cause], calls({ "2021-01": 0, "2021-03": 5 })), "online", per)).toMatchObject({
      status: "undefined",
      reason: "zero-denominator",
      caveats: ["association", "excluded-month", "different-units"],
    });
  });

  it("is per no contacts where the channels count complaints", () => {
    const channel = { kind: "portal", counts: "complaint", months: { "2021-01": 500, "2021-03": 500 } } as const;
    const report = of({}, [cause], { channels: [{ id: "portal", ...channel }] });
    expect(initiativeEffect(report, "online", { months: 1, per: "contact" })).toMatchObject({
      status: "unavailable",
      reason: "not-comparable",
      caveats: ["association", "excluded-month"],
    });
  });

  it("has no change from nothing", () => {
    const effect = initiativeEffect(
      of({}, [{ ...cause, months: { "2021-01": 0, "2021-03": 155 } }]),
      "online",
      months(1),
    );
    expect(effect).toMatchObject({ status: "ok", value: { before: { n: 0 }, after: { n: 155 } } });
    expect(effect.status === "ok" && effect.value).not.toHaveProperty("change");
  });

  it.each([
    ["unknown-initiative", undefined, of({ id: "app" }), months(1)],
    ["unknown-cause", undefined, of({ addresses: ["visits", "delays"] }), months(1)],
    ["unknown-cause", undefined, of({ addresses: [] }), months(1)],
    ["unknown-cause", undefined, of(), { months: 1, cause: "delays" }],
    ["bad-report", "initiatives.online.addresses", of({ addresses: "visits" }), months(1)],
    ["bad-report", "initiatives.online.addresses", of({ addresses: ["visits", 5] }), months(1)],
    ["bad-report", "causes.visits.months", of({}, [{ ...cause, months: null }]), months(1)],
    ["bad-report", "causes.1.id", of({}, [cause, cause]), months(1)],
    ["bad-option", undefined, of(), months(0)],
    ["bad-option", undefined, of(), months(13)],
    ["bad-option", undefined, of(), months(1.5)],
    [
      "not-a-count",
      "causes.visits.months.2021-03",
      of({}, [{ ...cause, months: { "2021-01": 1, "2021-03": -1 } }]),
      months(1),
    ],
  ])("is refused with %s at %s", (code, path, report, options) => {
    expect(() => initiativeEffect(report, "online", options)).toThrow(expect.objectContaining({ code, path }));
  });

  it("names the place of the count that is none, which the report of one month has beside its months", () => {
    const born = { liveDate: "2021-01-10" };
    const report = of(born, [{ ...cause, tickets: 1.5, months: { "2020-12": 3 } }], { period: "2021-02" });
    expect(() => initiativeEffect(report, "online", months(1))).toThrow(
      expect.objectContaining({ code: "not-a-count", path: "causes.visits.tickets", value: 1.5 }),
    );
  });

  it("says which causes it was asked for", () => {
    expect(() => initiativeEffect(of({ addresses: ["a", "b"] }), "online", months(1))).toThrow(
      expect.objectContaining({ value: ["a", "b"] }),
    );
    expect(() => initiativeEffect(of(), "online", { months: 1, cause: "delays" })).toThrow(
      expect.objectContaining({ value: "delays" }),
    );
  });
});
