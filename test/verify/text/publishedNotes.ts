import type { Verdict } from "../../../src/verify/text/relations/Relation.js";
import type { ToldPair } from "./toldPairs.js";

/** What really published notes taught, in our own words and numbers: each is found wrong with the first number and right with the second. */
export const NOTE_PAIRS: readonly ToldPair[] = [
  // 4,120 + 2,310 + 1,480 + 610 = 8,520, below 9,000; with 4,620 it is 9,020
  {
    code: "bound-mismatch",
    text: "جاوز ما وصل إلى البلدية في تموز 9 آلاف شكوى من الهاتف والتطبيق.\n\nوتفصيل ذلك: # شكوى عن الماء، و2,310 عن النظافة، و1,480 عن الطرق، و610 في شؤون أخرى.",
    wrong: "4,120",
    right: "4,620",
  },
  // 1,225 / 6,280 = 19.5 %
  {
    code: "share-mismatch",
    text: "تلقى الخط 6,280 مكالمة في تسعة أشهر. ومن هذه المكالمات 1,225 بلاغا بالعنف، أي ما يقارب # % من مجموعها، والبقية أسئلة.",
    wrong: "25",
    right: "20",
  },
  // 1,250 - 1,000 = 250; 45 of another division are no reason
  {
    code: "sum-mismatch",
    text: "وصل 1,250 بلاغا، تم الرد على 1,000 بلاغ منها أي 80%، وبقي سائرها وهو # بلاغا قيد المتابعة.\nوجاءت العاصمة أولا بـ700 بلاغ، ثم المحرق 400 بلاغ، فالشمالية 105 بلاغات، وكان 45 بلاغا منها عاما.",
    wrong: "205",
    right: "250",
  },
  // 8,640 - 6,100 = 2,540
  {
    code: "sum-mismatch",
    text: "عالجت المصالح 8,640 عريضة في السنة. وجاء الرد على 6,100 عريضة، فكان إيجابيا في 4,000 وسلبيا في 2,100 عريضة. أما ما بقي منها دون رد فهو # عريضة.",
    wrong: "2,504",
    right: "2,540",
  },
  // 300 to 420; 120 / 420 = 29 %
  {
    code: "growth-mismatch",
    text: "The City took in 420 service requests during March 2015, a #% increase from February's 300.",
    wrong: "29",
    right: "40",
  },
  // 440 to 330, of the complaints among 1,000 petitions
  {
    code: "growth-mismatch",
    text: "ورد على الأمانة 1,000 تظلم، منها 330 شكوى، وكانت الشكاوى في العام الذي قبله 440 شكوى، فانخفضت بنسبة #%.",
    wrong: "27",
    right: "25",
  },
  // 720 / 800
  {
    code: "share-mismatch",
    text: "The office heard 4,100 petitions in the year. On information it took in 800 appeals and resolved 720, a rate of #%.",
    wrong: "75",
    right: "90",
  },
  // 17,950 / 54,600 = 32.9 %
  {
    code: "share-mismatch",
    text: "تلقى الجهاز 54,600 شكوى، عولج منها 45,900 شكوى، وما زالت 8,700 شكوى قيد التحقيق. وجاءت السلع المعمرة في المقدمة بـ17,950 شكوى، ونصيبها #% من كل ما تلقاه الجهاز.",
    wrong: "36",
    right: "32.9",
  },
  // 20 + 15 + 19 + 10 = 64 of the second quarter
  {
    code: "sum-mismatch",
    text: "بلغت الشكاوى 130 شكوى، منها 66 شكوى في الربع الأول و64 شكوى في الربع الثاني.\nوتوزعت شكاوى الربع الثاني على المبالغ (20) والتأمين (15) والقروض (#) والرسوم (10).",
    wrong: "15",
    right: "19",
  },
  // 1,200 + 800 + 300 + 225 = 2,525
  {
    code: "sum-mismatch",
    text: "باشر الهلال الأحمر 2525 بلاغا من 25 مركزا، وهذا تفصيلها:\n1200 أمراض مختلفة\n800 حوادث مرورية\n300 إغماء\n# حالات أخرى",
    wrong: "226",
    right: "225",
  },
  // 37 + 16 + 6 + 11 = 70
  {
    code: "sum-mismatch",
    text: "سجل الخط 70 شكوى، 57 منها عنف جسدي و13 عنف معنوي.\nوأما الجاني فهو الزوج في 37 حالة، والأب في 16 حالة، والإخوة في # حالات، وغير هؤلاء في 11 حالة.",
    wrong: "9",
    right: "6",
  },
  // 192 + 13 + 9 = 214, of this half year and not of the one before
  {
    code: "sum-mismatch",
    text: "There were # complaints about local bodies, down from 250. All came from three groups: individuals made 192, the media 13, and companies and groups nine.",
    wrong: "215",
    right: "214",
  },
  // 181 days from January to June 2025: 181,000 / 181 = 1,000
  {
    code: "mean-mismatch",
    text: "أجاب الخط من أول يناير إلى آخر يونيو 2025 عن 181 ألف مكالمة، بمتوسط # مكالمة في اليوم.",
    wrong: "1,200",
    right: "1,000",
  },
  // 456 days from January 2024 to March 2025: 45,600 / 456 = 100
  {
    code: "mean-mismatch",
    text: "From January 2024 to March 2025 the line took 45,600 calls, an average of # calls a day.",
    wrong: "125",
    right: "100",
  },
  // 376 / 398 = 94.5 %
  {
    code: "share-mismatch",
    text: "Fixed lines drew 398 complaints, 376 of which were addressed, a resolution rate of # percent.",
    wrong: "84.5",
    right: "94.5",
  },
  {
    code: "share-mismatch",
    text: "There were 398 complaints; 376 of those were closed within a week, at a rate of #%.",
    wrong: "84.5",
    right: "94.5",
  },
  // 8,400 + 13,300 = 21,700
  {
    code: "sum-mismatch",
    text: "Formal cases rose by 12% to 8 400, and early ones sent back to the bank by 11% to 13 300. Both kinds together gave a record of # cases.",
    wrong: "21 450",
    right: "21 700",
  },
  {
    code: "sum-mismatch",
    text: "8,400 formal cases and 13,300 early ones add up to # cases.",
    wrong: "21,450",
    right: "21,700",
  },
  {
    code: "sum-mismatch",
    text: "بلغت الشكاوى الرسمية 8,400 شكوى والمبكرة 13,300 شكوى. وبلغ مجموع النوعين معا # شكوى.",
    wrong: "21,450",
    right: "21,700",
  },
  {
    code: "sum-mismatch",
    text: "بلغت الشكاوى الرسمية 8,400 والمبكرة 13,300، ومجموعهما #.",
    wrong: "21,450",
    right: "21,700",
  },
  // 188 / 500 = 37.6 %: a number beside the whole in another sentence is no part of it.
  {
    code: "share-mismatch",
    text: "The office has a staff of 80. It received 500 complaints; 188 of them were resolved, a resolution rate of #%.",
    wrong: "32.4",
    right: "37.6",
  },
];

