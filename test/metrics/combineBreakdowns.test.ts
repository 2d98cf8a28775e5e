import { describe, expect, it } from "vitest";
import { addCells } from "../../src/metrics/combining/addCells.js";
import { addRecords } from "../../src/metrics/combining/addRecords.js";
import { combineBreakdowns } from "../../src/metrics/combining/combineBreakdowns.js";
import { combineCauses } from "../../src/metrics/combining/combineCauses.js";
import type {
  Cell,
  FeedbackReport,
  Label,
  RootCause,
  TicketBreakdown,
  Tickets,
} from "../../src/model/FeedbackReport.js";

const part = (id: string, count: Cell) => ({ id, name: { en: id }, count });
const outcomes = (upheld: Cell, rejected: Cell, more: Partial<TicketBreakdown> = {}): TicketBreakdown => ({
  id: "outcomes",
  by: "outcome",
  parts: [part("upheld", upheld), part("rejected", rejected)],
  ...more,
});
const of = (breakdown: TicketBreakdown | undefined, more: Partial<Tickets> = {}): Tickets => ({
  basis: "events",
  ...(breakdown && { breakdowns: [breakdown] }),
  ...more,
});
function combine(all: readonly Tickets[], hasOpen = true) {
  const gaps: unknown[][] = [];
  const breakdowns = combineBreakdowns(all, hasOpen, (...gap) => gaps.push(gap));
  return { breakdowns, gaps };
}

