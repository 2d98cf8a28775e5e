import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("notes whose numbers come near each other and mean something else", () => {
  it.each([
    // Their difference is printed, or their years are: no number is told twice.
    "- The office dealt with 1,988 reports in 2023.\n- Email accounted for 851 reports (42.8%), followed by the phone with 676 (34%) and the front desk with 461 (23.2%).\n- The 2022 total was 1,958 reports, so the 2023 total was 30 higher.",
    "The 2015 total was 5,253 appeals. 300 appeals from 2014 were still open at the start of the year, so the board had 5,553 to deal with. Of the 5,553 appeals on the books, 4,515 (81.3%) were closed and 1,038 (18.7%) carried forward to the next year.",
    // 61 % of 26,888 were closed, and 70 % of some in time.
    "10,142 e-mails were about noise, making it the largest category, ahead of waste (8,285). Target: 85.0% closed within 5 days. Result: 69.8%.",
    // The three subjects have no numbers here: 30,195 + 29,706 + 11,888 are what was decided.
    "Of the 71,789 closed, 30,195 were upheld, 29,706 were not upheld and 11,888 were withdrawn. The three most common subjects (bills, delays and faults) together made up 91.3% of the 86,000 complaints received.",
    // 1,948 - 124 is no change from the year before.
    "There were 1,948 complaints in 2017, 616 fewer than in 2016. On top of that came 124 carried over from 2016.",
    // 1,877 / 2,484 is 24.4 % less.
    "The authority's report says that 1,877 appeals were received in 2020. A team of 136 handles incoming appeals. The 2020 total was 24.4% lower than the 2,484 appeals received in 2019.",
    // 45,045 + 20,291 = 65,336 were closed; 2,779 + 83,346 = 86,125.
    "The commission received 83,346 applications in 2016. 2,779 applications had been carried over from the previous year. Altogether, 65,336 of the 86,125 were closed. 45,045 of the 65,336 closed were upheld and the remaining 20,291 dismissed.",
    // 92,000 + 8,172 = 100,172; the three largest subjects are of the 92,000.
    "The 2019 total was 92,000 contacts.\n\nA further 8,172 were carried over from 2018, bringing the total to 100,172.\n\nWaiting led with 29,996 contacts, followed by communication with 29,005 and care with 23,921.",
    // 978 + 721 + 375 = 2,074.
    "Total requests received in 2012: 2,074.\n978 requests were received by e-mail, 721 by phone and 375 by letter. It took 39 days on average to decide.",
    "سُجلت ٨٬٠٠٠ معاملة في ٢٠٢٥. وقد بدأ العام بـ٢٬١٩٤ معاملة معلقة وانتهى بـ٥٬٨١٦ معاملة.",
    // 2,000 - 1,070 = 930.
    "وردت على الوزارة ٢٬٠٠٠ مكالمة في عام ٢٠٢٤.\nويعني ذلك نحو ٥ مكالمات كل يوم.\nالوارد ٢٬٠٠٠ ⬅️ المغلق ١٬٠٧٠ ⬅️ المتبقي ٩٣٠",
    "The trust handled 2,793 cases in 2017. A survey drew 1,181 responses; 53% of respondents were satisfied. 2,590 cases have been closed, or 93% of the 2,793 received.",
  ])("are right: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    // 2,779 + 83,346 - 65,336 = 20,789.
    [
      "At the start of the year 2,779 applications were open. The commission received 83,346 and closed 65,336, so 20,798 were open at its end.",
      "20,798",
    ],
    ["The board decided 1,948 cases in 2017, 616 fewer than the 2,654 of 2016.", "616"],
    ["The 2020 total was 1,877 appeals, 42.4% lower than the 2,484 appeals received in 2019.", "42.4%"],
    ["Requests: 978 were received by e-mail, 721 by phone and 357 by letter, 2,074 in all.", "357"],
  ])("are wrong where they are of one thing: %s", (text, printed) => {
    expect(wrongIn(text).map(([, own]) => own)).toEqual([printed]);
  });
});
