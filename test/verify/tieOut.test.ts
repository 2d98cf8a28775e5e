import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const { published: _, ...quarter } = firstQuarter2021;

const MISSING = { missing: "not-collected" } as const;

function outcomes(text: string, report: FeedbackReport = quarter): readonly string[] {
  return tieOut(text, report).entries.map(({ outcome, figure, rule }) => `${outcome} ${figure ?? rule}`);
}

describe("tieOut matches", () => {
  it("a counted noun to its channel and period", () => {
    expect(outcomes("بلغ عدد المكالمات ٦٤٩٬٩٤٠ مكالمة خلال الربع الأول من عام ٢٠٢١م.")).toEqual([
      "matched contacts/calls/2021-Q1",
      "classed quarter",
    ]);
  });

  it("a month before equal readings elsewhere", () => {
    expect(outcomes("In February 2021 there were 172,872 calls and 43,326 e-mails.")).toEqual([
      "classed month",
      "matched contacts/calls/2021-02",
      "matched contacts/emails/2021-02",
    ]);
  });

  it("shares at any decimals, and says which other rounding explains one", () => {
    // 649,940 / 1,086,646 = 59.8116 %; 145,596 / 1,086,646 = 13.3987 %.
    expect(outcomes("Phone calls are 59.8% of all contacts.")).toEqual([
      "matched contacts/calls/2021-Q1/share-of-channels",
    ]);
    expect(outcomes("E-mails: 13.39% of all contacts.")).toEqual([
      "within-rounding contacts/emails/2021-Q1/share-of-channels",
    ]);
    expect(tieOut("E-mails: 13.39% of all contacts.", quarter).findings).toMatchObject([
      { code: "other-rounding", severity: "notice", computed: "13.40" },
    ]);
  });

  it("what the rest of many gaps adds up to, though the name of the line is far away", () => {
    const months = Array.from({ length: 12 }, (_, index) => `2021-${String(index + 1).padStart(2, "0")}`);
    const cells = (value: number | undefined) => Object.fromEntries(months.map((month) => [month, value ?? MISSING]));
    const report: FeedbackReport = {
      period: "2021",
      channels: [
        { id: "branch", kind: "branch", months: cells(undefined) },
        { id: "app", kind: "app", months: { ...cells(400), "2021-04": MISSING, "2021-09": MISSING } },
        { id: "calls", kind: "phone", months: cells(1000) },
      ],
    };
    const page = renderText(summarize(report));
    // 10 x 400 + 12 x 1,000 = 16,000.
    expect(page).toContain("ومجموع المتوافر \u2067١٦٬٠٠٠\u2069");
    expect(tieOut(page, report)).toMatchObject({ status: "passed", findings: [] });
  });

  it("a headline in its scale word", () => {
    expect(outcomes("Beneficiaries made 1.09 million contacts in the first quarter of 2021.")).toEqual([
      "matched contacts/2021-Q1",
      "classed quarter",
    ]);
    expect(outcomes("أكثر من 640 ألف مكالمة في الربع الأول من عام 2021")).toEqual([
      "matched contacts/calls/2021-Q1",
      "classed quarter",
    ]);
  });

  it("a quoted line, and a number in a tag", () => {
    const found = ["matched contacts/calls/2021-Q1", "classed quarter"];
    expect(outcomes("> 649,940 calls were received in the first quarter of 2021.")).toEqual(found);
    expect(outcomes("Calls: <b>649,940</b> calls in the first quarter of 2021.")).toEqual(found);
  });

  it("open and closed tickets by their words, on either side", () => {
    expect(outcomes("Tickets: 123,765 in all; 123,755 closed (99.99%) and 10 open (0.01%).")).toEqual([
      "matched tickets/2021-Q1/total",
      "matched tickets/2021-Q1/closed",
      "matched tickets/2021-Q1/closure-rate",
      "matched tickets/2021-Q1/open",
      "matched tickets/2021-Q1/open-rate",
    ]);
  });

  it("cells to their row and column, whatever the order", () => {
    const table =
      "مارس ٢٠٢١\tفبراير ٢٠٢١\tيناير ٢٠٢١\tالقناة\n189215\t172872\t287853\tالمكالمات\n649,940 مكالمة\t\t\tالمجموع";
    expect(outcomes(table)).toEqual([
      "classed month",
      "classed month",
      "classed month",
      "matched contacts/calls/2021-03",
      "matched contacts/calls/2021-02",
      "matched contacts/calls/2021-01",
      "matched contacts/calls/2021-Q1",
    ]);
    const turned =
      "| Month | Phone calls | All channels |\n|---|---|---|\n| January 2021 | 287,853 | 423,169 |\n| Total | 649,940 | 1,086,646 |";
    expect(outcomes(turned)).toEqual([
      "classed month",
      "matched contacts/calls/2021-01",
      "matched contacts/2021-01",
      "matched contacts/calls/2021-Q1",
      "matched contacts/2021-Q1",
    ]);
  });

  it("the sum of what is there, where a total is not available", () => {
    const channels = [
      { id: "calls", kind: "phone", counts: "call", months: { "2021-01": 5000, "2021-02": 6000 } },
    ] as const;
    expect(
      outcomes("Phone: no total; what is there adds up to 11,000 calls.", { period: "2021-Q1", channels }),
    ).toEqual(["matched contacts/calls/2021-Q1"]);
  });
});

