import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const kindsOf = (text: string) =>
  readFigures(text).map((each) =>
    "period" in each
      ? `${each.period}${each.endYear === undefined ? "" : `/${each.endYear}`}`
      : `${each.kind} ${"value" in each ? each.value : each.code}`,
  );

it.each<[text: string, ...readings: string[]]>([
  ["Deaths rose between 2013 and 2016. Others fell", "2013", "2016"],
  ["In the period 2007 to 2013, there were none", "2007", "2013"],
  ["a 2% fall on 2018, and up 1.5 percentage points on 2017.", "percent 2", "2018", "points 1.5", "2017"],
  ["in July, August and September 2011 %\nLoans 12%", "2011-07", "2011-08", "2011-09", "percent 12"],
  ["Complaints in numbers 2023\nIn all 412 came.", "2023", "number 412"],
  ["in 2015, 2016 and 2017 alike", "2015", "2016", "2017"],
  ["للأعوام 2010، 2011، 2012", "2010", "2011", "2012"],
  ["في عامي ٢٠٢١ و٢٠٢٢", "2021", "2022"],
  ["الوزارة بالأرقام ٢٠٢٣", "2023"],
  ["أهم الأرقام 2024:\n412 شكوى", "2024", "count 412"],
])("reads years that nothing else names: %s", (text, ...readings) => {
  expect(kindsOf(text)).toEqual(readings);
});

it.each<[text: string, ...readings: string[]]>([
  ["between 2013 and 2014 calls, and from 2013 to 2100.", "number 2013", "count 2014", "number 2013", "number 2100"],
  ["2018–23 calls on 2018-12", "count 2018", "count 23", "2018-12"],
  ["an increase of 4% on 2018 complaints", "percent 4", "count 2018"],
  ["It rose by 12% from 2018.", "percent 12", "number 2018"],
  ["في ديسمبر الماضي 2019 شكوى", "12", "count 2019"],
  ["تلقى 2021 - 2022 شكوى، في 2018 حادثة", "count 2021", "count 2022", "count 2018"],
  ["rose 2011 %", "percent 2011"],
  ["rose to 2013 in all. It ranged from 2013 to 2018.", "number 2013", "number 2013", "number 2018"],
  ["They accounted for 2016.", "number 2016"],
  ["In 2015, 2017 were closed and 1990 left.", "2015", "number 2017", "number 1990"],
  ["In 2015, 2016 calls came.", "2015", "count 2016"],
  ["في أرقام: 1950 مكالمة", "count 1950"],
  ["Key figures: 2019 complaints", "count 2019"],
  ["اتصل بالأرقام 1950", "phone 1950"],
])("leaves counts: %s", (text, ...readings) => {
  expect(kindsOf(text)).toEqual(readings);
});

it.each<[text: string, ...readings: string[]]>([
  ["In 2021 calls rose by 5%", "2021", "percent 5"],
  ["It fell. During 2021 complaints rose", "2021"],
  ["By 2021 tickets had doubled", "2021"],
  ["Calls doubled. From 2021 to 2023 calls rose by 80%", "2021", "2023", "percent 80"],
  ["Between 1998 and 2004 complaints were few.", "1998", "2004"],
  ["Until 2023 complaints came by post", "2023"],
  ["It rose from 2021 to 2023 calls", "count 2021", "count 2023"],
  ["From 2000 to 2050 calls came each day", "count 2000", "count 2050"],
  ["Since 2019 calls have risen", "2019"],
  ["Faults were found in 2021 complaints", "count 2021"],
  ["It rose by 2021 tickets", "count 2021"],
  ["In 1445 complaints", "count 1445"],
  ["In 2000 cases of 4000 we closed the file.", "count 2000", "number 4000"],
  ["In 2050 cases (51.25% of 4,000)", "count 2050", "percent 51.25", "number 4000"],
  ["In ٢٠٠٠ cases", "count 2000"],
])("reads the year that a sentence begins with, whatever is behind: %s", (text, ...readings) => {
  expect(kindsOf(text)).toEqual(readings);
});

it("reads the year that touches the letters of a financial one", () => {
  expect(readFigures("FY2021/22 saw 500 calls, by the end of FY2023, 12 a day; page2021, FY22")).toMatchObject([
    { kind: "year", period: "2021", endYear: 2022, text: "2021/22" },
    { kind: "count", value: 500 },
    { kind: "year", period: "2023" },
    { kind: "number", value: 12 },
    { kind: "other", code: "2021" },
    { kind: "other", code: "22" },
  ]);
});

it.each(["in 1445H, calls rose", "1445 H", "in 1445 H."])("reads the English mark of a Hijri year: %s", (text) => {
  expect(readFigures(text)).toMatchObject([{ kind: "year", period: "1445", calendar: "islamic" }]);
});

it("takes the number of a half for no mark", () => {
  expect(readFigures("1445 H1")).toMatchObject([{ kind: "number" }, { kind: "half", period: "H1" }]);
  expect(readFigures("2021 H")).toMatchObject([{ kind: "number", value: 2021 }]);
});
