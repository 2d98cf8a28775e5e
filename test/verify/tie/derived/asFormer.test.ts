import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";

describe("what two things were before", () => {
  it.each([
    ["Tickets closed: 7,100. Still open: 350. In the half-year before those figures were 6,600 and 410."],
    ["أُغلقت 7,100 تذكرة وبقيت مفتوحة 350 تذكرة. وكان العددان في النصف السابق 6,600 و410."],
  ])("is told of both in their order: %s", (text) => {
    expect(tellDesk(text).slice(-2)).toEqual([
      "6,600 matched tickets/2023-H2/closed",
      "410 matched tickets/2023-H2/open",
    ]);
    expect(tellDesk(text.replace("6,600", "6,060"))[2]).not.toMatch(/matched/);
    expect(tellDesk(text.replace("6,600", "6,550"))[2]).not.toMatch(/matched/);
  });

  it("is told of the satisfaction with two services", () => {
    const page = (was: string) =>
      `83.8% of those who rated the call centre are satisfied, and 80.0% of those who rated the app. Six months earlier it was ${was}.`;
    expect(tellDesk(page("79.7% and 74.3%")).slice(-2)).toEqual([
      "79.7% matched satisfaction/of-calls/2023-H2/top-box",
      "74.3% matched satisfaction/of-app/2023-H2/top-box",
    ]);
    expect(tellDesk(page("74.3% and 79.7%")).at(-1)).not.toMatch(/matched/);
    expect(tellDesk(page("79.7% and 73.4%")).at(-1)).not.toMatch(/matched/);
  });
});
