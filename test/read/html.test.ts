import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { readFigures } from "../../src/language/readFigures.js";
import { htmlSpan } from "../../src/read/htmlSpan.js";
import { readHtml } from "../../src/read/readHtml.js";
import { readHtmlTables } from "../../src/read/readHtmlTables.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const textOf = (html: string) => readHtml(html).text;

describe("the text of a page", () => {
  it.each<[name: string, html: string, text: string]>([
    ["paragraphs", "<p>one<p>two</p>three", "one\n\ntwo\n\nthree"],
    ["inline elements", "<p>to<b>tal</b> <i>calls</i>", "total calls"],
    ["white space", "<div>  a \n\t b  <span> c</span></div>\n<div> d</div>", "a b c\nd"],
    ["what is struck out", "<td><del>3,000</del> <s>٣٬٠٠٥</s><strike>3</strike> ٣٬٠١٠</td>", "٣٬٠١٠"],
    ["line breaks", "a<br>b<br/>c</br>d", "a\nb\nc\nd"],
    ["headings", "<h1>Title</h1><div>text</div>", "Title\n\ntext"],
    [
      "entities",
      "Q&amp;A &lt;5&gt; &#1777;&#x6f2;&nbsp;3 &copy &notit; &unknown;",
      "Q&A <5> ۱۲\u00a03 © ¬it; &unknown;",
    ],
    ["an entity of two characters", "a&NotEqualTilde;b", "a\u2242\u0338b"],
    ["comments", "12<!-- 34 <p> -->56<!-- open", "1256"],
    ["scripts and styles", "a<script>if (1 < 2) '</p>9'</script><style>b{c:1}</style>d", "ad"],
    ["the head", "<!doctype html><html><head><title>9</title><meta name=x content=8></head><body>a", "a"],
    ["what is not rendered", "<template><p>1</template><noscript>2</noscript><object>3</object>a", "a"],
    [
      "elements that are blank, but not what is seen in them",
      "<div style='visibility:hidden'>1<data value=2 data-figure=a>2</data><p style='visibility:visible'>Calls 5</div>",
      "Calls 5",
    ],
    ["what is seen again", "<p style='visibility:hidden;visibility:initial'>5<b style='visibility:hidden'>6", "5"],
    ["a popover", "a <div popover>5</div>b", "a b"],
    [
      "hidden elements",
      "<p hidden>1<p>a<div hidden>2<div>3</div>4</div>b<b style='color:red; display : none'>5</b>",
      "a\n\nb",
    ],
    ["styles that only look like it", "<b style='--display:none-such;mydisplay:none'>a</b>", "a"],
    ["dialogs", "<dialog>1</dialog><dialog open>a</dialog>", "a"],
    ["nested lists", "<ul><li>a<ul><li>b<li><p>c</p></ul><li>d</ul>e", "• a\n• b\n\n• c\n\n• d\ne"],
    ["empty items", "<ul><li></li><li>a</li><li></li></ul>b", "• a\nb"],
    ["terms", "<dl><dt>a<dd>b<dt>c<dd>d</dl>", "a\nb\nc\nd"],
    ["preformatted text", "<pre>a  b\n  c</pre>", "a  b\n  c"],
    ["footnotes", "649,940<sup>12</sup> calls, CO<sub>2</sub>, ١٠<sup>٣</sup>", "649,940¹² calls, CO₂, ١٠³"],
    [
      "letters of notes",
      "Calls<sup>a</sup>, 1,234<sup>b, c</sup>, 3<sup>rd</sup>, n<sup>o</sup> 5, H<sub>a</sub>",
      "Callsᵃ, 1,234ᵇ, ᶜ, 3rd, no 5, Ha",
    ],
    ["end tags of nothing", "a</b></div></table></td></p>b", "a\n\nb"],
    ["an SVG chart", "<svg><title>1</title><path d='M0'/><defs/><text>calls</text></svg>b", "calls\nb"],
    ["texts of a chart", "<svg><text x=1>287853</text><text x=50>172872</text></svg>", "287853\n172872"],
    ["pieces that a chart places", "<svg><text><tspan x=0>53,911</tspan><tspan dy=10>43,326", "53,911\n43,326"],
    ["pieces that it does not", "<svg><text><tspan>53</tspan><tspan>,911</tspan></text></svg>", "53,911"],
    [
      "characters that it places one by one",
      "<svg><text><tspan x=1>6</tspan><tspan x=2>,</tspan><tspan x=3 y=0>4</tspan><tspan x=9>calls</tspan><tspan x=20>5</tspan></text>",
      "6,4\ncalls\n5",
    ],
    ["characters that it places in lines", "<svg><text><tspan>6</tspan><tspan x=0 dy=9>4</tspan>", "6\n4"],
    ["CDATA of a chart, and of no page", "<svg><text><![CDATA[5 & 6]]></text></svg><![CDATA[7]]>", "5 & 6"],

    ["a lone sign", "1 < 2 & 3 > 2 <", "1 < 2 & 3 > 2 <"],
    ["nothing", "", ""],
    ["nothing to see", " <p> \n </p><table><tr><td></td></tr></table>", ""],
    [
      "right to left in the order of the document",
      '<p dir="rtl">أولًا <bdi>1950</bdi> <span dir="ltr">ثانيًا</span>',
      "أولًا 1950 ثانيًا",
    ],
  ])("has %s", (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it("is the text that was escaped", () => {
    const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
    const word = fc.string({ unit: "grapheme" }).filter((text) => !/[\s\0]/.test(text) && text !== "");
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (lines) => {
        const html = lines.map((words) => `<div>${words.map(escaped).join(" \n")}</div>`).join("");
        expect(textOf(html)).toBe(lines.map((words) => words.join(" ")).join("\n"));
      }),
    );
  });
});

