import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readChunks } from "../../src/tally/readChunks.js";
import { draws } from "../tools/draws.js";

async function textOf(source: Uint8Array | Iterable<Uint8Array | string>, encoding = "utf-8"): Promise<string> {
  let text = "";
  await readChunks(source, encoding, {}, (chunk) => {
    text += chunk ?? "";
    return 0;
  });
  return text;
}

const cut = (bytes: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

describe("readChunks", () => {
  it("puts characters of two, three and four bytes together wherever they are cut", async () => {
    const bytes = new TextEncoder().encode("aهاتف€😀z");
    for (let size = 1; size <= bytes.length; size++) expect(await textOf(cut(bytes, size))).toBe("aهاتف€😀z");
  });

  it("drops the mark at the beginning only, also where a chunk begins with one", async () => {
    const bytes = new TextEncoder().encode("\uFEFF\uFEFFa\uFEFFb");
    for (let size = 1; size <= bytes.length; size++) expect(await textOf(cut(bytes, size))).toBe("\uFEFFa\uFEFFb");
    expect(await textOf(cut(Uint8Array.of(0xff, 0xfe, 0x61, 0), 1), "utf-16le")).toBe("a");
  });

  it("blames no encoding where there is no decoder, as in jsdom", async () => {
    vi.stubGlobal("TextDecoder", undefined);
    try {
      await expect(textOf(["a"])).rejects.toThrow(/^TextDecoder is not/);
    } finally {
      vi.unstubAllGlobals();
    }
    await expect(textOf(["a"], "latin-9")).rejects.toThrow(
      'encoding needs a name such as utf-8 or windows-1256, got "latin-9"',
    );
  });

  it("takes bytes of another realm, whole or in chunks, and no wider numbers", async () => {
    const [whole, wide] = ["Uint8Array", "Uint16Array"].map((name) => runInNewContext(`${name}.of(97, 98)`));
    expect(await textOf(whole)).toBe("ab");
    expect(await textOf([whole])).toBe("ab");
    await expect(textOf([wide])).rejects.toThrow("a source needs chunks of text or bytes");
  });

  it("does not rely on a chunk that the source fills again", async () => {
    const bytes = new TextEncoder().encode("هاتف");
    function* source() {
      const same = Buffer.alloc(1);
      for (const byte of bytes) {
        same[0] = byte;
        yield same;
      }
    }
    expect(await textOf(source())).toBe("هاتف");
  });

  it("reads and refuses what the platform's own decoder reads and refuses", async () => {
    const byte = fc.constantFrom(
      0x0a,
      0x41,
      0x80,
      0x9f,
      0xa0,
      0xbf,
      0xc0,
      0xc3,
      0xe0,
      0xe2,
      0xed,
      0xef,
      0xf0,
      0xf4,
      0xff,
    );
    const piece = fc.oneof(
      fc.constantFrom("a", "ه", "€", "😀", "\uFEFF").map((text) => [...new TextEncoder().encode(text)]),
      fc.array(byte, { maxLength: 4 }),
    );
    const all = fc.array(piece, { maxLength: 8 }).map((pieces) => Uint8Array.from(pieces.flat()));
    await fc.assert(
      fc.asyncProperty(all, fc.integer({ min: 1, max: 7 }), async (bytes, size) => {
        let want: string | undefined;
        try {
          // As a stream, since a character that the end cuts is no error.
          want = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        } catch {
          want = undefined;
        }
        const reading = textOf(cut(bytes, size));
        if (want === undefined) await expect(reading).rejects.toThrow(expect.objectContaining({ code: "bad-input" }));
        else expect(await reading).toBe(want);
      }),
      draws(500),
    );
  });

  it.each([new DataView(new ArrayBuffer(2)), Uint16Array.of(0x6161), [97], 97, null])(
    "refuses a chunk that is neither text nor bytes",
    async (chunk) => {
      await expect(Reflect.apply(readChunks, undefined, [[chunk], "utf-8", {}, () => 0])).rejects.toThrow(
        expect.objectContaining({ code: "bad-input", value: chunk }),
      );
    },
  );

  it("says whether the last character is cut", async () => {
    const isCut = async (bytes: Uint8Array, encoding = "utf-8") => {
      const told: boolean[] = [];
      await readChunks([bytes], encoding, {}, (text, isCut) => told.push(text === undefined && isCut));
      return told.length === 2 && told[1];
    };
    const text = new TextEncoder().encode("a€");
    expect(await isCut(text)).toBe(false);
    expect(await isCut(text.subarray(0, -1))).toBe(true);
    expect(await isCut(text.subarray(0, -2))).toBe(true);
    expect(await isCut(Uint8Array.of(0x61, 0), "utf-16le")).toBe(false);
    expect(await isCut(Uint8Array.of(0x61, 0, 0x62), "utf-16le")).toBe(true);
  });

  it("refuses a text where the bytes before it end within a character, which would stand behind it", async () => {
    const half = Uint8Array.of(0x61, 0xd8);
    const refused = (value: string, path: string) => expect.objectContaining({ code: "bad-input", value, path });
    await expect(textOf([half, "TEXT", Uint8Array.of(0xa7)])).rejects.toThrow(refused("0xd8", "byte 2"));
    // Three bytes of a smiling face, in two chunks.
    const face = [Uint8Array.of(0x61, 0x62, 0xf0, 0x9f), Uint8Array.of(0x98)];
    await expect(textOf([...face, "TEXT"])).rejects.toThrow(refused("0xf0 0x9f 0x98", "byte 3"));
    // Where a character of another encoding begins, its decoder does not say: the last byte before the text is named.
    const other = (path: string) => refused("a part of a character", path);
    await expect(textOf([Uint8Array.of(0x61, 0, 0x62), "TEXT"], "utf-16le")).rejects.toThrow(other("byte 3"));
    // Half a pair of UTF-16.
    await expect(textOf([Uint8Array.of(0x3d, 0xd8), "TEXT"], "utf-16le")).rejects.toThrow(other("byte 2"));
    expect(await textOf([half, "", Uint8Array.of(0xa7), "TEXT", half.subarray(0, 1)])).toBe("aاTEXTa");
    expect(await textOf([Uint8Array.of(0x61, 0), "TEXT", Uint8Array.of(0x62, 0)], "utf-16le")).toBe("aTEXTb");
  });

  it("tells how many bytes a text has in UTF-8, however its chunks part it", async () => {
    const seen: (number | undefined)[] = [];
    const options = { onProgress: ({ bytes }: { readonly bytes?: number }) => void seen.push(bytes) };
    // A smiling face of four bytes in two halves, and a half that stays alone, which is written as three.
    await readChunks(["a\uD83D", "\uDE00b", "\uD83D", "c"], "utf-8", options, () => 0);
    expect(seen.at(-1)).toBe(1 + 4 + 1 + 3 + 1);
  });

  it("refuses the mark of UTF-8 in what is read as anything else, wherever it is cut", async () => {
    const marked = new TextEncoder().encode("\uFEFFat,via\n2021-03-01,هاتف\n");
    for (const size of [1, 2, 3, 99])
      for (const encoding of ["windows-1256", "windows-1252", "utf-16le"])
        await expect(textOf(cut(marked, size), encoding)).rejects.toThrow(
          expect.objectContaining({ code: "bad-input", value: encoding, path: "byte 1" }),
        );
    expect(await textOf(cut(marked, 1), "UTF8")).toBe("at,via\n2021-03-01,هاتف\n");
    // Two of the three, or all of them later, are letters of windows-1256.
    expect(await textOf([Uint8Array.of(0xef, 0xbb, 0x61)], "windows-1256")).toBe("ï»a");
    expect(await textOf([Uint8Array.of(0x61, 0xef, 0xbb, 0xbf)], "windows-1256")).toBe("aï»؟");
  });

  it("names a file that is packed, wherever it is cut", async () => {
    const gzip = gzipSync("at,via\n2021-03-01,phone\n");
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0x0a, 0xff);
    for (const size of [1, 2, 3, 5, 99])
      for (const encoding of ["utf-8", "windows-1256", "utf-16le"]) {
        await expect(textOf(cut(gzip, size), encoding)).rejects.toThrow(
          /^a source needs text, as gzip -dc and createGunzip\(\) give, got "a gzip file"$/,
        );
        await expect(textOf(cut(zip, size), encoding)).rejects.toThrow(
          /^a source needs text, as a workbook saved as CSV is, got "a zip or xlsx file"$/,
        );
      }
    // Texts that begin in part as these do, and bytes of theirs that stand later.
    for (const text of ["PK", "PK\u0003", "PK,3,4\n", "aPK\u0003\u0004", "\u001fPK"])
      for (const size of [1, 2, 9]) expect(await textOf(cut(new TextEncoder().encode(text), size))).toBe(text);
  });

  it("names the first bytes that are not of the encoding, and where they stand", async () => {
    const bytes = Uint8Array.of(0x61, 0xd9, 0x87, 0x62, 0xe5, 0xc7, 0xca, 0xdd, 0x0a);
    for (const size of [1, 2, 3, 9]) {
      await expect(textOf(cut(bytes, size))).rejects.toThrow(
        expect.objectContaining({
          code: "bad-input",
          path: "byte 5",
          message: expect.stringMatching(
            /^a source needs text in utf-8, got "(?:0xe5|0xe5 0xc7|0xe5 0xc7 0xca 0xdd)" at byte 5$/,
          ),
        }),
      );
    }
    // Half a pair of UTF-16, somewhere in the second chunk.
    const halves = [Uint8Array.of(0x61, 0), Uint8Array.of(0x00, 0xd8, 0x61, 0)];
    await expect(textOf(halves, "utf-16le")).rejects.toThrow(
      expect.objectContaining({ code: "bad-input", path: "bytes 3 to 6" }),
    );
  });
});
