import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townQuarter } from "../townQuarter.js";

const grant = {
  id: "grant",
  title: { ar: "رفع سقف المنحة", en: "Higher grant" },
  status: "live",
  liveDate: "2024-05-01",
  amount: { value: 640, currency: "TND" },
} as const;
const outcomeOf = (text: string) => tieOut(text, { ...townQuarter, initiatives: [grant] }).entries.at(-1)?.outcome;

describe("money", () => {
  it("may be of any country that calls its own so", () => {
    expect(outcomeOf("رفع سقف المنحة: 640 دينار")).toBe("matched");
    expect(outcomeOf("Higher grant: 640 dinars")).toBe("matched");
  });

  it("is of the country whose code is told, and no other money", () => {
    expect(outcomeOf("Higher grant: KWD 640")).not.toBe("matched");
    expect(outcomeOf("Higher grant: 640 riyals")).not.toBe("matched");
  });
});
