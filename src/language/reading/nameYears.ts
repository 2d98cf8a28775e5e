import type { FigureReading } from "./FigureReading.js";

/** What stands as a year: behind such words, at the end of a phrase or before words that nothing is counted by; "504 of 2018" and "a total of 2018" count. */
const STANDS =
  /(?<=(?:(?<!total|number|out|\d) of|the [\d,]+ of| on| from| for|compared (?:to|with)) )....(?:,? \(|[.,;:)\r\n]|$| (?:when|to (?!\d{4})|was|were|according|[–—] ))/iy;
/** It stands so where no other year is named: "up 8% on 2022", "between 2013 and 2014." */
const ALONE =
  /(?<=(?:%|٪|cent|points?)[^.\n\d]{0,24} (?:on|below|above) )....(?:[.,;)\r\n]|$)|(?<=(?:between|period|for) ).... (?:and|to) (?:199|20.)\d(?:[.,;)\r\n]|$| the )|(?<=(?:between|period|for) (?:199|20.)\d (?:and|to) )....(?:[.,;)\r\n]|$| the )/iy;
/** Between a year and the next one: "in 2015, 2016 and 2017", `للأعوام 2010، 2011، 2012`. */
const NEXT = /^(?:,|،|,? and|[,،]? و) ?$/;
const FIRST = 1900;

/** Names as years the bare numbers that follow one in a list, or that are, or lie beside, a year the text names elsewhere, where they stand as one: "up 8% on 2022", "the first nine months of 2023". */
export function nameYears(text: string, readings: FigureReading[]): void {
  let years: ReadonlySet<number> | undefined;
  readings.forEach((reading, index) => {
    if (reading.kind !== "number" || reading.text.length !== 4 || reading.value < FIRST) return;
    const { span, text: digits, script, value } = reading;
    const last = readings[index - 1];
    if (last?.kind === "year" && last.period === `${value - 1}` && NEXT.test(text.slice(last.span.end, span.start))) {
      readings[index] = { span, text: digits, script, kind: "year", period: `${value}` };
      return;
    }
    // Most texts have no such number.
    years ??= new Set(readings.flatMap((each) => ("period" in each ? [Number(each.period.slice(0, 4))] : [])));
    const isNear = years.has(value) || years.has(value - 1) || years.has(value + 1);
    STANDS.lastIndex = ALONE.lastIndex = span.start;
    if ((isNear && STANDS.test(text)) || (value > 1989 && value < 2030 && ALONE.test(text)))
      readings[index] = { span, text: digits, script, kind: "year", period: `${value}` };
  });
}
