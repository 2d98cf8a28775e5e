import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a bracket that describes what is named before it", () => {
  it.each(["Phone calls (busy lines): 12,500", "المكالمات (الأكثر ورودًا): 12,500"])(
    "may be the first of a page: %s",
    (page) => {
      expect(tellTown(page)).toEqual(["12,500 matched contacts/calls/2024-Q2"]);
    },
  );

  it("says nothing of what is named nowhere", () => {
    expect(tellTown("Windows (cleaned): 12,500")[0]).not.toContain("contradicted");
  });
});
