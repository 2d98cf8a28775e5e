/** Slips of the kinds that published reports have, shortened, and the code each has to be found by. */
export const WRONG_PUBLISHED: readonly (readonly [code: string, text: string])[] = [
  // (77.2 - 51) / 51 = 51.4 %; 66 % is 51 of 77.2.
  [
    "growth-mismatch",
    "بلغت الشكاوى في عام 2016 عدد 77.2 ألف شكوى، بارتفاع نسبته 66% عن عام 2015 الذي سُجّل فيه 51 ألف شكوى.",
  ],
  // 137 / 289 = 47.4 %; 32 % is 137 of 426.
  ["growth-mismatch", "Staff sent in 426 requests in March, a 32% increase from the 289 calls of February."],
  // 42,946 is more than 41,803.
  ["growth-mismatch", "Cargo volumes were down 2.7% (42,946 tons vs. 41,803)."],
  // (465 - 334) / 465 = 28.2 %.
  [
    "growth-mismatch",
    "وصل إلى الأمانة 1094 تظلماً، كان 334 منها شكاوى بعد أن كانت الشكاوى 465 في العام الذي قبله، أي بانخفاض 30%.",
  ],
  ["direction-mismatch", "We investigated 4,489 complaints, an increase on the 5,233 of the year before."],
  ["direction-mismatch", "Open cases rose from 14,310 to 13,906 over the year."],
  ["direction-mismatch", "وتراجع الرصيد القائم من 3,272 بلاغاً إلى 3,907 بلاغات."],
  // 66,622 + 124,823 - 119,706 = 71,739.
  [
    "roll-forward-mismatch",
    "During the month 124823 cases reached the portal and 1,19,706 were redressed. It is the eighth month in which disposal has crossed 1 lakh.\n\nPendency went up from 66,622 cases at the end of February, 2023 to 71,743 cases at the end of March, 2023.",
  ],
  // 83 / 881 = 9.4 %.
  ["share-mismatch", "In all 881 were investigated. Around 15 percent of these, or 83, proved to be substantiated."],
  // 9,684 + 1,523 = 11,207, and 1,523 is 13.6 %.
  [
    "sum-mismatch",
    "ورد 11,207 شكاوى أُغلق منها 9,684 شكوى، أي 86.4 بالمئة من الشكاوى، فيما بقيت 13.6 بالمئة منها، وعددها 1,623 شكوى، قيد المعالجة.",
  ],
  // 133 / 223 = 59.6 %.
  [
    "share-mismatch",
    "تلقت المجموعة (223) طلباً، وكان العدد في الفترة نفسها من 2015 هو 558 شكوى. ورد الفريق في 10 أيام على (133) من الطلبات، وهو ما يعادل 74% من إجمالي ما استلمه في الربع.",
  ],
  // 42,841 + 33,971 = 76,812; 62,245 is the number above.
  [
    "sum-mismatch",
    "تسلمت الغرفة 139057 بلاغاً، انتهى 76812 منها بالنقل، وعولجت 62245 حالة في مواقعها.\nوكان السعوديون من المنقولين 42841 مصاباً، وغير السعوديين 62245 مصاباً.",
  ],
  // 150,433 + 78,249 = 228,682.
  ["sum-mismatch", "أحصت القيادة 238249 مكالمة، منها 150433 مكالمة وصلت في النهار، و78249 مكالمة في الليل."],
  // 41.2 + 22.6 + 17.8 + 12.9 = 94.5.
  [
    "shares-not-100",
    "Most complaints came by walk-in (41.2 percent), e-mail (22.6 percent), letters (17.8 percent) and telephone (12.9 percent). The remaining 6.5 percent came through social media.",
  ],
  ["rank-mismatch", "كان التظلم من الزوج هو الأكثر وعدده 47 حالة، وبعده الطليق وعدده 70 حالة، ثم الطليقة 14 حالة."],
  // 6 894 + 3 415 = 10 309.
  [
    "sum-mismatch",
    "In the year 7 402 cases were closed. The workload of 10 390 was made up of 6 894 new cases and 3 415 which were brought forward.",
  ],
  // 98 + 29 = 127.
  [
    "sum-mismatch",
    "الجهة | مجموع الشكاوى | قُبل | رُفض | ثبت فيها خطأ\nديوان الخدمة | 242 | 204 | 38 | 4\nوزارة التربية | 126 | 98 | 29 | 15\nالأمن العام | 121 | 60 | 61 | 16",
  ],
  // 2,400 + 1,670 + 338 + 925 = 5,333.
  [
    "sum-mismatch",
    "تجاوبت الفرق مع 5332 بلاغًا في عشرين يوما.\n\nالعدد | النوع\n2400 | الأمراض المختلفة\n1670 | الحوادث المرورية\n338 | الأزمات التنفسية\n925 | حالات أخرى",
  ],
  // 5,397 / 5,785 = 93.29 %.
  [
    "share-mismatch",
    "Operator | Received | Addressed | Rate, percent\nJazz | 5,785 | 5397 | 93.92\nTelenor | 2,241 | 2,030 | 90.58\nZong | 3,156 | 2,791 | 88.43\nUfone | 1,641 | 1,450 | 88.36",
  ],
  // 763,729 + 1,577,500 - 1,498,519 = 842,710.
  [
    "roll-forward-mismatch",
    "Year | Received | Disposed | Pending\n2015 | 900000 | 850353 | 449673\n2016 | 1483165 | 1262213 | 670625\n2017 | 1866124 | 1773020 | 763729\n2018 | 1577500 | 1498519 | 842170",
  ],
  // (136 - 23) / 23 = 491.3 %; 136 is 591.3 % of 23.
  [
    "growth-mismatch",
    "The authority took in 310 complaints, and 136 of them were aimed at broadcasters. That is a 591 percent jump from the 23 complaints of the quarter before.",
  ],
  // 348,929 is 0.6 % more than 346,758.
  [
    "growth-mismatch",
    "Over the year they closed 348,929 complaints, which makes 22 complaints per 100,000 journeys. The number was up 23% on the previous year's total (346,758).",
  ],
  // 512 / 801 = 63.9 %.
  ["share-mismatch", "أوقفت الشرطة 512 متهماً من أصل 801، بنسبة ضبط وصلت إلى 85%."],
  // 11,625 - 9,129 = 2,496.
  [
    "sum-mismatch",
    "The commission had 11,625 complaints to look into. It disposed of as many as 9,129 of them, but 2,490 are still lying unredressed.",
  ],
  // 1 + 1 + 0 + 8 + 0 = 10.
  [
    "sum-mismatch",
    "Citizens made 11 complaints against officers. The findings are as follows:\n\nFinding | Complaints\nSustained | 1\nNot sustained | 1\nExonerated | 0\nUnfounded | 8\nPending | 0",
  ],
  // 685 of 2,070 is 33.1 %.
  [
    "growth-mismatch",
    "Bank | 2021 | 2022 | Change\nCapitec | 1 651 | 1 826 | up 11%\nNedbank | 1 273 | 1 508 | up 18%\nStandard | 2 070 | 1 385 | down 31%\nFNB | 1 452 | 1 147 | down 21%",
  ],
  // 1,131 / 1,454 = 77.8 %.
  ["share-mismatch", "تسلمت الوزارة 1454 شكوى جماعية، انتهت 1131 شكوى منها بتسوية ودية بنسبة90%."],
  // 272,088 is 42.7 times 6,372; 97.7 % is what it grew by of what it grew to.
  [
    "growth-mismatch",
    "ذكر إحصاء «خط المساندة» (116111) أن الاتصالات سجلت ارتفاعاً بنسبة 97.7 في المئة قياساً إلى العام 2011، فقد بلغت 272.088 اتصالاً، مقابل 6.372 اتصالاً في 2011.",
  ],
  // 4,277 / 6,548 = 65.3 %.
  ["share-mismatch", "تصدرت القائمة بـ 6548 قضية مسجلة، حُلّت منها 4277 قضية، أي بنسبة بلغت 56 بالمئة."],
  // 2,013 / 2,356 = 85.4 %; 2,103 are 89.3 %.
  [
    "share-mismatch",
    "بلغ ما ورد في نصف العام 2356 شكوى، ووصلت الشكاوى المغلقة إلى 2013 شكوى، أي نحو 89.3% من إجمالي الشكاوى الواردة في الفترة نفسها.\n\nويبلغ عدد الاشتراكات نحو 7.78 مليون اشتراك.",
  ],
  // 11,661 / 11,749 = 99.25 %.
  [
    "share-mismatch",
    "تلقت الوزارة 11,749 شكوى في عام.\n\nوأنجزت 11,661 شكوى من إجمالي الوارد بنسبة إنجاز بلغت 99.77%.",
  ],
  // 225 / 4,843 = 4.65 %.
  [
    "share-mismatch",
    "تلقت الوزارة 4843 شكوى. وللسيارات 26٪ أي 1253 شكوى، ثم للهواتف 279 شكوى، وللإلكترونيات 4,5٪ بنحو 225 شكوى.",
  ],
  // 5 + 4 + 8 + 13 = 30; the note below is none of the 33.
  [
    "sum-mismatch",
    "Quarter | Received | Reviews\nQ1 | 297 | 5\nQ2 | 320 | 4\nQ3 | 299 | 8\nQ4 | 392 | 13\nTotal | 1308 | 33\n*The classes were changed this year.",
  ],
  // 23,611 + 10,439 + 2,832 = 36,882.
  [
    "sum-mismatch",
    "استقبلت البوابة 36821 شكاية.\nوجاءت المؤسسات في الصدارة بـ23611 شكاية، عولج 73.89% منها. وحلّت الوزارات ثانيةً بـ10439 شكاية. أما الجماعات، وهي تفوق 1500 جماعة، فكانت الثالثة والأخيرة بما مجموعه 2832 شكاية.",
  ],
  // The provinces add to 229,806.
  [
    "sum-mismatch",
    "The portal took in 229,667 complaints. Suggestions, counted apart, number 47,579.\n\nBy province the complaints received divide into Punjab 105,794, Islamabad 61,644, Sindh 31,698, Khyber 26,790, Balochistan 2,524, Azad Kashmir 1,172 and Gilgit 184.",
  ],
  // 183 + 98 + 95 + 109 = 485, which is 22.5 % of 2,151.
  [
    "repeated-mismatch",
    "2151 شكوى للهيئة بينها 458 في العدالة الجنائية\nضم بند العدالة الجنائية 485 شكوى، أي 22.5 % من المجموع 2151، وهي 183 في الرياض، و98 في مكة، و95 في عسير، و109 في غيرها.",
  ],
  // 83 + 91 = 174, more than all.
  ["sum-mismatch", "تعاملت الطواقم مع 171 حادثاً منها 83 حريقاً و91 حالة إنقاذ وتقديم مساعدة."],
  // 87,592 - 81,916 = 5,676.
  [
    "sum-mismatch",
    "It has had 87,592 calls so far. As many as 81,916 of these were marked 'irrelevant', which left only 4,476 calls fit for an enquiry.",
  ],
  // The five rows add to 1,435.
  ["sum-mismatch", "e-wallet | 570\ninternet | 427\ncard | 267\nother | 162\nAadhaar | 9\nTotal | 1,426"],
];

