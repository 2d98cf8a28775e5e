import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// Calls: 4,120 in April, 3,870 in May, 4,510 in June.
describe("a bound that is said of each month", () => {
  it.each([
    ["لم يتجاوز عدد المكالمات في أي شهر 4,600 مكالمة.", "4,600", "4,500", "06"],
    ["لم تتجاوز المكالمات ٤٬٦٠٠ مكالمة في أي شهر من أشهر الربع الثاني.", "٤٬٦٠٠", "٤٬٤٠٠", "06"],
    ["في كل شهر وردت أكثر من 3,800 مكالمة.", "3,800", "3,900", "05"],
    ["لم يقل عدد المكالمات عن 3,800 مكالمة في أيٍّ من الأشهر الثلاثة.", "3,800", "4,000", "05"],
    ["In each month we took more than 3,800 calls.", "3,800", "4,000", "05"],
    ["Calls never exceeded 4,600 in any month.", "4,600", "4,400", "06"],
    ["We took over 3,800 calls in each of the three months.", "3,800", "4,000", "05"],
  ])("is held to the one that comes nearest to it: %s", (text, count, wrong, month) => {
    expect(tellTown(text)).toEqual([`${count} matched contacts/calls/2024-${month}`]);
    expect(tellTown(text.replace(count, wrong))).toEqual([`${wrong} contradicted contacts/calls/2024-${month}`]);
  });

  it("is of no more than the month, of the mean of months, and of what is named", () => {
    expect(tellTown("تجاوزت المكالمات 12 ألفًا في كل شهر.").join()).not.toMatch(/matched/);
    expect(tellTown("في كل شهر وردت أكثر من 4,100 مكالمة في المتوسط.").join()).not.toMatch(/contradicted/);
    expect(tellTown("In each month we had more than 7,700 contacts.")).toEqual(["7,700 matched contacts/2024-05"]);
    expect(tellTown("We took over 12,000 calls.")).toEqual(["12,000 matched contacts/calls/2024-Q2"]);
  });
});
