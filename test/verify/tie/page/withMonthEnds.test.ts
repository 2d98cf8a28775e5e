import { expect, it } from "vitest";
import { readFigures } from "../../../../src/language/readFigures.js";
import { withMonthEnds } from "../../../../src/verify/tie/page/withMonthEnds.js";

const namesIn = (text: string) =>
  withMonthEnds(readFigures(text), text).map((reading) =>
    "period" in reading ? `${reading.kind} ${reading.period}` : "",
  );

it.each([
  ["From 1 January to 28 February", ["date 01-01", "month 02"]],
  ["from 1 July to 31 August 2024", ["date 2024-07-01", "month 2024-08"]],
  ["بين 1 يناير و29 فبراير", ["date 01-01", "month 02"]],
  ["From 1 April to 30 June 2024", ["date 2024-04-01", "date 2024-06-30"]],
  ["From 2 January to 28 February", ["date 01-02", "date 02-28"]],
  ["From 1 January to 27 February", ["date 01-01", "date 02-27"]],
  ["1 July. On 31 July it closed.", ["date 07-01", "date 07-31"]],
])("is a month that ends what began with one: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
