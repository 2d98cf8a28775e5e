import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Of 1,215 calls 312 came in April, 418 in May and 485 in June; of 268 e-mails 77, 90 and 101. */
const report: FeedbackReport = {
  period: "2023-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2023-04": 312, "2023-05": 418, "2023-06": 485 } },
    { id: "mails", kind: "email", counts: "email", months: { "2023-04": 77, "2023-05": 90, "2023-06": 101 } },
  ],
};

const judged = (html: string) => {
  const { status, findings } = tieOut(readHtml(html), report);
  return { status, messages: findings.filter(({ severity }) => severity === "error").map(({ message }) => message) };
};
const data = (figure: string, text: string) =>
  `<data value="${text.replace(",", "")}" data-figure="${figure}">${text}</data>`;

describe("a number that the page binds to a figure", () => {
  it.each([
    [
      `<p>Telephone, second quarter of 2023: ${data("contacts/mails/2023-Q2", "268")} calls.</p>`,
      "prints 268 for contacts/calls/2023-Q2; the data give 1215; 268 is contacts/mails/2023-Q2",
    ],
    [
      `<table><tr><th><th>April<th>May<tr><th>Telephone<td>${data("contacts/calls/2023-05", "418")}<td>418</table>`,
      "prints 418 for contacts/calls/2023-04; the data give 312; 418 is contacts/calls/2023-05",
    ],
    [
      `<table><tr><th><th>Q3 2023<tr><th>Telephone<td>${data("contacts/calls/2023-Q2", "1,215")}</table>`,
      "prints 1,215, the value of contacts/calls/2023-Q2, beside the name of another period",
    ],
    [
      `<p>We had ${data("contacts/calls/2023-04", "312")} calls in May.</p>`,
      "prints 312 for contacts/calls/2023-05; the data give 418; 312 is contacts/calls/2023-04",
    ],
    [
      `<p>في مايو تلقينا ${data("contacts/calls/2023-04", "312")} مكالمة.</p>`,
      "prints 312 for contacts/calls/2023-05; the data give 418; 312 is contacts/calls/2023-04",
    ],
    [
      `<p>Telephone: ${data("contacts/calls/2023-Q2", "1,215")} e-mails.</p>`,
      "prints 1,215, the value of contacts/calls/2023-Q2, beside another name",
    ],
  ])("is held to the words around it: %s", (html, message) => {
    expect(judged(html).messages).toContain(message);
  });

  it.each([
    `<p>Telephone, second quarter of 2023: ${data("contacts/calls/2023-Q2", "1,215")} calls.</p>`,
    `<p>Somebody rang ${data("contacts/calls/2023-Q2", "1,215")} times.</p>`,
    `<p>${data("contacts/calls/2023-05", "418")}</p>`,
    `<table><tr><th>Our desk<td>${data("contacts/mails/2023-Q2", "268")}</table>`,
    `<p>في مايو تلقينا ${data("contacts/calls/2023-05", "418")} مكالمة.</p>`,
  ])("needs no words of its own: %s", (html) => {
    expect(judged(html)).toEqual({ status: "passed", messages: [] });
  });
});

describe("a figure that any element is bound to", () => {
  const told = (html: string) => {
    const { entries, findings } = tieOut(readHtml(html), report);
    return [entries.map(({ text, outcome }) => `${text} ${outcome}`), findings.map(({ message }) => message)];
  };

  it.each([
    '<p data-figure="contacts/calls/2023-Q2">1,215</p>',
    '<table><tr><td data-figure="contacts/calls/2023-Q2">1,215 calls<td></table>',
    '<ul><li value="3" data-figure="contacts/calls/2023-Q2">1,215 calls</ul>',
    '<p><data data-figure="contacts/calls/2023-Q2">1,215</data> calls',
    '<div data-figure="fig-1">1,215 calls</div>',
  ])("is printed by its first number: %s", (html) => {
    expect(told(html)).toEqual([["1,215 matched"], []]);
  });

  it.each([
    ['<h1>Second quarter of 2023</h1><td data-figure="contacts/mails/2023-Q2">1,215 calls</td>', "268"],
    ['<p><b data-figure="contacts/calls/2023-Q2">1,251</b> calls', "1,215; two digits swapped"],
  ])("is not printed by another: %s", (html, right) => {
    expect(judged(html).messages).toEqual([expect.stringContaining(right)]);
  });

  it.each([
    ["contacts/call/2023-Q2", "268", " (contacts/calls/2023-Q2?)"],
    ["contacts/fax/2023-Q2", "1,215", " (contacts/calls/2023-Q2?)"],
    ["contacts/fax/2023-Q2", "12", ""],
  ])("is named where the report has none of its id: %s", (id, text, near) => {
    const message = `prints ${text}, bound to ${id}, which the report does not have${near}`;
    expect(told(`<p>${data(id, text)} calls`)).toEqual([[`${text} unexplained`], [message]]);
  });
});

describe("our own page", () => {
  const page = (language: "ar" | "en") => renderHtml(summarize(report, { language }));
  const exchanged = (text: string, one: string, other: string) =>
    text.replaceAll(one, "\0").replaceAll(other, one).replaceAll("\0", other);

  it.each(["ar", "en"] as const)("ties out in %s", (language) => {
    expect(judged(page(language))).toEqual({ status: "passed", messages: [] });
  });

  it.each([
    ["en", "Telephone", "E-mail"],
    ["en", "April", "June"],
    ["ar", "الهاتف", "البريد الإلكتروني"],
    ["ar", "أبريل", "يونيو"],
  ] as const)("does not in %s with %s and %s exchanged", (language, one, other) => {
    expect(page(language)).toContain(one);
    expect(judged(exchanged(page(language), one, other)).status).toBe("failed");
  });

  it.each([
    ["en", /second quarter/gi, "third quarter"],
    ["ar", /الربع الثاني/g, "الربع الثالث"],
  ] as const)("does not in %s as one of another quarter", (language, one, other) => {
    expect(judged(page(language).replaceAll(one, other)).status).toBe("failed");
  });
});
