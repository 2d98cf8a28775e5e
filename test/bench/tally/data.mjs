export const CHANNELS = ["calls", "emails", "chats", "portal", "branch"];
const START = Date.UTC(2019, 0, 1);
const SPAN = Date.UTC(2022, 0, 1) - START;

/** A small seeded generator (mulberry32): the same records in every process. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const iso = (instant, offset) => {
  const text = new Date(instant + offset * 3_600_000).toISOString().slice(0, 19);
  return offset === 0 ? `${text}Z` : `${text}${offset < 0 ? "-" : "+"}0${Math.abs(offset)}:00`;
};

/** Records (`epoch`, `iso`, `mixed` and `london` with offsets from -4 to +5) with five channels over three years, 0.5 % of them with a timestamp that is none. */
export function records(count, form) {
  const next = random(20210331);
  return Array.from({ length: count }, (_, index) => {
    const instant = START + Math.floor(next() * (SPAN / 1000)) * 1000;
    const channel = CHANNELS[Math.floor(next() * 5)];
    const isBad = next() < 0.005;
    if (form === "epoch") return { id: index, at: isBad ? Number.NaN : instant, channel };
    const offset = form === "mixed" || form === "london" ? Math.floor(next() * 10) - 4 : 0;
    return { id: index, at: isBad ? "2021-02-30T10:00:00Z" : iso(instant, offset), channel };
  });
}
