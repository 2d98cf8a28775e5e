import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { Cell, Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import type { CountMatrix } from "../../src/verify/suspect/SuspectCell.js";
import { suspectCells } from "../../src/verify/suspectCells.js";

const rows = ["calls", "emails", "chats"];
const columns = ["2021-01", "2021-02", "2021-03"];

/** The 16 figures of the reference with its month totals: cells by row, row totals, month totals, grand total. */
const REFERENCE = [
  287853, 172872, 189215, 53911, 43326, 48359, 81405, 91639, 118066, 649940, 145596, 291110, 423169, 307837, 355640,
  1086646,
];
const PLACES = [
  ...rows.flatMap((row) => columns.map((column) => ({ place: "cell", row, column }))),
  ...rows.map((row) => ({ place: "row-total", row })),
  ...columns.map((column) => ({ place: "column-total", column })),
  { place: "grand-total" },
];

function matrix(values: readonly number[]): CountMatrix {
  return {
    rows,
    columns,
    cells: [values.slice(0, 3), values.slice(3, 6), values.slice(6, 9)],
    rowTotals: values.slice(9, 12),
    columnTotals: values.slice(12, 15),
    grandTotal: values[15],
  };
}
const withValue = (index: number, value: number) => REFERENCE.map((each, at) => (at === index ? value : each));
const { columnTotals: _, grandTotal: __, ...printed } = matrix(REFERENCE);
/** The table as the reference prints it, without month totals. */
const rowsOnly = (values: readonly number[]): CountMatrix => ({
  ...printed,
  cells: matrix(values).cells,
  rowTotals: values.slice(9, 12),
});

/** Every digit changed to every other, neighbours swapped, each digit dropped and doubled. */
function slips(value: number): readonly number[] {
  const digits = String(value);
  const wrong = [...digits].flatMap((digit, at) => {
    const [before, after] = [digits.slice(0, at), digits.slice(at + 1)];
    const others = [..."0123456789"].map((other) => before + other + after);
    const swapped = before + after.slice(0, 1) + digit + after.slice(1);
    return [...others, swapped, before + after, before + digit + digit + after];
  });
  return [...new Set(wrong.map(Number))].filter((each) => each !== value);
}

describe("suspectCells with all margins", () => {
  it("finds nothing where every sum holds", () => {
    expect(suspectCells(matrix(REFERENCE))).toEqual([]);
  });

  it.each(PLACES.map((place, index) => [Object.values(place).join(" "), place, index] as const))(
    "locates every slip in %s exactly",
    (_name, place, index) => {
      const right = REFERENCE[index] ?? 0;
      const tried = slips(right);
      expect(tried.length).toBeGreaterThan(50);
      for (const value of tried) {
        const found = suspectCells(matrix(withValue(index, value)));
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject({ ...place, value, repair: right, certainty: "certain" });
      }
    },
  );

  it("names the pattern and the slip", () => {
    const first = (index: number, value: number) => {
      const [suspect] = suspectCells(matrix(withValue(index, value)));
      return [suspect?.pattern, suspect?.slip];
    };
    expect(first(1, 172827)).toEqual(["crossing", "swapped-digits"]);
    expect(first(1, 17287)).toEqual(["crossing", "dropped-digit"]);
    expect(first(1, 1772872)).toEqual(["crossing", "doubled-digit"]);
    expect(first(1, 172972)).toEqual(["crossing", "wrong-digit"]);
    expect(first(1, 200000)).toEqual(["crossing", undefined]);
    expect(first(9, 649904)).toEqual(["wrong-total", "swapped-digits"]);
    expect(first(12, 423196)).toEqual(["wrong-total", "swapped-digits"]);
    expect(first(15, 1086466)).toEqual(["wrong-grand-total", "swapped-digits"]);
  });

  it("finds two numbers that were exchanged: in a row, a column, a margin, across, with a total", () => {
    const exchanged = (a: number, b: number) =>
      suspectCells(matrix(REFERENCE.map((value, at) => REFERENCE[at === a ? b : at === b ? a : at] ?? value)));
    for (const [a, b] of [
      [0, 1],
      [4, 5],
      [0, 3],
      [5, 8],
      [9, 10],
      [12, 14],
      [0, 4],
      [2, 7],
      [2, 9],
      [6, 12],
      [11, 15],
      [14, 15],
    ] as const) {
      expect(exchanged(a, b)).toEqual([
        expect.objectContaining({
          ...PLACES[a],
          value: REFERENCE[b],
          repair: REFERENCE[a],
          pattern: "swapped-cells",
          certainty: "certain",
        }),
        expect.objectContaining({
          ...PLACES[b],
          value: REFERENCE[a],
          repair: REFERENCE[b],
          pattern: "swapped-cells",
          certainty: "certain",
        }),
      ]);
    }
  });

  it("exchanges no two cells of different rows and columns by the totals of rows alone", () => {
    // Rows of 30 and 70, printed as 31 and 69: 11 <-> 10 in one column would repair both, and so would 12 <-> 11 across.
    const rows = ["a", "b"];
    const columns = ["x", "y", "z"];
    const swapped = (cells: number[][]) =>
      suspectCells({ rows, columns, cells, rowTotals: [31, 69] }).filter(({ pattern }) => pattern === "swapped-cells");
    expect(
      swapped([
        [10, 12, 8],
        [11, 40, 19],
      ]).map(({ row, column }) => [row, column]),
    ).toEqual([
      ["a", "x"],
      ["b", "x"],
    ]);
    expect(
      swapped([
        [11, 12, 7],
        [5, 12, 53],
      ]),
    ).toEqual([]);
  });

  it("is not certain of an exchange where another across the table would do: 20 and either 50", () => {
    const certainties = (last: number, columnTotals: readonly number[]) => {
      const cells = [
        [20, 50],
        [70, last],
      ];
      return suspectCells({ rows: ["a", "b"], columns: ["x", "y"], cells, columnTotals }).map(
        ({ row, column, certainty }) => [row, column, certainty],
      );
    };
    expect(certainties(50, [120, 70])).toEqual([
      ["a", "x", "likely"],
      ["a", "y", "likely"],
    ]);
    expect(certainties(40, [120, 60])).toEqual([
      ["a", "x", "certain"],
      ["a", "y", "certain"],
    ]);
  });

  it("tells no wrong cell of a column where another of them would have to be below 0: 2 - 10", () => {
    const table = (second: number) => ({
      rows: ["a", "b"],
      columns: ["x", "y"],
      cells: [
        [33, 12],
        [second, 10],
      ],
      rowTotals: [25, second],
      columnTotals: [second + 3, 22],
      grandTotal: second + 25,
    });
    expect(suspectCells(table(2))).toEqual([]);
    expect(suspectCells(table(12)).map(({ row, column, repair }) => [row, column, repair])).toEqual([
      ["a", "x", 13],
      ["b", "x", 2],
    ]);
  });

  it("finds two errors in different rows and columns, and two in one row", () => {
    const wrong = (a: number, b: number) =>
      suspectCells(matrix(REFERENCE.map((value, at) => (at === a ? value + 100 : at === b ? value + 7 : value)))).map(
        ({ row, column, repair, pattern, certainty }) => [row, column, repair, pattern, certainty],
      );
    expect(wrong(0, 4)).toEqual([
      ["calls", "2021-01", 287853, "crossing", "likely"],
      ["emails", "2021-02", 43326, "crossing", "likely"],
    ]);
    expect(wrong(0, 1)).toEqual([
      ["calls", "2021-01", 287853, "several", "likely"],
      ["calls", "2021-02", 172872, "several", "likely"],
    ]);
    expect(wrong(0, 3)).toEqual([
      ["calls", "2021-01", 287853, "several", "likely"],
      ["emails", "2021-01", 53911, "several", "likely"],
    ]);
  });

  it("says where, what and why, in both languages", () => {
    const table = matrix(withValue(1, 172827));
    expect(suspectCells(table)[0]?.message).toBe(
      "calls, 2021-02: 172,827 should be 172,872: its row and its column are off by the same amount; two digits swapped (certain, if there is one error)",
    );
    expect(suspectCells(table, { language: "ar" })[0]?.message.replace(/[\u200F\u2066-\u2069]/g, "")).toBe(
      "calls، 2021-02: العدد ١٧٢٬٨٢٧ صوابه ١٧٢٬٨٧٢: مجموع صفه ومجموع عموده يختلفان عن المذكور بالمقدار نفسه؛ تبادلت خانتان موضعيهما (مؤكد إن كان الخطأ واحدًا)",
    );
  });

  it("tells channels of one name apart", () => {
    const counts = { "2021-01": 81, "2021-02": 45, "2021-03": 118 };
    const channels: readonly Channel[] = [
      { id: "hot", kind: "phone", contact: "930", months: counts, totals: { "2021-Q1": 253 } },
      { id: "cold", kind: "phone", months: { "2021-01": 7, "2021-02": 8, "2021-03": 9 } },
    ];
    // 81, 54 and 118 are 253.
    expect(suspectCells({ period: "2021-Q1", channels })[0]?.message).toContain(
      "Telephone (930), February 2021: 45 should be 54:",
    );
  });

  it("calls the channels and months of a report by their names", () => {
    const channels = [
      { id: "chats", kind: "live-chat", months: { "2021-01": 10, "2021-02": 45, "2021-03": 30 }, total: 94 },
    ].map(({ total, ...channel }) => ({ ...channel, totals: { "2021-Q1": total } }));
    const messages = (["ar", "en"] as const).map((language) =>
      suspectCells({ period: "2021-Q1", channels }, { language }).map(({ message }) =>
        message.replace(/[\u200F\u2066-\u2069]/g, ""),
      ),
    );
    // 45 and 54: the total is 9 more than the months give.
    expect(messages[0]?.[0]).toContain("المحادثة المباشرة، فبراير ٢٠٢١: العدد ٤٥ صوابه ٥٤:");
    expect(messages[1]?.[0]).toContain("Live chat, February 2021: 45 should be 54:");
  });
});

describe("suspectCells with row totals only, as the reference prints them", () => {
  it("names the row and ranks its numbers by slip", () => {
    const found = suspectCells(rowsOnly(withValue(1, 172827)));
    // The row is 45 short: only 172,827 becomes its repair by swapping two digits.
    expect(found.map(({ row, column, repair, certainty }) => [row, column, repair, certainty])).toEqual([
      ["calls", "2021-02", 172872, "likely"],
      ["calls", "2021-01", 287898, "possible"],
      ["calls", "2021-03", 189260, "possible"],
      ["calls", undefined, 649895, "possible"],
    ]);
    expect(found.map(({ pattern }) => pattern)).toEqual(["one-sum", "one-sum", "one-sum", "wrong-total"]);
  });

  it("never proposes a count below 0", () => {
    const found = suspectCells({ rows: ["a"], columns: ["x", "y"], cells: [[3, 50]], rowTotals: [20] });
    // Without 33 too many: 17 of the 50 is possible, none of the 3 is.
    expect(found.map(({ column, repair }) => [column, repair])).toEqual([
      ["y", 17],
      [undefined, 53],
    ]);
  });
});

describe("suspectCells with other margins", () => {
  it("uses the grand total over cells alone, and leaves out sums with a hole", () => {
    const cells = [
      [1, 2],
      [3, 4],
    ];
    const base = { rows: ["a", "b"], columns: ["x", "y"], cells };
    expect(suspectCells({ ...base, grandTotal: 10 })).toEqual([]);
    expect(suspectCells({ ...base, grandTotal: 11 }).map(({ place, repair }) => [place, repair])).toEqual([
      ["cell", 2],
      ["cell", 3],
      ["cell", 4],
      ["cell", 5],
      ["grand-total", 10],
    ]);
    // The row with the hole says nothing, but both row totals are there: 99 + 7 = 106.
    const holed = {
      ...base,
      cells: [
        [1, undefined],
        [3, 4],
      ],
      rowTotals: [99, 7],
    };
    expect(suspectCells({ ...holed, grandTotal: 106 })).toEqual([]);
    expect(suspectCells({ ...holed, grandTotal: 160 }).map(({ place, repair }) => [place, repair])).toEqual([
      ["grand-total", 106],
      ["row-total", 153],
    ]);
    expect(suspectCells(base)).toEqual([]);
  });

  it("refuses a table with holes in its shape, and numbers that are no counts", () => {
    expect(() => suspectCells({ rows: ["a"], columns: ["x", "y"], cells: [[1]] })).toThrow(
      /an entry for every.* at cells$/,
    );
    const square = { rows: ["a", "b"], columns: ["x"], cells: [[1], [2]] };
    expect(() => suspectCells({ ...square, rowTotals: [1] })).toThrow(/an entry for every.* at rowTotals$/);
    expect(() => suspectCells({ ...square, columnTotals: [] })).toThrow(/an entry for every.* at columnTotals$/);
    for (const table of ['{ "cells": [null] }', '{ "cells": [[1]], "rowTotals": null }', '{ "cells": null }', "{}"])
      expect(() => suspectCells({ rows: ["a"], columns: ["x"], ...JSON.parse(table) })).toThrow(
        expect.objectContaining({ code: "bad-input" }),
      );
    expect(() => suspectCells({ rows: ["a"], columns: ["x"], cells: [[1.5]] })).toThrow(/needs non-negative safe/);
    // What is not printed may be null in JSON.
    const table = { rows: ["a"], columns: ["x"], cells: [[1]] };
    expect(() => suspectCells({ ...table, cells: [[-1]] })).toThrow(expect.objectContaining({ path: "cell.a.x" }));
    expect(() => suspectCells({ ...table, columnTotals: [0.5] })).toThrow(
      expect.objectContaining({ code: "not-a-count", path: "column-total.x" }),
    );
    for (const change of [
      { cells: [null] },
      { rowTotals: null },
      { columnTotals: null },
      { rows: [{}], rowTotals: [2] },
      { columns: [2021], columnTotals: [2] },
      { columns: new Array(1) },
    ])
      expect(() => Reflect.apply(suspectCells, undefined, [{ ...table, ...change }])).toThrow(
        expect.objectContaining({ code: "bad-input" }),
      );
  });
});

describe("suspectCells on a report", () => {
  const published = firstQuarter2021.published ?? [];
  const totals = columns.map((month, index) => ({
    figure: `contacts/${month}`,
    printed: String(REFERENCE[12 + index]),
  }));
  const reprint = (figure: string, printed: string): FeedbackReport => ({
    ...firstQuarter2021,
    published: [...published, ...totals].map((each) => (each.figure === figure ? { figure, printed } : each)),
  });

  it("is content with the reference", () => {
    expect(suspectCells(firstQuarter2021)).toEqual([]);
  });

  it("finds a misprint", () => {
    expect(suspectCells(reprint("contacts/chats/2021-03", "118606"))).toEqual([
      expect.objectContaining({
        figure: "contacts/chats/2021-03",
        value: 118606,
        repair: 118066,
        certainty: "certain",
      }),
    ]);
    expect(suspectCells(reprint("contacts/2021-02", "307,873"))).toEqual([
      expect.objectContaining({ figure: "contacts/2021-02", repair: 307837, certainty: "certain" }),
    ]);
    expect(suspectCells(reprint("contacts/calls/2021-Q1", "649,490 مكالمة"))).toMatchObject([
      { figure: "contacts/calls/2021-Q1", place: "row-total", repair: 649940 },
    ]);
  });

  it("doubts none of two errors because the data have it too", () => {
    const misprints: Readonly<Record<string, string>> = {
      "contacts/calls/2021-01": "287,953",
      "contacts/emails/2021-02": "43,333",
    };
    const report = reprint("", "");
    const found = suspectCells({
      ...report,
      published: [
        ...(report.published ?? []).map((each) => ({ ...each, printed: misprints[each.figure] ?? each.printed })),
        { figure: "contacts/2021-Q1", printed: "1,086,646" },
      ],
      channels: report.channels.map((channel) =>
        channel.id === "emails" ? { ...channel, months: { ...channel.months, "2021-02": 43333 } } : channel,
      ),
    });
    // 100 too many calls in January and 7 too many e-mails in February, each in its own row and column.
    expect(found.map(({ figure, repair, certainty }) => [figure, repair, certainty])).toEqual([
      ["contacts/calls/2021-01", 287853, "likely"],
      ["contacts/emails/2021-02", 43326, "likely"],
    ]);
  });

  it("finds wrong data behind a page that is right", () => {
    const report = reprint("", "");
    const channels = report.channels.map((channel) =>
      channel.id === "emails" ? { ...channel, months: { ...channel.months, "2021-02": 43236 } } : channel,
    );
    expect(suspectCells({ ...report, channels })).toMatchObject([
      { figure: "contacts/emails/2021-02", value: 43236, repair: 43326, slip: "swapped-digits", certainty: "certain" },
    ]);
  });
});

describe("suspectCells on other reports", () => {
  const quarters = (id: string, ...counts: readonly number[]) => ({
    id,
    kind: "phone",
    totals: Object.fromEntries(counts.map((count, at) => [`2021-Q${at + 1}`, count])),
  });
  const page = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([figure, text]) => ({ figure: `contacts/${figure}`, printed: text }));
  const year = { "calls/2021": "100", "chats/2021": "10", "2021": "110" };
  const columnsOf = { "2021-Q1": "11", "2021-Q2": "22", "2021-Q3": "33", "2021-Q4": "44" };

  // 11 of the calls make 101 in the year, and 12 in the first quarter.
  it("finds it among quarters where no months are counted", () => {
    const channels = [quarters("calls", 10, 20, 30, 40), quarters("chats", 1, 2, 3, 4)];
    const of = (calls: string) =>
      suspectCells({ period: "2021", channels, published: page({ ...year, ...columnsOf, "calls/2021-Q1": calls }) });
    expect(of("10")).toEqual([]);
    expect(of("11")).toMatchObject([{ figure: "contacts/calls/2021-Q1", value: 11, repair: 10, certainty: "certain" }]);
    expect(of("11")[0]?.message).toContain("Telephone (calls), first quarter of 2021: 11 should be 10");
  });

  it("adds no channels that count different units", () => {
    const months = { "2021-01": 100, "2021-02": 200, "2021-03": 300 };
    const channels = [
      { id: "calls", kind: "phone", counts: "call", months },
      { id: "desk", kind: "visit", counts: "ticket", months: { "2021-01": 0, "2021-02": 5, "2021-03": 0 } },
    ] as const;
    const published = page({ "2021-01": "100", "2021-02": "200", "2021-03": "300", "2021-Q1": "600" });
    expect(suspectCells({ period: "2021-Q1", channels, published })).toEqual([]);
  });

  it("adds up around a month in which a channel has nothing to count: chats since February", () => {
    const idle = { missing: "not-applicable" } as const;
    const of = (id: string, january: Cell, ...counts: readonly number[]) => {
      const rest = counts.map((count, at) => [`2024-0${at + 2}`, count]);
      return { id, kind: "phone", months: { "2024-01": january, ...Object.fromEntries(rest) } };
    };
    const channels = [of("calls", 10, 20, 30, 40, 50, 60), of("chats", idle, 5, 7, 1, 2, 3)];
    const found = (may: string, all: string) =>
      suspectCells({
        period: "2024-H1",
        channels,
        published: page({
          ...{ "calls/2024-Q1": "60", "calls/2024-Q2": "150", "calls/2024-H1": "210" },
          ...{ "chats/2024-05": may, "chats/2024-Q1": "12", "chats/2024-Q2": "6", "chats/2024-H1": "18" },
          ...{ "2024-01": "10", "2024-02": "25", "2024-03": "37", "2024-04": "41", "2024-05": all, "2024-06": "63" },
          ...{ "2024-Q1": "72", "2024-Q2": "156", "2024-H1": "228" },
        }),
      }).map(({ figure, value, repair, certainty }) => [figure, value, repair, certainty]);
    expect(found("2", "52")).toEqual([]);
    expect(found("20", "52")).toEqual([["contacts/chats/2024-05", 20, 2, "certain"]]);
    expect(found("2", "25")).toEqual([["contacts/2024-05", 25, 52, "certain"]]);
  });

  it("adds up the data around such a month, too", () => {
    const idle = { missing: "not-applicable" } as const;
    const chats = { id: "chats", kind: "chat", months: { "2024-01": idle, "2024-02": 15, "2024-03": 17 } };
    const published = page({ "chats/2024-Q1": "33" });
    expect(suspectCells({ period: "2024-Q1", channels: [chats], published })[0]).toMatchObject({
      figure: "contacts/chats/2024-Q1",
      repair: 32,
      certainty: "likely",
    });
  });

  it("reads counts as reconcile does, and none below 0", () => {
    const channels = [quarters("calls", 1_000, 2_000, 3_000, 4_000)];
    const of = (text: string) =>
      suspectCells({ period: "2021", channels, published: page({ "calls/2021-Q1": text, "calls/2021": "10,000" }) });
    expect(of("1.090")[0]).toMatchObject({ value: 1_090, repair: 1_000 });
    expect(of("-1,000")).toEqual([]);
  });

  it("proposes nothing that no number holds", () => {
    const most = Number.MAX_SAFE_INTEGER;
    // The total could only be 2^53 + 7.
    const found = suspectCells({ rows: ["a"], columns: ["x", "y"], cells: [[8, most]], rowTotals: [most] });
    expect(found.map(({ place, column, repair }) => [place, column, repair])).toEqual([
      ["cell", "x", 0],
      ["cell", "y", most - 8],
    ]);
  });
});

