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
    ["No month had more than 4,600 calls.", "4,600", "4,400", "06"],
    ["In no month did calls fall below 3,800.", "3,800", "4,000", "05"],
    ["Calls never fell below 3,800 in a month.", "3,800", "4,000", "05"],
    ["Monthly calls did not exceed 4,600.", "4,600", "4,400", "06"],
    ["Monthly calls stayed above 3,800.", "3,800", "4,000", "05"],
    ["We did not receive fewer than 3,800 calls in any month.", "3,800", "4,000", "05"],
    ["لم تتجاوز المكالمات الشهرية ٤٬٦٠٠ مكالمة.", "٤٬٦٠٠", "٤٬٤٠٠", "06"],
    ["لم تنخفض المكالمات في أي شهر عن 3,800 مكالمة.", "3,800", "4,000", "05"],
    ["لم نستقبل في أي شهر أقل من ٣٬٨٠٠ مكالمة.", "٣٬٨٠٠", "٤٬٠٠٠", "05"],
    ["ما من شهر تجاوزت فيه المكالمات 4,600 مكالمة.", "4,600", "4,400", "06"],
  ])("is held to the one that comes nearest to it: %s", (text, count, wrong, month) => {
    expect(tellTown(text)).toEqual([`${count} matched contacts/calls/2024-${month}`]);
    expect(tellTown(text.replace(count, wrong))).toEqual([`${wrong} contradicted contacts/calls/2024-${month}`]);
  });

  it("is of no more than the month, of the mean of months, and of what is named", () => {
    expect(tellTown("تجاوزت المكالمات 12 ألفًا في كل شهر.").join()).not.toMatch(/matched/);
    expect(tellTown("في كل شهر وردت أكثر من 4,100 مكالمة في المتوسط.").join()).not.toMatch(/contradicted/);
    expect(tellTown("In each month we had more than 7,700 contacts.")).toEqual(["7,700 matched contacts/2024-05"]);
    expect(tellTown("No month except June had more than 4,200 calls.").join()).not.toMatch(/contradicted/);
    expect(tellTown("لم تتجاوز المكالمات في أي شهر عدا يونيو 4,200 مكالمة.").join()).not.toMatch(/contradicted/);
    expect(tellTown("Our monthly report shows that calls did not exceed 12,600.").join()).not.toMatch(/contradicted/);
    expect(tellTown("Average monthly calls did not exceed 4,200.").join()).not.toMatch(/contradicted/);
    expect(tellTown("We took over 12,000 calls.")).toEqual(["12,000 matched contacts/calls/2024-Q2"]);
  });
});
