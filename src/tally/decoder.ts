import { FeedbackError } from "../model/FeedbackError.js";
import { checkUnpacked } from "./checkUnpacked.js";

/** Turns bytes into text. */
interface Decoder {
  decode(chunk: Uint8Array | string): string;
  /** Whether the bytes so far end within a character. */
  isCut(): boolean;
}

/** Decodes chunks of bytes that are cut anywhere, and lets text through; `hint` is what an error says beside the encoding. */
export function decoder(encoding: string, hint: string): Decoder {
  let utf: TextDecoder;
  try {
    // The mark is dropped here: a decoder that is not streaming would drop one at the beginning of every chunk.
    utf = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch (error) {
    // Where there is none, as in jsdom, the encoding is not to blame.
    if (typeof TextDecoder === "undefined") throw error;
    throw new FeedbackError("bad-option", "encoding needs a name such as utf-8 or windows-1256", encoding);
  }
  // Engines decode whole UTF-8 much faster than a stream of it, and what is ASCII takes a byte a character.
  const isUtf8 = utf.encoding === "utf-8";
  let tail = new Uint8Array();
  let isFirst = true;
  let done = 0;
  const start: number[] = [];

  function text(chunk: Uint8Array): string {
    if (start.length < 4) {
      start.push(...chunk.subarray(0, 4 - start.length));
      checkUnpacked(start);
      // EF BB BF is the mark of UTF-8, and three letters or more in any other encoding.
      if (!isUtf8 && start.join().startsWith("239,187,191"))
        throw new FeedbackError("bad-input", "a source needs the encoding of its mark, utf-8", encoding, "byte 1");
    }
    const bytes = isUtf8 ? joined(tail, chunk) : chunk;
    const whole = isUtf8 ? wholeLength(bytes) : bytes.length;
    try {
      const decoded = utf.decode(bytes.subarray(0, whole), { stream: !isUtf8 });
      // A copy: a source may fill its buffer again.
      tail = Uint8Array.from(bytes.subarray(whole));
      done += whole;
      return decoded;
    } catch {
      return refuse(bytes);
    }
  }

  function refuse(bytes: Uint8Array): never {
    const bad = isUtf8 ? firstBad(bytes) : 0;
    const [value, path] = isUtf8
      ? [shown(bytes.subarray(bad, bad + 4)), `byte ${done + bad + 1}`]
      : ["other bytes", `bytes ${done + 1} to ${done + bytes.length}`];
    throw new FeedbackError("bad-input", `a source needs text in ${encoding}${hint}`, value, path);
  }

  function isCut(): boolean {
    if (isUtf8) return tail.length > 0 && (isUtf8Start(tail) || refuse(tail));
    try {
      return utf.decode() !== "";
    } catch {
      return true;
    }
  }

  return {
    isCut,
    decode(chunk) {
      if (typeof chunk === "string" && chunk !== "" && isCut()) {
        // Of other encodings it is not known how many bytes were held back, only which was the last.
        const [value, path] = isUtf8 ? [shown(tail), `byte ${done + 1}`] : ["a part of a character", `byte ${done}`];
        throw new FeedbackError("bad-input", "a source needs whole characters in the bytes before a text", value, path);
      }
      // Bytes with signs would be compared wrongly.
      const decoded =
        typeof chunk === "string" ? chunk : text(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length));
      const rest = isFirst && decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded;
      isFirst &&= decoded === "";
      return rest;
    },
  };
}

/** Bytes as an error names them, without those that are characters by themselves. */
function shown(bytes: Uint8Array): string {
  const names = Array.from(bytes, (byte) => `0x${byte.toString(16).padStart(2, "0")}`);
  return names.filter((byte) => byte > "0x7f").join(" ");
}

function joined(tail: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (tail.length === 0) return chunk;
  const both = new Uint8Array(tail.length + chunk.length);
  both.set(tail);
  both.set(chunk, tail.length);
  return both;
}

/** How many bytes of UTF-8 come before a character that is cut at the end. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    // The first byte of a character says how many follow it; the others begin with the bits 10.
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length;
    if (byte < 0x80) break;
  }
  return bytes.length;
}

/** Where the first character begins that is none of UTF-8. */
function firstBad(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return wholeLength(bytes.subarray(0, good));
}

/** Whether bytes are UTF-8, the last character of which may be cut. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true }) !== undefined;
  } catch {
    return false;
  }
}
