import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { receptionQuarter } from "../receptionQuarter.js";

const statusOf = (text: string) => tieOut(text, receptionQuarter).status;

describe("hours", () => {
  it.each([
    "We closed 12 tickets.",
    "Closed: 12 tickets",
    "Open tickets: 11.5",
    "12 tickets are open.",
    "Tickets\t12",
    "بقيت 12 تذكرة مفتوحة.",
    "أغلقت 12 تذكرة.",
    "التذاكر المفتوحة: 12",
    "Open tickets: 12; first response 5.25 hours.",
  ])("are no tickets: %s", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });

  it.each([
    "90% of tickets had a first response within 12 hours.",
    "First response to tickets: 5.25 hours on average",
    "Average first response time: 5.25",
    "First response (hours)\nMean\t5.25\nMedian\t3",
    "متوسط زمن أول رد على التذاكر 5,25 ساعات عمل، والوسيط 3 ساعات.",
    "Tickets\nClosed: 1,132\nOpen: 179\nMean first response (hours): 5.25",
  ])("are told as such: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });
});

describe("a net score or a mean", () => {
  it.each(["Reception: 71 people were asked.", "Reception: 71 ratings.", "Reception: 4 ratings."])(
    "is no number of people: %s",
    (text) => {
      expect(statusOf(text)).not.toBe("passed");
    },
  );

  it.each(["Reception: the net score was 70.8.", "Reception: mean 4.19 from 298 ratings; 701 asked; net 70.8."])(
    "is told as such: %s",
    (text) => {
      expect(statusOf(text)).toBe("passed");
    },
  );
});
