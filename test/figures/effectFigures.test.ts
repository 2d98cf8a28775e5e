import { describe, expect, it } from "vitest";
import { contactFigures } from "../../src/figures/contactFigures.js";
import { effectFigures } from "../../src/figures/effectFigures.js";
import type { FeedbackReport, Initiative } from "../../src/model/FeedbackReport.js";
import { linesOf } from "./report.js";

const title = { en: "Online" };
const online = { id: "online", title, addresses: ["visits"], liveDate: "2021-02-10" };
const reportOf = (
  months: Readonly<Record<string, number>>,
  initiatives: readonly Initiative[],
  contacts = {},
): FeedbackReport => ({
  period: "2021-Q1",
  channels: [{ id: "calls", kind: "phone", counts: "call", months: contacts }],
  causes: [
    { id: "visits", name: { en: "Visits" }, months },
    { id: "delays", name: { en: "Delays" } },
  ],
  initiatives,
});
const of = (report: FeedbackReport) => linesOf(effectFigures(report, contactFigures(report, {}).totalOf));
// In months of 31 days, 10 a day, then 5; of 62,000 and 31,000 contacts 5 per 1,000 each. February is in neither window.
const MONTHS = { "2021-01": 310, "2021-02": 9, "2021-03": 155 };
const PATH = "initiatives/online/2021-Q1";
const perDay = [
  "causes/visits/2021-01: count flow, ticket ticket, 310 as-given",
  "causes/visits/2021-03: count flow, ticket ticket, 155 as-given",
  `${PATH}/before: count flow, ticket ticket, 310 sum of causes/visits/2021-01`,
  `${PATH}/before-per-day: mean derived, ticket, 10/1 mean-of-months of causes/visits/2021-01`,
  `${PATH}/after: count flow, ticket ticket, 155 sum of causes/visits/2021-03`,
  `${PATH}/after-per-day: mean derived, ticket, 5/1 mean-of-months of causes/visits/2021-03`,
  `${PATH}/change-per-day: signed-share derived, ticket, -1/2 (association excluded-month) relative-change of ${PATH}/after-per-day ${PATH}/before-per-day`,
];