describe("tieOut contradicts", () => {
  it("swapped digits, naming figure, values and slip", () => {
    const text = "بلغ عدد المكالمات ٦٤٩٬٩٠٤ مكالمة خلال الربع الأول من عام ٢٠٢١م.";
    const { status, findings } = tieOut(text, quarter);
    expect(status).toBe("failed");
    expect(findings).toMatchObject([
      {
        code: "contradicted",
        severity: "error",
        path: "contacts/calls/2021-Q1",
        span: { start: 18, end: 25 },
        published: "649904",
        computed: "649940",
        difference: "-36",
      },
    ]);
    expect(findings[0]?.message).toContain("two digits swapped");
  });

  it("a value of another month in a cell", () => {
    const table = "Channel\tJanuary 2021\tFebruary 2021\nPhone calls\t172,872\t287,853";
    expect(outcomes(table).slice(2)).toEqual([
      "contradicted contacts/calls/2021-01",
      "contradicted contacts/calls/2021-02",
    ]);
  });

  it("open tickets printed in the column of closed ones", () => {
    const table = "\tOpen\tClosed\nTickets\t123,755\t10";
    expect(outcomes(table)).toEqual(["contradicted tickets/2021-Q1/open", "contradicted tickets/2021-Q1/closed"]);
  });

  it("a rise printed as a fall", () => {
    // Calls rose by 9.45 % from February to March.
    const text = "In March 2021 phone calls fell by 9.45% compared with February 2021.";
    expect(tieOut(text, quarter).status).not.toBe("passed");
    expect(outcomes(text.replace("fell", "rose"))).toContain("matched contacts/calls/2021-03/month-change-percent");
  });

  it("a share with one digit wrong", () => {
    expect(outcomes("Closed tickets: 123,755 (99.98%).")).toEqual([
      "matched tickets/2021-Q1/closed",
      "contradicted tickets/2021-Q1/closure-rate",
    ]);
  });

  it("what the page itself binds to a figure", () => {
    const page = { text: "Calls: 649,904", data: [{ figure: "contacts/calls/2021-Q1", span: { start: 7, end: 14 } }] };
    expect(tieOut(page, quarter).entries).toMatchObject([
      { outcome: "contradicted", figure: "contacts/calls/2021-Q1" },
    ]);
    // 172,872 to 189,215 calls is 9.454 % more.
    const change = "contacts/calls/2021-03/month-change-percent";
    const bound = (text: string) => {
      const start = text.search(/[-\d]/);
      return tieOut({ text, data: [{ figure: change, span: { start, end: text.length } }] }, quarter).entries;
    };
    expect(bound("Calls fell by 9.45%")).toMatchObject([
      { outcome: "contradicted", figure: change, rule: "direction" },
    ]);
    expect(bound("Calls rose by 9.45%")).toMatchObject([{ outcome: "matched", figure: change }]);
    const unknown = { text: "Calls: 649,940", data: [{ figure: "contacts/fax/2021-Q1", span: { start: 7, end: 14 } }] };
    expect(tieOut(unknown, quarter).entries).toMatchObject([{ outcome: "unexplained" }]);
  });
});

