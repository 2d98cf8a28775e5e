import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { cityQuarter } from "./tie/cityQuarter.js";
import { portYear } from "./tie/portYear.js";

const faults = (page: string) =>
  tieOut(page.startsWith("<") ? readHtml(page) : page, portYear).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("tables between rules", () => {
  it.each([
    (calls: string) =>
      `+---------+-------+-------+\n| Channel | Q1    | Q2    |\n+---------+-------+-------+\n| Calls   | ${calls} | 1,410 |\n| Letters |   531 |   528 |\n+---------+-------+-------+`,
    (calls: string) =>
      `│ القناة │ الربع الأول │ الربع الثاني │\n├───┼───┼───┤\n│ المكالمات │ ${calls} │ 1,410 │\n│ الرسائل البريدية │ 531 │ 528 │`,
    (calls: string) => `Channel\tQ1\tQ2\n=======================\nCalls\t${calls}\t1,410\nLetters\t531\t528`,
  ])("are read with their headers (%#)", (page) => {
    expect(faults(page("1,530"))).toEqual([]);
    expect(faults(page("1,410"))).toEqual(["1,410 contradicted"]);
    expect(faults(page("1,350"))).toEqual(["1,350 contradicted"]);
  });
});

describe("numbers that count rows", () => {
  const names = ["Berths for small boats", "Tickets by phone", "New lamps on the piers"];
  const item = (lines: readonly string[]) => tieOut(lines.join("\n"), portYear).entries;
  it.each([
    ["No.\tInitiative\tStatus", names.map((name, at) => `${at + 1}\t${name}\tdone`)],
    ["Status\tInitiative\t#", names.map((name, at) => `done\t${name}\t${at + 1}.`)],
    ["الحالة\tالمبادرة\tم", names.map((_, at) => `مطبقة\tالمبادرة المعلنة\t${"١٢٣"[at]}`)],
    ["| الرتبة | السبب |", names.map((_, at) => `| ${at + 1} | السبب المعلن |`)],
    ["Rank   Cause   Remark", names.map((name, at) => `(${at + 1})   ${name}   new`)],
    ["الرتبة – السبب – الملاحظة", names.map((_, at) => `${at + 1} – السبب المعلن – جديد`)],
    ["What we did", names.map((name, at) => `${at + 1}\t${name}`)],
  ])("are no counts: %s", (header, rows) => {
    expect(item([header, ...rows]).map(({ rule }) => rule)).toEqual(["item", "item", "item"]);
  });
  it.each([
    ["under a name", ["Cases\tCause", "1\tNoise", "2\tWaste", "3\tLight"]],
    ["last, under none", ["Noise\t1", "Waste\t2", "Light\t3"]],
    ["with one left out", ["No.\tCause", "1\tNoise", "3\tWaste"]],
  ])("are counts %s", (_, lines) => {
    expect(item(lines).some(({ rule }) => rule === "item")).toBe(false);
  });
});

describe("a share of 100 %", () => {
  it.each(["Total opened", "Total of both", "مجموع ما ورد", "إجمالي المسجل"])("is that of the whole: %s", (label) => {
    const page = (share: string) =>
      `Channel\tNumber\tShare\nCalls\t6,330\t74.5%\nLetters\t2,172\t25.5%\n${label}\t8,502\t${share}`;
    expect(faults(page("100%"))).toEqual([]);
    expect(faults(page("101%"))).toHaveLength(1);
  });
});

describe("a total that stands once for all columns", () => {
  const report: FeedbackReport = {
    ...cityQuarter,
    channels: cityQuarter.channels.map((each) => (each.id === "app" ? { ...each, counts: "report" } : each)),
    tickets: {
      basis: "events",
      open: 20,
      closed: 310,
      subsets: [
        {
          id: "app-tickets",
          name: { ar: "بلاغات منصة المدينة", en: "City platform reports" },
          count: 66,
          partOf: "tickets",
        },
      ],
    },
  };
  it("is of the channel of its rows, whatever part has its name", () => {
    const page = (total: string) =>
      `سبتمبر 2025\tأغسطس 2025\tيوليو 2025\tالتطبيقات\n25069\t23180\t21774\tبلاغات تطبيق المدينة\n${total} بلاغًا\t\t\tالمجموع`;
    const outcomes = (total: string) => tieOut(page(total), report).entries.at(-1)?.outcome;
    expect(outcomes("70023")).toBe("matched");
    expect(outcomes("70032")).not.toBe("matched");
  });
});
