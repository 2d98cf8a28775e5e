import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/readHtml.js";
import { readHtmlTables } from "../../src/read/readHtmlTables.js";

const many = (part: string, times = 100_000) => part.repeat(times);
const long = many("a", 1 << 20);

// Once is enough: nothing here depends on a time zone.
describe.runIf(process.env["TZ"] === "UTC")("hostile pages", () => {
  // Each takes well under a second where nothing else runs; what is not linear takes minutes.
  it.each<[name: string, html: string]>([
    ["nested blocks", many("<div>")],
    ["nested formatting", many("<p><b>")],
    ["blocks and wrong ends", many("<div>") + many("</x>")],
    ["blocks and ends of paragraphs", many("<div>") + many("</p>")],
    ["ends of nothing", many("</table>")],
    ["nested lists", many("<ul><li>")],
    ["nested tables", many("<table>")],
    ["tables in cells", many("<table><tr><td>")],
    ["unclosed cells", `<table>${many("<td>1")}`],
    ["unclosed rows", `<table>${many("<tr>")}`],
    ["very many rows", `<table>${many("<tr><td>a<td>1", 130_000)}`],
    ["wide spans", `<table>${many("<td colspan=1000>1", 50_000)}`],
    ["high spans", `<table>${many("<tr><td rowspan=65534>1", 50_000)}`],
    ["wide and high spans", `<table>${many("<tr><td rowspan=65534 colspan=1000>1", 30_000)}`],
    ["one wide row over many", `<table><tr>${many("<td>1", 20_000)}${many("<tr><td>2", 50_000)}`],
    ["many small tables of wide spans", many("<table><td colspan=1000>1</table>", 30_000)],
    ["nested SVG", many("<svg><p>")],
    ["an endless attribute", `<p style="${long}">`],
    ["a style of spaces", `<p style="${many("display ")}${many(" ", 1 << 20)}">`],
    ["an endless attribute name", `<p ${long}`],
    ["many attributes", `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(" ")}>`],
    ["entities in an attribute", `<data data-figure="${many("&amp;")}" value=1>1`],
    ["entities", many("&#x") + many("&amp;")],
    ["an endless entity", `&#${many("0", 1 << 20)}65;`],
    ["open comments", many("<!--")],
    ["open tags", many("<")],
    ["white space", many(" \n", 500_000)],
    ["blocks of kept lines", many("<pre>\n")],
    ["captions of kept lines", many("<table><caption><pre>\n")],
    ["blocks around kept lines", `${many("<div>", 30_000)}<pre>${many("\n")}a`],
    ["white space between tags", many("<b> </b>")],
    ["data in data", many("<data value=1 data-figure=a>")],
    ["data around white space", `${many("<data value=1 data-figure=a>", 30_000)}${many("&#32; ", 30_000)}`],
  ])("take linear time: %s", (_, html) => {
    const started = performance.now();
    const page = readHtml(html);
    readHtmlTables(page);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(page.text.length).toBeLessThanOrEqual(html.length);
  });
});
