import type { TextCase } from "./cases.js";

/** Texts that taught a rule: what is wrong, what is printed and what it was. */
export const WRONG_TAUGHT: readonly (readonly [why: string, printed: string, was: string, text: string])[] = [
  [
    "total with two digits swapped",
    "6,354",
    "6,534",
    "المنامة في 12 يناير: أعلنت هيئة المعلومات والحكومة الإلكترونية أن النظام الوطني للمقترحات والشكاوى «تواصل» استقبل 6,354 حالة خلال شهر ديسمبر الماضي، وذلك عبر التطبيق والموقع ومركز الاتصال 80008001.\nوتنقسم الحالات إلى أربع فئات لا غير: 2,818 شكوى، و1,976 استفساراً، و1,042 طلب خدمة، و698 مقترحاً.\nوأنهت الجهات الحكومية 5,880 حالة ضمن المدة المحددة في اتفاقية مستوى الخدمة، وهو ما يشكل 90% من الحالات الواردة في الشهر. ويشارك في النظام 55 جهة، ويبلغ متوسط رضا المستخدمين 4.2 من 5 بحسب استطلاع شارك فيه 1,310 أشخاص.",
  ],
  [
    "share of another base than the one named",
    "52.8",
    "55.0",
    "هيئة الزكاة والضريبة والجمارك تصدر تقرير مركز الاتصال للربع الثالث\n\nاستقبل مركز الاتصال الموحد 19993 خلال الربع الثالث من 2024 نحو 412,600 مكالمة، وأجاب عن 396,096 مكالمة منها، بنسبة إجابة قدرها 96%.\nوتوزعت المكالمات المجابة على ثلاثة مسارات، أولها الضريبة بعدد 217,853 مكالمة، وهي 52.8% من المكالمات المجابة، ثم الجمارك بعدد 118,829 مكالمة (30%)، والزكاة بعدد 59,414 مكالمة (15%).\nوحُلّ 88% من الاستفسارات من الاتصال الأول، فيما رُفعت بقية الحالات إلى المستوى الثاني وأقصى مدة للرد فيه 5 أيام عمل. ولم يتجاوز متوسط الانتظار 48 ثانية على الرغم من تزامن الربع مع انتهاء مبادرة إلغاء الغرامات.",
  ],
  [
    "part without one of its digits",
    "٧٢٨",
    "٧٢١٨",
    "صرح رئيس الهيئة العامة للتأمين الصحي الشامل بأن الخط الساخن ١٥٣٤٤ تلقى في العام المالي ٢٠٢٣/٢٠٢٤ عدد ٢٤ ألفًا و٨٦٣ شكوى من المنتفعين في ست محافظات، وأن فريق خدمة العملاء أغلق ٩٨٪ منها.\nوأوضح أن الشكاوى تنحصر في أربعة أنواع، فالنوع الأول هو صعوبة حجز المواعيد ومثّل ١١٩٤٠ شكوى، يليه نقص بعض أصناف الدواء بعدد ٧٢٨ شكوى، ثم بيانات التسجيل والاشتراكات بعدد ٣٦٥٥ شكوى، وأخيرًا معاملة العاملين بعدد ٢٠٥٠ شكوى.\nوأضاف أن زمن غلق الشكوى تراجع من ٩٦ ساعة إلى ٤٨ ساعة، أي إلى النصف، وأن ٣١ وحدة جديدة ستدخل الخدمة قبل نهاية ديسمبر.",
  ],
  [
    "closing stock that the flows do not give",
    "2,878",
    "2,978",
    "أعلنت وزارة الكهرباء العراقية، اليوم، إحصائية غرفة الشكاوى المركزية لشهر تموز، موضحة أن الشهر بدأ برصيد قدره (2,315) بلاغاً لم تنجز في حزيران، وأن الخط المجاني (159) استقبل بعد ذلك (14,872) بلاغاً جديداً.\nوتتوزع البلاغات الجديدة بين عطل في المحولات (9,140)، وانقطاع في أسلاك الشبكة (4,006)، واعتراض على القوائم (1,726).\nوأنجزت ملاكات الصيانة في الشهر (14,209) بلاغات، فكان ما دُوّر إلى آب (2,878) بلاغاً. ونبهت الوزارة إلى أن معدل الإنجاز اليومي يعادل نحو (458) بلاغاً، وأن (36) فرقة طوارئ إضافية باشرت العمل في جانبي الكرخ والرصافة مع بلوغ درجة الحرارة (50) مئوية.",
  ],
  [
    "wrong share among right ones of one list",
    "46",
    "40",
    "منظمة الدفاع عن المستهلك: شكايات شهر رمضان\n\nعرضت المنظمة في ندوة صحفية بالعاصمة حصيلة الخط الأخضر 80100360 خلال شهر رمضان، وقد دوّن 1.530 شكاية في 30 يوماً، بمعدل 51 شكاية في اليوم الواحد.\nواتصلت 612 شكاية بترفيع الأسعار، أي ما يمثل 46 % من المجموع، و383 شكاية بالاحتكار والبيع المشروط (25 %)، و306 شكايات بجودة المواد الغذائية وسلامتها (20 %)، والبقية وعددها 229 شكاية بالخدمات والنقل (15 %).\nوأحالت المنظمة 274 ملفاً إلى فرق المراقبة الاقتصادية، ونوّه المتحدث بتراجع سعر الموز إلى 5 دنانير للكيلوغرام بعد تحديد السعر الأقصى. ودعا إلى مضاعفة عدد أعوان المراقبة الذي لا يتعدى 550 عوناً في 24 ولاية.",
  ],
  [
    "growth in the headline with two digits swapped",
    "12.3",
    "13.2",
    "ارتفاع طلبات التسوية الودية 12.3%\n\nقالت وزارة الموارد البشرية والتنمية الاجتماعية إن مكاتب التسوية الودية للخلافات العمالية تلقت في الربع الثاني (24,310) طلبات، في حين كانت (21,476) طلباً في الربع المماثل من العام الماضي.\nوانتهت (17,503) طلبات بالصلح، بنسبة (72%)، وأحيلت (6,807) طلبات إلى المحاكم العمالية، بنسبة (28%). وتُعقد الجلسة الأولى خلال (21) يوم عمل من تقديم الطلب، فإن تعذر الصلح رُفعت الدعوى إلكترونياً.\nوكان أكثر المطالبات شيوعاً الأجور المتأخرة ثم مكافأة نهاية الخدمة. وأشار المتحدث الرسمي إلى أن (85%) من الجلسات تعقد عن بعد، وأن الوزارة أهّلت (240) مصلحاً، وتستقبل الاستفسارات على الرقم (19911).",
  ],
  [
    "half-year total that its quarters do not give",
    "10,847",
    "10,902",
    "مؤسسة صحية في قطر: ملاحظات المرضى في النصف الأول\n\nتشكر المؤسسة كل من شاركها رأيه. وقد تلقى برنامج «نسمعكم» في الربع الأول 5,214 ملاحظة، وفي الربع الثاني 5,688 ملاحظة، فأصبح ما تلقاه في الأشهر الستة 10,847 ملاحظة.\nوأُغلقت 10,357 ملاحظة حتى نهاية يونيو، بنسبة 95% مما ورد في النصف الأول، وما بقي ينتظر رأي الأقسام السريرية.\nوتتعلق أكثر الملاحظات بمواعيد العيادات الخارجية والاتصال بمركز حجز المواعيد 107. وانخفض متوسط انتظار المكالمة من 140 ثانية في يناير إلى 65 ثانية في يونيو. ويشارك في البرنامج 13 مستشفى، ولكل منها فريق من 3 إلى 9 أفراد، ويتاح بثماني لغات، وتُنشر نتائجه مرتين في السنة.",
  ],
  [
    "wrong share beside the right one of the other part",
    "13.6",
    "12.6",
    "مجلس المناقصات والمزايدات في البحرين: تظلمات الموردين\n\nورد إلى المجلس في عام 2023 عدد 3,666 استفساراً وتظلماً من الموردين والمقاولين عبر النظام الإلكتروني. وقد أُنجز منها 3,204 طلبات خلال السنة، بما نسبته 87.4%، ورُحّل 462 طلباً إلى عام 2024، بما نسبته 13.6%.\nوتقدم الموردون بتظلمات رسمية بعد فتح المظاريف في 96 مناقصة، وقُبل التظلم في 21 منها. وطرح المجلس خلال العام 1,905 مناقصات بقيمة 1.7 مليار دينار، وفازت المؤسسات الصغيرة والمتوسطة بحصة تبلغ 19% من عددها.\nويحق للمورد التظلم خلال 15 يوماً من إخطاره بالقرار، ويصدر رد المجلس في مدة لا تزيد على 30 يوماً. ويعمل في وحدة خدمة الموردين 11 موظفاً.",
  ],
  [
    "share of another base than the one named",
    "21.0%",
    "20.7%",
    "Banking complaints: 2021 results\n\nWe opened 11,840 formal cases during the year and closed 12,004, some of them from 2020. Looking at the closed cases, 7,128 (59.4%) were decided for the bank, 2,793 (23.3%) for the customer and in 2,083 (17.4%) the parties met somewhere in between. Percentages may not total 100 owing to rounding.\n\nInternet banking fraud was once more the commonest subject: 2,486 of the 12,004 closed cases, which is 21.0%. Credit cards came second with 1,672 and current accounts third with 1,590. Consumers got back R15.6 million in all. A case took 61 days on average; our target is 75.",
  ],
  [
    "closing stock that the flows do not give",
    "1,187",
    "1,178",
    "What became of our files in 2022–2023?\n\nOn April 1, 2022 the taxpayers' ombuds had 1,284 files in its inventory. Another 2,963 came in over the next twelve months and 3,069 were closed. A file leaves the inventory only by being closed. On March 31, 2023 the inventory stood at 1,187.\n\nOf the files we closed, 1,866 needed nothing more than information or a referral; the other 1,203 were examined, and in 344 of those the Agency changed its decision or apologized. Service complaints took 52 days to examine on average, five more than in 2021–2022, when we had 31 officers rather than 27.",
  ],
  [
    "part with a digit typed twice",
    "4888",
    "488",
    "Quarterly performance, consumer affairs unit\n\nCustomers of the regulated utilities contacted us 2084 times from October to December. The electricity company accounted for 1033 contacts, the water commission for 522 and the telecommunications providers for 4888. The other 41 were about small private water firms.\n\nBilling was the matter in 46% of contacts, interruption of service in 13%. We acknowledged 99% of letters inside five working days (standard: 95%). Eighteen appeals were opened and 14 closed; $2.3 million was credited to accounts, of which $1.9 million was electricity. Telecoms contacts fell by 23 from the 511 of the quarter before.",
  ],
  [
    "part larger than what it is a part of",
    "412",
    "142",
    "Complaints about the Defence force portfolio\n\nIn 2019–20 we finalised 1,207 complaints from serving and former members. After a first assessment 821 needed no investigation, mostly because the internal grievance process was still open to the member. We investigated the other 386 and in 412 of them (37%) found an error by the department. The usual remedies were an apology, a better explanation and a fresh decision.\n\nWe also took 73 reports of serious abuse, 5 fewer than the 78 of 2018–19. Reparation payments recommended ranged from $20,000 to $50,000 and averaged $38,700. The panel sat 11 times, with three members each time.",
  ],
  [
    "number of a row of the table with two digits swapped",
    "4,871",
    "4,817",
    "Postal complaints 2021\n\nKind\tComplaints\nDelay\t6,205\nLoss\t4,817\nDelivery to the wrong address\t3,442\nDamage\t1,930\nTotal\t16,394\n\nThe national operator carried 412 million letters and 96 million parcels in the year. In relation to this volume the 16,394 complaints are few, about 32 per million items. Delay was the foremost reason, as in each of the past six years, with loss in second place (4,871). Where loss or damage is proven, senders of registered items are owed up to €40, and the operator must answer within 20 working days. It did so in 91% of cases. We reviewed 207 answers and changed 58.",
  ],
  [
    "mean of a day",
    "14",
    "12",
    "خط الدعم النفسي المجاني (8001044)\nمن 1 يناير إلى 30 يونيو 2020 رد المرشدون والمرشدات على 2,184 اتصالاً، بمعدل 14 اتصالاً في اليوم طوال 182 يوماً لم يتوقف فيها الخط رغم انقطاع الشبكة. وجاء 1,296 من الاتصالات من نساء (59.3%) و888 من رجال. وأحيل 137 متصلاً إلى الطبيب المختص، فيما احتاج ثلث المتصلين تقريباً إلى أكثر من جلسة. ويعمل على الخط 9 مرشدين في فترتين، من 8 ص إلى 8 م.",
  ],
  [
    "closing stock that the flows do not give",
    "1195",
    "1095",
    "تقرير هيئة الرقابة الإدارية لعام 2020 – باب الشكاوى\nكان مرحّلاً من سنة 2019 عدد (1236) شكوى، وقُيّد خلال السنة (5870) شكوى جديدة، ليصبح المعروض (7106) شكاوى، تصرفت الإدارات في (6011) شكوى منها بنسبة 84.6 في المائة، ورُحّل إلى سنة 2021 عدد (1195) شكوى.\nوتوزعت الشكاوى الجديدة على الفروع كما يلي: طرابلس 2344، بنغازي 1507، مصراتة 893، سبها 412، بقية الفروع 714. وصدر بشأنها 68 قراراً بالإحالة إلى القضاء، تخص مبالغ قدرها 9.7 ملايين دينار.",
  ],
  [
    "closing stock that the flows do not give, one a line",
    "2,307",
    "2,207",
    "مركز خدمة العملاء بشركة الكهرباء: حركة البلاغات في شهر يوليو\nرصيد أول الشهر: 1,764 بلاغاً لم يُغلق.\nالوارد خلال الشهر: 22,351 بلاغاً عن انقطاع التيار أو ضعفه.\nالمغلق خلال الشهر: 21,908 بلاغات.\nرصيد آخر الشهر: 2,307 بلاغات.\nوعزت الشركة ارتفاع الرصيد إلى موجة الحر التي استمرت 9 أيام وتجاوزت فيها الحرارة 47 درجة، وقالت إن الحمل الأقصى بلغ 15,300 ميغاواط، وإن 312 فرقة صيانة عملت على ثلاث ورديات. ووصل متوسط زمن إعادة التيار إلى 96 دقيقة، وهو أعلى من المستهدف البالغ 75 دقيقة، وكان في يونيو 68 دقيقة.",
  ],
];

