import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// Closed: 9,580, and 8,460 in the quarter before.
describe("the period of some of what a number counts", () => {
  it.each([
    "9,580 tickets were closed, some of them lodged in the first quarter.",
    "9,580 tickets (many of them lodged in Q1) were closed.",
    "9,580 tickets were closed, several of which came in the first quarter.",
    "أغلقت الوزارة 9,580 تذكرة، بعضها وارد في الربع الأول.",
  ])("is not its own: %s", (text) => {
    expect(tellTown(text)).toEqual(["9,580 matched tickets/2024-Q2/closed"]);
  });

  it("is where all are told of it", () => {
    expect(tellTown("9,580 tickets were closed in the first quarter.")[0]).toMatch(/contradicted/);
  });
});
