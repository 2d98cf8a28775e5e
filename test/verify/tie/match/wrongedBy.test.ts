import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";

describe("initiatives of one state", () => {
  // Two of three are live.
  it.each(["Two initiatives went live.", "We launched 2 initiatives.", "أطلقنا 2 مبادرة."])(
    "are not all of them: %s",
    (text) => {
      expect(tellDesk(text).join()).not.toMatch(/contradicted/);
    },
  );

  it("are all of them where none is named", () => {
    expect(tellDesk("There are 3 initiatives.")).toEqual(["3 matched initiatives/2024-H1"]);
    expect(tellDesk("There are two initiatives.").join()).toMatch(/two contradicted/);
  });
});
