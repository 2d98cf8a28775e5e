import { describe, expect, it } from "vitest";
import { readFigures } from "../../src/language/readFigures.js";
import type { FigureReading } from "../../src/language/reading/FigureReading.js";

/** A reading in one line: kind, value or name, then what else it says. */
function brief(reading: FigureReading): string {
  if ("code" in reading) return `${reading.kind} ${reading.code}`;
  if ("period" in reading) {
    const to = reading.endYear === undefined ? "" : `/${reading.endYear}`;
    return `${reading.kind} ${reading.period}${to}${reading.calendar === "islamic" ? " H" : ""}`;
  }
  const { kind, value, noun, per, currency, bound } = reading;
  return [kind, value, noun, per && `per ${per}`, currency, bound].filter((part) => part !== undefined).join(" ");
}

const read = (text: string): string[] => readFigures(text).map(brief);

// Sentences of the kinds ministries publish; the readings are listed by hand.
const SENTENCES: readonly (readonly [text: string, ...readings: string[]])[] = [
  // By so much, and not more than so much.
  ["يزيد 12% على هدفنا، ويزيد على 40 طلباً، وتقل 5% عنه", "percent 12", "count 40 request over", "percent 5"],
  [
    "سجلت القطاعات التسعة والمحافظات الإحدى عشرة خلال الأشهر الثلاثة والأيام السبعة، في الأقسام الأربعة والعشرين",
    "number 9",
    "number 11",
    "count 3 month",
    "count 7 day",
    "number 24",
  ],
  ["في القرن العشرين، من الخمسة الأوائل، في العشر الأواخر، الدفعة السابعة عشرة، الشهر الجاري الاربعا"],
  ["في الشهر الموافق الثلاثاء، والأسبوع الماضي الأربعاء"],
  ["Call the Infoline (13 13 94), or 00 800 6 7 8 9 10 11 from abroad", "phone 131394", "phone 0080067891011"],
  ["In the lots (12 345 678) and (12 345)", "number 12345678", "number 12345"],
  [
    "أرسل المركز تنبيهين ثم ٣ تنبيهات بعد زيارتين و5 زيارات",
    "count 2 notification",
    "count 3 notification",
    "count 2 visit",
    "count 5 visit",
  ],
  [
    "February 172,872; March 189,215; May: 201,004",
    "month 02",
    "number 172872",
    "month 03",
    "number 189215",
    "month 05",
    "number 201004",
  ],
  [
    "أفريل: 3,655 – ماي: 3,912 – جوان: 3,480",
    "month 04",
    "number 3655",
    "month 05",
    "number 3912",
    "month 06",
    "number 3480",
  ],
  ["جويلية 612؛ أوت 488؛ جوان 703", "month 07", "number 612", "month 08", "number 488", "month 06", "number 703"],
  ["ما بين فاتح أبريل و30 يونيو 2025", "date 04-01", "date 2025-06-30"],
  [
    "في الربع الأخير من عام 2021، والنصف الأخير لسنة 2020، لا في الربع الأخير من المكالمات",
    "quarter 2021-Q4",
    "half 2020-H2",
  ],
  [
    "In the last quarter of 2021, or the final half of the year; the last quarter of our calls",
    "quarter 2021-Q4",
    "half H2",
  ],
  [
    "900 consumers' complaints, 12 customer’s calls, '300 customers'",
    "count 900 complaint",
    "count 12 call",
    "count 300 customer",
  ],
  [
    "بنسبة 52ر58 بالمئة و3ر5 بالمائة و٠٦ر٧٨ ٪ و9ر1 مليون مكالمة، ودُفع 500ر.س",
    "percent 58.52",
    "percent 5.3",
    "percent 78.06",
    "count 1900000 call",
    "money 500 SAR",
  ],
  [
    "Acme Mobile's 179 (5.9 per cent), by phone 244 (8 في المئة)",
    "number 179",
    "percent 5.9",
    "number 244",
    "percent 8",
  ],
  ["تلقت 31 640 عريضة و118 275 مواطنا", "count 31640 petition", "count 118275 citizen"],
  [
    "contracts with 3 994 (28%), and rows 10 200 300",
    "number 3994",
    "percent 28",
    "number 10",
    "number 200",
    "number 300",
  ],
  [
    "وردت مليوناً و214 ألفاً و305 شكاوى، ثم ألفاً و200 طلب، ثم مليون وأربعمئة ألف زيارة",
    "count 1214305 complaint",
    "count 1200 request",
    "count 1400000 visit",
  ],
  [
    "قُدمت ألف ومئتا شكوى وألفان وخمسمائة طلب، وألفا بلاغ",
    "count 1200 complaint",
    "count 2500 request",
    "count 2000 report",
  ],
  [
    "five thousand two hundred calls and two million three hundred thousand visits",
    "count 5200 call",
    "count 2300000 visit",
  ],
  ["في ظرف سنة 12 480 مكالمة", "count 12480 call"],
  // One word after two of them, a year beside them, and columns that two blanks part.
  ["سجلت 3 412 دعوى وحسمت 2 190 دعوى وبقيت 1 222", "number 3412", "number 2190", "number 1222"],
  ["توصلت بـ 5 214 شكاية مقابل 4 855 برسم 2021", "count 5214 complaint", "number 4855", "number 2021"],
  ["انقطاع الماء     6 412   7 085   990", "number 6412", "number 7085", "number 990"],
  ["ward 3 412 voters and ward 2 190 beds", "number 3", "number 412", "number 2", "number 190"],
  ["Phone 3 412\nWeb 2 190", "number 3", "number 412", "number 2", "number 190"],
  ["registered 6 431 new ones; Table 6 431 new ones", "number 6431", "ordinal 6", "number 431"],
  ["مركز الاتصال 8001234 رد على 90 مكالمة، وعلى الرقم ٥٥٢٢١١٣٣", "phone 8001234", "count 90 call", "phone 55221133"],
  ["تلقى مركز البلاغات (940) خلال الربع (940) بلاغا", "phone 940", "count 940 report"],
  ["على هاتفها المجاني 1800200060 وردت 1800000000 مكالمة", "phone 1800200060", "count 1800000000 call"],
  [
    "Telephone   447   463   329\nHotline 1200  24 hours",
    "number 447",
    "number 463",
    "number 329",
    "phone 1200",
    "count 24 hour",
  ],
  ["the line 0800 113 227 (480) and 1-844-555-0148", "phone 0800113227", "number 480", "phone 1-844-555-0148"],
  [
    "Fax 2233445-05, tel. 05 223 34 45 or 052233445, WhatsApp 01022334455",
    "phone 2233445-05",
    "phone 052233445",
    "phone 052233445",
    "phone 01022334455",
  ],
  ["اتصل بنا على هاتف 22334455، وورد بالهاتف 2233445 مكالمة", "phone 22334455", "count 2233445 call"],
  [
    "Phone 2233445 (40%), rows 01 02 2024 and 0-15",
    "number 2233445",
    "percent 40",
    ...["1", "2", "2024", "0", "15"].map((value) => `number ${value}`),
  ],
  ["2\uFE0F\u20E3 استقبلنا ٤\u20E3 و5 مكالمات", "ordinal 2", "ordinal 4", "count 5 call"],
  ["بكلفة 3 ملايير درهم", "money 3000000000"],
  ["up by 16.6pc in 48hrs", "percent 16.6", "count 48 hour"],
  ["The March Quarter was quiet, the June 2023 quarter was not.", "quarter Q1", "quarter 2023-Q2"],
  ["In June 2023 quarterly goals were set for the May 2023 quarter-final", "month 2023-06", "month 2023-05"],
  ["نقل المكتب إلى مدينة ر1", "number 1"],
  ["الغرفة ر3.", "number 3"],
  ["القسم | ر1 | ر2", "quarter Q1", "quarter Q2"],
  ["ر3: 12 شكاية، وفي ر4 وردت 15 شكاية", "quarter Q3", "count 12 complaint", "quarter Q4", "count 15 complaint"],
  ["من ر1 إلى ر2", "quarter Q1", "quarter Q2"],
  ["القاعة في ر2 2023", "quarter 2023-Q2"],
  ["خلال الثلاثي الثالث من سنة 2023: 12 شكاية", "quarter 2023-Q3", "count 12 complaint"],
  [
    "في الثلاثية الثانية 2023 وفي السداسية الأولى من سنة 2024: 12 شكاية",
    "quarter 2023-Q2",
    "half 2024-H1",
    "count 12 complaint",
  ],
  ["خلال الفصل الثاني من سنة 2023: 12 شكاية", "quarter 2023-Q2", "count 12 complaint"],
  ["الفصل الثاني: وردت 12 شكاية", "count 12 complaint"],
  [
    "cost R3,4 million, fines of N5,000 to N250,000, KSh 4,500; rooms R2 and masks N95",
    "money 3400000 ZAR",
    "money 5000 NGN",
    "money 250000 NGN",
    "money 4500 KES",
    "other 2",
    "other 95",
  ],
  [
    "fines of Sh56.9 million, RM 4 and BD2 million; CO2 emissions, App1,200 and the A380 million-seller",
    "money 56900000",
    "money 4 MYR",
    "money 2000000",
    "other 2",
    "number 1200",
    "other 380",
  ],
  [
    "Kiosk22,659 and 71,023Balady app; satisfied84.6%, v2.0beta",
    "number 22659",
    "number 71023",
    "percent 84.6",
    "other 2.0",
  ],
  ["دوّن 120 شكوى، وبقي دون 300 شكوى", "count 120 complaint", "count 300 complaint under"],
  ["بمتوسط 138 ألفاً شهرياً", "number 138000 per month"],
  ["الهاتف: 504 (42,0%)، هاتف: 1950 (مجاني)", "number 504", "percent 42", "phone 1950"],
  ["Telephone: 106 students, 4.5% of the total", "number 106", "percent 4.5"],
  ["Telephone: 106 students, 4.5 per cent of the total", "number 106", "percent 4.5"],
  ["الهاتف: 106 طلاب، 4.5 ٪ من المجموع", "number 106", "percent 4.5"],
  ["الهاتف: 106 طلاب، 4.5 في المئة من المجموع", "number 106", "percent 4.5"],
  ["الهاتف: 106 طلاب، 4.5 بالمائة من المجموع", "number 106", "percent 4.5"],
  ["الهاتف: ١٠٦ طلاب، بنسبة ٤٪ من المجموع", "number 106", "percent 4"],
  ["Telephone: 1950. Students: 4% of the total", "phone 1950", "percent 4"],
  ["The number 19911 free, 81.1% of calls", "phone 19911", "percent 81.1"],
  ["The number 937 open always, 81.1% of calls", "phone 937", "percent 81.1"],
  ["Hotline: 19911 free, 81.1% of calls", "phone 19911", "percent 81.1"],
  ["نُفذت في أيلول 9102 مهمة، وفي أيلول 9102 بلاغًا", "month 09", "number 9102", "month 09", "count 9102 report"],
  ["May 12 people come? March 300 miles", "date 05-12", "number 300"],
  ["1,045 about mobile and 404 about roaming", "number 1045", "number 404"],
  ["ورد 3.542 طلبا، وكان 2.409 منها في مجاله، أي 68,0%", "count 3542 request", "number 2409", "percent 68"],
  ["ورد 3.542 طلبا بزيادة 8.5%، وكان 2.409 منها", "count 3542 request", "percent 8.5", "number 2409"],
  ["ورد 3.542 طلبا، أي 8.5 في الساعة، وكان 2.409 منها", "count 3542 request", "number 8.5", "number 2.409"],
  ["تحسين الشوارع: 20.891\nإنارة: 11.771\nأبنية: 4.811", "number 20891", "number 11771", "number 4811"],
  ["بمتوسط 3,488 مكالمة في كل يوم", "count 3488 call per day"],
  ["منها 873 شكوى في البريد", "count 873 complaint"],
  ["ورد 3.542 طلبا في 1.1 يوم، وكان 2.409 منها", "count 3542 request", "count 1.1 day", "number 2409"],
  ["الشكايات: 6 333\nورد 29 844 طلبا", "count 6333 complaint", "count 29844 request"],
  ["another 1 009 arrived, we closed 974", "number 1009", "number 974"],
  // The eight digits are a telephone number, no count without its blanks; a month stands before a count as any word does.
  [
    "اتصالات: 13 591 (جانفي 4 418 / مارس 5 206)، والرسائل: 9 292. الهاتف: 71341500، وسجلنا 71341500",
    "count 13591 call",
    "month 01",
    "number 4418",
    "month 03",
    "number 5206",
    "count 9292 message",
    "phone 71341500",
    "number 71341500",
  ],
  ["الدوام من الساعة 8.30 إلى الساعة 17.00", "time 8.30", "time 17.00"],
  ["من 9.15 ص، بمعدل 8.30 في الساعة، وفي الساعة 12.30", "time 9.15", "number 8.3", "number 12.3"],
  ["ومتوسط الرد بالساعة 2.15، وفي الساعة 12.50 مكالمة", "number 2.15", "count 12.5 call"],
  ["وواتس آب 54920 رسالة، وفي آب 54920 رسالة", "count 54920 message", "month 08", "count 54920 message"],
  ["124,306+58.6%", "number 124306", "percent 58.6"],
  ["عبر الخط الساخن (154) ألفان و49 بلاغاً", "phone 154", "count 2049 report"],
  ["lat 24.713, long 46.675", "number 24.713", "number 46.675"],
  [
    "العدد الصحيح 412 380، أجاب الأعوان عن 371 142 منها، وانقطعت 41 238 قبل الرد، أي 1130 في اليوم",
    "number 412380",
    "number 371142",
    "number 41238",
    "number 1130",
  ],
  ["Channel: March / February", "month 03", "month 02"],
  ["خلال أشهر تموز وآب وأيلول", "month 07", "month 08", "month 09"],
  ["it rose, and March, with 9,140, led. May was slow: 300", "month 03", "number 9140", "month 05", "number 300"],
  ["you may see 300; you will. March 200 miles", "number 300", "number 200"],
  ["12 tours in 5 seconds, and the second call", "count 12 tour", "count 5 second"],
  ["3 queries, 2 agencies and 4 surveys", "count 3 enquiry", "count 2 entity", "count 4 survey"],
  ["المكالمات أقل بـ548 وأكثر ب20، وأقل من 30.", "number 548", "number 20", "number 30 under"],
  [
    "تلقى مركز الاتصال الموحد 19996 أكثر من 1.2 مليون مكالمة خلال عام 1446هـ، بزيادة 12.5% عن العام السابق.",
    "phone 19996",
    "count 1200000 call over",
    "year 1446 H",
    "percent 12.5",
  ],
  [
    "بلغت نسبة الرضا 87٫4٪ بارتفاع قدره 3.2 نقطة مئوية مقارنة بالربع الأول من عام 2023م.",
    "percent 87.4",
    "points 3.2",
    "quarter 2023-Q1",
  ],
  [
    "أغلقت الوزارة 98.7 في المئة من البلاغات البالغ عددها 45.230 بلاغا خلال 48 ساعة.",
    "percent 98.7",
    "count 45230 report",
    "count 48 hour",
  ],
  [
    "استقبل مركز 937 خلال الأسبوع 68،412 اتصالاً، و1.245 استشارة.",
    "phone 937",
    "count 68412 call",
    "count 1245 consultation",
  ],
  [
    "عالجت الأمانة ثلاثة آلاف وخمسمئة بلاغ، منها 1,240 بلاغا في شهر يناير و1,100 في فبراير.",
    "count 3500 report",
    "count 1240 report",
    "month 01",
    "number 1100",
    "month 02",
  ],
  [
    "وردت 2 855 شكاية سنة 2019 مقابل 2 410 شكايات سنة 2018، بنسبة نمو 18,46%.",
    "count 2855 complaint",
    "year 2019",
    "count 2410 complaint",
    "year 2018",
    "percent 18.46",
  ],
  ["وردت خلال فيفري ومارس 54 903 شكاية.", "month 02", "month 03", "count 54903 complaint"],
  ["تعامل الفريق مع مكالمتين و3 رسائل بريد إلكتروني ولم ترد أي شكوى.", "count 2 call", "count 3 email"],
  [
    "لا يقل عن 300 تذكرة، ولا يزيد على 40 طلباً، وقرابة ألفي استفسار.",
    "count 300 ticket over",
    "count 40 request under",
    "count 2000 enquiry about",
  ],
  [
    "خلال الفترة من 1 إلى 15 رمضان 1445هـ تم تسجيل 5236 آلاف بلاغ.",
    "date 1445-09-01 H",
    "date 1445-09-15 H",
    "count 5236 report",
  ],
  [
    "بلغت الغرامات 2.5 مليون ريال، و300 ألف دولار، و1,500 ر.س.",
    "money 2500000 SAR",
    "money 300000 USD",
    "money 1500 SAR",
  ],
  [
    "بمعدل 450 مكالمة في الساعة و18 مكالمة كل دقيقة، أي 48 شكوى يومياً.",
    "count 450 call per hour",
    "count 18 call per minute",
    "count 48 complaint per day",
  ],
  [
    "يعمل المركز 24/7 من الساعة 8 صباحاً إلى 10:30 مساءً على الرقم 8001234567 أو info@moc.gov.sa.",
    "other 24/7",
    "time 8",
    "time 10:30",
    "phone 8001234567",
    "email info@moc.gov.sa",
  ],
  ["الرياض 12,450، مكة المكرمة 9,870، المنطقة الشرقية 7,655.", "number 12450", "number 9870", "number 7655"],
  ["1. استقبال 500 طلب\n2. إغلاق 450 طلباً", "ordinal 1", "count 500 request", "ordinal 2", "count 450 request"],
  [
    "المادة 15 من القرار رقم 1234 بتاريخ 12/5/1442هـ ضمن رؤية 2030",
    "ordinal 15",
    "ordinal 1234",
    "date 1442-05-12 H",
    "year 2030",
  ],
  ["تجاوز 200 ألف بلاغ، تمت معالجة 192,875منها.", "count 200000 report over", "number 192875"],
  [
    "بين عامي 2019 و2021 ارتفع العدد من 750 إلى 1,200 شكوى.",
    "year 2019",
    "year 2021",
    "count 750 complaint",
    "count 1200 complaint",
  ],
  ["بلغ عدد المستفيدين 3 ملايين و250 ألف مستفيد.", "count 3250000 beneficiary"],
  ["مليون و659 ألفاً و121 وكالة، ومكالمة واحدة، ولا شكاوى", "count 1659121 poa", "count 1 call", "count 0 complaint"],
  ["إجمالي المكالمات: ٦٤٩٬٩٤٠، والتذاكر: ١٢٣٬٧٦٥", "count 649940 call", "count 123765 ticket"],
  [
    "The hotline 1950 received 649,940 calls in Q1 2021, up 9.45% on Q4 2020 (593,820).",
    "phone 1950",
    "count 649940 call",
    "quarter 2021-Q1",
    "percent 9.45",
    "quarter 2020-Q4",
    "number 593820",
  ],
  ["Calls in 1H 2023 and 3Q 2022, with a 2H pencil", "half 2023-H1", "quarter 2022-Q3", "number 2"],
  ["Calls in 3H 2023", "number 3", "number 2023"],
  [
    "540 calls in the quarter to September, 610 in the quarter ended December 2023",
    "count 540 call",
    "quarter Q3",
    "number 610",
    "quarter 2023-Q4",
  ],
  ["The quarter ended 30 June 2023, the quarter to May", "date 2023-06-30", "month 05"],
  ["Quarter Ended June 2023, QUARTER TO SEPTEMBER", "quarter 2023-Q2", "quarter Q3"],
  ["Calls fell by a quarter to June", "month 06"],
  ["Call 888-CALL-NOW", "other 888"],
  ["As at 15-JUN-2023 and 05-SEP-2023", "date 2023-06-15", "date 2023-09-05"],
  [
    "Complaints fell by 3.2 percentage points to 12.8 per cent; two thirds were closed within 5 working days.",
    "points 3.2",
    "percent 12.8",
    "count 5 working-day",
  ],
  [
    "In 2019/20 the office received 11,021 complaints, of which 9,544 (86.6%) were resolved by 31 March 2020.",
    "year 2019/2020",
    "count 11021 complaint",
    "number 9544",
    "percent 86.6",
    "date 2020-03-31",
  ],
  [
    "Of the 23 complaints, five were upheld, twenty-one were not, and one of the two hundred and five calls was lost.",
    "count 23 complaint",
    "number 5",
    "number 21",
    "count 205 call",
  ],
  [
    "A total of 1,23,968 grievances were disposed of during June 2023; 2.3 lakh remain pending.",
    "count 123968 grievance",
    "month 2023-06",
    "number 230000",
  ],
  [
    "We answered 1.25 million calls (about 3,425 calls per day) and 45k e-mails, costing $2.5m or SAR 9,400,000.",
    "count 1250000 call",
    "count 3425 call per day about",
    "count 45000 email",
    "money 2500000 USD",
    "money 9400000 SAR",
  ],
  [
    "One of the main themes, raised by 12 people, was waiting times of 30-45 minutes after 18:00.",
    "count 12 person",
    "count 30 minute",
    "count 45 minute",
    "time 18:00",
  ],
  [
    "The service handled 500+ chats, at least 40 percent more than in May 2022 and no fewer than 30 calls.",
    "count 500 chat over",
    "percent 40 over",
    "month 2022-05",
    "count 30 call over",
  ],
  [
    "Table 2: COVID-19 helpline, see page 14 and www.example.gov/2021/report.pdf [3].",
    "ordinal 2",
    "other 19",
    "ordinal 14",
    "other 3",
  ],
  [
    "There were no complaints in March and 2 calls in April 2023; more may follow on the 1st.",
    "count 0 complaint",
    "month 03",
    "count 2 call",
    "month 2023-04",
    "ordinal 1",
  ],
  [
    "First quarter 2022: 14 200 calls; third quarter 2022-23; H1 of 2021; between 1 and 7 March 2024.",
    "quarter 2022-Q1",
    "count 14200 call",
    "quarter 2022-Q3/2023",
    "half 2021-H1",
    "date 2024-03-01",
    "date 2024-03-07",
  ],
  ["تعاملت مع 9,500 شكوى في العام، أي 26 شكوى في اليوم", "count 9500 complaint", "count 26 complaint per day"],
  [
    "وردت إحدى عشرة مكالمة وأحد عشر بلاغًا، ثم مئة وثمانية آلاف ومئة وإحدى و عشرون شكوى",
    "count 11 call",
    "count 11 report",
    "count 108121 complaint",
  ],
  ["لم يرد أحد على إحدى مكالمات المركز، ولا على أحد المستفيدين"],
  ["عُقدت الدورة الحادية عشرة في الثالث عشر من مارس، والتاسعة عشرة يوم الأحد", "date 03-13"],
  ["ألف وواحد وتسعون بلاغًا، وألف وأحد عشر طلبًا", "count 1091 report", "count 1011 request"],
  [
    "ورد نصف مليون مكالمة، منها ربع المليون بريدًا، وأكثر من ثلاثة أرباع مليون طلب",
    "count 500000 call",
    "count 250000 email",
    "count 750000 request over",
  ],
  [
    "مليون ونصف المليون مكالمة، ومليونًا ونصف مليون زيارة، و3 ملايين ونصف المليون طلب، ونحو مليونين وثلاثة أرباع المليون",
    "count 1500000 call",
    "count 1500000 visit",
    "count 3500000 request",
    "number 2750000 about",
  ],
  [
    "بين مئة ألف ونصف مليون زيارة، وبين 50 ونصف مليون",
    "number 100000",
    "count 500000 visit",
    "number 50",
    "number 500000",
  ],
  ["بلغت مليونًا ونصف المستفيدين، وثلث مليون مكالمة، والمليون ونصف المليون"],
  ["ورد 600 ونصف هذه الطلبات، وفي هذا الربع مليون مكالمة", "number 600", "count 1000000 call"],
  [
    "half a million calls, a quarter of a million visits, half-million and three quarters of a million",
    "count 500000 call",
    "count 250000 visit",
    "number 500000",
    "number 750000",
  ],
  [
    "one and a half million calls, two and a half thousand visits, 3 million and a half requests in two and a half hours",
    "count 1500000 call",
    "count 2500 visit",
    "count 3500000 request",
    "count 2.5 hour",
  ],
  ["in the first half a million calls, between 2 and half a million", "half H1", "number 2", "number 500000"],
  ["two thirds of a million, a third of a million, half of the calls and two and a half"],
  ["twelve hundred calls and خمسة ونصف في المئة", "count 1200 call", "percent 5.5"],
  ["تلقت ثلاثا وأربعين شكاية، منها خمسا وعشرين", "count 43 complaint", "number 25"],
  ["وردت خلال العام (1501) شكوى، وفي عام (2023) غيرها", "count 1501 complaint", "year 2023"],
  ["Average: 14 min 20 sec, longest 2 hrs", "count 14 minute", "count 20 second", "count 2 hour"],
  [
    "Dec-24 | July-25 | Sept-25 | 30th June, 2023",
    "month 2024-12",
    "month 2025-07",
    "month 2025-09",
    "date 2023-06-30",
  ],
];

