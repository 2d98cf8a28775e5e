import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/index.js";

/** Sound passages, and the same with a number that its words do not allow. */
const PAIRS: readonly (readonly [sound: string, wrong: string])[] = [
  // 61 + 27 + 12 = 100, divided in a relative clause behind "a copy of it"
  [
    "وقع 100 حادث خلال أيام العيد. وذكر تقرير وصلت نسخة منه أن الحوادث التي توزعت على 61 حادث صدام و27 حادث دهس و12 حادث انقلاب سببت خسائر.",
    "وقع 120 حادثا خلال أيام العيد. وذكر تقرير وصلت نسخة منه أن الحوادث التي توزعت على 61 حادث صدام و27 حادث دهس و12 حادث انقلاب سببت خسائر.",
  ],
  // 4,120 + 880 + 312 = 5,312, each in a line that ends with a full stop
  [
    "بلغ إجمالي المحاضر 5,312 محضرا.\nوتوزعت على النحو التالي:\n4,120 محضر سير.\n880 محضر بناء.\n312 محضر غش.",
    "بلغ إجمالي المحاضر 6,102 محضر.\nوتوزعت على النحو التالي:\n4,120 محضر سير.\n880 محضر بناء.\n312 محضر غش.",
  ],
  // 8,405 + 3,218 + 61 = 11,684, and no part of a total is more than it
  [
    "بلغ إجمالي الطلبات 11,690 طلبا. ومن بين هذه الطلبات، سُجل 8,405 طلبات للرخص، إضافة إلى 3,218 طلبا للتجديد و61 للإلغاء.",
    "بلغ إجمالي الطلبات 11,650 طلبا. ومن بين هذه الطلبات، سُجل 8,405 طلبات للرخص، إضافة إلى 3,218 طلبا للتجديد و61 للإلغاء.",
  ],
];

/** Sound passages: how many there are of a kind is no part of all, and what is led by one is only some. */
const SOUND: readonly string[] = [
  "بلغ عدد البلاغات 18,240 بلاغا، موزعة على مختلف المناطق، تتصدرها العاصمة.\n\nوسجل العام 52 بلاغ حريق و3,410 بلاغات سرقة، وبلغت بلاغات المرور 14,655 بلاغا.",
  // People who were hurt are no class of all others
  "أسفرت الحوادث عن وفاة وإصابة 300 شخص في المحافظات. وقال التقرير إنها أودت بحياة 44 شخصا، وأصابت 255 آخرين.",
  "بلغت الوفيات 52 وفاة. وكانت أثقل حصيلة في الشمال بوفاة 17 شخصا وجرح 32 آخرين.",
  // A time limit
  "استقبلت الوزارة 410 طلبات، وبلغ عدد الطلبات التي أنجزت في غضون 7 أيام - أو أقل - من تاريخ التسليم حوالي 260 طلبا بمتوسط 4 طلبات في اليوم.",
];

describe("the words around a list", () => {
  it.each([...PAIRS.map(([sound]) => sound), ...SOUND])("leave alone: %s", (text) => {
    expect(checkText(text).findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
  });

  it.each(PAIRS.map(([, wrong]) => wrong))("find wrong: %s", (text) => {
    expect(checkText(text).findings.map(({ severity }) => severity)).toContain("error");
  });
});
