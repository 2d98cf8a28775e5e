import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 9,310 + 7,590 = 16,900; 14,672 are 86.8 % of them.
const SHEET = `Annual sheet 2017
Claims received: 16,900
  Parcels: 9,310
  Letters: 7,590
Claims settled in 2017: 14,672 (86.8%)
Claims open at the year's end: 2,228`;
// 30,200 + 16,110 = 46,310
const CALLS = "مركز الإسعاف – جدول عام 2021\nالنداءات الواردة: 46,310\n  من المدينة: 30,200\n  من الريف: 16,110";
// 21,960 + 20,415 + 21,106 = 63,481
const QUARTER =
  "Operations pack\nCalls, July to September 2022: 63,481\n  July: 21,960\n  August: 20,415\n  September: 21,106";

it.each([
  `The post office settled 14,672 claims in 2017.\n-----\n${SHEET}`,
  `The post office settled 14,762 claims in 2018.\n-----\n${SHEET}`,
  `The post office received 14,762 claims in 2017 by letter or by fax.\n-----\n${SHEET}`,
  `The post office settled 14,762 claims in the first half of 2017.\n-----\n${SHEET}`,
  `Provisional figures: the post office settled 14,762 claims in 2017.\n-----\n${SHEET}`,
  `The post office settled 14,762 requests in 2017.\n-----\n${SHEET}`,
  // The document gives both itself.
  `The post office settled 14,672 claims in 2017, and in all 14,762 claims in 2017 were closed.\n-----\n${SHEET}`,
  `The post office received 16,400 claims about parcels in 2017.\n-----\n${SHEET}`,
  `وصل إلى مركز الإسعاف 43,610 نداءات في عام 2020.\n-----\n${CALLS}`,
  `أجاب مركز الإسعاف على 43,610 نداءات في عام 2021.\n-----\n${CALLS}`,
  `بلغ عدد المتصلين في عام 2021 بمركز الإسعاف 43,610 متصلين.\n-----\n${CALLS}`,
  `Ambulance control: 64,381 calls from April to June 2022.\n-----\n${QUARTER}`,
  `The post office received 16,090 claims about parcels in 2017.\n-----\n${SHEET}`,
  `The post office received 19,600 claims over 2017 and 2018.\n-----\n${SHEET}`,
  `وصل إلى مركز الإسعاف 43,610 نداءات من النساء في عام 2021.\n-----\n${CALLS}`,
  // 3,110 + 2,100 = 5,210; two boards may have decided numbers that differ by one digit.
  "In 2022 the Lagos board decided 5,210 appeals (3,110 on rent, 2,100 on fees).\n-----\nThe Abuja board decided 5,710 appeals in 2022.",
])("leaves a count of another thing, time or state alone: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

// 7,115 + 5,365 = 12,480; 13,354 / 12,480 is + 7.0 %.
const LOGGED = "The ports authority logged 12,480 incidents in 2020: 7,115 at sea and 5,365 on quays.";
// 5,120 + 4,870 + 5,210 = 15,200; 17,024 / 15,200 is + 12 %.
const SECOND =
  "شكاوى الربع الثاني من عام 2022\nأبريل: 5,120\nمايو: 4,870\nيونيو: 5,210\nمجموع الربع الثاني: 15,200 شكوى";

it("leaves a count of another body or state alone beside the growth of this one", () => {
  const rise = "Incidents rose to 13,354 in 2021, growth of 7.0% on a year earlier";
  const third = "تلقى المكتب في الربع الثالث من عام 2022 ما مجموعه 17,024 شكوى";
  expect(wrongIn(`${LOGGED}\n-----\n${rise}. In 2020 the airport logged 12,140 incidents.`)).toEqual([]);
  expect(wrongIn(`${SECOND}\n-----\n${third} بزيادة 12% عن الربع السابق، وأغلق 12,500 شكوى في الربع الثاني.`)).toEqual(
    [],
  );
});
