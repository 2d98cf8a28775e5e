import type { TextCase } from "./cases.js";

/** A third set: what has no total, several bases in one text, comparisons of years, small tables. */
export const PLAIN_CASES: readonly TextCase[] = [
  {
    id: "plain-yearly",
    verdict: "no-total",
    text: "Complaints to the ombudsman numbered 3,100 in 2019, 3,250 in 2020 and 3,054 in 2021. Enquiries were 5,200 in 2021.",
  },
  {
    id: "plain-yearly-ar",
    verdict: "no-total",
    text: "بلغت الشكاوى 9865 شكاية سنة 2018، و9378 شكاية سنة 2017، و8843 شكاية سنة 2016.",
  },
  {
    id: "plain-multi-base",
    verdict: "reconciles",
    text: "The line answered 24,300 calls in 2022. Of 8,100 complaints, 6,480 (80%) were upheld. Satisfaction stood at 91%, and 74% of calls were answered within 20 seconds.",
  },
  {
    id: "plain-channels-partial",
    verdict: "not-exhaustive",
    text: "In 2023 the centre handled 412,600 contacts. Phone remained the main channel with 255,310 contacts, followed by chat with 98,400 contacts.",
  },
  {
    id: "plain-avg-days",
    verdict: "no-total",
    text: "The bank closed 1,840 complaints in an average of 12 days; 92% were closed within 30 days and 1,120 customers were compensated.",
  },
  {
    id: "plain-dates",
    verdict: "no-total",
    text: "من 1 يناير إلى 31 مارس 2024 عالج المركز 14,300 طلب، وزاره 2,100 زائر، ويعمل من الساعة 8 إلى 4، ورقمه 19996.",
  },
  {
    id: "plain-two-cities",
    verdict: "no-total",
    text: "استقبلت غرفة عمليات دبي 14,148 مكالمة، واستقبلت غرفة عمليات الشارقة 11,320 مكالمة، وعجمان 4,205 مكالمات.",
  },
  {
    id: "plain-comparison",
    verdict: "reconciles",
    text: "تلقى مركز 911 خلال رمضان 1,204,300 مكالمة مقارنة بـ 1,150,200 مكالمة في رمضان السابق بزيادة 4.7%.",
  },
  {
    id: "plain-share-two-wholes",
    verdict: "reconciles",
    text: "Of 5,000 complaints received, 1,500 (30%) concerned billing; of 800 appeals, 200 (25%) succeeded.",
  },
  {
    id: "plain-upheld",
    verdict: "reconciles",
    text: "We decided 1,250 cases: 430 were upheld, 310 partly upheld and 510 not upheld. That is an uphold rate of 59%.",
  },
  {
    id: "plain-bullets-mixed",
    verdict: "no-total",
    text: "Key figures for 2022:\n• 12,400 calls answered\n• 3,180 e-mails\n• 95% satisfaction\n• 14 community events\n• 2 offices",
  },
  {
    id: "plain-bullets-total",
    verdict: "reconciles",
    text: "Contacts in 2022:\n• Phone: 12,400\n• E-mail: 3,180\n• Visits: 420\nTotal: 16,000",
  },
  {
    id: "plain-bullets-total-wrong",
    verdict: "does-not-reconcile",
    text: "Contacts in 2022:\n• Phone: 12,400\n• E-mail: 3,180\n• Visits: 240\nTotal: 16,000",
  },
  {
    id: "plain-ar-top-ministries",
    verdict: "no-total",
    text: "تصدرت وزارة الصحة الجهات بـ 12,300 شكوى، تلتها وزارة الإسكان بـ 9,870 شكوى، ثم وزارة الكهرباء بـ 7,450 شكوى.",
  },
  {
    id: "plain-eg-percent-list",
    verdict: "no-total",
    text: "تلقت المنظومة خلال سبتمبر شكاوى من المواطنين، منها 35% عن المرافق، و20% عن الصحة، و15% عن التموين.",
  },
  {
    id: "plain-eg-completion",
    verdict: "no-total",
    text: "استجابت محافظة أسوان لـ 1,830 شكوى بنسبة إنجاز 98.2%، والبحيرة لـ 2,950 شكوى بنسبة إنجاز 97.1%.",
  },
  {
    id: "plain-ombud-table",
    verdict: "reconciles",
    text: "Outcome | 2021-22 | 2022-23\nUpheld | 210 | 240\nNot upheld | 390 | 355\nWithdrawn | 100 | 105\nTotal | 700 | 700",
  },
  {
    id: "plain-quarter-table",
    verdict: "reconciles",
    text: "القناة\tيناير\tفبراير\tمارس\tالإجمالي\nالهاتف\t1,200\t1,100\t1,300\t3,600\nالبريد\t300\t280\t310\t890\nالإجمالي\t1,500\t1,380\t1,610\t4,490",
  },
  {
    id: "plain-quarter-table-wrong",
    verdict: "does-not-reconcile",
    text: "القناة\tيناير\tفبراير\tمارس\tالإجمالي\nالهاتف\t1,200\t1,100\t1,300\t3,600\nالبريد\t300\t280\t310\t890\nالإجمالي\t1,500\t1,380\t1,601\t4,490",
  },
  {
    id: "plain-rounded-shares-hr",
    verdict: "reconciles",
    text: "The 1,000 callers were 335 men (34%), 333 women (33%) and 332 children (33%).",
  },
  {
    id: "plain-growth-points",
    verdict: "no-total",
    text: "Satisfaction rose from 84% to 88%, an increase of 4 points, among 2,300 respondents.",
  },
  {
    id: "plain-fall-ar",
    verdict: "reconciles",
    text: "انخفضت الشكاوى من 5,400 شكوى إلى 4,860 شكوى، أي بنسبة 10%.",
  },
  {
    id: "plain-fall-ar-wrong",
    verdict: "does-not-reconcile",
    text: "انخفضت الشكاوى من 5,400 شكوى إلى 4,860 شكوى، أي بنسبة انخفاض 15%.",
  },
  {
    id: "plain-hotline-multi",
    verdict: "reconciles",
    text: "From 1 to 7 May the hotline received 2,450 calls, which is an average of 350 calls per day; 1,225 calls (50%) came from women.",
  },
  {
    id: "plain-mean-wrong",
    verdict: "does-not-reconcile",
    text: "In the week of 1 to 7 May the hotline received 2,450 calls, an average of 305 calls per day.",
  },
  {
    id: "plain-tel",
    verdict: "no-total",
    text: "Call 1800-11-1960 or 14433. In 2024, 31,200 calls reached the helpline on 1930.",
  },
  {
    id: "plain-cumulative",
    verdict: "not-exhaustive",
    text: "Since its launch in 2016 the platform has handled 4.2 million cases, 310,000 of them in 2023 and 345,600 in 2024.",
  },
  {
    id: "plain-oman",
    verdict: "not-exhaustive",
    text: "سجلت الهيئة 8,240 شكوى في 2022 أغلبها عن الأسعار وعددها 3,110 شكاوى ثم الضمان 1,905 شكاوى.",
  },
  {
    id: "plain-sub",
    verdict: "reconciles",
    text: "وردت 10,400 مكالمة، منها 7,300 مكالمة من المواطنين و3,100 مكالمة من المقيمين. ومن مكالمات المواطنين 4,000 استفسار و3,300 شكوى.",
  },
  {
    id: "plain-police-nye",
    verdict: "reconciles",
    text: "In the 24 hours of New Year's Eve the control room answered 9,360 calls, or 390 calls per hour, of which 8,140 went to 999 and 1,220 to 901.",
  },
  {
    id: "plain-sebi-scores",
    verdict: "reconciles",
    text: "Sr. No. | Received from | Pending at start | Received | Resolved | Pending\n1 | Directly | 1 | 4 | 5 | 0\n2 | SCORES | 2 | 3 | 3 | 2\nGrand Total | 3 | 7 | 8 | 2",
  },
  {
    id: "plain-sebi-scores-wrong",
    verdict: "does-not-reconcile",
    text: "Sr. No. | Received from | Pending at start | Received | Resolved | Pending\n1 | Directly | 1 | 4 | 5 | 0\n2 | SCORES | 2 | 3 | 3 | 2\nGrand Total | 3 | 7 | 8 | 3",
  },
  {
    id: "plain-other-noun",
    verdict: "no-total",
    text: "The inspectorate made 4,310 visits, answered 2,150 complaints and issued 1,240 fines in 2022.",
  },
  {
    id: "plain-processed",
    verdict: "no-total",
    text: "عولجت 4,310 بلاغات من أصل 4,400 بلاغ وردت خلال الشهر، وبلغ الرضا 93%.",
  },
  {
    id: "plain-ratio",
    verdict: "reconciles",
    text: "عولجت 4,312 بلاغا من أصل 4,400 بلاغ وردت خلال الشهر، أي 98%.",
  },
  {
    id: "plain-lakh",
    verdict: "no-total",
    text: "Over 6.6 lakh grievances came in between April and July; 4.47 lakh have been redressed.",
  },
  {
    id: "plain-q4",
    verdict: "reconciles",
    text: "Q1 brought 1,210 complaints, Q2 1,340, Q3 1,180 and Q4 1,270: 5,000 complaints in all in 2023.",
  },
  {
    id: "plain-q4-wrong",
    verdict: "does-not-reconcile",
    text: "Q1 brought 1,210 complaints, Q2 1,340, Q3 1,180 and Q4 1,270: 5,100 complaints in all in 2023.",
  },
  {
    id: "plain-separators",
    verdict: "reconciles",
    why: "1.900 + 850 = 2.750 only if the points part thousands",
    text: "The centre took 2.750 calls: 1.900 from men and 850 from women.",
  },
  {
    id: "plain-arabic-comma",
    verdict: "reconciles",
    why: "300,100 + 196,085 = 496,185 with Arabic commas",
    text: "بلغ عدد المكالمات 496،185 مكالمة، منها 300،100 مكالمة من الرياض والباقي 196،085 مكالمة من جدة.",
  },
  {
    id: "plain-millions",
    verdict: "reconciles",
    why: "1.1 + 0.5 = 1.6 million",
    text: "The portal handled 1.6 million cases, divided into 1.1 million complaints and 0.5 million enquiries.",
  },
  {
    id: "people-in-total",
    verdict: "reconciles",
    why: "1,914 + 802 + 371 + 118 = 3,205: who came to a branch is one of all who wrote",
    text: "The line answered 1,914 calls, the app took 802 requests, 371 chats were answered and the branches saw 118 customers, a total of 3,205 contacts.",
  },
  {
    id: "open-within-a-part",
    verdict: "not-exhaustive",
    why: "418 + 276 + 103 = 797 of the 1,492, of which they are the foremost",
    text: "وصل إلى الخط 268,140 مكالمة، بينها 1,492 بلاغا، ومن أبرزها العنف بـ418 بلاغا والإهمال بـ276 بلاغا والتسول بـ103 بلاغات.",
  },
  {
    id: "ranking-after-it",
    verdict: "not-exhaustive",
    why: "41 + 23 + 12 = 76",
    text: "أكثر ما يشكو منه الناس الفواتير ونصيبها 41%، وبعدها الجودة بـ23%، فتأخر التركيب بـ12%.",
  },
  {
    id: "ranking-among-others",
    verdict: "not-exhaustive",
    why: "79 + 7 + 4 = 90, and 1.58 of 2.00 million is 79 %",
    text: "We took about 2.00 million complaints in 2023. Credit was the largest product, roughly 1.58 million or 79%; among the others were cards (7%) and loans (4%).",
  },
  {
    id: "sum-by-rounding-of-a-part",
    verdict: "not-exhaustive",
    why: "19 is no total of 11 and 7.4, which are others of the 62",
    text: "تسلم الجهاز 62 ألف شكوى في العام. واستقبلت القاهرة 19 ألفا والجيزة 11 ألفا والإسكندرية 7400 شكوى.",
  },
  {
    id: "total-first-by-blanks",
    verdict: "reconciles",
    why: "1,480 + 1,125 + 890 = 3,495 and 562 + 431 + 348 = 1,341",
    text: "Region      Calls     Chats\nTotal       3,495     1,341\nNorth       1,480     562\nSouth       1,125     431\nEast        890       348",
  },
  {
    id: "pendency-had-been",
    verdict: "reconciles",
    why: "3,715 + 7,210 - 8,174 = 2,751",
    text: "A total of 7,210 cases were received in the month and 8,174 cases were redressed. The pendency, which had been 3,715 cases at the end of the month before, came down to 2,751 cases.",
  },
];
