/** What a consumer pays for what it imports, minified and gzipped, and what must not come along. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
  /** Bytes; raised only in the commit that causes it, with the reason beside the number. */
  readonly ceiling: number;
  readonly forbidden: readonly string[];
}

// What survives minifying: the prefix of decimal.js's errors, a property that every zod schema has.
const DECIMAL = "[DecimalError]";
const ZOD = "_zod";
const heavy = [DECIMAL, ZOD];

const one = (names: string, from = "beneficiary-feedback") => `export { ${names} } from "${from}";`;

export const BUNDLES: readonly Bundle[] = [
  // 400 is the plan; the coded error that names place, value and rule is 220 of them by itself.
  { name: "one sum of counts", code: one("sumCounts"), ceiling: 400, forbidden: heavy },
  // 750 was the plan. Coded errors are 500; what is no report, option, id or cell is refused in 500; missing reasons, policies,
  // given totals, what a quarter says of its months, units, statuses and suppressed totals are the rest (decision 0004); quarters that do not apply beside
  // a total that is given, keys of a count that are undefined, and channels of one unit told by their place, are 24. A misspelt noun, whose
  // complaints were added to e-mails without a word, is 20, the cell by which a sum is too large 25;
  // a misspelt reason, by its place, by which a suppressed count was 0 where missing ones are, 85, here and in what adds months.
  // A total that adds counts from both sides of a break, by mark or declared, says so for 165; a misspelt status, of which nobody knew that a count is provisional, is 90.
  { name: "one quarter's total", code: one("quarterTotal"), ceiling: 2550, forbidden: heavy },
  // 2,000 is the plan: exact ratios and rounding 820, digits and signs 730, coded errors 410.
  { name: "one exact formatted share", code: one("formatShare"), ceiling: 2000, forbidden: heavy },
  // The two above, and the sums of all channels with the months of each; counts written in 0.7 of the time, and percentages in 0.9, are 15 here and below.
  { name: "a channel's share, formatted", code: one("channelShare, formatShare"), ceiling: 4900, forbidden: heavy },
  // No plan. The metrics are 7,500 (contacts, tickets, causes, effects, satisfaction, suppressed counts that can be worked out),
  // the catalogue with formulas, inputs and caveats 8,000, periods and ratios 2,100; sums that pass 2^53 on their way, and directions that no ratio holds, 90;
  // causes that an initiative names and the report has not, which a page left out without a word, 55, here and in what rests on it; that there are none, 10; that a time has no working day, 25; windows beyond the calendar, 25.
  // quarters that do not apply, undefined keys, and measures read each for itself, 30, here and in what rests on it.
  // Thresholds, scores, instants, editions and names that are none, refused by their place, are 110, a scale and an instant asked for 50, one edition of each earlier report with what its figures rest on 50.
  // Nouns misspelt and sums too large, by their place, are 100; a service level of 105 %, weights and lengths below 0, dates and ids of editions, which were printed or refused without a place, 190.
  // Times that no clock shows are 30, texts where keys should be, of which the page lacked all without a word, 60, units that are none 60, reasons that are none and a backlog below 0, 50.
  // Working days that nobody named are 20, here and in what rests on it.
  // Breaks of a series told of the changes on whose two sides they lie, and of no other, and the months of breaks that fall on no count, are 320, here and in
  // what rests on it; without them a fall from calls to callers stood without a word, and the change behind it had one. Own changes of unlike months are 10.
  // Totals over a break, weights of an overall share in one proportion, statuses and forms of nouns that are none are 250, here and in what rests on it.
  { name: "the catalogue of figures", code: one("figures"), ceiling: 20_800, forbidden: heavy },
  // No plan. Forms of nouns are 2,000, numbers, ratios and rounding 2,300, months, units and why there is no value 900; nothing of the catalogue. The form that a noun lacks, by its name, is 45, changes of numbers that are not said to be 100 % where they are not, 35. Names of months that a caller gives are 100, here and in what writes months.
  // Two digits of means below 1 are 55, here and in what writes figures.
  { name: "a figure's value as text", code: one("formatFigure"), ceiling: 6540, forbidden: heavy },
  // 6,000 was the plan. The words of two languages are 4,000; number words, scales, classes, nouns, dates, telephone numbers, separators
  // settled by their text, tables, and what really published texts had misread are the rest; a count and its share in brackets are 90.
  // Quarters and months of the Maghreb where they stand alone, numbers that a blank parts, and letters as PDFs have them are 730; months that
  // answer a question, and small numbers among those of months, are 100.
  // Hours such as "3 p.m.", and rows that numbers out of order begin, are 170; years that a sentence begins with, numbers behind a
  // verb of calling, who rang, and brackets behind "more" are 420. Telephones counted beside other channels, and months counted beside other
  // months, are 700.
  { name: "the figures read out of a text", code: one("readFigures"), ceiling: 36_830, forbidden: heavy },
  // 10,000 was the plan. Decision 4 has what it is made of: the reader and the catalogue are 64,000 of them, where a number stands 60,000,
  // which figure it is and what pages compute 47,000, things that are no figures 12,000, findings 9,000. What is not in
  // a total, the share of answered calls, the whole of a share and the digits of titles are 720 together. What 84 pages of officers
  // and two first users showed is 12,000 (decision 40): quantities held to their kind, rows and lines of sums, changes by what they name, lines that a PDF broke, page numbers.
  // Cells of periods that a report has no figure of, bound numbers held to their words, and a page's own period and days are 1,300; sums, bounds,
  // differences and ranks held to what they tell of 2,600, true numbers of other figures 1,500; what 18 true pages of a tester had called wrong or unexplained is 800.
  // Breaks between the reports of a series, and what was there in the same months, are 690
  // with those of the catalogue, here and where a report is reconciled.
  // Months in a row that a page says are missing, held to each of them, are 160; what a change is from, behind its own period, and
  // the warning of one across another basis are 900.
  // What pages say of the time before, and by how much lengths of time and scores moved, are 2,050 (decision 40); complaints counted of what a sentence is about, 210; parts that are
  // denied, answers to a question, what only began in a month, and the reader's new forms are 2,210. Numbers one digit from what the
  // figures beside them make, some of the channels, and heads over rows with remarks are 2,100, the reader's new forms 700.
  { name: "a page tied out to a report", code: one("tieOut"), ceiling: 244_490, forbidden: heavy },
  // No plan. Decision 4 has what it is made of: the reader is 29,000 of them, where a number stands 35,000, relations 86,000. Rules that no text
  // needed, 10,000, are gone (decision 31); statements, wholes that words describe and longest times in rows are 2,600; first parts
  // that are no totals, names of columns above a free corner, and tables of the largest of more are 900; accounts with rows below, parts larger than their row, and the reader's
  // new forms are 1,250. Counts told twice or as bounds, lists that divide a cell, changes that tie nothing, and a second account are 600; directions that two numbers contradict, and lines that a PDF broke, another 550.
  // Errors that were really in print, however far off, and slips in what readers check, are 9,500; numbers held to the only whole, pair, total or period that
  // the words around leave, 19,300, and what keeps sound notes crowded with numbers from being called wrong 1,300 (decision 31). Open lists and rankings,
  // numbers in words, names of columns in two lines, and what kept thirteen more sound notes right are 6,900; six finders that decided nothing, 4,500, are gone.
  // What 536 plain passages showed, each drawn many times with one number changed, is 9,800 and the reader's new forms 700: shares drawn from two counts, what is left,
  // means of two numbers, gaps, columns of changes, totals that words make, and what is told twice (decision 31). What keeps right plain sentences, drawn with any
  // numbers, from being called wrong is 5,800. Counts that others are spread over, changes in brackets, months of another list, labels behind arrows,
  // hotlines in lists and one finding for one number are 1,400.
  // Changes behind each count of a series, points that are not called percentage points, halves before brackets, and what came in on average are 960.
  { name: "a text checked against itself", code: one("checkText"), ceiling: 248_640, forbidden: heavy },
  // No plan. The catalogue is 22,000, the identities with their intervals and messages 16,000, the numbers of printed texts 6,000; mln and bln are 5,
  // more handled than offered, and more without a score than asked, 330. One edition of each earlier report, what its figures rest on, and
  // times without a working day are 170.
  // Numbers held to the base of their figure, which passed of any other, are 200;
  // comparatives month by month, distinct tickets that stayed closed, and bounds before a fall are 130.
  // What the data show to be cut off, rounded weights and counts, and messages of one line are 400.
  // What an unparsed report may not hold, by its place, is 340, here and in a page tied out, and 200 more for what the catalogue refuses.
  // More tickets measured than there were, what is live after the edition, and editions before their period, in words of two languages, are 460.
  // Days of counting beyond the period or the edition, cohorts, and what is counted twice under one name, are 600, of which the names of parts 200.
  // Arabic messages that run from the right wherever their first letter decides, without marks of direction that texts hold, are 210 here and in what ties out, 140 in what checks a text.
  // The channels that a later report leaves out of an earlier period's total, and what is said of them in two languages, are 550.
  // Reports of periods within this one, compared and added up by what each basis lets add, are 980.
  // First resolutions held to the final ones, within what rounding may have moved, are 250; the reader's new words 60.
  { name: "a report reconciled", code: one("reconcile"), ceiling: 58_600, forbidden: heavy },
  // 3,500 was the plan. Every record accounted for, with samples, versions and merged ids, is most of the rest; then forms of timestamps
  // (ISO, epochs, sheets, layouts with names of months) and the months of a zone. Options taken once, and zones held to be texts, are 25,
  // a reader of the commonest timestamps, by which a record with an offset takes a sixth less time, 200, and 45 more for offsets such as +03:00 read there, too, 3 to 11 % less. Weekdays, decimals and words
  // in layouts, and letters of them that are none, are 85, words for a no 15, the comma of sheets 15, times as versions 33, objects in samples 57, an id or a version refused
  // that no record has, by which every record would be counted without a word, 200 with the fields that there are in its message,
  // a second date given as a text 20, and the name of each field that is none, with places that no array has, 30. The channels that were
  // asked for, which a tally has also without a record of them, are 51, days beside the ids of samples 140. Counts that records carry, added beside the records, are 270.
  // Offsets as Google Forms and Intl write them, 24:00, and the digits of layouts are 150; versions of a form of their own 60, pages in which no record is dated 130.
  // The name of a zone behind a time in any form, by which two systems are read as one, and Hijri years and days that stand for none, which were counted without a word, are 258.
  { name: "records tallied", code: one("tally"), ceiling: 11_850, forbidden: heavy },
  // No plan. Timestamps in all their forms and zones are 4,500, events in their order, with what must have been before them, 1,900, errors 500; what
  // records say of a ticket besides its events, with the first line of each that says otherwise, 560; what comes before the opening, which only the last record may tell, 70; the zone in
  // which each was read, 15. Seconds under epoch-ms, and ids that a sheet rounded, are 95. Offsets of layouts as Intl writes them, 24:00, and digits of layouts are 150; zones behind
  // times, days of no record, and what is known of a list with each ticket once, without which each count of it would look again, 400.
  { name: "the histories of tickets", code: one("ticketHistories"), ceiling: 8830, forbidden: heavy },
  {
    name: "the Arabic text summary",
    code: `import { renderText, summarize } from "beneficiary-feedback";
      export const text = (report) => renderText(summarize(report));`,
    // 9,000 was the plan. The catalogue that it words is 18,000; eleven sections are 10,000, and the words, nouns and caveats of both
    // languages, of which `language` is an option, 12,000 (decision 0004); what an edition changed is named in 700, what is counted as zero, suppressed or not compared in 700; what lets it take 0.88 of the time is 90; currencies in words, beneficiaries counted, and library words without capitals within a sentence, 125, what is given for a number and is none, 7; rates of tickets alone, and a year so far that is not whole, 50; causes of which one has no count, 30.
    // What a senior editor of Arabic found wrong or hard to place in 40 reports is 490: telephone numbers within names, corrected measures by
    // their names, systems and offices, planned dates, channels of several units, a period in which nothing came in, caveats. The year so far that is not whole,
    // rates without channels, shares of channels beside one that has none, and what rests on the catalogue are 330. The cells of changes, written in 0.96 of the time of a summary, are 30.
    // What an unparsed report may not hold, and a noun without a form, by its place, are 400; what the catalogue refuses more, 200, a backlog below 0, in words, 90, changes of numbers near 100 % 35.
    // What an editor of both languages corrected is 1,350: the marks of a count in one line, months in a row by the first and the last, what is
    // missing apart from what is withheld, why measures have no share, one of several things in the singular, the names of tables, means
    // below 1 with two digits, seven currencies, and the weekend that working days are counted with.
    // The reach of what is planned, said to be expected, is 90.
    // That a channel's own change is of unlike months is 180 in two languages, breaks 600: those of the catalogue, and the month of a break that no count of the page says.
    // Shares of parts with decimals in common and their note, tables of quarters and of halves apart, and clearer words for both are 570.
    // Telephone numbers of all groupings, within contacts too, and Arabic names that a Latin word begins, are 180 (seen in a browser).
    // That measures do not all state a window, which are not said to differ in it, is 130.
    // The periods in which channels have no total, each reason for one that is missing, and what the channels in common count are 150.
    ceiling: 53_830,
    forbidden: heavy,
  },
  {
    name: "reports read and checked",
    code: one("parseReport", "beneficiary-feedback/schema"),
    // 14,000 was the plan: no part of zod that something smaller does as well (decision 0020). That a period has quotes and a number none is 60; marks of direction,
    // which turned the words around them, as escapes, and messages that run from the right wherever their first letter decides, 60.
    ceiling: 14_270,
    forbidden: [DECIMAL],
  },
];