describe("readFigures", () => {
  it.each(SENTENCES)("%s", (text, ...readings) => {
    expect(read(text)).toEqual(readings);
  });

  it("points at the numeral with its scale word, and at the noun, in the original text", () => {
    const text = "ورد \u2067١٣ ألفاً و٧٨\u2069 مكالمةً.";
    const [reading] = readFigures(text);
    expect(reading).toEqual({
      span: { start: 5, end: 17 },
      text: "١٣ ألفاً و٧٨",
      script: "arab",
      kind: "count",
      value: 13078,
      units: 13078,
      decimals: 0,
      noun: "call",
      nounSpan: { start: 19, end: 26 },
      scale: { word: "ألفاً", factor: 1000 },
    });
    expect(text.slice(19, 26)).toBe("مكالمةً");
  });

  it("says to what a headline may be rounded", () => {
    expect(readFigures("45 ألف")[0]).toMatchObject({ value: 45000, scale: { word: "ألف", factor: 1000, step: 1000 } });
    expect(readFigures("1.6 مليون")[0]).toMatchObject({ value: 1_600_000, scale: { step: 100_000 } });
    expect(readFigures("مليون ونصف")[0]).toMatchObject({ scale: { word: "مليون", factor: 1_000_000, step: 100_000 } });
    expect(readFigures("ربع مليون")[0]).toMatchObject({ scale: { word: "مليون", factor: 1_000_000, step: 10_000 } });
    expect(readFigures("مئة ألف وألف بلاغ")[0]).toMatchObject({ scale: { word: "ألف", factor: 1000, step: 1000 } });
    expect(readFigures("أربعة آلاف بلاغ")[0]).toMatchObject({ value: 4000, script: "word", scale: { step: 1000 } });
  });

  it("keeps the alternatives of separators and scale words", () => {
    expect(readFigures("38.042 شكاية")[0]).toMatchObject({
      value: 38042,
      alternatives: [{ units: 38042, decimals: 3 }],
    });
    expect(readFigures("104.742 ألف")[0]).toMatchObject({
      value: 104742,
      alternatives: [{ units: 104742000, decimals: 0 }],
    });
    expect(readFigures("1,23")[0]).toMatchObject({ value: 1.23, alternatives: [{ units: 123, decimals: 0 }] });
    expect(readFigures("5236 آلاف")[0]).toMatchObject({ value: 5236, flags: ["wrong-scale"] });
    expect(readFigures("1,287k calls")[0]).toMatchObject({ value: 1_287_000, scale: { step: 1000 } });
    expect(readFigures("1287k")[0]).not.toHaveProperty("flags");
    expect(readFigures("over 1.9m calls")[0]).toMatchObject({ value: 1_900_000 });
    expect(readFigures("1.9m of cable")[0]).toMatchObject({ value: 1.9 });
    expect(readFigures("99,8%")[0]).not.toHaveProperty("alternatives");
  });

  it("gives back a code where a value would not be exact", () => {
    expect(read("192.168.1.1 12345678901234567890")).toEqual(["other 192.168.1.1", "other 12345678901234567890"]);
  });

  it("names a service number wherever it stands once the text has called it so", () => {
    expect(read("937 في أسبوع\nتلقى الرقم (937) 45 مكالمة و937 طلباً")).toEqual([
      "phone 937",
      "phone 937",
      "count 45 call",
      "count 937 request",
    ]);
  });

  it("takes صفر for a month without its article only", () => {
    expect(read("زيادة من الصفر")).toEqual([]);
    expect(read("في صفر والمحرم")).toEqual(["month 02 H", "month 01 H"]);
  });

  it("finds nothing where there is no number", () => {
    expect(readFigures("")).toEqual([]);
    expect(readFigures("[...] لمن باب one of them, nobody may march.")).toEqual([]);
  });
});

