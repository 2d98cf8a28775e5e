import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";
import { deskQuarter } from "../deskQuarter.js";

const tell = (text: string) =>
  tieOut(text, deskQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("a count and its share, in a list of such", () => {
  // 14,627 and 9,418 of 28,600: 51.1 % and 32.9 %.
  it.each([
    (share: string) => `Enquiries: 14,627 (51.1%)\nComplaints: 9,418 (${share})`,
    (share: string) => `الشكاوى: 9,418 (${share})\nالاستفسارات: 14,627 (51.1%)`,
    (share: string) => `We had 14,627 enquiries (51.1%) and 9,418 complaints (${share}).`,
    (share: string) => `Complaints numbered 9,418, which is ${share}; enquiries 14,627, which is 51.1%.`,
    (share: string) => `بلغت الشكاوى 9,418 شكوى أي ${share}، والاستفسارات 14,627 استفسارا أي 51.1%.`,
  ])("are of each other, as the item beside them is: %#", (list) => {
    expect(tell(list("32.9%")).join()).not.toMatch(/contradicted|unexplained/);
    expect(tell(list("31.5%"))).toContain("31.5% contradicted tickets/complaint/2023-Q2/share-of-tickets");
    expect(tell(list("32.9%").replace("9,418", "941"))).toContain("941 contradicted tickets/complaint/2023-Q2");
  });

  it("may be told of another whole, or of how it moved", () => {
    const list = (words: string) => tell(`Enquiries: 14,627 (51.1%)\nComplaints: 9,418 (${words})`)[3];
    expect(list("31.5% of them by e-mail")).toBe("31.5% unexplained");
    expect(list("+31.5%")).toBe("+31.5% unexplained");
    expect(tell("Complaints: 9,418 (31.5%)")[1]).toBe("31.5% unexplained");
  });
});

describe("a percentage a slip away from the share of the count before it", () => {
  const share = (text: string) => {
    const { text: number, outcome, figure = "" } = tieOut(text, careQuarter).entries.at(-1) ?? {};
    return `${number} ${outcome} ${figure}`.trim();
  };

  // 24,110 of the 37,921 opened: 63.58 %; 9,644 of 24,110: 40 %.
  it.each([
    [
      "Complaints made up 24,110 tickets, or 68.58% of those opened.",
      "68.58% contradicted tickets/category/complaint/2024-Q3/share-of-whole",
    ],
    [
      "طول مدة الانتظار أول أسباب الشكاوى بـ9,644 شكوى (44.0%).",
      "44.0% contradicted causes/waiting/2024-Q3/share-of-cases",
    ],
  ])("is that share: %s", (text, expected) => {
    expect(share(text)).toBe(expected);
  });

  it.each([
    "Complaints made up 24,110 tickets, or 68.58% of those closed.",
    "طول مدة الانتظار أول أسباب الشكاوى بـ9,644 شكوى (48.5%).",
  ])("may be of another whole, or another number: %s", (text) => {
    expect(share(text)).toMatch(/ unexplained$/);
  });
});

describe("a percentage behind a count and its whole", () => {
  it("is what the two make", () => {
    expect(tell("Complaints: 9,418 of 28,600 (32.9%).").at(-1)).toMatch(/matched|derived/);
    expect(tell("Complaints: 9,418 of 28,600 (45.7%).").at(-1)).toBe(
      "45.7% contradicted tickets/complaint/2023-Q2/share-of-tickets",
    );
  });
});
