import type { TextCase } from "./cases.js";

/** A text that says something wrong with one number and something right with another, which stands where `#` does. */
export interface ToldPair {
  readonly code: string;
  readonly text: string;
  readonly wrong: string;
  readonly right: string;
}

/** What words tie together beyond doubt, in our own words: each is found wrong with the first number and right with the second. */
export const TOLD_PAIRS: readonly ToldPair[] = [
  // 2 + 3 + 4 = 9
  {
    code: "sum-mismatch",
    text: "وردت إلى المكتبة # شكاوى لا غير: شكويان عن الإضاءة، وثلاث شكاوى عن الضجيج، وأربع شكاوى عن الإعارة.",
    wrong: "ثماني",
    right: "تسع",
  },
  // 14,210 + 12,885 = 27,095
  {
    code: "sum-mismatch",
    text: "سجل المركز ١٤٬٢١٠ بلاغات في الربع الثالث و١٢٬٨٨٥ بلاغا في الربع الرابع، أي # بلاغا في النصف الثاني من ٢٠٢٢م.",
    wrong: "٢٦٬٠٩٥",
    right: "٢٧٬٠٩٥",
  },
  // 433 + 518 + 472 = 1,423
  {
    code: "sum-mismatch",
    text: "July, August and September brought 433, 518 and 472 letters respectively, # in the quarter.",
    wrong: "1,453",
    right: "1,423",
  },
  // 41 + 12 = 53, in a table with an empty line between its rows
  {
    code: "sum-mismatch",
    text: "Month       Calls      Letters      All\n\nMay        41      12      #\n\nJune       38      15      53\n\nJuly       44      19      63\n\nAugust     40      21      61",
    wrong: "35",
    right: "53",
  },
  // 2,310 + 2,845 = 5,155; 3,120 + 1,480 = 4,600; 5,155 + 4,600 = 9,755
  {
    code: "sum-mismatch",
    text: "Counters: 5,155\n- north 2,310\n- south 2,845\nOnline: 4,600\n- portal 3,120\n- app #\nAll: 9,755",
    wrong: "1,840",
    right: "1,480",
  },
  // 3,840 / 3,200 = 1.2
  {
    code: "growth-mismatch",
    text: "ارتفع عدد الشكاوى من 3,200 شكوى في عام 2022 إلى 3,840 شكوى في عام 2023 بنسبة # في المئة.",
    wrong: "25",
    right: "20",
  },
  // 3,600 / 3,200 = 1.125, and 3,060 is less than 3,200
  {
    code: "direction-mismatch",
    text: "Complaints rose by 12.5% from 3,200 in 2022 to # in 2023.",
    wrong: "3,060",
    right: "3,600",
  },
  // 3,461 / 3,846 = 0.89990
  {
    code: "share-mismatch",
    text: "بلغ عدد الشكاوى 3,846 شكوى، وعولجت 3,461 شكوى، ما يمثل #% من إجمالي الشكاوى.",
    wrong: "80",
    right: "90",
  },
  // 792 / 1,635 = 0.4844
  {
    code: "share-mismatch",
    text: "It had 1,635 complaints, and connections were the commonest issue, with 792 cases or #% of them.",
    wrong: "44.8",
    right: "48.4",
  },
  // 320 + 298 + 341 = 959
  {
    code: "sum-mismatch",
    text: "The office received 320 complaints in January, 298 in February and 341 in March, bringing the quarter to #.",
    wrong: "995",
    right: "959",
  },
  // 900 + 950 + 870 + 880 = 3,600
  {
    code: "sum-mismatch",
    text: "Complaints numbered 900 in the first quarter, 950 in the second, 870 in the third and 880 in the fourth, # for the year.",
    wrong: "3,060",
    right: "3,600",
  },
  {
    code: "sum-mismatch",
    text: "Complaints received in 2023: #\n- Phone: 1,412\n- E-mail: 1,236\n- Post: 1,198",
    wrong: "3,864",
    right: "3,846",
  },
  // 8,120 + 3,202 = 11,322
  {
    code: "sum-mismatch",
    text: "The council had # complaints against builders in four years: 8,120 from 2015 to 2018, and 3,202 in the year up to March 9, 2019.",
    wrong: "11,292",
    right: "11,322",
  },
  // 983 + 366 + 144 = 1,493: no telephone number
  {
    code: "sum-mismatch",
    text: "رُفعت # شكوى موزعة كما يلي:\n● الهاتف المتحرك: 983\n● الإنترنت: 366\n● البيانات: 144",
    wrong: "1,439",
    right: "1,493",
  },
  // 2,400 + 1,670 + 338 + 345 + 925 = 5,678
  {
    code: "sum-mismatch",
    text: "استجابت الفرق لـ# بلاغا.\nالبلاغات\n2400 للأمراض المختلفة\n1670 الحوادث المرورية\n338 الأزمات التنفسية\n345 إغماء\n925 حالات أخرى",
    wrong: "5677",
    right: "5678",
  },
  // 2,881 / 3,217 = 0.8956
  {
    code: "share-mismatch",
    text: "The closure rate was #% (2,881 of 3,217 complaints).",
    wrong: "80",
    right: "90",
  },
  {
    code: "share-mismatch",
    text: "بلغت نسبة الإغلاق #% (2,881 شكوى من 3,217 شكوى).",
    wrong: "80",
    right: "90",
  },
  // 1,441 / 3,217 = 0.4479
  {
    code: "share-mismatch",
    text: "استحوذت شكاوى الفواتير على #% من الشكاوى بـ1,441 شكوى من أصل 3,217 شكوى.",
    wrong: "54",
    right: "45",
  },
  // 1,412 + 1,236 + 1,198 = 3,846
  { code: "sum-mismatch", text: "1,412 + 1,236 + 1,198 = #", wrong: "3,864", right: "3,846" },
  {
    code: "sum-mismatch",
    text: "Phone 1,412, e-mail 1,236, post 1,198: # complaints in total.",
    wrong: "3,864",
    right: "3,846",
  },
  // 1,907 + 1,946 = 3,853
  {
    code: "sum-mismatch",
    text: "The first half brought 1,907 complaints and the second 1,946, # in the year.",
    wrong: "3,835",
    right: "3,853",
  },
  {
    code: "sum-mismatch",
    text: "بلغ إجمالي الشكاوى # شكوى، منها 1,907 شكاوى في النصف الأول و1,946 شكوى في النصف الثاني.",
    wrong: "3,835",
    right: "3,853",
  },
  // 3,617 / 3,217 = 1.1243
  {
    code: "growth-mismatch",
    text: "The number of complaints rose #% to 3,617 (2022: 3,217).",
    wrong: "14.2",
    right: "12.4",
  },
  // 3,612 / 12 = 301
  {
    code: "mean-mismatch",
    text: "بلغ متوسط الشكاوى الشهري # شكوى، إذ وردت 3,612 شكوى خلال العام.",
    wrong: "310",
    right: "301",
  },
  // 1,063 + 588 + 402 + 275 = 2,328
  {
    code: "sum-mismatch",
    text: "○ طرابلس  1,063 شكوى\n○ بنغازي  588 شكوى\n○ مصراتة  402 شكوى\n○ بقية الفروع  275 شكوى\nوبهذا يكون جميع ما وصل إلى الفروع # شكوى.",
    wrong: "2,382",
    right: "2,328",
  },
  // 1,127 + 864 + 402 + 318 + 482 = 3,193
  {
    code: "bound-mismatch",
    text: "تلقت الغرفة أكثر من # ملاحظة، وكان في الميدان نحو 4,000 عامل.\nوقُسمت الملاحظات جميعها على النحو الآتي، انسداد المناهل 1,127 ملاحظة، وارتفاع المياه 864 ملاحظة، ودخولها المنازل 402، وسقوط الأشجار 318، وملاحظات أخرى 482.",
    wrong: "3,500",
    right: "3,100",
  },
  // 43,876 / 48,215 = 0.91
  {
    code: "growth-mismatch",
    text: "# البلاغات التي استقبلتها الأمانة في الربع الثالث بنسبة 9%، إذ وصلت إلى 43,876 بلاغاً، وكانت في الربع الثاني 48,215 بلاغاً.",
    wrong: "زادت",
    right: "انخفضت",
  },
  // 4,331 / 4,812 = 0.90
  {
    code: "growth-mismatch",
    text: "استقبلت المنصة خلال 2023 ما عدده 4331 شكوى، # نسبته 10 بالمئة عن العام الذي سبقه، وقد كان فيه 4812 شكوى.",
    wrong: "بارتفاع",
    right: "بانخفاض",
  },
  {
    code: "extreme-mismatch",
    text: "أما أجل الجواب فمتوسطه # يوما، وأقصره يومان، ولم يتعد أطوله 35 يوما.",
    wrong: "38",
    right: "18",
  },
  // 426 / 289 = 1.474, and 137 / 426 = 0.32
  {
    code: "growth-mismatch",
    text: "In March people sent 426 requests, an increase of #% from the 289 of February; the telephone brought 48 (11%) of them.",
    wrong: "32",
    right: "47",
  },
  // 77.2 / 51 = 1.514
  {
    code: "growth-mismatch",
    text: "رُفعت في عام 2016 على الشركات 77.2 ألف شكوى، وهذا يزيد #% على عام 2015 الذي وردت فيه 51 ألف شكوى.",
    wrong: "66",
    right: "51",
  },
  // 500 + 310 + 180 = 990
  {
    code: "sum-mismatch",
    text: "وردت 500 شكوى هاتفية و310 بريدية و180 حضورية ليصل المجموع إلى # شكوى.",
    wrong: "1,090",
    right: "990",
  },
  // 500 + 310 + 180 = 990
  {
    code: "sum-mismatch",
    text: "We took 500 calls, 310 e-mails and 180 letters, bringing the total to #.",
    wrong: "1,090",
    right: "990",
  },
  // 1,240 / 12 = 103.3
  {
    code: "mean-mismatch",
    text: "The ombudsman received an average of # complaints a month, 1,240 in the year.",
    wrong: "120",
    right: "103",
  },
  // 2,550 / 3 = 850
  {
    code: "mean-mismatch",
    text: "وبلغ متوسط ما ورد شهرياً # شكوى خلال الربع الذي بلغ إجماليه 2,550 شكوى.",
    wrong: "950",
    right: "850",
  },
  // 3 x 1,200 = 3,600
  { code: "multiple-mismatch", text: "تضاعفت البلاغات ثلاث مرات من 1,200 إلى # بلاغ.", wrong: "2,500", right: "3,600" },
  // 3,000 / 3 = 1,000
  {
    code: "multiple-mismatch",
    text: "ثلث الشكاوى البالغة 3,000 شكوى، أي # شكوى، يخص الكهرباء.",
    wrong: "1,300",
    right: "1,000",
  },
  // 2 x 1,254 = 2,508
  {
    code: "multiple-mismatch",
    text: "بلغت بلاغات يوليو # بلاغات. وبذلك تضاعف عدد البلاغات عما كان عليه في يونيو، إذ بلغ حينها 1,254 بلاغاً.",
    wrong: "1,806",
    right: "2,508",
  },
  // 52,041 / 2 = 26,020.5
  {
    code: "multiple-mismatch",
    text: "Calls abandoned more than halved over the year, from 52,041 to #.",
    wrong: "29,118",
    right: "25,118",
  },
  // 2,340 - 1,210 = 1,130
  {
    code: "sum-mismatch",
    text: "عدد المستفيدين 2,340 مستفيداً، منهم 1,210 رجلاً و# امرأة.",
    wrong: "1,030",
    right: "1,130",
  },
  // 1,560 - 1,430 = 130
  {
    code: "difference-mismatch",
    text: "The number of complaints fell by #, from 1,560 to 1,430.",
    wrong: "230",
    right: "130",
  },
  // 3,410 - 3,200 = 210
  {
    code: "difference-mismatch",
    text: "During Q2 we handled 3,410 calls, # more than in Q1 (3,200).",
    wrong: "310",
    right: "210",
  },
  // 1,710 / 1,900 = 90 %
  {
    code: "share-mismatch",
    text: "أنجزت الإدارة # في المئة من الطلبات، إذ أنجزت 1,710 طلبات من 1,900 طلب.",
    wrong: "95",
    right: "90",
  },
  // 4,750 / 5,000 = 95 %
  {
    code: "share-mismatch",
    text: "بلغت نسبة الإنجاز #% حيث تم إغلاق 4,750 بلاغاً من إجمالي 5,000 بلاغ.",
    wrong: "98",
    right: "95",
  },
  // 4,750 / 5,000 = 95 %
  {
    code: "share-mismatch",
    text: "The team closed 4,750 of 5,000 cases, a closure rate of #%.",
    wrong: "98",
    right: "95",
  },
  // 605 / 860 = 70.3 %
  {
    code: "share-mismatch",
    text: "Of the 860 complaints closed, #% (605) were closed within 30 days.",
    wrong: "75",
    right: "70",
  },
  // 5 % of 20,000 = 1,000
  { code: "share-mismatch", text: "Only 5% of the 20,000 calls (#) were abandoned.", wrong: "1,500", right: "1,000" },
  // 95 % of 20,000 = 19,000
  { code: "share-mismatch", text: "The centre answered 95% of 20,000 calls, or #.", wrong: "18,500", right: "19,000" },
  // 95 % of 20,000 = 19,000
  {
    code: "share-mismatch",
    text: "أجاب المركز عن 95% من المكالمات البالغة 20,000 مكالمة، أي # مكالمة.",
    wrong: "18,500",
    right: "19,000",
  },
  // 5,200 / 8,000 = 65 %
  {
    code: "share-mismatch",
    text: "وكانت حصة الهاتف 5,200 مكالمة من إجمالي 8,000 تواصل، أي # في المائة.",
    wrong: "60",
    right: "65",
  },
  // 7,519 / 8,420 = 89.3 %
  {
    code: "share-mismatch",
    text: "وعالجت الفرق # بلاغاً من أصل 8,420 بلاغاً بنسبة إنجاز 89.3 في المئة.",
    wrong: "7,915",
    right: "7,519",
  },
  // 11,400 / 12,000 = 95 %
  {
    code: "share-mismatch",
    text: "The portal logged 12,000 requests and completed 11,400 of them, # per cent.",
    wrong: "97",
    right: "95",
  },
  // 1,873 / 2,362 = 79.3 %
  {
    code: "share-mismatch",
    text: "We closed 2,362 complaints. Of those, 1,873 (# per cent) were closed within 20 working days.",
    wrong: "73",
    right: "79",
  },
  // 9,000 - 8,420 = 580
  {
    code: "sum-mismatch",
    text: "وأغلق 8,420 بلاغاً من 9,000 بلاغ وردت، وبقي # بلاغاً قيد المعالجة.",
    wrong: "680",
    right: "580",
  },
  // 510 is more than 420
  {
    code: "rank-mismatch",
    text: "تصدرت شكاوى المياه القائمة بـ # شكوى تلتها الكهرباء بـ 510 شكاوى ثم الطرق بـ 200 شكوى.",
    wrong: "420",
    right: "540",
  },
  // a mean of 14 is above a longest of 12
  {
    code: "extreme-mismatch",
    text: "The longest call lasted # minutes and the average call 14 minutes.",
    wrong: "12",
    right: "41",
  },
  // a mean of 97 is above a longest of 88
  {
    code: "extreme-mismatch",
    text: "وبلغ متوسط أجل الجواب # يوما، إذ تراوح هذا الأجل بين 21 يوما كحد أدنى و88 يوما كحد أقصى.",
    wrong: "97",
    right: "47",
  },
  // 7,860 is no more than 8,000
  { code: "bound-mismatch", text: "تجاوز عدد البلاغات 8,000 بلاغ، إذ بلغ # بلاغاً.", wrong: "7,860", right: "8,120" },
  // 9,870 is no more than 10,000
  { code: "bound-mismatch", text: "The service took over 10,000 calls: # in all.", wrong: "9,870", right: "10,240" },
  // 3,000 / 2,400 = 1.25
  {
    code: "growth-mismatch",
    text: "| Year | Complaints | Change |\n| 2021 | 2,000 | |\n| 2022 | 2,400 | +20% |\n| 2023 | 3,000 | #% |",
    wrong: "+35",
    right: "+25",
  },
  // 3,000 / 2,400 = 1.25
  {
    code: "growth-mismatch",
    text: "السنة\tالشكاوى\tنسبة التغير\n2021\t2,000\t-\n2022\t2,400\t20%\n2023\t3,000\t#%",
    wrong: "35",
    right: "25",
  },
  // 560 / 600 = 93.3 %
  {
    code: "share-mismatch",
    text: "| Agency | Received | Closed | Rate |\n| Health | 400 | 380 | 95% |\n| Education | 200 | 180 | 90% |\n| Total | 600 | 560 | #% |",
    wrong: "96.3",
    right: "93.3",
  },
  // 1,284,310 + 978,455 + 561,207 + 214,680 = 3,038,652
  {
    code: "sum-mismatch",
    text: "تلقى المركز # اتصالات في أربع مناطق، وجاءت على النحو الآتي: الرياض 1,284,310 اتصالات، مكة 978,455 اتصالاً، الشرقية 561,207 اتصالات، المدينة 214,680 اتصالاً.",
    wrong: "2,823,972",
    right: "3,038,652",
  },
  // 312 - 97 - 64 = 151
  {
    code: "sum-mismatch",
    text: "• 498 about social protection\n• 316 about health\n• 312 about councils, made up of housing (#), planning (97) and roads (64)",
    wrong: "188",
    right: "151",
  },
  // 486 - 167 - 148 = 171
  {
    code: "sum-mismatch",
    text: "تلقى المكتب 1,640 شكوى، منها 1,154 شكوى تخص المراكز، و486 شكوى تخص المستشفيات: # شكوى على الفروانية، و167 على العدان، و148 على الجهراء.",
    wrong: "212",
    right: "171",
  },
  // 318 + 2,946 - 2,887 = 377
  {
    code: "roll-forward-mismatch",
    text: "بدأ عام 2021 وفي سجلات الهيئة 318 شكوى لم يُبت فيها، ثم تسلّمت 2,946 شكوى جديدة وأغلقت 2,887 شكوى، لينتهي العام بـ# شكوى قيد المعالجة.",
    wrong: "337",
    right: "377",
  },
  // 1,318 + 861 + 742 + 405 = 3,326
  {
    code: "sum-mismatch",
    text: "Region    2022    2023\nNorth    1,204    1,318\nSouth    815    861\nEast    690    742\nWest    388    405\nTotal    3,097    #",
    wrong: "3,236",
    right: "3,326",
  },
  // (18,390 x 41 + 15,732 x 33 + 11,204 x 38) / 45,326 = 37.5; 43 is above them all
  {
    code: "weighted-mean-mismatch",
    text: "Product                New cases   Upheld\nCar finance               18,390      41%\nCurrent accounts          15,732      33%\nCredit cards              11,204      38%\nAll three products        45,326      #%",
    wrong: "43",
    right: "37",
  },
  // 8,950 + 612 + 178 = 9,740
  {
    code: "repeated-mismatch",
    text: "أغلقت الأمانة # بلاغات خلال نوفمبر.\n• إجمالي البلاغات الواردة: 9,740\n• بلاغات أُغلقت: 8,950\n• بلاغات قيد المعالجة: 612\n• بلاغات أُعيد فتحها: 178",
    wrong: "8,905",
    right: "8,950",
  },
  // 8,495 / 38,420 = 22.1 %
  {
    code: "growth-mismatch",
    text: "سجل مركز الشكاوى في الوزارة (159) ارتفاعاً في أعداد المتصلين، فقد وصلت إليه 46,915 شكوى مقابل 38,420 شكوى في تموز 2023، بزيادة قدرها 8,495 شكوى، أي بنسبة زيادة بلغت # بالمئة.",
    wrong: "18.1",
    right: "22.1",
  },
  // 702 - 388 - 131 = 183
  {
    code: "sum-mismatch",
    text: "تلقت المديرية 2318 شكوى، 1146 منها على الأسعار، و702 على انتهاء الصلاحية، و470 على أمور أخرى.\nوشكاوى انتهاء الصلاحية وحدها توزعت على الألبان (388) واللحوم (#) والمعلبات (131).",
    wrong: "257",
    right: "183",
  },
  // 2 x 18,204 = 36,408
  {
    code: "multiple-mismatch",
    text: "بلغت الشكاوى خلال عام 2022 أكثر من ضعف ما كانت عليه في العام الذي سبقه، وفق البيانات، فقد سُجلت # شكوى في 2022 مقابل 18,204 شكوى في 2021.",
    wrong: "29,887",
    right: "38,887",
  },
  // 11,122 - 2,480 = 8,642; no more than 11,122 can be finalised
  {
    code: "roll-forward-mismatch",
    text: "Brought forward: 3,214 cases. Received during the year: 7,908 cases. Total workload: 11,122 cases.\n\nOf this workload the office finalised # cases by 31 March, and 2,480 cases were carried over to the next year.",
    wrong: "11,642",
    right: "8,642",
  },
  // 190,627 + 54,339 - 65,049 = 179,917
  {
    code: "roll-forward-mismatch",
    text: "* 54,339 cases were received on the portal in October, 2024 and 65,049 cases were redressed.\n* Pendency, which stood at 190,627 cases at the end of September, 2024, has come down to # cases at the end of October, 2024.",
    wrong: "179,197",
    right: "179,917",
  },
  // 301,778 + 238,905 + 114,531 + 52,648 = 707,862
  {
    code: "sum-mismatch",
    text: "تلقت مراكز العمليات # مكالمة في المناطق الأربع.\nوكان لمنطقة الرياض منها (301,778) مكالمة، ولمنطقة مكة المكرمة (238,905) مكالمة، وللمنطقة الشرقية (114,531) مكالمة، ولمنطقة المدينة المنورة (52,648) مكالمة.",
    wrong: "655,214",
    right: "707,862",
  },
  // 5,700 / 12,500 = 45.6 %
  {
    code: "growth-mismatch",
    text: "صعدت البلاغات في الربع الأخير من 2022 إلى 18,200 بلاغ، وكانت في الربع نفسه من 2021 عند 12,500 بلاغ، فالزيادة # في المئة.",
    wrong: "46.5",
    right: "45.6",
  },
  // 2 x 3,912 = 7,824
  {
    code: "multiple-mismatch",
    text: "تضاعفت شكاوى التوصيل لدى الهيئة العامة للنقل، فقد وصلت في الربع الأول من العام إلى (#) شكاوى، وكانت (3,912) شكوى قبل عام.",
    wrong: "5,204",
    right: "7,804",
  },
  // 74 + 69 = 143, more than 128
  {
    code: "sum-mismatch",
    text: "ووصلت عن طريق الواتساب 128 شكوى، منها 74 شكوى من المخابز و# شكوى من الوحدات الصحية.",
    wrong: "69",
    right: "49",
  },
  // 6,874 + 4,349 + 1,158 = 12,381
  {
    code: "sum-mismatch",
    text: "Contacts received: #\nThe Office finalised most of them within 10 days. They came as\n- 6,874 matters out of jurisdiction\n- 4,349 complaints\n- 1,158 enquiries",
    wrong: "12,344",
    right: "12,381",
  },
  // 312 + 2,684 - 2,701 = 295
  {
    code: "roll-forward-mismatch",
    text: "بدأت الإدارة شهر مايو وفي رصيدها 312 شكوى لم يبت فيها، ثم تلقت خلال الشهر 2,684 شكوى جديدة من العمال، وأنهت 2,701 شكوى بالتسوية، ليصبح الرصيد في نهاية الشهر # شكوى قيد الإجراء.",
    wrong: "259",
    right: "295",
  },
  // the row of the ministry has 3,842
  {
    code: "repeated-mismatch",
    text: "وجاءت شؤون البلديات أولى بـ5,116، تلتها وزارة الأشغال بـ#.\n\nالجهة — الواردة — المغلقة\nشؤون البلديات — 5,116 — 4,988\nوزارة الأشغال — 3,842 — 3,790\nوزارة الصحة — 1,664 — 1,640\nالمجموع — 10,622 — 10,418",
    wrong: "3,482",
    right: "3,842",
  },
  // 715 / 2,860 = 1/4
  {
    code: "multiple-mismatch",
    text: "The line answered 2,860 calls in March. Repairs led with 1,144, rents followed with 1,001, and 715 calls, one in #, were about deposits.",
    wrong: "five",
    right: "four",
  },
  // 1,186,420 / 365 = 3,250.5
  {
    code: "mean-mismatch",
    text: "Control rooms answered 1,186,420 emergency calls in 2023, an average of # a day and the highest number on record. The busiest day was 18 December, with 4,611 calls.",
    wrong: "3,520",
    right: "3,250",
  },
  // 3,480 + 12,617 + 9,305 + 2,166 = 27,568
  {
    code: "sum-mismatch",
    text: "• البلاغات: 3,480\n• الشكاوى: 12,617\n• الاستفسارات: 9,305\n• المقترحات: 2,166\nإجمالي الطلبات: #",
    wrong: "25,402",
    right: "27,568",
  },
  // 4,215 - 3,120 = 1,095
  {
    code: "sum-mismatch",
    text: "بلغت الشكاوى (9,870) شكوى، منها (5,655) شكوى على خدمات الاتصالات المتنقلة و(4,215) شكوى على خدمات الإنترنت الثابت. وانقسمت شكاوى الإنترنت الثابت إلى (3,120) شكوى من بطء السرعة و(#) شكاوى من انقطاع الخدمة.",
    wrong: "1,406",
    right: "1,095",
  },
  // 912 / 16,302 = 5.6 %
  {
    code: "growth-mismatch",
    text: "Consumers made 17,214 complaints between October and December 2024. This was an increase of #% on the previous quarter, when 16,302 complaints came in.",
    wrong: "9.8",
    right: "5.6",
  },
  // 3,067 / 4,120 = 74.4 %
  {
    code: "share-mismatch",
    text: "تلقى الخط الأخضر خلال سنة 2023 ما عدده 4120 إشعارا بحالات عنف، منها 3067 إشعارا تخص العنف الزوجي أي بنسبة # بالمائة.",
    wrong: "84.4",
    right: "74.4",
  },
  // 2 x 61,300 = 122,600
  {
    code: "multiple-mismatch",
    text: "بلاغات انقطاع الكهرباء ترتفع إلى الضعف في يوليو\nسجل الخط الساخن # بلاغ خلال شهر يوليو مقابل 61,300 بلاغ في يونيو الذي سبقه.",
    wrong: "88,900",
    right: "121,900",
  },
  // 412 + 3,876 - 3,901 = 387
  {
    code: "roll-forward-mismatch",
    text: "• شكاوى مرحّلة من عام 2023: 412\n• شكاوى مستلمة خلال العام: 3,876\n• شكاوى أُغلقت خلال العام: 3,901\n• شكاوى قائمة في 31 ديسمبر 2024: #",
    wrong: "378",
    right: "387",
  },
  // 9,884 + 5,206 + 2,013 = 17,103
  {
    code: "sum-mismatch",
    text: "The Ombudsman closed # complaints in 2021, each in one of three ways: 9,884 were referred back to the agency, 5,206 were resolved informally and 2,013 were declined.",
    wrong: "17,413",
    right: "17,103",
  },
  // 412 + 6,905 - 6,588 = 729
  {
    code: "roll-forward-mismatch",
    text: "دوّر القسم من العام الماضي (412) شكوى، ووردت إليه خلال العام (6905) شكاوى، وأنجز منها ومن المدوّر (6588) شكوى، ليكون المتبقي قيد الإنجاز (#) شكوى.",
    wrong: "792",
    right: "729",
  },
  // 3,367 / 4,204 = 80.1 %
  {
    code: "share-mismatch",
    text: "4,204 detailed investigations completed\n3,367 of these investigations upheld – an uphold rate of #%",
    wrong: "84",
    right: "80",
  },
  // 2,874,615 is less than 3 million
  {
    code: "headline-mismatch",
    text: "الداخلية: خط الطوارئ في بغداد يستقبل أكثر من # مكالمة في عام\nاستقبل المركز خلال العام الماضي (2,874,615) مكالمة، كان الصحيح منها (861,390) مكالمة، وما تبقى وهو (2,013,225) مكالمة مزعجة.",
    wrong: "3 ملايين",
    right: "2.8 مليون",
  },
  // 199,876 - 48,215 - 51,907 - 53,118 = 46,636
  {
    code: "sum-mismatch",
    text: "تعاملت الوزارة مع 199,876 شكوى في العام، ورد منها في الربع الأول 48,215، وفي الثاني 51,907، وفي الثالث #، وفي الرابع 53,118.",
    wrong: "4,636",
    right: "46,636",
  },
  // 2 x 31,420 = 62,840
  {
    code: "multiple-mismatch",
    text: "Complaints about fraud more than double\n\nConsumers brought # new cases to the service in the year to 31 March, up from 31,420 the year before.",
    wrong: "58,917",
    right: "68,917",
  },
  // 1,284 - 1,232 = 52
  {
    code: "sum-mismatch",
    text: "تلقى الخط وحساب واتساب 24727732 في يناير 1284 شكوى من المواطنين، أنجز منها 1232 شكوى، أما البقية وعددها # شكوى فما زالت قيد المتابعة.",
    wrong: "61",
    right: "52",
  },
  // 2,340 / 3,900 = 60 %: a fall of 40
  {
    code: "growth-mismatch",
    text: "The office had 3,900 requests in 2016 and 2,340 in 2017, a fall of #%.",
    wrong: "66",
    right: "40",
  },
  // 18,900 / 21 = 900
  {
    code: "mean-mismatch",
    text: "The panel awarded £18,900, an average of £# per case across its 21 rulings.",
    wrong: "980",
    right: "900",
  },
  // 1,200,000 / 300 = 4,000
  {
    code: "mean-mismatch",
    text: "صرفت الشركات 1,200,000 ريال عن 300 شكوى، بمتوسط # ريال لكل شكوى.",
    wrong: "4,500",
    right: "4,000",
  },
  // 12,400 / 31 = 400
  {
    code: "mean-mismatch",
    text: "We took 12,400 calls, an average of # across our 31 branches.",
    wrong: "620",
    right: "400",
  },
  // 7,800 / 195,000 = 4 %
  {
    code: "share-mismatch",
    text: "In June 7,800 calls to 112 were cut off, only # per cent of the 195,000 received.",
    wrong: "3.5",
    right: "4.0",
  },
  // 320 + 210 = 530: what a total is called in the Maghreb and elsewhere
  { code: "sum-mismatch", text: "المطالب: 320\nالشكاوى: 210\nالعدد الجملي: #", wrong: "590", right: "530" },
  { code: "sum-mismatch", text: "المطالب: 320\nالشكاوى: 210\nالعدد الكلي للملفات: #", wrong: "590", right: "530" },
  // 84 + 29 = 113: what is accepted is not rejected
  {
    code: "sum-mismatch",
    text: "وبلغت الطلبات 113 طلبا، قُبل # منها ورُفض 29 طلبا، واستؤنف 15 طلبا رُدّ 9 منها.",
    wrong: "85",
    right: "84",
  },
  { code: "sum-mismatch", text: "Of the 113 requests, # were accepted and 29 rejected.", wrong: "92", right: "80" },
  // 60 / 40 = 1.5
  {
    code: "growth-mismatch",
    text: "صعدت المكالمات إلى 60 ألف مكالمة، بزيادة #% على عام 2021 الذي شهد 40 ألف مكالمة، ومنها 33 ألف مكالمة في الصيف و9 آلاف في الشتاء.",
    wrong: "66",
    right: "50",
  },
  // 6,000 / 5,000 = 1.2
  {
    code: "growth-mismatch",
    text: "Complaints rose to 6,000, up # per cent from 5,000 a year before, with 4,100 about phones and 1,900 about mail.",
    wrong: "35",
    right: "20",
  },
  // 11,280 / 11,750 = 96 %
  {
    code: "share-mismatch",
    text: "ورد 11,750 طلباً، منها 6,750 طلباً إلكترونياً و5,000 طلب ورقي. وأُغلق منها 11,280 طلباً، بنسبة إغلاق #%.",
    wrong: "99.5",
    right: "96",
  },
  // 11,280 / 11,750 = 96 %
  {
    code: "share-mismatch",
    text: "The ministry got 11,750 complaints. Of these, 11,280 were closed, a closure rate of # per cent.",
    wrong: "99",
    right: "96",
  },
  // 46 + 71 + 318 + 402 = 837
  {
    code: "sum-mismatch",
    text: "Complaints by directorate\nAdult Care      46\nChildren        71\nHousing        318\nEnvironment    402\nAll directorates  #",
    wrong: "766",
    right: "837",
  },
  // 6 + 6 + 3 = 15: a stroke is none
  {
    code: "sum-mismatch",
    text: "المصدر\tالمعالجة\tقيد المعالجة\tالنسبة\nمواطن\t06\t07\t43%\nمتعامل\t06\t04\t34%\nموظف\t/\t/\t00%\nأخرى\t03\t04\t23%\nالمجموع\t#\t15\t100%",
    wrong: "11",
    right: "15",
  },
  // 921 / 1,574 = 58.51 %; 121 / 155 = 78.06 %, as agencies write it
  {
    code: "share-mismatch",
    text: "تعامل الديوان مع 1574 شكوى قبل منها 921 شكوى بنسبة 51ر58 بالمئة، وحل 121 شكوى من أصل 155 شكوى بنسبة # بالمئة.",
    wrong: "06ر87",
    right: "06ر78",
  },
  // 1,800 + 720 + 480 = 3,000, too; 8 % of 6,000 is 480
  {
    code: "sum-mismatch",
    text: "Visits by channel: phone 3,000 (50%), mail 1,800 (30%), web 720 (12%), post # (8%).",
    wrong: "840",
    right: "480",
  },
  // 7,500 / 6,000 = 1.25; 625 a month is compared with neither.
  {
    code: "growth-mismatch",
    text: "سجل المكتب برسم سنة 2022 ما مجموعه 7500 شكاية وتظلما، أي بمعدل 625 ملفا في الشهر، مقابل 6000 خلال سنة 2021، وهو ما يمثل ارتفاعا نسبته # في المائة.",
    wrong: "20.00",
    right: "25.00",
  },
  // 4,000 + 3,000 + 5,340 = 12,340
  {
    code: "repeated-mismatch",
    text: "Monthly report\nIn May # complaints came in on the portal. They are given by ministry below:\nMinistry | Receipts\nBanking | 4,000\nLabour | 3,000\nAll others | 5,340\nTotal | 12,340",
    wrong: "13,240",
    right: "12,340",
  },
  {
    code: "share-mismatch",
    text: "The office received 3,846 complaints. It resolved 3,461, a resolution rate of #%.",
    wrong: "80",
    right: "90",
  },
  // 2,700 / 3,000 = 90 %
  { code: "share-mismatch", text: "Received 3,000, closed 2,700, closure rate #%.", wrong: "95", right: "90" },
  // 2,700 / 3,000 = 90 %
  {
    code: "share-mismatch",
    text: "• Received: 3,000\n• Closed: 2,700\n• Open: 300\n• Closure rate: #%",
    wrong: "95",
    right: "90",
  },
  // 2,700 / 3,000 = 90 %
  {
    code: "share-mismatch",
    text: "عدد البلاغات المستلمة: 3,000\nعدد البلاغات المغلقة: 2,700\nعدد البلاغات المفتوحة: 300\nنسبة الإغلاق: #%",
    wrong: "95",
    right: "90",
  },
  // 1,100 / 15,300 = 7.19 %
  {
    code: "share-mismatch",
    text: "Total calls: 15,300, answered: 14,200, abandoned: 1,100, abandonment rate: #%.",
    wrong: "8.2",
    right: "7.2",
  },
  // 750 / 5,000 = 15 %; 750 / 4,250 = 17.6 %
  {
    code: "share-mismatch",
    text: "The centre received 5,000 calls. Of these 4,250 were answered and 750 were abandoned, an abandonment rate of #.",
    wrong: "17.6%",
    right: "15%",
  },
];

