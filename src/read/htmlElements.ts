const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** What the elements of HTML mean to a text, by name. */
export interface HtmlElements {
  /** They have no content. */
  readonly empty: ReadonlySet<string>;
  /** Their content is not seen. */
  readonly unseen: ReadonlySet<string>;
  /** They are drawn between what stands before and behind them, or are numbers by themselves. */
  readonly boxes: ReadonlySet<string>;
  /** They stand on lines of their own. */
  readonly blocks: ReadonlySet<string>;
  /** They are set off by an empty line. */
  readonly apart: ReadonlySet<string>;
  /** They end an open paragraph. */
  readonly endParagraph: ReadonlySet<string>;
  /** White space in them is kept. */
  readonly preformatted: ReadonlySet<string>;
  /** An end tag in them closes nothing outside. */
  readonly walls: ReadonlySet<string>;
  /** Inside a table, what stays open when such an element starts. */
  readonly tableParts: ReadonlyMap<string, ReadonlySet<string>>;
  /** What ends an open element of the same kind, and the lists that keep it open. */
  readonly items: ReadonlyMap<string, { readonly ends: readonly string[]; readonly lists: readonly string[] }>;
}

let elements: HtmlElements | undefined;

/** The tables of element names, made on first use. */
export function htmlElements(): HtmlElements {
  elements ??= makeElements();
  return elements;
}

function makeElements(): HtmlElements {
  const table = set("table");
  const rowHolders = set("table thead tbody tfoot");
  const cellHolders = set("table thead tbody tfoot tr");
  const terms = { ends: ["dt", "dd"], lists: ["dl"] };
  return {
    empty: set("area base basefont br col embed frame hr img input link meta param source track wbr"),
    unseen: set(
      "s del strike script style template title noscript iframe noembed noframes object audio video canvas meter progress datalist rp desc metadata defs annotation annotation-xml",
    ),
    boxes: set("img svg input button select textarea iframe object embed video audio canvas meter progress mn"),
    blocks: set(
      "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
        "header hgroup hr html legend li main menu nav ol optgroup option pre search section summary ul",
    ),
    apart: set("p h1 h2 h3 h4 h5 h6 table"),
    endParagraph: set(
      "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
        "header hgroup hr li dd dt main menu nav ol p pre search section summary table ul",
    ),
    preformatted: set("pre textarea listing xmp plaintext"),
    walls: set("table td th caption"),
    tableParts: new Map([
      ["td", cellHolders],
      ["th", cellHolders],
      ["tr", rowHolders],
      ["thead", table],
      ["tbody", table],
      ["tfoot", table],
      ["caption", table],
      ["colgroup", table],
    ]),
    items: new Map([
      ["li", { ends: ["li"], lists: ["ul", "ol", "menu"] }],
      ["dt", terms],
      ["dd", terms],
      ["option", { ends: ["option"], lists: ["optgroup", "select"] }],
    ]),
  };
}