it.each<readonly [text: string, ...readings: string[]]>([
  ["وردت خلال العام 1432 شكوى", "count 1432 complaint"],
  ["وردت في عام ١٤٣٢ مكالمة", "count 1432 call"],
  ["في عام 1432 وردت 500 شكوى", "year 1432 H", "count 500 complaint"],
  ["عام 1432هـ شكوى واحدة", "year 1432 H", "count 1 complaint"],
  ["خلال عام 1445 شكاوى كثيرة", "year 1445 H"],
  ["خلال عام 1445 الشكوى", "year 1445 H"],
  ["عام 2023 شكوى واحدة", "year 2023", "count 1 complaint"],
])("counts what stands behind a number that could be a year: %s", (text, ...readings) => {
  expect(read(text)).toEqual(readings);
});

it.each<readonly [text: string, ...readings: string[]]>([
  // Number words of English without an "and", and a dozen that is no two.
  ["one hundred five complaints, nine hundred ninety-nine calls", "count 105 complaint", "count 999 call"],
  ["two million three hundred thousand fifty calls", "count 2300050 call"],
  ["of one hundred, five were upheld", "number 100", "number 5"],
  ["two dozen complaints and half a dozen calls"],
  // What has a fraction has no rest.
  ["1.2 مليون و300 ألف مكالمة", "number 1200000", "count 300000 call"],
  ["13 ألفاً و78، و3 ملايين و250 ألف مستفيد", "number 13078", "count 3250000 beneficiary"],
  // The 31st of the month behind it, and the year where there is none.
  ["1 January–31 March 2021", "date 2021-01-01", "date 2021-03-31"],
  ["Dec-24 | Jan-25", "month 2024-12", "month 2025-01"],
  ["the 3rd quarter of 2021, 2nd half of 2020", "quarter 2021-Q3", "half 2020-H2"],
  ["the 4th quarter 2020, the 5th quarter", "quarter 2020-Q4", "ordinal 5"],
  ["31/12/99, 31.12.99 and 31/12/42", "date 1999-12-31", "date 1999-12-31", "date 2042-12-31"],
])("reads what strangers write: %s", (text, ...readings) => {
  expect(read(text)).toEqual(readings);
});

