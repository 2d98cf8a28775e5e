import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { channelShare } from "../../src/metrics/channelShare.js";
import { initiativeEffect } from "../../src/metrics/initiativeEffect.js";
import { monthChange } from "../../src/metrics/monthChange.js";
import { paretoOfCauses } from "../../src/metrics/paretoOfCauses.js";
import { quarterTotal } from "../../src/metrics/quarterTotal.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { assertFigure } from "../../src/testing/assertFigure.js";
import { feedbackMatchers } from "../../src/testing/feedbackMatchers.js";
import type { FeedbackAsymmetricMatchers } from "../../src/testing/MatcherTypes.js";
import { busyQuarter } from "../verify/tie/busyQuarter.js";

declare module "vitest" {
  interface AsymmetricMatchersContaining extends FeedbackAsymmetricMatchers {}
}

expect.extend(feedbackMatchers);

const calls = "contacts/calls/2021-Q1";
const page = "We received 649,940 calls in the first quarter of 2021.";
const untyped: unknown = page;
// As the text of an element is typed.
const orNull: string | null = JSON.parse(JSON.stringify(page));

describe("the types of the matchers", () => {
  it("take a promise, what has no type, and a text that may be null", async () => {
    const report = { ...firstQuarter2021, published: [] };
    await expect(Promise.resolve(page)).resolves.toTieOutTo(report);
    await expect(Promise.resolve(649940)).resolves.toBeFigure(report, calls);
    await expect(Promise.resolve(firstQuarter2021)).resolves.toReconcile();
    expect(untyped).toTieOutTo(report);
    expect(orNull).toTieOutTo(report);
  });

  it("take what is typed by a parameter", () => {
    const check = <Report extends FeedbackReport, Page extends string, Value extends number>(
      report: Report,
      text: Page,
      value: Value,
    ): void => {
      expect(report).toReconcile();
      expect(text).toTieOutTo({ ...report, published: [] });
      expect(value).toBeFigure(report, calls);
      // @ts-expect-error a text is no report
      expect(() => expect(text).toReconcile()).toThrow();
      // @ts-expect-error a report is no page
      expect(() => expect(report).toTieOutTo(report)).toThrow();
    };
    check(firstQuarter2021, page, 649940);
  });

  it("take the result of a metric", () => {
    expect(quarterTotal(firstQuarter2021, "calls")).toBeFigure(firstQuarter2021, calls);
    expect(channelShare(firstQuarter2021, "calls")).toBeFigure(firstQuarter2021, `${calls}/share-of-channels`);
    expect(quarterTotal(firstQuarter2021, "chats")).not.toBeFigure(firstQuarter2021, calls);
  });

  it("take a change by the part that the id asks for", () => {
    const march = monthChange(firstQuarter2021, "2021-03", "calls");
    const id = "contacts/calls/2021-03/month-change";
    for (const part of ["", "-percent", "-percent-per-day", "-percent-per-working-day"])
      expect(march).toBeFigure(firstQuarter2021, id + part);
    if (march.status === "ok") assertFigure(march.value, firstQuarter2021, id);
    // 172,872 in February and 189,215 in March; from January to February there were 114,981 fewer.
    expect(() => assertFigure(march, firstQuarter2021, "contacts/calls/2021-02/month-change")).toThrow(
      "16343 is not contacts/calls/2021-02/month-change, which is -114,981 = ",
    );
    expect(() => assertFigure(march, firstQuarter2021, calls)).toThrow(
      "a change that is changed is not contacts/calls",
    );
  });

  // 310 visits in the 31 days of January are 10 a day, 155 in those of March 5: half as many.
  it("refuse a result of several numbers, of which one is asked for", async () => {
    const visits = { id: "visits", name: { en: "Visits" }, months: { "2021-01": 310, "2021-03": 155 } };
    const online = { id: "online", title: { en: "Online" }, addresses: ["visits"], liveDate: "2021-02-10" };
    const report: FeedbackReport = { period: "2021-Q1", channels: [], causes: [visits], initiatives: [online] };
    const id = "initiatives/online/2021-Q1/change-per-day";
    const effect = initiativeEffect(report, "online", { months: 1 });
    const refusal = expect.objectContaining({
      code: "bad-input",
      message: expect.stringContaining(
        "needs a result with one number; of several give one, such as value.change of what initiativeEffect gives",
      ),
    });
    // @ts-expect-error two windows and their change
    expect(() => expect(effect).toBeFigure(report, id)).toThrow(refusal);
    // @ts-expect-error the same as a promise
    await expect(() => expect(Promise.resolve(effect)).resolves.toBeFigure(report, id)).rejects.toThrow(refusal);
    // @ts-expect-error the same for any runner
    expect(() => assertFigure(effect, report, id)).toThrow(refusal);
    // @ts-expect-error rows
    expect(() => expect(paretoOfCauses(firstQuarter2021)).toBeFigure(firstQuarter2021, calls)).toThrow();
    expect(effect.status === "ok" && effect.value.change).toEqual({ numerator: -1, denominator: 2 });
    if (effect.status !== "ok" || effect.value.change === undefined) return;
    expect(effect.value.change).toBeFigure(report, id);
    assertFigure(effect.value.before.n, report, "initiatives/online/2021-Q1/before");
  });

  it("take a matcher within a value", () => {
    const within = { calls: 649940, share: "59.81%" };
    expect(within).toEqual({
      calls: expect.toBeFigure(firstQuarter2021, calls),
      share: expect.toBeFigure(firstQuarter2021, `${calls}/share-of-channels`),
    });
    expect(within).toEqual(
      expect.objectContaining({ calls: expect.not.toBeFigure(firstQuarter2021, "contacts/2021-Q1") }),
    );
  });

  it("refuse everything else, at run time as well", () => {
    // @ts-expect-error a list is no figure
    expect(() => expect([1]).toBeFigure(firstQuarter2021, calls)).toThrow(
      expect.objectContaining({
        code: "bad-input",
        message: "toBeFigure needs a number, a ratio, a text with one number, or a result, got an object",
      }),
    );
    // @ts-expect-error nothing is no figure
    expect(() => expect(null).toBeFigure(firstQuarter2021, calls)).toThrow(
      expect.objectContaining({ code: "bad-input" }),
    );
    // @ts-expect-error a number is no report
    expect(() => expect(5).toReconcile()).toThrow(expect.objectContaining({ code: "bad-report" }));
  });
});

