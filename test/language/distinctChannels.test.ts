import { describe, expect, it } from "vitest";
import { distinctChannels } from "../../src/language/distinctChannels.js";

describe("distinctChannels", () => {
  it("tells channels of one name apart by their contact, or by their id", () => {
    const names = distinctChannels([
      { id: "hot", kind: "phone", contact: "930" },
      { id: "cold", kind: "phone" },
      { id: "mail", kind: "email", contact: "a@b.sa" },
    ]).map(({ name }) => name);
    expect(names).toEqual([
      { ar: "الهاتف (930)", en: "Telephone (930)" },
      { ar: "الهاتف (cold)", en: "Telephone (cold)" },
      undefined,
    ]);
  });

  it("takes the id where the contact is the same, too", () => {
    const names = distinctChannels([
      { id: "one", kind: "kiosk", name: { en: "Kiosk" }, contact: "930" },
      { id: "two", kind: "kiosk", name: { en: "Kiosk" }, contact: "930" },
    ]).map(({ name }) => name?.en);
    expect(names).toEqual(["Kiosk (one)", "Kiosk (two)"]);
  });
});
