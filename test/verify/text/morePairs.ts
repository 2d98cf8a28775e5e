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
];
