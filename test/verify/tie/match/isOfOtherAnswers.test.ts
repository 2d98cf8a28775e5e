import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { receptionQuarter } from "../receptionQuarter.js";
import { tellTown } from "../tellTown.js";

const statusOf = (text: string) => tieOut(text, receptionQuarter).status;

describe("those asked, those who rated and those satisfied", () => {
  it.each([
    "Reception: 238 were asked.",
    "Reception: 298 people were asked.",
    "We asked 298 people about reception.",
    "Reception: 42.5% were asked.",
    "Reception: 238 ratings.",
    "Reception: 701 people rated.",
    "Reception: 701 satisfied of 298 who answered.",
    "Reception: 238 of 238 visitors were satisfied.",
    "Reception: 298 of 298 visitors replied.",
    "Reception: 238 of the 701 visitors who replied were satisfied.",
  ])("are not one another: %s", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });

  it.each([
    "At reception 701 people were asked and 298 rated.",
    "We asked 701 people about reception.",
    "Reception had 298 ratings, and 238 were satisfied (79.9%).",
    "Of 701 people asked, 298 rated reception (42.5%).",
    "Reception: 238 of 298 who answered were satisfied.",
    "Reception: 238 of 298 visitors were satisfied.",
    "Reception: 238 of the 298 visitors who replied were satisfied.",
    "Reception: 298 of 701 visitors replied.",
    "الاستقبال: 238 من أصل 298 راضون.",
    "خدمات الاستقبال: أُرسل 701 طلب تقييم.",
  ])("are each told as such: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });
});

// Of 2,500 who were asked 1,000 answered, 750 of them were satisfied.
describe("who is asked, answers and is satisfied, behind the verb of Arabic", () => {
  it.each([
    ["سألنا 2,500 مستفيد عن مكتب الخدمة.", "2,500", "1,000"],
    ["طلبنا رأي 2,500 مستفيد في مكتب الخدمة.", "2,500", "1,000"],
    ["أُرسلت استبانة مكتب الخدمة إلى ٢٬٥٠٠ مستفيد.", "٢٬٥٠٠", "1,000"],
    ["قيّم مكتب الخدمة 1,000 مستفيد.", "1,000", "2,500"],
    ["بلغ عدد المقيّمين لمكتب الخدمة 1,000.", "1,000", "2,500"],
    ["شارك 1,000 مستفيد في تقييم مكتب الخدمة.", "1,000", "2,500"],
    ["أجاب عن استبانة مكتب الخدمة 1,000 مستفيد.", "1,000", "750"],
    ["رضي 750 مستفيدًا عن مكتب الخدمة.", "750", "1,000"],
    ["أعرب ٧٥٠ مستفيدًا عن رضاهم عن مكتب الخدمة.", "٧٥٠", "1,000"],
  ])("is no other of them: %s", (text, count, other) => {
    expect(tellTown(text)).toEqual([expect.stringMatching(`^${count} matched satisfaction/desk/`)]);
    expect(tellTown(text.replace(count, other)).join()).not.toMatch(/matched/);
  });

  it("leaves their wholes, and those who gave some of the scores", () => {
    expect(tellTown("رضي 750 من أصل 1,000 مستفيد عن مكتب الخدمة.").join()).not.toMatch(/contradicted/);
    expect(tellTown("من أصل 2,500 مستفيد أجاب 1,000 عن استبانة مكتب الخدمة.").join()).not.toMatch(/contradicted/);
    expect(tellTown("1,000 مستفيد قيّموا مكتب الخدمة من أصل 2,500 أُرسلت إليهم الاستبانة.").join()).not.toMatch(
      /contradicted/,
    );
    expect(tellTown("قيّم 750 مستفيدًا مكتب الخدمة بأربع نجوم أو خمس.").join()).not.toMatch(/contradicted/);
  });
});