/** What may look wrong and is not: a count that looks like a year, two counts beside each other, a bound in a cell, a note's number, a total with a note. */
export const SOUND_TOLD: readonly string[] = [
  // What stands in brackets is of the year before.
  "In 2022 the office took 48,310 calls (44,125) and 9,260 letters (10,480), bringing the total to 57,570.",
  "بلغت زيارات هذا العام 31,480 زيارة (29,900 في العام الماضي)، والرسائل 7,215 رسالة (8,040)، ليصل المجموع إلى 38,695.",
  // The one is no number that is read.
  "Eight complaints reached the library, no others: three about noise, four about fees and one about the lift.",
  "وردت ثماني شكاوى لا غير: ثلاث عن الرسوم وأربع عن المصعد وواحدة عن الموظفين.",
  // The quarter is of another year than the months.
  "In July 433 letters came in, in August 518 and in September 472. In the third quarter of 2021 there were 1,453 letters.",
  // Of what was appealed two grounds are told.
  "Appeals: 5,155\n- fees 2,310\n- delays 2,845\nComplaints: 4,600\n- staff 3,120\n- noise 1,840",
  // 14,873 + 4,576 + 2,109 + 1,958 = 23,516
  "بلغ عدد التذاكر 23516 تذكرة، توزعت كما يلي:\n- الشكاوى: 14873 (63.2%)\n- الاستفسارات: 4576 (19.5%)\n- الاقتراحات: 2109 (9.0%)\n- الثناء: 1958 (8.3%)",
  // 1,236 + 688 is 50 less than 1,974, a digit away, which is none of their whole.
  "سجلت الشرطة 5,812 مناشدة. وأبرز ما تعاملت معه 1,974 حالة ابتزاز و1,236 حالة عنف و688 حالة هروب.",
  // 61 and 48 of 17,535 are less than 1 %.
  "Issue | Count | Share\nUnwanted calls | 9,812 | 56%\nPhone | 3,406 | 19%\nInternet | 2,957 | 17%\nTV | 1,018 | 6%\nRadio | 233 | 1%\nEmergency | 61 | <1%\nAccess | 48 | <1%\nAll issues | 17,535 |",
  // 39 + 58 = 97: the 1 is the number of a note.
  "الجهة | شكاوى | طلبات مساعدة | المجموع\nالشرطة | 143 | 212 | 355\nالمراكز | 118 | 476 | 594\nخارج الاختصاص (1) | 39 | 58 | 97\nالمجموع | 300 | 746 | 1046",
  // 604 + 488 + 233 = 1,325, of which a note takes 25.
  "البلدية | الواردة | المفتوحة\nالدوحة | 604 | 33\nالريان | 488 | 38\nالوكرة | 233 | 12\nالإجمالي* | 1,300 | 83\n* حُذفت من الإجمالي 25 شكوى مكررة.",
  // 213,371 + 26,550 + 6,315 + 967,266 = 1,213,502: the busiest months are parts of their channels.
  "All channels: no total, since no count is given for Branches (October 2006); the rest adds up to 1,213,502.\n\n- Phone calls: 213,371 calls. Busiest month: November 2006 (205,386).\n- E-mail: 26,550 e-mails. Busiest month: October 2006 (19,251).\n- Live chats: 6,315 live chats.\n- Branches: no total, since no count is given for October 2006; the rest adds up to 967,266.",
  // The percentage has a subject, a base, a year or a verb of its own.
  "The office had 3,900 requests in 2016 and 2,340 in 2017. Requests about roads fell by 33% in 2017 compared with 2016.",
  "The office had 3,900 requests in 2016 and 2,340 in 2017. Calls fell by 33% in 2017 compared with 2016.",
  "The office had 3,900 requests in 2016 and 2,340 in 2017, a fall of 22.5% a year.",
  "The office had 3,900 requests in 2016 and 2,340 in 2017, a fall of 12% on the average of five years.",
  "In 2016 we had 3,900 requests and closed 3,000. In 2017 we had 2,340 and closed 2,400. That was a fall of 20% compared with 2016.",
  "ورد 3,900 طلب في 2016 و2,340 طلبًا في 2017. وانخفضت طلبات الإسكان بنسبة 33% عن عام 2016.",
  "We answered 7,800 calls, 6 per cent of the 195,000 received were lost, and the rest went unanswered.",
  // 5,400 of the 18,000; of those about goods; more than before.
  "تصدرت الكهرباء بـ18,000 شكوى بنسبة 36% من إجمالي الشكاوى، ثم حُل منها 5,400 شكوى بنسبة 30%.",
  "Phones led with 18,000 complaints (36% of all complaints), followed by cars with 5,400 (13% of those about goods).",
  "Phones led with 18,000 complaints (36% of all complaints), then cars with 5,400 (13% more than in 2021).",
  // The rest is not counted, but the offices, the line or a part of it are.
  "We took 6,000 requests: phone 3,000 (50%), mail 1,800 (30%); at the 112 offices, the rest (20%).",
  "تلقى المكتب 6,000 طلب، منها 3,000 طلب بالهاتف (50 %)، و1,800 بالبريد (30 %)، والباقي حضوريا، ومنه 120 في العاصمة (20 %).",
  "Awards came to £18,900, an average of £1,050 across the 18 cases where any was due; 21 were upheld.",
  "Fines came to £50,000; costs were paid at an average of £300 per case across the 21 cases.",
  "More than £18,000 was paid, an average of £900 across the 21 cases.",
  // Some are still open; those of last year are among them; a base of its own stands between.
  "ورد المكتب 126 طلبا، قُبل منها 60 طلبا ورُفض 29 طلبا، والباقي قيد النظر.",
  "The panel received 126 requests this year. With those of last year, it accepted 98 and rejected 40.",
  "Complaints rose to 6,000, up 35 per cent since 2019, from 5,000 in 2022, with 4,100 about phones and 1,900 about mail.",
  "Calls a month\nJanuary 460\nFebruary 418\nMarch 402\nAll year 4,970",
  // Nothing else shows which side of the letter the fraction stands on.
  "حل الديوان 121 شكوى من أصل 155 شكوى بنسبة 78ر06 بالمئة.",
  // The shares of a list without its total; a part of a part; a base of its own; hours and advisers.
  "Visits: phone 3,000 (50%), mail 1,800 (30%), web 1,200 (20%).",
  "ورد 300 طلب، قُبل منها 250 طلبا ورُفض من المقبول 60 طلبا.",
  "Of the 300 requests, 250 were accepted and, of these, 60 rejected.",
  "Complaints rose to 6,000, up 25 per cent on the quarter, from 5,000 a year before.",
  "We took 2,400 calls, an average of 20 per adviser across the three shifts.",
  "We took 2,400 calls, an average of 80 a day across the 12 offices.",
  // Shares of four wholes that happen to add to 100; a share rounded so that they do.
  "Upheld: Housing 120 (45%), Planning 160 (30%), Roads 140 (15%), Parks 300 (10%).",
  "Visits by channel: phone 3,000 (50%), mail 1,764 (29%), web 744 (12%), post 492 (9%).",
  // The 40 offices received, and no stock is told at the start.
  "بلغ عدد الطلبات التي استقبلتها الهيئة عبر مكاتبها الـ 40 خلال السنة 9.500 طلب، عولج 8.200 منها، بينما يوجد 1.300 طلب قيد الدراسة.\nوتتصدر الموضوعات القائمة طلبات السكن بـ 3.400 طلب.",
  // A caller may be in all three.
  "64% of callers had never asked before; 38% had children at home, and 9% were calling for a friend.",
  "64% منهم لم يسبق لهم التواصل؛ و38% لديهم أطفال، و9% كانوا يتصلون نيابة عن قريب.",
  "تسلمت الدائرة 1480 بلاغاً، أغلقت منها 912 بلاغاً وأبقت 568 بلاغاً قيد التدقيق. وثبتت صحة ما جاء في 137 من البلاغات المغلقة.",
  // 9,655 - 3,812 = 5,843
  "مجموع البلاغات والإخبارات: 17,284\n   أ. البلاغات: 9,655\n      - أُحيلت: 5,843\n      - حُفظت: 3,812\n   ب. الإخبارات: 7,629\n      - أُحيلت: 5,018\n      - حُفظت: 2,611",
  "The office received 3,846 complaints. It resolved 3,461, a resolution rate of 90%.",
  // 2,700 / 3,000 = 90 %
  "Received 3,000, closed 2,700, closure rate 90%.",
  "• Received: 3,000\n• Closed: 2,700\n• Open: 300\n• Closure rate: 90%",
  "عدد البلاغات المستلمة: 3,000\nعدد البلاغات المغلقة: 2,700\nعدد البلاغات المفتوحة: 300\nنسبة الإغلاق: 90%",
  // 1,100 / 15,300 = 7.19 %
  "Total calls: 15,300, answered: 14,200, abandoned: 1,100, abandonment rate: 7.2%.",
  // 18,000 is 36 % of 50,000, of which 13 % is 6,500
  "وأُنهيت 31 ألفا و200 شكوى وبقيت 11 ألفا، وتصدرت الأجهزة بـ18,000 شكوى بنسبة %36 من إجمالي الشكاوى، تلتها السيارات بـ6,500 شكوى بنسبة %13، ثم الملابس 2,100 شكوى.",
  // 18,000 is 36 % of 50,000, of which 6,500 is 13 %
  "Phones led with 18,000 complaints, or 36% of all complaints, followed by cars with 6,500, or 13%.",
  // 750 / 5,000 = 15 %; 750 / 4,250 = 17.6 %
  "The centre received 5,000 calls. Of these 4,250 were answered and 750 were abandoned, an abandonment rate of 15%.",
  // The five commonest kinds: 325,763 of 486,215
  "أكثر خمس فئات من البلاغات تكراراً (من إجمالي 486,215 بلاغاً)\n| الفئة | العدد | النسبة |\n| النظافة | 121,067 | 24.9% |\n| الإنارة | 74,391 | 15.3% |\n| الطرق | 58,832 | 12.1% |\n| المركبات | 41,328 | 8.5% |\n| الرقابة | 30,145 | 6.2% |",
];

