import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const codes = (text: string) => wrongIn(text).map(([code, printed]) => `${code} ${printed}`);

describe("a change in brackets behind each count of a series", () => {
  it.each([
    // 1,200 is 20 % more than 1,000, 1,500 is 25 % more than 1,200 and 50 % more than 1,000.
    ["+35%", "2021: 1,000; 2022: 1,200 (+20%); 2023: 1,500 (+35%)."],
    ["+35%", "2021: 1,000\n2022: 1,200 (+20%)\n2023: 1,500 (+35%)"],
    ["10%", "Complaints: 1,000 in 2021, 1,200 in 2022 (up 10%) and 1,500 in 2023 (up 25%)."],
    ["35%", "In 2021 there were 1,000 complaints, in 2022 1,200 (up 20%) and in 2023 1,500 (up 35%)."],
    ["35%", "بلغت الشكاوى 1,000 في 2021، و1,200 في 2022 (بزيادة 20%)، و1,500 في 2023 (بزيادة 35%)."],
    // 1,080 is 10 % less than 1,200.
    ["-20%", "2021: 1,000; 2022: 1,200 (+20%); 2023: 1,080 (-20%)."],
  ])("is of the one before: %s, %s", (change, text) => expect(codes(text)).toEqual([`growth-mismatch ${change}`]));

  it.each([
    "2021: 1,000; 2022: 1,200 (+20%); 2023: 1,500 (+25%).",
    // Of the first of them, of what is not printed, or of nobody knows what, since no other tells.
    "1,000 in 2021, 1,200 in 2022 (up 20%) and 1,500 in 2023 (up 50%).",
    "Phone 1,000 (+5%), e-mail 1,200 (+20%), chat 1,500 (+12%).",
    "1,000 in 2021, 1,200 in 2022 (up 11%) and 1,500 in 2023 (up 14%).",
    "1,000 calls, 1,200 e-mails (up 20%) and 1,500 visits (up 35%).",
  ])("or of something else: %s", (text) => expect(codes(text)).toEqual([]));
});
