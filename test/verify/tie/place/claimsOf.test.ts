import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";
import { tellDesk } from "../deskHalf.js";

const told = (text: string) =>
  tieOut(text, careQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`],
  );

describe("the tickets that were carried into the period of the report", () => {
  const brought = "2,104 matched tickets/2024-Q3/brought-forward";
  it("are those brought forward, and not those of its end", () => {
    const arabic = (count: string) => `انتقل إلى الربع الثالث من عام 2024 ما عدده ${count} تذكرة، وأُغلقت 38,412 تذكرة.`;
    expect(told(arabic("2,104"))[0]).toBe(brought);
    expect(told(arabic("1,873"))[0]).not.toMatch(/matched/);
    const english = (count: string) => `Carried into the third quarter of 2024: ${count} tickets.`;
    expect(told(english("2,104"))[0]).toBe(brought);
    expect(told(english("1,873"))[0]).not.toMatch(/matched/);
  });
});

describe("the tickets that are carried into the period behind that of the report", () => {
  it.each(["We closed 7,100 tickets and carried 350 tickets into the second half of 2024."])(
    "are those of its end: %s",
    (text) => {
      expect(tellDesk(text)[1]).toBe("350 matched tickets/2024-H1/carried-forward");
      expect(tellDesk(text.replace("350", "410"))[1]).not.toMatch(/matched/);
    },
  );
});
