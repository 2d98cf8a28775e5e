import { expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townQuarter } from "../townQuarter.js";

const scored = { scale: { min: 1, max: 5 }, topBoxFrom: 4, window: "asked-and-answered-inside" } as const;
const report = {
  ...townQuarter,
  satisfaction: [
    {
      id: "portal",
      agency: { ar: "طلبات البوابة", en: "Platform requests" },
      ...scored,
      ratings: { "4": 600, "5": 150, "1": 250 },
    },
  ],
};
const tell = (text: string) =>
  tieOut(text, report).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

it.each(["Platform requests: 6,900 (June: 2,450)", "طلبات البوابة: 6,900 (يونيو: 2,450)"])(
  "A bracket with a month is of the channel before it, though satisfaction is asked under its name: %s",
  (text) => {
    expect(tell(text)).toEqual(["6,900 matched contacts/portal/2024-Q2", "2,450 matched contacts/portal/2024-06"]);
    // Those of May, and the calls of June.
    expect(tell(text.replace("2,450", "2,300"))[1]).toMatch(/contradicted/);
    expect(tell(text.replace("2,450", "4,510"))[1]).not.toMatch(/matched/);
  },
);
