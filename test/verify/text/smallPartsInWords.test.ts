import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 36 + 7 + 2 = 45.
  "حضر الدورة 36 موظفًا و7 مشرفين ومديران، ومجموعهم 45.",
  "لدينا 36 فرعًا و7 مكاتب، ومركزان، ومجموعها 45.",
  "نفذنا 36 ورشة و7 ندوات ومعرضين، بمجموع 45 فعالية.",
  "تلقينا 360 مكالمة و70 رسالة وخطابين اثنين، أي 432 في المجموع.",
  // 360 + 70 + 1 = 431; 360 + 70 + 2 + 1 = 433.
  "تلقينا 360 مكالمة و70 رسالة وخطابًا واحدًا، أي 431 في المجموع.",
  "تلقينا 360 مكالمة و70 رسالة وخطابين وبلاغا واحدا، أي 433 في المجموع.",
  "استقبلت القافلة 36 زائرًا في مايو و7 زوار في يونيو وزائرين في يوليو، ومجموعهم 45 زائرًا.",
  // 36 + 7 + 1 = 44.
  "The district has 36 offices, 7 vans and one depot, 44 in all.",
  "The district has 36 offices, 7 vans and a depot, 44 in all.",
  "The district has 36 offices, 7 vans and two depots, 45 in all.",
  "We received 360 calls, 70 e-mails and one letter, 431 in all.",
  "We held 36 workshops, 7 seminars and one conference, a total of 44.",
])("counts a part of one or two in words: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 36 + 7 + 2 = 45.
  ["حضر الدورة 36 موظفًا و7 مشرفين ومديران، ومجموعهم 46.", "46"],
  ["نفذنا 36 ورشة و7 ندوات ومعرضين، بمجموع 44 فعالية.", "44"],
  // 360 + 70 = 430, with nothing else told.
  ["تلقينا 360 مكالمة و70 رسالة، أي 432 في المجموع.", "432"],
  ["We received 360 calls and 70 e-mails, a total of 431.", "431"],
  // 36 + 7 + 1 = 44.
  ["The district has 36 offices, 7 vans and one depot, 45 in all.", "45"],
  ["We received 360 calls, 70 e-mails and one letter, 433 in all.", "433"],
])("still tells another gap: %s", (text, printed) => {
  expect(wrongIn(text)).toEqual([["sum-mismatch", printed]]);
});
