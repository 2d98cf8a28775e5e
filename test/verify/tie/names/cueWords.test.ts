import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";
import { tellDesk } from "../deskHalf.js";
import { tellTown } from "../tellTown.js";
import { townQuarter } from "../townQuarter.js";

const found = (text: string) =>
  tieOut(text, careQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("tickets opened", () => {
  it("may be told with the article and the time: no open ones", () => {
    const table = (total: string) =>
      `النوع\tالتذاكر المفتوحة خلال الربع\nالشكاوى\t24,110\nالاستفسارات\t12,066\nالاقتراحات\t1,745\nالمجموع\t${total}`;
    expect(found(table("37,921")).at(-1)).toBe("37,921 matched tickets/2024-Q3/opened");
    expect(found(table("37,912")).at(-1)).toBe("37,912 contradicted tickets/2024-Q3/opened");
  });
});

describe("messages", () => {
  it("come by any channel that is named, though one counts them", () => {
    expect(tellTown("E-mail: 3,200 messages.")).toEqual(["3,200 matched contacts/emails/2024-Q2"]);
    expect(tellTown("We received 3,200 messages.")[0]).not.toMatch(/matched/);
    expect(tellTown("E-mail: 1,900 messages.")[0]).not.toMatch(/matched/);
  });
});

describe("what closes a line", () => {
  it("closes tickets too, but who hung up was lost", () => {
    expect(tellTown("وأُقفل 9,580 ملفًا خلال الفترة.")).toEqual(["9,580 matched tickets/2024-Q2/closed"]);
    expect(tellDesk("أُجيب على 54,000 مكالمة، وأقفل 4,000 متصل الخط.")).toEqual([
      "54,000 matched contacts/calls/2024-H1/answered",
      "4,000 matched contacts/calls/2024-H1/abandoned",
    ]);
    expect(tellDesk("أُجيب على 54,000 مكالمة، وأقفل 7,100 متصل الخط.").join()).not.toMatch(/7,100 matched/);
  });
});

describe("what is being handled", () => {
  it("is open", () => {
    const text = "أُغلق 9,580 ملفًا وظل 420 ملفًا في طور المعالجة.";
    expect(tellTown(text)).toEqual(["9,580 matched tickets/2024-Q2/closed", "420 matched tickets/2024-Q2/open"]);
    expect(tellTown("وقد عولج 95.8% من الملفات.")).toEqual(["95.8% matched tickets/2024-Q2/closure-rate"]);
  });
});

describe("what remained as it was", () => {
  it("is nothing that is open", () => {
    expect(tellTown("أما التذاكر فبقيت على حالها: 10,000 تذكرة.")).toEqual(["10,000 matched tickets/2024-Q2/total"]);
    expect(tellTown("وبقيت مفتوحة 10,000 تذكرة.").join()).not.toMatch(/matched/);
  });
});

describe("within what half of them were handled", () => {
  const durations = {
    finalResolution: { unit: "day", basis: "elapsed", n: 38_412, mean: 11.3, median: 7, p90: 26 },
  } as const;
  const handled = (text: string) =>
    tieOut(text, { ...careQuarter, tickets: { ...careQuarter.tickets, durations } }).entries.flatMap(
      ({ text: number, outcome, figure = "" }) =>
        outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
    );

  it("is the median", () => {
    expect(handled("نصف التذاكر يُعالج في 7 أيام أو أقل.")).toEqual([
      "7 matched tickets/final-resolution/2024-Q3/median",
    ]);
    expect(handled("نصف التذاكر يُعالج في 26 يومًا أو أقل.").join()).not.toMatch(/matched/);
  });
});

describe("who gave one of the two highest of five scores", () => {
  it.each([
    ["75.0% gave four or five.", "75.0% matched satisfaction/desk/2024-Q2/top-box"],
    ["ومنح 750 منهم الخدمة أربع درجات أو خمسًا من أصل خمس.", "750 matched satisfaction/desk/2024-Q2/satisfied"],
    ["ومنح 750 منهم الخدمة 4 أو 5 درجات.", "750 matched satisfaction/desk/2024-Q2/satisfied"],
  ])("is satisfied: %s", (text, expected) => {
    expect(tellTown(text)).toEqual([expected]);
  });

  it("is no other number", () => {
    expect(tellTown("ومنح 400 منهم الخدمة أربع درجات أو خمسًا.")[0]).not.toMatch(/satisfied|top-box/);
  });
});

describe("what became of calls", () => {
  // 12,000 of 12,500 are 96.0 %
  const [line, ...others] = townQuarter.channels;
  const handling = { offered: 12_500, answered: 12_000, abandoned: 500, firstContactResolution: 69.4 };
  const channels = line === undefined ? [] : [{ ...line, handling }, ...others];
  const told = (text: string) =>
    tieOut(text, { ...townQuarter, channels }).entries.map(
      ({ text: number, outcome, figure = "" }) => `${number} ${outcome} ${figure}`,
    );

  it("is told by its rate", () => {
    expect(told("We took 12,000 of 12,500 calls, an answer rate of 96.0%.").at(-1)).toBe(
      "96.0% matched contacts/calls/2024-Q2/answered-rate",
    );
    expect(told("96.0% of calls were answered, and 69.4% were resolved at first contact.").at(-1)).toBe(
      "69.4% matched contacts/calls/2024-Q2/first-contact-resolution",
    );
    expect(told("We took 12,000 of 12,500 calls, an answer rate of 95.8%.").at(-1)).not.toMatch(/matched/);
  });
});

describe("words of time and change", () => {
  it.each([
    ["The phone line added 1,500 calls.", "1,500 matched contacts/calls/2024-Q2/quarter-change"],
    ["In April to June the public contacted the Ministry 24,500 times.", "24,500 matched contacts/2024-Q2"],
    ["منها 400 تقييم بدرجة ممتاز.", "400 matched satisfaction/desk/2024-Q2/score-5"],
  ])("say what is meant: %s", (text, expected) => {
    expect(tellTown(text)).toEqual([expected]);
  });
});
