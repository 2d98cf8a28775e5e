import { describe, expect, it } from "vitest";
import { kindText } from "../../src/language/kindText.js";
import { missingText } from "../../src/language/missingText.js";
import { CHANNEL_KINDS, MISSING_REASONS } from "../../src/model/lists.js";

describe("the words of a report's lists", () => {
  it("name every kind of channel, in both languages", () => {
    expect(CHANNEL_KINDS.map((kind) => kindText(kind, { language: "en" }))).toEqual([
      "Telephone",
      "E-mail",
      "Live chat",
      "Portal",
      "App",
      "Social media",
      "Branches",
      "Text messages",
      "Fax",
      "Post",
    ]);
    expect(kindText("phone")).toBe("الهاتف");
    expect(kindText("branch", { language: "ar" })).toBe("الفروع");
    expect(CHANNEL_KINDS.every((kind) => /^[ء-ي ]+$/.test(kindText(kind)))).toBe(true);
  });

  it("say why a count is missing", () => {
    const reasons = [...MISSING_REASONS, "absent"] as const;
    expect(reasons.map((reason) => missingText(reason, { language: "en" }))).toEqual([
      "not collected",
      "not yet available",
      "not applicable",
      "suppressed",
      "not given",
    ]);
    expect(missingText("not-collected")).toBe("لم تُجمع البيانات");
  });

  it("refuse what is in no list, and another language", () => {
    const code = expect.objectContaining({ code: "bad-option" });
    // @ts-expect-error: a kind of a report's own has no word here
    expect(() => kindText("kiosk")).toThrow(code);
    expect(() => Reflect.apply(kindText, undefined, ["constructor"])).toThrow(code);
    expect(() => Reflect.apply(missingText, undefined, ["too-few"])).toThrow(code);
    expect(() => Reflect.apply(kindText, undefined, ["phone", { language: "fr" }])).toThrow(code);
    expect(() => Reflect.apply(missingText, undefined, ["absent", { language: null, lang: "en" }])).toThrow(code);
  });
});
