import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("the first line of a narrow text", () => {
  it.each([
    "Contacts in the second quarter rose\nto 8,550 compared with\n6,840 a year earlier, i.e. by 25%.",
    "رضي عن الخدمة في النصف الأول ١٬١٧٠ من ١٬٥٠٠\nمشارك (٧٨٪) وفي النصف الثاني ١٬٢٤٥ من ١٬٥٠٠\n(٨٣٪)، أي بتحسن قدره ٥ نقاط مئوية.",
    "انخفضت الشكاوى بمقدار الربع،\nمن 8,460 شكوى في العام الماضي\nإلى 6,345 هذا العام.",
  ])("is no headline where its sentence goes on: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each(["", "\n"])("is one above a whole sentence", (blank) => {
    const text = `Authority handles 12,840 complaints in 2024\n${blank}The authority received 12,480 complaints: 7,000 by phone and 5,480 in writing.`;
    expect(wrongIn(text)).toEqual([["headline-mismatch", "12,840"]]);
  });
});
