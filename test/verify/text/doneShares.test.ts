import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("the share of what was done beside what is still open", () => {
  // 42,077 / (42,077 + 2,214) = 95.0 %
  it.each([
    "42,077 requests were completed, or 85%, while 2,214 are still in progress.",
    "تم إنجاز 42077 طلباً بنسبة 85%، فيما لا يزال 2214 قيد المعالجة.",
  ])("is wrong by a slip of the hand: %s", (text) => expect(wrongIn(text)).toEqual([["share-mismatch", "85%"]]));

  it.each([
    "42,077 requests were completed, or 95%, while 2,214 are still in progress.",
    // 42,077 / 49,502 = 85.0 %
    "The office received 49,502 requests. It closed 42,077 requests (85%), while 2,214 are still in progress.",
    "تلقت الهيئة 49,502 طلب. وتم إنجاز 42,077 طلباً بنسبة 85%، فيما لا يزال 2,214 قيد المعالجة.",
    // Others were withdrawn.
    "The line closed 4,207 cases (85%) and 221 are pending; 521 were withdrawn.",
    "أنجزت الهيئة 42,077 طلباً بنسبة 85%، ورُفض 5,211 طلباً، فيما لا يزال 2,214 قيد المعالجة.",
    // No slip.
    "تم إنجاز 42077 طلباً بنسبة 61%، فيما لا يزال 2214 قيد المعالجة.",
    "42,077 requests were completed, 85% of them on time, while 2,214 are still in progress.",
  ])("is left alone where it holds or may be of more: %s", (text) => expect(wrongIn(text)).toEqual([]));
});

describe("a percentage in brackets that begin with a word", () => {
  // 1,104 / 1,200 = 92 %
  it.each([
    "We received 1,200 complaints. We closed 1,104 (or 97%) of these complaints within ten days.",
    "وردت 1,200 شكوى، وأغلقت الهيئة 1,104 (أو 97%) منها خلال عشرة أيام.",
  ])("is the share of the count before them: %s", (text) => expect(wrongIn(text)).toEqual([["share-mismatch", "97%"]]));

  it.each([
    "We received 1,200 complaints and closed 1,104 (or 92%) of these complaints within ten days.",
    "We received 1,200 complaints; 300 were about water, and 270 (or 90%) of these were closed.",
    "The office took 900 calls. Of the 1,200 complaints, 1,104 (or 92%) of them were closed.",
    "We sent 500 forms and 270 (or 54%) of those were returned; 90 (or 33.3%) of these were blank.",
    "وردت 1,200 شكوى، وأغلقت الهيئة 1,104 (أو 92%) منها خلال عشرة أيام.",
    "تلقت الهيئة 900 مكالمة و1,200 شكوى، وأغلقت 1,104 (أي 92%) من الشكاوى.",
  ])("holds: %s", (text) => expect(wrongIn(text)).toEqual([]));
});

it("adds to a total row what no other row of its column counts", () => {
  // 4 + 594 + 9,155 = 9,753
  const text = [
    "In progress | | 10 | 130 | 140",
    "Cancelled | | 20 | 164 | 184",
    "Closed | | 30 | 170 | 200",
    "Total | 4 | 594 | 9,155 | 9,753",
  ].join("\n");
  expect(wrongIn(text)).toEqual([]);
});
