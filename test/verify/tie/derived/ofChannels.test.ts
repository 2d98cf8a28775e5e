import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("so many channels, told as one", () => {
  // 3,200 + 6,900 + 1,900 = 12,000; 12,500 + 3,200 + 6,900 = 22,600, of which the calls are 55.3 %.
  it.each([
    ["The other three channels took 12,000 contacts.", "12,000 derived sum"],
    ["وبذلك يكون مجموع التواصل عبر هذه القنوات الثلاث 22,600 تواصل.", "22,600 derived sum"],
    ["شكلت المكالمات 55.3% من مجموع القنوات الثلاث.", "55.3% derived share"],
  ])("are summed up, and what one of them has of the sum: %s", (text, expected) => {
    expect(tellTown(text)).toEqual([expected]);
  });

  it.each([
    "The other three channels took 12,010 contacts.",
    "The other two channels took 12,000 contacts.",
    // 22,600, 21,300 and 17,600 are all about 20,000
    "The other three channels took about 20,000 contacts.",
    "وبذلك يكون مجموع التواصل عبر هذه القنوات الثلاث 22,060 تواصل.",
    "شكلت المكالمات 53.5% من مجموع القنوات الثلاث.",
    "شكلت رسائل البريد الإلكتروني 55.3% من مجموع القنوات الثلاث.",
  ])("are no other number: %s", (text) => {
    expect(tellTown(text).join()).not.toMatch(/derived|matched/);
  });

  it("are of the period that is named", () => {
    // 2,800 + 6,000 + 1,500 = 10,300
    const text = (sum: string) => `The three other channels took ${sum} contacts in the first quarter of 2024.`;
    expect(tellTown(text("10,300"))).toEqual(["10,300 derived sum"]);
    expect(tellTown(text("12,000")).join()).not.toMatch(/derived|matched/);
  });
});

describe("so many channels in the label of a number", () => {
  it("are summed up in the line below", () => {
    // 12,500 + 3,200 + 6,900 = 22,600, of which the calls are 55.3 %
    const card = (sum: string, share: string) =>
      `القنوات الثلاث الأولى مجتمعة\n${sum} تواصلًا\nمنها ${share} عبر المكالمات`;
    expect(tellTown(card("22,600", "55.3%"))[0]).toBe("22,600 derived sum");
    expect(tellTown(card("22,060", "55.3%"))[0]).not.toMatch(/derived|matched/);
    expect(tellTown(card("22,600", "53.5%"))[1]).not.toMatch(/derived|matched/);
  });
});