/** What lists of some, of unlike things and multiples make of a text. */
export const TOLD_CASES: readonly TextCase[] = [
  {
    id: "told-most-notable",
    verdict: "not-exhaustive",
    why: "the most notable kinds of 7,846, of which another part is told with its share",
    text: "استقبل القسم 7,846 شكوى خلال النصف الأول، كان أبرزها نقص الأدوية بواقع 2,315 شكوى، ثم تأخر المواعيد 1,508 شكاوى، وسوء التعامل 942 شكوى.\nوأشار القسم إلى حسم 6,902 شكوى منها، بنسبة إنجاز 88%.",
  },
  {
    id: "told-top-heading",
    verdict: "not-exhaustive",
    why: "the line above the list calls it the top",
    text: "The Commission resolved 9,091 consumer complaints.\nTop sectors by number of complaints:\n* Banking - 3,173\n* Credit - 1,442\n* Electricity - 458",
  },
  {
    id: "told-lettered",
    verdict: "not-exhaustive",
    why: "items with letters; among the most important",
    text: "تسلمت المفوضية (3,412) شكوى، أنجزت منها (2,730) شكوى بنسبة 80%. ومن أهم الحقوق:\nأ. الحق في الأمان (846) شكوى.\nب. الاختفاء القسري (512) شكوى.\nج. تعويض المتضررين (377) شكوى.",
  },
  {
    id: "told-unlike",
    verdict: "no-total",
    why: "rows that count different things",
    text: "مؤشرات الشرطة لعام 2023:\n• بلاغات الرقم 901: 18,460 بلاغاً\n• بلاغات الخدمة: 327 بلاغاً\n• محادثات المساعد: 5,912 محادثة",
  },
  {
    id: "told-multiples",
    verdict: "reconciles",
    why: "155,138 is more than ten times 12,553",
    text: "Calls have grown more than tenfold, from 12,553 in December 2015 to 155,138 in December 2024.",
  },
  {
    id: "told-all-years",
    verdict: "reconciles",
    why: "the row of all years opens with the first stock and closes with the last: 1,204 + 18,635 - 18,151 = 1,688",
    text: "السنة | المدوّر | الوارد | المنجز | المتبقي\n2021 | 1,204 | 8,733 | 8,511 | 1,426\n2022 | 1,426 | 9,902 | 9,640 | 1,688\nالمدة كلها (*) | 1,204 | 18,635 | 18,151 | 1,688\n\n(*) المدوّر في بداية المدة والمتبقي في نهايتها.",
  },
  {
    id: "told-crews",
    verdict: "no-total",
    why: "crews, faults and kilovolts are no parts of calls",
    text: "ردت الغرفة على 2,114 مكالمة، وعملت 37 فرقة صيانة في الميدان وأصلحت 168 عطلا في شبكة 11 ك.ف.",
  },
  {
    id: "told-exactly-top",
    verdict: "not-exhaustive",
    why: "the exact total keeps its bound, and the three are the top of more",
    text: "Consumers filed more than 2.5 million reports (2,556,714 to be exact). The top three categories were scams (853,935), shopping (369,469) and prizes (157,680).",
  },
  {
    id: "told-one-line",
    verdict: "reconciles",
    why: "2,303 + 1,489 + 1,011 + 609 = 5,412, in one line with bars",
    text: "التقاعد 2303 (42.6%) | الاشتراكات 1489 (27.5%) | الإصابات 1011 (18.7%) | أخرى 609 (11.3%) | المجموع 5412",
  },
  {
    id: "told-about",
    verdict: "not-exhaustive",
    why: "the most notable of about 61 thousand",
    text: "تلقى المركز نحو 61 ألف بلاغ.\nومن أبرز ما ورد المخالفات السعرية 19,420 بلاغا، والغش 11,385 بلاغا، ثم الضمان 8,776 بلاغا.",
  },
  {
    id: "told-and-other-subjects",
    verdict: "not-exhaustive",
    why: "and other subjects: the three add to 10,993 of 30,213",
    text: "استقبل المكتب 30213 شكوى وطلبا، وكان أكثرها عن النفقة بعدد 4870 شكوى، والعنف الأسري بعدد 3215 شكوى، وطلبات التمكين بعدد 2908 طلبات، إلى غير ذلك من الموضوعات، وتم تنفيذ 164 ندوة.",
  },
  {
    id: "told-in-line",
    verdict: "reconciles",
    why: "11,204 + 5,118 + 3,027 + 2,466 + 1,905 + 82 = 23,802: 1905 is no year in such a list",
    text: "بلغ عدد الشكاوى 23802 شكوى، جاءت مسقط في مقدمتها بـ11204، تلتها شمال الباطنة بـ5118، ثم ظفار 3027، والداخلية 2466، وجنوب الباطنة 1905، وأخيرًا الوسطى بـ82 شكوى.",
  },
  {
    id: "told-top-with-total",
    verdict: "not-exhaustive",
    why: "the heading of the top issues tells of all complaints",
    text: "Top complaint issues, Q1 2023 (all complaints: 1,916)\n1. Billing — 573 (29.9%)\n2. Contracts — 418 (21.8%)\n3. Outage — 301 (15.7%)",
  },
  {
    id: "told-year-of-quarters",
    verdict: "reconciles",
    why: "the row of the year keeps the first stock and the last: 214 + 2,678 - 2,658 = 234",
    text: "| الربع | المدوّر | الوارد | المنجز | المتبقي |\n| الأول | 214 | 1,382 | 1,407 | 189 |\n| الثاني | 189 | 1,296 | 1,251 | 234 |\n| السنة | 214 | 2,678 | 2,658 | 234 |",
  },
  {
    id: "told-largest-shares",
    verdict: "not-exhaustive",
    why: "a ranking of shares that add to 48.2 %",
    text: "The Commission received 4,126 complaints, of which 3,466 (84.0%) were resolved. Nairobi led with 31.2% of the complaints, followed by Nakuru 6.8%, Kiambu 5.9% and Mombasa 4.3%.",
  },
  {
    id: "told-cases-of-people",
    verdict: "not-exhaustive",
    why: "foremost among the 118 people are those of 31 and 22 cases",
    text: "ضُبط 118 شخصا منذ إطلاق الخط، في مقدمتهم أعوان السلطة بـ31 حالة، ثم أعوان الجماعات بـ22 حالة.",
  },
];