describe("tables", () => {
  const grid = (html: string) =>
    readHtml(html).tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

  it("part cells by tabs and rows by lines, whatever is left open", () => {
    const open = "a<table><caption>c<tr><th>x<th>y<tr><td><td>1<tr><td>2<td></table>b";
    expect(textOf(open)).toBe("a\n\nc\nx\ty\n\t1\n2\t\n\nb");
    const closed =
      "a<table> <caption> c </caption> <tbody> <tr> <th>x</th> <th>y</th> </tr><tr><td> </td><td>1</td></tr></tbody><tfoot><tr><td>2</td><td></td></tr></tfoot></table>b";
    expect(textOf(closed)).toBe(textOf(open));
  });

  it("keep a row on one line where a cell has several", () => {
    const html = "<table><tr><td><p>a<p>b<td>c<br>d<td><ul><li>1<li>2</ul></table>";
    expect(textOf(html)).toBe("a\u2028b\tc\u2028d\t• 1\u2028• 2");
  });

  it("carry out spans", () => {
    // Worked out on paper: b spans both columns of the first row, c both rows of the second and third.
    const html =
      "<table><tr><th>a<th colspan=2>b<tr><td rowspan=2>c<td>1<td>2<tr><td>3<td>4<tr><td colspan=0>e<td rowspan=9>f";
    expect(grid(html)).toEqual([
      [
        ["a", "b", "b"],
        ["c", "1", "2"],
        ["c", "3", "4"],
        ["e", "f"],
      ],
    ]);
    expect(readHtml(html).tables[0]?.rows[2]?.[0]).toEqual({
      text: "c",
      span: { start: 4, end: 5 },
      header: false,
      row: 1,
      column: 0,
    });
  });

  it("fill the places that no cell covers", () => {
    expect(grid("<table><tr><td>a<td>b<td rowspan=2>c<tr><td>d</table>")).toEqual([
      [
        ["a", "b", "c"],
        ["d", "", "c"],
      ],
    ]);
  });

  it("say their caption and headers", () => {
    const [table] = readHtml(
      "<p>x<table><caption> Calls &amp;\nchats </caption><thead><tr><td>a<tbody><tr><th>b<td>1",
    ).tables;
    expect(table?.caption).toBe("Calls & chats");
    expect(table?.headerRows).toBe(1);
    expect(table?.rows[1]?.map(({ header }) => header)).toEqual([true, false]);
    expect(table?.span).toEqual({ start: 3, end: 22 });
  });

  it("leave out those that only lay out the page, with the lines of their cells", () => {
    const html =
      "<table><tr><td>menu<td><h1>t</h1><table><tr><td>a<td>1</table>after<td>end</table><table role=presentation><tr><td>x<td>y</table>";
    expect(grid(html)).toEqual([[["a", "1"]]]);
    expect(textOf(html)).toBe("menu\tt\n\na\t1\n\nafter\nend\n\nx\ny");
  });

  it("do not let an end tag in a cell close what is around the table", () => {
    expect(grid("<div><table><tr><td>a</div></tr2><td>b</li></table>")).toEqual([[["a", "b"]]]);
  });

  it("have a blank cell where one is in its place and not seen", () => {
    const row = (style: string) =>
      `<table><tr><td>a<td style='${style}'>b<td>c<tr style='${style}'><td>d<td>e<td>f</table>`;
    expect(grid(row("visibility: hidden"))).toEqual([
      [
        ["a", "", "c"],
        ["", "", ""],
      ],
    ]);
    expect(grid(row("visibility:hidden;VISIBILITY:Visible"))).toEqual([
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ]);
    const months =
      "<table><tr><th>Channel<th>Jan 2021<th>Feb 2021<th>Mar 2021<tr><td>Calls<td style='visibility:hidden'>-";
    const { entries } = tieOut(readHtml(`${months}<td>287,853<td>172,872</table>`), {
      ...firstQuarter2021,
      published: [],
    });
    expect(entries.filter(({ outcome }) => outcome === "contradicted").map(({ text }) => text)).toEqual([
      "287,853",
      "172,872",
    ]);
  });

  it("leave out hidden rows and cells", () => {
    expect(grid("<table><tr hidden><td>1<tr><td>a<td hidden>2<td>b</table>")).toEqual([[["a", "b"]]]);
  });
});

