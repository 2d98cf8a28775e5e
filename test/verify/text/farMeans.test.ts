import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** Texts with the right number in place of `#`, and one that is far off. */
type Case = readonly [text: string, right: string, wrong: string];

// 18,250 / 365 = 50, 3,120 / 52 = 60, 9,600 / 12 = 800, 5,400 / 4 = 1,350, 7,200 / 6 = 1,200, 84 / 12 = 7.
const TIMES: readonly Case[] = [
  ["In 2018 the desk took 18,250 calls. On average # a day came in.", "50", "91"],
  ["The line was rung 3,120 times last year. That is # times a week.", "60", "97"],
  ["In the twelve months to June we answered 9,600 letters. On average we handle about # a month.", "800", "1,400"],
  ["Over the four years to 2018 the board upheld 5,400 appeals. The yearly average was #.", "1,350", "2,100"],
  ["The desk logged 18,250 tips over the year 2018, # of them arriving on a typical day.", "50", "91"],
  ["خلال ستة أشهر وردت 7,200 شكوى، وكان المعدل الشهري # شكوى.", "1,200", "1,900"],
  ["عقدت اللجنة 84 جلسة في عام 2018 للنظر فيما رفع إليها، بمعدل # جلسات في الشهر.", "7", "11"],
  ["تلقى المجلس 18,250 رسالة سنة 2018، أي # رسالة في اليوم.", "50", "91"],
];

// 2,400 / 5 = 480, 1,920 / 24 = 80, 540,000 / 180 = 3,000, 2,640 / 12 = 220, 9,000,000 / 3,000 = 3,000.
const HEADS: readonly Case[] = [
  ["Five regional offices shared the work. Together they closed 2,400 complaints, # per office.", "480", "910"],
  ["The 24 investigators finished 1,920 cases last year, which is # for each of them.", "80", "125"],
  ["Compensation of €540,000 was shared among 180 passengers, who got # each on average.", "€3,000", "€7,200"],
  ["عالجت الفرق، وعددها 12 فريقا، 2,640 بلاغا، أي ما معدله # بلاغا للفريق الواحد.", "220", "390"],
  ["صرف الصندوق 9 ملايين دينار لـ 3,000 أسرة، ونالت كل أسرة في المتوسط # دينار.", "3,000", "7,500"],
];

// 10,000 / 50,000,000 = 20 / 100,000; 5,600 / 2,800,000 = 20 / 10,000; 540 / 60,000 = 9 / 1,000; 1,500 / 300,000 = 5 / 1,000.
const RATES: readonly Case[] = [
  ["With 50 million journeys and 10,000 complaints, it had # complaints per 100,000 journeys.", "20", "45"],
  ["It counted 5,600 complaints. With 2.8 million households, this means # for every 10,000 households.", "20", "65"],
  ["In a town of 60,000 inhabitants there were 540 reports. Per 1,000 inhabitants that makes #.", "9", "21"],
  ["سجلت الشركة 1,500 شكوى، ولديها 300 ألف مشترك، أي # شكاوى لكل ألف مشترك.", "5", "12"],
];

// 52,560 calls in 525,600 minutes are one in ten.
const INTERVALS: readonly Case[] = [
  ["Somebody rings every # minutes. In all, 52,560 calls were taken in 2019, around the clock.", "ten", "four"],
  ["A call came every # minutes: 52,560 calls were taken in 2019.", "10", "17"],
];

const SOUND = [
  "The line took 12,480 calls in 2019, about 50 on each working day.",
  "The centre took 24,000 calls in 2020. In December alone it was 110 a day.",
  "The 5 call centres took 182,500 calls in 2023, an average of 100 calls a day per centre.",
  "It opened in August and got 1,100 complaints in 2020, 220 a month on average.",
  "The bank paid back $3.6 million. Late claims went to 2,400 savers, an average of $1,100 each.",
  "The fund repaid $1,260,000 to 420 pensioners and widows, or $2,500 per pensioner.",
  "The nine offices received 1,350 grievances, and every office of the capital had about 260.",
  "أنجز 18 موظفا 4,482 طلبا، بينما بلغ نصيب الموظف في الفرع الآخر 294 طلبا.",
  "يخدم المستشفى 200 ألف نسمة، وتلقى 600 شكوى، فيما يبلغ المعدل الوطني 11 شكوى لكل 1000 نسمة.",
  "Patients sent 210 complaints about waiting and 150 about parking on 90,000 appointments, 4 complaints per 1,000 appointments.",
  "تمت معالجة 3,450 شكوى خلال 5 أيام، بمعدل 138 شكوى في اليوم.",
];

describe("a mean that the only total and its period do not give", () => {
  it.each([...TIMES, ...HEADS, ...RATES, ...INTERVALS])("is wrong however far off: %s", (text, right, wrong) => {
    expect(wrongIn(text.replace("#", right))).toEqual([]);
    expect(wrongIn(text.replace("#", wrong))).toEqual([
      ["mean-mismatch", expect.stringContaining(wrong.replace("€", ""))],
    ]);
  });

  it.each(SOUND)("is not where it may be of another time, of some or of others: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
