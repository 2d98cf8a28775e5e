import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

const found = (text: string) =>
  tieOut(text, careQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("tickets opened", () => {
  it("may be told with the article and the time: no open ones", () => {
    const table = (total: string) =>
      `النوع\tالتذاكر المفتوحة خلال الربع\nالشكاوى\t24,110\nالاستفسارات\t12,066\nالاقتراحات\t1,745\nالمجموع\t${total}`;
    expect(found(table("37,921")).at(-1)).toBe("37,921 matched tickets/2024-Q3/opened");
    expect(found(table("37,912")).at(-1)).toBe("37,912 contradicted tickets/2024-Q3/opened");
  });
});