/** Texts of the same kinds in which nothing is wrong, though it may seem so. */
export const SOUND_PUBLISHED: readonly string[] = [
  // The headline is of those that were closed: 48,212 + 3,105 = 51,317.
  "البلدية تغلق 48 ألف بلاغ\n\nاستقبلت البلدية (51,317) بلاغًا، عولج منها (48,212) بلاغًا، وبقي (3,105) بلاغات قيد المعالجة.",
  // The ends of a range and how sure it is are no list of shares.
  "تقع نسبة الراضين بين ٥٫٢٩٪ و٥٫٥٥٪ عند مستوى ثقة ٩٥٪.",
  "With 95% confidence the share of users lies between 4.1% and 6.2% of all.",
  "بين 6% و7% عند مستوى ثقة 90%.",
  // Bullets of some classes, and some of the places in a sentence after them; one of the classes is tailoring.
  "تعاملت الدوائر مع (2,943) شكوى.\n\nومن القطاعات التي شكا منها المستهلكون:\n* المركبات (487) شكوى\n* الأجهزة والهواتف (391)\n* الأثاث والتفصيل (254)\n* مكاتب السفر (176)\n\nوجاء من محافظة مسقط (1,118) شكوى، ومن شمال الباطنة (466) ومن ظفار (302).",
  // The first of a list is no total of the others.
  "From the contacts that were made, 1.39 million were entered as emergencies, 1.26 million as false calls and 142.4 thousand as non-occurrences.",
  // Another clause, with another subject, has the percentage.
  "Scam complaints halved, from 10,928 to 5,482 (-50%), while the number about firms in administration went up by 31 per cent.",
  "استقبل المركز ٦١٬٤٨٠ بلاغًا وأُغلق ٦٢٬١١٥ بلاغًا، فبلغت نسبة المغلق إلى الوارد ١٠١٪، وتراجع الرصيد القائم من ٣٬٩٠٧ بلاغات إلى ٣٬٢٧٢ بلاغًا.",
  // Nine months beside twelve, and a growth of neither.
  "Complaints came to 3.03 lakh, as against 3.30 lakh in the twelve months before; annualised, the volume is up by 22.27 per cent.",
  // A ranking that ends without its rest.
  "وجاء أكثر البلاغات عن طريق مركز الاتصال بنسبة ٥٦٪ من البلاغات، ثم المساعد الافتراضي بنسبة 30.8%، فالتطبيقات الذكية بنسبة 10.8%.",
  // Shares of the 330 cases, which may be of several outcomes.
  "In the same year 330 inquiries were closed.\n\nOutcome | Inquiries | %\nSettled | 152 | 46.1\nNo fault found | 122 | 37.0\nNo grounds | 42 | 12.7\nFault found | 15 | 4.5\nCourt | 4 | 1.2\nRejected | 1 | 0.3\n",
  // The total has a note: two cases are pending.
  "Year\tJustified\tUndetermined\tUnjustified\tTotal\n2010\t14\t11\t32\t57\n2011\t15\t3\t41\t59\n2012\t8\t2\t26\t38*\n\n*2 cases still wait for review.",
  // Between satisfied and not satisfied are others.
  "وأغلقت الهيئة 203 شكاوى، فانتهت 118 بنتيجة مرضية (58.1%)، و61 بنتيجة غير مرضية، وأُغلقت أربع وعشرون لأسباب أخرى.",
  // Groups of three parted by spaces, without a noun, in a text that parts them so.
  "We opened 6 894 new cases and brought forward 3 415, which gave a workload of 10 309.\n\nFinished in time / finished:\n* Early resolution: 5 118 / 5 906 (86.7%)\n* Service delivery: 1 084 / 1 203 (90.1%)\n* Good governance: 238 / 293 (81.2%)\n\nFinalised cases include 2 211 which were referred to other bodies. Gauteng, KwaZulu-Natal and the Eastern Cape received 1 742, 903 and 688 of the new cases.",
  "The Bureau received approximately 1,657,600 complaints in 2023, or roughly 4,500 a day.",
  // 57 of 6,921 are not told.
  "January brought 6,921 submissions; of the 6,921, 4,478 were about U.S. carriers, 2,197 about foreign air carriers and 189 about travel companies.",
  // Ways of filing that leave some out, and some of the outcomes.
  "بلغ ما ورد 3461 شكوى، جاءت 90.3% منها بالمقابلة الشخصية، و7.5% عن طريق الهاتف، و1.3% عن طريق البريد.",
  // A dash with the number of its note.
  "\tInquiries\tComplaints\n2006\t84753\t1—\n2007\t87414\t117\n2008\t83373\t79\n2009\t89864\t43\nTotal\t345,404\t239\n\n1 In 2006 complaints were not kept apart.",
  // The name of a row is no claim.
  "المحور | العدد\nالحقوق السياسية | 403\nالحقوق الاقتصادية | 71\nالفئات الأكثر حاجة للحماية | 26\nعدل أصحابها عنها | 9",
  // 33,859 is the difference, 16.0 % of 211,581.
  "تعاملت الفرق مع (245440) حادثاً، وكان في العام الذي قبله (211581) حادثاً، أي أن الفرق (33859) حادثاً ونسبته (16,0%).",
  // Two totals, each above its own parts.
  "Item | Number\nAccepted | 6,849\nConcluded | 5,755\nTOTAL RESOLVED | 5,202\n- at pre-investigation | 4,604\n- at investigation | 598\nTOTAL CLOSED | 552\n- at pre-investigation | 196\n- at investigation | 356\nRecommendations accepted | 1",
  // Two are told below the table.
  "أحصت الهيئة 3,900 شكوى، توزعت كما يلي:\n\nالمحافظة\tالشكاوى\nمسقط\t1,767\nظفار\t1,009\nالداخلية\t1,122\n\nولم تُدرج دبا، وفيها شكويان.",
  "Complaints did not rise from 1,300 to 1,200, as had been said.",
  // The first by its rate, not by its number.
  "The highways department came first with 98.99% (1,171 of 1,183 complaints).\n\n\tAgency\tComplaints\tResolved\tRate\n1\tHighways\t1183\t1171\t98.99%\n2\tTraffic\t759\t748\t98.55%\n3\tPolice\t2559\t2479\t96.87%",
  // "Other" closes the list of all that stands before it, not of the two before.
  "The largest group was flights with 3,107 complaints. Then:\n-Frequent flyer (130 complaints)\n-Advertising (92 complaints)\n-Other (88 complaints)\n-Discrimination (29 complaints)\n-Animals (1 complaint)",
  // Sentences of their own, and raids that are no complaints.
  "The Commission has had 1,861 complaints. A total of 620 were about bribery and 64 about irregular assets; at least 50 raids were carried out.\n\nReports were called for on 72 complaints, while 328 were directed to other institutions.",
  // The injured of one line, and the fires of the next.
  "حوادث المرور : 2035 تدخلا خلفت وفاة 25 شخصا وإصابة 1282 آخرين.\nالحرائق : 888 تدخلا لإخماد 520 حريقا.",
  // Groups of persons are no total.
  "الصفة | العدد\nأشخاص ذاتيون | 4627\nمجموعات أشخاص | 872\nأشخاص معنوية | 342\nإدارة عمومية | 2\nالمجموع | 5843",
  // What came of the visits is no part of them.
  "زار المفتشون 59 مؤسسة.\nوالنتيجة:\n* 5 إقفالات\n* 43 ضبطاً\n* 10 إنذارات",
  // Charges of several kinds: the shares are right, and add to 144.
  "Basis | Charges | % of all charges\nRetaliation | 44,500 | 44.5%\nRace | 34,700 | 34.7%\nDisability | 30,200 | 30.2%\nSex | 29,500 | 29.5%\nColor | 5,200 | 5.2%\nAll charges filed | 100,000 |",
];

