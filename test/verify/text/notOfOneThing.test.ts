import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const open = (text: string) =>
  checkText(text)
    .checks.filter(({ outcome }) => outcome.reason === "not-exhaustive")
    .map(({ operands }) => operands.map(({ start, end }) => text.slice(start, end)));

describe("a list of some", () => {
  it.each([
    "The line closed 20,131 reports by October. The city keeps 148 gardens and 9,376 parking places.",
    "أغلق المركز ( ٢٠١٣١ ) بلاغا حتى أكتوبر. وتشرف البلدية على ( ١٤٨ ) حديقة و( ٩٣٧٦ ) موقفا في الولايات الست.",
    "Written complaints about the line came to 24,600. The line has 5,150 advisers, 430 of whom were hired for the peak.",
    "By the end of 2007 some 60,000 files had been opened. In the ranking of 2006 taxes came first with 632 files, pensions second with 223, land third with 214.",
    "فُتح إلى أواخر سنة 2007 ما يقارب 60 ألف ملف. وفي تصنيف سنة 2006 جاء قطاع المعاملات أولا بـ632 ملفا، ثم التغطية بـ223 ملفا، ثم التعمير بـ214 ملفا.",
    "Three banks accounted for 2,203 files. Telephone hours: 9–12, at 555 0123.",
    "Potholes deeper than 40 mm are to be closed in a week; that was met for 1,204 out of 1,400.",
    "في 2026: 60 حافلة جديدة من أصل 200 في العقد، وزيادة في رحلات الخط 14.",
    "The bureau registered 11,693 complaints.\n\nNo. 3 was telecommunications, 681 complaints, fewer than the 763 made in 2017.",
    "Payments were the main issue in 1,747 of 3,640 disputes. In 1,201 of these 1,747 files the sum was under 5,000; in 38 it was above 50,000, and 8,912 people were concerned.",
    "• Closed: 23,950 complaints, of which 1,820 from 2024\n• Open on 1 January: 1,900\n• Open on 30 June: 2,550",
  ])("is not made of what is of another thing, time or row: %s", (text) => {
    expect(open(text)).toEqual([]);
  });

  it.each([
    ["The service took 84,300 calls. Riyadh had 41,200 and Jeddah 23,100.", [["41,200", "23,100", "84,300"]]],
    ["تلقت الوزارة 79,200 شكوى. وسجلت الرياض 35,800 شكوى وجدة 23,400 شكوى.", [["35,800", "23,400", "79,200"]]],
    ["Of the year, 210 from Riyadh and 180 from Jeddah came out of 900 complaints.", [["210", "180", "900"]]],
    [
      "The police took 4,087 calls, of which 2,455 by night and 1,632 by day. Cars were sent to 1,218 incidents. They include 286 reports of disorder, 174 road collisions and 97 others.",
      [["286", "174", "97", "1,218"]],
    ],
    [
      "In 2024 the office opened 60,000 files. In the ranking of 2024 taxes came first with 632 files, pensions second with 223, land third with 214.",
      [["632", "223", "214", "60,000"]],
    ],
  ])("is one of what it says, or nothing says against: %s", (text, lists) => {
    expect(open(text)).toEqual(lists);
  });
});
