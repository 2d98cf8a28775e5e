import { existsSync, readFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { cwd } from "node:process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { run } from "./run.js";

const reference = new URL("../../../shared/reference/moj-2021-q1.txt", import.meta.url);
const ISOLATES = /[\u200F\u2066-\u2069]/g;

it("prints the quarter's report, its tables aligned, and what was checked", async () => {
  const { output, code } = await run("quarter-report.mjs");
  const text = output.replace(ISOLATES, "");
  expect(code).toBe(0);
  expect(text.startsWith("تقرير ملاحظات المستفيدين\n")).toBe(true);
  expect(text).toContain("المكالمات: ٦٤٩٬٩٤٠ مكالمة");
  expect(text).toContain("المكالمات           ٢٨٧٬٨٥٣      ١٧٢٬٨٧٢       ١٨٩٬٢١٥     ٦٤٩٬٩٤٠");
  expect(text).toMatch(/- الأعداد المنشورة مقابل البيانات: سليمة \(المطابق: ٢٠\)/);
  expect(text).toMatch(/ملحوظة لغوية: .*المطبوع «.*649,940 مكالمات.*»، والصواب «.*649,940 مكالمة/);
  expect(text).toMatch(/- أعداد هذه الصفحة مقابل البيانات: سليمة \(المطابق: [٠-٩]+، سنوات/);
});

it.skipIf(!existsSync(reference))("ties the published text out (needs ../shared)", async () => {
  const { output } = await run("quarter-report.mjs");
  expect(output.replace(ISOLATES, "")).toMatch(/- أعداد النص المنشور مقابل البيانات: سليمة \(المطابق: ١٧،/);
});

it("reads a report and says what is wrong with a mistaken one", async () => {
  const { output, code } = await run("read-report.mjs");
  expect(code).toBe(0);
  const [total, count, month] = output.replace(ISOLATES, "").split("\n");
  expect(total).toBe("مكالمات الربع: ٦٤٩٬٩٤٠ مكالمة");
  expect(count).toMatch(/^channels\.0\.months\.2021-01 .*يُقرأ 287853/);
  expect(month).toMatch(/^channels\.0\.months\.2021-13 .*المطلوب شهر/);
});

it("explains figures", async () => {
  const { output } = await run("explain-figure.mjs");
  expect(output).toContain("1,086,646 = 649,940 + 145,596 + 291,110");
  expect(output).toContain("-1.14% = (189,215 ÷ 31 - 172,872 ÷ 28) ÷ (172,872 ÷ 28)");
  expect(output).toContain("99.99% = 123,755 ÷ 123,765");
  const one = await run("explain-figure.mjs", "tickets/2021-Q1/total");
  expect(one.output).toContain("123,765 = 10 + 123,755");
});

it("goes from records to a page", async () => {
  const { output, code } = await run("tickets-to-page.mjs");
  expect(code).toBe(0);
  // 9, 7 + 1 and 8 calls: the record of 21:30 UTC on 31 January is February's in Riyadh.
  for (const [month, count] of [
    ["2021-01", "٩"],
    ["2021-02", "٨"],
    ["2021-03", "٨"],
  ])
    expect(output).toContain(`data-figure="contacts/calls/${month}" dir="rtl">${count}</data>`);
});

it("goes from records to a page in fewer than 25 lines", () => {
  const lines = readFileSync(new URL("../../examples/tickets-to-page.mjs", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  expect(lines.length).toBeLessThan(25);
});

it("goes from tickets to what became of them as of a day", async () => {
  const { output, code } = await run("closed-tickets.mjs");
  expect(code).toBe(0);
  // Of 51 tickets with an opening three were not closed on 31 March, two of which were closed in April; all others took two days.
  const text = output.replace(ISOLATES, "");
  expect(text).toContain("مجموع التذاكر: ٥١ تذكرة، المغلقة منها ٤٨ (٩٤٫١٢٪)، والمفتوحة ٣ (٥٫٨٨٪).");
  expect(text).toMatch(/المعالجة النهائية[^\n]*\t٤٨\t٣\t٢/);
});

it("goes from records of a path from where it is started", async () => {
  const path = relative(cwd(), fileURLToPath(new URL("../../examples/tickets.csv", import.meta.url)));
  expect(dirname(path)).not.toBe(".");
  const { output, code } = await run("tickets-to-page.mjs", path);
  expect(code).toBe(0);
  expect(output).toContain('data-figure="contacts/calls/2021-01" dir="rtl">٩</data>');
});