/** Texts that reconcile, each of which had been called wrong. */
export const SOUND_TAUGHT: readonly (readonly [why: string, text: string])[] = [
  [
    "shares adjusted to 100, and a fall beside them",
    "هيئة تنظيم الاتصالات – سلطنة عُمان\nمؤشر شكاوى المنتفعين، الربع الثاني\n\nدرست الهيئة في الربع الثاني 1,240 شكوى لم يتوصل أصحابها إلى حل مع مقدم الخدمة خلال المهلة النظامية وقدرها 15 يوماً، وهي موزعة بحسب نوع الخدمة كما يأتي (النسب معدلة بحيث يكون مجموعها 100%):\n\n• الإنترنت الثابت: 538 (43%)\n• الفوترة والرسوم: 340 (28%)\n• جودة الشبكة المتنقلة: 215 (17%)\n• نقل الرقم وإلغاء الخدمة: 147 (12%)\n\nوحُسمت 1,054 شكوى لمصلحة المنتفع كلياً أو جزئياً، أي 85% مما درسته الهيئة. وكان الربع الأول قد شهد 1,302 شكوى، فالانخفاض 62 شكوى. ولا يشمل المؤشر 3 شكاوى جماعية أفردت لها الهيئة تقريراً مستقلاً.",
  ],
  [
    "a total with its shares, and visits told later",
    "المفوضية العليا لحقوق الإنسان في العراق\nقسم الشكاوى – خلاصة النصف الثاني\n\nقدّم المواطنون إلى مكاتب المفوضية في النصف الثاني 1,742 شكوى، منها 592 شكوى قدمتها نساء (34%)، والباقي وعدده 1,150 قدمه رجال. وعلى صعيد الأعمار، فإن الفئة من 18 إلى 30 سنة مثّلت 38% من المشتكين، والفئة من 31 إلى 50 سنة 45%، ومن تجاوزوا الخمسين 17%.\nوجاء من مكتب بغداد 486 شكوى، وهي 27.9% من المجموع، ومن مكتب البصرة 233 ومن مكتب الأنبار 180، وتفاوتت حصص المكاتب الأخرى.\nوفي ملف الرصد، زارت الفرق 64 موقعاً بين مركز احتجاز وسجن ودار إيواء، بمجموع 210 زيارات، أي أكثر من 3 زيارات لكل موقع في المتوسط. وانخفض معدل الإشغال في أحد السجون من 190% إلى 165% بعد نقل 340 نزيلاً.\nوتشير المفوضية إلى أن جواب الجهات الحكومية تأخر في 41% من الشكاوى المخاطَب بها عن المدة القانونية وهي 15 يوماً، وأن 6 وزارات فقط عينت ضباط ارتباط من أصل 22 وزارة خوطبت بهذا الشأن.",
  ],
  [
    "a peak of reports below a mean of calls",
    "سونلغاز: مركز الاتصال 3303 في أرقام\n\nخلال السنة المنصرمة رنّ هاتف المركز 2.418.600 مرة، أي بمعدل 6.626 مكالمة في اليوم، وتم الرد على 2.208.182 مكالمة منها بنسبة 91,3 %.\nوأفضت المكالمات إلى تسجيل 312.455 بلاغاً عن أعطاب، منها 241.890 في شبكات الكهرباء (77,4 %) و70.565 في شبكات الغاز (22,6 %). ويعود أعلى عدد في يوم واحد إلى 23 جويلية، حين تعدى 2.100 بلاغ بفعل موجة الحر.\nوتعهدت المؤسسة بأن تخفض مدة التدخل إلى ساعتين في الوسط الحضري بدل 3 ساعات و15 دقيقة حالياً. ويشتغل في المركز 320 عوناً موزعين على 4 مراكز جهوية، وتجاوز عدد زبائن الكهرباء 11,8 مليون زبون وعدد زبائن الغاز 7,4 مليون زبون.",
  ],
  [
    'a list with "telephone 498" in it',
    "In the financial year 2021/22 the Commission received 4,926 complaints from members of the public, on top of 1,337 brought forward from 2020/21. Of the 6,263 complaints thus under consideration, 4,731 were concluded, a rate of 75.5 per cent, and 1,532 went forward into 2022/23.\n\nHow complaints reached us: walk-in 2,204; email 1,012; letter 893; telephone 498; website 247; other means 72.\n\nThe National Police Service led the list of institutions with 611 complaints, ahead of the Ministry of Lands (574) and the county governments (532). The Commission keeps desks in 11 Huduma Centres and had 78 members of staff as at 30 June 2022.",
  ],
  [
    'a percentage of "more than"',
    "Customer complaints, 2023/Q1\n\nBetween January and March 2023 the eleven distribution companies received 261,340 complaints, 15,232 (6.19%) more than in the preceding quarter, when the figure was 246,108. They resolved 236,915 of them, for an overall resolution rate of 90.65%.\n\nMetering (118,210), billing (49,877) and service interruption (31,577) were the most significant concerns, together responsible for 199,664 complaints or 76.40% of the total. The two DisCos with the highest counts were Ikeja, 48,219, and Ibadan, 40,766; the lowest was Yola with 2,104. Appeals lodged at the Commission's 33 Forum Offices stood at 3,015 and 1,787 of these were heard in 29 sittings.",
  ],
  [
    "a ranking of which the next two nearly give the first",
    "بلغ عدد العرائض المودعة لدى وسيط الجمهورية ومندوبياته عبر الولايات الـ58 خلال سنة 2022 ما مجموعه 38.042 عريضة، تمت معالجة 29.876 منها بنسبة 78,53 بالمائة، بينما تبقى 8.166 عريضة في انتظار رد الإدارات المعنية. وحسب المصدر ذاته، يأتي السكن أولا بـ 11.407 عريضة ثم التشغيل بـ 7.290 فالعقار الفلاحي بـ 4.118. كما استُقبل 96.514 مواطنا بمقرات الهيئة، أي بمعدل 264 زائرا في اليوم على مدار السنة. ويبقى الرقم الأخضر 33-11 مفتوحا أمام المواطنين.",
  ],
  [
    "a column of shares moved to add to 100",
    "آلية الشكاوى والملاحظات – شمال غرب سوريا – آذار 2023\nالقناة | العدد | %\nواتساب | 1,405 | 54\nالخط الساخن | 702 | 27\nصناديق الشكاوى | 349 | 14\nزيارات ميدانية | 130 | 5\nالمجموع | 2,586 | 100\n(قُرّبت النسب بحيث يكون مجموعها 100)\nأُجيب عن ٢٤١٢ رسالة خلال 72 ساعة (٩٣٪)، وأما الرسائل الحساسة وعددها ١٧٤ فأحيلت إلى مسؤول الحماية في المنظمة. ويغطي التقرير 16 مخيماً يسكنها قرابة 38 ألف نازح.",
  ],
  [
    "women, men and the rest",
    "WHO CALLED, AND WHY\nIn 2021 our counsellors answered 8,263 calls, chats and texts, about 160 a week. The most common reasons for getting in touch were loneliness (2,140), money taken by a relative (1,386), housing (977) and neglect by a paid carer (402). Callers were 78 years old on average; 71% were women and 26% men, and the rest preferred not to say. Sixty-four volunteers gave 12,300 hours. The line costs us $1.25 million a year, or roughly $150 a contact, and is free of charge at 1-844-555-0148.",
  ],
  [
    "a table of months with the closing stock in its total row",
    "Grid operator, connection complaints, first four months\n\nMonth | Opening | New | Solved | Closing\nJanuary | 214 | 1,306 | 1,281 | 239\nFebruary | 239 | 1,175 | 1,190 | 224\nMarch | 224 | 1,422 | 1,398 | 248\nApril | 248 | 1,260 | 1,233 | 275\nTotal | 214 | 5,163 | 5,102 | 275\n\nIn the total row the opening is January's and the closing April's. March was affected by the new tariff, on which 386 of the new complaints were made. The regulator expects complaints to be solved in 15 days and 88 out of 100 were. Compensation of €35 is due for every late one, without any application.",
  ],
  [
    "a count of airlines, one of their complaints and one of another year",
    "Passengers filed 7,301 complaints with the aviation authority in July. Refunds made up 38.2%, delays and cancellations 31.5%, baggage 14.9% and disability issues 1.6%. In all, 62 airlines were named, and ten of them drew 5,418 complaints. In July 2019, before the pandemic, there were 1,727. The authority employs 38 analysts and aims to reply within 60 days.",
  ],
  [
    "mean of all",
    "الشركة السعودية للكهرباء – خدمة المشتركين، النصف الأول 2025\n\nتلقى الرقم 933 خلال الأشهر الستة الأولى بلاغات عن انقطاعات وأعطال من أنحاء المملكة، وكان أكثرها في يونيو مع ارتفاع الأحمال. وجاء متوسط زمن وصول فرق الطوارئ إلى المشترك، بالدقائق، على النحو الآتي:\n\nيناير: 38\nفبراير: 35\nمارس: 41\nأبريل: 44\nمايو: 47\nيونيو: 52\n\nوبهذا يكون متوسط زمن الوصول في النصف الأول كله 43 دقيقة، وهو أفضل من المستهدف المعتمد لدى هيئة تنظيم الكهرباء وقدره 60 دقيقة. ودخلت الخدمة في المدة نفسها 85 سيارة طوارئ، وارتفع عدد مراكز الصيانة إلى 214 مركزاً، وأعيدت الخدمة إلى 97% من المبلغين في أقل من 3 ساعات.",
  ],
];

