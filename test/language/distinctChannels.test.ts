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

  it.each([
    ["phone", "Phone"],
    ["Live chat", "Live-chat"],
    ["مكتبة", "مكتبه"],
    ["شكاوى", "شكاوي"],
    ["مركز أ", "مركز ا"],
    ["الهاتف", "هاتف"],
    ["مسؤول", "مسوول"],
    ["هاتِف", "هاتف"],
    ["مركز ٢", "مركز 2"],
  ])("tells names apart that are spelt differently only: %s, %s", (one, other) => {
    const names = distinctChannels([
      { id: "a", kind: "phone", name: { ar: one, en: one } },
      { id: "b", kind: "phone", name: { ar: other, en: other } },
    ]).map(({ name }) => name?.en);
    expect(names).toEqual([`${one} (a)`, `${other} (b)`]);
  });

  it("says it only in the language where the names are alike", () => {
    const names = distinctChannels([
      { id: "a", kind: "portal", name: { ar: "البوابة", en: "Portal" } },
      { id: "b", kind: "app", name: { ar: "بوابة", en: "Gateway" } },
    ]).map(({ name }) => name);
    expect(names).toEqual([
      { ar: "البوابة (a)", en: "Portal" },
      { ar: "بوابة (b)", en: "Gateway" },
    ]);
  });

  it("leaves names that are spelt otherwise alone where they count as written", () => {
    const channels = ["Live chat", "Live-chat"].map((en, at) => ({ id: `c${at}`, kind: "live-chat", name: { en } }));
    expect(distinctChannels(channels, true)).toEqual(channels);
  });

  it("leaves names of other words alone", () => {
    const channels = ["Phone", "Phones", "Phone 2", "ال", "مركز"].map((en, at) => ({
      id: `c${at}`,
      kind: "phone",
      name: { ar: en, en },
    }));
    expect(distinctChannels(channels)).toEqual(channels);
  });

  it.each<[Parameters<typeof distinctChannels>[0], ...string[]]>([
    [
      [
        { id: "a", kind: "phone", name: { en: "Phone" } },
        { id: "b", kind: "phone", name: { en: "Phone" } },
        { id: "c", kind: "phone", name: { en: "Phone (a)" } },
      ],
      "Phone (a) (a)",
      "Phone (b)",
      "Phone (a) (c)",
    ],
    [
      [
        { id: "a", kind: "phone", name: { en: "937" } },
        { id: "b", kind: "phone", name: { en: "937 (Telephone)" } },
      ],
      "937 (Telephone) (a)",
      "937 (Telephone) (b)",
    ],
    [
      [
        { id: "937", kind: "phone", name: { en: "937" } },
        { id: "b", kind: "phone", name: { en: "937" }, contact: "937" },
      ],
      "937 (937) (937)",
      "937 (937) (b)",
    ],
  ])("says the id behind names that are alike once told apart: %o", (channels, ...told) => {
    expect(distinctChannels(channels).map(({ name }) => name?.en)).toEqual(told);
  });
});
