import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("an increase as a percentage of what it led to", () => {
  // 240 / 960 is 25 %, 240 / 1,200 is 20 %.
  const TEXTS = [
    "ورد إلى الهيئة 1,200 طلب، وكان ما ورد في العام السابق 960 طلبا، فالزيادة عليه 240 طلبا، ونسبتها #%.",
    "ورد إلى الهيئة 1,200 طلب مقابل 960 طلبا في 2023، بزيادة 240 طلبا، وهي نسبة #%.",
    "They opened 960 files in May. June brought 1,200 files, an increase of 240, or #%.",
  ];

  it.each(TEXTS)("is wrong: %s", (text) => {
    expect(wrongIn(text.replace("#", "20"))).toEqual([["growth-mismatch", "20%"]]);
  });

  it.each(TEXTS)("of what it rose from is right: %s", (text) => {
    expect(wrongIn(text.replace("#", "25"))).toEqual([]);
  });
});

it("holds an increase of one channel to no count of all", () => {
  // 240 of the 1,200 came more, and by the web alone: of those before, nothing is told.
  const text =
    "We had 1,200 contacts in 2024 and 960 in 2023. The web took 240 more, an increase of 55% for that channel.";
  expect(wrongIn(text)).toEqual([]);
});

it("reads a fall by its minus behind the number", () => {
  // 6,020 to 5,117 is -15.0 %, 2,480 to 2,728 is 10.0 %, 1,350 to 1,296 is -4.0 %.
  const text =
    "الموضوع | الربع الثالث 2024 | الربع الثالث 2023 | التغير %\nالعقود | 5,117 | 6,020 | 15.0-\nالرسوم | 2,728 | 2,480 | 10.0\nالصيانة | 1,296 | 1,350 | 4.0-";
  expect(wrongIn(text)).toEqual([]);
  expect(wrongIn(text.replace("15.0-", "51.0-"))).toEqual([["growth-mismatch", "51.0-"]]);
});
