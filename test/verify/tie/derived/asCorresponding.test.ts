import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";

/** 40,000 calls were offered, of which 37,200 or 93.0 % were answered; a year before 34,000 and 30,600, or 90.0 %. */
const line = { id: "line", kind: "phone", counts: "call" } as const;
const post = { id: "post", kind: "email", counts: "email" } as const;
const now = {
  period: "2024",
  channels: [
    {
      ...line,
      totals: { "2024": 37_200 },
      handling: { offered: 40_000, answered: 37_200, abandoned: 2800, firstContactResolution: 71.5 },
    },
    { ...post, totals: { "2024": 12_000 } },
  ],
};
const before = {
  period: "2023",
  channels: [
    {
      ...line,
      totals: { "2023": 30_600 },
      handling: { offered: 34_000, answered: 30_600, abandoned: 3400, firstContactResolution: 66.4 },
    },
    { ...post, totals: { "2023": 11_000 } },
  ],
};
const last = (list: string) =>
  tieOut(
    `The call centre answered 93.0% of the calls offered to it, and 71.5% of calls were resolved at first contact. ${list}`,
    now,
    { earlier: [before] },
  )
    .entries.flatMap(({ text, outcome, figure = "" }) => (text.endsWith("%") ? [`${text} ${outcome} ${figure}`] : []))
    .slice(-2);

describe("the rates of another year that correspond to those told before", () => {
  it("are the same figures of that year, in their order", () => {
    expect(last("The corresponding rates for 2023 were 90.0% and 66.4%.")).toEqual([
      "90.0% matched contacts/line/2023/answered-rate",
      "66.4% matched contacts/line/2023/first-contact-resolution",
    ]);
  });

  it("are wrong where one is and the others are not", () => {
    expect(last("The corresponding rates for 2023 were 90.0% and 64.6%.")[1]).toBe(
      "64.6% contradicted contacts/line/2023/first-contact-resolution",
    );
  });

  it("are left open where they are fewer, or none is known", () => {
    expect(last("The corresponding rates for 2023 were 88.1% and 62.2%.").join()).not.toMatch(/matched/);
    expect(last("The corresponding rate for 2023 was 66.4%.").at(-1)).not.toMatch(/matched/);
  });
});
