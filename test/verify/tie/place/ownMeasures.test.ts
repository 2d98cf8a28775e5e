import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("the whole of those who took part", () => {
  it("is how many were asked", () => {
    const text = "شارك في الاستبيان على المنصة 1,000 مستفيد من أصل 2,500.";
    expect(tellTown(text)).toEqual([
      "1,000 matched satisfaction/desk/2024-Q2/rated",
      "2,500 matched satisfaction/desk/2024-Q2/asked",
    ]);
    expect(tellTown(text.replace("2,500", "5,200"))[1]).not.toMatch(/matched/);
  });
});
