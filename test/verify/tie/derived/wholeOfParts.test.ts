import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("what is told as the total of parts", () => {
  it.each([
    "ملفات الطرق 5,600 وملفات الماء 2,700، ومجموعها 10,000 ملف.",
    "Road files 5,600, water files 2,700, for a total of 10,000.",
  ])("is their whole: %s", (text) => {
    expect(tellTown(text).at(-1)).toBe("10,000 matched tickets/2024-Q2/total");
  });

  it("is no other number", () => {
    expect(tellTown("Road files 5,600, water files 2,700, for a total of 9,580.").at(-1)).not.toMatch(
      /matched|derived/,
    );
  });
});
