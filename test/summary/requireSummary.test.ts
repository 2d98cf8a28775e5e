import { describe, expect, it } from "vitest";
import { FeedbackError } from "../../src/model/FeedbackError.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";

const sections = [{ id: "own", heading: "Ours", blocks: [{ type: "paragraph", phrase: ["None."] }] }];
const sound = { language: "en", direction: "ltr", numerals: "latn", title: "A report", sections };
const table = { type: "table", caption: "T", columns: [["A"]], rows: [] };
const given = (change: object) => JSON.parse(JSON.stringify({ ...sound, ...change }));
const blocks = (...list: readonly unknown[]) => given({ sections: [...sections, { ...sections[0], blocks: list }] });

describe.each([["text", renderText] as const, ["Markdown", renderMarkdown] as const, ["HTML", renderHtml] as const])(
  "a summary made by hand, as %s",
  (_, render) => {
    it("is written", () => {
      expect(render(given({}))).toContain("None.");
    });

    it.each([
      ["that is none", null, undefined],
      ["without a title", given({ title: undefined }), undefined],
      ["in no language", given({ language: "fr" }), undefined],
      ["without sections", given({ sections: {} }), undefined],
      ["with a section that is none", given({ sections: [null] }), "sections.0"],
      ["with a section without a heading", given({ sections: [{ id: "own", blocks: [] }] }), "sections.0"],
      ["with a section without blocks", given({ sections: [{ id: "own", heading: "Ours" }] }), "sections.0"],
      ["with a block that is none", blocks(null), "sections.1"],
      ["with a block of another type", blocks({ type: "picture" }), "sections.1"],
      ["with a paragraph without its phrase", blocks({ type: "paragraph" }), "sections.1"],
      ["with a list without items", blocks({ type: "list" }), "sections.1"],
      ["with a table without rows", blocks({ type: "table", caption: "T", columns: [] }), "sections.1"],
      ["with a table without columns", blocks({ type: "table", caption: "T", rows: [] }), "sections.1"],
      ["with a table without its caption", blocks({ type: "table", columns: [], rows: [] }), "sections.1"],
      ["with a row that is none", blocks({ ...table, rows: [null] }), "sections.1"],
      ["with a row without cells", blocks({ ...table, rows: [{ header: ["A"] }] }), "sections.1"],
      ["with a column in no phrase", blocks({ ...table, columns: ["A"] }), "sections.1"],
      ["with an item in no phrase", blocks({ type: "list", items: ["A"] }), "sections.1"],
      ["with a piece that is none", blocks({ type: "paragraph", phrase: [null] }), "sections.1"],
      [
        "with a number without its value",
        blocks({ type: "paragraph", phrase: [{ figure: "f", text: "5" }] }),
        "sections.1",
      ],
      ["in a direction that a page could not be trusted with", given({ direction: 'ltr" onload="' }), undefined],
      ["with a section without an id", given({ sections: [{ ...sections[0], id: 5 }] }), "sections.0"],
    ])("is refused: %s", (_name, summary, path) => {
      expect(() => render(summary)).toThrow(FeedbackError);
      expect(() => render(summary)).toThrow(expect.objectContaining({ code: "bad-input", path }));
    });
  },
);

describe("a title made by hand", () => {
  it("takes one line in Markdown, however many blanks and breaks it holds", () => {
    const blanks = " ".repeat(200_000);
    const [title] = renderMarkdown(given({ title: `Calls${blanks}of \r\n \n${blanks}a quarter` })).split("\n");
    expect(title?.replaceAll(blanks, "…")).toBe("# Calls…of a quarter");
  });
});

describe.each([["text", renderText] as const, ["Markdown", renderMarkdown] as const, ["HTML", renderHtml] as const])(
  "a list with a hole, as %s",
  (_, render) => {
    // JSON has no holes.
    const hole = new Array(1);
    const withBlocks = (list: unknown) => ({ ...given({}), sections: [{ ...sections[0], blocks: list }] });

    it.each([
      ["of pieces", [{ type: "paragraph", phrase: hole }]],
      ["of items", [{ type: "list", items: hole }]],
      ["of rows", [{ ...table, rows: hole }]],
      ["of blocks", hole],
    ])("is refused: %s", (_name, list) => {
      expect(() => render(withBlocks(list))).toThrow(
        expect.objectContaining({ code: "bad-input", path: "sections.0" }),
      );
    });
  },
);

describe("an option that is null", () => {
  const options = (name: string) => JSON.parse(`{ "${name}": null }`);
  it("is refused, and not taken for the default", () => {
    for (const render of [renderText, renderMarkdown])
      expect(() => render(given({}), options("bidi"))).toThrow(expect.objectContaining({ code: "bad-option" }));
    expect(() => renderHtml(given({}), options("headingLevel"))).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });
});

describe("an address of many Arabic digits", () => {
  const verbatim = (text: string) =>
    renderHtml(blocks({ type: "paragraph", phrase: [{ verbatim: text }] })).match(/<bdi[^>]*>/)?.[0];

  it("takes no longer than its length", () => {
    expect(verbatim("٠١٢")).toBe('<bdi dir="rtl">');
    expect(verbatim("012")).toBe("<bdi>");
    const start = performance.now();
    expect(verbatim(`${"٠".repeat(40_000)}a`)).toBe("<bdi>");
    // It was 54 s.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
