import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { deskHalf } from "../deskHalf.js";

describe("the name of who handles tickets", () => {
  // 4,260 of 7,100 are 60 %, 2,840 are 40 %.
  const report = {
    ...deskHalf,
    tickets: {
      basis: "events",
      asOf: "2024-06-30",
      open: 350,
      closed: 7100,
      flow: { broughtForward: 410, opened: 6950, closed: 7100, reopened: 90 },
      breakdowns: [
        {
          id: "operator",
          by: "entity",
          of: "closed",
          parts: [
            { id: "post", name: { ar: "بريد البلاد", en: "National Post" }, count: 4260 },
            { id: "telecom", name: { ar: "اتصالات البلاد", en: "National Telecom" }, count: 2840 },
          ],
        },
      ],
    },
  } as const;
  const told = (text: string) =>
    tieOut(text, report).entries.map(({ text: number, outcome, figure = "" }) => `${number} ${outcome} ${figure}`);

  it("names no channel, though it has its word", () => {
    const text = (post: string, telecom: string) =>
      `وكانت حصة بريد البلاد من الملفات المغلقة ${post}، تليها اتصالات البلاد بـ${telecom}.`;
    expect(told(text("60.0%", "40.0%"))).toEqual([
      "60.0% matched tickets/operator/post/2024-H1/share-of-whole",
      "40.0% matched tickets/operator/telecom/2024-H1/share-of-whole",
    ]);
    expect(told(text("40.0%", "60.0%")).join()).not.toMatch(/matched/);
  });
});
