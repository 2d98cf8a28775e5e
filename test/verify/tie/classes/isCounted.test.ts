import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../../../src/golden/firstQuarter2021.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

const report = { ...firstQuarter2021, published: [] };

describe("a count that equals the telephone number of a channel", () => {
  it.each([
    "In March 2021 there were 1950 calls and 48,359 e-mails.",
    "بلغ عدد المكالمات 1950 مكالمة في الربع الأول من عام 2021",
    "Calls rose to 1950 calls in March 2021.",
    "ارتفعت المكالمات في مارس 2021 إلى 1950 مكالمة.",
  ])("is held to the report: %s", (text) => {
    expect(tieOut(text, report).status).toBe("failed");
  });

  it.each([
    "The 1950 call centre took 649,940 calls.",
    "Phone calls to 1950 numbered 649,940.",
    "استقبل الرقم 1950 مكالمات المستفيدين وعددها 649,940 مكالمة.",
    "The call centre 1950 calls back within a day. It took 649,940 calls.",
  ])("is the telephone number where it is reached: %s", (text) => {
    expect(tieOut(text, report).status).toBe("passed");
  });
});
