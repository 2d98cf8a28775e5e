import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function errorsOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

describe("percentages of men and of women", () => {
  it.each([
    "The satisfaction rate was 71% among women and 68% among men.",
    "The satisfaction rate: 71% men and 68% women.",
    "55% of women and 61% of men were satisfied.",
    "In 2024, 35% of women and 42% of men used the portal.",
    "Of the women, 55% used the portal, of the men 61%.",
    "School enrolment: boys 71%, girls 68%.",
    "Share satisfied:\n- Women: 71%\n- Men: 68%",
    "بلغت نسبة استخدام الإنترنت 62% للذكور و47% للإناث.",
    "بلغت نسبة رضا النساء 71% والرجال 68%.",
    "قال 58% من الرجال و48% من النساء إنهم راضون.",
  ])("are rates within each: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  // 58 + 45 = 103, 58 + 48 = 106; 58 + 42 = 100.
  it.each([
    ["In 2024, 58% of the calls were from women and 45% from men.", "45%", "42%"],
    ["Women filed 58% of the complaints and men 45%.", "45%", "42%"],
    ["Men accounted for 58% of complaints and women for 45%.", "45%", "42%"],
    ["كان 58% من المتصلين رجالاً و48% نساءً.", "48%", "42%"],
    ["شكل الرجال 58% من المتصلين والنساء 48%.", "48%", "42%"],
  ])("are the halves of one whole: %s", (text, wrong, right) => {
    expect(errorsOf(text)).toEqual(["shares-not-100"]);
    expect(errorsOf(text.replace(wrong, right))).toEqual([]);
  });
});

describe("three percentages that come near 100", () => {
  // 45 + 38 + 22 = 105 and the like.
  it.each([
    "Coverage by region: North 45%, South 38%, East 22%.",
    "The completion rate by region was 45% in the north, 38% in the east and 22% in the south.",
    "Trust was 45% in the ministry, 36% in parliament and 22% in parties.",
    "Coverage in all regions: North 45%, South 38%, East 22%.",
    "Households need food (45%), cash (38%), shelter (22%) and other help (6%).",
    "Reasons named: long waits (48%), no reply (37%), rude staff (21%).",
    "بحسب المنطقة، بلغت نسبة الفقر 45% في الشمال و38% في الشرق و22% في الجنوب.",
    "نسبة التغطية حسب المحافظة: صنعاء 45%، عدن 38%، تعز 22%.",
    "بلغت نسبة النساء 45% بين الموظفين و36% بين المديرين و22% في مجلس الإدارة.",
    "توزيع نسب الرضا حسب المنطقة\nالشمال 45%\nالجنوب 38%\nالشرق 22%",
  ])("are rates or several answers: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  // 45 + 38 + 17 = 100.
  it.each([
    "Complaints were about water (45%), roads (38%) and lighting (22%).",
    "By channel: phone 45%, e-mail 38%, chat 22%.",
    "بلغت نسبة الشكاوى عبر الهاتف 45% والبريد 38% والمحادثة 22%.",
    "Complaints were divided by region into North 45%, South 38% and East 22%.",
    "توزعت الشكاوى حسب المنطقة: الشمال 45% والجنوب 38% والشرق 22%.",
    "توزيع الشكاوى حسب المنطقة\nالشمال 45%\nالجنوب 38%\nالشرق 22%",
    "Breakdown of complaints\n- North 45%\n- South 38%\n- East 22%",
  ])("are one whole where the words divide it: %s", (text) => {
    expect(errorsOf(text)).toEqual(["shares-not-100"]);
    expect(errorsOf(text.replace("22%", "17%"))).toEqual([]);
  });
});
