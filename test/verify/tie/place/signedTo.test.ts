import { describe, expect, it } from "vitest";
import { signedTo } from "../../../../src/verify/tie/place/signedTo.js";
import { tellTown } from "../tellTown.js";

const signOf = (text: string, number: string) =>
  signedTo(text, text.indexOf(number), text.indexOf(number) + number.length);

describe("the sign of a number", () => {
  it("is its own in a line of its own, where it is a percentage", () => {
    expect(signOf("6,900 requests\n-0.4% on May", "-0.4%")).toBe("down");
    expect(signOf("Calls\n- 540 in May", "540")).toBeUndefined();
    expect(signOf("Calls\n-540 in May", "-540")).toBeUndefined();
    expect(signOf("2-4%", "-4%")).toBeUndefined();
  });

  it("is held to the number in the line above", () => {
    // 8,840 - 7,740 = 1,100, but e-mails fell in May from 1,040 to 980, by 5.8 %
    expect(tellTown("May 2024\n\n980 e-mails\n-5.8% on April").at(-1)).toMatch(/^-5.8% matched/);
    expect(tellTown("May 2024\n\n980 e-mails\n-8.5% on April").at(-1)).not.toMatch(/matched|derived/);
  });
});
