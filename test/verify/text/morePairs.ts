import type { ToldPair } from "./toldPairs.js";

/** What tables, accounts and lists print, in our own words: each is found wrong with the first number and right with the second. */
export const MORE_PAIRS: readonly ToldPair[] = [
  // A column called "No." counts: 212 + 188 = 400
  {
    code: "sum-mismatch",
    text: "Body                   No.    %\nCourt of Appeal        212    21.2%\nHigh Court             188    18.8%\nSub-total, courts      #    40.0%\nPrisons                350    35.0%\nPolice                 250    25.0%\nSub-total, others      600    60.0%\nAll                    1,000  100.0%",
    wrong: "390",
    right: "400",
  },
  // 240 + 160 + 100 = 500
  {
    code: "sum-mismatch",
    text: "القطاع | الرقم | النسبة\nالتعليم | 240 | 48%\nالصحة | 160 | 32%\nالإسكان | 100 | 20%\nالمجموع | # | 100%",
    wrong: "510",
    right: "500",
  },
  // It numbers the rows where it goes on by ones: 300 + 450 + 250 = 1,000
  {
    code: "sum-mismatch",
    text: "Sector | Complaints | No.\nBanks | 300 | 11\nInsurance | 450 | 12\nFunds | 250 | 13\nTotal | # |",
    wrong: "1,100",
    right: "1,000",
  },
  // Two counts, each with its shares: 210 / 1,000 = 21 %, and 21.2 lets the shares add to 100.2
  {
    code: "share-mismatch",
    text: "الموضوع | ٢٠٢٢ | % | ٢٠٢٣ | %\nالأجور | ٣٢٠ | ٤٠٫٠ | ٤٥٠ | ٤٥٫٠\nالإجازات | ٢٤٠ | ٣٠٫٠ | ٢٥٠ | ٢٥٫٠\nالفصل | ١٦٠ | ٢٠٫٠ | ٢١٠ | #\nأخرى | ٨٠ | ١٠٫٠ | ٩٠ | ٩٫٠\nالمجموع | ٨٠٠ | ١٠٠ | ١٠٠٠ | ١٠٠",
    wrong: "٢١٫٢",
    right: "٢١٫٠",
  },
  // Two counts, then the shares of each: 180 / 1,200 = 15 %
  {
    code: "share-mismatch",
    text: "Ground | 2021 | 2022 | % 2021 | % 2022\nBilling | 400 | 600 | 40.0% | 50.0%\nOutages | 300 | 300 | 30.0% | 25.0%\nMeters | 200 | 180 | 20.0% | #\nOthers | 100 | 120 | 10.0% | 10.0%\nTotal | 1,000 | 1,200 | 100% | 100%",
    wrong: "15.6%",
    right: "15.0%",
  },
  // A share of the total beside a rate of each row: 240 / 300 = 80 %
  {
    code: "share-mismatch",
    text: "المنطقة | الواردة | النسبة | المنجزة | نسبة الإنجاز\nالرياض | 500 | 40% | 450 | 90%\nجدة | 300 | 24% | 240 | #\nالدمام | 200 | 16% | 190 | 95%\nأبها | 250 | 20% | 200 | 80%\nالمجموع | 1,250 | 100% | 1,080 | 86.4%",
    wrong: "83%",
    right: "80%",
  },
  // 905 + 3,420 - 3,310 = 1,015, and 110 leaves out what was open before
  {
    code: "roll-forward-mismatch",
    text: "We had 905 cases on hand at the start of April. Another 3,420 came in and 3,310 were closed, leaving # open at the end of June.",
    wrong: "110",
    right: "1,015",
  },
  {
    code: "roll-forward-mismatch",
    text: "بدأت المحكمة العام وفي عهدتها 905 قضايا، وقُيّدت لديها 3,420 قضية أخرى، وفصلت في 3,310 قضايا، وانتهى العام وفي عهدتها # قضية.",
    wrong: "110",
    right: "1,015",
  },
  // What goes out where the other came in: 812 + 2,204 - 2,310 = 706
  {
    code: "roll-forward-mismatch",
    text: "The tribunal entered the year with 812 appeals awaiting a hearing. It registered 2,204 more, heard 2,310 and closed the year with # in the queue.",
    wrong: "760",
    right: "706",
  },
  // What came in where the other goes out: 2,410 + 6,320 - 5,980 = 2,750
  {
    code: "roll-forward-mismatch",
    text: "انطلقت السنة برصيد 2 410 ملفات متبقية من السنة الفارطة، زيدت عليها 6 320، وتمت معالجة 5 980 ملفا، وبقي بمتم السنة # ملفا رائجا.",
    wrong: "2 570",
    right: "2 750",
  },
  // 900 / 5,000 = 18 %, and 19.6 % of the 4,600 of the year before
  {
    code: "share-mismatch",
    text: "The regulator took 5,000 complaints in 2023, against 4,600 in 2022. They were about billing 2,100 (42%), service 1,400 (28%), meters 900 (#) and contracts 600 (12%).",
    wrong: "19.6%",
    right: "18%",
  },
  // 620 / 2,140 = 29 %
  {
    code: "share-mismatch",
    text: "استقبل المجلس 2,140 شكوى مقارنة بـ 1,903 في السنة السابقة.\n\nوتوزعت الشكاوى على الصحة بواقع 980 شكوى (45.8%)، والتعليم بواقع 620 شكوى (#)، والبلديات بواقع 340 شكوى (15.9%)، وسائر الجهات بواقع 200 شكوى (9.3%).",
    wrong: "32.6%",
    right: "29.0%",
  },
  // 3,120 + 2,204 + 1,610 + 1,280 + 519 = 8,733
  {
    code: "sum-mismatch",
    text: "The line handled # requests from April to June.\n\nEach request goes into one of five classes: roads had 3,120, lights 2,204, parks 1,610 and drains 1,280; the remaining 519 were about signs.",
    wrong: "8,214",
    right: "8,733",
  },
  {
    code: "sum-mismatch",
    text: "تعامل المركز مع # طلبا.\n\nفكان للطرق 3,120 طلبا، وللإنارة 2,204 طلبات، وللحدائق 1,610 طلبات، وللصرف 1,280 طلبا، أما الباقي وعدده 519 طلبا فللافتات.",
    wrong: "8,214",
    right: "8,733",
  },
  // 2,400 to 2,700 is a rise of 12.5 %
  {
    code: "growth-mismatch",
    text: "كانت المخالفات 2,400 مخالفة في 2021، فانحسرت بنسبة 12.5% إلى # مخالفة في 2022.",
    wrong: "2,700",
    right: "2,100",
  },
  {
    code: "growth-mismatch",
    text: "بعد أن كانت المخالفات على المصانع والورش 2,400 مخالفة، ازدادت بنسبة 12.5% لتسجل # مخالفة.",
    wrong: "2,100",
    right: "2,700",
  },
  { code: "growth-mismatch", text: "Complaints shrank by 12.5%, from 2,400 to #.", wrong: "2,700", right: "2,100" },
  // What follows speaks of others: 10,000 to 9,970 is a fall of 0.3 %
  {
    code: "growth-mismatch",
    text: "بلغت الشكاوى # شكوى مقابل 10,000 في العام الماضي، أي بتراجع محدود نسبته 0.3%، مع أن عدد المشتركين نما كثيرا.",
    wrong: "10,030",
    right: "9,970",
  },
  // Shares and means of a row are not added: 900 + 640 + 190 = 1,730
  {
    code: "sum-mismatch",
    text: "Measure\tNorth\tSouth\tEast\tAll\nReceived\t1,000\t800\t200\t2,000\nClosed\t900\t640\t190\t#\nClosure rate\t90.0%\t80.0%\t95.0%\t86.5%\nMean days\t4.0\t6.0\t5.0\t4.9",
    wrong: "1,830",
    right: "1,730",
  },
  // A percentage is half of all, or its count half of another: 4,500 / 9,000
  {
    code: "multiple-mismatch",
    text: "• 9,000 عن الفواتير (60%)\n• # عن العدادات (30%)، أي نصف ما ورد عن الفواتير\n• 1,500 أخرى (10%)",
    wrong: "5,400",
    right: "4,500",
  },
  // 3,410 + 1,920 + 870 + 415 = 6,615
  {
    code: "sum-mismatch",
    text: "ورد 3,410 عن الفواتير و1,920 عن العدادات و870 عن التوصيل و415 عن غير ذلك، فصار مجموع ما ورد # شكوى.",
    wrong: "6,200",
    right: "6,615",
  },
  {
    code: "sum-mismatch",
    text: "We took 415 calls on moves, 3,410 on bills, 1,920 on meters and 870 on connections, # in all.",
    wrong: "6,200",
    right: "6,615",
  },
  // 1,430 + 2,960 - 3,075 = 1,315, and the last of four need not say that it is left
  {
    code: "roll-forward-mismatch",
    text: "دخل الديوان الشهر وعلى مكاتبه 1,430 شكوى لم تُحسم، وجاءه 2,960 شكوى جديدة، وأنجز 3,075 شكوى، فخرج منه وعلى مكاتبه # شكوى.",
    wrong: "1,415",
    right: "1,315",
  },
  // 1,800 / 2,250 = 80 %, and 82.1 % of the 2,192 of the year before
  {
    code: "share-mismatch",
    text: "أنجزت اللجنة 1,800 طلب من أصل 2,250 وردت إليها، فتكون نسبة الإنجاز #، وكان الوارد في العام الماضي 2,192 طلبا.",
    wrong: "82.1%",
    right: "80%",
  },
  {
    code: "share-mismatch",
    text: "The office settled 1,800 of the 2,250 cases it received, so the settlement rate was #; last year it received 2,192.",
    wrong: "82.1%",
    right: "80%",
  },
  // 9,614 - 8,310 = 1,304
  {
    code: "difference-mismatch",
    text: "نظرت المحكمة في 9,614 قضية، ولم تنظر في العام السابق إلا في 8,310، فزاد المنظور # قضية.",
    wrong: "2,304",
    right: "1,304",
  },
  // 4,200 + 2,010 + 3,170 + 1,060 = 10,440
  {
    code: "sum-mismatch",
    text: "Contacts by channel. Phone: 4,200. Chat: 2,010 (19%). E-mail: 3,170. Letters: 1,060. Total #.",
    wrong: "10,500",
    right: "10,440",
  },
  // 4,200 + 3,170 + 2,010 + 1,120 = 10,500
  {
    code: "sum-mismatch",
    text: "الهاتف: 4,200. الموقع: 3,170. التطبيق: 2,010. الحضور: 1,120. الإجمالي: #.",
    wrong: "10,050",
    right: "10,500",
  },
  // two digits swapped, whatever the verb
  {
    code: "headline-mismatch",
    text: "Helpline handles # complaints\n\nThe helpline received 12,840 complaints in March, of which 9,000 were closed.",
    wrong: "12,480",
    right: "12,840",
  },
  // two digits swapped, whatever the verb
  {
    code: "headline-mismatch",
    text: "الهيئة تعالج # شكوى\n\nتلقت الهيئة في مارس 12,840 شكوى، منها 9,000 عبر الهاتف.",
    wrong: "12,480",
    right: "12,840",
  },
  // 9,646 - 8,632 = 1,014
  {
    code: "difference-mismatch",
    text: "ارتفع عدد البلاغات إلى 9,646 بلاغاً، بعد أن كان 8,632 بلاغاً في العام الماضي، وبفارق # بلاغات.",
    wrong: "1,104",
    right: "1,014",
  },
  // 3,157 x 0.914 = 2,886; 3,157 x 1.086 = 3,428
  {
    code: "growth-mismatch",
    text: "انخفض عدد الشكاوى المقدمة إلى وحدة خدمة المراجعين في ديوان الوزارة بنسبة 8.6%، إذ تلقت # شكوى مقابل 3,157 شكوى في العام الماضي.",
    wrong: "3,428",
    right: "2,886",
  },
  // 3,157 x 0.914 = 2,886; 3,157 x 1.086 = 3,428
  {
    code: "growth-mismatch",
    text: "Complaints fell at the desks of the ministry and of its nine regional offices taken as a whole by 8.6%, to # compared with 3,157 a year earlier.",
    wrong: "3,428",
    right: "2,886",
  },
  // 3,200 / 2,667 = 1.2; 3,840 / 3,200 is the growth the other way
  {
    code: "growth-mismatch",
    text: "Complaints rose by 20%, from # to 3,200.",
    wrong: "3,840",
    right: "2,667",
  },
  // 3,200 / 2,667 = 1.2; 3,840 / 3,200 is the growth the other way
  {
    code: "growth-mismatch",
    text: "ارتفعت الشكاوى بنسبة 20%، من # شكوى إلى 3,200 شكوى.",
    wrong: "3,840",
    right: "2,667",
  },
  // 992 / 1,240 = 0.8
  {
    code: "growth-mismatch",
    text: "Complaints fell from 1,240 in 2022 to 992 in 2023, a drop of #%.",
    wrong: "25",
    right: "20",
  },
  // 2,346 - 1,408 - 328 = 610
  {
    code: "sum-mismatch",
    text: "A total of 2,346 complaints were lodged. Of these, 1,408 were resolved within 15 days, # took longer and 328 are still open.",
    wrong: "601",
    right: "610",
  },
  // 2,346 - 1,408 - 328 = 610
  {
    code: "sum-mismatch",
    text: "بلغ عدد الشكاوى 2,346 شكوى. ومنها 1,408 شكاوى حُلت خلال أسبوعين، و# شكاوى احتاجت إلى مدة أطول، و328 شكوى ما زالت قيد المعالجة.",
    wrong: "601",
    right: "610",
  },
  // 9,300 - 8,150 = 1,150, told beside its percentage
  {
    code: "difference-mismatch",
    text: "The line (13 15 71) took 8,150 calls in 2023-24. That was # calls, or 12.4%, below the 9,300 of 2022-23.",
    wrong: "1,510",
    right: "1,150",
  },
  // 1,000 + 240 = 1,240
  {
    code: "difference-mismatch",
    text: "We closed 1,240 requests in May, # (24%) more than the 1,000 closed in April.",
    wrong: "340",
    right: "240",
  },
  // 96,000 / 12 = 8,000 a month
  {
    code: "mean-mismatch",
    text: "The desk had 96,000 visits in 2023, an average of # visits a month.",
    wrong: "800",
    right: "8,000",
  },
  // 410 + 1,205 - 1,310 = 305
  {
    code: "roll-forward-mismatch",
    text: "دخلت الهيئة عامها الجديد وفي أدراجها 410 طلبات من العام المنصرم، ثم ورد إليها 1205 طلبات، ففصلت في 1310 طلبات، وبقي لديها # طلبات.",
    wrong: "350",
    right: "305",
  },
  // 90 + 70 - 60 - 10 = 90: what was sent elsewhere is gone too
  {
    code: "roll-forward-mismatch",
    text: "Month | Opening | New | Settled | Referred | Closing\nApril | 100 | 50 | 40 | 10 | 100\nMay | 100 | 60 | 50 | 20 | 90\nJune | 90 | 70 | 60 | 10 | #",
    wrong: "99",
    right: "90",
  },
  // 10 + 20 + 5 = 35: what each month left is no stock
  {
    code: "sum-mismatch",
    text: "Month | Received | Closed | Pending\nJanuary | 100 | 90 | 10\nFebruary | 120 | 100 | 20\nMarch | 90 | 85 | 5\nTotal | 310 | 275 | #",
    wrong: "53",
    right: "35",
  },
  // 4,216 + 2,873 + 1,540 + 410 + 279 = 9,318
  {
    code: "sum-mismatch",
    text: "سجلت المحافظات الخمس 9,318 شكوى، منها 4,216 في الشمال، والجنوب 2,873، والوسط #، والساحل 410، والجزر 279.",
    wrong: "1,450",
    right: "1,540",
  },
  // 4,216 + 2,873 + 1,540 + 410 + 160 + 119 = 9,318
  {
    code: "sum-mismatch",
    text: "The six offices took 9,318 calls, of which the north #, the south 2,873, the east 1,540, the west 410, the port 160 and the isles 119.",
    wrong: "4,261",
    right: "4,216",
  },
];

