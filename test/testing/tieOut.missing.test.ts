import { describe, expect, it } from "vitest";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, MISSING_REASONS } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** A report with every count that a page may say is missing; the one at a place is another cell. */
function reportWith(place: string, other: Cell, visit: (name: string) => void = () => {}): FeedbackReport {
  const cell = (name: string, count: number): Cell => {
    visit(name);
    return name === place ? other : count;
  };
  const duration = (name: string, n: number) =>
    ({
      unit: "hour",
      basis: "working",
      n: cell(`${name} n`, n),
      excluded: cell(`${name} excluded`, 5),
      mean: 6.4,
    }) as const;
  return {
    period: "2021-Q1",
    channels: [
      {
        id: "calls",
        kind: "phone",
        months: { "2021-01": cell("January", 310), "2021-02": cell("February", 420), "2021-03": cell("March", 530) },
        handling: {
          offered: cell("offered", 1400),
          answered: cell("answered", 1260),
          abandoned: cell("abandoned", 77),
        },
      },
      { id: "emails", kind: "email", totals: { "2021-Q1": cell("e-mails", 215) } },
    ],
    tickets: {
      basis: "events",
      open: cell("open", 20),
      closed: cell("closed", 30),
      flow: {
        broughtForward: cell("brought forward", 10),
        opened: cell("opened", 40),
        closed: cell("closed in the period", 37),
        reopened: cell("reopened", 7),
      },
      subsets: [
        { id: "complaint", count: cell("complaints", 12) },
        { id: "najiz", name: { ar: "ناجز", en: "Najiz" }, count: cell("najiz", 15), partOf: "tickets" },
      ],
      breakdowns: [
        {
          id: "outcome",
          by: "outcome",
          cases: cell("cases", 29),
          parts: [
            { id: "upheld", count: cell("upheld", 11) },
            { id: "not-upheld", count: cell("not upheld", 18) },
          ],
        },
        {
          id: "age",
          by: "age",
          of: "open",
          parts: [
            { id: "new", name: { ar: "حتى 30 يومًا", en: "Up to 30 days" }, count: cell("new", 13) },
            { id: "old", name: { ar: "أكثر من 30 يومًا", en: "More than 30 days" }, count: cell("old", 7) },
          ],
        },
        {
          id: "area",
          by: "entity",
          name: { ar: "المناطق", en: "Areas" },
          parts: [
            { id: "north", name: { ar: "الشمال", en: "North" }, count: cell("north", 21) },
            { id: "land", name: { ar: "البر والبحر", en: "Land, sea and air" }, count: cell("land", 29) },
          ],
        },
      ],
      durations: { firstResponse: duration("first response", 45), finalResolution: duration("final resolution", 44) },
    },
    causes: [
      { id: "delay", name: { ar: "التأخير", en: "Delay" }, tickets: cell("delay", 13) },
      { id: "staff", name: { ar: "سلوك الموظفين", en: "Staff conduct" }, tickets: cell("staff", 9) },
    ],
    causeCases: cell("cause cases", 24),
    initiatives: [
      {
        id: "form",
        title: { ar: "نموذج جديد", en: "New form" },
        addresses: ["delay"],
        status: "live",
        liveDate: "2021-02-10",
        reach: { count: cell("reach", 640) },
      },
    ],
    satisfaction: [
      {
        id: "courts",
        agency: { ar: "المحاكم", en: "Courts" },
        platform: { ar: "قيم", en: "Qayyem" },
        scale: { min: 1, max: 5 },
        topBoxFrom: 4,
        ratings: { 1: cell("ones", 16), 3: 14, 5: 62 },
        asked: cell("asked", 340),
        unrated: cell("unrated", 8),
      },
    ],
    bases: [
      { id: "services", name: { ar: "الخدمات المقدمة", en: "Services delivered" }, count: cell("services", 88_000) },
    ],
  };
}

const places: string[] = [];
reportWith("", 0, (name) => places.push(name));

describe("a count that our own page says is missing", () => {
  it.each(places)("is none of a report that has a 0 there: %s", (place) => {
    for (const [at, missing] of MISSING_REASONS.entries()) {
      // Nobody could give a score that is not applicable, which is no other than 0.
      if (place === "ones" && missing === "not-applicable") continue;
      const report = reportWith(place, { missing });
      for (const language of LANGUAGES) {
        const isText = (at % 2 === 0) === (language === "ar");
        const summary = summarize(report, { language });
        const page = isText ? renderText(summary) : readHtml(renderHtml(summary));
        const told = `${missing}, ${language} ${isText ? "text" : "HTML"}`;
        expect(tieOut(page, report).status, told).toBe("passed");
        expect(tieOut(page, reportWith(place, 0)).status, told).toBe("failed");
      }
    }
  });

  it("is 0 where the caller says so", () => {
    const report = reportWith("February", { missing: "not-collected" });
    const page = renderText(summarize(report, { language: "en", missing: "zero" }));
    expect(page).toContain("Telephone, February 2021: not collected.");
    expect(tieOut(page, report, { missing: "zero" }).status).toBe("passed");
  });
});
