import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each([
  ["more than >5,000 calls", "over"],
  ["calls (> 5,000)", "over"],
  ["Monday > 5,000", "over"],
  [">5,000 calls", "over"],
  ["النسبة\n>٥٬٠٠٠ مكالمة", "over"],
  ["< 5,000 calls", "under"],
  // A quotation, nested or not; the end of a tag or of a comment; an arrow.
  ["> 5,000 calls", undefined],
  ["First.\n> > 5,000 calls", undefined],
  ["Calls: <b>5,000</b>", undefined],
  ['Calls: <span class="n" dir="rtl"> 5,000</span>', undefined],
  ["Calls: <!-- of the quarter --> 5,000", undefined],
  ["Calls -> 5,000", undefined],
  // The words inside a quotation still set one.
  ["> More than 5,000 calls", "over"],
  ["> Calls: > 5,000", "over"],
])("%j sets the bound %s", (text, bound) => {
  const [reading] = readFigures(text);
  expect(reading).toMatchObject({ value: 5000 });
  expect(reading && "bound" in reading ? reading.bound : undefined).toBe(bound);
});

const boundsOf = (text: string) =>
  readFigures(text).map((each) => `${each.text} ${("bound" in each && each.bound) || "none"}`);

it.each<[text: string, ...bounds: string[]]>([
  // Before a currency and a sign.
  ["It paid about S$52,000 or nearly $3.1bn", "52,000 about", "3.1bn about"],
  ["more than Rs. 700, over SAR 40 and less than £ 30", "700 over", "40 over", "30 under"],
  ["Sales fell by about -3.5 per cent", "-3.5 per cent about"],
  ["بلغت نحو %61 وأكثر من %7", "%61 about", "%7 over"],
  ["Costs were over. $500 was paid; the year is over, $20 too", "500 none", "20 none"],
  // Before the subject of the verb, if the number is what it exceeds.
  ["تجاوزت البلاغات المشمولة باختصاصات «الهيئة» 46%، ولم تتجاوز الشكاوى المتأخرة 5%", "46% over", "5% under"],
  ["فاق عدد المكالمات هذا العام 3,000 مكالمة، وتخطت رسائل التطبيق 7 آلاف", "3,000 over", "7 آلاف over"],
  ["تجاوزت المكالمات المستهدف بنسبة 5% وتجاوزت الشكاوى العام الماضي وبلغت 300 شكوى", "5% none", "300 none"],
  ["تجاوزت الوزارة الأزمة، 300 شكوى وصلت", "300 none"],
  // Behind the number.
  ["بلغوا 2,700 شخص على الأقل، و12 يوما على الأكثر 300 شكوى", "2,700 over", "12 none", "300 under"],
  ["400 calls at least, 500 calls at least 300 of which were new", "400 over", "500 none", "300 over"],
  ["بنسبة 64% تقريباً، و(12%) تقريبا", "64% about", "12% about"],
  ["بنسبة 64% تقريباً 500 شكوى", "64% none", "500 about"],
])("reads a bound past what stands between: %s", (text, ...bounds) => {
  expect(boundsOf(text)).toEqual(bounds);
});

it.each<[text: string, ...bounds: string[]]>([
  // The base of a comparison.
  [
    "That is 3% more than the 4,812 and 7.5 per cent less than the $650",
    "3% none",
    "4,812 none",
    "7.5 per cent none",
    "650 none",
  ],
  [
    "It was up 21.2 per cent over the 3,410; 4 points above the 60",
    "21.2 per cent none",
    "3,410 none",
    "4 none",
    "60 none",
  ],
  ["a slight rise over 512", "512 none"],
  ["In 2020 more than 512 were open, 15% over 65 years old", "2020 none", "512 over", "15% none", "65 over"],
  ["a rise of over 512, to more than the 300 we planned", "512 over", "300 over"],
  // A stretch of time.
  ["over the six months, over six months", "six none", "six over"],
  // What complaints are about.
  [
    "8,120 complaints about 3,105 shops; 95 complaints (4% fewer than before) about 30",
    "8,120 none",
    "3,105 none",
    "95 none",
    "4% none",
    "30 none",
  ],
  // By how much, once more.
  ["340 more (4.1%), 20 fewer (8%), 40 أكثر (9%)", "340 none", "4.1% none", "20 none", "8% none", "40 none", "9% none"],
  ["more than (4.1%), أكثر من (9%), over (8%)", "4.1% over", "9% over", "8% over"],
  ["We noted complaints: about 480, and about 20 calls", "480 about", "20 about"],
])("sets no bound by words that compare or tell of what: %s", (text, ...bounds) => {
  expect(boundsOf(text)).toEqual(bounds);
});

it("reads a shortened word behind its point", () => {
  expect(readFigures("Approx. 500 complaints")).toMatchObject([{ value: 500, bound: "about" }]);
  expect(readFigures("approx 500 complaints")).toMatchObject([{ value: 500, bound: "about" }]);
  expect(readFigures("They took some. 500 complaints came.")[0]).not.toHaveProperty("bound");
});
