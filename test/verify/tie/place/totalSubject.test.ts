import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("the total of states", () => {
  it.each(["State\tCount\nClosed\t9,580\nOpen\t420\nTotal\t10,000", "مغلقة\tمفتوحة\tالمجموع\n9,580\t420\t10,000"])(
    "is that of the tickets: %s",
    (table) => {
      expect(tellTown(table).at(-1)).toBe("10,000 matched tickets/2024-Q2/total");
      expect(tellTown(table.replace("10,000", "10,010")).at(-1)).toBe("10,010 contradicted tickets/2024-Q2/total");
    },
  );
});
