import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  ["أغلقنا 4,732 من 5,200 طلب (96%).", "96%"],
  ["أغلقنا ٤٬٧٣٢ من ٥٬٢٠٠ طلب وردت إلينا (٩٦٪).", "٩٦٪"],
])("holds a share to two numbers of one noun behind the whole: %s", (text, share) => {
  expect(wrongIn(text)).toEqual([["share-mismatch", share]]);
});

it("takes what a number fell from for no whole of it", () => {
  expect(wrongIn("انخفض العدد إلى 4,732 من 5,200 طلب (9%).")).toEqual([]);
});
