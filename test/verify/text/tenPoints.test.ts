import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("percentage points between two percentages", () => {
  it.each([
    ["The rate was 74% in 2022 and 81% in 2023, a rise of 17 percentage points.", "17 percentage points"],
    ["Satisfaction rose from 74% to 81%, that is by 17 percentage points.", "17 percentage points"],
    ["ارتفعت نسبة الرضا من 71% إلى 78%، أي بمقدار 17 نقطة مئوية.", "17 نقطة مئوية"],
    ["كانت نسبة الرضا ٧١٪ في ٢٠٢٢ و٧٨٪ في ٢٠٢٣، بارتفاع قدره ١٧ نقطة مئوية.", "١٧ نقطة مئوية"],
  ])("are wrong where they are ten too many: %s", (text, points) => {
    expect(wrongIn(text)).toEqual([["difference-mismatch", points]]);
  });

  it.each([
    "The rate was 74% in 2022 and 81% in 2023, a rise of 7 percentage points.",
    "The rate was 74% among men and 81% among women, a rise of 17 percentage points since 2010.",
    "Satisfaction was 74% and trust 81%; complaints about delay fell by 17 percentage points.",
  ])("are no error otherwise: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