describe("readFigures with fractions of one character", () => {
  it.each<readonly [text: string, ...readings: string[]]>([
    ["½, ¼ and ¾", "number 0.5", "number 0.25", "number 0.75"],
    ["2½ hours, 2 ½ hours and 2\u00A0¾ days", "count 2.5 hour", "count 2.5 hour", "count 2.75 day"],
    ["٢½ ساعة، و¼ ساعة", "count 2.5 hour", "count 0.25 hour"],
    ["3¾% and 12 ½ ٪", "percent 3.75", "percent 12.5"],
    ["1½ million calls, ½ million visits", "count 1500000 call", "count 500000 visit"],
    ["more than 1½-2½ hours", "count 1.5 hour over", "count 2.5 hour"],
    ["In 2021 ½ hour", "year 2021", "count 0.5 hour"],
  ])("reads them exactly: %s", (text, ...readings) => {
    expect(read(text)).toEqual(readings);
  });

  it("reads no part of a number that it cannot read whole", () => {
    for (const text of ["2⅓ hours", "2 ⅔ hours", "1,000½ hours", "2.5½"])
      expect(readFigures(text)).toMatchObject([{ kind: "other", text: text.replace(" hours", "") }]);
    expect(readFigures("⅓ of them")).toEqual([]);
  });

  it("keeps their decimals", () => {
    expect(readFigures("-2½%")).toMatchObject([{ value: -2.5, units: -25, decimals: 1, text: "-2½%" }]);
    expect(readFigures("2¼")).toMatchObject([{ value: 2.25, units: 225, decimals: 2, script: "latn" }]);
  });
});

