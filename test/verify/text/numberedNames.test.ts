import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** What is called wrong in a text. */
function codesOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

const PAIRS = [
  ["Gate 2", "Gate 3"],
  ["Room 12", "Room 14"],
  ["Line 937", "Line 939"],
  ["Windows 10", "Windows 11"],
  ["بوابة ٢", "بوابة ٣"],
  ["فرع 12", "فرع 15"],
  ["الخط 0", "الخط 1"],
  ["Room 12 north", "Room 14 south"],
  ["Gate 2 (north)", "Gate 3 (south)"],
] as const;

// 28 + 176 = 204; 15,104 + 19,374 = 34,478; 204 + 34,478 = 34,682
const TABLE =
  "| Channel | Jan | Feb | Total |\n|---|---|---|---|\n| Gate 2 | 28 | 176 | 204 |\n| Gate 3 | 15,104 | 19,374 | 34,478 |\n| Total | 15,132 | 19,550 | 34,682 |";
const SERIAL = TABLE.replace("| Channel", "| No. | Channel")
  .replace("|---", "|---|---")
  .replace("| Gate 2", "| 1 | Gate 2")
  .replace("| Gate 3", "| 2 | Gate 3")
  .replace("| Total | 15", "| | Total | 15");
const TABBED = TABLE.replace(/\n\|---.*/, "")
  .replace(/^\| | \|$/gm, "")
  .replaceAll(" | ", "\t");

it.each(PAIRS)("takes the numbers of %s and %s for no counts of their rows", (one, other) => {
  for (const table of [TABLE, TABBED]) {
    const named = table.replace("Gate 2", one).replace("Gate 3", other);
    expect(checkText(named).verdict).toBe("reconciles");
    expect(codesOf(named.replace("176", "175"))).toContain("sum-mismatch");
    expect(codesOf(named.replace("34,478", "34,487"))).toContain("sum-mismatch");
  }
});

it("takes them so behind the number of the row", () => {
  expect(checkText(SERIAL).verdict).toBe("reconciles");
  expect(codesOf(SERIAL.replace("| 204", "| 205"))).toContain("sum-mismatch");
});

it.each([
  // 204 + 34,478 = 34,682
  "Calls: 34,682 in all.\n\n- Gate 2: 204 calls.\n- Gate 3: 34,478 calls.",
  "Calls: 34,682 in all.\n\n- Phone: 204 calls.\n- Branch 937: 34,478 calls.",
  "مجموع المكالمات: ٣٤٬٦٨٢ مكالمة.\n\n- بوابة ٢: ٢٠٤ مكالمات.\n- بوابة ٣: ٣٤٬٤٧٨ مكالمة.",
  "مجموع المكالمات: ٣٤٬٦٨٢ مكالمة.\n\n- فرع ١٢ (الشمال): ٢٠٤ مكالمات.\n- فرع ١٥ (الجنوب): ٣٤٬٤٧٨ مكالمة.",
  "Gate 2: 204 calls\nGate 3: 34,478 calls\nTotal: 34,682 calls",
  "بوابة ٢: ٢٠٤\nبوابة ٣: ٣٤٬٤٧٨\nالمجموع: ٣٤٬٦٨٢",
])("takes them so in a list: %s", (text) => {
  expect(checkText(text).verdict).toBe("reconciles");
  expect(codesOf(text.replace("34,478", "34,487").replace("٣٤٬٤٧٨", "٣٤٬٤٨٧"))).toContain("sum-mismatch");
});

it.each([
  // 120 + 80 = 200, and not 210
  "In all 210: 120 by phone and 80 in writing.",
  "- المجموع ٢١٠: ١٢٠ هاتفية و٨٠ مكتوبة.",
  "Calls 120\nChats 80\nTotal 210",
  "المكالمات ١٢٠\nالمحادثات ٨٠\nالمجموع ٢١٠",
])("still counts the number behind a word: %s", (text) => {
  expect(codesOf(text)).toContain("sum-mismatch");
});

const COUNTED_CALLS = [
  "| Month | Calls | Chats | Total |\n|---|---|---|---|\n| 2021-01 | 120 calls | 80 | 210 |\n| 2021-02 | 100 calls | 50 | 150 |",
  "| Month | Calls | Chats | Total |\n|---|---|---|---|\n| 2021-01 | Calls 120 | 80 | 210 |\n| 2021-02 | Calls 100 | 50 | 150 |",
  "| No. | Calls | Chats | Total |\n|---|---|---|---|\n| 1 | 120 calls | 80 | 210 |\n| 2 | 100 calls | 50 | 150 |",
  "| | Calls | Chats | Total |\n|---|---|---|---|\n| | 120 calls | 80 | 210 |\n| | 100 calls | 50 | 150 |",
  "| الشهر | المكالمات | المحادثات | المجموع |\n|---|---|---|---|\n| 2021-01 | 120 مكالمة | 80 | 210 |\n| 2021-02 | 100 مكالمة | 50 | 150 |",
  "Month,Calls,Chats,Total\n2021-01,120 calls,80,210\n2021-02,100 calls,50,150",
] as const;

// 120 + 80 = 200, and not 210
it.each(COUNTED_CALLS)("counts what is no name in a column of its own: %s", (text) => {
  expect(codesOf(text)).toContain("sum-mismatch");
  expect(codesOf(text.replace("210", "200"))).toEqual([]);
});

it.each([
  // 80 + 45 = 125
  "- Riyadh 120: 80 by phone and 45 in writing.",
  "- الرياض 120: 80 بالهاتف و45 كتابة.",
])("counts a total behind the name of its row: %s", (text) => {
  expect(codesOf(text)).toContain("sum-mismatch");
  expect(codesOf(text.replace("120", "125"))).toEqual([]);
});

it.each([
  // 120 + 50 = 170; 80 + 30 = 110
  "Riyadh 120: 80 by phone\nJeddah 50: 30 by phone\nTotal 175: 110 by phone",
  "الرياض 120: 80 بالهاتف\nجدة 50: 30 بالهاتف\nالمجموع 175: 110 بالهاتف",
  "Calls in Riyadh 120: 80 by phone\nCalls of Riyadh 50: 30 by phone\nTotal 175: 110 by phone",
])("passes no text by half of its numbers: %s", (text) => {
  expect(checkText(text).verdict).not.toBe("reconciles");
});

it.each([
  // 5,200 + 4,800 = 10,000; 521 + 483 = 1,004; 5,210 + 4,830 = 10,040
  "Lines 911 and 937 took 5,200 and 4,800 calls, 10,000 in total.",
  "In rooms 101 and 102 we saw 521 and 483 visitors, a total of 1,004.",
  "Under articles 112 and 115, 521 and 483 fines were issued, a total of 1,004.",
  "تلقى الخطان 911 و937 نحو 5,210 و4,830 مكالمة، بإجمالي 10,040.",
  "في الغرفتين 101 و102 استقبلنا 521 و483 زائرا، بمجموع 1,004.",
])("takes the second of two names for no part of a sum: %s", (text) => {
  expect(checkText(text).verdict).toBe("reconciles");
});

// 300 + 310 + 180 = 790
it.each([
  "We took 300 calls, 310 e-mails and 180 letters, bringing the total to 490.",
  "تلقينا 300 مكالمة و310 رسائل و180 خطابا، ليصل الإجمالي إلى 490.",
])("still misses the first part of a list: %s", (text) => {
  expect(codesOf(text)).toEqual(["sum-mismatch"]);
  expect(codesOf(text.replace("490", "790"))).toEqual([]);
});
