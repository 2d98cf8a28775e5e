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

  it.each([
    [
      { ar: "937", en: "937" },
      { ar: "937 (الهاتف)", en: "937 (Telephone)" },
    ],
    [{ ar: "١٩٥٠ / ١٩٩١١" }, { ar: "١٩٥٠ / ١٩٩١١ (الهاتف)", en: "١٩٥٠ / ١٩٩١١ (Telephone)" }],
    [
      { ar: "الإجمالي", en: "Line" },
      { ar: "الإجمالي (الهاتف)", en: "Line (Telephone)" },
    ],
    [{ en: "All channels" }, { ar: "All channels (الهاتف)", en: "All channels (Telephone)" }],
    [{ en: "Hotline 937" }, { en: "Hotline 937" }],
    [{ en: "Total Oil" }, { en: "Total Oil" }],
    [{ en: "گپ" }, { en: "گپ" }],
  ])("says the kind beside a name that is a number or that of the sum: %o", (name, told) => {
    const [channel] = distinctChannels([{ id: "line", kind: "phone", name }]);
    expect(channel?.name).toEqual(told);
  });

  it("says a kind of the report's own as it is", () => {
    expect(distinctChannels([{ id: "line", kind: "hotline", name: { en: "937" } }])[0]?.name?.en).toBe("937 (hotline)");
  });
});
