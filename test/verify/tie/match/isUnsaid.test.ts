import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";

describe("all calls that were made", () => {
  it.each(["من أصل 58,000 مكالمة أُجيب على 54,000.", "Of 58,000 calls, 54,000 were answered."])(
    "are told as the whole of those that were answered: %s",
    (text) => {
      expect(tellDesk(text)[0]).toBe("58,000 matched contacts/calls/2024-H1/offered");
      expect(tellDesk(text.replace("58,000", "85,000"))[0]).not.toMatch(/matched/);
    },
  );

  it("are no calls that came in", () => {
    expect(tellDesk("تلقى المركز 58,000 مكالمة.")[0]).not.toMatch(/matched/);
  });
});