/** Texts with the verdict that a careful reader gives them. */
export const NOTE_CASES: readonly { readonly verdict: Verdict; readonly text: string }[] = [
  // 1,500 + 30,000 = 31,500, whose changes stand beside them; the telephone is no count
  {
    verdict: "reconciles",
    text: "Snapshot  |  run in July\nCases        31,500   up 11%\n Enquiries    1,500   up 8%\n Complaints  30,000   up 12%\nFreecall 1800 500 509",
  },
  // 410 + 305 + 201 = 916, and 120 more are 1,036, just more than 1,000
  {
    verdict: "reconciles",
    text: "Over 1,000 reports came in. North had 410, south 305 and east 201. The west added 120.",
  },
  {
    verdict: "reconciles",
    text: "استقبلت الهيئة أكثر من 1,000 بلاغ منذ 2021: 400 في 2021، و310 في 2022، و200 في 2023. ومن يناير إلى يونيو من العام الجاري ورد 120.",
  },
  // What was closed of them goes on with no list.
  {
    verdict: "not-exhaustive",
    text: "Over 1,000 reports came in. North had 410, south 305 and east 201. The office closed 150 of them.",
  },
  // 4,320 / 1,440 = 3, 5,760 / 1,440 = 4, 10,080 / 2,880 = 3.5: rates are not added
  {
    verdict: "reconciles",
    text: "Day | North | South | Total | a minute\nMonday | 1,440 | 2,880 | 4,320 | 3\nTuesday | 2,880 | 2,880 | 5,760 | 4\nTotal | 4,320 | 5,760 | 10,080 | 4",
  },
  {
    verdict: "reconciles",
    text: "اليوم | الشمال | الجنوب | المجموع | في الدقيقة\nالأحد | 1,440 | 2,880 | 4,320 | 3\nالاثنين | 2,880 | 2,880 | 5,760 | 4\nالمجموع | 4,320 | 5,760 | 10,080 | 4",
  },
  // The first three months are all of their quarter: 500 + 300 + 190 = 990
  {
    verdict: "does-not-reconcile",
    text: "ورد على المجلس 1,000 طلب في الأشهر الثلاثة الأولى، توزعت على 500 في يناير و300 في فبراير و190 في مارس.",
  },
  // 400 + 120 + 90 = 610 of 1,500
  {
    verdict: "not-exhaustive",
    text: "شكاوى المستهلكين، أبرز الفئات\nالفئة | 2023 | 2022\nالسيارات | 400 | 450\nالهواتف | 120 | 100\nالأثاث | 90 | 80\nجميع الشكاوى | 1500 | 1600",
  },
  // A heading of some, and yet a total of these: 400 + 120 + 90 = 610
  {
    verdict: "does-not-reconcile",
    text: "شكاوى المستهلكين، أبرز الفئات\nالفئة | 2023\nالسيارات | 400\nالهواتف | 120\nالأثاث | 90\nالمجموع | 601",
  },
  {
    verdict: "not-exhaustive",
    text: "زادت البلاغات بنسبة 46%، فقد بلغت (3500) بلاغ وكانت (2400) في النصف الأول من عام 2019، والفرق 1100 بلاغ. وجاءت إدارة السيب أولا بـ (900) بلاغ، ثم ديوان الهيئة بـ (600)، وشمال الباطنة بـ (590)، والداخلية بـ (300)، وظفار بـ (260) بلاغا، وبعدها",
  },
  // 310 + 205 + 80 = 595 of 900; 700 were answered
  {
    verdict: "not-exhaustive",
    text: "بلغت البطاقات 900 بطاقة في السنة، من بينها 310 بطاقات عن الانتظار و205 عن المعاملة و80 بطاقة عن النظافة، وأجيب أصحاب 700 بطاقة كتابيا.",
  },
  // 250 + 50 = 300 and 120 + 100 + 80 = 300: what was solved is in no list with what it was about
  {
    verdict: "reconciles",
    text: "وصل إلى الإدارة 300 شكوى، حُل منها 250 شكوى (83%)، وبقيت 50 شكوى (17%) قيد المتابعة.\nوكانت المياه أولاً بـ120 شكوى (40%)، وبعدها الكهرباء 100 شكوى (33%)، والطرق 80 شكوى (27%).",
  },
  // 2,140 + 3,015 + 1,460 + 59 + 3,056 = 9,730 over two paragraphs
  {
    verdict: "reconciles",
    text: "نظر القسم في 9,730 شكوى، انتهت 2,140 شكوى منها بالتسوية، وذهبت 3,015 شكوى إلى القضاء.\nوحُفظت 1,460 شكوى، ورُدت 59 شكوى، وما زالت 3,056 شكوى قيد البحث.",
  },
  // 1,340 + 210 + 120 = 1,670 of 1,730
  {
    verdict: "not-exhaustive",
    text: "سجل العملاء 1,730 شكوى. وهي في قطاعات عدة، وأكبرها البنوك بمجموع 1,340 شكوى، ثم التأمين بمجموع 210 شكاوى، ثم التمويل بمجموع 120 شكوى.",
  },
  // 800 + 60 = 860, 700 + 100 = 800, 20 + 40 = 60
  {
    verdict: "reconciles",
    text: "Complaints concluded  860\nResolved  800  93.0%\n  before investigation  700\n  at investigation  100\nClosed  60\n  before investigation  20\n  at investigation  40",
  },
  // 2,400 + 1,600 = 4,000 and 1,380 + 220 = 1,600
  {
    verdict: "reconciles",
    text: "In 2012 the Commission handled 4,000 complaints. It had inherited 2,400 of these, and 1,600 were new; of the new ones 1,380 were resolved and the other 220 carried forward.",
  },
  // 1,060 + 440 = 1,500, 260 more than 1,240
  {
    verdict: "reconciles",
    text: "ارتفع عدد الشكاوى بنسبة 21 %، فقد وصلت إلى 1,500 شكوى، بعد 1,240 شكوى في الأشهر نفسها من العام الماضي، والزيادة بينهما 260 شكوى.\nوحُلت من شكاوى هذا العام 1,060 شكوى، وما زالت 440 شكوى قيد العمل، ومن هذه 120 شكوى عن التغطية.",
  },
  {
    verdict: "not-exhaustive",
    text: "وصلت 1,979,000 مكالمة، فيها 652,000 طلب معلومات، و119,000 طلب مساعدة، و68,000 مكالمة عن السرقة، وبلاغات أخرى متنوعة.",
  },
  // 83 + 7 = 90 and 50 + 25 + 8 + 7 = 90; the first three make 83 by chance
  {
    verdict: "reconciles",
    text: "FOI requests\n• Answered: 90, that is 83 in time and 7 late\n• Granted in full: 50\n• Granted in part: 25\n• Refused, exemption: 8\n• Refused, not held: 7",
  },
  // The offices are no complaints; 418 / 380 = 1.10
  {
    verdict: "reconciles",
    text: "The consumer cells took in 4,18,000 complaints in 2021-22 against 3,80,000 in 2020-21, up 10 per cent. Of these, 3,04,000 went to the 22 ombudsman offices.",
  },
];
