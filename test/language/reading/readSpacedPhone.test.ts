import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const readingsOf = (text: string) =>
  readFigures(text).map((each) => (each.kind === "phone" ? `phone ${each.code}` : `${each.kind} ${each.text}`));

it.each<[text: string, code: string]>([
  ["Call 1300 362 072.", "1300362072"],
  ["Call us on 1800 111 979", "1800111979"],
  ["Call 13 14 50", "131450"],
  ["dial 1800 266 7575", "18002667575"],
  ["Telephone: 1300 362 072", "1300362072"],
  ["Tel: 01234 567890", "01234567890"],
  ["by phone on 07700 900123", "07700900123"],
  ["هاتف: 5600 1234", "56001234"],
])("reads a telephone number in groups: %s", (text, code) => {
  expect(readingsOf(text)).toEqual([`phone ${code}`]);
});

it.each<[text: string, ...readings: string[]]>([
  ["Telephone: 54 32 10", "number 54", "number 32", "number 10"],
  ["Total 1800 120 540", "number 1800", "number 120", "number 540"],
  ["Call 1300 people", "count 1300"],
])("leaves counts: %s", (text, ...readings) => {
  expect(readingsOf(text)).toEqual(readings);
});
