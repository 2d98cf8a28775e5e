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

  it.each([
    ["Office\tChannel", "Water", "Power", "Total", "Calls", "E-mails"],
    ["الإدارة\tالقناة", "المياه", "الكهرباء", "الإجمالي", "المكالمات", "البريد الإلكتروني"],
  ])("is of no whole channel where other rows have the rest of it: %s", (head, water, power, total, calls, letters) => {
    const page = (...rows: readonly (readonly [string, string, number])[]) =>
      [`${head}\t2024-05`, ...rows.map((row) => row.join("\t"))].join("\n");
    const parts = [
      [water, calls, 4000],
      [water, letters, 872],
      [power, calls, 310],
      [power, letters, 0],
    ] as const;
    const counts = (...rows: readonly (readonly [string, string, number])[]) => tieOut(page(...rows), report).counts;
    expect(counts(...parts)).toMatchObject({ contradicted: 0, matched: 0 });
    // The sums are held to the report: with "total" beside the channel, or nothing.
    for (const whole of [total, ""]) {
      const sums = [
        [whole, calls, 4310],
        [whole, letters, 872],
      ] as const;
      if (whole !== "") expect(counts(...parts, ...sums)).toMatchObject({ contradicted: 0, matched: 2 });
      expect(counts(...sums, ...parts)).toMatchObject({ contradicted: 0, matched: 2 });
      expect(counts([whole, calls, 872], [whole, letters, 4310], ...parts)).toMatchObject({ contradicted: 2 });
    }
    // So is the total of all, and not that of one office.
    const totals = [
      [water, total, 4872],
      [power, total, 310],
    ] as const;
    expect(counts(...parts, ...totals, [total, total, 5182])).toMatchObject({ contradicted: 0, matched: 1 });
    expect(counts(...parts, ...totals, [total, total, 5128])).toMatchObject({ contradicted: 1, matched: 0 });
    // Nor is the total of all channels in one office, wherever the total stands.
    const turned = [
      [total, water, 4872],
      [total, power, 310],
      [total, total, 5182],
    ] as const;
    expect(counts(...parts.map(([one, other, count]) => [other, one, count] as const), ...turned)).toMatchObject({
      contradicted: 0,
      matched: 1,
    });
    expect(counts([water, calls, 4310], [water, letters, 872], [water, total, 5128])).toMatchObject({
      contradicted: 1,
    });
  });
});
