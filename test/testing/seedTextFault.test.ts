import { describe, expect, it } from "vitest";
import { seedTextFault } from "../../src/testing/seedTextFault.js";

describe("seedTextFault", () => {
  it("changes digits in their own script, with separators where they were", () => {
    expect(seedTextFault("عدد المكالمات ٦٤٩٬٩٤٠", "wrong-digit", 5)).toEqual({
      text: "عدد المكالمات ٦٤٩٬٩٤١",
      span: { start: 14, end: 21 },
      before: "٦٤٩٬٩٤٠",
      after: "٦٤٩٬٩٤١",
    });
    expect(seedTextFault("59.81%", "swapped-digits", 1)?.after).toBe("58.91%");
  });

  // 649,940: each digit dropped (two of the 9s give the same), then each doubled.
  it("drops and doubles digits", () => {
    const all = (fault: "dropped-digit" | "doubled-digit") =>
      [0, 1, 2, 3, 4, 5].map((seed) => seedTextFault("649,940 calls", fault, seed)?.after);
    expect(all("dropped-digit")).toEqual(["49,940", "69,940", "64,940", "64,940", "64,990", "64,994"]);
    expect(all("doubled-digit")).toEqual(["6649,940", "6449,940", "6499,940", "6499,940", "6499,440", "6499,400"]);
  });

  it("leaves no separator in front of a number that lost the only digit before it", () => {
    const all = (text: string) => [0, 1].map((seed) => seedTextFault(text, "dropped-digit", seed)?.text);
    expect(all("1,234 calls")).toEqual(["234 calls", "134 calls"]);
    expect(all("١٬٢٣٤ مكالمة")).toEqual(["٢٣٤ مكالمة", "١٣٤ مكالمة"]);
    expect(all("1.5 million")).toEqual(["5 million", "1 million"]);
  });

  // A digit less or more after the point would be a rounding, 00.81 the same number.
  it("keeps the decimals, and no number that stays the same", () => {
    const all = (text: string, fault: "dropped-digit" | "doubled-digit") =>
      [0, 1, 2].map((seed) => seedTextFault(text, fault, seed)?.after);
    expect(all("59.81%", "dropped-digit")).toEqual(["9.81%", "5.81%", "9.81%"]);
    expect(all("59.81%", "doubled-digit")).toEqual(["559.81%", "599.81%", "559.81%"]);
    expect(all("0.81%", "dropped-digit")).toEqual([undefined, undefined, undefined]);
    expect(all("0.81%", "doubled-digit")).toEqual([undefined, undefined, undefined]);
    expect(seedTextFault("0.81%", "wrong-digit", 0)?.after).toBe("1.81%");
  });

  it("leaves years, dates and telephone numbers alone", () => {
    expect(seedTextFault("In March 2021, call 1950 or write to 1950@moj.gov.sa.", "wrong-digit", 0)).toBeUndefined();
    expect(seedTextFault("لا أرقام هنا", "wrong-digit", 0)).toBeUndefined();
  });

  it.each([
    ["Channel\t2020\t2021\nCalls\t500\t600", "Channel\t2020\t2021\nCalls\t600\t600"],
    ["Late 2021 saw 500 calls", "Late 2021 saw 600 calls"],
    ["أواخر 2021 شهدت 500 مكالمة", "أواخر 2021 شهدت 600 مكالمة"],
    ["1. Calls: 649,940\n2. E-mails: 145,596", "1. Calls: 749,940\n2. E-mails: 145,596"],
    ["2021 calls", "3021 calls"],
    ["2010 of them: 500 calls", "2010 of them: 600 calls"],
    ["2,010", "3,010"],
    ["Cases: 2010", "Cases: 3010"],
  ])("leaves bare years and the numbers of a list alone: %j", (text, faulty) => {
    expect(seedTextFault(text, "wrong-digit", 0)?.text).toBe(faulty);
  });

  it("refuses an unknown fault and a seed that is none", () => {
    // @ts-expect-error a fault of reports, not of texts
    expect(() => seedTextFault("5", "dropped-month", 0)).toThrow(expect.objectContaining({ code: "bad-option" }));
    expect(() => seedTextFault("5", "wrong-digit", Number.NaN)).toThrow(
      expect.objectContaining({ code: "bad-number" }),
    );
  });
});
