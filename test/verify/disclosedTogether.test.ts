import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import type { Cell, FeedbackReport, TicketBreakdown } from "../../src/model/FeedbackReport.js";
import { disclosedCells } from "../../src/verify/disclosedCells.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { draws } from "../tools/draws.js";

const hidden = { missing: "suppressed" } as const;
const name = { en: "A name" };
const report = (more: Partial<FeedbackReport>, ...printed: readonly string[]): FeedbackReport => ({
  period: "2021-Q1",
  channels: [],
  ...more,
  published: printed.map((each) => ({ figure: each.split("=")[0] ?? "", printed: each.split("=")[1] ?? "" })),
});
const told = (of: FeedbackReport, earlier: readonly FeedbackReport[] = []) =>
  disclosedCells(of, { earlier }).map(({ figure }) => figure);
const part = (id: string, count: Cell) => ({ id, name, count });
const topic = (id: string) => `tickets/topic/${id}/2021-Q1`;
const breakdown = (more: Partial<TicketBreakdown>, ...printed: readonly string[]) =>
  report(
    {
      tickets: {
        basis: "events",
        breakdowns: [
          {
            id: "topic",
            by: "topic",
            parts: ["a", "b", "c"].map((id) => part(id, hidden)),
            rollUps: [
              { id: "ab", name, parts: ["a", "b"] },
              { id: "bc", name, parts: ["b", "c"] },
              { id: "ac", name, parts: ["a", "c"] },
            ],
            ...more,
          },
        ],
      },
    },
    ...printed,
  );
const months = (...cells: readonly Cell[]): Readonly<Record<string, Cell>> =>
  Object.fromEntries(cells.map((cell, index) => [`2021-0${index + 1}`, cell]));

