import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";
import { deskHalf, tellDesk } from "../deskHalf.js";
import { deskQuarter } from "../deskQuarter.js";
import { tellOffice } from "../officeQuarter.js";
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

describe("calls that callers left", () => {
  it.each([
    "عُرض على المركز 58,000 مكالمة، أُجيب عن 54,000 منها، وتُركت 4,000 مكالمة.",
    "عُرض على المركز 58,000 مكالمة، أُجيب عن 54,000 منها، وهجر المتصلون 4,000 مكالمة.",
    "عُرض على المركز 58,000 مكالمة، أُجيب عن 54,000 منها، وبلغت المكالمات المهجورة 4,000 مكالمة.",
  ])("were abandoned: %s", (text) => {
    expect(tellDesk(text).at(-1)).toBe("4,000 matched contacts/calls/2024-H1/abandoned");
    expect(tellDesk(text.replace(" 4,000", " 4,600")).at(-1)).toBe(
      "4,600 contradicted contacts/calls/2024-H1/abandoned",
    );
  });
});

describe("calls that were not answered", () => {
  it.each([
    "4,000 calls went unanswered.",
    "Unanswered calls: 4,000",
    "We did not answer 4,000 calls.",
    "4,000 calls could not be answered.",
    "4,000 calls weren't answered.",
    "4,000 calls cannot be answered.",
    "No one answered 4,000 calls.",
    "We were unable to answer 4,000 calls.",
    "لم نجب على 4,000 مكالمة.",
    "لم نتمكن من الرد على ٤٬٠٠٠ مكالمة.",
    "تعذر الرد على 4,000 مكالمة.",
    "فاتتنا 4,000 مكالمة.",
    "لم يُجب المركز عن 4,000 مكالمة.",
  ])("were lost: %s", (text) => {
    expect(tellDesk(text)[0]).toMatch(/^\S+ matched contacts\/calls\/2024-H1\/abandoned$/);
    expect(tellDesk(text.replace(/4,000|٤٬٠٠٠/, "54,000"))[0]).toMatch(/^54,000 contradicted/);
  });

  it.each(["350 tickets are still unanswered.", "لم يُجب بعد عن 350 تذكرة."])("as tickets are open: %s", (text) => {
    expect(tellDesk(text)[0]).toMatch(/^350 matched tickets\/2024-H1\/(?:open|carried-forward)$/);
    expect(tellDesk(text.replace("350", "7,100"))[0]).not.toMatch(/matched/);
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

  it.each([
    ["We closed 38,412 tickets, and half were resolved within 7 days.", "11.3", "19"],
    ["We closed 38,412 tickets. Half took 7 days or less.", "11.3", "19"],
    ["On average it took 11.3 days to close, although half were done in 7 days.", "7.5", "19"],
    ["أغلقنا 38,412 تذكرة، وعولج نصفها خلال 7 أيام.", "11.3", "19"],
    ["أغلقنا ٣٨٬٤١٢ تذكرة، نصفها في ٧ أيام.", "١١٫٣", "١٩"],
  ])("is the median, whatever is told before it, and neither the mean nor a deadline: %s", (text, ...others) => {
    expect(handled(text)[1]).toMatch(/ matched tickets\/final-resolution\/2024-Q3\/median$/);
    for (const other of others)
      expect(handled(text.replace(/[7٧](?= (?:days|أيام))/, other))[1]).toMatch(/unexplained/);
  });

  it("is told of no half of a year", () => {
    expect(handled("The first half was busy, and tickets took 11.3 days to close on average.")).toEqual([
      "11.3 matched tickets/final-resolution/2024-Q3/mean",
    ]);
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

  it("is told by the rate of those answered, or lost, in a table too", () => {
    const table = (rate: string, share: string) =>
      told(
        `Indicator | Value\n---|---\nCalls received | 12,500\n${rate} | ${share}\nCallers who rated us | 1,000\n`,
      ).slice(-2);
    const rated = "1,000 matched satisfaction/desk/2024-Q2/rated";
    expect(table("نسبة الإجابة", "96.0%")).toEqual(["96.0% matched contacts/calls/2024-Q2/answered-rate", rated]);
    expect(table("Abandonment rate", "4.0%")).toEqual(["4.0% matched contacts/calls/2024-Q2/abandoned-rate", rated]);
    expect(table("نسبة التخلي", "4.0%")).toEqual(["4.0% matched contacts/calls/2024-Q2/abandoned-rate", rated]);
    expect(table("نسبة الإجابة", "96.9%")[0]).not.toMatch(/matched/);
    expect(table("Abandonment rate", "96.0%")[0]).not.toMatch(/matched/);
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

describe("words that name a measure", () => {
  it.each([
    [
      "لم تتجاوز مدة المعالجة 14 يوم عمل في تسعة ملفات من كل عشرة.",
      "14 matched tickets/final-resolution/2024-H1/p90",
      "41",
    ],
    ["أعدنا فتح 90 تذكرة وأغلقنا 7,100 تذكرة.", "90 matched tickets/2024-H1/reopened", "350"],
    ["رحلة التذاكر\nمن النصف السابق: 410", "410 matched tickets/2024-H1/brought-forward", "350"],
    [
      "The call centre was rated; those who gave it one or two made up 7.1%.",
      "7.1% matched satisfaction/of-calls/2024-H1/bottom-box",
      "9.9",
    ],
    [
      "قيّم المتعاملون مركز الاتصال. أما من منحوه درجة أو درجتين من خمس فنسبتهم 7.1%.",
      "7.1% matched satisfaction/of-calls/2024-H1/bottom-box",
      "83.8",
    ],
    [
      "Satisfaction with the call centre after contact: 83.8%",
      "83.8% matched satisfaction/of-calls/2024-H1/top-box",
      "38.8",
    ],
    [
      "تأخر الأجور: 1,240 شكوى، واستفاد من معالجتها 930 متعاملًا.",
      "930 matched initiatives/decision/2024-H1/reach",
      "390",
    ],
  ])("are known in many forms: %s", (text, expected, wrong) => {
    expect(tellDesk(text)).toContain(expected);
    const [right = ""] = expected.split(/[% ]/);
    expect(
      tellDesk(text.replace(right, wrong))
        .filter((told) => told.startsWith(wrong))
        .join(),
    ).not.toMatch(/matched|derived/);
  });
});

describe("a question how somebody rated", () => {
  it("ends what the list above it is about", () => {
    const page = (rated: string) =>
      `أسباب أخرى: 186 شكوى\n\nكيف قيّمونا؟\nمن بين 9,200 مستفيد أُرسلت إليهم الاستبانة أجاب ${rated} مستفيد، ومنحنا 1,900 منهم العلامة الكاملة.`;
    expect(tellDesk(page("3,400")).slice(-2)).toEqual([
      "3,400 matched satisfaction/of-calls/2024-H1/rated",
      "1,900 matched satisfaction/of-calls/2024-H1/score-5",
    ]);
    expect(tellDesk(page("4,300"))[2]).not.toMatch(/matched/);
  });
});

describe("who answered", () => {
  it.each([
    "وردّ مركز الاتصال على 54,000 مكالمة.",
    "ورد موظفو مركز الاتصال على 54,000 مكالمة.",
    "وتم الرد من قبل مركز الاتصال على 54,000 مكالمة.",
    "قام مركز الاتصال بالرد على 54,000 مكالمة.",
    "استقبل المركز 58,000 مكالمة، ردت إدارة مركز الاتصال على 54,000 منها.",
  ])("stands between the verb and the calls: %s", (text) => {
    const [calls, ...others] = deskHalf.channels.map((channel) => ({ ...channel, months: {} }));
    const channels = [{ ...calls, id: "calls", kind: "phone", totals: { "2024-H1": 58_000 } } as const, ...others];
    const last = (page: string) =>
      tieOut(page, { ...deskHalf, channels }).entries.findLast(({ text: number }) => number.includes(","));
    expect(last(text)?.figure).toBe("contacts/calls/2024-H1/answered");
    expect(last(text.replace("54,000", "45,000"))?.outcome).toBe("contradicted");
  });

  it("did not answer where calls came in at a number", () => {
    expect(tellDesk("ورد إلى مركز الاتصال على الرقم 600500500 نحو 4,000 مكالمة.").join()).not.toContain("answered");
  });
});

describe("tickets registered and solved", () => {
  // 27,093 opened, 27,316 closed.
  const tell = (text: string) => tieOut(text, deskQuarter).entries.map(({ outcome, figure }) => `${outcome} ${figure}`);
  it.each([
    ["Tickets registered: 27,093", "Tickets registered: 27,316", "opened"],
    ["Tickets logged: 27,093", "Tickets logged: 27,316", "opened"],
    ["تذاكر مسجلة: 27,093", "تذاكر مسجلة: 27,316", "opened"],
    ["Tickets solved: 27,316", "Tickets solved: 27,093", "closed"],
    ["عدد التذاكر التي تم حلها: 27,316", "عدد التذاكر التي تم حلها: 27,093", "closed"],
  ])("are those opened and closed: %s", (text, wrong, state) => {
    expect(tell(text)).toEqual([`matched tickets/2023-Q2/${state}`]);
    expect(tell(wrong)).toEqual([`contradicted tickets/2023-Q2/${state}`]);
  });

  it("are others where they are solved at once", () => {
    expect(tell("Tickets solved at first contact: 27,316")[0]).not.toMatch(/matched/);
  });
});

// 410 brought forward, 6,950 opened, 90 reopened, 7,100 closed, 350 open.
describe("tickets in plain verbs", () => {
  it.each([
    ["أنهينا 7,100 تذكرة.", "closed"],
    ["أنجزنا ٧٬١٠٠ تذكرة.", "closed"],
    ["حللنا 7,100 تذكرة.", "closed"],
    ["سُوّيت 7,100 تذكرة.", "closed"],
    ["التذاكر المحلولة: 7,100", "closed"],
    ["ما أغلقناه في النصف الأول 7,100 تذكرة.", "closed"],
    ["عدد التذاكر التي أغلقها الفريق 7,100.", "closed"],
    ["We solved 7,100 tickets.", "closed"],
    ["350 تذكرة تنتظر الحل.", "open"],
    ["لا تزال 350 تذكرة بانتظار المعالجة.", "open"],
    ["لم نغلق بعد 350 تذكرة.", "open"],
    ["متبقٍّ 350 تذكرة.", "open"],
    ["التذاكر الجارية: 350", "open"],
    ["350 tickets are waiting to be solved.", "open"],
    ["Tickets left: 350", "open"],
    ["فُتحت من جديد 90 تذكرة.", "reopened"],
    ["فُتحت 90 تذكرة مرة أخرى.", "reopened"],
    ["90 tickets were opened again.", "reopened"],
    ["ترحّلت 410 تذاكر من النصف السابق.", "brought-forward"],
    ["ورثنا 410 تذاكر من النصف السابق.", "brought-forward"],
    ["We inherited 410 tickets from the previous half.", "brought-forward"],
    ["وردتنا 6,950 تذكرة.", "opened"],
    ["دخلت النظام ٦٬٩٥٠ تذكرة.", "opened"],
    ["رفع المستفيدون 6,950 تذكرة.", "opened"],
  ])("are of the state that these mean: %s", (text, measure) => {
    expect(tellDesk(text).at(-1)).toMatch(/^\S+ matched /);
    expect(tellDesk(text).at(-1)).toMatch(
      measure === "closed" ? /\/closed/ : RegExp(`/${measure}|/carried-forward|H2/open`),
    );
    expect(tellDesk(text.replace(/[\d٠-٩,٬]+/, "7,520")).at(-1)).not.toMatch(/matched/);
  });

  it("are not those that were analysed", () => {
    expect(tellDesk("حللنا 7,100 تذكرة بحسب السبب.").at(-1)).not.toMatch(/\/closed/);
  });
});

describe("what a headline tells in the present", () => {
  it.each([
    "Shore Council closes 6,340 tickets in three months",
    "أمانة الشاطئ تغلق (6,340) تذكرة خلال الربع الثاني",
    "أمانة الشاطئ تعالج 6,340 تذكرة",
  ])("has been closed: %s", (text) => {
    expect(tellOffice(text)).toEqual(["6,340 matched tickets/2024-Q2/closed"]);
    expect(tellOffice(text.replace("6,340", "6,120"))[0]).not.toMatch(/matched/);
  });

  it.each(["لا تغلق 830 تذكرة", "لم تغلق 830 تذكرة"])("is not where it is denied: %s", (text) => {
    expect(tellOffice(text.replace("830", "6,340"))[0]).not.toMatch(/matched/);
  });
});

describe("the beginning of a time", () => {
  it("is when what came before was open, and is no such thing where something is told from there on", () => {
    expect(tellOffice("في بداية الربع كانت 1,050 تذكرة مفتوحة")).toEqual([
      "1,050 matched tickets/2024-Q2/brought-forward",
    ]);
    expect(tellOffice("تلقت أمانة الشاطئ من بداية أبريل حتى نهاية يونيو 2024م 6,120 تذكرة.")).toEqual([
      "6,120 matched tickets/2024-Q2/opened",
    ]);
    expect(tellOffice("تلقت أمانة الشاطئ من بداية أبريل حتى نهاية يونيو 2024م 6,210 تذكرة.")[0]).not.toMatch(/matched/);
  });
});

describe("nine tickets in ten", () => {
  it("are the 90th percentile, and no tickets", () => {
    expect(tellOffice("Final resolution took 11.6 days or less for nine tickets in ten.")).toEqual([
      "11.6 matched tickets/final-resolution/2024-Q2/p90",
    ]);
    expect(tellOffice("Final resolution took 16.1 days or less for nine tickets in ten.").join()).not.toMatch(
      /matched/,
    );
  });
});

describe("what a time was measured on", () => {
  it("is told by its verb", () => {
    const text = "قيس زمن الاستجابة الأولى على 6,080 تذكرة من أصل 6,120 تذكرة فُتحت في الربع الثاني.";
    expect(tellOffice(text)[0]).toBe("6,080 matched tickets/first-response/2024-Q2/measured");
    expect(tellOffice(text.replace("6,080", "6,800"))[0]).not.toMatch(/matched/);
  });
});

// 12,500 phone calls
it("knows a channel by what is done there", () => {
  expect(tellTown("You phoned us 12,500 times this quarter.")).toEqual(["12,500 matched contacts/calls/2024-Q2"]);
  expect(tellTown("You phoned us 12,900 times this quarter.")).toEqual(["12,900 contradicted contacts/calls/2024-Q2"]);
});
