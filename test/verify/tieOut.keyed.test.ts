import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readCsvPage } from "../../src/read/readCsvPage.js";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";

const report: FeedbackReport = {
  period: "2024-05",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2024-05": 4310 } },
    { id: "letters", kind: "email", counts: "email", months: { "2024-05": 872 } },
  ],
};

/** A table with a department and a channel in each row, in several forms. */
const PAGES: readonly (readonly [string, (calls: string, letters: string) => Parameters<typeof tieOut>[0]])[] = [
  ["tabs", (a, b) => `Office\tChannel\tMay 2024\nVisitors\tCalls\t${a}\nVisitors\tE-mails\t${b}\n`],
  ["two offices", (a, b) => `Office\tChannel\tMay 2024\nNorth\tCalls\t${a}\nSouth\tE-mails\t${b}\n`],
  ["an office told once", (a, b) => `Office\tChannel\tMay 2024\nVisitors\tCalls\t${a}\n\tE-mails\t${b}\n`],
  ["months in rows", (a, b) => `Month\tChannel\tReceived\nMay 2024\tCalls\t${a}\n\tE-mails\t${b}\n`],
  [
    "pipes",
    (a, b) =>
      `| Office | Channel | May 2024 |\n|---|---|---|\n| Visitors | Calls | ${a} |\n| Visitors | E-mails | ${b} |\n`,
  ],
  ["Arabic", (a, b) => `الإدارة\tالقناة\tمايو ٢٠٢٤\nالزوار\tالمكالمات\t${a}\nالزوار\tالبريد الإلكتروني\t${b}\n`],
  [
    "from right to left",
    (a, b) => `مايو ٢٠٢٤\tالقناة\tالإدارة\n${a}\tالمكالمات\tالزوار\n${b}\tالبريد الإلكتروني\tالزوار\n`,
  ],
  ["CSV", (a, b) => readCsvPage(`Office,Channel,May 2024\nVisitors,Calls,"${a}"\nVisitors,E-mails,"${b}"\n`)],
  [
    "HTML, a cell over two rows",
    (a, b) =>
      readHtml(
        `<table><tr><th>Office<th>Channel<th>May 2024<tr><td rowspan=2>Visitors<td>Calls<td>${a}<tr><td>E-mails<td>${b}</table>`,
      ),
  ],
];

describe("a row with two labels", () => {
  it.each(PAGES)("is of the channel in either: %s", (_, page) => {
    expect(tieOut(page("4,310", "872"), report)).toMatchObject({ status: "passed", counts: { matched: 2 } });
    expect(tieOut(page("872", "4,310"), report)).toMatchObject({ status: "failed", counts: { contradicted: 2 } });
    expect(tieOut(page("872", "872"), report)).toMatchObject({ status: "failed", counts: { contradicted: 1 } });
  });

  it("is not of what its notes speak of", () => {
    const notes = ["fewer than the letters", "by e-mail, not by calls"];
    const rows = ["Calls", "E-mails"].map((name, at) => `${name}\t${notes[at]}\t${["4,310", "872"][at]}`);
    for (const title of ["Notes", "Remarks", "Comments"])
      expect(tieOut(`Channel\t${title}\tMay 2024\n${rows.join("\n")}`, report).status).toBe("passed");
  });
});
