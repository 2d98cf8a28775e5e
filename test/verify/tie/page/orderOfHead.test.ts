import { describe, expect, it } from "vitest";
import { orderOfHead } from "../../../../src/verify/tie/page/orderOfHead.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { lineHalf } from "../lineHalf.js";

const faults = (...lines: string[]) =>
  tieOut(lines.join("\n"), lineHalf).entries.flatMap(({ text, outcome }) =>
    outcome === "matched" || outcome === "classed" ? [] : [text],
  );

describe("a heading in a numbered order", () => {
  it.each([
    ["1. Calls by month", "first"],
    ["## 2. Tickets", "later"],
    ["B) Satisfaction", "later"],
    ["أولًا: التوزيع الشهري", "first"],
    ["ثانيا - الشكاوى", "later"],
    ["2. 410 tickets", undefined],
    ["Tickets", undefined],
  ])("has its place: %s", (line, place) => {
    expect(orderOfHead(line)).toBe(place);
  });

  it("ends what the headings below the one before named", () => {
    const months = ["أولًا: التوزيع الشهري", "مايو", "الخط الساخن 3,500", "يونيو", "الخط الساخن 3,600", ""];
    expect(faults(...months, "ثانيًا: الشكاوى", "سُجلت 9,000 تذكرة.")).toEqual([]);
    expect(faults(...months, "الشكاوى", "سُجلت 9,000 تذكرة.")).toEqual(["9,000"]);
    expect(
      faults("1. By month", "May", "Hotline: 3,500", "June", "Hotline: 3,600", "", "2. Calls", "20,100 calls"),
    ).toEqual([]);
  });

  it("ends nothing that was named above the first", () => {
    const page = (title: string) => faults(title, "", "1. Calls", "20,100 calls", "", "2. Site", "Website: 6,210");
    expect(page("First half of 2024")).toEqual([]);
    expect(page("Third quarter of 2024")).toEqual(["20,100", "6,210"]);
  });
});
