import { describe, expect, it } from "vitest";
import { distinctReport } from "../../src/language/distinctReport.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";

const name = { ar: "التأخر", en: "Delay" };
const told = (id: string) => ({ ar: `التأخر (${id})`, en: `Delay (${id})` });
const things = [
  { id: "a", name, count: 1 },
  { id: "b", name, count: 2 },
];

describe("distinctReport", () => {
  it("tells channels, causes, initiatives, bases and subsets of one name apart", () => {
    const report: FeedbackReport = {
      period: "2021-Q1",
      channels: ["a", "b"].map((id) => ({ id, kind: "phone", name })),
      bases: things,
      causes: ["a", "b"].map((id) => ({ id, name })),
      initiatives: ["a", "b"].map((id) => ({ id, title: name })),
      tickets: { subsets: things },
    };
    const { bases, causes, channels, initiatives, tickets } = distinctReport(report);
    for (const list of [bases, causes, channels, tickets?.subsets])
      expect(list?.map((each) => each.name)).toEqual([told("a"), told("b")]);
    expect(initiatives?.map(({ title }) => title)).toEqual([told("a"), told("b")]);
  });

  it("tells measures apart by their platform, or by the key that their figures have", () => {
    const platform = { ar: "قيم", en: "Qayyem" };
    const satisfaction = [{ agency: name, platform }, { agency: name }, { agency: name, platform: { en: "Rased" } }];
    const found = distinctReport({ period: "2021-Q1", channels: [], satisfaction }).satisfaction;
    expect(found?.map(({ agency }) => agency)).toEqual([
      { ar: "التأخر (قيم)", en: "Delay (Qayyem)" },
      told("measure-2"),
      told("Rased"),
    ]);
    expect(found?.[0]?.platform).toBe(platform);
  });

  it("tells parts and roll-ups of one breakdown apart, those without a name by that of the library, and not those of two", () => {
    const breakdown = {
      id: "kinds",
      by: "category",
      parts: [
        { id: "complaint", count: 1 },
        { id: "late", name: { en: "complaints" }, count: 2 },
        { id: "other", name, count: 3 },
      ],
      rollUps: [{ id: "all", name: { ar: "الجميع", en: "delay" }, parts: ["late", "other"] }],
    } as const;
    const second = { id: "ages", by: "age", parts: [{ id: "old", name, count: 6 }] } as const;
    const { tickets } = distinctReport({
      period: "2021-Q1",
      channels: [],
      tickets: { breakdowns: [breakdown, second] },
    });
    const [first, other] = tickets?.breakdowns ?? [];
    expect([...(first?.parts ?? []), ...(first?.rollUps ?? [])].map((each) => each.name)).toEqual([
      { ar: "شكاوى", en: "Complaints (complaint)" },
      { ar: "complaints", en: "complaints (late)" },
      { ar: "التأخر", en: "Delay (other)" },
      { ar: "الجميع", en: "delay (all)" },
    ]);
    expect(other).toBe(second);
  });

  it("leaves a report without namesakes as it is", () => {
    const report: FeedbackReport = {
      period: "2021-Q1",
      channels: [{ id: "calls", kind: "phone" }],
      causes: [
        { id: "a", name },
        { id: "b", name: { ar: "التأخير", en: "Delays" } },
      ],
      tickets: { open: 1 },
    };
    expect(distinctReport(report)).toMatchObject(report);
  });
});
