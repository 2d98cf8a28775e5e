import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a bound whose preposition its subject parts from the verb", () => {
  it.each([
    ["لم يقل عدد المكالمات عن 12,000 مكالمة.", "12,000", "13,000"],
    ["لا تقلّ المكالمات في الربع الثاني عن ١٢ ألف مكالمة.", "١٢ ألف", "١٣ ألف"],
    ["لم يزد عدد المكالمات على 13,000 مكالمة.", "13,000", "12,000"],
    ["يزيد عدد المكالمات على 12 ألف مكالمة.", "12 ألف", "13 ألف"],
    ["ازداد عدد المكالمات على 12 ألفًا.", "12 ألفًا", "13 ألفًا"],
    ["يقل عدد المكالمات عن 13 ألف مكالمة.", "13 ألف", "12 ألف"],
    ["The number of calls was no lower than 12,000.", "12,000", "13,000"],
    ["The number of calls was not higher than 13,000.", "13,000", "12,000"],
  ])("holds: %s", (text, count, wrong) => {
    expect(tellTown(text)).toEqual([`${count} matched contacts/calls/2024-Q2`]);
    expect(tellTown(text.replace(count, wrong)).join()).toMatch(/contradicted|unexplained/);
  });

  it("is none of the change of its month", () => {
    expect(tellTown("لم يقل عدد المكالمات في يونيو عن 4 آلاف مكالمة.")).toEqual([
      "4 آلاف matched contacts/calls/2024-06",
    ]);
    expect(tellTown("زاد عدد المكالمات في يونيو على 4 آلاف مكالمة.")).toEqual([
      "4 آلاف matched contacts/calls/2024-06",
    ]);
    expect(tellTown("زاد عدد المكالمات في يونيو عن مايو بمقدار 640 مكالمة.")).toEqual([
      "640 matched contacts/calls/2024-06/month-change",
    ]);
  });
});
