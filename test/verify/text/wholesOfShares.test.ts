import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** What a percentage is of, where several counts may be its whole. */
const MISTAKEN: readonly (readonly [text: string, printed: string])[] = [
  // The nearest percentages are of the tickets: 300 / 800 = 37.5.
  [
    "We took 50,000 calls, of which 20,000 (40.0%) came at night.\nThere were 800 tickets: 500 were closed (62.5%) and 300 stayed open (35.5%).",
    "35.5%",
  ],
  // 2,002 / 39,990 = 5.0, and the rounded number of calls is the same.
  [
    "The line took just under 40,000 calls (39,990). Phones brought 29,990 (75.0%), the app 7,998 (20.0%) and letters 2,002 (5.4%).",
    "5.4%",
  ],
  // 2,500 / 8,000 = 31.25; 4,000 and 3,000 are parts of that.
  [
    "The offices took 4,000, the vans 3,000 and the shops 1,000, which is 8,000 in all. So far 2,500 have been settled (36.3%).",
    "36.3%",
  ],
  // 3,000 / 10,000 = 30.
  [
    "We had 10,000 contacts and 4,000 tickets.\n\n- Calls: 6,000 calls, 60.00% of the total.\n- Visits: 3,000 visits, 51.70% of the total.",
    "51.70%",
  ],
  // 2,400 / 4,000 = 60; 48 is the share of all 5,000.
  [
    "The board had 5,000 cases and decided 4,000 of them; the other 1,000 are open.\n\nAmong the cases decided, the customer's side won in 2,400 (48%) and the bank's in 1,000 (25%).",
    "48%",
  ],
  // 3,400 / 4,000 = 85.
  [
    "The board had 5,000 cases and decided 4,000 of them; the other 1,000 are open.\n\nAmong the cases decided, the customer's side won in 3,400 (60%) and the bank's in 400 (10%).",
    "60%",
  ],
];

const SOUND: readonly string[] = [
  // 1,600 / 3,200 = 50: of an unprinted whole that is not near.
  "We took 50,000 calls, of which 20,000 (40.0%) came at night.\nAlso 300 letters (37.5%) were answered at once.",
  // 16 % of all 25,000.
  "The agency got 20,000 complaints and 5,000 ideas. Goods drew 4,000 complaints (16% of all items received).",
  // 710 / (2,000 + 1,200) = 22.2.
  "The police stopped 2,000 lorries and 1,200 coaches. Among the lorries, 710 were found unsafe, which is 22.2% of all vehicles stopped.",
  // The visits are of the year, 0.95 % of what is printed nowhere.
  "We had 10,000 contacts.\n\n- Calls: 9,000 calls, 90.00% of the total.\n- Visits: 15 visits, 0.95% of the total of the year.",
];

describe("checkText, the whole of a percentage among several counts", () => {
  it.each(MISTAKEN)("%s", (text, printed) => {
    expect(wrongIn(text)).toEqual([["share-mismatch", printed]]);
  });

  it.each(SOUND)("finds nothing wrong in: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
