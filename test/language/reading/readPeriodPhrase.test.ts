import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each<[text: string, period: string, printed: string]>([
  ["في كانون الثاني/يناير 2021", "2021-01", "كانون الثاني/يناير 2021"],
  ["في آذار (مارس) 2021", "2021-03", "آذار (مارس) 2021"],
  ["في 31 آذار/مارس 2021", "2021-03-31", "31 آذار/مارس 2021"],
  ["في شهر رمضان المبارك ١٤٤٢هـ", "1442-09", "رمضان المبارك ١٤٤٢هـ"],
])("reads two names of a month as one: %s", (text, period, printed) => {
  expect(readFigures(text)).toMatchObject([{ period, text: printed }]);
});

it("reads two months of two names, and short ones that a dash joins", () => {
  expect(readFigures("آذار/أبريل 2021")).toMatchObject([{ period: "03" }, { period: "2021-04" }]);
  expect(readFigures("Jan–Mar 2021")).toMatchObject([{ period: "01" }, { period: "2021-03" }]);
});

it("reads very many names of one month", () => {
  expect(readFigures("مارس/".repeat(20_000)).length).toBeGreaterThan(9_000);
});
