import type { HtmlFigure } from "./HtmlText.js";
import type { HtmlAttributes } from "./htmlAttributes.js";
import type { SegmentRange } from "./htmlTables.js";
import type { HtmlWriter } from "./htmlWriter.js";

/** The elements of a page that it ties to figures, where they stand among its segments. */
export interface HtmlData {
  readonly found: readonly (SegmentRange & Omit<HtmlFigure, "span">)[];
  /** Starts an element of that name, and gives what ends it; nothing where it is tied to no figure. */
  readonly start: (name: string, attributes: HtmlAttributes) => (() => void) | undefined;
}

/** Collects what a page ties to figures while its text is written. */
export function htmlData({ segments }: HtmlWriter): HtmlData {
  const found: (SegmentRange & Omit<HtmlFigure, "span">)[] = [];
  return {
    found,
    start(name, attributes) {
      const figure = attributes.get("data-figure");
      // Others number their pictures so: every id of a figure has a stroke.
      if (figure === undefined || (name !== "data" && !figure.includes("/"))) return undefined;
      const value = name === "data" ? attributes.get("value") : undefined;
      const from = segments.length;
      const bound = { figure, ...(value !== undefined && { value }), from, to: from };
      found.push(bound);
      return () => {
        bound.to = segments.length;
      };
    },
  };
}
