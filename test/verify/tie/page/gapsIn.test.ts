import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("what something became", () => {
  it("is not of the period of what it was", () => {
    expect(tellTown("كانت طلبات البوابة 6,000 طلب في الربع الأول وأصبحت 6,900.")).toEqual([
      "6,000 matched contacts/portal/2024-Q1",
      "6,900 matched contacts/portal/2024-Q2",
    ]);
  });

  it("leaves what it was to that period", () => {
    const [was] = tellTown("كانت طلبات البوابة 6,900 طلب في الربع الأول وأصبحت 6,000.");
    expect(was).toBe("6,900 contradicted contacts/portal/2024-Q1");
  });
});
