import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

const HEADER = "المؤشر ; الثلاثية الأولى 2024 ; الثلاثية الثانية 2024";
const rows = (...lines: readonly string[]): readonly string[] => tellTown([HEADER, ...lines].join("\n"));

describe("tables whose columns are quarters by their name in the Maghreb, parted by semicolons", () => {
  it("reads thousands that blanks part between semicolons, each in its column", () => {
    expect(rows("المكالمات ; 11 000 ; 12 500", "البريد الإلكتروني ; 2 800 ; 3 200")).toEqual([
      "11 000 matched contacts/calls/2024-Q1",
      "12 500 matched contacts/calls/2024-Q2",
      "2 800 matched contacts/emails/2024-Q1",
      "3 200 matched contacts/emails/2024-Q2",
    ]);
    expect(rows("المكالمات ; 12 500 ; 11 000", "البريد الإلكتروني ; 2 800 ; 3 200").slice(0, 2)).toEqual([
      "12 500 contradicted contacts/calls/2024-Q1",
      "11 000 contradicted contacts/calls/2024-Q2",
    ]);
  });

  it("takes a total of contacts below several channels for that of all, though other rows follow", () => {
    const open = "ملفات مفتوحة ; 540 ; 420";
    for (const total of ["جملة الاتصالات", "مجموع الاتصالات الواردة"])
      expect(
        rows("المكالمات ; 11 000 ; 12 500", "البريد الإلكتروني ; 2 800 ; 3 200", `${total} ; 21 300 ; 24 500`, open),
      ).toEqual([
        "11 000 matched contacts/calls/2024-Q1",
        "12 500 matched contacts/calls/2024-Q2",
        "2 800 matched contacts/emails/2024-Q1",
        "3 200 matched contacts/emails/2024-Q2",
        "21 300 matched contacts/2024-Q1",
        "24 500 matched contacts/2024-Q2",
        "540 matched tickets/2024-Q1/open",
        "420 matched tickets/2024-Q2/open",
      ]);
  });

  it("leaves the total of one channel to that channel", () => {
    const [, , total] = rows("المكالمات ; 11 000 ; 12 500", "مجموع الاتصالات ; 11 000 ; 12 500");
    expect(total).toBe("11 000 matched contacts/calls/2024-Q1");
    const wrong = rows(
      "المكالمات ; 11 000 ; 12 500",
      "البريد ; 2 800 ; 3 200",
      "جملة الاتصالات ; 11 000 ; 12 500",
      "س ; 1 ; 2",
    );
    expect(wrong.slice(4, 6)).toEqual(["11 000 contradicted contacts/2024-Q1", "12 500 contradicted contacts/2024-Q2"]);
  });
});
