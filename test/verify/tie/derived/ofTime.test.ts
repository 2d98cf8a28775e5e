import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellDesk } from "../deskHalf.js";
import { tellTown } from "../tellTown.js";
import { townQuarter } from "../townQuarter.js";

describe("the mean of the months of a period", () => {
  // 12,500 / 3 = 4,166.7; 6,900 / 3 = 2,300, which May has, too.
  it.each([
    ["We took 12,500 calls, an average of 4,167 a month.", "4,167 derived mean"],
    ["وردت 12,500 مكالمة، بمتوسط 4,167 مكالمة في الشهر.", "4,167 derived mean"],
    ["وردت 12,500 مكالمة، بمعدل 4,167 مكالمة شهريًا.", "4,167 derived mean"],
  ])("is worked out of the count before it: %s", (text, expected) => {
    expect(tellTown(text)).toEqual(["12,500 matched contacts/calls/2024-Q2", expected]);
  });

  it.each([
    "We took 12,500 calls, an average of 4,176 a month.",
    "We took 12,500 calls, an average of 4,167 a week.",
    "وردت 12,500 مكالمة، بمتوسط 4,176 مكالمة في الشهر.",
  ])("is no other number, and of no other time: %s", (text) => {
    expect(tellTown(text).at(-1)).not.toMatch(/derived|matched/);
  });
});

describe("the mean of the months of what is named", () => {
  // Requests 6,900 / 3 = 2,300, messages 1,900 / 3 = 633.3
  it.each([
    ["بلغ المعدل الشهري لرسائل وسائل التواصل 633 رسالة.", "633 derived mean"],
    ["The monthly average of e-mails was 1,067.", "1,067 derived mean"],
    ["The average month brought 1,067 e-mails.", "1,067 derived mean"],
    ["بلغ متوسط رسائل الشهر الواحد على البريد الإلكتروني 1,067 رسالة.", "1,067 derived mean"],
    ["The average number of calls a month was 4,167.", "4,167 derived mean"],
    ["Each month of the second quarter we took 4,167 calls on average.", "4,167 derived mean"],
    ["متوسط المكالمات في الشهر ٤٬١٦٧.", "٤٬١٦٧ derived mean"],
    ["معدل المكالمات في الشهر خلال الربع الثاني 4,167 مكالمة.", "4,167 derived mean"],
    ["كل شهر تلقينا 4,167 مكالمة في المتوسط.", "4,167 derived mean"],
    ["وفي المتوسط وردت 4,167 مكالمة هاتفية كل شهر خلال الربع الثاني.", "4,167 derived mean"],
    ["وصلت إلينا في المتوسط 4,167 مكالمة هاتفية شهريًا.", "4,167 derived mean"],
  ])("is worked out of its count: %s", (text, expected) => {
    expect(tellTown(text)).toEqual([expected]);
  });

  it("is none of a working day, and none of the other channels", () => {
    expect(tellTown("The monthly average of e-mails was 2,300.").join()).not.toMatch(/derived|matched/);
    expect(tellTown("The average month brought 1,040 e-mails.").join()).not.toMatch(/derived|matched/);
  });

  it("is no whole, and not the first month", () => {
    expect(tellTown("كل شهر تلقينا 12,500 مكالمة في المتوسط.").join()).not.toMatch(/derived|matched/);
    expect(tellTown("متوسط المكالمات في الشهر الأول 4,120 مكالمة.")).toEqual(["4,120 matched contacts/calls/2024-04"]);
  });

  it("is of the months that are there", () => {
    const [calls, ...others] = townQuarter.channels;
    const months = { "2024-04": 4120, "2024-05": { missing: "not-collected" }, "2024-06": 4510 } as const;
    const channels = calls === undefined ? [] : [{ ...calls, months }, ...others];
    // (4,120 + 4,510) / 2 = 4,315
    const page = "We took 8,630 calls in two of the three months, an average of 4,315 a month.";
    const { entries } = tieOut(page, { ...townQuarter, channels });
    expect(entries.at(-1)).toMatchObject({ text: "4,315", outcome: "derived", rule: "mean" });
  });
});

// 6,950 / 6 = 1,158.3; 7,100 / 6 = 1,183.3; 7,100 / 182 = 39.01.
describe("the mean of what was done to the tickets", () => {
  it.each([
    ["On average 1,158 tickets were opened per month.", "1,158"],
    ["About 1,183 tickets were closed a month.", "1,183"],
    ["We close about 39 tickets a day.", "39"],
    ["نغلق نحو 39 تذكرة في اليوم.", "39"],
    ["فُتحت في المتوسط 1,158 تذكرة شهريا.", "1,158"],
  ])("is worked out of their count: %s", (text, mean) => {
    expect(tellDesk(text)).toEqual([`${mean} derived tickets/2024-H1/${/open|تحت/.test(text) ? "opened" : "closed"}`]);
    expect(tellDesk(text.replace(mean, "1,538")).join()).not.toMatch(/derived|matched/);
  });
});
