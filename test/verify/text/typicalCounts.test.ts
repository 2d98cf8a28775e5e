import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const ROWS = "North: 269\nSouth: 485\nEast: 389\nCentre: 39\nWest: 102\nCoast: 365\nHills: 159";
const SAID = [
  "On an average day of 24 hours there are around 2,000 emergency calls.",
  "It usually takes about 2,000 calls.",
  "A typical day brings 2,000 emergency calls.",
  "On a normal night the number is 2,000.",
];
const TOLD = [
  "وفي اليوم العادي ترد نحو 2,000 مكالمة.",
  "ويستقبل المركز عادة نحو 2,000 مكالمة.",
  "وترد في الأيام العادية 2,000 مكالمة.",
  "وفي المعتاد يرد 2,000 اتصال.",
];

// 269 + 485 + 389 + 39 + 102 + 365 + 159 = 1,808
const english = (said: string, total: string) =>
  `The ambulance trust answered ${total} calls on New Year's Eve.\n\n${said}\n\nBreakdown of calls by area\n\n${ROWS}`;
const arabic = (said: string, total: string) =>
  `أجاب مركز الإسعاف عن ${total} مكالمة في ليلة رأس السنة.\n\n${said}\n\nتوزيع المكالمات على المناطق:\n\n${ROWS}`;

it.each([...SAID.map((said) => [said, english] as const), ...TOLD.map((said) => [said, arabic] as const)])(
  "is no total of a list below: %s",
  (said, text) => {
    expect(wrongIn(text(said, "1,808"))).toEqual([]);
    expect(wrongIn(text(said, "1,875"))).toEqual([["sum-mismatch", "1,875"]]);
  },
);