describe("toBeFigure", () => {
  it("says why a result is none", () => {
    // February alone is no quarter of 2020.
    const none = quarterTotal(firstQuarter2021, "calls", { period: "2020-Q1" });
    expect(() => assertFigure(none, firstQuarter2021, calls)).toThrow(
      "a result that is unavailable (absent) is not contacts/calls/2021-Q1, which is 649,940 = ",
    );
  });

  it.each([
    ["649,940 e-mails", "of e-mails"],
    ["649,940 complaints", "of tickets"],
    ["٦٤٩٬٩٤٠ محادثة مباشرة", "of chats"],
    ["up 16,343 e-mails", "of a change"],
  ])("refuses %s, %s", (text, kind) => {
    const id = kind === "of a change" ? "contacts/calls/2021-03/month-change" : calls;
    expect(text).not.toBeFigure(firstQuarter2021, id);
  });

  it.each([
    ["649,940%", calls],
    ["649,940 SAR", calls],
    ["١٠٪", "tickets/2021-Q1/open"],
    ["January 2021: 649,940 calls", calls],
    ["649,940 مكالمة في يناير", calls],
    ["10 closed tickets", "tickets/2021-Q1/open"],
    ["113.9 tickets per 100 contacts", "tickets/2021-Q1/per-1000-contacts"],
    ["649,940 calls per 1,000 contacts", calls],
    ["649,940 calls a day", calls],
    ["-649,940 calls", calls],
    ["−٦٤٩٬٩٤٠ مكالمة", calls],
    ["not 649,940 calls", calls],
    ["ليست 649,940 مكالمة", calls],
    ["زيادة 649,940 مكالمة", calls],
    ["انخفاض ٦٤٩٬٩٤٠ مكالمة", calls],
    ["انخفاضًا قدره 649,940 مكالمة", calls],
    ["بزيادة قدرها 649,940 مكالمة", calls],
    ["ارتفع عدد المكالمات بمقدار 649,940 مكالمة", calls],
    ["الزيادة: 649,940 مكالمة", calls],
    ["تراجع بنحو 650,000 مكالمة", calls],
    ["an increase of 649,940 calls", calls],
    ["Increase: 649,940 calls", calls],
    ["Calls rose by 649,940.", calls],
    ["down 649,940 calls", calls],
    ["a drop of about 650,000 calls", calls],
    ["+649,940 calls", calls],
    ["زيادة 59.81%", `${calls}/share-of-channels`],
    ["بانخفاض نسبته ٥٩٫٨١٪", `${calls}/share-of-channels`],
    ["up 59.81%", `${calls}/share-of-channels`],
  ])("refuses %s for %s, whose value is meant for something else", (text, id) => {
    expect(text).not.toBeFigure(firstQuarter2021, id);
  });

  it.each([
    ["649,940 calls", calls],
    ["172,872 calls", "contacts/calls/2021-02"],
    ["10 open tickets", "tickets/2021-Q1/open"],
    ["10 تذاكر", "tickets/2021-Q1/open"],
    ["113.9 tickets per 1,000 contacts", "tickets/2021-Q1/per-1000-contacts"],
    ["113.9 تذكرة لكل 1,000 عملية تواصل", "tickets/2021-Q1/per-1000-contacts"],
    ["649,940 contacts", calls],
    ["٦٤٩٬٩٤٠ عملية تواصل", calls],
    ["16,343 more calls", "contacts/calls/2021-03/month-change"],
    ["649,940 calls in three months", calls],
    ["خلال ثلاثة أشهر 649,940 مكالمة", calls],
    // What is about the figure, or a bound that it keeps, is no other figure.
    ["about 650,000 calls", calls],
    ["more than 600,000 calls", calls],
    ["no fewer than 649,940 calls", calls],
    ["- 649,940 calls", calls],
    ["123,755 complaints", "tickets/2021-Q1/closed"],
    // What a rise leads to, or comes with, is a total.
    ["Calls rose to 649,940.", calls],
    ["ارتفعت المكالمات إلى 649,940 مكالمة", calls],
    ["انخفاض إلى ٦٤٩٬٩٤٠ مكالمة", calls],
    ["مع زيادة الطلب بلغت المكالمات 649,940 مكالمة", calls],
    ["بإجمالي قدره 649,940 مكالمة", calls],
    ["ما يزيد على 600,000 مكالمة", calls],
    ["After an increase of staff 649,940 calls were answered.", calls],
    ["After the increase: 649,940 calls", calls],
    ["بعد الزيادة: 649,940 مكالمة", calls],
    ["Demand is up. 649,940 calls came in.", calls],
    ["Calls made up 59.81% of contacts.", `${calls}/share-of-channels`],
  ])("takes %s for %s", (text, id) => {
    expect(text).toBeFigure(firstQuarter2021, id);
  });

  it("takes for a subset the noun of its id or that of all, and no other", () => {
    const report: FeedbackReport = {
      period: "2025-01",
      channels: [],
      tickets: { open: 50, closed: 50, subsets: [{ id: "complaint", count: 30, partOf: "tickets" }] },
    };
    for (const text of ["30 complaints", "٣٠ شكوى", "30 tickets"])
      expect(text).toBeFigure(report, "tickets/complaint/2025-01");
    for (const text of ["30 enquiries", "٣٠ استفسارًا"])
      expect(text).not.toBeFigure(report, "tickets/complaint/2025-01");
  });

  it("names the function that was called", () => {
    expect(() => assertFigure(JSON.parse("[1]"), firstQuarter2021, calls)).toThrow(/^assertFigure needs/);
  });

  it.each(["4.38 out of 5", "٤٫٣٨ من ٥"])("takes a score with the end of its scale: %s", (text) => {
    expect(text).toBeFigure(busyQuarter, "satisfaction/parks/2025-Q3/mean");
    expect(text.replace(/8|٨/, "3")).not.toBeFigure(busyQuarter, "satisfaction/parks/2025-Q3/mean");
  });

  it.each([
    ["more than 650,000 calls", ""],
    ["more than 649,940 calls", "; its number is, and the words beside it say otherwise"],
    ["less than 649,940 calls", "; its number is, and the words beside it say otherwise"],
    ["أكثر من ٦٤٩٬٩٤٠ مكالمة", "; its number is, and the words beside it say otherwise"],
    [">649,940", "; its number is, and the words beside it say otherwise"],
    ["649,940 of 1,086,646", "; a text needs one number, and this has 2"],
    ["many", "; a text needs one number, and this has 0"],
  ])("says what is wrong with %s", (text, told) => {
    expect(() => assertFigure(text, firstQuarter2021, calls)).toThrow(`= 287,853 + 172,872 + 189,215${told}`);
  });
});
