import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a month that is named by its place in a period", () => {
  it.each([
    ["In the last month of the quarter we took 4,510 calls.", "06"],
    ["The first month of the second quarter brought 4,120 calls.", "04"],
    ["In the fifth month of 2024 we took 3,870 calls.", "05"],
    ["في الشهر الأخير من الربع وردت 4,510 مكالمات.", "06"],
    ["في الشهر الأول من الربع الثاني وردت ٤٬١٢٠ مكالمة.", "04"],
    ["في ثاني أشهر الربع وردت 3,870 مكالمة.", "05"],
    ["في آخر شهر من الربع وردت 4,510 مكالمات.", "06"],
    ["في الشهر الخامس من السنة وردت 3,870 مكالمة.", "05"],
    ["في أول شهر من هذا الربع وردت 4,120 مكالمة.", "04"],
  ])("is that month: %s", (text, month) => {
    expect(tellTown(text)).toEqual([expect.stringMatching(`^\\S+ matched contacts/calls/2024-${month}$`)]);
    const other = month === "05" ? "4,510" : "3,870";
    expect(tellTown(text.replace(/(?<![\d٠-٩])[\d٠-٩][,٬][\d٠-٩]{3}/, other))).toEqual([
      `${other} contradicted contacts/calls/2024-${month}`,
    ]);
  });

  it("is none of the report where it is of another thing, or of a period that the report has none of", () => {
    expect(tellTown("في أول شهر من إطلاق التطبيق وردت 3,870 مكالمة في مايو.")).toEqual([
      "3,870 matched contacts/calls/2024-05",
    ]);
    expect(tellTown("In the last month of the half we took 3,870 calls in May.")).toEqual([
      "3,870 matched contacts/calls/2024-05",
    ]);
  });
});
