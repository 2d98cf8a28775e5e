import { directed } from "../language/directed.js";
import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { captionOf } from "./captionOf.js";
import { pieceJoiner, RENDERED_BIDI } from "./pieceJoiner.js";
import type { RenderTextOptions } from "./renderText.js";
import { requireSummary } from "./requireSummary.js";
import type { Block, Phrase, Summary } from "./Summary.js";

/**
 * Writes a summary as Markdown, with pipe tables; what would be read as markup is escaped. A web or e-mail address that stands alone is a link.
 *
 * @param summary - what {@link summarize} gives
 * @param options - whether numbers, addresses and names of the other script are isolated
 * @returns the document, its lines ended by LF
 * @throws `bad-option`; `bad-input` for what is no summary
 *
 * @example
 * ```ts
 * import { firstQuarter2021, renderMarkdown, summarize } from "beneficiary-feedback";
 * const page = renderMarkdown(summarize(firstQuarter2021, { language: "en" }));
 * console.log(page.startsWith("# Beneficiary feedback report\n\n## About this report\n")); // => true
 * ```
 */
export function renderMarkdown(summary: Summary, options: RenderTextOptions = {}): string {
  checkOptionNames(options, { bidi: true });
  requireSummary(summary);
  const { bidi: given = "isolate" } = options;
  const bidi = checkOption("bidi", given, RENDERED_BIDI);
  const join = pieceJoiner(bidi, summary.language, escapeMarkup);
  const write = (phrase: Phrase): string => join(phrase).replace(LINE_START, "$1\\");
  const lead = (line: string): string => directed(line, bidi, summary.language);
  const parts = [`# ${escapeMarkup(summary.title)}`];
  for (const { heading, blocks } of summary.sections) {
    parts.push(`## ${escapeMarkup(heading)}`);
    let bullet = "";
    for (const block of blocks) {
      // Lists with the same bullet are one, whatever blank lines are between them.
      bullet = block.type !== "list" ? "" : bullet === "-" ? "*" : "-";
      const caption = block.type === "table" ? captionOf(block, heading) : undefined;
      if (caption !== undefined) parts.push(`**${lead(write([caption]))}**`);
      parts.push(blockText(block, bullet, write, lead));
    }
  }
  return `${parts.join("\n\n")}\n`;
}

function blockText(
  block: Block,
  bullet: string,
  write: (phrase: Phrase) => string,
  lead: (line: string) => string,
): string {
  if (block.type === "paragraph") return lead(write(block.phrase));
  if (block.type === "list") return block.items.map((item) => `${bullet} ${lead(write(item))}`).join("\n");
  const line = (cells: readonly string[]): string => `| ${lead(cells.join(" | "))} |`;
  const rows = block.rows.map(({ header, cells, total }) => {
    const texts = [header, ...cells].map(write);
    return line(total ? texts.map((text) => (text === "" ? "" : `**${text}**`)) : texts);
  });
  const rule = `| ${block.columns.map(() => "---").join(" | ")} |`;
  return [line(block.columns.map(write)), rule, ...rows].join("\n");
}

/** What would start a list, a rule or an underlined heading at the start of a line. */
const LINE_START = /^(\d+(?=[.)](?:\s|$))|(?=[-+=]))/;

/** An address alone: of a mailbox, or of a page, with its scheme or without. */
const LINK = /^(?:(?:https?|ftp):\/\/|(www\.))[^\s<>|\\]+$|^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

const MARKUP = /[\\`*_[\]<>|#~!&]/g;

/** What renderers take for an address in a text: that of a mailbox, which all find, and the signs in one of a page, whose end none knows; and markup. */
const EITHER =
  /(?<![\w.+-])[a-z\d][\w.+-]*@[a-z\d-]+(?:\.[a-z\d-]+)+|:(?=\/\/)|(?<=(?:www|\/\/)[\w.-]{0,99})\.(?=\w)|\.(?=[a-z][\w.-]{0,99}\/)|[\\`*_[\]<>|#~!&]/gi;

/**
 * Folds line breaks, and escapes what Markdown or the HTML in it would take as markup anywhere in a line. An address alone is a link that
 * says where it ends: to a bare one renderers add the mark behind it, and the backslash of an escape in it.
 */
function escapeMarkup(text: string): string {
  const line = text.replace(/(?<!\s)\s*[\r\n]\s*/g, " ");
  const link = LINK.exec(line);
  if (link === null) return line.replace(EITHER, (markup) => (markup.length > 1 ? markup : `\\${markup}`));
  return link[1] === undefined ? `<${line}>` : `[${line.replace(MARKUP, "\\$&")}](<http://${line}>)`;
}
