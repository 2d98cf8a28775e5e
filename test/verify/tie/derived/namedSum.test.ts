import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

const table = (name: string, may: string, total: string) =>
  `Channel | May | June | Quarter\nPhone calls | 3,870 | 4,510 | 12,500\nE-mails | 980 | 1,180 | 3,200\n${name} | ${may} | 5,690 | ${total}\nPlatform requests | 2,300 | 2,450 | 6,900`;

describe("a row of the sum of some channels", () => {
  // 3,870 + 980, 4,510 + 1,180 and 12,500 + 3,200
  it.each(["Subtotal", "المجموع الفرعي", "Calls and e-mails"])("is worked out in each column: %s", (name) => {
    const entries = tellTown(table(name, "4,850", "15,700")).slice(6, 9);
    expect(entries).toEqual(["4,850 derived sum", "5,690 derived sum", "15,700 derived sum"]);
    const wrong = tellTown(table(name, "4,580", "24,500")).slice(6, 9);
    expect(wrong[0]).not.toMatch(/matched|derived/);
    expect(wrong[2]).not.toMatch(/derived/);
  });

  it("is of no channel that its row does not name", () => {
    expect(
      tellTown(table("Calls and requests", "4,850", "15,700"))
        .slice(6, 9)
        .join(),
    ).not.toMatch(/derived|matched/);
  });
});
