import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("the difference between all tickets and those that are open", () => {
  it("is nothing that rose", () => {
    expect(tellTown("Tickets: 10,000 in all, 420 open. The number closed rose by 9,580.").at(-1)).not.toMatch(
      /derived|matched/,
    );
  });
});
