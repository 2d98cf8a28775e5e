import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** What is called wrong in a text. */
function codesOf(text: string): readonly string[] {
  return checkText(text).findings.map(({ code }) => code);
}

const offices = (name: string, total: string, complaints = "650") =>
  `Office | Complaints | ${name}\nNorth | 100 | 10\nCentre | 300 | 30\nSouth | 250 | 25\nTotal | ${complaints} | ${total}`;
const months = (name: string, total: string, label = "Total") =>
  `Month | Calls | ${name}\nJanuary | 4,000 | 3,100\nFebruary | 3,000 | 2,800\nMarch | 5,000 | 3,410\n${label} | 12,000 | ${total}`;
const services = (name: string, total: string, label = "الإجمالي") =>
  `الخدمة | المكالمات | ${name}\nالمياه | 4,000 | 3,100\nالكهرباء | 3,000 | 2,800\nالطرق | 5,000 | 3,410\n${label} | 12,000 | ${total}`;

describe("a total row below a column that is not added", () => {
  it.each([
    ["Complaints per employee", "19.6"],
    ["Complaints closed per officer", "19"],
    ["نصيب الموظف", "19.6"],
    ["Score", "24.1"],
    ["Wait (sec)", "23"],
    ["مدة المعالجة (يوم)", "23"],
    ["Minimum wait (min)", "10"],
    ["Oldest open case (days)", "30"],
    ["SLA (days)", "30"],
  ])("says nothing of %s", (name, total) => {
    expect(codesOf(offices(name, total))).toEqual([]);
    // 100 + 300 + 250 = 650
    expect(codesOf(offices(name, total, "605"))).toEqual(["sum-mismatch"]);
  });

  it("holds what came in to its sum, though it is no more than one of them", () => {
    expect(codesOf(offices("Letters received", "65"))).toEqual([]);
    expect(codesOf(offices("Letters received", "30"))).toEqual(["sum-mismatch"]);
  });

  it("finds two digits that changed places in a total, though one part is no smaller", () => {
    // 400 + 10 + 20 = 430, and 403
    const table =
      "Office | Calls | Letters\nNorth | 1,000 | 400\nCentre | 700 | 10\nSouth | 300 | 20\nTotal | 2,000 | 430";
    expect(codesOf(table)).toEqual([]);
    expect(codesOf(table.replace("430", "403"))).toEqual(["sum-mismatch"]);
    expect(codesOf(table.replace("430", "340"))).toEqual(["sum-mismatch"]);
  });

  // 22 + 20 + 21 = 63
  it.each(["Working days", "أيام العمل"])("adds %s", (name) => {
    const table = `Month | Calls | ${name}\nJanuary | 4,000 | 22\nFebruary | 3,000 | 20\nMarch | 5,000 | 21\nTotal | 12,000 | 63`;
    expect(codesOf(table)).toEqual([]);
  });

  it("adds no mean, and weighs it by the cases", () => {
    // (100 × 10 + 300 × 30 + 250 × 25) / 650 = 25
    expect(codesOf(offices("Average days", "25"))).toEqual([]);
    expect(codesOf(offices("Average days", "65"))).toEqual(["weighted-mean-mismatch"]);
    expect(codesOf(offices("Days to close", "25"))).toEqual([]);
    expect(codesOf(offices("Days to close", "22"))).toEqual(["weighted-mean-mismatch"]);
  });

  // 10 + 30 + 25 = 65 days are those of no case.
  it.each(["Days to close", "Working days to close", "Response time", "زمن المعالجة (أيام)", "أيام الإنجاز"])(
    "never adds %s, nor takes an end for the mean",
    (name) => {
      for (const wrong of ["65", "30", "10"])
        expect(codesOf(offices(name, wrong)), wrong).toEqual(["weighted-mean-mismatch"]);
      expect(codesOf(offices(name, "25"))).toEqual([]);
    },
  );

  // 4,000 + 300 = 4,300 and 5,000 + 400 = 5,400
  it.each([
    ["2023", "2024"],
    ["Complaints 2023", "Complaints 2024"],
    ["الشكاوى", "الطلبات"],
  ])("adds %s and %s, though one part is larger than the total", (first, second) => {
    const table = (total: string) =>
      `Channel | ${first} | ${second}\nPhone | 4,000 | 5,000\nWeb | 300 | 400\nTotal | 4,300 | ${total}`;
    expect(codesOf(table("5,400"))).toEqual([]);
    expect(codesOf(table("4,700"))).toEqual(["sum-mismatch"]);
  });

  it("adds complaints beside their shares", () => {
    // 1,000 + 300 + 250 = 1,550
    const table = (total: string) =>
      `Office | Complaints | Share\nNorth | 1,000 | 65%\nCentre | 300 | 19%\nSouth | 250 | 16%\nTotal | ${total} | 100%`;
    expect(codesOf(table("1,550"))).toEqual([]);
    expect(codesOf(table("650"))).toContain("sum-mismatch");
  });

  // 400 + 300 + 500 = 1,200
  it.each(["Calls from customers", "شكاوى المستفيدين", "شكاوى العملاء", "الشكاوى المراجعة"])(
    "adds %s, whosever they are",
    (name) => {
      const table = (total: string) => `Month | ${name}\nJanuary | 400\nFebruary | 300\nMarch | 500\nTotal | ${total}`;
      expect(codesOf(table("1,200"))).toEqual([]);
      expect(codesOf(table("1,050"))).toEqual(["sum-mismatch"]);
    },
  );

  // 3,100 + 2,800 + 3,410 = 9,310
  it.each([
    months("Unique callers", "4,900"),
    months("Beneficiaries reached", "4,900"),
    months("المستفيدون", "4,900", "الإجمالي"),
    months("Numbers", "4,900", "Total (without double counting)"),
    services("الأرقام", "4,900", "الإجمالي (دون تكرار)"),
    services("المتصلون (دون تكرار)", "4,900"),
    services("Unique numbers", "4,900", "Total"),
  ])("lets people be counted once: %s", (text) => {
    expect(codesOf(text)).toEqual([]);
    expect(codesOf(text.replace("4,900", "9,310"))).toEqual([]);
    // Two digits changed places, or more than all.
    expect(codesOf(text.replace("4,900", "9,130"))).toEqual(["sum-mismatch"]);
    expect(codesOf(text.replace("4,900", "9,900"))).toEqual(["sum-mismatch"]);
  });

  it.each([months("Letters", "4,900"), services("الرسائل", "4,900")])("adds letters: %s", (text) => {
    expect(codesOf(text)).toEqual(["sum-mismatch"]);
  });
});

