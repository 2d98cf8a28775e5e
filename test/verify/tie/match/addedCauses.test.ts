import { expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townQuarter } from "../townQuarter.js";

// From May to June 800 to 600, 25.0 % fewer.
const causes = [
  {
    id: "holes",
    name: { ar: "الحفر", en: "Potholes" },
    tickets: 2100,
    months: { "2024-04": 700, "2024-05": 800, "2024-06": 600 },
  },
  { id: "lamps", name: { ar: "الإنارة", en: "Street lamps" }, tickets: 900 },
];
const found = (text: string) =>
  tieOut(text, { ...townQuarter, causes, causeCases: 3000 }).entries.flatMap(
    ({ text: number, outcome, figure = "" }) =>
      outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

it("ties the counts of a cause by month, and by how much they changed", () => {
  expect(found("Tickets about potholes fell from 800 in May to 600 in June, or 25.0%.")).toEqual([
    "800 matched causes/holes/2024-05",
    "600 matched causes/holes/2024-06",
    "25.0% derived",
  ]);
  expect(found("Tickets about potholes fell from 700 in May to 600 in June.")[0]).not.toContain("matched");
});