describe("the figures of an initiative's effect", () => {
  it("are its cause's months, the windows, their rates per day and per 1,000 contacts, and the changes of these", () => {
    expect(of(reportOf(MONTHS, [online], { "2021-01": 62_000, "2021-02": 1, "2021-03": 31_000 }))).toEqual([
      ...perDay,
      `${PATH}/before-contacts: count flow, contact contact, 62000 sum of contacts/2021-01`,
      `${PATH}/before-per-1000-contacts: rate derived, ticket ticket, 1/200 (different-units) ratio of ${PATH}/before ${PATH}/before-contacts`,
      `${PATH}/after-contacts: count flow, contact contact, 31000 sum of contacts/2021-03`,
      `${PATH}/after-per-1000-contacts: rate derived, ticket ticket, 1/200 (different-units) ratio of ${PATH}/after ${PATH}/after-contacts`,
      `${PATH}/change-per-contact: signed-share derived, ticket, 0/1 (association excluded-month different-units) relative-change of ${PATH}/after-per-1000-contacts ${PATH}/before-per-1000-contacts`,
    ]);
  });

  it.each([
    ["9999-10-15", ["9999-09"], ["9999-11"]],
    ["9999-11-01", ["9999-09", "9999-10"], ["9999-11", "9999-12"]],
    ["9999-12-05", [], []],
    ["0001-02-15", ["0001-01"], ["0001-03"]],
    ["0001-01-05", [], []],
  ])("are over no window beyond the calendar: live %s", (liveDate, before, after) => {
    const year = liveDate.slice(0, 4);
    const months = Object.fromEntries(
      ["01", "02", "03", "04", "09", "10", "11", "12"].map((month) => [`${year}-${month}`, month === "12" ? 7 : 3]),
    );
    // One month on either side where December is not there.
    if (before.length === 1) delete months["9999-12"];
    if (before.length === 1) delete months["0001-04"];
    const found = effectFigures({ ...reportOf(months, [{ ...online, liveDate }]), period: `${year}-Q1` });
    const inputs = (measure: string) =>
      (found.find((figure) => figure.measure === measure)?.inputs ?? []).map((id) => id.slice(-7));
    expect([inputs("before"), inputs("after")]).toEqual([before, after]);
  });

  it("are those per day alone without contacts", () => {
    expect(of(reportOf(MONTHS, [online]))).toEqual(perDay);
    expect(linesOf(effectFigures(reportOf(MONTHS, [online])))).toEqual(perDay);
  });

  it("are over two months on either side where these are there: 620 in 62 days, 305 in 61", () => {
    const months = { "2020-12": 300, "2021-01": 320, "2021-02": 7, "2021-03": 155, "2021-04": 150 };
    const contacts = { "2020-12": 50_000, "2021-01": 12_000, "2021-03": 1000, "2021-04": 60_000 };
    // 620 of 62,000 contacts are 1 of 100; 305 of 61,000 are 1 of 200, half of it.
    expect(of(reportOf(months, [online], contacts)).slice(4)).toEqual([
      `${PATH}/before: count flow, ticket ticket, 620 sum of causes/visits/2020-12 causes/visits/2021-01`,
      `${PATH}/before-per-day: mean derived, ticket, 10/1 mean-of-months of causes/visits/2020-12 causes/visits/2021-01`,
      `${PATH}/after: count flow, ticket ticket, 305 sum of causes/visits/2021-03 causes/visits/2021-04`,
      `${PATH}/after-per-day: mean derived, ticket, 5/1 mean-of-months of causes/visits/2021-03 causes/visits/2021-04`,
      `${PATH}/change-per-day: signed-share derived, ticket, -1/2 (association excluded-month) relative-change of ${PATH}/after-per-day ${PATH}/before-per-day`,
      `${PATH}/before-contacts: count flow, contact contact, 62000 sum of contacts/2020-12 contacts/2021-01`,
      `${PATH}/before-per-1000-contacts: rate derived, ticket ticket, 1/100 (different-units) ratio of ${PATH}/before ${PATH}/before-contacts`,
      `${PATH}/after-contacts: count flow, contact contact, 61000 sum of contacts/2021-03 contacts/2021-04`,
      `${PATH}/after-per-1000-contacts: rate derived, ticket ticket, 1/200 (different-units) ratio of ${PATH}/after ${PATH}/after-contacts`,
      `${PATH}/change-per-contact: signed-share derived, ticket, -1/2 (association excluded-month different-units) relative-change of ${PATH}/after-per-1000-contacts ${PATH}/before-per-1000-contacts`,
    ]);
  });

  it("leave no month out that began with the live day, and have no change from nothing", () => {
    // 280 in the 28 days of February after 0 in January, or after 310.
    const first = { ...online, liveDate: "2021-02-01" };
    const changes = (before: number, after: number) =>
      of(reportOf({ "2021-01": before, "2021-02": after }, [first], { "2021-01": 1000, "2021-02": 1000 }))
        .filter((line) => line.includes("/change-"))
        .map((line) => line.slice(PATH.length + 1).replace(/ relative-change .*/, ""));
    expect(changes(310, 280)).toEqual([
      "change-per-day: signed-share derived, ticket, 0/1 (association)",
      // 280 of 1,000 after 310 of 1,000.
      "change-per-contact: signed-share derived, ticket, -3/31 (association different-units)",
    ]);
    expect(changes(0, 280)).toEqual([
      "change-per-day: signed-share derived, ticket, from-zero (association)",
      "change-per-contact: signed-share derived, ticket, from-zero (association different-units)",
    ]);
    expect(changes(0, 0)).toEqual([
      "change-per-day: signed-share derived, ticket, no-base (association)",
      "change-per-contact: signed-share derived, ticket, no-base (association different-units)",
    ]);
  });

  it("list a month once for two initiatives that address one cause", () => {
    const [january, march, ...rest] = of(reportOf(MONTHS, [online, { ...online, id: "app" }]));
    expect([january, march]).toEqual(perDay.slice(0, 2));
    expect(rest).toHaveLength(10);
    expect(rest.filter((line) => line.startsWith("initiatives/app/2021-Q1/"))).toHaveLength(5);
  });

  it("are none of an initiative that addresses no cause, two, or one without months, is not live, or is compared with nothing", () => {
    const { liveDate, ...unborn } = online;
    const others: readonly Initiative[] = [
      { ...online, addresses: [] },
      { ...online, addresses: ["visits", "delays"] },
      { ...online, addresses: ["delays"] },
      { ...online, addresses: ["unknown"] },
      unborn,
      { ...online, status: "planned" },
      { ...online, liveDate: "2021-01-10" },
    ];
    for (const other of others) expect(of(reportOf(MONTHS, [other]))).toEqual([]);
    expect(effectFigures({ period: "2021-Q1", channels: [] })).toEqual([]);
  });
});
