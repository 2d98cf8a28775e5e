import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const readingsOf = (text: string) =>
  readFigures(text).map((each) => (each.kind === "phone" ? each.code : `${each.kind} ${each.text}`));

it.each<[text: string, ...codes: string[]]>([
  ["الأرقام 911 و937 و1950", "911", "937", "1950"],
  ["طوارئ 997 و998 و999", "997", "998", "999"],
  ["الخطوط الساخنة للوزارة (15044، 16439، 19828)", "15044", "16439", "19828"],
  ["Dial 999 or 111.", "999", "111"],
])("reads each number of a list that is dialled: %s", (text, ...codes) => {
  expect(readingsOf(text)).toEqual(codes);
});

it.each<[text: string, ...readings: string[]]>([
  ["اتصل على 937 و540 شكوى وردت", "937", "count 540"],
  ["Dial 911, 937 calls came", "911", "count 937"],
  ["Telephone: 514, 540, 610", "514", "number 540", "number 610"],
  ["937، 911", "number 937", "number 911"],
])("leaves counts behind it: %s", (text, ...readings) => {
  expect(readingsOf(text)).toEqual(readings);
});

it.each<[text: string, code: string]>([
  ["غرفة عمليات 911", "911"],
  ["في غرفة العمليات (911)", "911"],
  ["خدمة العملاء 8001234", "8001234"],
  ["اتصل على 937", "937"],
  ["اتصلوا بـ 937", "937"],
  ["الرقم الموحد 199099", "199099"],
  ["The 911 centre moved", "911"],
])("reads the number of a service: %s", (text, code) => {
  expect(readingsOf(text)).toEqual([code]);
});

it.each<[text: string, reading: string]>([
  ["اتصل 937 مستفيداً", "count 937"],
  ["هاتف 199099", "number 199099"],
  ["the 911 centres", "number 911"],
  ["the 12 centre staff", "number 12"],
])("leaves what is counted: %s", (text, reading) => {
  expect(readingsOf(text)).toEqual([reading]);
});
