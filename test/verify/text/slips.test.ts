import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** Texts of which one number, where `#` stands, makes the sum miss by a slip of the hand, and another one makes it hold. */
const PAIRS: readonly (readonly [text: string, wrong: string, right: string])[] = [
  // 214 + 189 + 263 = 666
  ["استقبل المركز في الربع الأول 666 بلاغا: 214 في يناير، و189 في فبراير، و# في مارس.", "236", "263"],
  // 508 + 95 + 47 = 650
  ["حُلّت 508 شكاوى وديا، وأُحيلت 95 إلى القضاء، وحُفظت 47، وهي مجتمعة # شكوى تخص الأجهزة المنزلية.", "605", "650"],
  // 707 + 293 = 1,000, told of round thousands
  ["ألف زيارة نفذتها البلدية في الموسم، كانت 707 زيارات منها سليمة، وانتهت # زيارة إلى إنذار.", "239", "293"],
  // 612 + 588 = 1,200
  ["There were 612 tickets in the first weeks of May and 588 in the last, which gives # for May.", "1,020", "1,200"],
  // 690 + 510 = 1,200, over two sentences
  ["Complaints about trains came to 690 and about buses to #. Both modes had 1,200 complaints.", "150", "510"],
  // 5,630 + 3,115 + 1,255 = 10,000
  [
    "Ten thousand customers wrote: 5,630 asked about bills, # about delivery and 1,255 about repairs.",
    "3,511",
    "3,115",
  ],
  // 260 + 175 + 90 + 75 = 600, a digit too many
  ["We heard from 600 callers: 260 from Riyadh, 175 from Jeddah, # from Dammam and 75 from Abha.", "190", "90"],
  // 140,250 + 98,750 = 239,000
  [
    "Some used the portal (140,250), some an office (#), there being no other route; both make 239,000.",
    "89,750",
    "98,750",
  ],
  // 23 + 4 + 16 + 14 = 57, though the 14 of the one list and the 17 of the other are 31 as well
  [
    "In June the shelter found homes for 26 animals: 12 dogs, six puppies and eight cats.\nIn May a total of # animals were adopted, namely 23 dogs, four puppies, 16 cats and 14 kittens.\nBrought in were 17 dogs, six puppies and eight cats, 31 in all.",
    "47",
    "57",
  ],
  // 2,346 - 1,982 = 364; 1,150 + 784 + 352 + 60 = 2,346
  [
    "In May the office received 2,346 complaints; 1,982 of them were answered, and # are pending.\nMost came from the north, 1,150, the south had 784, the east 352 and the islands 60.",
    "304",
    "364",
  ],
];

/** Sound texts whose numbers would add up with two digits swapped. */
const SOUND: readonly string[] = [
  // What there is no other of is no class of the list.
  "The police held 118 people, including 61 in Cairo and 40 in Giza. The ministry gave no further details.",
  "قدم السكان 118 طلبا، منها 61 للترميم و40 للهدم، ولا خيار سوى ذلك.",
  "سلمت الوزارة 420 وحدة في حلب و310 في حمص، وبهذا تكون قد سلمت كل وحدات المرحلة الأولى وعددها 850 وحدة.",
  // A ranking: 236 + 98 + 87 = 421
  "تقدمت المولدات بـ412 شكوى، وتلتها المحروقات بـ236 شكوى، ثم الأفران بـ98 شكوى، والدواء بـ87 شكوى.",
  // Small numbers are near to each other by chance: 34 + 51 = 85
  "Leeds had 85 complaints, York 43 and Hull 51.",
  // Calls are no complaints: 531 + 390 = 921
  "The office took 912 complaints, and answered 531 calls by day and 390 calls by night.",
  // Names and their numbers beside each other: 546 + 412 = 958
  "Many complained of debts (958 cases; 9%), cards (456 cases; 4%) and accounts (412 cases; 4%).",
  // Some are in both: 2,150 + 1,850 = 4,000
  "Of the 4,000 complaints received, 2,510 were about staff and 1,850 about delay, and some concerned both.",
  // The rest is told without its number: 690 + 510 = 1,200
  "The 1,200 complaints were about trains (690) and buses (150); the rest were not classified.",
  // What was planned is no total: 120 + 140 + 135 + 150 = 545
  "بلغت الزيارات 120 في الربع الأول و140 في الربع الثاني و135 في الربع الثالث و150 في الربع الرابع، بزيادة على الخطة البالغة 500 زيارة.",
  // The text gives what they miss it by: 460 + 150 + 360 = 970
  "We took 970 complaints. Trains had 460 of them and buses 150. The taxis, our remit since May, had 360.",
  // 251 + 185 is more than 400, as it has to be
  "In May more than 400 complaints came in, and 251 were about staff and 185 about delay.",
  // What came more is no part: 402 + 564 = 966
  "The line took 966 calls, 402 by night and 546 more than in May.",
  // What came in is no part of what was closed
  "The office resolved 966 complaints; it received 402 complaints in May and 546 in June.",
  // The year before: 612 + 588 = 1,200
  "In May the two lines took 612 and 588 tickets, compared with 1,020 for May last year.",
];

