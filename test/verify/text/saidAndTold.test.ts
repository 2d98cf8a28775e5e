import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const grave = (text: string) =>
  checkText(text).findings.flatMap(({ severity, code, span }) =>
    severity === "notice" ? [] : [`${code} ${text.slice(span?.start, span?.end)}`],
  );

it.each([
  // 71.2 to 74.9 is a rise, 18,400 to 16,900 a fall.
  ["Satisfaction with the counters fell from 71.2% to 74.9%.", "direction-mismatch 74.9%"],
  ["The share of late answers rose from 18.4% to 16.9% in the spring.", "direction-mismatch 16.9%"],
  ["انخفضت نسبة الرضا عن الشبابيك من 71.2% إلى 74.9%.", "direction-mismatch 74.9%"],
  ["ارتفعت نسبة الردود المتأخرة من 18.4% إلى 16.9%.", "direction-mismatch 16.9%"],
  ["The counters had 16,900 visits, up 8.4% from 18,400 in the winter.", "direction-mismatch 16,900"],
  ["The counters had 18,400 visits, a decrease of 8.4% from 16,900.", "direction-mismatch 18,400"],
  ["استقبلت الشبابيك 16,900 زيارة، بزيادة 8.4% عن 18,400 زيارة في الشتاء.", "direction-mismatch 16,900"],
  ["استقبلت الشبابيك 18,400 زيارة، بانخفاض نسبته 8.4% عن 16,900 زيارة في الشتاء.", "direction-mismatch 18,400"],
])("finds a word of direction that its numbers contradict: %s", (text, finding) => {
  expect(grave(text)).toContain(finding);
});

it.each([
  "Satisfaction with the counters rose from 71.2% to 74.9%.",
  "انخفضت نسبة الردود المتأخرة من 18.4% إلى 16.9%.",
  // What fell was the waiting.
  "The fall in waiting times raised satisfaction from 71.2% to 74.9%.",
  "أدى انخفاض وقت الانتظار إلى رفع نسبة الرضا من 71.2% إلى 74.9%.",
  "Thanks to fewer calls the answer rate went from 71.2% to 74.9%.",
  "The rise in calls took the answer rate from 74.9% to 71.2%.",
  "ورغم ارتفاع عدد المكالمات انتقلت نسبة الرد من 74.9% إلى 71.2%.",
  "Of men 71.2% and of women 68.4% were satisfied, up from 69.0%.",
  "Our 18 offices had visits, up 4% from 12,500.",
  "Satisfaction did not fall: it went from 71.2% to 74.9%.",
  // 18,400 / 16,900 is + 8.9 %.
  "The counters had 18,400 visits, up 8.9% from 16,900 in the winter.",
  "استقبلت الشبابيك 18,400 زيارة، بزيادة 8.9% عن 16,900 زيارة في الشتاء.",
  // The calls rose, not the lines.
  "The 18,400 calls came in on 40 lines, up 8.9% from 16,900.",
  "Of 18,400 visits 24% were about fees, up from 22%.",
])("leaves a direction alone that they do not: %s", (text) => {
  expect(grave(text)).toEqual([]);
});

it.each([
  // 8,310 - 6,140 is 2,170.
  ["Letters fell from 8,310 to 6,140, a fall of 470 letters.", "difference-mismatch 470"],
  ["Letters fell from 8,310 to 6,140, a decrease of 470.", "difference-mismatch 470"],
  ["انخفض عدد الرسائل من 8,310 رسائل إلى 6,140 رسالة، بانخفاض قدره 470 رسالة.", "difference-mismatch 470"],
])("finds a difference that its two numbers do not give: %s", (text, finding) => {
  expect(grave(text)).toEqual([finding]);
});

it.each([
  "Letters fell from 8,310 to 6,140, a fall of 2,170 letters.",
  "انخفض عدد الرسائل من 8,310 رسائل إلى 6,140 رسالة، بانخفاض قدره 2,170 رسالة.",
  "Letters fell from 8,310 to 6,140, a fall of 470 in May alone.",
  "Letters fell from 8,310 to 6,140, a fall of 180 a month.",
  "Of 9,900 letters and faxes, letters fell from 8,310 to 6,140, a fall of 470.",
])("leaves a difference alone that is theirs, or of something else: %s", (text) => {
  expect(grave(text)).toEqual([]);
});

it.each([
  "Of the 42,600 calls offered, 62,400 were answered (91.5%).",
  "Of the 4,260 requests made, 6,240 were granted.",
  "من أصل 42,600 مكالمة، 62,400 مكالمة أُجيب عنها.",
])("finds a part that is larger than its whole: %s", (text) => {
  expect(grave(text)).toHaveLength(1);
});

it.each([
  "Of the 62,400 calls offered, 42,600 were answered.",
  "Of the 1,200 visits planned, 1,300 were made.",
  "Of the 2023 complaints, 2,036 were made by tourists.",
  "Of the 1,200 letters, 300 were late; 1,450 faxes came.",
  "من أصل 62,400 مكالمة، 42,600 مكالمة أُجيب عنها.",
])("leaves a part alone that may be one: %s", (text) => {
  expect(grave(text)).toEqual([]);
});
