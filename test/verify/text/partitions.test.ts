import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

const verdictOf = (text: string) => checkText(text).verdict;

describe("halves that have no third", () => {
  it.each([
    // 512 - 207 = 305
    [
      "From May to July 512 people wrote to the board. Men sent 207 of the letters; the women came to # people.",
      "305",
      "395",
    ],
    // 9,340 - 5,210 = 4,130
    [
      "Customers rang 9,340 times about leaks. In the town itself there were 5,210 such calls, and outside it #.",
      "4,130",
      "5,830",
    ],
    // 2,200 - 590 = 1,610
    ["The ministry inspected 2,200 shops; violations were found in 590, while # were clean.", "1,610", "1,910"],
    // 380 - 150 = 230
    ["The tribunal ruled on 380 claims. It found for the employer in 150 and for the worker in #.", "230", "330"],
    // 2,580 - 1,870 = 710
    ["وردت 2580 مكالمة، 1870 مكالمة خلال أوقات الدوام و# مكالمة خارج أوقات الدوام.", "710", "1110"],
    // 13,900 - 10,400 = 3,500
    ["عاد 13900 طالب هذا الأسبوع، في المدارس الحكومية 10400 طالب وفي المدارس الخاصة # طالب.", "3500", "5500"],
    // 8,800 - 5,100 = 3,700
    ["وزعت الجمعية 8800 سلة، ذهبت 5100 سلة إلى الأسر داخل المدينة و# سلة إلى الأسر خارجها.", "3700", "5700"],
    // 41,200 - 17,600 = 23,600
    [
      "بلغ إجمالي الزوار 41200 زائر، وكان عدد زوار الفترة الصباحية 17600 زائر والفترة المسائية # زائر.",
      "23600",
      "33600",
    ],
  ])("make up their whole: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).not.toBe("does-not-reconcile");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });

  it("need not, where the callers may be of unknown sex", () => {
    expect(wrongIn("استقبل المركز 1000 مكالمة، منها 600 من الرجال و300 من النساء.")).toEqual([]);
  });
});

describe("the rest", () => {
  it.each([
    // 930 - 715 = 215
    [
      "Inspectors went into 930 restaurants last year. 715 passed at the first visit. The remaining # were given a second date.",
      "215",
      "315",
    ],
    // 4,100 - 1,820 - 1,060 = 1,220
    [
      "The team logged 4,100 complaints. Missed bins led to 1,820 of them and potholes to 1,060, while the other # were about trees.",
      "1,220",
      "1,620",
    ],
    // 740 - 405 = 335
    [
      "باشرت فرق الإسعاف 740 حالة يوم العيد، نقلت 405 حالات إلى المستشفيات وعالجت الباقي وعدده # حالة في الموقع.",
      "335",
      "505",
    ],
  ])("is what the others leave: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).not.toBe("does-not-reconcile");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });

  it.each([
    "Riyadh sent 2,600 complaints. Jeddah sent 1,400. The remaining regions sent 1,100.",
    "The mediators settled 1,846 petitions. The panel settled 1,029 petitions. The remaining 488 petitions were withdrawn.",
    "We received 5,400 requests; 5,050 were completed; the remaining 430, some of them from 2023, are under way.",
    "وردت 6,240 قضية، فُصل في 5,610 منها وبقيت 430 قضية قيد النظر وسُحبت البقية.",
  ])("is that of no other count: %s", (text) => expect(wrongIn(text)).toEqual([]));
});

describe("parts of which no case is in two", () => {
  it.each([
    // 198 + 81 + 67 = 346
    ["Of last quarter's 346 appeals, the panel threw out 198, upheld 81 and sent # back to the schools.", "67", "137"],
    // 290 + 40 + 99 + 305 = 734
    [
      "About 734 households turned to the charity. Of these, 290 got everything back once it stepped in and 40 did not; 99 cases remain unresolved and in # the outcome is not known.",
      "305",
      "445",
    ],
    // 151 + 138 + 89 = 378
    [
      "The hospital board counted 378 complaints about waiting. Emergency had 151, outpatients 138, and surgery #. Doctors ask for staff.",
      "89",
      "149",
    ],
    // 4,980 + 1,950 + 1,410 = 8,340
    [
      "Of the 8,340 parcels that went missing, 4,980 turned up again, 1,950 were paid for, and # are still being looked for.",
      "1,410",
      "2,410",
    ],
    // 1,380 + 1,640 + 2,040 = 5,060
    ["خلال ثلاث سنوات ورد إلى المجلس 5060 التماسا، منها 1380 في 2018 و1640 في 2019 و# في 2020.", "2040", "2960"],
    // 65 + 96 + 47 = 208
    ["نظرت اللجنة في 208 تظلمات، فقبلت 65 ورفضت 96 وأحالت # إلى القضاء.", "47", "107"],
  ])("are no more than all: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).not.toBe("does-not-reconcile");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });

  it.each([
    "Of 500 pupils, 300 passed in maths and 250 in physics.",
    "Of 430 tenants, 300 had damp, 210 had mice and 55 no heating. Only 90 had none of these problems.",
    "The survey asked 1,000 people. 620 own a car, 540 a bicycle and 130 neither.",
    "وردت ١٨٤ شكوى، ١٣٨ منها عاجلة و٦٤ متكررة.",
    "Of the 640 complaints, 410 were about price and 380 about quality; some complaints were about both.",
    "We received 640 appeals this year and, counting those of last year, accepted 410 and rejected 510.",
    "حضر الدورة 340 متدربا، 210 منهم من القطاع الحكومي و160 من حملة الشهادات الجامعية.",
    "Among councils Dublin City had 125. Only Cork City, 69, Limerick, 62, and Wicklow, 50, also got to fifty.",
  ])("may be, where one may be in several or others are among them: %s", (text) => expect(wrongIn(text)).toEqual([]));
});

describe("what words make of the counts before", () => {
  it.each([
    // 255 + 405 = 660
    [
      "The regulator found for the customer in 255 cases and for the company in 405. It closed # cases in the year in all.",
      "660",
      "860",
    ],
    // 620 + 150 = 770
    ["وصل إلى الوزارة 620 طلبا داخل المملكة و150 طلبا من خارجها، أي # طلبا.", "770", "970"],
    // 71 + 205 + 128 = 404
    [
      "Residents wrote 71 letters and made 205 phone calls and 128 visits. Altogether the office was contacted # times.",
      "404",
      "534",
    ],
    // 91 + 112 + 127 = 330
    ["Complaints about the new buses: 91 in March, 112 in April and 127 in May, # in three months.", "330", "430"],
  ])("is their sum: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).not.toBe("does-not-reconcile");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });

  it.each([
    "The line took 900 calls on Saturday and 750 on Sunday; on an average weekend it takes 1,500 in all.",
    "We took 1,200 calls, 900 emails and 450 letters. Together with visits that makes a total of 2,700 contacts.",
    "We wrote to 40 firms at 3 addresses, a total of 70 letters.",
    "Calls came to 8,400 and letters to 13,300, in 100 offices. Together they reached 21,450 people.",
  ])("is of others too, or no sum: %s", (text) => expect(wrongIn(text)).toEqual([]));
});