/** Texts whose words say that their parts are all: any other sum is wrong. */
const SAID_ALL: readonly (readonly [text: string, wrong: string, right: string])[] = [
  // 508 + 95 + 47 = 650
  ["حُلّت 508 شكاوى، وأُحيلت 95، وحُفظت 47، وكانت هذه الشكاوى مجتمعة وعددها # عن الأجهزة.", "617", "650"],
  // 19 + 23 = 42
  ["قُبلت 19 عريضة ورُفضت 23 عريضة. وبهذا نظرت اللجنة في جميع العرائض وعددها # عريضة.", "49", "42"],
  // 504 + 396 = 900
  ["أُجيب عن 504 طلبات في المهلة، وعن 396 طلبا بعدها، والمجموع # طلب.", "870", "900"],
  // 612 + 588 = 1,200
  ["There were 612 tickets in the first weeks and 588 in the last, which gives # tickets for May.", "1,140", "1,200"],
  // 457 - 156 - 203 = 98
  ["وردت 457 شكوى: 156 عن الحافلات و203 عن سيارات الأجرة، أما بقية الشكاوى، وهي #، فعن القطارات.", "75", "98"],
  // 61 + 48 = 109, before another number
  [
    "زيرت 61 منشأة في أول الشهر و48 في آخره، فصار مجموع ما زاروه # منشأة، علما أن عدد المفتشين لا يتجاوز 14.",
    "119",
    "109",
  ],
  // 38 + 27 + 19 + 8 = 92
  ["Action taken\n• Letters: 38\n• Notices: #\n• Penalties: 19\n• Prosecutions: 8\n• All actions: 92", "37", "27"],
];

/** Sound texts with nearly the same words. */
const NOT_SAID: readonly string[] = [
  "Of its 800 cases 340 are at intake, 247 with staff and 200 on appeal. No other office is so open.",
  "Two offices had 300 and 200 of the 520 visitors, the only two open at night.",
  "There were 612 tickets in the first weeks and 588 in the last, which gives 24 tickets to each officer.",
  "استقبل الفرع الأول 300 شكوى والثاني 120 شكوى. وعالجت الوزارة جميع شكاوى المنطقة وعددها 500 شكوى.",
  "سُجل 4000 بلاغ؛ حوادث الحريق 2760، وحوادث الإنقاذ 1178، ولا تشمل الأرقام غير المقيمين.",
  "سُجل 4000 بلاغ؛ حوادث الحريق 2760، وحوادث الإنقاذ 1178، وبذلك يكتمل المشروع.",
  "سُجل 4000 بلاغ؛ حوادث الحريق 2760، وحوادث الإنقاذ 1178، وهما القسمان الأكبر.",
  "Visits\n• Leeds: 38\n• York: 37\n• Hull: 19\n• All other towns: 99",
  // Ages are no counts: 300 + 150 + 100 + 50 = 600
  "كان 300 متصل دون العشرين، و150 متصلا بين 20 و35 سنة، و100 متصل بين 36 و50 سنة، و50 متصلا فوق ذلك، من إجمالي 600 متصل.",
];

describe("sums that miss by a slip of the hand", () => {
  const errors = (text: string) => checkText(text).findings.filter(({ severity }) => severity !== "notice");

  it.each([...PAIRS, ...SAID_ALL])("finds a wrong sum in: %s with %s and not %s", (text, wrong, right) => {
    expect(errors(text.replace("#", wrong)).map(({ code }) => code)).toContain("sum-mismatch");
    expect(errors(text.replace("#", right))).toEqual([]);
  });

  it.each([...SOUND, ...NOT_SAID])("finds nothing wrong in: %s", (text) => {
    expect(errors(text)).toEqual([]);
  });
});
