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

describe("when a text was published", () => {
  it.each([
    "Oldtown, July 2024 – 7,100 tickets were closed in the first half.",
    "July 2024 newsletter: 7,100 tickets closed in the first half.",
    "نشرة يوليو 2024: أُغلقت 7,100 تذكرة في النصف الأول.",
  ])("is not what its numbers are of: %s", (text) => {
    expect(tellDesk(text)[0]).toMatch(/^7,100 matched tickets\/2024-H1\/closed/);
    expect(tellDesk(text.replace("7,100", "7,010"))[0]).toMatch(/^7,010 (?:contradicted|unexplained)/);
  });

  it.each(["July 2024: 7,100 tickets were closed.", "In July 2024 we closed 7,100 tickets."])(
    "is, where they have no other: %s",
    (text) => {
      expect(tellDesk(text)[0]).not.toMatch(/matched/);
    },
  );
});
