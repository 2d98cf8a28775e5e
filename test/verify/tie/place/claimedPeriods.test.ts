import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("the month behind a glued and", () => {
  it("is that of the next number, where it is the least of them", () => {
    expect(tellTown("وكان يونيو أعلى الأشهر بمجموع 8,840 وأدناها مايو بمجموع 7,740.")).toEqual([
      "8,840 matched contacts/2024-06",
      "7,740 matched contacts/2024-05",
    ]);
    expect(tellTown("وكان يونيو أعلى الأشهر بمجموع 7,740 وأدناها مايو بمجموع 8,840.").join()).not.toMatch(/matched/);
  });
});

describe("the month of the most of what was counted", () => {
  it("is not that of all of it", () => {
    expect(tellTown("3,200 رسالة بريد إلكتروني، أعلاها في يونيو.")).toEqual(["3,200 matched contacts/emails/2024-Q2"]);
    expect(tellTown("1,180 رسالة بريد إلكتروني في يونيو.")).toEqual(["1,180 matched contacts/emails/2024-06"]);
  });
});

describe("a period that is compared with, and named again", () => {
  it("is not that of the number before it", () => {
    const page = (more: string) =>
      `In June we received 8,840 contacts, ${more} more than in May, although May was a day longer.`;
    expect(tellTown(page("1,100")).at(-1)).toBe("1,100 matched contacts/2024-06/month-change");
    expect(tellTown(page("1,010")).at(-1)).not.toMatch(/matched|derived/);
  });
});

describe("the month in a bracket of which only its state is told", () => {
  it.each([
    ["We received 3,200 e-mails (June provisional).", "3,200"],
    ["We received 3,200 e-mails (provisional for June).", "3,200"],
    ["بلغت رسائل البريد الإلكتروني 3,200 رسالة (بيانات يونيو أولية).", "3,200"],
  ])("need not be that of the number: %s", (text, count) => {
    expect(tellTown(text)).toEqual([`${count} matched contacts/emails/2024-Q2`]);
    expect(tellTown(text.replace(count, "1,180"))).toEqual(["1,180 matched contacts/emails/2024-06"]);
    expect(tellTown(text.replace(count, "1,040")).join()).not.toMatch(/matched/);
    expect(tellTown(text.replace(/ \(.*?(June|يونيو).*?\)/, " ($1)")).join()).toMatch(/contradicted/);
  });
});