describe("cells of kept white space", () => {
  it("stay one cell and one line", () => {
    const { text } = readHtml(
      "<table><tr><td>Calls<td><pre>287,853\n</pre><td><pre>172,872\n</pre><tr><td>Mail<td><textarea>5\t6\r\n7</textarea></table><pre>a\tb\nc",
    );
    expect(text).toBe("Calls\t287,853\u2028\t172,872\u2028\nMail\t5 6 \u20287\n\na\tb\nc");
  });
});

describe("cards", () => {
  it("are none where a block holds a table, unless that only lays it out", () => {
    const cards = (html: string) => readHtml(html).cards.length;
    expect(cards("<div><table><tr><td>Calls<td>5<tr><td>Chats<td>6</table></div>")).toBe(0);
    expect(cards("<div><table role=none><tr><td>Calls<td>5</table></div>")).toBe(1);
    expect(cards("<table><tr><td>Calls<td>5</table><div><p>Calls<p>5</div>")).toBe(1);
  });

  it("may hold a table beside their number and label", () => {
    const months = "<table><tr><td>January<td>287,853<tr><td>February<td>172,872</table>";
    for (const [card, outcome] of [
      [`<div><p>649,940</p><p>Calls</p>${months}</div>`, "matched"],
      [`<div>${months}<p>649,940</p><p>Calls</p></div>`, "matched"],
      [`<div><p>649,490</p><p>Calls</p>${months}</div>`, "contradicted"],
    ] as const) {
      const { entries } = tieOut(readHtml(card), { ...firstQuarter2021, published: [] });
      expect(entries.find(({ text }) => text.startsWith("649"))?.outcome).toBe(outcome);
    }
  });
});

