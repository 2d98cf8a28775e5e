import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

function periodsIn(text: string): readonly string[] {
  return readFigures(text).flatMap((reading) => ("period" in reading ? [reading.period] : []));
}

it.each<[text: string, ...periods: string[]]>([
  ["Calls from January to March 2013", "2013-01", "2013-03"],
  ["Calls, Oct-Dec 2015", "2015-10", "2015-12"],
  ["Between April and June 2022 we took 540 calls", "2022-04", "2022-06"],
  ["The months of July, August, and September 2018", "2018-07", "2018-08", "2018-09"],
  ["Calls in October, November & December 2001", "2001-10", "2001-11", "2001-12"],
  ["From June until the end of July 2019", "2019-06", "2019-07"],
  ["From 1 January to 22 June 2016", "2016-01-01", "2016-06-22"],
  ["Calls in Q1 to Q3 2023", "2023-Q1", "2023-Q3"],
  ["من أول يناير حتى نهاية نوفمبر 2022", "2022-01", "2022-11"],
  ["بين يوليو وسبتمبر 2025", "2025-07", "2025-09"],
  ["من يناير إلي مارس 2021", "2021-01", "2021-03"],
  ["من رجب إلى شعبان 1442هـ", "1442-07", "1442-08"],
])("gives what shares a year that year: %s", (text, ...periods) => {
  expect(periodsIn(text)).toEqual(periods);
});

it.each<[text: string, ...periods: string[]]>([
  ["From December to March 2021", "2020-12", "2021-03"],
  ["من 27 ديسمبر إلى 2 يناير 2024", "2023-12-27", "2024-01-02"],
])("gives what is later than the last the year before: %s", (text, ...periods) => {
  expect(periodsIn(text)).toEqual(periods);
});

it.each<[text: string, ...periods: string[]]>([
  ["November 2022 to October 2023", "2022-11", "2023-10"],
  ["January to March (Q4)", "01", "03", "Q4"],
  ["We took 500 in May, June 2021 had 540", "05", "2021-06"],
  ["Calls in June and March 2021", "06", "2021-03"],
  ["Calls in January; in March 2021 there were more", "01", "2021-03"],
  ["Calls rose from 540 in January to 610 in March 2021", "01", "2021-03"],
  ["July-March 2020-21", "07", "2020-03"],
  ["Channel / Q1 / Q2 / 2023", "Q1", "2023-Q2"],
  ["1 January – March 2021", "01-01", "2021-03"],
  ["أيلول ثم آب 2021", "09", "2021-08"],
])("gives no year to what has its own or none: %s", (text, ...periods) => {
  expect(periodsIn(text)).toEqual(periods);
});