/** What is left alone, in our own words. */
export const MORE_SOUND: readonly string[] = [
  // What is left of those that came in says nothing of those that were open before.
  "We had 905 cases on hand at the start of April. Another 3,420 came in, of which 3,310 were closed, leaving 110 open at the end of June.",
  "At the start of the year 905 complaints were pending. During the year 3,420 were received and 3,310 of the new ones were settled; 110 were pending at the end of the year.",
  // 1,318 + 5,203 - 5,064 = 1,457: an account is no list of parts of the 6,911 before it.
  "تقدم الأشخاص الذاتيون بـ 6 911 شكاية، والأشخاص الاعتباريون بـ 402 شكاية.\n\nوقد انطلقت السنة برصيد 1 318 ملفا متبقيا من السنة السابقة، وبإضافة 5 203 شكاية جديدة وخصم ما تمت تصفيته، وعدده 5 064 ملفا، بقي بمتم السنة 1 457 ملفا رائجا.",
  // 3,120 + 2,204 + 1,610 + 1,280 = 8,214, of which 519 are left to do.
  "The line handled 8,214 requests: 3,120 on roads, 2,204 on lights, 1,610 on parks and 1,280 on drains; the remaining 519 are pending.",
  // What is more of another thing.
  "وردت 8,310 شكاوى، مقابل 9,614 شكوى في العام السابق، وزادت الأحكام 1,250 حكما.",
  // 730 + 6,150 - 6,322 = 558: the rest of a list is no stock.
  "أودع المستهلكون 6.150 عريضة. ثلاثة أخماسها، وهي 3.690، عن التأخير، والباقي 2.460 عن السلوك. وكانت 730 عريضة معلقة من السنة الفارطة، فأغلقت المصالح 6.322 عريضة، ولم يتخلف إلا 558.",
  // one number of a list is no total of what the next sentence counts
  "تلقت الأمانة أكثر من 15 ألف بلاغ جاءت كالتالي: 4,870 بلاغاً للنظافة، و3,915 للطرق، و2,688 للإنارة، و2,204 بلاغات للمياه، و1,437 للحدائق. ونفذت خلال الشهر 1,926 جولة، ورصدت خلالها 284 مخالفة.",
  "The city took over 15,000 reports as follows: 4,870 of litter, 3,915 of potholes, 2,688 of lights, 2,204 of floods and 1,437 of parks. It made 1,926 inspections and found 284 offences.",
  // what was closed is none of the reasons named next
  "The commission handled 3,614 complaints and resolved 2,711, or 75 per cent. Delay and rudeness were the usual grievances, with 1,140 and 862 cases, and one ministry was cited 409 times.",
  "عالجت اللجنة 3,614 شكوى وحسمت منها 2,711 شكوى بنسبة 75%. وكان التأخير وسوء المعاملة السببين المعتادين بعدد 1,140 و862 حالة، وذُكرت إحدى الوزارات 409 مرات.",
  // what came in is no part of what was closed
  "أنجزت الوزارة 22,475 شكوى خلال أيار، ووردها في الشهر نفسه 21,906 شكاوى، وبقيت 3,749 شكوى بلا جواب.",
  "The railways closed 22,475 complaints in May; 21,906 were received in it and 3,749 remained without an answer.",
  // the parts of another total
  "سجلت الهيئة 27,024 شكوى، وكان في عام 2022 24,960، أي أن الزيادة 2,064. وأغلقت الهيئة 25,311 ملفاً. أما طرق الورود فهي: الهاتف 12,846، والموقع 7,315، والحضور 4,902، والبريد 1,188، وجهات أخرى 773.",
  "The board received 27,024 complaints in 2023 and 24,960 in 2022, 2,064 more. It closed 25,311. They came as follows: phone 12,846, web 7,315, counter 4,902, e-mail 1,188, others 773.",
  // numbers of levels
  "The department received 2,250 complaints, 1,890 at level 1 and 360 at level 2. At level 1 it upheld 756 (40%).",
  "تلقت الإدارة 2,250 شكوى، 1,890 منها في المستوى 1 و360 في المستوى 2، وقُبلت في المستوى 1 منها 756 شكوى (40%).",
  // names and numbers side by side
  "Feedback in May: 940 complaints and 310 compliments. Complaints about billing: 402; about staff: 211; about delivery: 190.",
  // a share beside a verb that rose
  "Complaints through the new application rose, and it now takes in by far the most, 45% of 4,000 complaints against 3,500 last year.",
  // a headline of what was closed, and the rate that says so
  "Helpline closes 12,480 complaints\n\nThe helpline received 12,840 complaints in March and closed 97% of them.",
  "الهيئة تعالج 12,480 شكوى\n\nتلقت الهيئة في مارس 12,840 شكوى، وعالجت منها 97%.",
  // sentences that go on otherwise
  "Phone: 4,220. Chat: 2,010. Total: 6,230. Compliments: 410.",
  "Calls: 120. Complaints: 410. Suggestions: 300. Total messages: 710.",
  "Of 2,346 complaints 1,408 were resolved. Of these, 900 were upheld, 300 were withdrawn and 208 remain open to appeal.",
  // percentages of the earlier time
  "The board received 900 appeals in 2023, compared with 750 in 2022. In 2022, 480 of them (64%) were upheld.",
  "The board received 900 appeals in 2023, compared with 750 in 2022. By the end of 2023, 480 had been decided, 64% of those received in 2022.",
  "In 2023 the board received 900 appeals. In 2023, 480 of the 750 appeals received in 2022 (64%) were decided.",
  "تلقت اللجنة 900 تظلم في 2023 مقابل 750 في العام السابق. وكان 480 من تظلمات العام السابق (64%) مقبولا.",
  // a year before its noun is no count
  "We took 750 complaints in 2022. In 2023, 480 complaints were closed, or 64% of the 2022 complaints.",
  // a difference and its percentage are of the count that they are told of
  "Late answers: 120 (15%) fewer than in the previous year, when there were 800. Now there are 680.",
  "We closed 640 complaints, 58 (10%) above the 582 planned for the year.",
  "Calls fell below the 4,000 mark to 3,900 in May.",
  // means of another time, place or thing
  "The line took 876,000 calls in the 365 days of 2023, with up to 24,000 calls a day in peak season.",
  "The network took 365,000 calls in 2023, an average of 100 a day for each of its 10 centres.",
  "There were 1,200,000 visits in 2023 and 10,000 complaints a month.",
  // of those closed some were of the year before, and what had been need not be the start
  "فصل الديوان في 1175 تظلما منها 318 تظلما من العام السابق، وورده 1092 تظلما، وبقي 253 تظلما.",
  "The office received 500 cases, as had been 450 in the month before, closed 430 and had 70 pending.",
  // another whole is named, or may be
  "We logged 449 complaints, 388 by phone and 61 by mail. Satisfied callers: 312 (84.0% of those surveyed). Of the mail cases 55 (90.2%) were closed.",
  "Type\tReceived\tResolved\nMetros\t8,214\t6,118\nDistricts\t1,750\t1,388\nLocal\t5,326\t4,802\nTotal\t15,290\t12,308\n\nMetros accounted for 49.7% of all complaints resolved.",
  "The unit received 900 cases, 600 about rents and 300 about repairs. It settled 360, 40% of the cases about rents and repairs.",
  "The unit received 900 cases, 600 about rents and 300 about repairs. It settled 360, 40% of all the cases.",
  // as many classes as offices, of which the list says that they are some
  "The six offices took 9,318 calls, among them 4,216 about bills, 2,873 about meters, 1,540 about leaks, 310 about staff, 160 about signs and 119 about noise.",
];
