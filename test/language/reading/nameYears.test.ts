import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

function kindsOf(text: string): readonly string[] {
  return readFigures(text).map((reading) =>
    "period" in reading
      ? `${reading.kind} ${reading.period}`
      : `${reading.kind} ${"value" in reading ? reading.value : reading.code}`,
  );
}

it.each<[text: string, ...readings: string[]]>([
  ["In 2021 we took 1,200 calls, up 20% on 2020.", "year 2021", "count 1200", "percent 20", "year 2020"],
  ["Calls in 2013 against the 25,733 of 2012, when", "year 2013", "number 25733", "year 2012"],
  ["In 2018 an increase of 58% compared to 2017 when 69 came", "year 2018", "percent 58", "year 2017", "number 69"],
  ["Staff rose in 2018 from 85 at the end of 2017 to 110.", "year 2018", "number 85", "year 2017", "number 110"],
  ["May 2024: 12% of the complaints of 2024 (540)", "month 2024-05", "percent 12", "year 2024", "number 540"],
  ["The figures for 2012 were better than in 2011.", "year 2012", "year 2011"],
  [
    "Yoga grew by 68% from 2009 (514), in 2010 by 3%",
    "percent 68",
    "year 2009",
    "number 514",
    "year 2010",
    "percent 3",
  ],
])("names years that lie by the years of the text: %s", (text, ...readings) => {
  expect(kindsOf(text)).toEqual(readings);
});

it.each<[text: string, ...readings: string[]]>([
  ["In 2018 we took 540. A fifth of 2018 complaints stayed open", "year 2018", "number 540", "count 2018"],
  ["In 2018, 504 of 2018 were upheld", "year 2018", "number 504", "number 2018"],
  ["In 2019 we took a total of 2018.", "year 2019", "number 2018"],
  ["In 2019 they fell from 2018 to 2012.", "year 2019", "number 2018", "number 2012"],
  ["In 2019 answers came from 2018 households", "year 2019", "number 2018"],
  ["In 2019 the number rose to 2018.", "year 2019", "number 2018"],
  ["In 2009 the number rose by 12% from 2018.", "year 2009", "percent 12", "number 2018"],
  ["In 1442 AH the rest of 1443.", "year 1442", "number 1443"],
  ["In March a score of 3.00, or 4.00.", "month 03", "number 3", "number 4"],
  ["In 2022 by channel\nChannel  2021  2022", "year 2022", "number 2021", "number 2022"],
])("leaves what may count, or heads a column: %s", (text, ...readings) => {
  expect(kindsOf(text)).toEqual(readings);
});