describe("a total column beside measures in rows", () => {
  // 500 + 400 + 300 = 1,200 and 450 + 430 + 320 = 1,200
  const english =
    "| | January | February | March | Total |\n|---|---|---|---|---|\n| Complaints received | 500 | 400 | 300 | 1,200 |\n| Complaints closed | 450 | 430 | 320 | 1,200 |";
  const arabic =
    "| البند | يناير | فبراير | مارس | الإجمالي |\n|---|---|---|---|---|\n| الشكاوى الواردة | 500 | 400 | 300 | 1,200 |\n| الشكاوى المغلقة | 450 | 430 | 320 | 1,200 |";

  it.each([
    `${english}\n| Pending at end of month | 150 | 120 | 100 | 100 |`,
    `${english}\n| Staff | 12 | 12 | 12 | 12 |`,
    `${english}\n| Average days to close | 4 | 5 | 6 | 5 |`,
    `${english}\n| Callers | 410 | 300 | 240 | 600 |`,
    `${arabic}\n| الرصيد أول الشهر | 100 | 150 | 120 | 100 |\n| الرصيد آخر الشهر | 150 | 120 | 100 | 100 |`,
    `${arabic}\n| متوسط أيام الإنجاز | 4 | 5 | 6 | 5 |`,
  ])("adds what came in and was closed, and nothing else: %s", (text) => {
    expect(codesOf(text)).toEqual([]);
    expect(codesOf(text.replace("320 | 1,200", "320 | 1,300"))).toEqual(["sum-mismatch"]);
    expect(codesOf(text.replace("320 | 1,200", "320 | 320"))).toEqual(["sum-mismatch"]);
  });
});

describe("a total column beside its parts", () => {
  // 400 + 500 = 900, 30 + 400 = 430, 300 + 100 = 400; 300 + 400 = 700
  it.each([
    [
      "Office | Phone | Web | Total\nAleppo | 400 | 500 | 900\nHoms | 30 | 400 | 430\nHama | 300 | 100 | 400",
      "| 430",
      "| 370",
    ],
    [
      "Office | Male | Female | Total\nClients in Aleppo | 400 | 500 | 900\nClients in Homs | 300 | 400 | 700\nClients in Hama | 300 | 100 | 400",
      "| 700",
      "| 550",
    ],
    [
      "المكتب | ذكور | إناث | الإجمالي\nالمستفيدون في حلب | 400 | 500 | 900\nالمستفيدون في حمص | 300 | 400 | 700\nالمستفيدون في حماة | 300 | 100 | 400",
      "| 700",
      "| 550",
    ],
  ])("is their sum, also where a part is larger: %s", (text, right, wrong) => {
    expect(codesOf(text)).toEqual([]);
    expect(codesOf(text.replace(right, wrong))).toEqual(["sum-mismatch"]);
  });
});

describe("a column called Year behind its quarters", () => {
  // 10 + 20 + 30 + 40 = 100, 5 + 6 + 7 + 8 = 26, 1 + 2 + 3 + 4 = 10; 100 + 26 + 10 = 136
  const table = (year: string) =>
    `| Topic | Q1 | Q2 | Q3 | Q4 | ${year} |\n|---|---|---|---|---|---|\n| Water | 10 | 20 | 30 | 40 | 100 |\n| Power | 5 | 6 | 7 | 8 | 26 |\n| Roads | 1 | 2 | 3 | 4 | 10 |\n| Total | 16 | 28 | 40 | 52 | 136 |`;

  it.each(["Year", "Full year", "السنة", "العام"])("holds %s to their sum, and to its own total", (year) => {
    expect(checkText(table(year)).verdict).toBe("reconciles");
    expect(codesOf(table(year))).toEqual([]);
    expect(codesOf(table(year).replace("| 26 |", "| 27 |"))).toEqual(["sum-mismatch", "sum-mismatch"]);
  });

  it("leaves years alone", () => {
    const founded =
      "Office | Calls | Letters | Year\nNorth | 100 | 10 | 2019\nSouth | 300 | 30 | 2021\nTotal | 400 | 40 | 2021";
    expect(codesOf(founded)).toEqual([]);
  });
});
