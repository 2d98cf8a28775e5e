import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const found = (text: string) =>
  checkText(text).findings.map(({ code, span }) => [code, span && text.slice(span.start, span.end)]);

describe("a number beside the target that it is said to pass or to miss", () => {
  it.each([
    // What stands first lies on the other side of what stands second.
    ["71% of visitors were satisfied, above the target of 80%.", "71%"],
    ["Of all tickets 96% were closed in time, which is below the set target of 95%.", "96%"],
    ["The mean wait was 6.5 minutes, below the standard of 6 minutes.", "6.5 minutes"],
    ["بلغت نسبة الإغلاق 81%، متجاوزة المستهدف البالغ 90%.", "81%"],
    ["بلغت نسبة الرضا 88%، وهي أقل من النسبة المستهدفة (85%).", "88%"],
    ["وصل متوسط الانتظار إلى 7 دقائق، أي أقل من المعيار المحدد بـ 5 دقائق.", "7 دقائق"],
  ])("is wrong where it does not: %s", (text, number) => {
    const [finding, ...others] = found(text);
    expect(others).toEqual([]);
    expect(finding?.[0]).toBe("rank-mismatch");
    expect(text.indexOf(number)).toBe(text.indexOf(`${finding?.[1]}`));
  });

  it.each([
    "81% of visitors were satisfied, above the target of 80%.",
    "80% of visitors were satisfied, exceeding the target of 80%.",
    "71% of visitors were satisfied, not above the target of 80%.",
    "71% of visitors were satisfied, below the target of 80%.",
    "71% were satisfied. If we get above the target of 80%, we shall say so.",
    "The mean wait was 6.5 minutes, below the standard of 2 hours.",
    "The score was 4.4 out of 5, above the target of 80%.",
    "بلغت نسبة الإغلاق 91%، متجاوزة المستهدف البالغ 90%.",
    "بلغت نسبة الإغلاق 81%، ولم تتجاوز المستهدف البالغ 90%.",
    "بلغت نسبة الرضا 84%، وهي أقل من النسبة المستهدفة (85%).",
  ])("is right where it does, or is not said to: %s", (text) => expect(found(text)).toEqual([]));
});
