import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

describe("the share that listed shares have together", () => {
  // 26.8 + 8.2 + 6.5 + 12.2 = 53.7; 31 + 22 + 14 = 67; 26.8 + 8.2 + 6.5 = 41.5
  it.each([
    [
      "Taken together, these categories made up #% of the written complaints received in 2014:\n\n  1. Telecoms (26.8% of all complaints): bills\n  2. Telemarketing (8.2%), often by firms\n  3. Homes (6.5%)\n  4. Fuel (12.2%)",
      "54",
      "64",
    ],
    ["Phones made up 26.8 % of complaints, cars 8.2 % and furniture 6.5 %, together # % of all.", "41.5", "45.1"],
    [
      "The largest classes were phones (26.8%), cars (8.2%) and furniture (6.5%). Combined, they account for #% of complaints.",
      "42",
      "49",
    ],
    ["Between them, three channels brought # % of contacts: telephone 31 %, e-mail 22 % and the app 14 %.", "67", "76"],
    [
      "شكلت هذه الفئات مجتمعة #% من الشكاوى:\n- الاتصالات 26.8%\n- التسويق 8.2%\n- السكن 6.5%\n- الوقود 12.2%",
      "54",
      "64",
    ],
    ["جاءت الكهرباء بنسبة 31% ثم المياه 22% ثم الاتصالات 14%، وتمثل مجتمعة #% من الشكاوى.", "67", "76"],
  ])("is their sum within rounding: %s", (text, right, wrong) => {
    const sound = checkText(text.replace("#", right));
    expect(sound.verdict).toBe("reconciles");
    expect(sound.findings).toEqual([]);
    const { findings } = checkText(text.replace("#", wrong));
    expect(findings.map(({ code, published }) => [code, published?.match(/[\d.]+/)?.[0]])).toEqual([
      ["sum-mismatch", wrong],
    ]);
  });

  it.each([
    "Phones made up 26.8 % of complaints, cars 8.2 % and furniture 6.5 %. Satisfaction with all offices together was 71 %.",
    "Answered within a day were 45 % in Cairo, 51 % in Giza and 62 % in Luxor; together the three answered 52 % in a day.",
    "North closed 82 % and South 79 %, combined 80 %.",
    "Phones had 26 %, cars 8 % and furniture 7 %; together with letters and visits they made up 55 %.",
    "Water (31 %), power (22 %) and roads (14 %) together with four smaller classes made up 88 % of complaints.",
    "Complaints on phones rose 2 %, on cars 3 % and on homes 4 %; together they rose 10 %.",
    "Price was named by 31 %, delay by 22 % and staff by 24 %; together they were named by 67 %.",
    "Bills had 21 %, cuts 17 %, meters 11 % and staff 8 %. Together bills and cuts made up 40 %.",
    "جاءت الكهرباء بنسبة 31% والمياه 22% والاتصالات 14%، وتمثل الثلاثة مجتمعة مع سائر القطاعات 90%.",
  ])("is none where others are meant, or rates, changes or some of them: %s", (text) => {
    expect(checkText(text).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
