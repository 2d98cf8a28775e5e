import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { busyQuarter } from "../busyQuarter.js";

const told = (text: string) =>
  tieOut(text, busyQuarter).entries.flatMap(({ text: number, outcome }) =>
    outcome === "classed" ? [] : [`${number} ${outcome}`],
  );

describe("a percentage in brackets behind so many in so many", () => {
  // 50,864 of 204,884 are 24.83 %; calls are 75.17 %, chats 20.00 %
  it("is of what they are", () => {
    expect(told("Taken together, e-mails and live chats account for nearly one contact in four (24.8%).")).toEqual([
      "24.8% derived",
    ]);
    expect(told("تمثل المكالمات ثلاثة من كل أربعة (75.2%).")).toEqual(["75.2% matched"]);
  });

  it("is no other share", () => {
    const text = "Taken together, e-mails and live chats account for nearly one contact in four (28.4%).";
    expect(told(text).join()).not.toMatch(/derived|matched/);
  });
});
