import { describe, expect, it } from "vitest";
import { distinctNames } from "../../src/language/distinctNames.js";

describe("distinctNames", () => {
  it("puts the id behind each of several of one name, and nothing behind others", () => {
    const things = [
      { id: "slow-answer", name: "التأخر" },
      { id: "staff", name: "الموظفون" },
      { id: "slow-visit", name: "تأخُّر" },
    ];
    expect(distinctNames(things)).toEqual(["التأخر (slow-answer)", "الموظفون", "تأخُّر (slow-visit)"]);
  });

  it("puts behind a name what one alone has, and the id where another has it, too, or it has none", () => {
    const things = [
      { id: "a", name: "Courts", own: "Qayyem" },
      { id: "b", name: "courts", own: "Rased" },
      { id: "c", name: "Courts", own: "Rased" },
      { id: "d", name: "COURTS" },
    ];
    expect(distinctNames(things)).toEqual(["Courts (Qayyem)", "courts (b)", "Courts (c)", "COURTS (d)"]);
  });

  it("puts the kind behind a name that has no namesake, once", () => {
    expect(distinctNames([{ id: "a", name: "937", kind: "Telephone" }])).toEqual(["937 (Telephone)"]);
  });

  it("puts the id behind names that are alike only then", () => {
    const things = [
      { id: "a", name: "Delay" },
      { id: "b", name: "Delay" },
      { id: "c", name: "Delay (b)" },
    ];
    expect(distinctNames(things)).toEqual(["Delay (a)", "Delay (b) (b)", "Delay (b) (c)"]);
  });

  it("takes names that are spelt otherwise for others where they count as written", () => {
    const things = [
      { id: "a", name: "Delay" },
      { id: "b", name: "delay" },
    ];
    expect(distinctNames(things, true)).toEqual(["Delay", "delay"]);
  });
});
