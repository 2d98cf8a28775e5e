import { letterDirections } from "../language/letterDirections.js";
import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import type { Language } from "../model/lists.js";
import { captionOf } from "./captionOf.js";
import { keepsDirection } from "./keepsDirection.js";
import { nameDirection } from "./nameDirection.js";
import { requireSummary } from "./requireSummary.js";
import type { Block, Phrase, Piece, Summary } from "./Summary.js";
import { TELEPHONE_ALONE } from "./telephoneAlone.js";
import { withTelephones } from "./withTelephones.js";

const LEVELS = [1, 2, 3, 4] as const;

/** Options of {@link renderHtml}. */
export interface RenderHtmlOptions {
  /** The level of the title's heading, 1 to 4; sections are one below it. 1 unless said otherwise. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
}

/**
 * Writes a summary as an HTML article: semantic, with its language and direction, header cells, and every number in a
 * `<data>` that carries its value and figure id. A name more than two thirds of whose letters are of the other script is a `<bdi lang>`, another
 * with letters of both a `<bdi>`. Everything that comes from the report is escaped.
 *
 * @param summary - what {@link summarize} gives
 * @param options - the level of the first heading
 * @returns one `<article>`; directions are markup, no invisible marks
 * @throws `bad-option`; `bad-input` for what is no summary
 *
 * @example
 * ```ts
 * import { firstQuarter2021, renderHtml, summarize } from "beneficiary-feedback";
 * const page = renderHtml(summarize(firstQuarter2021));
 * const data = '<data value="649940" data-figure="contacts/calls/2021-Q1" dir="rtl">٦٤٩٬٩٤٠</data>';
 * console.log(page.includes(data)); // => true
 * ```
 */
export function renderHtml(summary: Summary, options: RenderHtmlOptions = {}): string {
  checkOptionNames(options, { headingLevel: true });
  requireSummary(summary);
  const { headingLevel: given = 1 } = options;
  const headingLevel = checkOption("headingLevel", given, LEVELS);
  const { language, direction, title, sections, numerals } = summary;
  const numberDirection = numerals === "arab" ? "rtl" : "ltr";
  const write = (phrase: Phrase): string => phrase.map((piece) => pieceHtml(piece, language, numberDirection)).join("");
  const body = sections.map(({ id, heading, blocks }) => {
    const inner = blocks.map((block) => blockHtml(block, heading, write)).join("\n");
    return `<section data-section="${escapeHtml(id)}">\n<h${headingLevel + 1}>${write([heading])}</h${headingLevel + 1}>\n${inner}\n</section>`;
  });
  return `<article lang="${language}" dir="${direction}">\n<h${headingLevel}>${write([title])}</h${headingLevel}>\n${body.join("\n")}\n</article>\n`;
}

function pieceHtml(piece: Piece, language: Language, direction: "rtl" | "ltr"): string {
  if (typeof piece === "string") return wordsHtml(piece, language);
  if ("verbatim" in piece) {
    const { verbatim } = piece;
    // A sentence is of a language; an address or account is of none.
    if (verbatim.includes(" ") && keepsDirection(verbatim, language)) return wordsHtml(verbatim, language);
    const hasArabicDigits = /[٠-٩]/.test(verbatim);
    if (TELEPHONE_ALONE.test(verbatim)) return telephoneHtml(verbatim, hasArabicDigits);
    // Of a text without letters a browser cannot tell the direction.
    const isArabic = hasArabicDigits && !/\p{L}/u.test(verbatim);
    // What has no blank is an address, in which nothing changes places.
    const html = verbatim.includes(" ") ? wordsHtml(verbatim, language) : escapeHtml(verbatim);
    return `<bdi${isArabic ? ' dir="rtl"' : ""}>${html}</bdi>`;
  }
  const { value, figure, text, partial } = piece;
  const mark = partial ? " data-partial" : "";
  return `<data value="${escapeHtml(value)}" data-figure="${escapeHtml(figure)}"${mark} dir="${direction}">${escapeHtml(text)}</data>`;
}

/** Names and words, with what would change places in them set apart. */
function wordsHtml(text: string, language: Language): string {
  const html = withTelephones(escapeHtml(text), telephoneHtml);
  if (!keepsDirection(text, language)) return html;
  const other = otherLanguage(text, language);
  const lang = other === undefined ? "" : ` lang="${other}"`;
  // A browser takes the direction of the first letter.
  const isTurned = nameDirection(text, language) !== letterDirections(text)[0];
  return `<bdi${lang}${isTurned ? ' dir="rtl"' : ""}>${html}</bdi>`;
}

/** The groups of Arabic digits run from the right, whatever is around them, where no direction is forced on them (UAX #9, N1). */
function telephoneHtml(telephone: string, isArabic: boolean): string {
  return isArabic ? `<bdo dir="ltr">${telephone}</bdo>` : `<bdi>${telephone}</bdi>`;
}

/**
 * The other language than a page's, of a text more than two thirds of whose letters are of its script: `منصة Najiz` may be Arabic. An id behind
 * a name is of no language, and letters of a third one say nothing.
 */
function otherLanguage(line: string, language: Language): Language | undefined {
  const other = language === "ar" ? "en" : "ar";
  const text = line.replace(/ \([a-z\d-]+\)$/, "");
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const [own, foreign] = [count(LETTERS[language]), count(LETTERS[other])];
  return foreign > 2 * own && own + foreign === count(/\p{L}/gu) ? other : undefined;
}

/** The letters of a language's script. */
const LETTERS: Readonly<Record<Language, RegExp>> = {
  ar: /(?=\p{L})\p{Script=Arabic}/gu,
  en: /(?=\p{L})\p{Script=Latin}/gu,
};

function blockHtml(block: Block, heading: string, write: (phrase: Phrase) => string): string {
  if (block.type === "paragraph") return `<p>${write(block.phrase)}</p>`;
  if (block.type === "list") return `<ul>\n${block.items.map((item) => `<li>${write(item)}</li>`).join("\n")}\n</ul>`;
  const head = block.columns.map((column) => `<th scope="col">${write(column)}</th>`).join("");
  const rows = block.rows.map(({ header, cells, total }) => {
    const row = `<th scope="row">${write(header)}</th>${cells.map((cell) => `<td>${write(cell)}</td>`).join("")}`;
    return `<tr${total ? ' class="total"' : ""}>${row}</tr>`;
  });
  // What the heading over a table or its own corner says is for those who do not see it.
  const caption = captionOf(block, heading);
  const name =
    caption === undefined
      ? `<table aria-label="${escapeHtml(block.caption)}">`
      : `<table>\n<caption>${write([caption])}</caption>`;
  return `${name}\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
