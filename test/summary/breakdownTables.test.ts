import { describe, expect, it } from "vitest";
import type { FeedbackReport, TicketBreakdown } from "../../src/model/FeedbackReport.js";
import type { Language } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const parts = [
  { id: "first", name: { ar: "القسم الأول", en: "First section" }, count: 6 },
  { id: "second", name: { ar: "القسم الثاني", en: "Second section" }, count: 3 },
];

/** The heads of the tables of breakdowns, and what a tie-out says of the page. */
const heads = (language: Language, ...breakdowns: readonly Omit<TicketBreakdown, "id" | "parts">[]) => {
  const report: FeedbackReport = {
    period: "2024-Q1",
    channels: [],
    tickets: {
      basis: "events",
      asOf: "2024-03-31",
      open: 20,
      closed: 80,
      flow: { opened: 50 },
      breakdowns: breakdowns.map((each, at) => ({ id: `b${at}`, parts, ...each })),
    },
  };
  const text = renderText(summarize(report, { language }), { bidi: "none" });
  const lines = text.split("\n");
  const first = parts[0]?.name[language] ?? "";
  const found = lines.filter((_, index) => lines[index + 1]?.startsWith(`${first}\t`));
  return { found, status: tieOut(text, report).status };
};

describe("the table of a breakdown", () => {
  it.each<[of: TicketBreakdown["of"], by: string, english: string, arabic: string]>([
    [undefined, "category", "Tickets by category", "التذاكر حسب التصنيف"],
    [undefined, "age", "Tickets by age", "التذاكر حسب عمرها"],
    ["open", "age", "Open tickets, by age", "التذاكر المفتوحة حسب عمرها"],
    ["closed", "age", "Closed tickets, by age", "التذاكر المغلقة حسب عمرها"],
    ["total", "entity", "All tickets, by responsible entity", "جميع التذاكر حسب الجهة المسؤولة"],
    [
      "opened",
      "channel",
      "Tickets opened in the period, by channel of origin",
      "التذاكر الواردة خلال الفترة حسب قناة الاستقبال",
    ],
  ])("of %s by %s says what is broken down, as far as the report does", (of, by, english, arabic) => {
    const breakdown = of === undefined ? { by } : { by, of };
    expect(heads("en", breakdown)).toEqual({ found: [`${english}\tTickets\tShare`], status: "passed" });
    expect(heads("ar", breakdown)).toEqual({ found: [`${arabic}\tالتذاكر\tالنسبة`], status: "passed" });
  });

  it("says it over the counts where the report has a name of its own, and before a key of its own", () => {
    const name = { ar: "حسب الفرع", en: "By branch" };
    expect(heads("en", { by: "branch", name, of: "open" }, { by: "category", name, of: "opened" })).toEqual({
      found: ["By branch\tOpen tickets\tShare", "By branch\tTickets opened in the period\tShare"],
      status: "passed",
    });
    expect(heads("ar", { by: "branch", of: "closed" }, { by: "branch", name })).toEqual({
      found: ["التذاكر المغلقة حسب تصنيف تعتمده الجهة\tالتذاكر\tالنسبة", "حسب الفرع\tالتذاكر\tالنسبة"],
      status: "passed",
    });
  });

  it("names the coded tickets where its shares are of these", () => {
    expect(heads("en", { by: "category", cases: 12 })).toEqual({
      found: ["Tickets by category\tTickets\tShare of coded tickets"],
      status: "passed",
    });
    expect(heads("ar", { by: "category", cases: 12 })).toEqual({
      found: ["التذاكر حسب التصنيف\tالتذاكر\tالنسبة من التذاكر المصنّفة"],
      status: "passed",
    });
  });

  it("parts what is broken down twice", () => {
    expect(heads("ar", { by: "category", of: "open" }, { by: "category", of: "closed" }).found).toEqual([
      "التذاكر المفتوحة حسب التصنيف\tالتذاكر\tالنسبة",
      "التذاكر المغلقة حسب التصنيف\tالتذاكر\tالنسبة",
    ]);
  });
});