describe("breakdowns of several reports", () => {
  it("are added part by part, with their cases, roll-ups and all that they say of themselves", () => {
    const rollUps = [{ id: "all", name: { en: "all" }, parts: ["upheld", "rejected"] }];
    const { breakdowns, gaps } = combine([
      of(outcomes(1, 2, { cases: 3, rollUps })),
      of(outcomes(10, 20, { cases: 30, rollUps })),
    ]);
    expect(breakdowns).toEqual([outcomes(11, 22, { cases: 33, rollUps })]);
    expect(gaps).toEqual([]);
    // Nothing is there that none of them has.
    expect(Object.keys(combine([of(outcomes(1, 2)), of(outcomes(3, 4))]).breakdowns[0] ?? {})).toEqual([
      "id",
      "by",
      "parts",
    ]);
  });

  it("are found by their ids", () => {
    const ages: TicketBreakdown = { id: "ages", by: "age", parts: [part("new", 5)] };
    const both = of(undefined, { breakdowns: [ages, outcomes(1, 2)] });
    const turned = of(undefined, { breakdowns: [outcomes(10, 20), ages] });
    expect(combine([both, turned]).breakdowns).toEqual([{ ...ages, parts: [part("new", 10)] }, outcomes(11, 22)]);
  });

  it("are left out where one report has none", () => {
    expect(combine([of(outcomes(1, 2)), of(undefined), of(outcomes(1, 2))])).toEqual({
      breakdowns: [],
      gaps: [["tickets.breakdowns.outcomes", "absent", 2]],
    });
  });

  const rolled = [{ id: "all", name: { en: "all" }, parts: ["upheld"] }];
  it.each<[string, Partial<TicketBreakdown>]>([
    ["by another subject", { by: "category" }],
    ["of another count", { of: "closed" }],
    ["of tickets in several parts", { multiCoded: true }],
    ["of cases", { cases: 3 }],
    ["with other roll-ups", { rollUps: rolled }],
  ])("are left out where one is %s", (_, more) => {
    expect(combine([of(outcomes(1, 2)), of(outcomes(1, 2, more))])).toEqual({
      breakdowns: [],
      gaps: [["tickets.breakdowns.outcomes", "different-basis", 2]],
    });
  });

  it("roll up the same parts, by the same name", () => {
    const called = (name: Label) => of(outcomes(1, 2, { rollUps: [{ id: "all", name, parts: ["upheld"] }] }));
    const first = of(outcomes(1, 2, { rollUps: rolled }));
    const both = combine([first, called({ en: "all", ar: "الكل" })]);
    const name = { en: "all", ar: "الكل" };
    expect(both.breakdowns).toEqual([outcomes(2, 4, { rollUps: rolled.map((one) => ({ ...one, name })) })]);
    expect(combine([first, called({ en: "every one" })])).toEqual({
      breakdowns: [],
      gaps: [["tickets.breakdowns.outcomes", "different-basis", 2]],
    });
    const fewer = [{ id: "all", name: { en: "all" }, parts: ["rejected"] }];
    expect(combine([of(outcomes(1, 2, { rollUps: rolled })), of(outcomes(1, 2, { rollUps: fewer }))]).gaps).toEqual([
      ["tickets.breakdowns.outcomes", "different-basis", 2],
    ]);
  });

  it("roll up the same parts, in whatever order", () => {
    const parts = ["upheld", "rejected"];
    const [some, every] = [
      { id: "some", name: { en: "some" }, parts: ["upheld"] },
      { id: "all", name: { en: "all" }, parts },
    ];
    const { breakdowns, gaps } = combine([
      of(outcomes(1, 2, { rollUps: [some, every] })),
      of(outcomes(1, 2, { rollUps: [{ ...every, parts: parts.toReversed() }, some] })),
    ]);
    expect(breakdowns).toEqual([outcomes(2, 4, { rollUps: [some, every] })]);
    expect(gaps).toEqual([]);
  });

  it("are not added under different names, nor where a part has them", () => {
    const named = (name: string, p1: string) =>
      of({ id: "why", by: "reason", name: { en: name }, parts: [{ id: "p1", name: { en: p1 }, count: 5 }] });
    expect(combine([named("By reason", "Delay"), named("By reason", "Staff")])).toEqual({
      breakdowns: [],
      gaps: [["tickets.breakdowns.why.p1", "different-basis", 2]],
    });
    expect(combine([named("By reason", "Delay"), named("By court", "Delay")])).toEqual({
      breakdowns: [],
      gaps: [["tickets.breakdowns.why", "different-basis", 2]],
    });
    // One that has no name of its own has that of the other.
    const unnamed = of({ id: "why", by: "reason", parts: [{ id: "p1", count: 5 }] });
    expect(combine([named("By reason", "Delay"), unnamed]).breakdowns[0]?.parts).toEqual([
      { id: "p1", name: { en: "Delay" }, count: 10 },
    ]);
  });

  it("are not added where two that are named differ, whichever comes first", () => {
    const called = (name?: Label, p1?: Label) =>
      of({
        id: "why",
        by: "reason",
        ...(name && { name }),
        parts: [{ id: "p1", ...(p1 && { name: p1 }), count: 5 }],
      });
    const [x, y] = [{ en: "X" }, { en: "Y" }];
    const orders = (one: Tickets, other: Tickets) => [
      [called(), one, other],
      [one, called(), other],
      [one, other, called()],
    ];
    for (const order of orders(called(x), called(y)))
      expect(combine(order)).toEqual({ breakdowns: [], gaps: [["tickets.breakdowns.why", "different-basis", 3]] });
    for (const order of orders(called(x, x), called(x, y)))
      expect(combine(order).gaps.map(([path]) => path)).toEqual(["tickets.breakdowns.why.p1"]);
  });

  it("are added where no language that two names have in common tells them apart: 5 + 5 + 5", () => {
    const called = (name: Label) => of({ id: "why", by: "reason", name, parts: [{ id: "p1", name, count: 5 }] });
    const { breakdowns, gaps } = combine([called({ ar: "ب" }), called({ en: "P" }), called({ ar: "ب", en: "P" })]);
    expect(breakdowns[0]?.parts.map(({ count }) => count)).toEqual([15]);
    expect(gaps).toEqual([]);
    expect(combine([called({ ar: "ب" }), called({ en: "P" }), called({ ar: "ت", en: "P" })]).breakdowns).toEqual([]);
  });

  it.each([
    ["open", 0],
    ["total", 0],
    ["closed", 1],
    ["opened", 1],
  ] as const)("of %s tickets on different days are %d", (whole, count) => {
    const all = [of(outcomes(1, 2, { of: whole })), of(outcomes(1, 2, { of: whole }))];
    const { breakdowns, gaps } = combine(all, false);
    expect(breakdowns).toHaveLength(count);
    expect(gaps).toEqual(count === 0 ? [["tickets.breakdowns.outcomes", "different-basis", 2]] : []);
    expect(combine(all).breakdowns).toHaveLength(1);
  });

  // The first lists three parts, the second two, which are the whole of it: 10 + 20 = 30.
  const three = { id: "outcomes", by: "outcome", parts: [part("upheld", 1), part("rejected", 2), part("partly", 3)] };
  it.each<[string, Partial<TicketBreakdown>, Partial<Tickets>]>([
    ["its cases", { cases: 30 }, {}],
    ["all tickets", { of: "total" }, { open: 4, closed: 26 }],
    ["those open", { of: "open" }, { open: 30 }],
    ["those closed", { of: "closed" }, { closed: 30 }],
    ["those opened", { of: "opened" }, { flow: { opened: 30 } }],
  ])("count a part that is not listed as 0 where the others are %s", (_, more, tickets) => {
    const all = (known: Partial<Tickets>, also: Partial<TicketBreakdown> = {}) => {
      const first = of({ ...three, ...more, ...also }, tickets);
      return combine([first, of(outcomes(10, 20, { ...more, ...also }), known)]);
    };
    const [found] = all(tickets).breakdowns;
    expect(found?.parts.map(({ count }) => count)).toEqual([11, 22, 3]);
    const gaps = [["tickets.breakdowns.outcomes.partly", "absent", 1]];
    // Where a ticket may stand in several parts, their sum says nothing.
    expect(all(tickets, { multiCoded: true })).toEqual({ breakdowns: [], gaps });
    if (more.cases === undefined) {
      expect(all({})).toEqual({ breakdowns: [], gaps });
      const less = { open: 29, closed: 29, flow: { opened: 29 } };
      expect(all(less)).toEqual({ breakdowns: [], gaps });
    } else expect(all(tickets, { cases: 31 })).toEqual({ breakdowns: [], gaps });
  });
});

