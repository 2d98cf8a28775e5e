import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";
import { tellDesk } from "../deskHalf.js";

describe("two causes that are told alike", () => {
  it.each([
    "Late wages were named in 1,240 complaints and contract terms in 558.",
    "Late wages came up in 1,240 complaints and contract terms in 558 complaints.",
    "ورد تأخر الأجور في ١٬٢٤٠ شكوى وبنود العقد في ٥٥٨.",
    "ذُكر تأخر الأجور في 1,240 شكوى وبنود العقد في 558 شكوى.",
  ])("have each its own number: %s", (text) => {
    const causes = [/ matched causes\/wages\/2024-H1$/, / matched causes\/contract\/2024-H1$/];
    expect(tellDesk(text)).toEqual(causes.map((cause) => expect.stringMatching(cause)));
    const exchanged = text
      .replace(/1,240|١٬٢٤٠/, "#")
      .replace(/558|٥٥٨/, "1,240")
      .replace("#", "558");
    expect(tellDesk(exchanged).join()).not.toMatch(/matched/);
  });

  it("are no sum, as are two that one number is told of", () => {
    expect(
      tieOut("We had 36,176 complaints and enquiries in the third quarter.", careQuarter).entries[0]?.outcome,
    ).toBe("derived");
  });
});
