import { describe, expect, it } from "vitest";
import { tellOffice } from "../officeQuarter.js";

const table = (withdrawn: string, total: string) =>
  `Outcome | Number\n--- | ---\nUpheld | 3,120\nNot upheld | 2,140\nWithdrawn | ${withdrawn}\nTotal | ${total}`;
const arabic = (withdrawn: string, total: string) =>
  `النتيجة | العدد\n--- | ---\nثبتت صحتها | 3,120\nلم تثبت | 2,140\nمسحوبة | ${withdrawn}\nالمجموع | ${total}`;

describe("the total of a column of the parts of one breakdown", () => {
  it.each([table, arabic])("is all that it is of, though a part of it is wrong", (write) => {
    const told = tellOffice(write("1,180", "6,340"));
    expect(told[2]).toBe("1,180 contradicted tickets/outcome/withdrawn/2024-Q2");
    expect(told[3]).toBe("6,340 matched tickets/2024-Q2/closed");
  });

  it("is no other total", () => {
    expect(tellOffice(table("1,080", "6,430"))[3]).toMatch(/contradicted|unexplained/);
    expect(tellOffice(table("1,180", "6,120"))[3]).not.toMatch(/matched/);
  });
});
