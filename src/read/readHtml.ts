import { Tokenizer } from "htmlparser2";
import { needText } from "../model/needText.js";
import type { HtmlFigure, HtmlText } from "./HtmlText.js";
import { htmlAttributes } from "./htmlAttributes.js";
import { htmlCards } from "./htmlCards.js";
import { htmlData } from "./htmlData.js";
import { htmlElements } from "./htmlElements.js";
import { htmlGrid } from "./htmlGrid.js";
import { htmlStack } from "./htmlStack.js";
import { htmlTables, type SegmentRange } from "./htmlTables.js";
import { htmlWriter } from "./htmlWriter.js";
import { rangeSpans } from "./rangeSpans.js";
import { shiftDigits } from "./shiftDigits.js";

/**
 * Reads a page as its reader sees it: the text in the order of the document, its tables as grids, and the numbers that it ties to
 * figures. Blocks stand on lines of their own, cells are parted by tabs, list items have a bullet, a line that ends within a cell is
 * U+2028; white space is folded, a number and a word of two elements are parted, as are two numbers around what is drawn, raised and lowered digits are `²` and `₂`, a raised letter that marks a note is `ᵃ`; in a drawing, each text and each piece that it places is a line; scripts, styles, hidden elements and what is struck out are left out.
 *
 * @param html - a whole document or a fragment, well-formed or not; the time is linear in its length
 * @returns the text with its segments, `tables` and `data`; an empty text where nothing is seen
 * @throws `bad-input` for what is no text
 *
 * @example
 * ```ts
 * import { readHtml } from "beneficiary-feedback/html";
 * const page = readHtml("<p>تلقت الوزارة <data value='649940' data-figure='contacts/calls/2021-Q1'>٦٤٩٬٩٤٠</data>&nbsp;مكالمة");
 * console.log(page.data[0]?.figure); // => "contacts/calls/2021-Q1"
 * console.log(page.text.slice(page.data[0]?.span.start, page.data[0]?.span.end)); // => "٦٤٩٬٩٤٠"
 * ```
 */
export function readHtml(html: string): HtmlText {
  needText(html, "readHtml");
  const { blocks, boxes, apart, empty, preformatted, unseen } = htmlElements();
  const writer = htmlWriter();
  const tables = htmlTables(writer);
  const stack = htmlStack();
  const attributes = htmlAttributes();
  const held: SegmentRange[] = [];
  const data = htmlData(writer);
  let tag = "";

  const endLine = (name: string): void => {
    if (name === "br" || blocks.has(name)) writer.endLine(1, tables.inCell());
    else if (apart.has(name)) writer.endLine(2, tables.inCell());
  };
  const write = (text: string, start: number, end: number): void => {
    const top = stack.top();
    if (top?.hidden || top?.blank) return;
    const said = top?.keep && tables.inCell() ? text.replace(/\n/g, "\u2028").replace(/[\t\r]/g, " ") : text;
    writer.write(top?.digits === undefined ? said : shiftDigits(said, top.digits), start, end, top?.keep === true);
  };
  const begin = (name: string, end: number): (() => void) | undefined => {
    if (name === "table") return tables.table(/^(?:presentation|none)$/i.test(attributes.get("role") ?? ""));
    if (name === "tr") return tables.row();
    if (name === "td" || name === "th") return tables.cell(name === "th", attributes.columns(), attributes.rows());
    if (name === "thead") return tables.head();
    if (name === "data") return undefined;
    const kind = stack.isOpen("svg") && attributes.places(name, html.startsWith("</", end + 2)) ? "div" : name;
    endLine(kind);
    if (name === "li") writer.setBullet(true);
    const finish = name === "caption" ? tables.caption() : undefined;
    const from = blocks.has(kind) && !tables.inCell() ? writer.segments.length : undefined;
    const [place, inner] = [writer.length(), tables.tables.length];
    return () => {
      finish?.();
      // A number and a label that touch are laid out apart from what follows them.
      if (writer.lastSeam() >= place) writer.endLine(1, tables.inCell());
      if (from !== undefined && !tables.isAll(inner, from)) held.push({ from, to: writer.segments.length });
      endLine(kind);
      if (name === "li") writer.setBullet(false);
      if (boxes.has(name)) writer.seam("box");
    };
  };
  const start = (name: string, end: number, blank: boolean): (() => void) => {
    const finish = begin(name, end);
    const close = blank ? undefined : data.start(name, attributes);
    return () => {
      close?.();
      finish?.();
    };
  };
  const open = (name: string, closed: boolean, end: number): void => {
    stack.makeRoom(name);
    const outer = stack.top();
    const isIn = outer?.hidden !== true && !attributes.hides(name);
    const blank = attributes.isBlank(outer?.blank === true);
    if (isIn && boxes.has(name)) writer.seam("box");
    const finish = isIn && !unseen.has(name) ? start(name, end, blank) : undefined;
    if (empty.has(name) || closed) finish?.();
    else {
      writer.seam("begin");
      stack.push({
        name,
        hidden: !isIn || unseen.has(name),
        blank,
        keep: preformatted.has(name) || outer?.keep === true,
        digits: name === "sup" || name === "sub" ? name : outer?.digits,
        finish: finish ?? (() => {}),
      });
    }
  };
  const inForeign = (): boolean => stack.isOpen("svg") || stack.isOpen("math");
  const skip = (): void => {};

  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        attributes.clear();
      },
      onattribname: (start, end) => attributes.start(html.slice(start, end)),
      onattribdata: (start, end) => attributes.add(html.slice(start, end)),
      onattribentity: (code) => attributes.add(String.fromCodePoint(code)),
      onattribend: skip,
      onopentagend: (end) => open(tag, false, end),
      onselfclosingtag: (end) => open(tag, inForeign(), end),
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (name === "br") open("br", true, end);
        else stack.close(name);
        writer.seam("end");
        if (name === "p" && !stack.top()?.hidden) endLine(name);
      },
      ontext: (start, end) => write(html.slice(start, end), start, end),
      ontextentity: (code, end) => write(String.fromCodePoint(code), html.lastIndexOf("&", end - 1), end),
      oncomment: skip,
      oncdata: (start, end, offset) => inForeign() && write(html.slice(start, end - offset), start, end - offset),
      ondeclaration: skip,
      onprocessinginstruction: skip,
      onend: () => stack.closeAll(),
      isInForeignContext: inForeign,
    },
  );
  tokenizer.write(html);
  tokenizer.end();

  const [text, segments] = [writer.text(), writer.segments];
  const spanOf = rangeSpans(segments, text);
  const filled = tables.tables.filter(({ layout, rows }) => !layout && rows.length > 0);
  return {
    text,
    segments,
    tables: filled.map((raw) => htmlGrid(raw, text, spanOf)),
    cards: htmlCards(held.map(spanOf), text),
    data: data.found.map(({ from, to, ...bound }): HtmlFigure => ({ ...bound, span: spanOf({ from, to }) })),
  };
}
