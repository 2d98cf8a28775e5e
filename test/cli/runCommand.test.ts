import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstQuarter2021, renderHtml, renderText, summarize } from "beneficiary-feedback";
import { afterAll, describe, expect, it } from "vitest";
import { runWith } from "./fakeTerminal.js";

const folder = mkdtempSync(join(tmpdir(), "command-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A file that says that it has three gigabytes, and holds nothing. */
function largeFile(name: string): string {
  const path = file(name, "");
  truncateSync(path, 3 * 2 ** 30);
  return path;
}

// Without the published figures, so that a page need not print them all.
const golden = JSON.stringify({ ...firstQuarter2021, published: [] });
const report = file("report.json", golden);
const page = renderText(summarize(firstQuarter2021), { bidi: "none" });
const wrong = "بلغ عدد المكالمات ٦٤٩٬٩٠٤ مكالمة في الربع الأول من عام ٢٠٢١م.\n";

describe("what a command ends with", () => {
  it.each([
    [["summary", report], 0],
    [["verify", file("published.json", JSON.stringify(firstQuarter2021))], 0],
    [["tie-out", report, file("page.txt", page)], 0],
    [["tie-out", report, file("wrong.txt", wrong)], 1],
    [["tie-out", report, file("unexplained.txt", "12,345 complaints")], 1],
    [["tie-out", report, file("wordy.txt", "No numbers.")], 3],
    [["check", file("sum.txt", "500 complaints are divided into 300 calls, 140 chats and 60 e-mails.")], 0],
    [["check", file("off.txt", "500 complaints are divided into 300 calls, 150 chats and 60 e-mails.")], 1],
    [["check", file("none.txt", "No numbers.")], 3],
    // A notice alone proves nothing; beside a check that passes it changes nothing.
    [["check", file("open.txt", "We received 500 complaints, including 300 calls, 100 e-mails and 50 chats.")], 3],
    [
      [
        "check",
        file(
          "aside.txt",
          "We received 500 complaints, including 300 calls, 100 e-mails and 50 chats.\n\n400 tickets are divided into 300 calls and 100 chats.",
        ),
      ],
      0,
    ],
    [["verify", file("bare.json", `{"period":"2021-Q1","channels":[]}`)], 3],
    [["explain", report, "contacts/2021-Q1"], 0],
    [["schema"], 0],
    [["--help"], 0],
    [["tie-out", "--help"], 0],
    [["--version"], 0],
    [["-v"], 0],
    [["-h"], 0],
    [["help"], 0],
    [["help", "tie-out"], 0],
  ])("%s: %i", async (args, code) => {
    const run = await runWith(args);
    expect([run.code, run.err]).toEqual([code, ""]);
  });

  it.each([
    [[], "wrong-use: no command"],
    [["sumary"], 'wrong-use: unknown command "sumary" (did you mean summary?); one of summary, verify'],
    [["tieout", report], 'wrong-use: unknown command "tieout" (did you mean tie-out?); one of'],
    [["toString"], 'wrong-use: unknown command "toString"; one of'],
    [["summary", report, "--lang", "ar"], "wrong-use: Unknown option '--lang' (did you mean --language?)"],
    [["--versio"], "wrong-use: Unknown option '--versio' (did you mean --version?)"],
    [["summary", report, "--numeral=arab"], "wrong-use: Unknown option '--numeral' (did you mean --numerals?)"],
    [["summary", report, "--xyz", "--language=ar"], "wrong-use: \u2067خيار غير معروف: \u2066--xyz\u2069\u2069\n"],
    [
      ["summary", report, "--lang", "--language=ar"],
      "wrong-use: \u2067خيار غير معروف: \u2066--lang\u2069 (لعل المقصود \u2066--language\u2069)\u2069\n",
    ],
    [["tie-out", report], "wrong-use: usage: beneficiary-feedback tie-out REPORT.json PAGE"],
    [["tie-out", "-", "-"], "wrong-use: standard input"],
    [["schema", "--list"], "wrong-use: schema takes no --list"],
    [["summary", report, "--language", "fr"], 'wrong-use: --language needs one of ar, en, got "fr"'],
    [["summary", report, "--format", "pdf"], 'wrong-use: --format needs one of text, markdown, html, got "pdf"'],
    [["summary", report, "--decimals", "x"], 'wrong-use: --decimals needs a number from 0 to 6, got "x"'],
    [
      ["summary", report, "--weekend", "sat, sunday"],
      'wrong-use: --weekend needs one of sun, mon, tue, wed, thu, fri, sat, got "sunday"',
    ],
    [
      ["summary", report, "--holidays", "23/9/2021"],
      'wrong-use: --holidays needs days like 2021-03-31, got "23/9/2021"',
    ],
    [["check", report, "--weekend", "fri"], "wrong-use: check takes no --weekend"],
    [["summary", "-", "--events", "-"], "wrong-use: standard input can be read only once"],
    [["summary", report, "--events", "events.json"], "wrong-use: --events needs --earlier\n"],
    [
      [
        "verify",
        report,
        "--earlier",
        file("q4.json", `{"period":"2020-Q4","channels":[]}`),
        "--events",
        file("events.txt", "Ramadan"),
      ],
      'events.txt needs valid JSON: a value at line 1, column 1, got "Ramadan"; --events needs a list of {',
    ],
    [["summary", report, "--colour"], "wrong-use: Unknown option '--colour'\n"],
    [["explain", report], "wrong-use: explain needs a figure id"],
    [["explain", report, "contacts/nope"], 'got "contacts/nope"; explain REPORT.json --list lists the ids\n'],
    [["count", report], "wrong-use: count needs --at and --channel"],
    [["verify", join(folder, "nothing.json")], "there is no such file"],
    [["verify", folder], "it is a folder"],
    [["verify", ""], 'cannot-read: "": there is no such file\n'],
    [["check", join(report, "page.txt")], "page.txt: a file stands in its path where a folder is needed\n"],
    [["check", "a".repeat(300)], "a: its name is too long\n"],
    [["check", largeFile("large.txt")], "large.txt: it is too large to be read whole; only count reads"],
    [["check", file("open.csv", 'a,b\n1,"2\n')], "open.csv:2: unclosed-quote: a quote that is never closed\n"],
    [
      ["verify", report, "--write-baseline", "", "--reason", "printed"],
      "wrong-use: --write-baseline needs the name of a file\n",
    ],
    [
      ["verify", report, "--write-baseline", join(report, "b.json"), "--reason", "printed"],
      "b.json: a file stands in its path where a folder is needed\n",
    ],
    [
      ["verify", file("latin.json", new Uint8Array([0xff, 0xfe, 0x41]))],
      "latin.json is not UTF-8; save it as text in UTF-8, a document as HTML, a workbook as CSV\n",
    ],
    // UTF-16 without a byte order mark.
    [
      ["verify", file("utf16.json", Buffer.from('{"period":"2021-Q1"}', "utf16le"))],
      "utf16.json is not UTF-8; save it",
    ],
    [["check", file("utf16be.txt", Buffer.from("500 شكوى", "utf16le").swap16())], "utf16be.txt is not UTF-8; save it"],
    [["verify", file("broken.json", "{")], "bad-json: "],
    [
      ["verify", file("month.json", `{"period":"2021-13","channels":[]}`)],
      "month.json: period needs a Gregorian period such as",
    ],
    [["verify", report, "--previous", report], "wrong-use: --previous needs the report of 2020-Q4, got one of 2021-Q1"],
    [["summary", "-", "--earlier", "-"], "wrong-use: standard input can be read only once"],
    [["verify", "-", "--previous", "-"], "wrong-use: standard input can be read only once"],
    [["verify", "-", "--part", "-"], "wrong-use: standard input can be read only once"],
    [["check", "-", "--baseline", "-"], "wrong-use: standard input can be read only once"],
    [
      ["verify", report, "--write-baseline", "-", "--reason", "x"],
      "wrong-use: --write-baseline needs the name of a file",
    ],
    [["verify", report, "--earlier", file("earlier.json", "{")], `bad-json: ${join(folder, "earlier.json")}: `],
    [["check", report, "--earlier", report], "wrong-use: check takes no --earlier"],
    [["summary", report, "--earlier", join(folder, "nothing.json")], "there is no such file"],
    [["verify", report, "--write-baseline", join(folder, "b.json")], "--write-baseline needs a --reason"],
    [["verify", report, "--reason", "printed"], "wrong-use: --reason needs --write-baseline"],
    [
      ["verify", report, "--write-baseline", join(folder, "nowhere", "b.json"), "--reason", "printed"],
      `cannot-write: ${join(folder, "nowhere", "b.json")}: there is no such folder`,
    ],
    [["help", "sumary"], 'wrong-use: unknown command "sumary" (did you mean summary?); one of summary, verify'],
    [["help", "--language", "fr"], 'wrong-use: --language needs one of ar, en, got "fr"'],
    [["--language=fr", "count", "--help"], 'wrong-use: --language needs one of ar, en, got "fr"'],
    [["--language=ar"], "wrong-use: \u2067لم يُذكر أمر؛ المطلوب واحد من: "],
    [
      ["verify", report, "--part", report],
      `different-period: ${report}: --part needs reports of periods within 2021-Q1, got "2021-Q1"`,
    ],
    ...["summary", "verify", "tie-out", "explain"].flatMap((command) =>
      ["2021-Q2", "2021-Q1", "2021-01"].map((period): [string[], string] => {
        const late = file(`${period}.json`, JSON.stringify({ period, channels: [] }));
        const operands = { "tie-out": [file("any.txt", wrong)], explain: ["contacts/2021-Q1"] }[command] ?? [];
        return [
          [command, report, ...operands, "--earlier", late],
          `different-period: ${late}: --earlier needs reports of periods before 2021-Q1, got "${period}"`,
        ];
      }),
    ),
    [
      [
        "summary",
        report,
        "--earlier",
        file("q4.json", `{"period":"2020-Q4","channels":[]}`),
        "--earlier",
        file("q4-again.json", `{"period":"2020-Q4","channels":[]}`),
      ],
      `bad-input: ${join(folder, "q4.json")}, ${join(folder, "q4-again.json")}: two reports of one period need editions with numbers of their own, got "2020-Q4"`,
    ],
    [
      ["verify", file("cut.json", '{ "period": '), "--language", "ar"],
      `bad-json: \u2067\u2066${join(folder, "cut.json")}\u2069: \u200Fالتقرير: المطلوب \u2066JSON\u2069 صحيح: قيمة (السطر ١، العمود ١٣)، والموجود`,
    ],
    [["verify", join(folder, "cut.json"), "--language=ar", "--numerals", "latn"], "(السطر 1، العمود 13)، والموجود"],
    [["sumary", "--help"], 'wrong-use: unknown command "sumary"'],
  ])("%s is refused in one line: %s", async (args, message) => {
    const { code, out, err } = await runWith(args);
    expect(err).toContain(message);
    expect(err).toMatch(/^beneficiary-feedback: [a-z-]+: .*\n$/);
    expect([code, out]).toEqual([2, ""]);
  });
});

describe("what a command writes", () => {
  it("reads a report from standard input, and writes it in the language, digits and format asked for", async () => {
    const { out } = await runWith(
      ["summary", "-", "--language", "en", "--numerals", "arab", "--format", "markdown"],
      golden,
    );
    expect(out).toMatch(/^# Beneficiary feedback report\n/);
    expect(out).toContain("٦٤٩٬٩٤٠");
    const { out: closing } = await runWith(["tie-out", report, "-", "--numerals", "arab"], wrong);
    expect(closing).toContain("\nfailed: ١ contradicted, ١ classed\n");
  });

  it("writes the months by the names asked for", async () => {
    const { out } = await runWith(["summary", "-", "--months", "levantine"], golden);
    expect(out).toContain("كانون الثاني ٢٠٢١");
    expect(out).not.toContain("يناير");
    const peak = await runWith(["explain", "-", "contacts/calls/2021-Q1/peak-month", "--months", "algerian"], golden);
    expect(peak.out).toContain("جانفي ٢٠٢١");
    const gulf = await runWith(["summary", "-", "--months", "gulf"], golden);
    expect(gulf.out).toContain("يناير ٢٠٢١");
  });

  it("shows a finding with its line and a caret under the number", async () => {
    const { out } = await runWith(["tie-out", report, "-"], wrong);
    expect(out.split("\n")).toEqual([
      expect.stringContaining("error contradicted: prints ٦٤٩٬٩٠٤ for contacts/calls/2021-Q1; the data give 649,940"),
      "  at standard input:1:19",
      "  1 | بلغ عدد المكالمات ٦٤٩٬٩٠٤ مكالمة في الربع الأول من عام ٢٠٢١م.",
      "    | \u200F                  ^^^^^^^",
      "failed: 1 contradicted, 1 classed",
      "",
    ]);
  });

  it("colours findings only where colours are wanted", async () => {
    expect((await runWith(["tie-out", report, "-"], wrong, { color: true })).out).toContain(
      "\u001B[31merror\u001B[39m",
    );
  });

  it("reads HTML by its name or its looks, and shows findings where the HTML has them", async () => {
    const html = renderHtml(summarize(firstQuarter2021));
    expect((await runWith(["tie-out", report, file("page.html", html)])).code).toBe(0);
    for (const prolog of ["<!-- saved from the site -->\n", '<?xml version="1.0"?>\n<!-- a --><!-- b -->\n'])
      expect((await runWith(["tie-out", report, "-"], prolog + html)).code).toBe(0);
    for (const [before, after] of [
      ["<!--", "-->"],
      ["<?", "?>"],
      ["", "\n"],
    ])
      expect((await runWith(["tie-out", report, "-"], before + " ".repeat(1_000_000) + after + html)).code).toBe(0);
    const { code, out } = await runWith(["tie-out", report, "-"], html.replace("٦٤٩٬٩٤٠", "٦٤٩٬٩٠٤"));
    expect(code).toBe(1);
    expect(out).toContain('data-figure="contacts/calls/2021-Q1" dir="rtl">٦٤٩٬٩٠٤</data>');
  });

  it("reads CSV by its name, and shows findings where the file has them", async () => {
    const csv = 'Channel;Mar 2021;Jan 2021\nCalls;"189,215";"287,853"\n';
    expect((await runWith(["tie-out", report, file("sound.csv", csv)])).code).toBe(0);
    const swapped = csv.replace("189,215", "287,853").replace(/287,853(?="\n)/, "189,215");
    const { code, out } = await runWith(["tie-out", report, file("swapped.csv", swapped)]);
    expect(code).toBe(1);
    expect(out).toContain('swapped.csv:2:8\n  2 | Calls;"287,853";"189,215"\n');
    const sums = file("sums.tsv", "Month\tCalls\nJanuary\t300\nFebruary\t400\nTotal\t800\n");
    expect((await runWith(["check", sums])).out).toContain("sums.tsv:4:7");
    // More of its lines have one comma than one tab.
    const commas = [
      "Calls, by month",
      "Month\tCalls",
      "January\t1,300",
      "February\t1,400",
      "Total\t2,800",
      "Source: us, 2021",
    ];
    expect((await runWith(["check", file("commas.tsv", commas.join("\n"))])).out).toContain("commas.tsv:5:7");
  });

  it("does not check a CSV file of which a record cannot be read", async () => {
    const cut = file("cut.csv", 'Month,Calls\nJanuary,300\nTotal,"30');
    const { code, err } = await runWith(["check", cut]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        /^beneficiary-feedback: cannot-read: .*cut\.csv:3: unclosed-quote: a quote that is never closed/,
      ),
    ]);
    const long = file("long.csv", "Month,Calls\nJanuary,287,853\nFebruary,300\n");
    expect((await runWith(["check", long])).err).toMatch(
      /long\.csv:2: wrong-field-count: more fields than the header has\n$/,
    );
    expect((await runWith(["check", long, "--language=ar"])).err).toContain("حقوله أكثر من حقول سطر العناوين\u2069");
    expect((await runWith(["check", file("short.csv", "Month,Calls\nJanuary\nFebruary,300\n")])).err).toBe("");
    expect((await runWith(["check", cut, "--language=ar"])).err).toContain(
      "cut.csv:3\u2069: \u2066unclosed-quote\u2069: علامة اقتباس لم تُغلق",
    );
    const open = await runWith(["check", file("open.csv", 'Month,Calls\nJanuary,"300\nTotal,300\n')]);
    expect(open.err).toContain("open.csv:2-3: unclosed-quote: ");
  });

  it("reads a plain text as the library does", async () => {
    const csv = "Channel,Mar 2021,Jan 2021\nCalls,287853,189215\n";
    expect((await runWith(["tie-out", report, file("swapped.txt", csv)])).code).toBe(1);
  });

  it("gives the whole result as JSON", async () => {
    const { code, out } = await runWith(["tie-out", report, "-", "--json"], wrong);
    const result: unknown = JSON.parse(out);
    expect(code).toBe(1);
    expect(result).toMatchObject({
      status: "failed",
      counts: { contradicted: 1, classed: 1, matched: 0 },
      findings: [{ code: "contradicted", published: "649904", computed: "649940", span: { start: 18, end: 25 } }],
      entries: [{ outcome: "contradicted" }, { outcome: "classed" }],
    });
  });

  it("explains a figure, and lists the ids of all", async () => {
    const explained = await runWith(["explain", report, "contacts/calls/2021-Q1", "--language", "en"]);
    expect(explained.out).toBe("649,940 = 287,853 + 172,872 + 189,215\n");
    const listed = await runWith(["explain", report, "--list"]);
    expect(listed.out.split("\n")).toContain("tickets/2021-Q1/closure-rate");
  });

  it("reads reports of earlier periods, and knows what changed since", async () => {
    const [before, between, last] = [
      ["2021-Q1", 20],
      ["2021-Q2", 30],
      ["2021-Q3", 45],
    ].map(([period, count]) => {
      const channels = [{ id: "calls", kind: "phone", totals: { [`${period}`]: count } }];
      return file(`${period}.json`, JSON.stringify({ period, channels }));
    });
    const args = [`${last}`, "--earlier", `${before}`, "--earlier", `${between}`, "--language", "en"];
    // 45 - 30, and 15 of 30.
    const explained = await runWith(["explain", ...args.toSpliced(1, 0, "contacts/2021-Q3/quarter-change")]);
    expect(explained.out).toMatch(/^\+15 = 45 - 30\n/);
    expect((await runWith(["explain", "--list", ...args])).out).toContain("contacts/2021-Q2/quarter-change\n");
    const series = await runWith(["summary", ...args]);
    expect(series.out).toContain("Third quarter of 2021 compared with the second quarter of 2021");
    const page = file("series.txt", series.out);
    expect((await runWith(["tie-out", ...args.toSpliced(1, 0, page)])).out).toMatch(/^passed/);
    expect((await runWith(["tie-out", `${last}`, page])).code).toBe(1);
  });

  it("knows the days that are worked, and what was in the calendar", async () => {
    // April has 22 days of work by either weekend, May 22 by Friday and Saturday, 23 by Saturday and Sunday.
    const months = { "2024-04": 220, "2024-05": 230 };
    const own = file("may.json", JSON.stringify({ period: "2024-05", channels: [{ id: "a", kind: "phone", months }] }));
    const change = (...args: readonly string[]) =>
      runWith(["explain", own, "contacts/2024-05/month-change-percent-per-working-day", "--language", "en", ...args]);
    expect((await change()).out).toContain("+4.55%");
    expect((await change("--weekend", "sat,sun")).out).toContain("0.00%");
    expect((await change("--weekend", "sat,sun", "--holidays", "2024-05-01")).out).toContain("+4.55%");
    const offs = ["--holidays", "2024-05-01, 2024-05-02", "--holidays", "2024-05-06 ,2024-05-04 "];
    // 20 of 23 days: the 4th is a Saturday. 230 / 20 is 11.5 a day.
    expect((await change("--weekend", "sat, sun", ...offs)).out).toContain("+15.00%");
    const flood = { name: { en: "Flood" }, from: "2024-05-03", to: "2024-05-05" };
    const april = { period: "2024-04", channels: [{ id: "a", kind: "phone", months: { "2024-04": 220 } }] };
    const series = ["summary", own, "--earlier", file("april.json", JSON.stringify(april)), "--language", "en"];
    const { out } = await runWith([...series, "--events", file("events.json", JSON.stringify([flood]))]);
    expect(out).toContain("Flood");
    for (const command of [
      ["summary", own],
      ["verify", own],
      ["tie-out", own, file("may.txt", "No numbers.")],
      ["explain", own, "contacts/2024-05"],
    ])
      for (const [wrong, rule] of [
        [flood, "flood.json is no list; --events needs a list of {"],
        [[flood, 5], "flood.json has 5 at 1; "],
        [[{ ...flood, to: "5 May" }], 'flood.json has {"name":{"en":"Flood"},"from":"2024-05-03","to":"5 May"} at 0; '],
        [[{ ...flood, name: { en: "" } }], "flood.json has {"],
      ] as const) {
        const earlier = ["--earlier", file("april.json", JSON.stringify(april))];
        const { code, err } = await runWith([
          ...command,
          ...earlier,
          "--events",
          file("flood.json", JSON.stringify(wrong)),
        ]);
        expect([code, err]).toEqual([2, expect.stringContaining(rule)]);
      }
  });

  it("takes the tickets brought forward from the report just before", async () => {
    const [before, last] = [
      { period: "2021-Q1", channels: [], tickets: { open: 12 } },
      { period: "2021-Q2", channels: [], tickets: { open: 11, flow: { broughtForward: 10, opened: 5, closed: 4 } } },
    ].map((each) => file(`tickets-${each.period}.json`, JSON.stringify(each)));
    const { code, out } = await runWith(["verify", `${last}`, "--earlier", `${before}`]);
    expect([code, out]).toEqual([1, expect.stringContaining("12")]);
    expect((await runWith(["verify", `${last}`])).code).not.toBe(1);
  });

  it("verifies a half-year against the reports of its quarters", async () => {
    const of = (period: string, count: number) =>
      file(
        `${period}.json`,
        JSON.stringify({ period, channels: [{ id: "a", kind: "phone", totals: { [period]: count } }] }),
      );
    // 340 + 250 is 590.
    const parts = ["--part", of("2022-Q1", 340), "--part", of("2022-Q2", 250), "--language", "en"];
    expect((await runWith(["verify", of("2022-H1", 590), ...parts])).code).toBe(0);
    const { code, out } = await runWith(["verify", of("2022-H1", 950), ...parts]);
    expect([code, out]).toEqual([1, expect.stringContaining("inner-report: contacts/a/2022-H1: ")]);
    const { err } = await runWith(["verify", of("2022-H1", 590), "--part", of("2022-Q3", 7)]);
    expect(err).toContain("different-period: ");
  });

  it("prints the JSON Schema as it is published", async () => {
    const published = readFileSync(new URL("../../docs/feedback-report.schema.json", import.meta.url), "utf8");
    expect((await runWith(["schema"])).out).toBe(published);
  });

  it("names the standard input where a report of it is none", async () => {
    const none = '{ "period": "2021-Q1" }';
    const { err } = await runWith(["summary", "-"], none);
    expect(err).toMatch(/^beneficiary-feedback: missing-key: standard input: channels needs /);
    const arabic = await runWith(["summary", "-", "--language", "ar"], none);
    expect(arabic.err).toContain("المدخل المعياري: ");
  });

  it("lists every issue of a report that is none, a line each", async () => {
    const { err } = await runWith(["verify", "-"], `{"period":"2021-13","chanels":[]}`);
    expect(err.trim().split("\n").length).toBeGreaterThan(1);
    expect((await runWith(["verify", "-", "--language", "ar"], `{"period":1}`)).err).toContain("المطلوب");
  });
});

describe("in Arabic", () => {
  const shown = (text: string) => text.replace(/[\u200F\u2066-\u2069]/g, "").split("\n");
  const baseline = join(folder, "arabic.json");
  const arabic = ["--language", "ar"];

  it("words severity, place and closing line", async () => {
    const { code, out } = await runWith(["tie-out", report, "-", ...arabic], wrong);
    expect(code).toBe(1);
    expect(shown(out)).toEqual([
      "خطأ contradicted: المطبوع ٦٤٩٬٩٠٤ للرقم contacts/calls/2021-Q1، وتعطي البيانات ٦٤٩٬٩٤٠؛ تبادلت خانتان موضعيهما",
      "  الموضع المدخل المعياري:1:19",
      "  1 | بلغ عدد المكالمات ٦٤٩٬٩٠٤ مكالمة في الربع الأول من عام ٢٠٢١م.",
      "    |                   ^^^^^^^",
      "فيه خطأ (المخالف: عدد واحد، سنوات وهواتف ونحوها: عدد واحد)",
      "",
    ]);
    expect(out).toContain("خطأ \u2066contradicted\u2069: ");
  });

  it.each([
    ["500 complaints are divided into 300 calls, 140 chats and 60 e-mails.", "سليم (المطابق: فحص واحد)"],
    ["No numbers.", "لم يُفحص شيء"],
  ])("closes the check of %j: %s", async (text, closing) => {
    expect(shown((await runWith(["check", "-", ...arabic], text)).out).at(-2)).toBe(closing);
  });

  it("counts checks in the digits asked for", async () => {
    const published = file("published.json", JSON.stringify(firstQuarter2021));
    const { out } = await runWith(["verify", published, ...arabic, "--numerals", "latn"]);
    expect(shown(out).at(-2)).toBe("سليم (المطابق: 20 فحصًا)");
    expect(shown(out)[0]).toMatch(/^ملحوظة noun-form: /);
  });

  it("tells of waivers", async () => {
    const write = [...arabic, "--write-baseline", baseline, "--reason", "printed"];
    expect(shown((await runWith(["tie-out", report, "-", ...write], wrong + wrong)).err)).toEqual([
      `${baseline}: المستثنى نتيجتان`,
      "",
    ]);
    const waived = await runWith(["tie-out", report, "-", ...arabic, "--baseline", baseline], wrong);
    expect(shown(waived.out)).toEqual([
      "سليم، بعد استثناء نتيجة واحدة (المخالف: عدد واحد وهو مستثنى، سنوات وهواتف ونحوها: عدد واحد)",
      "",
    ]);
    expect(shown(waived.err)).toEqual(["استثناء لا يقابله شيء: contradicted contacts/calls/2021-Q1 649904", ""]);
  });

  it("helps by a word, and by one letter", async () => {
    const told = async (...args: readonly string[]) => (await runWith(args)).out;
    expect(await told("help")).toBe(await told("--help"));
    expect(await told("-h")).toBe(await told("--help"));
    expect(await told("help", "verify")).toBe(await told("verify", "--help"));
    expect(await told("help", "verify")).toContain("Usage: beneficiary-feedback verify REPORT.json\n");
    expect(await told("-v")).toBe(await told("--version"));
    expect(await told("help")).toContain("  --version, -v ");
  });

  it("helps, for the command and each of its parts", async () => {
    expect(shown((await runWith(["--help", ...arabic])).out)[0]).toBe("الاستعمال: beneficiary-feedback COMMAND …");
    for (const command of ["summary", "verify", "tie-out", "check", "explain", "count", "schema"]) {
      const { code, out } = await runWith([command, "--help", "--language=ar"]);
      expect(code).toBe(0);
      // No English word is left outside the isolates that names, options and examples stand in.
      const left = out.replace(/\u2066[^\u2069]*\u2069/g, "").replace(/^ {2}--?[a-z-]+(?:, -[a-z])?/gm, "");
      expect([command, left]).toEqual([command, expect.not.stringMatching(/[A-Za-z]/)]);
    }
  });

  it("says in Arabic that a page is held to data, numbers to each other, and where each id stands", async () => {
    const told = async (command: string) => shown((await runWith([command, "--help", ...arabic])).out).join("\n");
    expect(await told("tie-out")).toContain("يطابق كل رقم في صفحة (نص أو Markdown أو HTML أو CSV) ببيانات التقرير.");
    expect(await told("check")).toContain("يقابل أرقام الصفحة بعضها ببعض بلا تقرير.");
    expect(await told("explain")).toContain("معرّفات الأرقام كلها، كل معرّف في سطر");
  });

  it.each([
    [["sumary"], "أمر غير معروف"],
    [["tie-out", report], "الاستعمال: "],
    [["summary", report, "--colour"], "خيار غير معروف: "],
    [["summary", report, "--format", "pdf"], "واحد من: "],
    [["summary", report, "--decimals", "x"], "عدد من "],
    [["verify", join(folder, "nothing.json")], "لا ملف بهذا الاسم"],
    [["verify", folder], "هذا مجلد"],
    [["verify", ""], '\u2066""\u2069: لا ملف بهذا الاسم'],
    [["check", join(report, "page.txt")], "في مساره ملف حيث يلزم مجلد"],
    [["check", join(folder, "open.csv")], "\u2066unclosed-quote\u2069: علامة اقتباس لم تُغلق\u2069"],
    [["verify", report, "--previous", report], "تقرير الفترة "],
    [["count", report], "اسما حقلين"],
    [["count", join(folder, "nothing.csv"), "--at", "a", "--channel", "b"], "لا ملف بهذا الاسم"],
    [["count", folder, "--at", "a", "--channel", "b"], "هذا مجلد"],
    [["count", "-", "--at", "a", "--channel", "b", "--format", "ndjson", "--delimiter", ";"], "لملفات "],
    [["explain", report], "معرّف رقم"],
    [
      ["check", file("one.txt", "1"), "--baseline", file("bad.json", "{}")],
      "findings\u2069: المطلوب قائمة، والموجود لا شيء",
    ],
    [
      ["check", file("one.txt", "1"), "--baseline", file("whyless.json", `{"findings":[{"code":"x","reason":7}]}`)],
      "\u2066findings.0.reason\u2069: المطلوب نص يبيّن لماذا تُستثنى النتيجة، والموجود \u20667\u2069",
    ],
    [
      ["check", file("one.txt", "1"), "--baseline", file("cut-baseline.json", "[")],
      "المطلوب \u2066JSON\u2069 صحيح: قيمة أو \u2066]\u2069 (السطر ١، العمود ٢)، والموجود \u2066لا شيء\u2069",
    ],
    [["check", file("one.txt", "1"), "--write-baseline", report, "--reason", "x"], "اسم آخر"],
    [["check", file("one.txt", "1"), "--write-baseline", "-", "--reason", "x"], "اسم ملف"],
    [["verify", report, "--earlier", file("earlier.json", "{")], `\u2066${join(folder, "earlier.json")}\u2069: `],
  ])("%s is refused in one line: %s", async (args, message) => {
    const { code, out, err } = await runWith([...args, ...arabic]);
    expect(err).toContain(message);
    expect(err).toMatch(/^beneficiary-feedback: [a-z-]+: \u2067.*\u2069\n$/);
    expect([code, out]).toEqual([2, ""]);
  });

  it("calls the standard input by its name, whatever is wrong with it", async () => {
    const told = async (args: readonly string[], input: string) => (await runWith(args, input)).err;
    const page = file("page-of-one.txt", "1");
    expect(await told(["check", "-"], "5\0")).toMatch(/: standard input is not UTF-8; /);
    expect(await told(["check", "-", ...arabic], "5\0")).toContain("المدخل المعياري: ليس بترميز");
    expect(await told(["check", page, "--baseline", "-"], "{}")).toContain(": standard input: findings needs a list");
    const events = ["verify", report, "--earlier", file("q4-2020.json", `{"period":"2020-Q4","channels":[]}`)];
    expect(await told([...events, "--events", "-"], "5")).toContain(": standard input is no list; --events needs");
  });

  it("counts the issues of a report that it does not list", async () => {
    const input = (length: number) => {
      const unknown = Object.fromEntries(Array.from({ length }, (_, i) => [`key${i}`, 1]));
      return JSON.stringify({ period: "2021-Q1", channels: [], ...unknown });
    };
    expect(shown((await runWith(["verify", "-", ...arabic], input(22))).err).at(-2)).toMatch(/: وسوى ذلك: مشكلتان$/);
    expect((await runWith(["verify", "-"], input(21))).err).toMatch(/: and besides: 1 issue\n$/);
    expect((await runWith(["verify", "-"], input(22))).err).toMatch(/: and besides: 2 issues\n$/);
  });
});

describe("a baseline", () => {
  it("waives known findings with their reason, and tells of waivers that match nothing", async () => {
    const baseline = join(folder, "baseline.json");
    const written = await runWith(["tie-out", report, "-", "--write-baseline", baseline, "--reason", "printed"], wrong);
    expect([written.code, written.err]).toEqual([0, `${baseline}: 1 finding waived\n`]);

    const waived = await runWith(["tie-out", report, "-", "--baseline", baseline], `عنوان\n${wrong}`);
    expect([waived.code, waived.err]).toEqual([0, ""]);
    expect(waived.out).toBe("passed with 1 waived: 1 contradicted (waived), 1 classed\n");

    const asJson = await runWith(["tie-out", report, "-", "--baseline", baseline, "--json"], wrong);
    expect([asJson.code, JSON.parse(asJson.out)]).toEqual([
      0,
      expect.objectContaining({
        status: "passed",
        findings: [],
        waived: [expect.objectContaining({ reason: "printed" })],
      }),
    ]);

    const both = ["--write-baseline", baseline, "--reason", "printed", "--json"];
    const told = await runWith(["tie-out", report, "-", ...both], wrong);
    expect([told.code, told.err]).toEqual([0, `${baseline}: 1 finding waived\n`]);
    expect(JSON.parse(told.out)).toMatchObject({ status: "failed", findings: [{ published: "649904" }], waived: [] });

    const twice = await runWith(["tie-out", report, "-", "--baseline", baseline], wrong + wrong);
    expect(twice.code).toBe(1);

    const gone = await runWith(["tie-out", report, "-", "--baseline", baseline], page);
    expect([gone.code, gone.err]).toEqual([0, "unused waiver: contradicted contacts/calls/2021-Q1 649904\n"]);
  });

  it("says of what fails that it is waived, or that some of it is", async () => {
    const misprinted = { figure: "contacts/calls/2021-Q1", printed: "649,904 calls" };
    const published = file("misprinted.json", JSON.stringify({ ...firstQuarter2021, published: [misprinted] }));
    const known = join(folder, "misprint.json");
    await runWith(["verify", published, "--write-baseline", known, "--reason", "old"]);
    const closing = async (args: readonly string[], input = "") =>
      (await runWith([...args, "--baseline", known], input)).out.split("\n").at(-2);
    expect(await closing(["verify", published])).toMatch(/^passed with 1 waived: (?:.*, )?1 fail \(waived\)$/);
    const arabic = await closing(["verify", published, "--language", "ar", "--numerals", "latn"]);
    expect(arabic).toMatch(/^سليم، بعد استثناء نتيجة واحدة \((?:.*، )?المخالف: فحص واحد وهو مستثنى\)$/);

    await runWith(["tie-out", report, "-", "--write-baseline", known, "--reason", "old"], wrong);
    const twice = ["tie-out", report, "-"];
    expect(await closing(twice, wrong + wrong)).toBe("failed with 1 waived: 2 contradicted (some waived), 2 classed");
    expect((await closing([...twice, "--language", "ar"], wrong + wrong))?.replace(/[\u2066-\u2069]/g, "")).toBe(
      "فيه خطأ، بعد استثناء نتيجة واحدة (المخالف: عددان وبعضه مستثنى، سنوات وهواتف ونحوها: عددان)",
    );
    expect(await closing(["check", "-"], "500 complaints are divided into 300 calls, 150 chats and 60 e-mails.")).toBe(
      "failed: 1 fail",
    );
  });

  it("does not turn a page without a number into one that passes", async () => {
    const published = file("published.json", JSON.stringify(firstQuarter2021));
    const baseline = join(folder, "empty.json");
    await runWith(["tie-out", published, "-", "--write-baseline", baseline, "--reason", "old"], "");
    const run = await runWith(["tie-out", published, "-", "--baseline", baseline], "");
    expect([run.code, run.out]).toEqual([
      3,
      expect.stringMatching(/^nothing-checked with \d+ waived: nothing to check\n$/),
    ]);
  });

  it("is written over a baseline, and over nothing else", async () => {
    const write = (target: string) => ["tie-out", report, "-", "--write-baseline", target, "--reason", "printed"];
    const inUse = file("in-use.json", `{"baselineVersion":1,"findings":[]}`);
    expect((await runWith(write(inUse), wrong)).code).toBe(0);
    expect(JSON.parse(readFileSync(inUse, "utf8"))).toMatchObject({ findings: [{ code: "contradicted" }] });

    const marked = file("marked.json", `\uFEFF{"baselineVersion":1,"findings":[]}`);
    expect((await runWith(write(marked), wrong)).code).toBe(0);

    // A report, a result of the command without findings, a page; a folder.
    const others = [report, file("result.json", `{"status":"passed","findings":[]}`), file("kept.txt", wrong), folder];
    for (const target of others) {
      const run = await runWith(write(target), wrong);
      expect([run.code, run.err]).toEqual([
        2,
        `beneficiary-feedback: cannot-write: ${target} is there already and is no baseline; --write-baseline needs another name\n`,
      ]);
    }
    expect(readFileSync(report, "utf8")).toBe(golden);
    expect(readFileSync(join(folder, "kept.txt"), "utf8")).toBe(wrong);
  });

  it("keeps the reasons of what another baseline waives", async () => {
    const [known, next] = [join(folder, "known.json"), join(folder, "next.json")];
    const write = (target: string, reason: string) => ["--write-baseline", target, "--reason", reason];
    await runWith(["tie-out", report, "-", ...write(known, "printed")], wrong);
    const both = await runWith(
      ["tie-out", report, "-", "--baseline", known, ...write(next, "a street")],
      `12,345 complaints.\n${wrong}`,
    );
    expect(both.err).toBe(`${next}: 2 findings waived\n`);
    expect(JSON.parse(readFileSync(next, "utf8"))).toMatchObject({
      findings: [
        { code: "contradicted", reason: "printed" },
        { code: "unexplained", reason: "a street" },
      ],
    });
  });

  it.each([
    ["[", "bad.json needs valid JSON: a value or ] at line 1, column 2, got nothing\n"],
    ["[]", "bad.json needs an object with a list of findings, as --write-baseline writes it, got []\n"],
    ["{}", "bad.json: findings needs a list, got nothing\n"],
    [`{"baselineVersion":2,"findings":[]}`, "bad.json: baselineVersion needs 1, got 2\n"],
    [`{"findings":["x"]}`, 'bad.json: findings.0 needs an object with a code and a reason, got "x"\n'],
    [`{"findings":[{"reason":"y"}]}`, "bad.json: findings.0.code needs the code of a finding in a text, got nothing\n"],
    [
      `{"findings":[{"code":"x","reason":"y"},{"code":"x"}]}`,
      "bad.json: findings.1.reason needs a text that says why the finding may stand, got nothing\n",
    ],
    [
      `{"findings":[{"code":"x","reason":" "}]}`,
      'bad.json: findings.0.reason needs a text that says why the finding may stand, got " "\n',
    ],
    [
      `{"findings":[{"code":"x","reason":"y","path":[${"12,".repeat(20)}12]}]}`,
      `bad.json: findings.0.path needs a text, or is left out, got [${"12,".repeat(19)}12…\n`,
    ],
  ])("%s is refused", async (text, message) => {
    const run = await runWith(["tie-out", report, "-", "--baseline", file("bad.json", text)], wrong);
    expect([run.code, run.err]).toEqual([2, expect.stringContaining(message)]);
  });
});
