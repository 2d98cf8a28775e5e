import { expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";

/** Of 2,500 who were asked 1,000 rated: 750 were satisfied, and 90, or 9 %, were not, of which 90 % is a slip. */
const report = {
  period: "2024-Q2",
  channels: [],
  satisfaction: [
    {
      id: "desk",
      agency: { ar: "مكتب الخدمة", en: "Service desk" },
      scale: { min: 1, max: 5 },
      ratings: { "1": 30, "2": 60, "3": 160, "4": 350, "5": 400 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 2500,
      window: "asked-and-answered-inside",
    },
  ],
} as const;
const last = (text: string) => {
  const rated =
    "تقرير الربع الثاني ٢٠٢٤\n\nس: وهل أنتم راضون عن رضا الناس؟\nج: قيّم مكتب الخدمة 1,000 شخص من أصل 2,500 سُئلوا، وعبّر 750 منهم عن رضاهم، أي 75.0%.";
  const { text: number, outcome } = tieOut(`${rated} ${text}`, report).entries.at(-1) ?? {};
  return `${number} ${outcome}`;
};

it.each(["نسعى إلى 90%.", "نطمح للوصول إلى نسبة 90%."])("is what is aimed at, and no slip of a figure: %s", (text) => {
  expect(last(text)).toBe("90% classed");
});

it("is no aim where it was reached", () => {
  expect(last("وكانت 90%.")).toBe("90% contradicted");
});
