/** A table that is sound with the right numbers and wrong with one of the wrong ones in its place. */
export interface TableShape {
  readonly name: string;
  readonly text: string;
  /** What is printed, and what is printed instead of it where the table is wrong. */
  readonly slips: readonly (readonly [right: string, wrong: string])[];
}

/** Shapes in which ministries print their tables. */
export const TABLE_SHAPES: readonly TableShape[] = [
  {
    name: "quarters whose year is called no total, of which one row has a slip",
    text: "Department | Q1 | Q2 | Q3 | Q4 | Year\nWaste | 1,210 | 1,344 | 1,402 | 1,288 | 5,244\nRoads | 2,318 | 2,107 | 1,996 | 2,240 | 8,661\nNoise | 905 | 1,012 | 987 | 941 | 3,845\nParks | 640 | 598 | 702 | 655 | 2,595",
    slips: [["8,661", "7,661"]],
  },
  {
    // 412 + 97 + 61 = 570
    name: "what was closed, with its total, below what was not",
    text: "Status | Complaints\nStill pending | 83\nUpheld | 412\nRejected | 97\nWithdrawn | 61\nTotal closed | 570",
    slips: [["570", "507"]],
  },
  {
    // 150 / 168 = 89.3 %, 169 / 179 = 94.4 %, 178 / 194 = 91.8 %
    name: "counts within a number of working days",
    text: "Quarter | Received | Completed within 20 working days | Percentage\nApril to June 2022 | 168 | 150 | 89%\nJuly to September 2022 | 179 | 169 | 94%\nApril to June 2023 | 194 | 178 | 92%",
    slips: [["92%", "94%"]],
  },
  {
    name: "counts within a number of days in words",
    text: "الربع | الواردة | المنجزة خلال خمسة أيام عمل | النسبة\nالأول | 168 | 150 | 89%\nالثاني | 179 | 169 | 94%\nالثالث | 194 | 178 | 92%",
    slips: [["92%", "94%"]],
  },
  {
    name: "rates that Arabic calls by the word for a mean",
    text: "الربع | الواردة | المغلقة | معدل الإغلاق\nالأول | 168 | 150 | 89%\nالثاني | 179 | 169 | 94%\nالثالث | 194 | 178 | 92%",
    slips: [["92%", "94%"]],
  },
  {
    name: "tickets that were opened, in the word for those that are open",
    text: "الربع | التذاكر المفتوحة | التذاكر المغلقة | النسبة\nالأول | 168 | 150 | 89%\nالثاني | 179 | 169 | 94%\nالثالث | 194 | 178 | 92%",
    slips: [["92%", "94%"]],
  },
  {
    name: "opened tickets of the months, added",
    text: "الشهر | التذاكر المفتوحة\nيناير | 320\nفبراير | 298\nمارس | 341\nالإجمالي | 959",
    slips: [["959", "995"]],
  },
  {
    // 40 + 120 - 115 = 45, 45 + 135 - 140 = 40, 40 + 110 - 104 = 46
    name: "an account whose stocks are both carried forward",
    text: "Quarter | Brought forward | Total received | Closed | Carried forward\nQ1 | 40 | 120 | 115 | 45\nQ2 | 45 | 135 | 140 | 40\nQ3 | 40 | 110 | 104 | 46",
    slips: [["46", "64"]],
  },
  {
    name: "an account in Arabic of cases that were solved",
    text: "الربع | رصيد أول المدة | إجمالي الوارد | التي تم حلها | رصيد آخر المدة\nالأول | 40 | 120 | 115 | 45\nالثاني | 45 | 135 | 140 | 40\nالثالث | 40 | 110 | 104 | 46",
    slips: [["46", "64"]],
  },
  {
    // 260 - 221 = 39
    name: "a difference called by its signs",
    text: "Subject | 2022 | 2023 | +/-\nBilling | 512 | 560 | 48\nWater | 340 | 310 | -30\nRoads | 221 | 260 | 39\nHealth | 150 | 171 | 21",
    slips: [["39", "93"]],
  },
  {
    // 260 / 221 = 1.176, 171 / 150 = 1.14
    name: "last year and this year in Arabic",
    text: "الموضوع | العام الماضي | العام الحالي | التغير\nالفوترة | 512 | 560 | 9.4%\nالمياه | 340 | 310 | -8.8%\nالطرق | 221 | 260 | 17.6%\nالصحة | 150 | 171 | 14.0%",
    slips: [["17.6%", "16.7%"]],
  },
  {
    name: "years of the Hijra",
    text: "الموضوع | 1444 | 1445 | التغير\nالفوترة | 512 | 560 | 9.4%\nالمياه | 340 | 310 | -8.8%\nالطرق | 221 | 260 | 17.6%\nالصحة | 150 | 171 | 14.0%",
    slips: [["17.6%", "16.7%"]],
  },
  {
    // 1,412 + 1,236 + 1,198 + 887 + 567 = 5,300; 1,198 / 5,300 = 22.6 %
    name: "counts with their shares in brackets",
    text: "Subject | Complaints (%)\nBilling | 1,412 (26.6%)\nWater | 1,236 (23.3%)\nRoads | 1,198 (22.6%)\nHealth | 887 (16.7%)\nOther | 567 (10.7%)\nTotal | 5,300 (100%)",
    slips: [
      ["22.6%", "26.2%"],
      ["1,236", "1,326"],
    ],
  },
  {
    name: "a total in bold",
    text: "| Subject | Number |\n| --- | ---: |\n| Billing | 1,412 |\n| Water | 1,236 |\n| Roads | 1,198 |\n| **Total** | **3,846** |",
    slips: [["3,846", "3,864"]],
  },
  {
    name: "the total before its parts",
    text: "الموضوع | العدد\nجميع الشكاوى | 5,300\nالفوترة | 1,412\nالمياه | 1,236\nالطرق | 1,198\nالصحة | 887\nأخرى | 567",
    slips: [["1,198", "1,189"]],
  },
  {
    // 1,412 + 1,236 = 2,648; 1,198 + 887 + 567 = 2,652
    name: "subtotals",
    text: "Subject | Number\nBilling | 1,412\nWater | 1,236\nSubtotal | 2,648\nRoads | 1,198\nHealth | 887\nOther | 567\nSubtotal | 2,652\nGrand total | 5,300",
    slips: [
      ["2,648", "2,684"],
      ["5,300", "5,030"],
    ],
  },
  {
    name: "a part of the row above",
    text: "Subject | Number\nBilling | 1,412\n- of which meters | 400\nWater | 1,236\nRoads | 1,198\nTotal | 3,846",
    slips: [["3,846", "3,864"]],
  },
  {
    name: "a part of the row above, in Arabic",
    text: "الموضوع | العدد\nالفوترة | 1,412\nمنها العدادات | 400\nالمياه | 1,236\nالطرق | 1,198\nالإجمالي | 3,846",
    slips: [["3,846", "3,864"]],
  },
  {
    // (1,200 + 1,350 + 1,050) / 3 = 1,200
    name: "a mean of the months",
    text: "Month | Calls\nJanuary | 1,200\nFebruary | 1,350\nMarch | 1,050\nTotal | 3,600\nMonthly average | 1,200",
    slips: [["3,600", "3,060"]],
  },
  {
    name: "a mean of the months before their total",
    text: "الشهر | المكالمات\nيناير | 1,200\nفبراير | 1,350\nمارس | 1,050\nالمتوسط الشهري | 1,200\nالإجمالي | 3,600",
    slips: [["3,600", "3,060"]],
  },
  {
    name: "a running count, the last month first, with a total",
    text: "Month | Calls | Cumulative\nApril | 1,100 | 4,700\nMarch | 1,050 | 3,600\nFebruary | 1,350 | 2,550\nJanuary | 1,200 | 1,200\nTotal | 4,700 | 4,700",
    slips: [["| 1,100", "| 1,010"]],
  },
  {
    // 100 + 200 = 130 + 170 = 300
    name: "two divisions of one total",
    text: "Group | Callers\nPhone | 100\nWeb | 200\nMen | 130\nWomen | 170\nTotal | 300",
    slips: [["300", "330"]],
  },
  {
    // 1,200 + 900 + 400 = 2,500; 900 / 2,500 = 36 %
    name: "classes across, their counts and shares below",
    text: "المؤشر | الفوترة | المياه | الطرق | الإجمالي\nالعدد | 1,200 | 900 | 400 | 2,500\nالنسبة | 48% | 36% | 16% | 100%",
    slips: [
      ["900", "990"],
      ["36%", "63%"],
    ],
  },
  {
    // 214 + 305 + 118 = 637 and 41 + 60 + 22 = 123
    name: "each cell in a line that a bar closes",
    text: "Requests by quarter\nQuarter |\nReceived |\nRefused* |\nQ1 |\n214 |\n41 |\nQ2 |\n305 |\n60 |\nQ3 |\n118 |\n22 |\nTotal (2021/22) |\n637 |\n123 |\n*In part or in full.",
    slips: [
      ["637", "673"],
      ["123", "132"],
    ],
  },
  {
    // 510 + 96 + 33 = 639 and 488 + 120 + 27 = 635
    name: "each cell in a line of its own",
    text: "Table 3: Decisions of the board\nDecisions\n2021-2022\n2020-2021\nUpheld\n510\n488\nDismissed\n96\n120\nWithdrawn before\nthe hearing\n33\n27\nTotal\n639\n635",
    slips: [["635", "653"]],
  },
  {
    // 3,120 + 1,450 = 4,570 and so on
    name: "each cell in a line, with an empty line between",
    text: "Heading\n\nAll\n\nNorth\n\nSouth\n\nFormal complaints\n\n4 570\n\n3 120\n\n1 450\n\nEnquiries\n\n2 204\n\n1 203\n\n1 001\n\nReferrals\n\n880\n\n570\n\n310",
    slips: [["2 204", "2 240"]],
  },
  {
    // 31 + 2,204 + 118 = 2,353 and 44 + 1,876 + 95 = 2,015
    name: "its rows in one line",
    text: "The figures for both years are these:\n2001 2002 Proved 31 44 Not proved 2,204 1,876 Withdrawn before the hearing 118 95 TOTAL 2,353 2,015 The reports are in the library.",
    slips: [["2,353", "2,533"]],
  },
  {
    // 2.10 + 0.604 + 0.096 = 2.8 crore; 4,210 + 1,904 + 386 = 6,500
    name: "a row a line with single blanks and amounts with scales",
    text: "Sector Grievances Refund\nShopping 4,210 2.10 crore\nTravel 1,904 60.4 lakh\nOther sectors 386 9.6 lakh\nTotal 6,500 2.80 crore",
    slips: [["6,500", "6,050"]],
  },
];