describe("suspectCells on a report with totals of quarters and halves", () => {
  const CALLS = [40, 50, 60, 70, 80, 95];
  const CHATS = [7, 8, 9, 10, 11, 12];
  const months = CALLS.map((_, at) => `2024-0${at + 1}`);
  const monthsOf = (counts: readonly number[]) =>
    Object.fromEntries(months.map((month, at) => [month, counts[at] ?? 0]));
  const printedMonths = [...CALLS, ...CHATS].map((count, at): [string, number] => [
    `${at < 6 ? "calls" : "chats"}/${months[at % 6]}`,
    count,
  ]);
  const TOTALS: Readonly<Record<string, number>> = {
    ...Object.fromEntries(printedMonths),
    ...{ "calls/2024-Q1": 150, "calls/2024-Q2": 245, "calls/2024-H1": 395 },
    ...{ "chats/2024-Q1": 24, "chats/2024-Q2": 33, "chats/2024-H1": 57 },
  };
  const suspects = (misprints: Readonly<Record<string, number>>, calls = CALLS, known = TOTALS) =>
    suspectCells({
      period: "2024-H1",
      channels: [
        { id: "calls", kind: "phone", months: monthsOf(calls) },
        { id: "chats", kind: "live-chat", months: monthsOf(CHATS) },
      ],
      published: Object.entries({ ...known, ...misprints }).map(([id, count]) => ({
        figure: `contacts/${id}`,
        printed: String(count),
      })),
    }).map(({ figure, repair, certainty }) => [figure?.slice(9), repair, certainty]);

  it("blames no month of a quarter whose total holds, and first the one that the data have otherwise", () => {
    expect(suspects({})).toEqual([]);
    // 79 is 9 too many, and so are the sums of the second quarter and of the half.
    expect(suspects({ "calls/2024-04": 79 })).toEqual([
      ["calls/2024-04", 70, "likely"],
      ["calls/2024-05", 71, "possible"],
      ["calls/2024-06", 86, "possible"],
    ]);
    // The data have the misprint too: 79 for 70 is one wrong digit, 80 for 71 and 95 for 86 are two.
    const wrong = [40, 50, 60, 79, 80, 95];
    expect(suspects({ "calls/2024-04": 79 }, wrong).map(([id]) => id)).toEqual([
      "calls/2024-04",
      "calls/2024-05",
      "calls/2024-06",
    ]);
  });

  it("names first the total that the data do not add up to", () => {
    const printed = Object.fromEntries(printedMonths);
    // Each is one more than its parts, and each of these could be one more: all by one wrong digit.
    expect(suspects({ "calls/2024-Q2": 246 }, CALLS, printed)).toEqual([
      ["calls/2024-Q2", 245, "likely"],
      ["calls/2024-04", 71, "possible"],
      ["calls/2024-05", 81, "possible"],
      ["calls/2024-06", 96, "possible"],
    ]);
    expect(suspects({ "2024-04": 81 }, CALLS, printed).map(([id]) => id)).toEqual([
      "2024-04",
      "calls/2024-04",
      "chats/2024-04",
    ]);
    expect(suspects({ "2024-H1": 453 }, CALLS, printed)[0]).toEqual(["2024-H1", 452, "likely"]);
    expect(suspects({ "calls/2024-H1": 396 }, CALLS, printed)[0]).toEqual(["calls/2024-H1", 395, "likely"]);
    // 27 for 72 in the data and, after them, in print: 350 is no slip for 395, and 27 is one.
    const copied = [40, 50, 60, 27, 80, 95];
    expect(suspects({ "calls/2024-04": 27, "calls/2024-H1": 397 }, copied, printed)[0]).toEqual([
      "calls/2024-04",
      72,
      "likely",
    ]);
  });

  it("is not certain of an exchange within a month where one across months repairs the sums too", () => {
    // Calls of 10 + 20 + 30 are printed as 65, chats of 15 + 50 + 25 as 85: 10 <-> 15 of January, or 20 <-> 25 across.
    const known = {
      ...Object.fromEntries([10, 20, 30, 1, 2, 3].map((count, at) => [`calls/${months[at]}`, count])),
      ...Object.fromEntries([15, 50, 25, 100, 200, 300].map((count, at) => [`chats/${months[at]}`, count])),
      ...{ "calls/2024-Q1": 65, "calls/2024-Q2": 6, "calls/2024-H1": 71 },
      ...{ "chats/2024-Q1": 85, "chats/2024-Q2": 600, "chats/2024-H1": 685 },
    };
    expect(suspects({}, CALLS, known)).toEqual([
      ["calls/2024-01", 15, "likely"],
      ["chats/2024-01", 10, "likely"],
    ]);
    // 20 <-> 26 would leave the sums 1 off.
    expect(suspects({ "chats/2024-03": 26, "chats/2024-02": 49 }, CALLS, known)).toEqual([
      ["calls/2024-01", 15, "certain"],
      ["chats/2024-01", 10, "certain"],
    ]);
  });

  it("finds the wrong total of a quarter, a half and all channels", () => {
    expect(suspects({ "calls/2024-Q2": 254 })).toEqual([["calls/2024-Q2", 245, "certain"]]);
    expect(suspects({ "calls/2024-H1": 404 })).toEqual([["calls/2024-H1", 395, "certain"]]);
    const all = { ...TOTALS, "2024-Q1": 174, "2024-Q2": 278, "2024-H1": 452 };
    expect(suspects({}, CALLS, all)).toEqual([]);
    expect(suspects({ "2024-Q2": 287 }, CALLS, all)).toEqual([["2024-Q2", 278, "certain"]]);
    expect(suspects({ "2024-H1": 425 }, CALLS, all)).toEqual([["2024-H1", 452, "certain"]]);
    // Off in its quarter and half, and the quarter of all channels holds: no month, or the total would be off too.
    expect(suspects({ "calls/2024-Q1": 105 }, CALLS, all)).toEqual([["calls/2024-Q1", 150, "certain"]]);
  });

  it("names the quarter whose total is wrong", () => {
    const [found] = suspectCells({
      period: "2024-H1",
      channels: [{ id: "calls", kind: "phone", months: monthsOf(CALLS) }],
      published: [
        { figure: "contacts/calls/2024-Q1", printed: "150" },
        { figure: "contacts/calls/2024-Q2", printed: "254" },
        { figure: "contacts/calls/2024-H1", printed: "395" },
      ],
    });
    expect(found?.message).toContain("Telephone, second quarter of 2024: 254 should be 245");
  });

  it("adds quarters to halves, and halves to the year", () => {
    const totals = { "2024-Q1": 10, "2024-Q2": 20, "2024-Q3": 30, "2024-Q4": 40 };
    const of = (first: string, whole: string) =>
      suspectCells({
        period: "2024",
        channels: [{ id: "calls", kind: "phone", totals }],
        published: [
          { figure: "contacts/calls/2024-H1", printed: first },
          { figure: "contacts/calls/2024-H2", printed: "70" },
          { figure: "contacts/calls/2024", printed: whole },
        ],
      }).map(({ figure, repair, certainty }) => [figure, repair, certainty]);
    expect(of("30", "100")).toEqual([]);
    expect(of("33", "100")).toEqual([["contacts/calls/2024-H1", 30, "certain"]]);
    expect(of("30", "109")).toEqual([["contacts/calls/2024", 100, "certain"]]);
  });
});

