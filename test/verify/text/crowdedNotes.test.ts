import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("a sound note that is crowded with numbers", () => {
  it.each([
    // 500 to 360 is 28 % less, and the first is of a year ago.
    "The backlog was 500 a year ago and is 360 now, a decrease of 28%.",
    // A change of its own, and none from the number of the sentence before.
    "The north rose 20% to 8,400. Nobody had more than the south: 30,100, up 5.5%.",
    // Five periods, and no five fourths.
    "Small firms sent 17 per cent of the 1,000 complaints, 170, the highest share in five quarters (16 per cent last time).",
    // 1,250 on 12,500 is 10 %.
    "بتت المحاكم في 60000 قضية من 90000. وفي الصيف نُظر في 13750 قضية، وهو ما يزيد 1250 قضية على 12500 قضية في الصيف السابق، أي بنسبة 10%.",
    // 450,000 closed by one and 220,000 handled by the others: the rate is of all that came to these.
    "Complaints came to 670,000. The unit itself closed 450,000 of them and the 22 offices handled the other 220,000. At the offices the disposal rate was 97.9 per cent.",
    // 32,000 / 800 = 40 and 25,300 / 1,100 = 23 hours; 57,300 / 1,900 = 30.2.
    "الشمال: شارك 800 متطوع بـ32000 ساعة، أي 40.0 ساعة للمتطوع.\nالجنوب: شارك 1100 متطوع بـ25300 ساعة، أي 23.0 ساعة للمتطوع.\n\nفالمتطوعون 1900 وساعاتهم 57300، والمتوسط العام 30.2 ساعة.",
    // Three years, and no two parts of the first.
    "The desk was thanked in 1,900 letters and cards in 2019, in 1,000 in 2020 and in 950 in 2021.",
    "ارتفعت الشكاوى بنسبة 66% عما كانت عليه في 2019، إذ كانت حينها 40 ألف شكوى، وكانت 25.5 ألف شكوى في 2018، و15.9 ألف شكوى في 2017.",
    // 240 is 6 % of the 4,000 that it is more than, and 5.7 % of the 4,240.
    "The room took 4,240 calls. The same hours last year brought 4,000. The rise is 240 calls, or 6.0 per cent.",
    // 2,040 of 4,000 is 51 %; of those completed it is 52.3 %.
    `Received: 4,000\nCompleted: 3,900, including 1,000 received before July\n${"Of the 58 banks 16 had none. ".repeat(16)}The three largest accounted for 2,040, which is 51.0% of what was received.`,
    // 6,900 - 6,000.
    "Complaints came to 6,900. In 2024 they were 6,000 and in 2023 5,600, so the increase of 900 (15%) came after one of 400 (7.1%) the year before.",
    // 9, 3 and 2 of the 39 of June, which the table gives.
    "            مايو   يونيو   المجموع\nالشكاوى     22      39      61\nحُل من شكاوى يونيو 34 شكوى.\nأكثر ما ورد في يونيو: القروض 9 شكاوى (23%)، والفوائد 3 شكاوى (8%)، والحسابات شكويان (5%).",
    // 100 of last year's 685.
    "* 639 cases in all; last year 685 (a decline of 7%)\n* graduates: 76 cases (12%)\n* the office stepped in itself in 85 cases (13%); last year in 100 of the 685 (15%)",
    // 1,418 + 977 + 512 = 2,907, of comments on several themes.
    "2,500 people left a comment; many touch several themes\n- staff: 1,418\n- waiting: 977\n- food: 512\n",
    // 2,100 of the 5,900 that came, and none of those closed.
    "The office had 5,900 complaints. Of these 3,500 were closed at once and 400 of them by mail. 2,100 are under way.",
    // 70, 18 and 12 % of the 2,400 of the table, and none of another 2,321.
    "الفئة\tوردت\nالبريد\t1,374\nالتسجيل\t1,026\nالمجموع\t2,400\n\nبحسب مقدمها: الطلاب 1,680 (70%)، والأساتذة 432 (18%)، والإداريون 288 (12%).\n\nعاجلة: 97 من 104، أي 93.3%\nعادية: 2,112 من 2,321، أي 91.0%",
    // 12,000 / 10,640 is 12.8 % more; December is one month of it.
    "In 2024 there were 12,000 complaints. The first half of the year brought 5,230 complaints and the second 6,770. December alone had 2,015. The previous year closed at 10,640; the increase is 12.8%.",
    // 388 of 1,515 are 25.6 %.
    "Upheld ... 388\nNot upheld ... 1,127\nSettled ... 1,205\nTotal ... 2,720\n\nThe uphold rate, taken over the 1,515 allegations that were actually decided (388 and 1,127), was 25.6%.",
    // 362 on the 1,934 of loans in a table.
    "Received\t6,318\t7,077\nLoans\t1,934\t2,296\n\nLoans grew the most, by 362 complaints or 18.7%. Mortgage complaints, a part of loans, went from 744 to 1,010.",
    // 9 for each 1,000 of 60,000, which are fewer than the other's 94,000.
    "The first hospital treated 94,000 in-patients and so had 6.5 complaints per 1,000, whereas the second had 9.0 per 1,000 of its 60,000.",
    // Several answers may be chosen.
    "ما الذي ينقصنا؟ (يمكن اختيار أكثر من جواب)\nمواقف السيارات 44%، ساعات مسائية 37%، نماذج بلغات أخرى 12%",
    // 2,075 twice are 4,150, which is no 4,140 with a digit wrong: one is the other.
    "نشر الجهاز أن عدد الشكاوى 4,140 شكوى. والصحيح أنها 4,200 شكوى.\n\nالتخصيص: نُشر 2,075 – الصحيح 2,075\nالصيانة: نُشر 1,430 – الصحيح 1,490\nالأقساط: نُشر 635 – الصحيح 635",
    // 2,666 + 4 + 2 are 2,672; 937 names a branch.
    "2,672 contacts came in.\n\n• Phone: 2,666 contacts, 99.78% of the total. Busiest month: March (2,666).\n• Branch 937: 2 contacts, 0.07% of the total.\n• App: 4 contacts, 0.15% of the total. Busiest month: February (4).",
    "All channels: no total, since data are missing for Branch 937 (January 2000); the rest adds up to 206,213.\n\n• Phone: 206,212 contacts. Busiest month: January 2000 (197,223).\n• Branch 937: no total, since data are missing for January 2000; the rest adds up to 1.\n• Kiosks: 0 contacts.",
    // 100 + 500 - 450 - 30 = 120
    "| Item | Q1 | Q2 |\n|---|---|---|\n| Opening balance | 100 | 120 |\n| Received | 500 | 600 |\n| Closed | 450 | 560 |\n| Written off | 30 | 20 |\n| Closing balance | 120 | 140 |",
    // 868 of 1,131 are 76.7 %.
    "The 1,131 formal complaints raised 1,894 subjects.\n\nAcknowledgement within three days was achieved for 1,109 (98.1%). We sent the final response within the agreed time in 868 cases, i.e. 76.7%, below the 80% threshold.",
  ])("has no error: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it("adds nothing to what a score is out of", () => {
    // 5 + 97
    expect(checkText("Users gave us 4.4 out of 5 in 97 replies, then 102 replies came in.").checks).toEqual([]);
    expect(checkText("رضا العملاء 4.4 من 5 في 97 ردا، ثم 102 ردا").checks).toEqual([]);
  });

  it("is still held to its own counts", () => {
    expect(wrongIn("The backlog was 360 a year ago and is 500 now, an increase of 28%.")).toEqual([
      ["growth-mismatch", "28%"],
    ]);
    // 240 of 4,000 is 6 %.
    expect(wrongIn("Calls rose from 4,000 in 2024 to 4,240 in 2025, by 240, or 6.9 per cent.")).toEqual([
      ["growth-mismatch", "6.9 per cent"],
    ]);
  });
});
