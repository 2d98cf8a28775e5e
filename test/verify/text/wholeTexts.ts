/** Whole texts of the kinds that are published, with one number changed in each: what is wrong, what is printed and what it was. */
export const WRONG_TEXTS: readonly (readonly [why: string, printed: string, was: string, text: string])[] = [
  [
    "wrong weighted mean",
    "81.0",
    "84.0",
    "قاست الوزارة رضا المراجعين في ثلاثة مراكز خدمة، وبلغ متوسط الرضا العام 81.0 من 100 درجة، وهو متوسط مرجّح بعدد المراجعين في كل مركز.\n\nالمركز | المراجعون | درجة الرضا (من 100)\nالرياض | 12,400 | 88\nجدة | 8,600 | 82\nأبها | 3,000 | 73\nالمجموع | 24,000 |\n\nوشارك في القياس كل من أتمّ معاملته بين 1 و20 نوفمبر. ونال مركز الرياض أعلى درجة، وكان في القياس السابق عند 85 درجة، أي أنه تقدّم 3 درجات.",
  ],
  [
    "maximum below a mean",
    "12",
    "47",
    "زمن انتظار المراجعين في فروع المرور، الأسبوع الأول من أكتوبر:\n\nالفرع\tالمراجعون\tمتوسط الانتظار (دقيقة)\tأطول انتظار (دقيقة)\nوسط المدينة\t6,214\t18.5\t64\nالجامعة\t3,870\t11.2\t41\nالمطار\t2,145\t14.6\t12\nالميناء\t1,308\t9.4\t33\nالفروع كلها\t13,537\t14.9\t64\n\nحُسب متوسط الفروع كلها من أزمنة المراجعين جميعاً. وخُدم 70% من المراجعين قبل مرور 20 دقيقة.",
  ],
  [
    "headline contradicts the table",
    "57,000",
    "47,000",
    "Nearly 57,000 calls to tenants' helpline in first half\n\nThe helpline took calls in every month from January to June, as the table shows.\n\nMonth | Calls | Average length (min)\nJanuary | 9,418 | 7.2\nFebruary | 7,655 | 6.9\nMarch | 7,930 | 6.8\nApril | 7,284 | 7.0\nMay | 7,391 | 7.1\nJune | 7,134 | 6.6\nHalf-year | 46,812 | 6.9\n\nJanuary, when rents go up, was the busiest month and brought in 20 per cent of the calls.",
  ],
  [
    "wrong growth",
    "١٩",
    "١٦",
    "تعامل البريد في موسم الأعياد مع ٥٥٬٩٧٠ شكوى عن تأخر الطرود، بعد أن كانت ٤٨٬٢٥٠ شكوى في الموسم السابق، أي بزيادة قدرها ٧٬٧٢٠ شكوى ونسبتها ١٩٪. وتعود ٦٠٪ من الشكاوى إلى الطرود الواردة من الخارج. ووُزّع في الموسم نفسه ٣٫٢ مليون طرد، ووصل ٩١٪ منها خلال ٧٢ ساعة. وتُقدَّم الشكوى على الرقم ١٩٩٩٢.",
  ],
  [
    "wrong difference",
    "5.7",
    "4.7",
    "Trains running on time on the coastal routes fell to 78.9 per cent in the four weeks to 9 December, 5.7 percentage points lower than the 83.6 per cent of the four weeks before. Cancellations doubled from 212 to 424, and 64 of the latter were caused by a single landslip at kilometre 31. The operator received 1,905 delay claims and has paid 1,318 of them, with an average payment of €14.20.",
  ],
  [
    "headline contradicts the table",
    "1.3",
    "1.2",
    "شركة الكهرباء تنجز أكثر من 1.3 مليون عملية في ثلاثة أشهر\n\nأنجزت الشركة عمليات المشتركين في الربع الأول عبر أربع قنوات كما يأتي:\n\nالقناة | عدد العمليات\nالتطبيق | 702,315\nالموقع الإلكتروني | 318,940\nمراكز الخدمة | 129,466\nالهاتف 900 | 85,759\nالمجموع | 1,236,480\n\nواستحوذت القناتان الرقميتان، وهما التطبيق والموقع، على 82.6% من العمليات. ويبلغ عدد المشتركين 2.9 مليون مشترك.",
  ],
  [
    "share of a sum wrong",
    "68.5",
    "64.5",
    "أسباب شكاوى التسوق الإلكتروني في الموسم:\n\nالسبب\tالعدد\nتأخر التسليم\t5,820\nمنتج معيب\t3,146\nرفض الاسترجاع\t2,514\nإعلان مضلل\t1,362\nأسباب أخرى\t1,058\nالمجموع\t13,900\n\nاستأثر السببان الأولان معاً بنسبة 68.5% من الشكاوى. وكان لتأخر التسليم وحده 41.9%. وحُلّت 9 شكاوى من كل 10 قبل انقضاء مهلة المتجر، وهي 15 يوماً.",
  ],
  [
    "roll-forward off",
    "3,279",
    "3,179",
    "دخل ديوان الرقابة عام 2022 ومعه 2,914 ملفاً من السنوات السابقة، وسجّل خلال العام 18,260 ملفاً جديداً، وأنهى النظر في 17,995 ملفاً، فانتقل إلى عام 2023 3,279 ملفاً. ومن الملفات المنتهية صدر في 5,118 ملفاً قرار لمصلحة المشتكي. وعدد موظفي الديوان 214 موظفاً، أي أن الموظف الواحد أنهى نحو 84 ملفاً في السنة.",
  ],
  [
    "stock added over months",
    "1,246",
    "407",
    "حركة طلبات الترخيص لدى هيئة السياحة، الربع الثاني\n\nالشهر | القائم أول الشهر | الوارد | المنجز | القائم آخر الشهر\nأبريل | 410 | 1,962 | 1,935 | 437\nمايو | 437 | 2,104 | 2,139 | 402\nيونيو | 402 | 1,877 | 1,872 | 407\nالربع الثاني | 410 | 5,943 | 5,946 | 1,246\n\nيُحتسب الطلب قائماً ما لم يصدر فيه قرار. ولا تدخل في الجدول طلبات التجديد، وعددها 3,318 طلباً.",
  ],
  [
    "wrong weighted mean",
    "32.0",
    "25.8",
    "Patients waited an average of 32.0 minutes to be triaged across the trust's three emergency departments last Monday, taking all 2,000 arrivals into account. At the General, 1,200 patients waited 18 minutes on average; at St Anne's, 500 waited 33 minutes; and at the Children's, 300 waited 45 minutes. The longest single wait was 2 hours 5 minutes. The national standard is 15 minutes.",
  ],
  [
    "ratio wrong",
    "5.4",
    "4.5",
    "Crews made 434,000 bin collections in October and residents reported 1,953 of them as missed, which comes to 5.4 for every 1,000 collections. In September there had been 1,764 reports from 420,000 collections, or 4.2 per 1,000. Garden waste rounds, which stop from 1 December to 28 February, are counted in both months. Missed bins are collected within 2 working days of the report.",
  ],
  [
    "shares of a closed list do not add to 100",
    "22",
    "27",
    "Everyone who rang the gambling support line and gave an age falls into one of four groups: under 18 (6 per cent), 18 to 34 (29 per cent), 35 to 54 (38 per cent) and 55 or over (22 per cent). Men made 71 per cent of the calls. About a third of callers rang on behalf of a relative, and of those relatives 64 per cent were sons or brothers.",
  ],
  [
    "wrong share",
    "71.4",
    "67.0",
    "قدّم المواطنون 32,480 طلباً للحصول على دعم السكن في الدورة الخامسة، فوافقت الوزارة على 21,762 طلباً، أي بنسبة 71.4%، واعتذرت عن 10,718 طلباً لعدم استيفاء الشروط. ويبدأ الدعم من 100 ألف ريال ولا يتجاوز 150 ألف ريال. وكانت الدورة الرابعة قد شهدت 29,905 طلبات، وقُبل منها نحو الثلثين.",
  ],
  [
    "weighted-mean",
    "74.0%",
    "83.8%",
    "Caller satisfaction by region, wave 7\n\nRegion\tResponses\tSatisfied\nNorth\t1,500\t88%\nCentre\t400\t74%\nSouth\t100\t60%\nAll regions\t2,000\t74.0%\n\nThe all-regions figure is weighted by the number of responses. Wave 6 had 1,850 responses. The survey asked 11 questions; 46% of the respondents left a comment, and satisfaction of women was 2 percentage points above that of men.",
  ],
  [
    "table-cell",
    "2,417",
    "2,147",
    "Helpdesk tickets by priority and status on 30 June\n\n| Priority | Open | On hold | Closed | All |\n| High | 23 | 9 | 418 | 450 |\n| Medium | 67 | 31 | 1,152 | 1,250 |\n| Low | 105 | 48 | 2,417 | 2,300 |\n| All | 195 | 88 | 3,717 | 4,000 |\n\nIn total 93% of the 4,000 tickets had been closed by 30 June. One in twenty tickets was open, and 88 were waiting for a reply from the customer. Tickets of high priority are to be answered in 4 hours; the median was 2.6 hours. The helpdesk has 15 agents in 2 shifts.",
  ],
  [
    "max-below-mean",
    "14 minutes",
    "94 minutes",
    "Waiting times at the immigration enquiry line, May\n\nOperators answered 64,380 calls in May, 7% fewer than in April. The average waiting time was 18 minutes, against 22 minutes in April. The longest wait of the month was 14 minutes, recorded on Monday 13 May. About 9% of callers hung up before being answered, and call-backs were offered to 5,120 people. The goal is an average of no more than 10 minutes by 2026.",
  ],
  [
    "share",
    "٤٥٪",
    "٣٥٪",
    "حصيلة مكتب الشكاوى الجامعي للعام الجامعي 2022/2023\n\nورد على المكتب ٦٤٠ شكوى من الطلبة، تعلقت ٢٢٤ منها بنتائج الامتحانات، أي ٤٥٪ من الشكاوى، و١٦٠ شكوى بالرسوم الدراسية، أي ربعها. وحُسم ٥٧٦ شكوى (٩٠٪) قبل نهاية العام الجامعي. ويضم المكتب ٦ موظفين، ويرد على الشكوى في غضون ١٠ أيام.",
  ],
  [
    "headline",
    "18 ألف",
    "15 ألف",
    "أكثر من 18 ألف شكوى لدى هيئة الكهرباء في عام 2021\n\nنوع الشكوى\t2020\t2021\nالفواتير\t6,731\t7,104\nانقطاع الخدمة\t3,988\t4,215\nالعدادات\t2,240\t2,478\nأخرى\t1,075\t1,260\nالمجموع\t14,034\t15,057\n\nوقالت الهيئة إن شكاوى الفواتير شكلت 47% من شكاوى عام 2021، وإن الشكاوى جميعها زادت بنسبة 7.3% مقارنة بعام 2020. وتلزم المادة 8 من دليل الخدمة الشركات بالرد خلال 10 أيام عمل.",
  ],
  [
    "roll-forward",
    "13,513",
    "14,513",
    "National Human Rights Commission: status of complaints\n\nPending on 1 April 2023\tRegistered\tDisposed of\tPending on 31 March 2024\n13,046\t71,384\t69,917\t13,513\n\nThe table gives the position for the whole year. Of the fresh complaints, 4,205 concerned women's rights and 1,896 the rights of children. The Commission sat 212 times and recommended relief of Rs. 8.65 crore in 246 cases.",
  ],
  [
    "headline",
    "9,642",
    "9,462",
    "Road and street complaints rise to 9,642 in 2023\n\nType | 2022 | 2023\nPotholes | 4,310 | 4,895\nStreet lighting | 2,127 | 2,044\nSigns and markings | 918 | 1,006\nDrains | 1,360 | 1,517\nTotal | 8,715 | 9,462\n\nPotholes remain the largest group with 52% of all complaints in 2023. Street lighting was the only type to decrease, by 83 complaints, thanks to the 3,600 lamps replaced with LEDs. The roads department aims to inspect dangerous potholes within 24 hours.",
  ],
  [
    "growth abs",
    "14.2",
    "16.5",
    "بلغت شكاوى التأمين الصحي الواردة إلى المجلس 18,427 شكوى، بزيادة 2,615 شكوى على العام الماضي أي بنسبة 14.2 في المئة، وأغلق المجلس منها 17,350 شكوى وبقي 1,077 شكوى.\nوأكثر ما شُكي منه رفض الموافقة على العلاج وتأخر التعويض، وتلتزم الشركات بالرد خلال 5 أيام عمل، ولصاحب الشكوى أن يعترض بعدها.",
  ],
  [
    "rollforward",
    "2,124",
    "2,142",
    "دخلت لجان الفصل في منازعات الكهرباء شهر ديسمبر وعندها 2,318 شكوى معلقة، واستقبلت فيه 1,746 شكوى أخرى، وفصلت في 1,922 شكوى، فصار المعلق عند نهاية الشهر 2,124 شكوى.\nوقالت هيئة تنظيم الكهرباء إن أغلب ما فصلت فيه اللجان كان عن الفواتير والعدادات، وإنها زادت لجنتين في آخر السنة لتقصير مدة الانتظار.",
  ],
  [
    "pct of sum",
    "58.6",
    "55.6",
    "Of 1,81,705 grievances filed in the quarter, 62,318 were about banking, 38,745 about labour, 29,160 about taxes and 51,482 about all other subjects. Banking and labour taken together account for 58.6 per cent of the total.\nThe categories are those chosen by the citizen when filing, and a grievance has one category only. Figures for the next quarter are due in January.",
  ],
  [
    "maximum below mean",
    "1,249",
    ">= 1,738",
    "تلقى مركز البلاغات 1900 في شهر واحد 52,140 بلاغاً على مدى 30 يوماً، أي بمتوسط 1,738 بلاغاً كل يوم، وقال المركز إن أكثر الأيام ورداً كان الخميس الأول من الشهر، فقد بلغ 1,249 بلاغاً، وأقلها الجمعة الأخيرة بـ918 بلاغاً.\nوأضاف أن 87% من البلاغات أُغلقت في أقل من ثلاثة أيام.",
  ],
  [
    "pct of sum",
    "78.8",
    "80.8",
    "بلاغات الغذاء والدواء في سنة\nوصل إلى مركز تلقي البلاغات في هيئة الغذاء والدواء 9,780 بلاغاً خلال السنة، منها 5,214 بلاغاً عن الغذاء، و2,687 بلاغاً عن الدواء، و1,043 بلاغاً عن الأجهزة، و836 بلاغاً عن مستحضرات التجميل، فالغذاء والدواء معاً 78.8 في المئة منها.\nودعت الهيئة المستهلكين إلى الاتصال بالرقم الموحد 19999 عند الشك في أي منتج، وحفظ الفاتورة والعبوة.",
  ],
  [
    "pctsum",
    "12",
    "21",
    "● In 2022, staff of the IIC took over 98,000 calls; men placed 69% of them and women 31%. By group, the displaced account for 41%, returnees for 35%, refugees for 12% and host-community residents for the other 3%.\nThe centre works on seven days a week and answers in Arabic, Kurdish and English.",
  ],
  [
    "ratio",
    "27",
    "22",
    "ورد على مركز العمليات الموحد (911) في منطقة مكة المكرمة يوم الجمعة 8 سبتمبر 2023م (31,452) مكالمة، أي قرابة (27) مكالمة كل دقيقة على مدار اليوم.\nوجاء من جدة (15,846) مكالمة، ومن مكة المكرمة (9,271) مكالمة، ومن الطائف وبقية المحافظات (6,335) مكالمة.\nوعدّ المركز ذلك أعلى ما ورده منذ بداية الشهر، وأرجعه إلى الأمطار التي عمت المنطقة.",
  ],
  [
    "bound",
    "5 آلاف",
    "6 آلاف",
    "قالت هيئة حماية المستهلك إن ما تلقته في الصيف لم يتجاوز 5 آلاف شكوى، وتفصيله الكامل:\n- السلع الكهربائية: 1,927\n- السيارات وقطعها: 1,458\n- العقود والخدمات: 1,306\n- غير ذلك: 741\nوأُنجز من السلع الكهربائية 1,804 شكاوى.",
  ],
  [
    "rollforward",
    "66,815",
    "67,815",
    "In November, 2022, 109,254 cases reached the portal while ministries settled 112,687; still waiting for an answer were 66,815, as of 30th November, 2022\n\nThe month had begun with 71,248 pending cases at the Central Secretariat, and the average time to settle one was",
  ],
  [
    "weighted",
    "3.9",
    "4.2",
    "Satisfaction of callers by channel, score out of 5, 2022\nChannel | Responses | Mean score\nPhone | 2,140 | 4.5\nE-mail | 380 | 3.1\nLive chat | 960 | 4.1\nAll channels | 3,480 | 3.9\nThe last line is the mean over all responses.\nA survey goes out after every contact. Callers who gave no score are left out of the responses.",
  ],
  [
    "pct",
    "٩٥.٤٪",
    "94.0",
    "تلقت إدارة خدمة المواطنين بمحافظة الغربية خلال شهر فبراير (٣١٤٨) شكوى وطلبًا عبر منظومة الشكاوى، وتم الانتهاء من (٢٩٥٨) منها بنسبة إنجاز بلغت (٩٥.٤٪)، والباقي (١٩٠) تحت الفحص، كما استُقبلت (٤١) شكوى بمبادرة صوتك مسموع ونسبة الإنجاز فيها ١٠٠٪ . وأكد المحافظ أن المنظومة تتابع الرد على كل شاكٍ.",
  ],
  [
    "round",
    "48,000",
    "47000",
    "48,000 people seek the Ombudsman's help\n\nOur intake team dealt with 46,812 contacts in the year to 30 June 2022 (the headline figure is to the nearest thousand). Of these, 39,645 were enquiries and 7,167 were complaints. The year before had been quieter, with fewer visitors to our regional offices.",
  ],
  [
    "max below mean",
    "3,150",
    ">= 3420",
    "استقبلت دوريات المرور في العاصمة عبر الرقم 993 خلال شهر نوفمبر، وهو ثلاثون يوماً، 102,600 بلاغ، بمتوسط 3,420 بلاغاً في اليوم، وكان أكثر أيام الشهر بلاغات يوم الأحد السادس عشر، إذ وصل فيه العدد إلى 3,150 بلاغاً، وأقلها يوم الجمعة السابع بـ2,208 بلاغات. وأكثر البلاغات حوادث بلا إصابات، وبعدها تعطل المركبات في الأنفاق.",
  ],
  [
    "rollforward",
    "1,138",
    "1038",
    "دخل على لجنة شكاوى البلدية شهر نوفمبر وفي عهدتها 1,204 شكاوى لم تُحسم، ثم ورد إليها خلال الشهر 3,310 شكاوى جديدة، وأُغلقت 3,476 شكوى، فخرجت من الشهر وما زال لديها 1,138 شكوى معلقة. وقالت اللجنة إن أكثر ما بقي عندها يتعلق برخص البناء، وإن النظر فيه ينتظر رد جهات أخرى لا تتبع البلدية.",
  ],
  [
    "growth abs",
    "13.6",
    "15.7",
    "تقرير المركز السنوي: شكاوى أكثر ومدة أطول\nارتفعت الشكاوى الواردة إلى المركز الوطني لحقوق الإنسان بمقدار 1,240 شكوى على ما كانت عليه في العام الذي قبله، أي ما نسبته 13.6 بالمئة، حتى وصلت إلى 9,118 شكوى في نهاية 2024، ولم يوضح التقرير كم بقي منها دون رد على أصحابها حتى كتابة هذه الأسطر",
  ],
  [
    "weighted",
    "30",
    "39",
    "جاء في النشرة الربعية لمركز الاتصال الحكومي أن متوسط الانتظار كان 45 ثانية في الهاتف الذي استقبل 32,000 تواصل، و15 ثانية في المحادثة الفورية التي استقبلت 8,000 تواصل، فكان متوسط الانتظار لجميع المتواصلين 30 ثانية، علماً بأن المركز لا يعمل إلا بهاتين القناتين. ويعتزم المركز ضم البريد إليهما في العام المقبل.",
  ],
  [
    "ratio",
    "322",
    "332",
    "● The IIC had its busiest year so far in 2021: 121,180 calls were answered across all 365 days, which comes to 322 calls a day on average. Women made 27% of them, men 73%. Callers asked mostly about cash assistance, shelter and where to have documents renewed.",
  ],
  [
    "bound",
    "9,500",
    "9206",
    "From January to June 2024 the tenancy line handled at least 9,500 calls. Every call was logged under one, and only one, of three headings:\n\n  • 5,310 about rent and bonds;\n  • 2,874 about repairs; and\n  • 1,022 about anything else.\n\nCalls in other languages go through an interpreter at no cost to the caller.",
  ],
  [
    "pctsum",
    "9%",
    "6",
    "● In 2022, the call centre gave answers to more than 104,000 callers; 71% were men and 29% were women.\n● As to displacement status, IDPs made up 44%, returnees 31% and refugees 19%, the remaining 9% being host-community residents.",
  ],
  [
    "pct",
    "85%",
    "82",
    "During 2020-21 the Office closed 10,204 cases. It took no longer than 30 days to finalise 8,367 (85%) of them, while the other 1,837 needed more time. Most of the matters that took longer turned on records that the agency concerned was slow to hand over, and in several of them we had to ask for the file more than once.",
  ],
  [
    "growth",
    "10.9",
    "9.8",
    "In 2016-17 hospital and community health services in the region received 8,415 written complaints. [...]\n-----\nThere was an increase of 10.9% in written complaints about hospital and community health services in 2017-18, bringing the number to 9,236.",
  ],
  [
    "pctsum",
    "27",
    "22",
    "● In the first quarter of 2021 calls to the centre came from men (72%) and women (28%). Broken down by group, 43% were displaced people, 31% returnees, 27% refugees and 4% members of host communities.",
  ],
  [
    "ratio",
    "742",
    "702",
    "Police in Bengaluru's 112 control room handled 16,848 calls on New Year's Eve, or 742 calls an hour over the 24 hours, most of them about noise and traffic. Additional staff were posted from 6 pm on 31 December to 6 am on 1 January, and 96 patrol vehicles were kept on the road.",
  ],
  [
    "round",
    "8600",
    "8,200",
    "حوالي 8600 شكوى ضد شركات الاتصالات في تونس\nتلقت الهيئة الوطنية للاتصالات خلال السداسي الأول من سنة 2023 ما جملته 8.247 شكاية، تعلقت 5.129 منها بالهاتف الجوال و3.118 بالأنترنات القار. وبلغ عدد الشكايات التي أفضت إلى حل ودي 4.206، أي 51,0 بالمائة من الجملة، بينما تعهدت الهيئة بملفات نزاع في 37 حالة.",
  ],
  [
    "stock",
    "252",
    "77",
    "بلغ عدد الشكاوى المفتوحة لدى وحدة الجودة 84 شكوى في نهاية يناير، و91 شكوى في نهاية فبراير، و77 شكوى في نهاية مارس. وعلى ذلك فإن الشكاوى المفتوحة بنهاية الربع الأول 252 شكوى. ومتوسط عمر الشكوى المفتوحة 6.4 أيام عمل.",
  ],
  [
    "pct",
    "٨٦.١",
    "٨٣.١",
    "من واقع (٩٢٤٠) طلباً وردت إلى مكتب خدمة المواطنين بديوان عام محافظة الدقهلية خلال الربع الثالث، تمت الاستجابه لـ (٧٦٨١) طلباً، أي (٨٦.١٪)، كما استقبل المكتب (٢١٥) مواطناً من كبار السن وذوي الهمم، وتم انهاء طلباتهم فى نفس اليوم .",
  ],
  [
    "pct",
    "60.15",
    "61.05",
    "بلغ إجمالي الشكاوى المقدمة إلى الهيئة العامة للاتصالات في الكويت 3,186 شكوى خلال العام 2022. واستأثرت شركات الإنترنت بـ38.95 في المئة منها بعدد 1,241 شكوى، وشركات الهاتف المتنقل بـ60.15 في المئة بعدد 1,945 شكوى. وأغلقت الهيئة 2,973 شكوى قبل نهاية العام، أي ما نسبته 93.31 في المئة، على أن يستكمل النظر في البقية خلال الربع الأول من 2023.",
  ],
  [
    "ratio",
    "342",
    "324",
    "عالجت خلية الإنصات التابعة للوزارة 5184 مكالمة في شهر أبريل 2020، اشتغل على الرد عليها 16 إطارا، وهو ما يعني 342 مكالمة لكل إطار، وكانت الذروة في الأسبوع الثالث. وهمت الأسئلة أساسا شروط الاستفادة من الدعم وآجال صرفه [...]",
  ],
  [
    "rollforward",
    "984",
    "948",
    "رحّلت لجنة تسوية المنازعات التأمينية من الشهر الماضي 1,074 شكوى، وأضيف إليها خلال الشهر الحالي 3,492 شكوى جديدة، منها 2,804 شكوى على تأمين المركبات، وأغلقت اللجنة 3,618، والمتبقي في نهاية الشهر 984 شكوى. وتستقبل اللجنة الاعتراضات خلال 30 يوماً من تاريخ القرار.",
  ],
  [
    "rollforward",
    "٨٩٠",
    "809",
    "في أول حزيران كان لدى مكتب شكاوى المواطنين في وزارة الداخلية العراقية ٧٣٦ شكوى قيد التحقيق. واستقبل المكتب خلال الشهر ١٩١٨ شكوى أخرى، وحسم ١٨٤٥ شكوى، لتكون الشكاوى المعلقة في الثلاثين منه ٨٩٠ شكوى.",
  ],
  [
    "pctsum",
    "31",
    "27",
    "تعاملت منظومة الشكاوى الحكومية في نوفمبر مع 164 ألف شكوى، وأُحيل 131 ألف منها إلى الجهات وحُفظ 33 ألف.\n\nوتوزعت الشكاوى المحالة كالتالي: 58% للوزارات، 31% للمحافظات، 11% للهيئات، 4% للجامعات. وعلى صعيد الاستجابة تقدمت وزارة الكهرباء على غيرها، تلتها وزارة الإسكان، وجاءت محافظة بورسعيد في صدارة المحافظات.",
  ],
  [
    "growth",
    "١٣٫٣",
    "11.8",
    "تراجعت البلاغات على منصة (بلدي) في شهر ذي القعدة ١٣٫٣%، إذ سُجل ٢٧٬٣١٨ بلاغاً، بينما كان عددها في شهر شوال ٣٠٬٩٦٤ بلاغاً، فالفرق بين الشهرين ٣٬٦٤٦ بلاغاً. وأُغلق خلال المدة المحددة ٩١% منها.",
  ],
  [
    "growth abs",
    "13.3",
    "15.4",
    "Aged care complaints rose by 1,276 to 9,570 in 2023-24, which is 13.3% more than the previous year. Most were resolved within 60 days, the Commissioner told Senate estimates; medication management, falls and staffing remain the issues people raise most often. [...]",
  ],
  [
    "weighted",
    "83.0",
    "79.3",
    "نتائج استبانة الرضا عن مراكز خدمة الجمهور\nم | المركز | عدد المشاركين | نسبة الرضا\n1 | الوسطى | 1,200 | 82.0%\n2 | الشارقة | 400 | 91.0%\n3 | خورفكان | 2,400 | 76.0%\nوعليه فإن المتوسط المرجح للمراكز الثلاثة 83.0%.",
  ],
  [
    "growth abs",
    "17.3",
    "21.0",
    "أكدت هيئة الطيران المدني أن شكاوى المسافرين بلغت 2,216 شكوى خلال يوليو بزيادة 384 شكوى عن الشهر السابق وبنسبة 17.3%. وعزت الهيئة ذلك إلى موسم السفر الصيفي، مشيرة إلى أن معظم الشكاوى تتصل بتأخر الأمتعة وإلغاء الرحلات.",
  ],
  [
    "growth",
    "54.0",
    "45.0",
    "قفزت الشكاوى الواردة إلى جمعية حماية المستهلك من 640 شكوى في كانون الثاني إلى 928 شكوى في شباط، أي أنها نمت بنسبة 54.0 بالمئة في شهر واحد. وتركزت في قطاعي الألبسة والمواد الغذائية، ثم في خدمات الصيانة. [...]\nودعت الجمعية المواطنين إلى الاحتفاظ بالفاتورة وإلى عدم التردد في الاتصال بها على الرقم 4122.",
  ],
  [
    "sum",
    "1794",
    "1974",
    "شرطة أبوظبي تتلقى 13336 مكالمة ليلة رأس السنة\n\n من السادسة مساء 31 ديسمبر 2024 حتى السابعة من صباح اليوم التالي استقبل مركز القيادة والتحكم 13 ألفاً و336 مكالمة على رقمين.\n\nوتوزعت المكالمات بين رقم الطوارئ”999″ الذي تلقى 11 ألفاً و362 مكالمة، وخدمة أمان”8002626″ التي تلقت 1794 مكالمة. وذكر أن البلاغات البسيطة أُنجزت عبر التطبيق الذكي، وأن ساعات الذروة كانت بين الحادية عشرة ليلاً والثانية فجراً.",
  ],
  [
    "rollforward",
    "2,135",
    "1,719",
    "The backlog at the Pensions Ombudsman stood at 1,927 cases when the year began. New cases accepted in the year came to 4,208; 4,416 were completed, and 2,135 were still open when it ended. The average age of an open case fell from seven months to five.",
  ],
  [
    "ratio wrong",
    "435",
    "345",
    "أجاب 280 موظفاً في مركز اتصال التأمينات عن 96 600 مكالمة في فبراير 2023، أي أن كل موظف أجاب عن 435 مكالمة في المتوسط. وبلغ المعدل اليومي 3 450 مكالمة على مدى 28 يوماً. وانتظر المتصل 38 ثانية في المتوسط، بعد أن كان ينتظر دقيقة و10 ثوان في يناير.",
  ],
  [
    "growth",
    "12.4",
    "10.4",
    "تلقى ديوان المظالم سنة 2021 ما عدده 8104 شكايات وتظلمات، منها 2350 شكاية تدخل في صلاحياته، أي 29.0 في المئة. [...]\n-----\nوعاد عدد الشكايات إلى الصعود في 2022 فبلغ 8947 شكاية، مسجلاً ارتفاعاً بنسبة 12.4 في المئة عن 2021. ويعزو التقرير ذلك إلى المنصة الرقمية التي",
  ],
  [
    "growth from a difference",
    "10.9",
    "8.9",
    "Citizens lodged 52,670 petitions with the Wafaqi Mohtasib secretariat and its regional offices in the first quarter, 4,310 more than one year earlier, which makes an increase of 10.9 per cent. Electricity companies again drew the most petitions, followed by Sui gas.",
  ],
  [
    "maximum below a mean",
    "17",
    "at least 23 days",
    "The Nodal Officers closed 1,362 appeals during the month of March, 2025. An appeal took 23 days on average to close, and the one that stayed open longest needed 17 days. Six Ministries reported no appeal at all.",
  ],
  [
    "growth",
    "34.3",
    "30.4",
    "تلقى مركز بلاغات المستهلك على الرقم 1900 خلال الربع الثالث 23920 بلاغا، وكان قد تلقى في الربع الثاني 18350 بلاغا، فتكون نسبة الارتفاع 34.3 في المائة. وقالت الوزارة إن أغلب البلاغات أُغلق في مدة لا تتجاوز خمسة أيام عمل. وتوزعت بلاغات الربع الثالث بين 15230 بلاغا على المحال و8690 بلاغا على المتاجر الإلكترونية، وحلت الأجهزة المنزلية أول السلع المشتكى منها.",
  ],
  [
    "growth",
    "17.1",
    "20.7",
    "في عرض قدمته المؤسسة أمام لجنة العدل، قورنت حصيلتها بما قبلها. توصل وسيط الجمهورية في السنة الماضية بـ 3846 تظلما في حين لم يتوصل في السنة التي سبقتها إلا بـ 3187 تظلما، وبذلك ارتفع عدد التظلمات بنسبة 17.1 في المئة . ويعزو التقرير ذلك إلى فتح ثلاثة مكاتب جهوية",
  ],
  [
    "roll-forward",
    "72,841",
    "74,721",
    "State Governments, position for October, 2023: pending at the end of September 71,406; new cases 98,533; cases closed 95,218. This leaves 72,841 cases to be carried into November, 2023. Figures were compiled from the Grievance Officers of all States and Union Territories; 14 of them had more than 1,000 cases pending.",
  ],
  [
    "growth from a difference",
    "14.0",
    "16.3",
    "زاد ما ورد من شكاوى إلى جمعية حماية المستهلك في عام 1446هـ بواقع 2194 شكوى ليبلغ 15624 شكوى، بنمو 14.0 في المائة عن العام الذي قبله. ومعظم الشكاوى عن سياسة الاستبدال والضمان وتأخر الشحن لدى المتاجر الإلكترونية. وأحالت الجمعية 1037 شكوى إلى النيابة العامة، واسترد المستهلكون بوساطتها 4.6 ملايين ريال، وفق ما أورده تقريرها السنوي.",
  ],
  [
    "ratio",
    "53",
    "35",
    "The Commission on Administrative Justice received 8,925 complaints over 255 working days, an average of 53 a day, and sent a first reply within 5 working days in nearly every case.",
  ],
  [
    "ratio",
    "2,851",
    "2,581",
    "يوم مزدحم في غرفة عمليات العاصمة\nتعامل مركز 911 بالرياض أمس السبت، على مدار أربع وعشرين ساعة، مع (61,944) اتصالاً، بمتوسط (2,851) اتصالاً في الساعة.\nوانقسمت الاتصالات إلى (27,380) حالة أمنية، و(21,016) حالة مرورية، و(13,548) حالة أُحيلت إلى الإسعاف والدفاع المدني. ونصيب الحالات الأمنية 44.2 في المائة من الاتصالات، وجاء أكثرها بين صلاة العصر ومنتصف الليل.",
  ],
  [
    "share of a sum",
    "51.4",
    "53.4",
    "● In 2022 the common feedback desk logged 14,920 contacts: 4,836 from refugees, 3,127 from asylum seekers and 6,957 from host-community members.\n● Refugees and asylum seekers together made up 51.4% of contacts.",
  ],
  [
    "sum",
    "214 ألف",
    "205 ألف",
    "قال مدير المنظومة إن ما ورد إليها في يوليو هو 214 ألف شكوى وطلب، ومآله واحد من ثلاثة: 168 ألف شكوى أُرسلت إلى الجهات، و29 ألف شكوى حُفظت، و8 آلاف شكوى تُستكمل بياناتها. وتصدرت القاهرة المحافظات بـ 21 ألف شكوى وتلتها الجيزة ثم الإسكندرية، وبلغ الرضا عن الردود 68% وفق استطلاع شمل 5200 مواطن.",
  ],
  [
    "share",
    "94.2",
    "92.1",
    "شكاوى الصحة في صدارة ما ورد خلال الربع الأخير من العام، إذ سُجلت 44,920 شكوى واستغاثة طبية، انتهت وزارة الصحة والجامعات من التعامل مع 41,386 شكوى منها، بنسبة إنجاز بلغت 94.2%، والباقي قيد المتابعة. وعدد ما بقي 3,534 شكوى، أكثرها عن أسرّة العناية المركزة والحضّانات، ثم صرف الأدوية وقرارات العلاج على نفقة الدولة.",
  ],
  [
    "ratio",
    "68",
    "54",
    "ورد إلى مركز 911 في يوم عرفة، وعلى مدى أربع وعشرين ساعة، (77,904) مكالمات، أي بمعدل (68) مكالمة في الدقيقة، وكان (31,220) منها من مكة المكرمة، ولم يذكر البيان توزيع ما سواها.",
  ],
  [
    "sum",
    "٥١٢٤",
    "٥١٤٢",
    "بلغت شكاوى منظومة الشكاوى الحكومية بمحافظة الغربية خلال أبريل (٥١٢٤) شكوى، أُنجز منها (٤٧٩٨) شكوى، وحُفظ (٢١٣) شكوى وفق القواعد، وتبقت (١٣١) شكوى جارٍ فحصها، وجاء ٥٤٪ منها من المدن و٤٦٪ من القرى.",
  ],
  [
    "roll-forward",
    "1,199",
    "1,099",
    "موقف التظلمات في نهاية الربع الثاني\n\nالبيان | عدد التظلمات\nالقائم في 1 أبريل | 1,284\nالمقدم خلال الربع | 3,917\nالمفصول فيه خلال الربع | 4,102\nالقائم في 30 يونيو | 1,199\n\nومن التظلمات المفصول فيها قُبل 1,641 تظلمًا (40%) ورُفض 2,461 تظلمًا (60%). وعقدت اللجان 58 جلسة في 7 مناطق.",
  ],
];