/** Tables and texts of the same kinds that hold, and have to be seen to. */
export const HELD_PUBLISHED: readonly string[] = [
  "اليوم | الرياض | مكة المكرمة | الشرقية | الإجمالي | مكالمة/دقيقة\nالأربعاء 22 أكتوبر | 39,404 | 25,310 | 17,044 | 81,758 | 57\nالأحد 2 نوفمبر | 39,541 | 25,996 | 17,921 | 83,458 | 58",
  "الانتهاك\tالشهر السابق تموز 2016\tالشهر الحالي آب 2016\tالضفة الغربية\tقطاع غزة\nالتعذيب\t36\t48\t25\t23\nالإجراءات\t36\t39\t24\t15\nالوفاة\t21\t21\t12\t9",
  "صعّد المستخدمون 123.857 شكوى، وكان توزيعها:\n\nالخدمة\tعدد الشكاوى\nالهاتف المحمول\t59.554\nالإنترنت الثابت\t34.261\nالهاتف الثابت\t27.734\nأجهزة المحمول\t2.308\n",
  "Complaints were at around 5,276 for January to May.\n\nMonth | Complaints\nJanuary | 1,197\nFebruary | 1,092\nMarch | 1,194\nApril | 935\nMay | 858",
  // 13,400 + 10,900 + 6,900 = 31,200, which stands beside the number of the year before.
  "We logged 31,200 customers' complaints, against 23,500 in the spring.\n\nBus services: 13,400\nTram services: 10,900\nFerry services: 6,900\n\nBus riders wrote mostly of delays (2,159), crowding (2,125) and fares (2,079).",
];
