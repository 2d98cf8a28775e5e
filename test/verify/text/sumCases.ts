/** Texts with one thing wrong, and the code it has to be found by. */
export const WRONG_SUMS: readonly (readonly [code: string, text: string])[] = [
  // 2,140 + 9,315 - 8,702 = 2,753
  [
    "roll-forward-mismatch",
    "بدأت الهيئة العام وفي عهدتها 2,140 شكوى، ووردها خلاله 9,315 شكوى، وأنجزت 8,702 شكوى، فبقي في نهاية العام 2,573 شكوى.",
  ],
  // 1,250 + 4,410 - 4,875 = 785
  [
    "roll-forward-mismatch",
    "بلغ الرصيد الافتتاحي 1,250 طلبا. وسُجّل 4,410 طلبات خلال السنة، وجرى البت في 4,875 طلبا. والرصيد الختامي 875 طلبا.",
  ],
  // 640 + 3,118 - 3,205 = 553
  [
    "roll-forward-mismatch",
    "دُوّرت من عام 2022 شكاوى عددها 640، وتسلّمت الإدارة 3,118 شكوى، وحُسمت 3,205 شكاوى، ودُوّرت 535 شكوى إلى عام 2024.",
  ],
  // 412 + 2,310 - 2,205 = 517
  ["roll-forward-mismatch", "- رصيد أول المدة: 412\n- الوارد: 2,310\n- المنجز: 2,205\n- رصيد آخر المدة: 571"],
  // 1,318 + 5,604 - 5,410 = 1,512
  [
    "roll-forward-mismatch",
    "The Office carried 1,318 cases into 2023. It received 5,604 new cases and finalised 5,410. At 31 December 1,152 cases were on hand.",
  ],
  // 640 + 3,118 - 3,205 = 553
  [
    "roll-forward-mismatch",
    "The backlog stood at 640 when the year began; 3,118 complaints were logged, 3,205 were dealt with and 535 were left when it ended.",
  ],
  // 221 + 655 - 703 = 173
  [
    "roll-forward-mismatch",
    "الفترة\tرصيد أول المدة\tشكاوى مقدمة\tشكاوى منجزة\tرصيد آخر المدة\nالربع الثاني\t209\t548\t571\t186\nالربع الثالث\t186\t497\t462\t221\nالربع الرابع\t221\t655\t703\t137",
  ],
  // From 7,208 to 8,311 is 15.3 %.
  [
    "growth-mismatch",
    "Request | 2022 | 2023 | Change\nComplaints | 2,146 | 2,479 | +15.5%\nRemarks | 1,844 | 1,610 | -12.7%\nIdeas | 7,208 | 8,311 | +13.3%",
  ],
  // 46 + 27 + 18 + 12 = 103
  ["shares-not-100", "توزيع الشكاوى حسب النوع\nالكهرباء 46%\nالمياه 27%\nالطرق 18%\nالنظافة 12%"],
  ["shares-not-100", "How do you prefer to complain? (one answer)\nPhone 46%\nWeb 27%\nBranch 22%\nLetter 8%"],
  // (5 × 312 + 4 × 268 + 3 × 154 + 2 × 97 + 69) / 900 = 3.73
  [
    "weighted-mean-mismatch",
    "عدد النجوم | العدد\n5 | 312\n4 | 268\n3 | 154\n2 | 97\n1 | 69\nالمجموع | 900\nوبلغ المتوسط العام 3.93 من 5.",
  ],
  [
    "weighted-mean-mismatch",
    "Rating | Number\n1 | 69\n2 | 97\n3 | 154\n4 | 268\n5 | 312\nThis gives a mean score of 3.9.",
  ],
  // 209 + 548 - 571 = 186
  [
    "roll-forward-mismatch",
    "Movement | 2022 | 2023\nOn hand at 1 January | 184 | 209\nLodged | 612 | 548\nFinalised | 587 | 571\nOn hand at 31 December | 209 | 168",
  ],
];