describe("readHtmlTables", () => {
  const months = (html: string) => readHtmlTables(html).map(({ columns }) => columns.map(({ period }) => period));
  const values = (html: string) =>
    readHtmlTables(html).map(({ rows }) =>
      rows.map(({ label, cells }) => [
        label,
        ...cells.map(({ column, reading }) => [column, "value" in reading ? reading.value : undefined]),
      ]),
    );

  it("binds values to months in any order", () => {
    const html = `<table dir="rtl"><tr><th>القناة</th><th>مارس ٢٠٢١</th><th>فبراير ٢٠٢١</th><th>يناير ٢٠٢١</th></tr>
      <tr><th>المكالمات</th><td>189,215</td><td>172,872</td><td>287,853</td></tr>
      <tr><th>المجموع</th><td colspan="3">649,940</td></tr></table>`;
    expect(months(html)).toEqual([["2021-03", "2021-02", "2021-01"]]);
    expect(values(html)).toEqual([
      [
        ["المكالمات", [0, 189215], [1, 172872], [2, 287853]],
        ["المجموع", [undefined, 649940]],
      ],
    ]);
    const [table] = readHtmlTables(html);
    const span = table?.rows[0]?.cells[1]?.reading.span;
    expect(span && textOf(html).slice(span.start, span.end)).toBe("172,872");
  });

  it("finds the headers under a title where no tag says what is one", () => {
    const html = `<table><tr><td colspan=3>إحصائية الربع الأول<tr><td>البند<td>العدد<td>النسبة
      <tr><td>شكاوى<td>5<td>25%<tr><td>طلبات<td>15<td>75%</table>`;
    expect(readHtmlTables(html)[0]?.columns).toEqual([{ header: "العدد" }, { header: "النسبة" }]);
    expect(values(html)).toEqual([
      [
        ["شكاوى", [0, 5], [1, 25]],
        ["طلبات", [0, 15], [1, 75]],
      ],
    ]);
  });

  it.each<[html: string, labels: readonly string[]]>([
    ["<tr><th>الفئة العمرية<th>العدد<tr><td>18-25<td>15<tr><td>أكثر من 60<td>9", ["18-25", "أكثر من 60"]],
    ["<tr><th>الوقت<th>العدد<tr><td>8:00 - 12:00<td>15<tr><td>12:00 - 16:00<td>9", ["8:00 - 12:00", "12:00 - 16:00"]],
    ["<tr><th>التاريخ<th>العدد<tr><td>1/2/2021<td>15<tr><td>2/2/2021<td>9", ["1/2/2021", "2/2/2021"]],
  ])("labels rows by ages, hours and days: %s", (html, labels) => {
    const [table] = readHtmlTables(`<table>${html}</table>`);
    expect(table?.columns).toEqual([{ header: "العدد" }]);
    expect(table?.rows.map(({ label }) => label)).toEqual(labels);
  });

  it("reads the groups that a blank parts in a cell", () => {
    expect(values("<table><tr><th>البند<th>العدد<tr><td>شكاوى<td>2 855</table>")).toEqual([[["شكاوى", [0, 2855]]]]);
  });

  it("joins header rows from the bottom and label columns from the start, under a title", () => {
    const html = `<table><tr><th colspan=5>Contacts by channel
      <tr><th rowspan=2>Channel<th rowspan=2>Kind<th colspan=2>2021<th rowspan=2>Total<tr><th>February<th>January
      <tr><th colspan=5>By telephone
      <tr><th rowspan=2>Calls<th>answered<td>10<td>20<td>30<tr><th>missed<td>1<td>2<td>3</table>`;
    expect(months(html)).toEqual([["2021-02", "2021-01", undefined]]);
    expect(readHtmlTables(html)[0]?.columns[2]).toEqual({ header: "Total", total: true });
    expect(values(html)).toEqual([
      [
        ["Calls answered", [0, 10], [1, 20], [2, 30]],
        ["Calls missed", [0, 1], [1, 2], [2, 3]],
      ],
    ]);
  });

  it("does not repeat a value that spans rows", () => {
    const html = "<table><tr><th>a<th>Calls<th>All<tr><th>x<td>10<td rowspan=2>30<tr><th>y<td>20</table>";
    expect(values(html)).toEqual([
      [
        ["x", [0, 10], [1, 30]],
        ["y", [0, 20]],
      ],
    ]);
  });

  const short =
    "<table><tr><th>Channel<th>Jan 2021<th>Feb 2021<tr><td>Calls<td>172,872<tr><td>Emails<td>53,911<td>43,326";

  it.each([
    ["with headers", short],
    ["without", short.replaceAll("<th>", "<td>")],
    ["with an empty cell that the header has not", `${short}<td>`],
    ["with one that rows have but the header", short.replace("172,872", "172,872<td><td>").concat("<td>")],
  ])("leaves a row that ends early where it begins, as browsers do, %s", (_, html) => {
    const [table] = readHtmlTables(html);
    expect(table?.rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([[0], [0, 1]]);
    expect(table?.columns.map(({ period }) => period)).toEqual(["2021-01", "2021-02"]);
    // January has 287,853 calls; February has the 172,872.
    const { entries } = tieOut(readHtml(html), { ...firstQuarter2021, published: [] });
    expect(entries.map(({ outcome }) => outcome)).toEqual([
      ...["classed", "classed", "contradicted", "matched", "matched"],
    ]);
  });

  it("gives nothing for a table without numbers", () => {
    expect(readHtmlTables("<table><tr><td>a<td>b</table>")).toEqual([]);
  });

  it("refuses by its code a table of a page made by hand that is none", () => {
    for (const table of [null, {}, { rows: [null] }, { rows: [[null]] }, { rows: [[{ text: "5" }]] }])
      expect(() => Reflect.apply(readHtmlTables, undefined, [{ tables: [table] }])).toThrow(
        expect.objectContaining({ code: "bad-input" }),
      );
  });
});

describe("our own page", () => {
  it.each(["ar", "en"] as const)("gives back its text, tables and data (%s)", (language) => {
    const summary = summarize(firstQuarter2021, { language });
    const page = readHtml(renderHtml(summary));
    const words = (text: string) =>
      text
        .split("\n")
        .map((line) => line.replace(/^[•-] /, "").trimEnd())
        .filter((line) => line !== "");
    // The page has the captions of its tables beside what the text has.
    const lines = words(page.text);
    expect(words(renderText(summary, { bidi: "none" })).filter((line) => !lines.includes(line))).toEqual([]);

    const calls = page.data.find(({ figure }) => figure === "contacts/calls/2021-Q1");
    expect(calls?.value).toBe("649940");
    // A change is worded, "decrease of 39.94%", so that its text has no sign.
    for (const { span, value } of page.data) {
      const [reading] = readFigures(page.text.slice(span.start, span.end));
      expect(reading && "value" in reading ? reading.value : reading?.text).toBe(Math.abs(Number(value)));
    }
    const [contacts] = readHtmlTables(page);
    expect(contacts?.columns.slice(0, 3).map(({ period }) => period)).toEqual(["2021-01", "2021-02", "2021-03"]);
    const figures = contacts?.rows[0]?.cells.map(({ reading }) => ("value" in reading ? reading.value : undefined));
    expect(figures).toEqual([287853, 172872, 189215, 649940, 59.81]);
  });
});

describe("htmlSpan", () => {
  const html = "<p>calls:  <b>649</b>,940&nbsp;&amp;\n 5<br>6";
  const page = readHtml(html);
  const at = (part: string) => {
    const start = page.text.indexOf(part);
    const { start: from, end } = htmlSpan(page, { start, end: start + part.length });
    return html.slice(from, end);
  };

  it.each([
    ["calls", "calls"],
    ["al", "al"],
    ["649,940", "649</b>,940"],
    ["&", "&amp;"],
    ["\u00a0& 5", "&nbsp;&amp;\n 5"],
    ["5\n6", "5<br>6"],
  ])("finds %j", (part, source) => {
    expect(at(part)).toBe(source);
  });

  it("gives an empty place for what is not in the HTML", () => {
    const start = page.text.indexOf("\n");
    const end = html.indexOf("<br>");
    expect(htmlSpan(page, { start, end: start + 1 })).toEqual({ start: end, end });
    expect(htmlSpan(readHtml(""), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it("refuses what is no place in the text", () => {
    const calls = readHtml("<p>Calls 649,940");
    expect(calls.text).toHaveLength(13);
    expect(htmlSpan(calls, { start: 13, end: 13 })).toEqual({ start: 16, end: 16 });
    for (const [start, end] of [
      [5, 2],
      [-3, 2],
      [0, 14],
      [0, 9999],
      [14, 14],
    ] as const)
      expect(() => htmlSpan(calls, { start, end })).toThrow(
        expect.objectContaining({ code: "bad-input", message: expect.stringContaining("a place in the text") }),
      );
  });

  it("leads from every reading to its digits, in any markup", () => {
    const tags = fc.constantFrom(
      "<b>",
      "</b>",
      "<p>",
      "<td>",
      "<table>",
      "<tr>",
      "</table>",
      "<li>",
      "<!-- 7 -->",
      "&#32;",
      " ",
      "x&amp;",
      "<i>",
      "</i>",
    );
    const number = fc.integer({ min: 1000, max: 9_999_999 });
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, number.map(String))), (parts) => {
        const source = parts.join("");
        const read = readHtml(source);
        for (const { text, html: place } of read.segments) {
          const written = source.slice(place.start, place.end);
          const seen = read.text.slice(text.start, text.end);
          if (!written.startsWith("&") && seen !== " ") expect(written.replace(/\s/g, " ")).toBe(seen);
        }
        for (const { span, text } of readFigures(read.text)) {
          const place = htmlSpan(read, span);
          expect(source.slice(place.start, place.end).replace(/<[^>]*>/g, "")).toBe(text);
        }
      }),
    );
  });
});