it("a part that is not listed is nobody's 0 where neither the whole nor another part is known", () => {
  const hidden = outcomes({ missing: "suppressed" }, 20);
  const more = { ...hidden, parts: [...hidden.parts, part("partly", 3)] };
  expect(combine([of(more), of(hidden)])).toEqual({
    breakdowns: [],
    gaps: [["tickets.breakdowns.outcomes.partly", "absent", 1]],
  });
});

describe("the sum of cells", () => {
  const suppressed = { missing: "suppressed" } as const;
  const none = { missing: "not-applicable" } as const;

  it.each<[readonly (Cell | undefined)[], Cell]>([
    [[1, 2, 3], 6],
    [[1, suppressed], suppressed],
    [[1, undefined], { missing: "not-collected" }],
    // What does not apply adds nothing, unless nothing applies.
    [[1, none], 1],
    [[none, none], none],
    [[none, suppressed], suppressed],
    // What one withholds is withheld of all, whichever comes first; what one never has will not be there later.
    [[{ missing: "not-collected" }, suppressed], suppressed],
    [[{ missing: "not-yet-available" }, undefined, suppressed, 1], suppressed],
    [[suppressed, { missing: "not-yet-available" }], suppressed],
    [[{ missing: "not-yet-available" }, { missing: "not-collected" }], { missing: "not-collected" }],
    [[{ missing: "not-yet-available" }, undefined], { missing: "not-collected" }],
    [[none, { missing: "not-yet-available" }, 1], { missing: "not-yet-available" }],
    [[1, { value: 2, status: "provisional" }], { value: 3, status: "provisional" }],
  ])("of %j is %j", (cells, sum) => {
    expect(addCells(cells)).toEqual(sum);
  });

  it("is a safe one", () => {
    expect(() => addCells([2 ** 53 - 1, 1])).toThrow(expect.objectContaining({ code: "unsafe-sum" }));
  });

  it("is made for each key that all records have", () => {
    const left: number[] = [];
    const note = (present: readonly boolean[]) => left.push(present.filter(Boolean).length);
    expect(addRecords([{ a: 1, b: 2 }, { a: 3, c: 4 }, { a: 5 }], note)).toEqual({ a: 9 });
    // Two of three have a key that not all have.
    expect(left).toEqual([2]);
    // Each has one, though none has both.
    expect(addRecords([{ b: 2 }, { c: 4 }, undefined], note)).toEqual({});
    expect(left).toEqual([2, 2]);
    expect(addRecords([{ a: 1 }, { a: 2 }], note)).toEqual({ a: 3 });
    expect(left).toEqual([2, 2]);
    // What one withholds is withheld, though the other does not have it.
    for (const records of [
      [{ a: 1, b: suppressed }, { a: 2 }],
      [{ a: 1 }, { a: 2, b: suppressed }],
    ])
      expect(addRecords(records, note)).toEqual({ a: 3, b: suppressed });
    expect(left).toEqual([2, 2]);
  });
});

describe("causes of several reports", () => {
  const name = { en: "Delays" };
  const of = (tickets: Cell | undefined, more: Partial<FeedbackReport> = {}, cause: Partial<RootCause> = {}) => ({
    period: "2021-Q1",
    channels: [],
    causes: [{ id: "delays", name, ...(tickets !== undefined && { tickets }), ...cause }],
    ...more,
  });
  function combineAll(...reports: readonly FeedbackReport[]) {
    const gaps: unknown[] = [];
    return { ...combineCauses(reports, (...gap) => gaps.push(gap), new Map()), gaps };
  }

  it("are added with their months and cases", () => {
    const month = (count: number) => ({ months: { "2021-01": count } });
    expect(combineAll(of(3, { causeCases: 4 }, month(1)), of(30, { causeCases: 40 }, month(10)))).toEqual({
      causes: [{ id: "delays", name, tickets: 33, months: { "2021-01": 11 } }],
      causeCases: 44,
      gaps: [],
    });
    const several = { causesMultiCoded: true };
    expect(combineAll(of(3, several, month(1)), of(30, several))).toEqual({
      causes: [{ id: "delays", name, tickets: 33 }],
      causesMultiCoded: true,
      gaps: [["causes.delays.months", "absent", 1]],
    });
  });

  it.each<Partial<FeedbackReport>>([{ causesMultiCoded: true }, { causeCases: 4 }])(
    "are not where only one report has %j",
    (more) => {
      expect(combineAll(of(3), of(30, more))).toEqual({ gaps: [["causes", "different-basis", 2]] });
    },
  );

  it("have no tickets together where one report counts none, and are alike where one only says in full what is so anyhow", () => {
    expect(combineAll(of(3), of(undefined))).toEqual({
      causes: [{ id: "delays", name }],
      gaps: [["causes.delays.tickets", "absent", 1]],
    });
    expect(combineAll(of(undefined), of(undefined)).gaps).toEqual([]);
    expect(combineAll(of(3), of(30, { causesMultiCoded: false })).causes?.[0]?.tickets).toBe(33);
    expect(combineAll(of(3), of(30, { causes: [] })).gaps).toEqual([["causes", "absent", 1]]);
  });
});