/** Texts whose verdict a rule decides. */
export const TAUGHT_CASES: readonly TextCase[] = [
  {
    id: "ar-millions-in-words",
    verdict: "reconciles",
    why: "1,204,316 + 391,040 + 63,765 = 1,659,121",
    text: 'تقرير منظومة الشكاوى الحكومية: 1.66 مليون شكوى وطلب في عام\nاستقبلت المنظومة خلال عام 2023 مليوناً و659 ألفاً و121 شكوى وطلباً واستغاثة، بمتوسط 138 ألفاً شهرياً، عبر الخط الساخن 16528 والبوابة الإلكترونية وتطبيق "في خدمتك". وبعد الفحص وُجّه منها مليون و204 آلاف و316 شكوى إلى 33 وزارة و27 محافظة وسائر الجهات المرتبطة بالمنظومة، أي ما نسبته 72.6%، وحُفظ 391 ألفاً و40 شكوى لعدم استيفاء البيانات، ولا يزال 63 ألفاً و765 شكوى تحت المراجعة.',
  },
  {
    id: "ar-all-in-words",
    verdict: "reconciles",
    why: "2,200 + 900 + 300 = 3,400",
    text: "الخرطوم (سونا) - استقبلت آلية التظلمات بوزارة التربية هذا الموسم ثلاثة آلاف وأربعمائة شكوى من أسر التلاميذ، ألفان ومائتان منها حول نتائج امتحانات الشهادة، وتسعمائة عن الرسوم المدرسية، وثلاثمائة عن الكتاب المدرسي. وأفادت الآلية بأن ستة من كل عشرة تظلمات حُسمت قبل بدء العام الدراسي، وأن اثني عشر موظفاً يعملون على الباقي، في خمس ولايات فقط من أصل ثماني عشرة ولاية. وتُستقبل التظلمات يومياً من الثامنة صباحاً حتى الثانية ظهراً.",
  },
  {
    id: "en-number-between-parts",
    verdict: "reconciles",
    why: "1,071 + 604 + 271 = 1,946; the 14 are utilities",
    text: "PUBLIC UTILITY COMMISSION – CONSUMER DIVISION\n\nConsumers filed 1,946 informal complaints in the fourth quarter. They named the state's largest electric company in 1,071 instances, its second largest in 604, and one or other of 14 smaller utilities in 271. Measured per 1,000 customers the order is reversed: 0.9 for the first, with 1.19 million customers, and 1.4 for the second, with 431,000.\n\nThe windstorm of November 2–4 cut power to 212,000 homes. Crews restored 95% within 48 hours, but the last customers waited 9 days. Storm-related complaints came to 388, all included above.\n\nStaff obtained $418,306 in credits. Disconnections for non-payment are barred from December 1 to March 31.",
  },
  {
    id: "ar-small-numbers-by-chance",
    verdict: "no-total",
    why: "11 + 6 + 70 = 87 of four different things",
    text: "كسلا: حملات على الأسواق استجابة لشكاوى المواطنين\n\nقالت جمعية حماية المستهلك بولاية كسلا إن مكتبها استقبل في النصف الأول من رمضان 87 شكوى تتعلق بوزن الخبز وسعره، كما استقبل 54 شكوى من شح غاز الطبخ وبيعه بأعلى من التسعيرة، ووصلته أيضاً شكاوى متفرقة من أجرة المواصلات لم تحصر بعد.\nوأسفرت الحملات التي شاركت فيها شرطة المباحث عن مصادرة طن ونصف الطن من الدقيق المدعوم، وضبط 23 أسطوانة غاز مهربة، وتحرير 19 مخالفة قضت محكمة السوق في 11 منها بغرامات تجاوزت أربعة ملايين جنيه.\nوحدد المكتب سعر 6 أرغفة بألف جنيه على ألا يقل وزن الرغيف عن 70 جراماً.",
  },
];