it.each<readonly [text: string, ...readings: string[]]>([
  ["The 2021 report counts 500 complaints", "year 2021", "count 500 complaint"],
  ["the 2021 complaints report", "year 2021"],
  ["2021 complaints report", "year 2021"],
  ["2019 annual report", "year 2019"],
  ["a 2021 report by the ministry", "year 2021"],
  ["its 2021 figures and our 2023 customer satisfaction survey", "year 2021", "year 2023"],
  ["We received 2021 reports and 2021 complaints", "count 2021 report", "count 2021 complaint"],
  ["the 2000 complaints under review, 2000 survey forms", "count 2000 complaint", "count 2000 survey"],
  ["in the 2018 calendar year, the 2018 complaints this year", "year 2018", "count 2018 complaint"],
  ["2014 Annual Report Statistics\n2018 Budget Summary", "year 2014", "year 2018"],
  ["2018 statistics officers, 2018 calendar years", "number 2018", "number 2018"],
  ["the 2,021 reports, 1445 reports", "count 2021 report", "count 1445 report"],
])("tells the year of a report from how many there are: %s", (text, ...readings) => {
  expect(read(text)).toEqual(readings);
});

describe("readFigures with the point of a shortened month", () => {
  it.each<readonly [text: string, ...readings: string[]]>([
    ["Mar. 2021", "month 2021-03"],
    ["in Sept. 2021 and Dec. 2020", "month 2021-09", "month 2020-12"],
    ["Jan. 31, 2021", "date 2021-01-31"],
    ["31 Jan. 2021", "date 2021-01-31"],
    ["Jan.-Mar. 2021", "month 2021-01", "month 2021-03"],
    ["Jan., Feb. and Mar. 2021: 500 calls", "month 2021-01", "month 2021-02", "month 2021-03", "count 500 call"],
    ["Oct. to Dec.-24", "month 2024-10", "month 2024-12"],
    ["Jan. 1,200, Feb. 1,300", "month 01", "number 1200", "month 02", "number 1300"],
  ])("reads what follows: %s", (text, ...readings) => {
    expect(read(text)).toEqual(readings);
  });

  it.each<readonly [text: string, ...readings: string[]]>([
    ["It rose in Mar. It fell in June. 500 calls came", "month 03", "month 06", "count 500 call"],
    ["As many as we may. 12 people came", "count 12 person"],
    ["It reopened in May. 12 people came", "month 05", "count 12 person"],
    ["It fell in Dec. 300 calls came", "month 12", "count 300 call"],
  ])("leaves the end of a sentence: %s", (text, ...readings) => {
    expect(read(text)).toEqual(readings);
  });
});

