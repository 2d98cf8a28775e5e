/** A table that is sound with the right numbers and wrong with one of the wrong ones in its place. */
export interface TableShape {
  readonly name: string;
  readonly text: string;
  /** What is printed, and what is printed instead of it where the table is wrong. */
  readonly slips: readonly (readonly [right: string, wrong: string])[];
  /** `no-total` for a table of percentages, of which none states a total. */
  readonly sound?: "no-total";
}

/** Shapes in which ministries print their tables. */
export const TABLE_SHAPES: readonly TableShape[] = [
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
    // 31.4 + 24.9 + 18.2 + 14.3 + 11.2 = 100
    name: "shares alone, with their total",
    text: "Subject | Share\nBilling | 31.4%\nWater | 24.9%\nRoads | 18.2%\nHealth | 14.3%\nOther | 11.2%\nTotal | 100%",
    slips: [
      ["24.9%", "29.4%"],
      ["31.4%", "13.4%"],
    ],
  },
  {
    name: "shares alone, the last of all others",
    text: "الموضوع | النسبة\nالفوترة | 31.4%\nالمياه | 24.9%\nالطرق | 18.2%\nالصحة | 14.3%\nأخرى | 11.2%",
    slips: [["24.9%", "29.4%"]],
    sound: "no-total",
  },
  {
    name: "shares of each row",
    text: "Year | Phone | Web | Office\n2021 | 50% | 30% | 20%\n2022 | 45% | 36% | 19%\n2023 | 41% | 41% | 18%",
    slips: [["36%", "38%"]],
    sound: "no-total",
  },
  {
    name: "two shares of each row",
    text: "الربع | المغلقة % | المفتوحة %\nالأول | 91.2% | 8.8%\nالثاني | 88.4% | 11.6%\nالثالث | 93.1% | 6.9%\nالرابع | 90.0% | 10.0%",
    slips: [["11.6%", "16.1%"]],
    sound: "no-total",
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
    slips: [
      ["average | 1,200", "average | 1,020"],
      ["average | 1,200", "average | 1,300"],
    ],
  },
  {
    name: "a mean of the months before their total",
    text: "الشهر | المكالمات\nيناير | 1,200\nفبراير | 1,350\nمارس | 1,050\nالمتوسط الشهري | 1,200\nالإجمالي | 3,600",
    slips: [["3,600", "3,060"]],
  },
  {
    // 1,200 + 1,350 = 2,550, with 1,050 more 3,600
    name: "a running count",
    text: "الشهر | المكالمات | التراكمي\nيناير | 1,200 | 1,200\nفبراير | 1,350 | 2,550\nمارس | 1,050 | 3,600",
    slips: [["3,600", "3,060"]],
  },
  {
    name: "a running count, the last month first, with a total",
    text: "Month | Calls | Cumulative\nMarch | 1,050 | 3,600\nFebruary | 1,350 | 2,550\nJanuary | 1,200 | 1,200\nTotal | 3,600 | 3,600",
    slips: [["2,550", "2,505"]],
  },
  {
    // 410 / 450 = 91.1 %, 380 / 441 = 86.2 %, 455 / 490 = 92.9 %
    name: "one of two counts as a share of both",
    text: "Quarter | Closed on time | Closed late | % on time\nQ1 | 410 | 40 | 91.1%\nQ2 | 380 | 61 | 86.2%\nQ3 | 455 | 35 | 92.9%",
    slips: [["86.2%", "82.6%"]],
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
];

/** Tables that hold what looks like a slip and is none. */
export const SOUND_TABLES: readonly string[] = [
  // A region that Arabic calls the middle one.
  "المنطقة | الشكاوى\nالشمال | 1,251\nالوسطى | 40\nالجنوب | 209\nالإجمالي | 1,500",
  // Rates of three services make 100 by chance, and their overall rate is no sum.
  "Service | Answered on time\nPhone | 45%\nWeb | 30%\nOffice | 26%\nTotal | 34%",
  // A class of more than they are: the first row is of all, of which these are three.
  "Subject | Number\nAll complaints | 5,300\nBilling | 1,412\nWater | 1,236\nRoads | 1,198",
  // The mean is that of the country.
  "Month | Calls\nJanuary | 1,200\nFebruary | 1,350\nMarch | 1,050\nNational average | 1,100",
  // The running count began in October.
  "Month | Calls | Cumulative\nJanuary | 1,200 | 5,200\nFebruary | 1,350 | 6,550\nMarch | 1,050 | 7,600",
  // A footnote with two stars.
  "Subject | Number\nBilling** | 1,412\nWater** | 1,236\nTotal** | 2,648\n** Provisional.",
  // Some may answer twice.
  "Reason | Share of callers\nPrice | 61%\nDelay | 44%\nStaff | 28%",
];
