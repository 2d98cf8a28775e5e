// The floors of files: straight-line code over bytes that knows the columns and fields, and keeps no reasons.
import { CHANNELS } from "./data.mjs";
import { floorCounts } from "./floor.mjs";

const QUOTE = 34;
const COMMA = 44;
const NEWLINE = 10;
const NONE = new Uint8Array();

/** The channel of the first two bytes of its name. */
const channelAt = new Uint8Array(65_536);
CHANNELS.forEach((name, index) => {
  channelAt[name.charCodeAt(0) * 256 + name.charCodeAt(1)] = index;
});

/** Counts the lines of chunks; `line` reads the one at `start`, and gives where it ends, or -1 where it is not whole. */
function countLines(chunks, line) {
  let rest = NONE;
  for (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = line(bytes, start); end >= 0; end = line(bytes, start)) start = end;
    rest = bytes.subarray(start);
  }
}

/** Of rows whose second field is a timestamp and whose third is a channel; a field in quotes may hold anything. */
export function floorCsv(chunks) {
  const counts = floorCounts();
  let isHeader = true;
  countLines(chunks, (bytes, start) => {
    let field = 0;
    let at = 0;
    let channel = 0;
    for (let index = start; index < bytes.length; index++) {
      const byte = bytes[index];
      if (byte === COMMA) {
        field += 1;
        if (field === 1) at = index + 1;
        else if (field === 2) channel = index + 1;
      } else if (byte === QUOTE) {
        do index += 1;
        while (index < bytes.length && bytes[index] !== QUOTE);
      } else if (byte === NEWLINE) {
        if (!isHeader) counts.addBytes(bytes, at, channelAt[bytes[channel] * 256 + bytes[channel + 1]]);
        isHeader = false;
        return index + 1;
      }
    }
    return -1;
  });
  return counts.result();
}

const BACKSLASH = 92;
const COLON = 58;
const OPEN = 123;
const CLOSE = 125;
const LETTER_A = 97;
const LETTER_C = 99;

/** Of objects with an `at` and a `channel`; what else is in them, also objects, is passed over token by token. */
export function floorNdjson(chunks) {
  const counts = floorCounts();
  countLines(chunks, (bytes, start) => {
    let depth = 0;
    let key = 0;
    let at = 0;
    let channel = 0;
    for (let index = start; index < bytes.length; index++) {
      const byte = bytes[index];
      if (byte === QUOTE) {
        const first = index + 1;
        for (index += 1; index < bytes.length && bytes[index] !== QUOTE; index++)
          if (bytes[index] === BACKSLASH) index += 1;
        if (depth !== 1) continue;
        if (bytes[index + 1] === COLON) key = bytes[first];
        else if (key === LETTER_A) at = first;
        else if (key === LETTER_C) channel = first;
      } else if (byte === OPEN) depth += 1;
      else if (byte === CLOSE) depth -= 1;
      else if (byte === NEWLINE) {
        counts.addBytes(bytes, at, channelAt[bytes[channel] * 256 + bytes[channel + 1]]);
        return index + 1;
      }
    }
    return -1;
  });
  return counts.result();
}
