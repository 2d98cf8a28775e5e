import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { cityQuarter, citySpring } from "./tie/cityQuarter.js";

const faults = (page: string) =>
  tieOut(page.startsWith("<") ? readHtml(page) : page, cityQuarter, { earlier: [citySpring] }).entries.flatMap(
    ({ text, outcome }) => (outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : []),
  );

describe("numbers in brackets of which a note or a header tells", () => {
  it.each([
    (now: string, then: string) =>
      `Third quarter 2025\n(Figures in brackets are for the second quarter of the same year)\n\n1. Phone calls: ${now} (${then}), up 19.2%\n2. E-mails: 22,659 (21,274)`,
    (now: string, then: string) =>
      `تقرير الربع الثالث 2025\n\n- الاتصالات الهاتفية: ${now} مكالمة (${then})\n- البريد الإلكتروني: 22,659 رسالة (21,274)\n\nملاحظة: القيم بين الأقواس تخص الربع الثاني من عام 2025.`,
    (now: string, then: string) =>
      `Third quarter 2025 (previous quarter in parentheses)\n\nPhone calls\t${now} (${then})\nE-mails\t22,659 (21,274)`,
    (now: string, then: string) =>
      `<h1>الربع الثالث 2025</h1><p>وبين قوسين أرقام الربع السابق.</p><table><tr><th>القناة</th><th>العدد</th></tr><tr><td>الاتصالات الهاتفية</td><td>${now} (${then})</td></tr><tr><td>البريد الإلكتروني</td><td>22,659 (21,274)</td></tr></table>`,
    (now: string, then: string) =>
      `القناة\tالربع الثالث 2025 (الربع الثاني 2025)\nالاتصالات الهاتفية\t${now} (${then})\nالبريد الإلكتروني\t22,659 (21,274)`,
    (now: string, then: string) =>
      `| Channel | Q3 2025 (Q2 2025) |\n|---|---|\n| Phone calls | ${now} (${then}) |\n| E-mails | 22,659 (21,274) |`,
  ])("are of its period, and the others are not (%#)", (page) => {
    expect(faults(page("149,386", "125,325"))).toEqual([]);
    expect(faults(page("149,386", "149,386"))[0]).toMatch(/^149,386 /);
    expect(faults(page("125,325", "125,325"))[0]).toMatch(/^125,325 /);
    expect(faults(page("149,368", "125,325"))[0]).toMatch(/^149,368 /);
    expect(faults(page("149,386", "152,325"))[0]).toMatch(/^152,325 /);
  });

  it("are shares where they are percentages behind counts", () => {
    const page = (share: string) =>
      `Third quarter 2025. Numbers in brackets are for the second quarter.\n\nPhone calls: 149,386 (125,325)\nOf 13,500 ratings, 11,419 (${share}) were satisfied.`;
    expect(faults(page("84.6%"))).toEqual([]);
    expect(faults(page("86.4%"))[0]).toMatch(/^86.4% /);
  });
});
