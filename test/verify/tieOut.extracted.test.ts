import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { tieOut } from "../../src/verify/tieOut.js";

const report = { ...firstQuarter2021, published: [] };
const tell = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome, figure, rule }) =>
    rule === "quarter" || rule === "month" ? [] : [`${text} ${outcome} ${figure ?? rule ?? ""}`.trim()],
  );

describe("the number of a page", () => {
  it.each([
    "We took 649,940 calls.\nMinistry of Justice\n1",
    "We took 649,940 calls.\nBeneficiary feedback report\n1\n",
    "We took 649,940 calls.\nMinistry of Justice\n1\n\fMore is to come.",
  ])("stands at its end below a running header: %s", (page) => {
    expect(tell(page)).toEqual(["649,940 matched contacts/calls/2021-Q1", "1 classed page"]);
  });

  it.each([
    "We took 649,940 calls.\n1\n\fWe received 145,596 e-mails.\n2\n\f",
    "We took 649,940 calls.\n1 | Beneficiary feedback report\nWe received 145,596 e-mails.\n2 | Beneficiary feedback report",
    "Ministry of Justice\n1\nWe took 649,940 calls.\nMinistry of Justice\n2\nWe received 145,596 e-mails.",
  ])("rises by one from page to page: %s", (page) => {
    expect(tell(page).filter((told) => told.endsWith("page"))).toEqual(["1 classed page", "2 classed page"]);
    expect(tieOut(page, report).status).toBe("passed");
  });

  it("is no published figure that has its value", () => {
    const published = [{ figure: "tickets/2021-Q1/open", printed: "10" }];
    const page = "Tickets closed: 123,755.\nMinistry of Justice\n10\n";
    expect(tieOut(page, { ...report, published })).toMatchObject({
      status: "incomplete",
      missing: ["tickets/2021-Q1/open"],
    });
    expect(tieOut("Tickets closed: 123,755.\nOpen tickets\n10\n", { ...report, published }).status).toBe("passed");
  });
});

describe("a number below a line that names nothing", () => {
  it("is no figure of a channel, of a state, or of few digits", () => {
    expect(tell("Our vision\n649,940\n")).toEqual(["649,940 unexplained unnamed"]);
    expect(tell("رؤيتنا\n٦٤٩٬٩٤٠\n")).toEqual(["٦٤٩٬٩٤٠ unexplained unnamed"]);
    expect(tell("Section A\n3\n\nSection B\n123,755")).toEqual([
      "3 unexplained unnamed",
      "123,755 unexplained unnamed",
    ]);
    expect(tell("Phone calls\n649,940\n")).toEqual(["649,940 matched contacts/calls/2021-Q1"]);
  });
});

describe("tickets, open and closed", () => {
  it.each([
    "Open and closed tickets: 123,765.",
    "There were 123,765 tickets, open and closed.",
    "Tickets: 123,765 in all, closed or open.",
    "عدد التذاكر المفتوحة والمغلقة: ١٢٣٬٧٦٥ تذكرة.",
    "بلغت التذاكر المغلقة والمفتوحة ١٢٣٬٧٦٥ تذكرة.",
  ])("are all of them: %s", (page) => {
    expect(tell(page)).toEqual([expect.stringMatching(/ matched tickets\/2021-Q1\/total$/)]);
    // 123,755 were closed.
    const wrong = page.replace("123,765", "123,755").replace("١٢٣٬٧٦٥", "١٢٣٬٧٥٥");
    expect(tell(wrong)).toEqual([expect.stringMatching(/ contradicted tickets\/2021-Q1\/total$/)]);
  });

  it.each([
    "Open and closed tickets: 10 and 123,755.",
    "Open and closed tickets were 10 and 123,755 respectively.",
    "التذاكر المفتوحة والمغلقة: ١٠ و١٢٣٬٧٥٥.",
    "10 tickets are open and closed were 123,755.",
  ])("are one and the other where two numbers follow: %s", (page) => {
    expect(tell(page).map((told) => told.replace(/^\S+ /, ""))).toEqual([
      "matched tickets/2021-Q1/open",
      "matched tickets/2021-Q1/closed",
    ]);
  });
});
