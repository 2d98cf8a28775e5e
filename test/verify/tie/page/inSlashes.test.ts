import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

const found = (text: string) =>
  tieOut(text, careQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("numbers between slashes", () => {
  it.each([
    "First reply, mean / median / 90 %: 6.4 / 4.5 / 15 working hours",
    "First reply (mean / median / P90): 6.4 / 4.5 / 15 working hours",
    "أول رد (المتوسط / الوسيط / 90٪): 6.4 / 4.5 / 15 ساعة عمل",
  ])("are what is named between slashes before them, in that order: %s", (text) => {
    const own = ["6.4 matched mean", "4.5 matched median", "15 matched p90"];
    expect(found(text).map((each) => each.replace("tickets/first-response/2024-Q3/", ""))).toEqual(own);
    expect(found(text.replace("6.4 / 4.5", "4.5 / 6.4")).slice(0, 2).join()).not.toMatch(/matched/);
  });

  it("are of those states, or channels", () => {
    expect(found("Opened / closed / reopened: 37,921 / 38,412 / 260")).toEqual([
      "37,921 matched tickets/2024-Q3/opened",
      "38,412 matched tickets/2024-Q3/closed",
      "260 matched tickets/2024-Q3/reopened",
    ]);
    expect(found("Opened / closed / reopened: 38,412 / 37,921 / 260").slice(0, 2)).toEqual([
      "38,412 contradicted tickets/2024-Q3/opened",
      "37,921 contradicted tickets/2024-Q3/closed",
    ]);
    expect(found("Calls / WhatsApp: 916,502 / 135,243").join()).not.toMatch(/contradicted|unexplained/);
    expect(found("Calls / WhatsApp: 135,243 / 916,502")).toEqual([
      "135,243 contradicted contacts/calls/2024-Q3",
      "916,502 contradicted contacts/whatsapp/2024-Q3",
    ]);
  });
});
