import { describe, expect, it } from "vitest";
import { readFigures } from "../../src/language/readFigures.js";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { busyQuarter } from "../verify/tie/busyQuarter.js";

const textOf = (html: string) => readHtml(html).text;

describe("a number and a word that touch where an element begins or ends", () => {
  it.each([
    ["<div><b>154,020</b><span>Phone calls</span></div>", "154,020 Phone calls"],
    ["<div><span>Phone calls</span><b>154,020</b></div>", "Phone calls 154,020"],
    ["<li>Phone calls<span class=badge>154,020</span></li>", "• Phone calls 154,020"],
    ["<div><strong>90</strong><small>%</small><em>satisfied</em></div>", "90% satisfied"],
    ["<div><b>١٥٤٬٠٢٠</b><span>اتصالات</span></div>", "١٥٤٬٠٢٠ اتصالات"],
    ["<div><span>اتصالات</span><b>١٥٤٬٠٢٠</b></div>", "اتصالات ١٥٤٬٠٢٠"],
    ["<td><b>5</b><i>days</i></td>", "5 days"],
    ["<div><b>5 days</b><i>average time</i></div>", "5 days average time"],
  ])("are two things: %s", (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ["<p>the 2<sup>nd</sup> quarter, <b>2</b><span>nd</span></p>", "the 2nd quarter, 2nd"],
    ["<p><b>70</b><span>K</span> calls</p>", "70K calls"],
    ["<p>Q<b>3</b>, س<b>3</b></p>", "Q3, س3"],
    ["<p>و<b>9,884</b> وال<b>318</b> تذكرة</p>", "و9,884 وال318 تذكرة"],
    ["<p><b>154</b><span>,020</span> calls</p>", "154,020 calls"],
    ["<p>to<b>tal</b> sat<b>isfac</b>tion <i>T</i><b>otal</b></p>", "total satisfaction Total"],
    ["<pre><span>12</span><span>abc</span></pre>", "12abc"],
    ["<p>12abc abc12</p>", "12abc abc12"],
  ])("are one where they are parts of a word or numeral: %s", (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ["<span>12</span><svg><path d=''/></svg><span>3%</span>", "12  3%"],
    ["<p>649<img src=x>940 calls</p>", "649  940 calls"],
    ["<p>٦٤٩<img src=x>٩٤٠ مكالمة</p>", "٦٤٩  ٩٤٠ مكالمة"],
    ["<input value=1>5<input>6", "5  6"],
    ["<button>1</button><button>2</button>3", "1  2  3"],
    ["1<audio controls>4</audio>2<video>4</video>3<canvas>4</canvas>4<iframe></iframe>5", "1  2  3  4  5"],
    ["1<meter>5</meter>2<progress>6</progress>3", "1  2  3"],
    ["<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math>", "3  4"],
    ["<math><msup><mn>10</mn><mn>3</mn></msup><annotation>10^3</annotation></math>", "10  3"],
    ["<p>12<img hidden>34<wbr>5 Q<img>3 and to<svg></svg>tal</p>", "12345 Q3 and total"],
  ])("are two numbers where something is drawn between them: %s", (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ["649<img>940 calls", [649, 940]],
    ["12<svg></svg>345 calls", [12, 345]],
    ["٦٤٩<img>٩٤٠ مكالمة", [649, 940]],
  ])("are read as two numbers: %s", (html, values) => {
    expect(readFigures(textOf(html)).flatMap((reading) => ("value" in reading ? reading.value : []))).toEqual(values);
  });

  it.each([
    ["<svg style='display:none'><path/></svg>"],
    ["<button hidden>5</button>"],
    ["<input type=HIDDEN name=q>"],
    ["<audio>5</audio>"],
    ["<s>5<svg></svg></s>"],
    ["<del>5<button>6</button></del>"],
    ["<noscript><img></noscript>"],
    ["<template><img></template>"],
    ["</button>"],
  ])("are one number where nothing is drawn: %s", (nothing) => {
    expect(textOf(`<p>12${nothing}345 calls</p>`)).toBe("12345 calls");
  });

  it("end the line of the element that holds them both, in a cell too", () => {
    const card = (number: string, label: string): string => `<a><b>${number}</b><span>${label}</span></a>`;
    expect(textOf(`<section>${card("9", "calls")}${card("8", "chats")}</section>`)).toBe("9 calls\n8 chats");
    expect(textOf(`<section>${card("9", "calls")} ${card("8", "chats")}</section>`)).toBe("9 calls\n8 chats");
    expect(textOf(`<table><tr><td>${card("9", "calls")}${card("8", "chats")}<td>7</table>`)).toBe(
      "9 calls\u20288 chats\t7",
    );
  });

  it("keep their places in the HTML", () => {
    const html = "<div><b>154,020</b><span>calls</span></div>";
    const { text, segments } = readHtml(html);
    for (const segment of segments)
      expect(html.slice(segment.html.start, segment.html.end)).toBe(text.slice(segment.text.start, segment.text.end));
  });

  it.each<[cards: (calls: string, emails: string) => string]>([
    [(calls, emails) => `<div><b>${calls}</b><span>calls</span></div><div><b>${emails}</b><span>e-mails</span></div>`],
    [(calls, emails) => `<div><span>calls</span><b>${calls}</b></div><div><span>e-mails</span><b>${emails}</b></div>`],
    [(calls, emails) => `<a><b>${calls}</b><i>اتصالات</i></a><a><b>${emails}</b><i>رسائل بريد إلكتروني</i></a>`],
    [(calls, emails) => `<ul><li>calls<b>${calls}</b><li>e-mails<b>${emails}</b></ul>`],
  ])("are a card, whose number is held to its label: %s", (cards) => {
    const statusOf = (calls: string, emails: string) => tieOut(readHtml(cards(calls, emails)), busyQuarter).status;
    expect(statusOf("154,020", "9,884")).toBe("passed");
    expect(statusOf("154,020", "9,848")).toBe("failed");
    expect(statusOf("154,200", "9,884")).toBe("failed");
    expect(statusOf("9,884", "154,020")).toBe("failed");
  });
});
