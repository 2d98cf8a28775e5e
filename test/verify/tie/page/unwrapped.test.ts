import { describe, expect, it } from "vitest";
import { unwrapped } from "../../../../src/verify/tie/page/unwrapped.js";

const LONG = "In the second quarter we had 24,500 contacts through all channels, against 21,300 (first quarter)";

describe("a line that a tag opens", () => {
  it.each(["<li>Telephone calls rose to 12,500.</li>", "</ul>", "<p>calls rose.</p>", "<TD>12,500</TD>"])(
    "is another: %s",
    (line) => {
      expect(unwrapped(`<li>${LONG}</li>\n${line}`)).toBe(`<li>${LONG}</li>\n${line}`);
    },
  );

  it("may go on where the tag is that of a word", () => {
    expect(
      unwrapped("<p>In the second quarter we had 24,500 contacts through\n<b>all</b> channels.</p>"),
    ).not.toContain("\n");
  });
});