/** Whole texts that reconcile, each with what could be mistaken for an error. */
export const SOUND_TEXTS: readonly (readonly [why: string, text: string])[] = [
  [
    "growth column that must not be added; years as column heads; footnote mark in brackets; increase of two rows s",
    "شكاوى المتعاملين بحسب القطاع (2022 و2023)\n\nالقطاع | 2022 | 2023 | التغير %\nالاتصالات | 6,310 | 5,742 | -9.0\nالنقل | 3,875 | 4,294 | +10.8\nالبنوك(1) | 2,440 | 2,684 | +10.0\nأخرى | 1,118 | 963 | -13.9\nالمجموع | 13,743 | 13,683 | -0.4\n\n(1) يشمل شركات التمويل ابتداء من يوليو 2022.\nظل المجموع مستقراً تقريباً، لأن ما زاد في النقل والبنوك، وهو 663 شكوى، قابله نقص قدره 723 شكوى في القطاعات الباقية. وكان نصيب الاتصالات 42% من شكاوى 2023 بعد أن كان 46% في السنة السابقة.",
  ],
  [
    "weighted mean row in a table; maximum row is a maximum, not a sum; share against a target; means that do not a",
    "استجاب الإسعاف لـ20,000 بلاغ في الشهر، ووصلت الفرقة في 14.8 دقيقة في المتوسط، وهو متوسط مرجّح بعدد البلاغات.\n\nالأولوية | البلاغات | متوسط زمن الوصول (دقيقة) | أطول زمن (دقيقة)\nحرجة | 5,040 | 8 | 31\nعاجلة | 9,120 | 14 | 52\nغير عاجلة | 5,840 | 22 | 95\nالجميع | 20,000 | 14.8 | 95\n\nووصلت الفرق إلى 4,133 من الحالات الحرجة خلال 10 دقائق، أي 82%، والمستهدف 80%.",
  ],
  [
    "overlapping categories whose sum exceeds the number of cases; article number; closed pair given later under an",
    "نظرت جمعية حماية المستهلك في 8,742 شكوى خلال العام. وتوزعت أسبابها بين تأخر التوصيل في 4,118 حالة، والامتناع عن ردّ الثمن في 3,365 حالة، ورداءة السلعة في 2,790 حالة. ويزيد مجموع الأسباب، وهو 10,273، على عدد الشكاوى لأن 1,531 شكوى قُيّدت تحت سببين. وانتهت 7,256 شكوى بالتسوية، أي 83% من المنظور فيه، وأُحيل الباقي وعدده 1,486 إلى القضاء عملاً بالمادة 12.",
  ],
  [
    "lower bound; fractions in words (ثلثان، ربع); less-than share; remainder given without a figure",
    "لم يقل ما وصل إلى صندوق الضمان في ديسمبر عن 18 ألف طلب، إذ سُجّل 18,346 طلباً بالتحديد. وقرابة ثلثيها، أي 12,120 طلباً، تجديد لمعاش قائم، وربعها تقريباً، أي 4,571 طلباً، تحويل إلى مصرف آخر. والبقية طلبات متفرقة، ولم يُرفض من الطلبات جميعها سوى 497، وهو ما يقل عن 3 في المئة. ويُصرف المعاش في اليوم الأول من كل شهر لمن أتمّ الستين.",
  ],
  [
    "several periods in one sentence; rolling twelve-month total; number of days inside a category name; open list ",
    "استقبلت هيئة الاتصالات في النصف الأول من 2024 عدد 27,640 شكوى، 14,530 منها في الربع الأول و13,110 في الربع الثاني، مقابل 31,208 شكاوى في النصف الأول من 2023، أي بانخفاض 11.4%. وإذا أُضيفت شكاوى النصف الثاني من 2023، وهي 28,294، بلغ ما ورد في الأشهر الاثني عشر المنتهية في يونيو 55,934 شكوى. وكانت فواتير الجوال سبباً في 9,115 شكوى من شكاوى النصف الأول من العام الجاري، وتأخّر إصلاح الأعطال أكثر من 5 أيام في 2,380 شكوى.",
  ],
  [
    "weighted mean differs from plain mean; days beside counts; open files outside the total; maximum",
    "فصلت المحاكم الابتدائية في محافظة الساحل في 4,000 قضية خلال السنة القضائية، وهي 1,200 قضية عمالية بمتوسط 42 يوماً للقضية، و800 قضية تجارية بمتوسط 60 يوماً، و2,000 قضية في الأحوال الشخصية بمتوسط 33 يوماً. فيكون المتوسط العام، محسوباً على عدد القضايا، 41.1 يوماً. واستغرقت أطول قضية 311 يوماً، وهي قضية تجارية. وما زال 655 ملفاً مفتوحاً، ولم يدخل في حساب المتوسط.",
  ],
  [
    "European separators: dot groups, comma decimal; phone contacts beside complaints; money with cents; closed fil",
    "Mediation Service for Telecommunications, Belgium - summary 2023\n\nIn 2023 the Service received 18.746 written complaints, i.e. 9,4 % fewer than in 2022 (20.691). Of these, 10.873 were in Dutch (58,0 %), 7.311 in French (39,0 %), 422 in English (2,3 %) and 140 in German (0,7 %). A further 6.225 contacts by telephone were not registered as complaints.\nIn the closed mediation files (11.480) an amicable settlement was found in 10.906 cases (95,0 %); a recommendation was issued in the remaining 574 (5,0 %). The total credited to users came to 1.374.256,80 EUR, or 119,71 EUR on average per closed file.",
  ],
  [
    "column totals without row totals; growth against two bases; share of one row in two years",
    "طلبات مراجعة القرارات حسب الجهة والسنة\n\nالجهة | 2019 | 2020 | 2021\nالتعليم | 312 | 287 | 341\nالصحة | 198 | 244 | 260\nالإسكان | 405 | 376 | 388\nالشؤون الاجتماعية | 91 | 117 | 123\nالإجمالي | 1,006 | 1,024 | 1,112\n\nارتفع الإجمالي في عام 2021 بنسبة 8.6% عن العام السابق وبنسبة 10.5% عن عام 2019. وكان الإسكان أكثر الجهات طلبات في السنوات الثلاث، لكن حصته انخفضت من 40% في عام 2019 إلى 35% في عام 2021. وقُبل 489 طلبًا من طلبات عام 2021، أي 44%، ورُفض 556 طلبًا، وما زال 67 طلبًا قيد النظر.",
  ],
  [
    "footnote marks in brackets; revised and unrevised figure side by side; of-which rows below a total; cases on h",
    "Summary of referrals to the Pensions Ombudsman (1)\n\n\t2021/22\t2022/23\nNew complaints\t6,217\t7,014\nClosed complaints\t6,580 (2)\t6,842\n of which formally\t1,102\t1,063\n of which informally\t5,478\t5,779\nOpen at year end (3)\t1,933\t2,105\n\n(1) Financial years from 1 April to 31 March.\n(2) Revised; the 2021/22 report gave 6,571.\n(3) Open cases exclude 86 cases on hold pending a court judgment.\n\nNew complaints increased by 12.8%, closures by 4.0%. As new complaints exceeded closures by 172, the open caseload rose from 1,933 to 2,105. Informal resolution accounted for 84% of closures in 2022/23 and 83% in 2021/22.",
  ],
  [
    "cumulative totals among months; same number 5,434 in two roles; Arabic separators U+066C and U+066B",
    "أمانة المدينة: الشكاوى الواردة شهريًا حتى نهاية النصف الأول\n\nكانون الثاني: ٤٬٣١٢\nشباط: ٣٬٩٠٥\nآذار: ٤٬٧٦٨\nنيسان: ٥٬٠٢١\nأيار: ٥٬٤٣٤\nحزيران: ٥٬١٦٠\n\nوبلغ العدد التراكمي ١٢٬٩٨٥ شكوى حتى نهاية آذار و٢٨٬٦٠٠ شكوى حتى نهاية حزيران. وزادت شكاوى أيار على شكاوى نيسان بنسبة ٨٫٢٪، ثم تراجعت في حزيران بمقدار ٢٧٤ شكوى. وتعلقت ٧٬٧٢٢ شكوى بالنظافة، أي ٢٧٪ من شكاوى النصف الأول، و٥٬٤٣٤ شكوى (١٩٪) بإنارة الشوارع. وتخدم الأمانة ٢٢ منطقة.",
  ],
  [
    "components rounded to 5 add to 2,705; suppressed cells; shares from rounded counts; the mark c",
    "Table A2 - Complaints to the Housing Advice Service by tenure (rounded to the nearest 5)\n\nTenure | Complaints | Upheld | Share upheld\nCouncil tenant | 1,245 | 410 | 33%\nHousing association | 830 | 290 | 35%\nPrivate tenant | 515 | 140 | 27%\nOwner occupier | 90 | c | c\nNo fixed address | 25 | c | c\nTotal | 2,710 | 865 | 32%\n\nNotes: Counts are rounded to the nearest 5, so components may differ from the total by a few units. c: suppressed because fewer than 30 cases were involved. Shares are computed from the rounded counts. The total for the year before was 2,580; the increase is 5%. About half of the complaints (1,360) came by e-mail.",
  ],
  [
    "multiple-answer shares add to 137; nested referral list; phone number; average number of reasons",
    "WFP helpline fact sheet, November 2023\n\nCallers may give more than one reason for calling. In November the helpline answered 8,460 calls, and callers named these reasons: delayed transfer (47%), lost or blocked card (32%), eligibility (29%), PIN problems (18%) and other matters (11%). On average a caller mentioned 1.4 reasons.\nTwo thirds of the calls (5,640) were closed during the first conversation. The other 2,820 were referred; 2,115 of the referrals (three quarters) were settled within the month and 705 were still open on 30 November. Average waiting time was 52 seconds, down from 71 seconds in October. The line can be reached on 800 4420 from Sunday to Thursday.",
  ],
  [
    "known-sex sub-base; age classes open; overlapping topics; phone number; money and hours",
    "The Children's Helpline in 2023 - at a glance\n\nWe answered 51,904 contacts, most of them by phone (33,218) or webchat (15,046); the remaining 3,640 were e-mails and letters. Counselling sessions were held with 20,762 children, that is 40% of contacts. Among those children whose sex was known (18,450), 72% were girls, 24% were boys and 4% described themselves in another way. The average age was 13.6; 8% of counselled children were under 10 and 61% were 12 to 15.\nAnxiety came up in 31% of the sessions and family relationships in 27%, often both. Volunteers gave 96,000 hours, and it costs us about £4 to answer one contact.\nIf you are a child, call 0800 1111 at any time.",
  ],
  [
    "phone number 937; months introduced by منها but complete; Arabic-Indic digits with ASCII comma; closure share ",
    "مركز 937 يخدم أكثر من ١٫٢ مليون مستفيد في الربع الثالث\n\nاستقبل مركز الاتصال الموحد بوزارة الصحة على الرقم (٩٣٧) خلال الربع الثالث من عام ٢٠٢٣ ما مجموعه (١,٢١٨,٤٥٠) مكالمة، منها (٣٩٧,٢١٠) مكالمات في يوليو و(٤٢٢,٩٣٥) مكالمة في أغسطس و(٣٩٨,٣٠٥) مكالمات في سبتمبر.\nوقدّم الأطباء (٢٤٣,٦٩٠) استشارة طبية، وهو ما يعادل (٢٠٪) من المكالمات، وسُجل (٣٦,٥٥٤) بلاغًا أُغلق (٩٦٪) منها ضمن المدة المحددة وهي ٤٨ ساعة. وبلغ متوسط زمن الانتظار ٢٢ ثانية، ويعمل في المركز ٨٥٠ موظفًا على مدار ٢٤ ساعة.",
  ],
  [
    "named regions only, list left open; text breaks off; rate per hour over 24",
    "موسم الحج\nوصل إلى مراكز الإسعاف يوم عرفة (11,616) بلاغاً، أي (484) بلاغاً في الساعة، وجاء أغلبها من مكة المكرمة (4,927) بلاغاً، والرياض (2,381) بلاغاً، ثم جاءت بعدهما مناطق أخرى من أهمها",
  ],
  [
    "cells on | rows; total row; zero cell",
    "بلاغات الخدمات البلدية حسب الشهر\nم | الشهر | واردة | منجزة | متبقية\n1 | يناير | 418 | 402 | 16\n2 | فبراير | 377 | 377 | 0\n3 | مارس | 465 | 431 | 34\nالإجمالي | - | 1260 | 1210 | 50\nالمتبقي من كل شهر هو ما لم ينجز من بلاغات الشهر نفسه.\nوردت بلاغات الربع عبر الهاتف 726 بلاغًا وعبر التطبيق 534 بلاغًا.",
  ],
  [
    "decimal comma in percentages; shares set by largest remainder: one share is not the half-up one; counts given ",
    "في سنة 2020 ورد على الخط الساخن لحماية المستهلك 14,848 اتصالاً، وفق الآتي:\n\n  • استفسارات: 8,441 (56,9%)\n  • شكاوى: 5,127 (34,5%)\n  • مقترحات: 1,280 (8,6%)\nونُشرت النسب بعد ضبطها حتى يكون مجموعها مئة تمامًا.",
  ],
  [
    'open list (منها); city shares add to less than 100; bound "more than"',
    "تلقت وزارة التجارة منذ مطلع العام أكثر من 31 ألف بلاغ على رقمها الموحد 1900. [...]\nوكانت الرياض أولى المدن بنسبة 34.6 في المائة، وبعدها جدة 17.2 في المائة، والدمام 8.05 في المائة، ومكة 5.4 في المائة، ثم بريدة 3.11 في المائة. ومن أبرز ما شكا منه الناس اختلاف السعر بين الرف والصندوق 11200 بلاغ، ثم رفض الاستبدال 7450 بلاغا، والتخفيضات الوهمية 1936 بلاغا.\nوأُحيل إلى النيابة العامة 148 بلاغا فقط. وقالت الوزارة إن ما يصل في الشهر زاد 24.0 في المائة عن المدة المقابلة، فقد صعد من 3120 بلاغا إلى 3870 بلاغا، وإن البلاغ يُباشر خلال 72 ساعة من وصوله.",
  ],
  [
    "998 is a service number; maximum, mean and minimum",
    "هاتف الطوارئ 998 في أغسطس\nتلقى الدفاع المدني في شهر أغسطس، وأيامه واحد وثلاثون، 84,630 مكالمة، بمتوسط يومي قدره 2,730 مكالمة، وكانت الذروة يوم 19 منه حين بلغت المكالمات 3,912 مكالمة، وأدنى ما وصل إليه اليوم الواحد 1,905 مكالمات. وعزت المديرية ارتفاع البلاغات في منتصف الشهر إلى الأمطار على المرتفعات.",
  ],
  [
    "the rest is said to be elsewhere, no number",
    "سجلت مراكز العمليات الموحدة مع بداية الإجازة (102,588) مكالمة في يوم واحد هو السبت 3 يناير 2026م، وتصدرت الرياض بـ(40,917) مكالمة، تلتها مكة المكرمة بـ(26,305) مكالمات، ثم الشرقية بـ(16,480) مكالمة، وتوزعت بقية المكالمات على المناطق الأخرى. ونبهت العمليات إلى أن بعض المكالمات لا تتعلق ببلاغ، ودعت إلى ترك الخط لمن يحتاج إليه.",
  ],
  [
    "divisor 365 not printed",
    "Housing hotline answers about 36,000 calls\n\nBetween 1 January and 31 December 2021 the hotline answered 35,770 calls, or 98 a day. Landlords made 6,114 of the calls; all the others, 29,656, were from tenants. The line is open on every day of the year, public holidays included.",
  ],
  [
    "eight parts, lower bound only",
    "تجاوز ما ورد إلى أمانة محافظة جدة خلال شهر صفر 12,000 بلاغ، وعولج معظمه في وقته. [...]\nومن التفصيل أن الإنارة نالت 3140 بلاغًا، والنظافة 2985 بلاغًا، والطرق 2407 بلاغات، وتسرب المياه 1166 بلاغًا، والحدائق 903 بلاغات، والأسواق 512 بلاغًا، والمباني 648 بلاغًا، فيما تعلق 625 بلاغًا بمواضيع متفرقة.",
  ],
  [
    "the rate is on investigations, not on all decisions",
    "We decided 17,020 complaints and enquiries in 2022-23. Of these, 4,907 went to detailed investigation and we upheld 3,612 of them, an uphold rate of 74 per cent. The remaining 12,113 were closed at an earlier stage or sent back for local resolution.\n\nWe made 2,198 recommendations to improve services, and councils complied with 99 per cent of them. Reports in the public interest numbered 39, one fewer than in the year before. [...]",
  ],
  [
    "Indian grouping; dates",
    "As on 31st March, 2024, 62,529 public grievances were pending on CPGRAMS with the Central Ministries/Departments.\n\nDuring March, 2024 a total of 1,31,076 grievances were redressed as against fresh receipts of 1,24,388; the pendency as on 29th February, 2024 stood at 69,217",
  ],
  [
    "shares by largest remainder: 3.24 printed as 3.3 so that the set adds to 100; 19911 stands just before a brack",
    "مجموع ما استقبلته قنوات وزارة الموارد البشرية والتنمية الاجتماعية خلال الربع الثالث هو (629,443) طلباً واستفساراً.\nوكان التوزيع كما يلي: الهاتف الموحد 19911 (412,306)، المحادثة الفورية (158,771)، منصات التواصل الاجتماعي (37,954)، الفروع (20,412).\nونسبها على الترتيب: 65.5% و25.2% و6.0% و3.3%.",
  ],
  [
    "Arabic-Indic digits, Latin full stop as decimal mark; 94.57 printed by truncation as 94.5, not an error",
    "أعلن مركز خدمة المواطنين بمحافظة البحيرة أنه استقبل خلال شهر أكتوبر (٣٤٨٢) شكوى وطلباً، تم الرد على (٣٢٩٣) منها بنسبة (٩٤.٥٪)، وجارٍ فحص (١٨٩) شكوى أخرى بمعرفة الجهات المختصة . وأشار المركز إلى أن متوسط مدة الرد بلغ (٣.٢) يوم، وأنه يتلقى الشكاوى على الخط الساخن (١٦٥٢٨) وعبر الموقع الإلكتروني .",
  ],
  [
    "a dual noun without a digit is a part",
    "تعاملت هيئة تنظيم قطاع الاتصالات خلال تشرين الأول الماضي مع 737 شكوى من المشتركين، مقارنة مع 824 شكوى في أيلول، بانخفاض نسبته 10.6 بالمئة.\nوتصدرت خدمات الإنترنت الثابت القائمة بـ312 شكوى، تلتها الاتصالات المتنقلة 268 شكوى، ثم البريد 97 شكوى، ثم خدمات أخرى 58 شكوى، فيما وردت شكويان لا تدخلان في اختصاص الهيئة [...]",
  ],
  [
    "difference and growth both printed; seconds in words",
    "شهد مركز الاتصال في شرطة عجمان إقبالاً أكبر في عيد الأضحى الأخير، فقد أجاب عن 6318 مكالمة مقابل 5412 مكالمة في العيد السابق، أي بزيادة 906 مكالمات نسبتها 16.7%. ولم تتجاوز سرعة الرد ثماني ثوانٍ.\n\nومن المكالمات 4738 مكالمة طارئة و1580 استفساراً، فكانت ثلاثة أرباعها تقريباً طارئة، واحتاجت 212 مكالمة إلى إرسال دورية مرور.",
  ],
  [
    "parts add to 4,969; the footnote explains the 139 counted twice",
    "We opened 4,830 case files in 2016-17*:\n\n  • 2,408 about delay;\n  • 1,917 about a decision or the reasons given for it; and\n  • 644 about the conduct of staff.\n\n* A file may be about two matters: 139 files are listed twice above but counted once in the total.",
  ],
  [
    "whole thousands; noun left out after the numeral",
    "وصل إلى المنظومة 164 ألف شكوى وطلب واستغاثة خلال فبراير، واستُكملت إجراءات 132 ألفاً منها، وتقرر حفظ 27 ألفاً، وبقيت 5 آلاف تنتظر ردوداً.\n\nونالت الوزارات 58% من الشكاوى الموجهة، والمحافظات 29%، والهيئات 9%، والجامعات 4%.\n\nوفي التفصيل تلقت وزارة الصحة 14 ألف شكوى ووزارة التموين 11 ألفاً ووزارة الكهرباء 9 آلاف شكوى.",
  ],
  [
    "whole thousands: parts add to 186, 1 thousand short, within rounding",
    "استقبلت منظومة الشكاوى الحكومية الموحدة نحو 187 ألف شكوى وطلب في أكتوبر، وُجّه منها نحو 149 ألف شكوى إلى جهات الاختصاص، وحُفظ نحو 31 ألف شكوى لعدم استيفاء الشروط، وما زال نحو 6 آلاف شكوى قيد الفحص.\n\nوبحسب التقرير الشهري، كثرت شكاوى النظافة والإشغالات والمباني في المحافظات، وقلّت الشكاوى المتعلقة بالتموين والمخابز.",
  ],
  [
    "total covers the phone only; top three topics, not exhaustive",
    "تلقى هاتف العمل (31,204) مكالمة في محرم، وهذا الرقم للهاتف وحده، أما المحادثات الفورية فكانت (8,716) محادثة ورسائل التطبيق (2,940) رسالة.\nوأكثر ما سأل عنه المتصلون نقل الخدمات (11,870) مكالمة، ثم الأجور المتأخرة (9,456) مكالمة، ثم بلاغات التغيب (4,311) مكالمة. والخدمة متاحة من الأحد إلى الخميس بين الثامنة صباحاً والثامنة مساءً.",
  ],
  [
    "fiscal year label; bullets; 58 matters stand outside the total",
    "The Ombudsman dealt with 10,919 approaches in 2020-21. They were made up of:\n\n  • 7,318 approaches outside our jurisdiction, where we pointed the person to a better place;\n  • 2,946 complaints within jurisdiction; and\n  • 655 requests for information.\n\nThe figures do not include 58 own-motion matters opened in earlier years.",
  ],
  [
    "dash instead of a total for the two stock columns; roll-forward per row",
    "Complaints received by the depository participant, by quarter\nSr. No. | Quarter | Opening | Received | Resolved | Closing\n1 | Q1 2023 | 3 | 12 | 11 | 4\n2 | Q2 2023 | 4 | 9 | 10 | 3\n3 | Q3 2023 | 3 | 15 | 13 | 5\nTotal | - | 36 | 34 | -\nA dash is shown where adding up would have no meaning.",
  ],
  [
    "spelled million with rest; headline rounded to 0.1 million; chats outside the total; seven-digit phone number",
    "1.6 مليون مكالمة لمركز اتصال هيئة الطرق في 2024\n\nسجل مركز الاتصال 8009090 مليوناً و584 ألفاً و902 مكالمة خلال عام 2024، مقارنة بمليون و497 ألفاً و310 مكالمات في 2023، بنمو 5.8%، وتم الرد على 92% منها خلال 20 ثانية.\nوبلغت حصة المساعد الافتراضي «محبوب» 710 آلاف محادثة إضافية خارج هذا العدد.",
  ],
  [
    'multi-tick shares exceed 100; "about" total; nested bases',
    "People who wrote to the agency in 2020 could tick several issues: 58% named incorrect information on a report, 33% a slow investigation and 21% improper use. About 282,000 complaints went on to a company, and companies responded to 99% of those. Of the responses, 81% came with an explanation, 14% with non-monetary relief and 5% with monetary relief.",
  ],
  [
    "66.6 printed by truncation (66.67); shares add to 99.9; Hijri year",
    "تلقت هيئة حقوق الإنسان في عام 1443هـ 2793 شكوى، كان 1862 منها من الذكور بنسبة 66.6 في المئة، و931 من الإناث بنسبة 33.3 في المئة. وقد عولج 88 في المئة من مجموع الشكاوى قبل انقضاء العام، ووردت أكثر الشكاوى من منطقة الرياض ثم مكة المكرمة فجازان.",
  ],
  [
    "Arabic-Indic digits, Latin decimal point; ordinal rank",
    "تلقت منظومة الشكاوى الحكومية بمحافظة المنوفية (٣٤٢٠) شكوى وطلبًا خلال ديسمبر، وأُنجز منها (٣٣٤٥) شكوى بنسبة (٩٧.٨٪)، فيما لا تزال (٧٥) شكوى تحت الدراسة، وحلت المحافظة في المركز الثالث على مستوى الجمهورية .",
  ],
  [
    'group shares add to 99 by rounding; topic shares partial; "over" total',
    "● In 2021 the Iraq Information Centre handled over 98,000 calls, of which 69% came from men and 31% from women. IDPs made 44% of the calls, returnees 27%, refugees 24% and members of the host community 4%.\n● Cash assistance was raised in 38% of calls, food in 19% and documentation in 12%.",
  ],
  [
    "cross-footing table",
    "City contact centre, contacts by month and channel\nMonth | Phone | E-mail | Chat | All\nJuly | 18,204 | 3,116 | 5,470 | 26,790\nAugust | 16,933 | 2,958 | 5,812 | 25,703\nSeptember | 19,421 | 3,307 | 6,664 | 29,392\nQuarter | 54,558 | 9,381 | 17,946 | 81,885\nPhone took 66.6% of the quarter, e-mail 11.5% and chat 21.9%.",
  ],
  [
    "share of a sum",
    "Citizens lodged 96,318 grievances on the State portals in September, 2023. Uttar Pradesh (28,410), Maharashtra (9,874) and Delhi (7,016) were the three leading States and between them made up 47 per cent of what was received. The Department has asked the States to examine the causes and to name a nodal officer in each district.",
  ],
  [
    "share of a sum",
    "كشفت وزارة التجارة عن تلقيها 24,310 بلاغاً عن مخالفات التخفيضات خلال الربع الثالث، جاء منها 8,940 بلاغاً من الرياض و5,215 بلاغاً من مكة المكرمة و3,806 بلاغات من المنطقة الشرقية، لتستحوذ المناطق الثلاث مجتمعةً على 74 في المائة من البلاغات، وجاءت بقية البلاغات من سائر المناطق. [...]\nوقال المتحدث باسم الوزارة إن فرق الرقابة أغلقت متاجر وأحالت أصحابها إلى لجان النظر في المخالفات.",
  ],
  [
    "roll-forward down a table",
    "موقف التظلمات في نهاية الربع الثاني\n\nالبيان | عدد التظلمات\nالقائم في 1 أبريل | 1,284\nالمقدم خلال الربع | 3,917\nالمفصول فيه خلال الربع | 4,102\nالقائم في 30 يونيو | 1,099\n\nومن التظلمات المفصول فيها قُبل 1,641 تظلمًا (40%) ورُفض 2,461 تظلمًا (60%). وعقدت اللجان 58 جلسة في 7 مناطق.",
  ],
];
