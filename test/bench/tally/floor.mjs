import { CHANNELS } from "./data.mjs";

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2018, 11, 1) / DAY;

const HOUR = 3_600_000;
/** How far each zone of the bench is from UTC when a month (from 0) begins. */
const OFFSETS = {
  "Asia/Riyadh": () => 3 * HOUR,
  "Europe/London": (month) => (month >= 3 && month <= 9 ? HOUR : 0),
};

/** The floor's table: for each UTC day the month it starts in, and the instant at which the next one begins. */
function table(zone) {
  const months = [];
  const edges = [];
  for (let day = FIRST_DAY; day < FIRST_DAY + 1200; day++) {
    const start = new Date(day * DAY);
    months.push((start.getUTCFullYear() - 2018) * 12 + start.getUTCMonth());
    const next = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));
    edges.push(next.getTime() - OFFSETS[zone](next.getUTCMonth()));
  }
  return { months: Int16Array.from(months), edges: Float64Array.from(edges) };
}

const result = (counts, counted) => {
  const rows = [];
  counts.forEach((count, index) => {
    const month = Math.floor(index / 5);
    if (count > 0)
      rows.push(
        `${CHANNELS[index % 5]} ${2018 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")} ${count}`,
      );
  });
  return { rows: rows.sort(), counted };
};

export function floorColumns({ at, channel }) {
  const { months, edges } = table("Asia/Riyadh");
  const counts = new Float64Array(60 * 5);
  let counted = 0;
  for (let i = 0; i < at.length; i++) {
    const instant = at[i];
    if (Number.isNaN(instant)) continue;
    const day = Math.floor(instant / DAY) - FIRST_DAY;
    const month = instant >= edges[day] ? months[day] + 1 : months[day];
    counts[month * 5 + channel[i]] += 1;
    counted += 1;
  }
  return result(counts, counted);
}

export function floorObjects(records) {
  const { months, edges } = table("Asia/Riyadh");
  const counts = new Float64Array(60 * 5);
  const channels = new Map(CHANNELS.map((name, index) => [name, index]));
  let counted = 0;
  for (let i = 0; i < records.length; i++) {
    const record = records[i];
    const instant = record.at;
    if (Number.isNaN(instant)) continue;
    const day = Math.floor(instant / DAY) - FIRST_DAY;
    const month = instant >= edges[day] ? months[day] + 1 : months[day];
    counts[month * 5 + channels.get(record.channel)] += 1;
    counted += 1;
  }
  return result(counts, counted);
}

const two = (text, at) => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
const twoBytes = (bytes, at) => (bytes[at] - 48) * 10 + bytes[at + 1] - 48;
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function instantOf(text) {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const leap = year % 4 === 0 ? 1 : 0;
  if (day > 28 && month === 2 && day > 28 + leap) return Number.NaN;
  const days =
    (year - 1970) * 365 + Math.floor((year - 1969) / 4) + BEFORE[month - 1] + (month > 2 ? leap : 0) + day - 1;
  const time = (two(text, 11) * 60 + two(text, 14)) * 60 + two(text, 17);
  const sign = text.charCodeAt(19);
  const offset = sign === 90 ? 0 : (sign === 43 ? 60 : -60) * (two(text, 20) * 60 + two(text, 23));
  return days * DAY + (time - offset) * 1000;
}

/** The same of bytes from `at` on, which end in `Z`. */
function instantOfBytes(bytes, at) {
  const year = twoBytes(bytes, at) * 100 + twoBytes(bytes, at + 2);
  const month = twoBytes(bytes, at + 5);
  const day = twoBytes(bytes, at + 8);
  const leap = year % 4 === 0 ? 1 : 0;
  if (day > 28 && month === 2 && day > 28 + leap) return Number.NaN;
  const days =
    (year - 1970) * 365 + Math.floor((year - 1969) / 4) + BEFORE[month - 1] + (month > 2 ? leap : 0) + day - 1;
  const time = (twoBytes(bytes, at + 11) * 60 + twoBytes(bytes, at + 14)) * 60 + twoBytes(bytes, at + 17);
  return days * DAY + time * 1000;
}

/** The floor's months of a zone, for rivals that have no zones of their own: the month of an instant, `2021-03`. */
export function floorMonth(zone) {
  const { months, edges } = table(zone);
  const names = Array.from(
    { length: 60 },
    (_, month) => `${2018 + Math.floor(month / 12)}-${digits((month % 12) + 1)}`,
  );
  return (instant) => {
    const day = Math.floor(instant / DAY) - FIRST_DAY;
    return names[instant >= edges[day] ? months[day] + 1 : months[day]];
  };
}

const digits = (number) => String(number).padStart(2, "0");

/** Counts of Riyadh, of timestamps in texts or bytes: what the floors of files and those who only parse them count with. */
export function floorCounts() {
  const { months, edges } = table("Asia/Riyadh");
  const counts = new Float64Array(60 * 5);
  const channels = new Map(CHANNELS.map((name, index) => [name, index]));
  let counted = 0;
  function add(instant, channel) {
    if (Number.isNaN(instant)) return;
    const day = Math.floor(instant / DAY) - FIRST_DAY;
    const month = instant >= edges[day] ? months[day] + 1 : months[day];
    counts[month * 5 + channel] += 1;
    counted += 1;
  }
  return {
    add: (at, channel) => add(instantOf(at), channels.get(channel)),
    addBytes: (bytes, at, channel) => add(instantOfBytes(bytes, at), channel),
    result: () => result(counts, counted),
  };
}

export function floorIso(records, zone = "Asia/Riyadh") {
  const { months, edges } = table(zone);
  const counts = new Float64Array(60 * 5);
  const channels = new Map(CHANNELS.map((name, index) => [name, index]));
  let counted = 0;
  for (let i = 0; i < records.length; i++) {
    const record = records[i];
    const instant = instantOf(record.at);
    if (Number.isNaN(instant)) continue;
    const day = Math.floor(instant / DAY) - FIRST_DAY;
    const month = instant >= edges[day] ? months[day] + 1 : months[day];
    counts[month * 5 + channels.get(record.channel)] += 1;
    counted += 1;
  }
  return result(counts, counted);
}