describe("readFigures with a point first", () => {
  it("reads a share below one without its nought", () => {
    expect(readFigures("about .01% of them, and -.5%")).toMatchObject([
      { kind: "percent", value: 0.01, decimals: 2, text: ".01%", bound: "about" },
      { kind: "percent", value: -0.5, text: "-.5%" },
    ]);
    expect(readFigures("بنسبة .٠٥٪ فقط")).toMatchObject([{ kind: "percent", value: 0.05 }]);
  });

  it("leaves the number of a line laid out as it is seen, and the end of a sentence", () => {
    expect(readFigures(".1 المكالمات")).toMatchObject([{ value: 1, decimals: 0 }]);
    expect(readFigures("page 4.5%")).toMatchObject([{ value: 4.5 }]);
    expect(readFigures("etc..5%")).toMatchObject([{ value: 5 }]);
  });
});

const HOSTILE: Readonly<Record<string, string>> = {
  digits: "1",
  brackets: "(",
  "closing brackets": ")",
  points: "1.",
  commas: "1,",
  groups: "1,234",
  "mixed separators": "1.2,3،4٬5٫6",
  spaces: " ",
  "space groups": " 111",
  slashes: "1/",
  dashes: "1-",
  colons: "1:",
  equations: "1=",
  "colons and equations": "1:1=",
  addresses: "a@",
  domains: "a.",
  "bidi marks": "1.\u200e\u200e",
  and: "و",
  hybrids: "ألف و1 ",
  "number words": "ثلاثة وعشرين ",
  halves: "مليون ونصف ",
  parts: "two and a half of a ",
  links: "half of of ",
  adjectives: "5 new ",
  phrases: "working  ",
  "list lines": "\n   1. ",
  "shortened months": "Jan. 3.",
  "dates with points": "1.1.2021 ",
  fractions: "1 ½",
  "reports of a year": "the 2021 annual ",
  "years by years": "in 2021, of 2021, ",
  "months of one year": "May, June and July 2021 to ",
};

describe("readFigures on hostile text", () => {
  it.each(Object.entries(HOSTILE))("takes linear time: %s", (_, piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      // Of the processor, which other processes do not lengthen.
      const once = (): number => {
        const start = process.cpuUsage();
        readFigures(text);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      return Math.min(once(), once(), once());
    };
    time(20_000);
    // A quadratic reader would need 16 times as long for 4 times the text.
    expect(time(200_000)).toBeLessThan(10 * time(50_000) + 200);
  });
});

it("reads a number in bold with its scale", () => {
  const text = "Nearly **41** thousand called.";
  const [figure] = readFigures(text);
  expect(figure).toMatchObject({ value: 41_000, span: { start: 9, end: 22 } });
});
