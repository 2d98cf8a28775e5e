import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const valuesOf = (text: string) => readFigures(text).flatMap((figure) => ("value" in figure ? figure.value : []));
const periodsOf = (text: string) => readFigures(text).flatMap((figure) => ("period" in figure ? figure.period : []));

it.each<[text: string, ...values: number[]]>([
  ["In January 4437 complaints came, 5012 in March", 4437, 5012],
  ["January 2,144, February 1977 and March 5983 complaints", 2144, 1977, 5983],
  ["in February 1977, in March 5983", 1977, 5983],
  ["January 4437, February 2015 and March 5983", 4437, 2015, 5983],
  ["ورد في يناير 4437 شكوى، وفي فبراير 1977، وفي مارس 5983", 4437, 1977, 5983],
  ["سُجلت في أبريل ٨١٠٢ شكوى وفي مايو ٦١٠٩", 8102, 6109],
  ["385 calls in January, 1989 in February and 2355 in March 2018", 385, 1989, 2355],
  ["يوليو 3302، أغسطس 2539، سبتمبر 2918", 3302, 2539, 2918],
  ["ورد في يناير 2052 شكوى، وفي فبراير 5480", 2052, 5480],
  ["في يناير 2000 مكالمة، وفي فبراير 1900 مكالمة", 2000, 1900],
])("counts what came in a month beside other months' counts: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});

it.each<[text: string, ...periods: string[]]>([
  ["Opened in February 2021, and in March 5,983 calls came", "2021-02", "03"],
  ["from January 2021 and in March 2022", "2021-01", "2022-03"],
  ["in January 2021 4,437 calls, in February 2021 5,983 calls", "2021-01", "2021-02"],
  ["January 31%, February 1977", "01", "1977-02"],
  ["مارس ١٢٠٢", "2021-03"],
  ["في يناير 1998 الشكاوى وفي مارس 1999 شكاوى", "1998-01", "1999-03"],
  ["يناير ١٢٠٢، فبراير ١٢٠٢", "2021-01", "2021-02"],
  ["opened in January, 1989, in February it was closed", "1989-01", "02"],
])("keeps the year of a month: %s", (text, ...periods) => {
  expect(periodsOf(text)).toEqual(periods);
});