describe("tieOut tells apart", () => {
  it("what is no figure", () => {
    expect(outcomes("الرقم الموحد 1950 متاح 24/7، وبريده 1950@moj.gov.sa، في عام ٢٠٢١م")).toEqual([
      "classed phone",
      "classed other",
      "classed email",
      "classed year",
    ]);
  });

  it("a number of a label of the report", () => {
    const initiatives = [{ id: "hotline", title: { en: "A hotline open 16 hours a day" } }];
    expect(outcomes("A hotline open 16 hours a day", { ...quarter, initiatives })).toEqual(["classed quoted"]);
  });

  it("a number that nothing explains", () => {
    const { status, findings } = tieOut("Staff took 7,431 training hours. 649,940 calls came in.", quarter);
    expect(status).toBe("incomplete");
    expect(findings).toMatchObject([{ code: "unexplained", severity: "warning", published: "7431" }]);
  });

  it("a published figure that the text lacks", () => {
    const report = { ...quarter, published: [{ figure: "tickets/2021-Q1/total", printed: "123765" }] };
    const { status, missing, findings } = tieOut("649,940 calls in the first quarter of 2021", report);
    expect(status).toBe("incomplete");
    expect(missing).toEqual(["tickets/2021-Q1/total"]);
    expect(findings).toMatchObject([{ code: "missing-figure", path: "tickets/2021-Q1/total" }]);
  });

  it("nothing checked from a pass", () => {
    expect(tieOut("", quarter).status).toBe("nothing-checked");
    expect(tieOut("في عام ٢٠٢١م", quarter).status).toBe("nothing-checked");
  });

  it("grammar from figures", () => {
    const { status, findings } = tieOut("ورد ٦٤٩٬٩٤٠ مكالمات", quarter);
    expect(status).toBe("passed");
    expect(findings).toMatchObject([
      { code: "noun-form", severity: "notice", published: "٦٤٩٬٩٤٠ مكالمات", computed: "٦٤٩٬٩٤٠ مكالمة" },
    ]);
    expect(tieOut("ورد ١٤٥٬٥٩٦ رسالة إلكترونية", quarter).findings).toEqual([]);
  });

  it.each([
    ["ورد ٦٥٠ ألف مكالمات", "٦٥٠ ألف مكالمة"],
    ["ورد ٦٤٩ ألفًا و٩٤٠ مكالمات", "٦٤٩ ألفًا و٩٤٠ مكالمة"],
  ])("grammar behind a scale word: %s", (text, computed) => {
    expect(tieOut(text, quarter).findings).toMatchObject([{ code: "noun-form", severity: "notice", computed }]);
  });

  it.each(["ورد ٦٥٠ ألف مكالمة", "ورد ٦٥٠ ألفًا من المكالمات", "ورد ٦٤٩ ألفًا و٩٤٠ اتصالًا", "ورد ٠٫٦٥ مليون اتصال"])(
    "nothing wrong in %s",
    (text) => {
      expect(tieOut(text, quarter).findings).toEqual([]);
    },
  );

  it("no noun that stands behind a scale word that cannot be meant", () => {
    expect(tieOut("ورد ٦٤٩٬٩٤٠ ألف مكالمات", quarter).findings.map(({ code }) => code)).not.toContain("noun-form");
  });
});

describe("tieOut of our own pages", () => {
  const pages = (["ar", "en"] as const).flatMap((language) =>
    (["arab", "latn"] as const).flatMap((numerals) => {
      const summary = summarize(firstQuarter2021, { language, numerals });
      return [renderText(summary), renderText(summary, { bidi: "none" }), renderMarkdown(summary)];
    }),
  );

  it.each(pages.map((page, index) => [index, page] as const))("passes, page %i", (_index, page) => {
    const { status, findings } = tieOut(page, firstQuarter2021);
    expect(findings).toEqual([]);
    expect(status).toBe("passed");
  });

  it("never passes a page in which one digit of a figure was changed", () => {
    const page = pages[0] ?? "";
    const escaped: string[] = [];
    for (const { span, outcome, text } of tieOut(page, firstQuarter2021).entries) {
      if (outcome !== "matched") continue;
      for (let place = span.start; place < span.end; place++) {
        const digit = page.charCodeAt(place) - 0x660;
        if (digit < 0 || digit > 9) continue;
        const wrong = String.fromCharCode(0x660 + ((digit + 1 + (place % 8)) % 10));
        if (wrong === page.charAt(place)) continue;
        const changed = tieOut(page.slice(0, place) + wrong + page.slice(place + 1), firstQuarter2021);
        const finding = changed.findings.find(
          (each) => each.span !== undefined && each.span.start <= place && place < each.span.end,
        );
        if (changed.status === "passed" || finding === undefined)
          escaped.push(`${text} → ${wrong} at ${place - span.start}`);
      }
    }
    expect(escaped).toEqual([]);
  });
});
