import { expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { cityQuarter } from "../cityQuarter.js";

const tell = (text: string) =>
  tieOut(text, cityQuarter).entries.flatMap(({ text: number, outcome }) =>
    outcome === "classed" ? [] : [`${number} ${outcome}`],
  );

// 22,659 e-mails and 149,386 calls are 172,045 of 242,068 contacts: 71.1 %.
it.each([
  "بلغ مجموع رسائل البريد الإلكتروني والاتصالات الهاتفية 172,045، أي 71.1% من كل ما وصلنا.",
  "كان مجموع الاتصالات الهاتفية ورسائل البريد الإلكتروني 172,045، أي 71.1% من كل ما وصلنا.",
])("is the sum of channels that are named by more than one word each: %s", (text) => {
  expect(tell(text)).toEqual(["172,045 derived", "71.1% derived"]);
  // 22,659 + 70,023 = 92,682 e-mails and contacts of the app
  expect(tell(text.replace("172,045", "92,682"))[0]).not.toMatch(/matched|derived/);
  expect(tell(text.replace("71.1%", "77.1%"))[1]).not.toMatch(/matched|derived/);
});

it("is no sum of some that are named", () => {
  expect(tell("بلغ مجموع رسائل البريد الإلكتروني والاتصالات الهاتفية وتطبيق المدينة 172,045.")[0]).not.toMatch(
    /matched|derived/,
  );
});
