import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";

describe("what is there of a channel that misses a month", () => {
  it("may be received", () => {
    const text = (visits: string) =>
      `Visits were not counted in March. In the other five months the centres received ${visits} visits.`;
    expect(tellDesk(text("4,700")).at(-1)).toBe("4,700 matched contacts/centres/2024-H1");
    expect(tellDesk(text("4,070")).at(-1)).not.toMatch(/matched/);
  });
});
