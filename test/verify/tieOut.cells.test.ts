import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { tieOut } from "../../src/verify/tieOut.js";

const { published: _, ...report } = firstQuarter2021;
const tell = (page: string) => {
  const { status, entries } = tieOut(page, report);
  return [
    status,
    ...entries.map(({ text, outcome, rule = "" }) => `${text} ${outcome === "classed" ? rule : outcome}`),
  ];
};

describe("a cell where a count stands", () => {
  it.each([
    "649:940",
    "649/940",
    "12:30",
    "2021-03",
    "5.3.1",
    "64994O",
    "649,94x",
    "3rd",
    "+966 11 234",
    "1950",
    "1,649,94",
  ])("is looked at, whatever form it has: %s", (cell) => {
    const [status, first] = tell(`Channel\tNumber\nPhone calls\t${cell}\nE-mails\t145,596`);
    expect([status, first]).not.toContain("passed");
    expect(first).toMatch(/(?:contradicted|unexplained)$/);
  });
  it.each(["Channel\tQuarter\tNotes\nTotal\t12:30\tof all\nE-mails\t145,596\tby us"])(
    "may be that of a total: %s",
    (page) => {
      expect(tell(page)[1]).toBe("12:30 unexplained");
    },
  );
  it.each([
    ["Channel\tContact\tNumber\nPhone calls\t1950\t649,940\nE-mails\t1950@moj.gov.sa\t145,596", "1950 quoted"],
    ["Channel\tHours\tNumber\nPhone calls\t24/7\t649,940\nE-mails\t8:30\t145,596", "24/7 other"],
    ["Channel\tSince\tNumber\nPhone calls\t2019-05\t649,940\nE-mails\t2018-01\t145,596", "2019-05 month"],
    ["Service\tNumber\nOpening\t8:30\nE-mails\t145,596", "8:30 time"],
  ])("is none in a column or row of something else: %s", (page, first) => {
    expect(tell(page).slice(0, 2)).toEqual(["passed", first]);
  });
});