/** Tables that hold what looks like a slip and is none. */
export const SOUND_TABLES: readonly string[] = [
  // A region that Arabic calls the middle one.
  "المنطقة | الشكاوى\nالشمال | 1,251\nالوسطى | 40\nالجنوب | 209\nالإجمالي | 1,500",
  // A class that is called by the word for a mean: 400 + 300 + 200 + 100 = 1,000.
  "Rating | Replies\nExcellent | 400\nGood | 300\nAverage | 200\nPoor | 100\nTotal | 1,000",
  "التقييم | العدد\nممتاز | 400\nجيد | 300\nمتوسط | 200\nضعيف | 100\nالإجمالي | 1,000",
  // What stands below the mean is none of its rows.
  "Month | Calls\nJanuary | 1,200\nFebruary | 1,350\nMarch | 1,050\nTotal | 3,600\nAverage | 1,200\nHighest | 1,350",
  // The mean is that of the country, of last year, of weighted quarters.
  "Month | Calls\nJanuary | 1,200\nFebruary | 1,350\nMarch | 1,050\nTotal | 3,600\nNational average | 1,100",
  "الشهر | المكالمات\nيناير | 1,200\nفبراير | 1,350\nمارس | 1,050\nالمجموع | 3,600\nمتوسط عام 2022 | 1,100",
  "Quarter | Calls\nQ1 | 3,000\nQ2 | 3,600\nQ3 | 2,700\nTotal | 9,300\nMonthly average | 1,033",
  // Waiting times are weighted by calls: (1,000 × 40 + 3,000 × 20 + 1,000 × 60) / 5,000 = 32.
  "Month | Calls | Wait (seconds)\nJanuary | 1,000 | 40\nFebruary | 3,000 | 20\nMarch | 1,000 | 60\nAverage | 1,667 | 32",
  // Rates of three services make 100 by chance, and their overall rate is no sum.
  "Service | Answered on time\nPhone | 45%\nWeb | 30%\nOffice | 26%\nTotal | 34%",
  "Service | Upheld\nPhone | 38%\nWeb | 31%\nOther | 27%",
  // A class of more than they are: the first row is of all, of which these are three.
  "Subject | Number\nAll complaints | 5,300\nBilling | 1,412\nWater | 1,236\nRoads | 1,198",
  // The first row is no total of the others: a kind of loss, a company.
  "Damage | Claims\nTotal loss | 150\nPartial loss | 620\nOther | 95",
  "الجهة | الشكاوى\nمجموعة الاتصالات | 1,120\nشركة النقل | 980\nأخرى | 95",
  // The 400 are told below: 2,000 + 1,900 + 1,000 + 400 = 5,300.
  "Outcome | Number\nTotal received | 5,300\nUpheld | 2,000\nNot upheld | 1,900\nOther outcomes | 1,000\nAnother 400 complaints were still being handled.",
  // The running count began in October.
  "Month | Calls | Cumulative\nJanuary | 1,200 | 5,200\nFebruary | 1,350 | 6,550\nMarch | 1,050 | 7,600",
  // All since January, and no counts to be added.
  "Month | Complaints, year to date\nJanuary | 100\nFebruary | 220\nMarch | 330\nTotal | 330",
  // A footnote with two stars.
  "Subject | Number\nBilling** | 1,412\nWater** | 1,236\nTotal** | 2,648\n** Provisional.",
  "Subject|Number\nBilling**|1,412\nWater|1,236\nTotal**|2,700\n** With 52 that came late.",
  // Some may answer twice.
  "Reason | Share of callers\nPrice | 61%\nDelay | 44%\nStaff | 28%",
  "Reason | Share\nPrice | 61%\nDelay | 44%\nStaff | 18%\nTotal | 100%\nRespondents could select more than one option: the categories overlap.",
  // 40 + 35 + 25 = 100, and 15 of the 40.
  "Channel | Share\nPhone | 40%\nof which at night | 15%\nWeb | 35%\nOffice | 25%\nTotal | 100%",
  // A target is no list of shares.
  "Measure | Phone | Web | Office\nShare of contacts | 50% | 30% | 20%\nShare of complaints | 45% | 36% | 19%\nAnswered on time | 91% | 97% | 88%",
  // 200 were asked in each region.
  "Region | Satisfied (%)\nNorth | 50 (25%)\nCentre | 100 (50%)\nSouth | 150 (75%)\nTotal | 300 (50%)",
  // Open at the end of each month, as the last of them says.
  "الشهر | التذاكر المفتوحة\nيناير | 320\nفبراير | 298\nمارس | 341\nالإجمالي | 341",
  // A list without a header, and no years of the Hijra.
  "Billing | 1412\nWater | 1236\nRoads | 1198\nTotal | 3846",
  // Halves under their months: 10 + 20 = 30, 40 + 50 = 90, 120 in all.
  "Month | Calls\nMay | 10\nJune | 20\nH1 | 30\nJuly | 40\nAugust | 50\nH2 | 90\nTotal | 120",
  // Minutes are no counts of which one is a share: 1.5 / 4 = 37.5 %.
  "Quarter | Wait | Talk | Rate\nQ1 | 1.5 | 2.5 | 37.5%\nQ2 | 1.7 | 2.5 | 40.5%\nQ3 | 1.9 | 2.7 | 44.0%",
  // Time, and no cases within a time.
  "Office | Cases | Time under review, days\nNorth | 40 | 20\nSouth | 60 | 30\nTotal | 100 | 26",
  // 31.4 + 24.9 + 18.2 + 14.3 + 11.2 = 100
  "Subject | Share\nBilling | 31.4%\nWater | 24.9%\nRoads | 18.2%\nHealth | 14.3%\nOther | 11.2%\nTotal | 100%",
  "الموضوع | النسبة\nالفوترة | 31.4%\nالمياه | 24.9%\nالطرق | 18.2%\nالصحة | 14.3%\nأخرى | 11.2%",
  "Year | Phone | Web | Office\n2021 | 50% | 30% | 20%\n2022 | 45% | 36% | 19%\n2023 | 41% | 41% | 18%",
  "الربع | المغلقة % | المفتوحة %\nالأول | 91.2% | 8.8%\nالثاني | 88.4% | 11.6%\nالثالث | 93.1% | 6.9%\nالرابع | 90.0% | 10.0%",
  // 1,200 + 1,350 = 2,550, with 1,050 more 3,600, with 1,100 more 4,700
  "الشهر | المكالمات | التراكمي\nيناير | 1,200 | 1,200\nفبراير | 1,350 | 2,550\nمارس | 1,050 | 3,600\nأبريل | 1,100 | 4,700",
  // 100, with 120 more 220; the year begins anew: 110, with 90 more 200
  "Month | Calls | To date\nNov 2022 | 100 | 100\nDec 2022 | 120 | 220\nJan 2023 | 110 | 110\nFeb 2023 | 90 | 200\nMar 2023 | 80 | 280",
  // Numbers before their names
  "Our year in numbers\n\n12,340\nCalls answered\n\n4,120\nLetters received\n\n16,400\nTotal contacts",
  // Measures of different kinds, and a total of none of them
  "Requests\n2022\n2023\nReceived\n300\n320\nRefused\n30\n32\nTotal hours spent\n400\n510",
  // A mean below a column that nothing names
  "Average wait North 12 14 South 10 11 East 9 8 Total 31 12",
  // 81 is the mean of 81, 83 and 80
  "Year Visits Score 2019 1200 81 2020 1300 83 2021 1400 80 Total 3900 81",
  // Blanks between thousands: 12,345 + 10,111 + 1,200 = 23,656
  "Casablanca 12 345\nRabat 10 111\nFes 1 200\nTotal 23 656",
  // Years beside their counts: 12 + 40 = 52, 15 + 44 = 59
  "Fines 2023 12 2024 15 Warnings 2023 40 2024 44 Total 2023 52 2024 59",
  // The share is one of those that could be answered: 210 / 229 = 91.7 %
  "Requests received: 240\nRequests on hold: 11\nRequests that were due: 229\nRequests answered in time: 210\nPercentage of requests answered in time: 91.7%",
];
