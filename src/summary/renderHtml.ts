import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import type { Language } from "../model/lists.js";
import { captionOf } from "./captionOf.js";
import { keepsDirection } from "./keepsDirection.js";
import { requireSummary } from "./requireSummary.js";
import type { Block, Phrase, Piece, Summary } from "./Summary.js";
import { ARABIC_TELEPHONE, TELEPHONE } from "./telephone.js";

const LEVELS = [1, 2, 3, 4] as const;

/** Options of {@link renderHtml}. */
export interface RenderHtmlOptions {
  /** The level of the title's heading, 1 to 4; sections are one below it. 1 unless said otherwise. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
}

/**
 * Writes a summary as an HTML article: semantic, with its language and direction, header cells, and every number in a
 * `<data>` that carries its value and figure id. A name whose letters are all of the other script is a `<bdi lang>`, one with
 * letters of both a `<bdi>`. Everything that comes from the report is escaped.
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
  if (typeof piece === "string") {
    const html = keepsDirection(piece, language) ? nameHtml(piece, language) : escapeHtml(piece);
    return html.replace(TELEPHONE, "<bdi>$&</bdi>");
  }
  if ("verbatim" in piece) {
    // A sentence is of a language; an address or account is of none.
    if (piece.verbatim.includes(" ") && keepsDirection(piece.verbatim, language))
      return nameHtml(piece.verbatim, language);
    if (ARABIC_TELEPHONE.test(piece.verbatim)) return `<bdo dir="ltr">${escapeHtml(piece.verbatim)}</bdo>`;
    // Of a text without letters a browser cannot tell the direction.
    const isArabic = /[٠-٩]/.test(piece.verbatim) && !/\p{L}/u.test(piece.verbatim);
    return `<bdi${isArabic ? ' dir="rtl"' : ""}>${escapeHtml(piece.verbatim)}</bdi>`;
  }
  const { value, figure, text, partial } = piece;
  const mark = partial ? " data-partial" : "";
  return `<data value="${escapeHtml(value)}" data-figure="${escapeHtml(figure)}"${mark} dir="${direction}">${escapeHtml(text)}</data>`;
}

/** What a browser gives the direction of its first letter; of the other language where all of its letters are. */
function nameHtml(text: string, language: Language): string {
  const other = language === "ar" ? "en" : "ar";
  const isOther = LETTERS_ONLY[other].test(text);
  return `<bdi${isOther ? ` lang="${other}"` : ""}>${escapeHtml(text)}</bdi>`;
}

/** Texts all of whose letters are of a language's script. */
const LETTERS_ONLY: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:\P{L}|\p{Script=Arabic})*$/u,
  en: /^(?:\P{L}|\p{Script=Latin})*$/u,
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