describe("suppressed counts of which no identity gives one alone", () => {
  it("are told by three sums of two: a + b = 10, b + c = 7 and a + c = 9 leave 6, 4 and 3", () => {
    const three = [`${topic("ab")}=10`, `${topic("bc")}=7`, `${topic("ac")}=9`] as const;
    expect(disclosedCells(breakdown({}, ...three))).toEqual(
      ["a", "b", "c"].map((id) => ({ figure: topic(id), by: expect.arrayContaining([topic("ab"), topic("bc")]) })),
    );
    expect(told(breakdown({}, ...three.slice(0, 2)))).toEqual([]);
    // 26 / 2 = 13 in all; of 27 no whole numbers are left.
    expect(told(breakdown({}, `${topic("ab")}=11`, three[1], three[2]))).toEqual([]);
  });

  it("are named with what they follow from, and nothing else", () => {
    const printed = [`${topic("ab")}=10`, `${topic("bc")}=7`, `${topic("ac")}=9`];
    const parts = ["a", "b", "c"].map((id) => part(id, hidden));
    const more = breakdown({ parts: [...parts, part("d", 5), part("e", hidden)] }, ...printed);
    expect(disclosedCells(more).map(({ figure, by }) => [figure, [...by].sort()])).toEqual(
      ["a", "b", "c"].map((id) => [topic(id), [topic("ab"), topic("ac"), topic("bc")]]),
    );
  });

  it("are told by the whole and the sum of the others: 30 less the 18 of a and b are 12", () => {
    expect(disclosedCells(breakdown({ cases: 30 }, `${topic("ab")}=18`))).toEqual([
      { figure: topic("c"), by: ["tickets/topic/2021-Q1/cases", topic("ab")] },
    ]);
  });

  it("are told where none is left for them: a + b = 10 of 10 are all", () => {
    const parts = ["a", "b", "c", "d"].map((id) => part(id, hidden));
    const of = (cases: number) => breakdown({ parts, cases }, `${topic("ab")}=10`);
    expect(told(of(10))).toEqual([topic("c"), topic("d")]);
    expect(told(of(11))).toEqual([]);
  });

  it("are told by a bound: 20 were asked, 8 answered without a score and 12 gave a 5, so nobody gave a 1", () => {
    const of = (asked: number, window: "asked-and-answered-inside" | "by-rating-time") => {
      const scale = { min: 1, max: 5 };
      return report({
        satisfaction: [{ id: "courts", agency: name, scale, ratings: { 1: hidden, 5: 12 }, unrated: 8, asked, window }],
      });
    };
    expect(told(of(20, "asked-and-answered-inside"))).toEqual(["satisfaction/courts/2021-Q1/score-1"]);
    expect(told(of(21, "asked-and-answered-inside"))).toEqual([]);
    expect(told(of(20, "by-rating-time"))).toEqual([]);
  });

  it("are told within causes of one code a case: 60 of 60 cases are delays", () => {
    const of = (causeCases: number, causesMultiCoded: boolean) =>
      told(
        report({
          causes: [
            { id: "delays", name, tickets: 60 },
            { id: "steps", name, tickets: hidden },
          ],
          causeCases,
          causesMultiCoded,
        }),
      );
    expect(of(60, false)).toEqual(["causes/steps/2021-Q1"]);
    expect(of(61, false)).toEqual([]);
    expect(of(60, true)).toEqual([]);
    // No case, no cause.
    const none = { causes: [{ id: "steps", name, tickets: hidden }], causeCases: 0, causesMultiCoded: true };
    expect(told(report(none))).toEqual(["causes/steps/2021-Q1"]);
  });

  it("are told within overlapping parts: 4 cases of which one part has 0 are all of the other", () => {
    const of = (first: number, cases: number) =>
      told(breakdown({ parts: [part("a", first), part("b", hidden)], rollUps: [], cases, multiCoded: true }));
    expect(of(0, 4)).toEqual([topic("b")]);
    expect(of(1, 4)).toEqual([]);
  });

  it("are safe in a rectangle of four, and of six, whose margins are all printed", () => {
    const channels = ["calls", "emails"].map((id) => ({ id, kind: "phone", months: months(hidden, hidden, hidden) }));
    const margins = ["calls/2021-Q1=30", "emails/2021-Q1=24", "2021-01=18", "2021-02=18", "2021-03=18"];
    expect(told(report({ channels }, ...margins.map((each) => `contacts/${each}`)))).toEqual([]);
  });

  it("are told in a rectangle whose margins leave nothing for one of its cells", () => {
    const channels = ["calls", "emails"].map((id) => ({ id, kind: "phone", months: months(hidden, hidden, 3) }));
    // Of 2 + 5 calls and e-mails in January and February, 5 are calls and none of January are: 2 e-mails, 0 e-mails.
    const margins = ["calls/2021-Q1=8", "emails/2021-Q1=3", "2021-01=2", "2021-02=3"];
    expect(told(report({ channels }, ...margins.map((each) => `contacts/${each}`)))).toEqual([
      "contacts/calls/2021-01",
      "contacts/calls/2021-02",
      "contacts/emails/2021-01",
      "contacts/emails/2021-02",
    ]);
  });

  it("are a finding of reconcile", () => {
    const { findings } = reconcile(breakdown({}, `${topic("ab")}=10`, `${topic("bc")}=7`, `${topic("ac")}=9`));
    expect(findings.filter(({ code }) => code === "disclosure").map(({ path }) => path)).toEqual(
      ["a", "b", "c"].map(topic),
    );
  });
});

describe("the months of a cause", () => {
  const cause = (cells: Readonly<Record<string, Cell>>, tickets?: number) => ({
    id: "visits",
    name,
    months: cells,
    ...(tickets === undefined ? {} : { tickets }),
  });
  const online = { id: "online", title: name, addresses: ["visits"], liveDate: "2021-02-10" };

  it("are told by the window before an initiative, where it is printed", () => {
    const of = (january: Cell, ...printed: readonly string[]) =>
      report(
        { causes: [cause({ "2021-01": january, "2021-02": 999, "2021-03": 155 })], initiatives: [online] },
        ...printed.map((each) => `initiatives/online/2021-Q1/${each}`),
      );
    expect(disclosedCells(of(hidden, "before=310"))).toEqual([
      { figure: "causes/visits/2021-01", by: ["initiatives/online/2021-Q1/before"] },
    ]);
    // 310 / 31 = 10.00; 309 are 9.97, 311 10.03.
    expect(told(of(hidden, "before-per-day=10.00"))).toEqual(["causes/visits/2021-01"]);
    // 10 a day are 295 to 325.
    expect(told(of(hidden, "before-per-day=10"))).toEqual([]);
    expect(told(of(hidden))).toEqual([]);
    expect(told(of(310, "before=310"))).toEqual([]);
  });

  it("are told by a window of two months and one of them", () => {
    const cells = { "2020-12": 100, "2021-01": hidden, "2021-02": 9, "2021-03": 50, "2021-04": 40 };
    const of = (printed: string) => report({ causes: [cause(cells)], initiatives: [online] }, printed);
    // 100 in December and 310 in January.
    expect(told(of("initiatives/online/2021-Q1/before=410"))).toEqual(["causes/visits/2021-01"]);
  });

  it("of distinct tickets do not add up to them, and do not tell one another", () => {
    const of = (basis: "events" | "distinct-in-period", tickets: number) =>
      told(report({ tickets: { basis }, causes: [cause(months(10, hidden, 5), tickets)] }));
    expect(of("events", 30)).toEqual(["causes/visits/2021-02"]);
    expect(of("distinct-in-period", 12)).toEqual([]);
    // None of 0 tickets are of any month.
    const none = report({ tickets: { basis: "distinct-in-period" }, causes: [cause(months(0, hidden, 0), 0)] });
    expect(told(none)).toEqual(["causes/visits/2021-02"]);
  });
});