/** Texts that look like them and are sound. */
export const SOUND_SUMS: readonly string[] = [
  // 4,703 - 4,231 = 472, which is 11.2 % of 4,231 and 5.3 % of all 8,934.
  "بلغ ما ورد 8,934 بلاغا. وشهد الفصل الثاني 4,703 بلاغات مقابل 4,231 بلاغا في الفصل الاول، بزيادة بلغت 472 بلاغا ونسبتها 11.2%.",
  // The third column counts what was handled in time; it is no mean of days.
  "| الخدمة | الشكاوى | عولجت خلال 5 أيام عمل |\n| الجوال | 14,879 | 13,682 |\n| الثابت | 6,871 | 6,246 |\n| البريد | 3,149 | 2,737 |\n| الإجمالي | 24,899 | 22,665 |",
  "بدأت الهيئة العام وفي عهدتها 2,140 شكوى، ووردها خلاله 9,315 شكوى، وأنجزت 8,702 شكوى، فبقي في نهاية العام 2,753 شكوى.",
  // Cases that were withdrawn, or opened again, are a flow of their own.
  "We began the year with 412 open complaints, received 2,310 and closed 2,205. A further 31 were withdrawn, which left 486 open at year end.",
  "بدأ العام بـ 412 شكوى قيد النظر، ووردت 2,310 شكاوى، وأنجزت 2,205، وأعيد فتح 14 شكوى، فبقيت 531 شكوى.",
  "البند | 2022 | 2023\nمدورة من السنة السابقة | 184 | 209\nواردة | 612 | 548\nمسحوبة | 10 | 12\nمنجزة | 577 | 570\nمدورة إلى السنة التالية | 209 | 175",
  // The flows of the year are not those of the stock.
  "تلقت الهيئة 3,400 شكوى وأغلقت 3,250 شكوى، منها 210 شكاوى مرحلة من العام السابق. وما زالت 360 شكوى قيد النظر.",
  "We received 3,400 complaints, 120 more than last year, and closed 3,350. At 31 March 240 were open, compared with 190 a year earlier and 233 in 2021.",
  // Changes and scores are never added.
  "Service | 2023 | 2024 | Change\nInternet | 4,612 | 4,385 | -4.9%\nMobile | 5,908 | 6,231 | +5.5%\nLandline | 1,274 | 1,149 | -9.8%\nAll services | 11,794 | 11,765 | -0.2%",
  "Branch | Visits | Score\nNorth | 120 | 4.2\nSouth | 300 | 3.6\nEast | 80 | 4.5\nTotal | 500 | 3.9",
  // A list of something else, with its own total.
  "Team | Calls\nNorth | 812\nSouth | 977\nEast | 516\nTotal | 2,305\n\nThe 2,410 letters were divided into 920 complaints, 811 requests, 534 ideas and 145 others.",
  // Several answers, rates, changes: no shares of one whole.
  "موضوعات الشكوى (يمكن اختيار أكثر من إجابة)\nالكهرباء 46%\nالمياه 27%\nالطرق 18%\nالنظافة 12%",
  "Issues raised (a complaint may raise several)\n- Billing 46%\n- Service 27%\n- Staff 18%\n- Delay 12%",
  "نسبة الرضا حسب الفرع\nالشمال 35%\nالجنوب 34%\nالشرق 33%",
  "Change by type\nBilling 46%\nService 27%\nStaff 18%\nOther 12%",
  // The mean of the stars, beside that of the year before; means of something else.
  "Stars | Answers\n5 | 312\n4 | 268\n3 | 154\n2 | 97\n1 | 69\nThe average rating was 3.73 out of 5, against 3.61 a year before.",
  "Stars | Answers\n5 | 312\n4 | 268\n3 | 154\n2 | 97\n1 | 69\nThe average waiting time was 4.5 minutes.",
  "Stars | Answers\n5 | 312\n4 | 268\n3 | 154\n2 | 97\n1 | 69\nThe average score of the branches was 3.9, that of the centre 4.1.",
  // A point that parts thousands: percentages with decimal commas, one number in two groups, a column of whole numbers.
  "شملت العينة 1.600 شخص، منهم 420 في المستعجلات، و310 في الولادة، و265 في الجراحة، و605 في الفحوصات، بنسبة رضا 69,4 في المائة.",
  "المصلحة | الشكايات\nالشرق | 420\nالغرب | 310\nالشمال | 265\nالجنوب | 605\nالمجموع | 1.600",
  // A case may name several bodies.
  "تلقت الهيئة 1,267 شكوى. وقد وُجهت الشكاوى إلى 1,318 جهة، إذ قد تتضمن الشكوى الواحدة أكثر من جهة، فنالت الأجهزة 512 منها، والوزارات 604، والهيئات 139.",
  // 209 + 548 - 571 = 186
  "Movement | 2022 | 2023\nOn hand at 1 January | 184 | 209\nLodged | 612 | 548\nFinalised | 587 | 571\nOn hand at 31 December | 209 | 186",
];