describe("suspectCells by property", () => {
  const table = fc.record({
    cells: fc.array(fc.array(fc.nat({ max: 1e6 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
    pick: fc.nat(),
    error: fc.integer({ min: -1e5, max: 1e5 }).filter((each) => each !== 0),
  });

  it("any single change of any table with all its margins is certain", () => {
    fc.assert(
      fc.property(table, ({ cells, pick, error }) => {
        const height = cells.length;
        const values = [
          ...cells.flat(),
          ...cells.map((row) => row.reduce((sum, value) => sum + value)),
          ...[0, 1, 2].map((at) => cells.reduce((sum, row) => sum + (row[at] ?? 0), 0)),
          cells.flat().reduce((sum, value) => sum + value),
        ];
        const at = pick % values.length;
        const right = values[at] ?? 0;
        fc.pre(right + error >= 0);
        values[at] = right + error;
        const found = suspectCells({
          rows: cells.map((_row, index) => `r${index}`),
          columns: ["x", "y", "z"],
          cells: cells.map((_row, index) => values.slice(index * 3, index * 3 + 3)),
          rowTotals: values.slice(height * 3, height * 4),
          columnTotals: values.slice(height * 4, height * 4 + 3),
          grandTotal: values.at(-1),
        });
        expect(found).toMatchObject([{ value: right + error, repair: right, certainty: "certain" }]);
      }),
    );
  });
});

describe("suspectCells of a large table", () => {
  it("is done in linear time where every sum fails", () => {
    const cells = Array.from({ length: 600 }, (_, at) =>
      Array.from({ length: 12 }, (__, index) => 1000 + at * 12 + index),
    );
    const rowTotals = cells.map((row, at) => row.reduce((sum, count) => sum + count, 1 + at));
    const rows = cells.map((_, at) => `${at}`);
    const columns = Array.from({ length: 12 }, (_, at) => `${at}`);
    // Each of the 600 totals and 7,200 counts would repair its own sum.
    expect(suspectCells({ rows, columns, cells, rowTotals })).toHaveLength(7800);
  });

  it("is done in linear time where two sums fail and values repeat", () => {
    // 10 and 15 by turns, 10,000 times 25 = 250,000 in each row; the first is printed as 5 more, the second as 5 less.
    const columns = Array.from({ length: 20_000 }, (_, at) => `${at}`);
    const cells = [0, 1].map((row) => columns.map((_, at) => ((row + at) % 2 === 0 ? 10 : 15)));
    const found = suspectCells({ rows: ["a", "b"], columns, cells, rowTotals: [250_005, 249_995] });
    // In every other column the 10 of the first row and the 15 of the second repair both. What is not linear does not come back.
    expect(found).toHaveLength(20_000);
    expect(found.slice(-2)).toMatchObject([
      { row: "a", column: "19998", value: 10, repair: 15, certainty: "likely" },
      { row: "b", column: "19998", value: 15, repair: 10, certainty: "likely" },
    ]);
  });
});