describe("what stays cheap", () => {
  it("the catalogue finds what one identity gives away, and leaves the rest to reconcile", () => {
    const of = breakdown({}, `${topic("ab")}=10`, `${topic("bc")}=7`, `${topic("ac")}=9`);
    expect(figureById(of, topic("ab")).result.caveats).not.toContain("discloses-suppressed");
  });

  it("a knot of more unknowns than are solved is left alone, and soon", () => {
    const parts = Array.from({ length: 400 }, (_, index) => part(`p${index}`, hidden));
    const rollUps = Array.from({ length: 2000 }, (_, index) => ({
      id: `r${index}`,
      name,
      parts: Array.from({ length: 3 }, (__, at) => `p${(index * 7 + at * 131 + 1) % 400}`),
    }));
    const printed = rollUps.map(({ id }, index) => `${topic(id)}=${index + 3}`);
    const start = performance.now();
    expect(told(breakdown({ parts, rollUps }, ...printed))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("against all solutions in whole numbers from 0, tried one by one", () => {
  const IDS = ["a", "b", "c", "d"] as const;
  /** All ways to fill the parts so that each printed sum holds. */
  const solutions = (sums: readonly { readonly parts: readonly string[]; readonly count: number }[]) => {
    const most = Math.max(0, ...sums.map(({ count }) => count));
    const found: Readonly<Record<string, number>>[] = [];
    const fill = (known: Readonly<Record<string, number>>, [next, ...rest]: readonly string[]): void => {
      if (next === undefined) {
        const holds = sums.every(({ parts, count }) => parts.reduce((all, id) => all + (known[id] ?? 0), 0) === count);
        if (holds) found.push(known);
        return;
      }
      // One more than any sum is as good as any larger number.
      for (let value = 0; value <= most + 1; value++) fill({ ...known, [next]: value }, rest);
    };
    fill({}, IDS);
    return found;
  };

  it("tells of no count that could be another one, and of all that elimination or one sum leaves alone", () => {
    const drawn = fc.record({
      counts: fc.tuple(...IDS.map(() => fc.integer({ min: 0, max: 3 }))),
      sums: fc.uniqueArray(fc.subarray([...IDS], { minLength: 2 }), { minLength: 1, maxLength: 5, selector: String }),
    });
    let isTold = 0;
    fc.assert(
      fc.property(drawn, ({ counts, sums }) => {
        const of = Object.fromEntries(IDS.map((id, at) => [id, counts[at] ?? 0]));
        const printed = sums.map((parts) => ({ parts, count: parts.reduce((all, id) => all + (of[id] ?? 0), 0) }));
        const rollUps = printed.map(({ parts }, at) => ({ id: `r${at}`, name, parts }));
        const page = printed.map(({ count }, at) => `${topic(`r${at}`)}=${count}`);
        const found = told(breakdown({ parts: IDS.map((id) => part(id, hidden)), rollUps }, ...page));
        const all = solutions(printed);
        const fixed = IDS.filter((id) => all.every((each) => each[id] === of[id])).map(topic);
        // With sums of 4 counts from 0, narrowing finds all that are fixed.
        expect(found).toEqual(fixed);
        isTold += found.length;
      }),
      draws(150),
    );
    expect(isTold).toBeGreaterThan(20);
  });
});
