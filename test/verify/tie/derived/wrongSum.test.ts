import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a total right behind its parts", () => {
  // 4,120 + 3,870 + 4,510 = 12,500, of 24,500 contacts and 10,000 tickets.
  it.each([
    "Calls: April 4,120, May 3,870, June 4,510, total 12,500.",
    "المكالمات: أبريل 4,120، مايو 3,870، يونيو 4,510، المجموع 12,500.",
    "وردت 4,120 مكالمة في أبريل و3,870 في مايو و4,510 في يونيو، فيكون المجموع 12,500.",
    "المكالمات\n- أبريل: ٤٬١٢٠\n- مايو: ٣٬٨٧٠\n- يونيو: ٤٬٥١٠\n- الإجمالي: 12,500",
  ])("is none of more or other things: %s", (text) => {
    expect(tellTown(text).at(-1)).toBe("12,500 matched contacts/calls/2024-Q2");
    expect(tellTown(text.replace("12,500", "24,500")).at(-1)).toBe("24,500 contradicted contacts/calls/2024-Q2");
    expect(tellTown(text.replace("12,500", "10,000")).at(-1)).not.toMatch(/matched/);
    expect(tellTown(text.replace("12,500", "7,740")).at(-1)).not.toMatch(/matched/);
  });

  it("may have a name of its own", () => {
    const text = "المكالمات: أبريل 4,120، مايو 3,870، يونيو 4,510، ومجموع عمليات التواصل 24,500.";
    expect(tellTown(text).at(-1)).toBe("24,500 matched contacts/2024-Q2");
    expect(tellTown("Calls: April 4,120, May 3,870, June 4,510, total contacts 24,500.").at(-1)).toBe(
      "24,500 matched contacts/2024-Q2",
    );
  });
});
