import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { FeedbackError } from "../../src/model/FeedbackError.js";
import { durationSummary } from "../../src/tally/durationSummary.js";
import { listDurations } from "../../src/tally/listDurations.js";
import { listTicketGroups, type TicketGroup } from "../../src/tally/listTicketGroups.js";
import { reopenRates } from "../../src/tally/reopenRates.js";
import type { TicketHistory } from "../../src/tally/TicketHistory.js";
import { ticketFlow } from "../../src/tally/ticketFlow.js";
import { ticketHistories } from "../../src/tally/ticketHistories.js";
import { ticketHistoriesFromRows } from "../../src/tally/ticketHistoriesFromRows.js";
import { ticketStock } from "../../src/tally/ticketStock.js";

/** As callers without types may. */
const call = (run: (...args: never[]) => unknown, ...args: readonly unknown[]) => Reflect.apply(run, undefined, args);

const DAY = 86_400_000;
const FIELDS = { id: "id", opened: "opened", closed: "closed", reopened: "reopened", responded: "responded" } as const;
const rows = [
  {
    id: "A",
    opened: "2021-02-10",
    closed: "2021-03-10",
    reopened: "",
    responded: "2021-02-11",
    via: "phone",
    type: "court",
  },
  {
    id: "B",
    opened: "2021-03-01",
    closed: "2021-03-05",
    reopened: "2021-03-08",
    responded: "2021-03-04",
    via: " phone ",
    type: "notary",
  },
  { id: "C", opened: "2021-03-15", closed: "", reopened: "", responded: "", via: "web", type: "court" },
  {
    id: "D",
    opened: "2021-03-16",
    closed: "2021-03-17",
    reopened: "",
    responded: "2021-03-16",
    via: "-",
    type: "court",
  },
];
const by = { channel: "via", category: "type" } as const;
const read = ticketHistoriesFromRows(rows, { ...FIELDS, by, empty: ["-"] });

describe("tickets by what their rows say", () => {
  it("keep it, without blanks around it, and stay where it says nothing", () => {
    expect(read.tickets.map((ticket) => [ticket.id, ticket.by])).toEqual([
      ["A", { channel: "phone", category: "court" }],
      ["B", { channel: "phone", category: "notary" }],
      ["C", { channel: "web", category: "court" }],
      ["D", { channel: "", category: "court" }],
    ]);
    expect(read.differing).toEqual({ channel: 0, category: 0 });
  });

  it("are counted in groups, all of them", () => {
    const groups = listTicketGroups(read.tickets, "channel");
    expect(groups.map(({ value, tickets }) => [value, tickets.map(({ id }) => id)])).toEqual([
      ["", ["D"]],
      ["phone", ["A", "B"]],
      ["web", ["C"]],
    ]);
    const flows = groups.map(({ value, tickets }) => [value, ticketFlow(tickets, "2021-03")]);
    expect(flows).toEqual([
      ["", { broughtForward: 0, opened: 1, closed: 1, reopened: 0, carriedForward: 0 }],
      ["phone", { broughtForward: 1, opened: 1, closed: 2, reopened: 1, carriedForward: 1 }],
      ["web", { broughtForward: 0, opened: 1, closed: 0, reopened: 0, carriedForward: 1 }],
    ]);
    const [, phone = []] = groups.map(({ tickets }) => tickets);
    expect(ticketStock(phone, "2021-03-31")).toMatchObject({ open: 1, closed: 1 });
    expect(reopenRates(phone, "2021-03").tickets.rate).toEqual({
      status: "ok",
      value: { numerator: 1, denominator: 2 },
    });
    // A day, and three.
    expect(durationSummary(listDurations(phone, "response"))).toMatchObject({ n: 2, sum: 4 * DAY });
  });

  it("are filtered as any list", () => {
    const court = read.tickets.filter((ticket) => ticket.by?.["category"] === "court");
    expect(ticketFlow(court, "2021-03")).toMatchObject({ broughtForward: 1, opened: 2, closed: 2, carriedForward: 1 });
  });

  it("keep it in JSON", () => {
    const back = JSON.parse(JSON.stringify(read.tickets));
    expect(listTicketGroups(back, "category")).toEqual(listTicketGroups(read.tickets, "category"));
  });

  it("take a function, numbers and yes or no as their texts, and what is no plain value for nothing", () => {
    const told = [7, true, undefined, { a: 1 }, Number.NaN].map((value, index) => ({
      id: index,
      opened: "2021-03-01",
      value,
    }));
    const { tickets } = ticketHistoriesFromRows(told, { id: "id", opened: "opened", by: { k: (row) => row.value } });
    expect(tickets.map((ticket) => ticket.by)).toEqual([{ k: "7" }, { k: "true" }, { k: "" }, { k: "" }, { k: "" }]);
  });

  it("say nothing of it where nobody asks", () => {
    const { tickets, differing } = ticketHistoriesFromRows(rows, FIELDS);
    expect([differing, ...tickets.map((ticket) => ticket.by)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(ticketHistoriesFromRows(rows, { ...FIELDS, by: {} }).differing).toBeUndefined();
  });

  it("count in their account as without it", () => {
    const { account, samples } = ticketHistoriesFromRows(rows, FIELDS);
    expect([read.account, read.samples]).toEqual([account, samples]);
  });
});

describe("a ticket whose records say different things", () => {
  const events = { New: "opened", Solved: "closed", Again: "reopened" } as const;
  const options = { id: "id", at: "at", event: "event", events, by: { category: "type" } } as const;
  const log = [
    { id: "1", at: "2021-03-03T08:00:00Z", event: "Solved", type: "notary" },
    { id: "1", at: "2021-03-01T08:00:00Z", event: "New", type: "" },
    { id: "1", at: "2021-03-02T08:00:00Z", event: "Again", type: "court" },
    { id: "1", at: "2021-03-04T08:00:00Z", event: "Again", type: "court" },
    { id: "2", at: "2021-03-04T08:00:00Z", event: "New", type: "court" },
  ];

  it("has what the earliest says that says anything, and the others are shown", () => {
    const { tickets, differing, samples, account } = ticketHistories(log, options);
    expect(tickets.map((ticket) => [ticket.id, ticket.by])).toEqual([
      ["1", { category: "court" }],
      ["2", { category: "court" }],
    ]);
    expect(differing).toEqual({ category: 1 });
    expect(samples.filter(({ reason }) => reason === "keys-differ")).toEqual([
      { reason: "keys-differ", line: 1, id: "1", key: "category", value: "notary" },
    ]);
    // What is told of a ticket sets no event aside.
    expect([account.read, account.used + account.incomplete + account.unchanged]).toEqual([5, 5]);
  });

  it("has the first by its text where they are of one instant, in whatever order they come", () => {
    const one = [
      { id: "1", at: "2021-03-01T08:00:00Z", event: "New", type: "notary" },
      { id: "1", at: "2021-03-01T11:00:00+03:00", event: "Solved", type: "court" },
    ];
    for (const given of [one, [...one].reverse()]) {
      const { tickets } = ticketHistories(given, options);
      expect(tickets[0]?.by).toEqual({ category: "court" });
    }
  });

  it("takes what an entry says that is set aside only where no other says anything", () => {
    const aside = [
      { id: "1", at: "2021-02-01T08:00:00Z", event: "Comment", type: "aside" },
      { id: "1", at: "2021-03-01T08:00:00Z", event: "New", type: "court" },
      { id: "2", at: "2021-03-01T08:00:00Z", event: "New", type: "" },
      { id: "2", at: "no time", event: "Solved", type: "notary" },
    ];
    const { tickets, differing } = ticketHistories(aside, options);
    expect(tickets.map((ticket) => ticket.by)).toEqual([{ category: "court" }, { category: "notary" }]);
    expect(differing).toEqual({ category: 1 });
  });

  it("is told by when an entry was made, not by the opening that it repeats", () => {
    const repeated = [
      { id: "1", at: "2021-03-05T08:00:00Z", event: "Solved", type: "a", since: "2021-02-01" },
      { id: "1", at: "2021-03-03T08:00:00Z", event: "Comment", type: "b", since: "2021-02-01" },
      { id: "1", at: "2021-03-04T08:00:00Z", event: "Again", type: "c", since: "2021-02-01" },
    ];
    const { tickets } = ticketHistories(repeated, { ...options, opened: "since" });
    expect(tickets[0]?.by).toEqual({ category: "c" });
  });

  it("of two rows has that of the earlier one, by any of its times", () => {
    const two = [
      { id: "1", opened: "", closed: "2021-03-04", type: "late" },
      { id: "1", opened: "", closed: ["2021-03-09", "2021-03-03"], type: "early" },
      { id: "1", opened: "2021-03-02", closed: "", type: "" },
    ];
    const { tickets, samples } = ticketHistoriesFromRows(two, {
      id: "id",
      opened: "opened",
      closed: "closed",
      by: { category: "type" },
    });
    expect(tickets[0]?.by).toEqual({ category: "early" });
    expect(samples.find(({ reason }) => reason === "keys-differ")).toMatchObject({ line: 1, value: "late" });
  });

  it("is not told by what comes before its opening, in whatever order", () => {
    const before = [
      { id: "1", at: "2021-03-01T08:00:00Z", event: "New", type: "phone" },
      { id: "1", at: "2021-02-01T08:00:00Z", event: "Solved", type: "mail" },
      { id: "1", at: "2021-03-09T08:00:00Z", event: "Solved", type: "phone" },
      { id: "2", at: "2021-02-01T08:00:00Z", event: "Solved", type: "mail" },
      { id: "2", at: "2021-03-01T08:00:00Z", event: "New", type: "" },
    ];
    for (const given of [before, [...before].reverse()]) {
      const { tickets, account, differing } = ticketHistories(given, options);
      expect(tickets.map((ticket) => ticket.by)).toEqual([{ category: "phone" }, { category: "mail" }]);
      expect([account.negative, differing]).toEqual([2, { category: 1 }]);
    }
  });

  it("is told by a record before its opening that says the same later", () => {
    const both = [
      { id: "1", at: "2021-02-01T08:00:00Z", event: "Solved", type: "b" },
      { id: "1", at: "2021-03-01T08:00:00Z", event: "New", type: "" },
      { id: "1", at: "2021-03-02T08:00:00Z", event: "Solved", type: "c" },
      { id: "1", at: "2021-03-03T08:00:00Z", event: "Again", type: "b" },
    ];
    expect(ticketHistories(both, options).tickets[0]?.by).toEqual({ category: "c" });
  });

  it("of rows with a placeholder for a time has what its opening says", () => {
    const placed = [
      { id: "1", opened: "2021-03-05", closed: "1970-01-01", type: "mail" },
      { id: "1", opened: "2021-03-01", closed: "2021-03-09", type: "phone" },
    ];
    const fields = { id: "id", opened: "opened", closed: "closed", by: { category: "type" } } as const;
    for (const given of [placed, [...placed].reverse()])
      expect(ticketHistoriesFromRows(given, fields).tickets[0]?.by).toEqual({ category: "phone" });
  });

  it("has what its opening says before a closing of that day, which is not before it", () => {
    const day = [
      { id: "1", at: "2021-03-01T08:00:00Z", event: "New", type: "phone" },
      { id: "1", at: "2021-03-01", event: "Solved", type: "mail" },
      { id: "2", at: "2021-03-01T08:00:00Z", event: "New", type: "" },
      { id: "2", at: "2021-03-01", event: "Solved", type: "mail" },
      { id: "2", at: "2021-03-04T08:00:00Z", event: "Again", type: "court" },
    ];
    const { tickets } = ticketHistories(day, options);
    expect(tickets.map((ticket) => ticket.by)).toEqual([{ category: "phone" }, { category: "mail" }]);
  });

  it("shows as many as were asked for, and counts all", () => {
    const many = ["1", "2", "3"].flatMap((id) =>
      ["court", "notary"].map((type) => ({ id, at: "2021-03-01", event: "New", type })),
    );
    const { differing, samples } = ticketHistories(many, { ...options, samples: 2 });
    expect(differing).toEqual({ category: 3 });
    expect(samples.filter(({ reason }) => reason === "keys-differ").map(({ line }) => line)).toEqual([2, 4]);
  });

  it("is one ticket however many it says, each shown at its first line but the one that it has", () => {
    const at = (day: number) => `2021-03-0${day}`;
    const given = [
      { id: "1", at: at(4), event: "New", type: "late" },
      { id: "1", at: at(5), event: "Solved", type: "early" },
      { id: "1", at: at(3), event: "Comment", type: "aside" },
      { id: "1", at: at(6), event: "Again", type: "late" },
      { id: "1", at: at(2), event: "New", type: "early" },
      { id: "1", at: at(1), event: "New", type: "first" },
    ];
    const shown = (log: typeof given) => {
      const { tickets, differing, samples } = ticketHistories(log, options);
      const others = samples.filter(({ reason }) => reason === "keys-differ");
      return [
        tickets[0]?.by?.["category"],
        differing?.["category"],
        ...others.map(({ line, value }) => `${line} ${value}`),
      ];
    };
    expect(shown(given.slice(0, 5))).toEqual(["early", 1, "1 late", "3 aside"]);
    expect(shown(given)).toEqual(["first", 1, "1 late", "2 early", "3 aside"]);
  });

  it("counts no ticket whose opening is not there", () => {
    const unopened = [
      { id: "1", at: "2021-03-01", event: "Solved", type: "court" },
      { id: "1", at: "2021-03-02", event: "Solved", type: "notary" },
      { id: "", at: "2021-03-02", event: "New", type: "notary" },
    ];
    const { tickets, differing, samples } = ticketHistories(unopened, options);
    expect([tickets, differing]).toEqual([[], { category: 0 }]);
    expect(samples.filter(({ reason }) => reason === "keys-differ")).toEqual([]);
  });
});

it("gives one answer in whatever order the entries come, and groups that add up to all", () => {
  const entry = fc.record({
    id: fc.constantFrom("1", "2", "3"),
    at: fc.constantFrom("2021-02-27", "2021-03-01", "2021-03-01T09:00:00Z", "2021-03-09", "none"),
    event: fc.constantFrom("New", "Solved", "Again", "Comment"),
    type: fc.constantFrom("a", "b", "c", "", undefined),
  });
  const events = { New: "opened", Solved: "closed", Again: "reopened" } as const;
  const options = { id: "id", at: "at", event: "event", events, by: { type: "type" } } as const;
  const shuffled = fc
    .array(entry, { maxLength: 20 })
    .chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })));
  fc.assert(
    fc.property(shuffled, ([log, other]) => {
      const { tickets, differing } = ticketHistories(log, options);
      const again = ticketHistories(other, options);
      expect([again.tickets, again.differing]).toEqual([tickets, differing]);
      const groups = listTicketGroups(tickets, "type");
      const opened = groups.map((group) => ticketFlow(group.tickets, "2021-03").carriedForward);
      expect(opened.reduce((sum, each) => sum + each, 0)).toBe(ticketFlow(tickets, "2021-03").carriedForward);
      expect(groups.flatMap((group) => group.tickets).length).toBe(tickets.length);
    }),
  );
});

it("takes time in line with the number of values, however many a ticket has", () => {
  const values = Array.from({ length: 100_000 }, (_, index) => ({ id: "1", opened: "2021-03-01", type: `${index}` }));
  const { tickets, samples } = ticketHistoriesFromRows(values, {
    id: "id",
    opened: "opened",
    by: { type: "type" },
    samples: 1,
  });
  expect([tickets[0]?.by, samples.at(-1)?.reason]).toEqual([{ type: "0" }, "keys-differ"]);
}, 5000);

describe("what is refused", () => {
  it("is a key that is no field, and a field that no record has", () => {
    const message = expect.stringContaining("by needs fields under names");
    for (const wrong of [["via"], "via", null, new Map([["channel", "via"]])])
      expect(() => call(ticketHistoriesFromRows, rows, { ...FIELDS, by: wrong })).toThrow(
        expect.objectContaining({ code: "bad-option", message }),
      );
    for (const wrong of [7, undefined, {}])
      expect(() => call(ticketHistoriesFromRows, rows, { ...FIELDS, by: { type: "type", channel: wrong } })).toThrow(
        new FeedbackError("bad-option", "by.channel needs the name of a field, or a function", wrong),
      );
    expect(() => call(ticketHistoriesFromRows, rows, { ...FIELDS, by: { channel: "channel" } })).toThrow(
      expect.objectContaining({ code: "bad-input", value: "channel" }),
    );
  });

  it("is a key that the histories do not have, by the names of those that there are", () => {
    expect(() => listTicketGroups(read.tickets, "chanel")).toThrow(
      expect.objectContaining({
        code: "bad-input",
        message:
          'listTicketGroups needs a key that all histories have, such as "channel", "category", got "chanel" at tickets.0.by',
      }),
    );
    const { tickets: without } = ticketHistoriesFromRows(
      rows.map((row) => ({ ...row, id: `other ${row.id}` })),
      FIELDS,
    );
    expect(() => listTicketGroups([...read.tickets, ...without], "channel")).toThrow(
      expect.objectContaining({ code: "bad-input", path: "tickets.4.by" }),
    );
    expect(() => listTicketGroups(read.tickets, "toString")).toThrow(expect.objectContaining({ code: "bad-input" }));
    for (const wrong of [undefined, {}, [7], [null]])
      expect(() => call(listTicketGroups, wrong, "channel")).toThrow(expect.objectContaining({ code: "bad-input" }));
    expect(listTicketGroups([], "channel")).toEqual([]);
  });

  it("takes any name, also one that objects have", () => {
    const names = JSON.parse('{"__proto__":"via","constructor":"type"}');
    const { tickets } = ticketHistoriesFromRows(rows.slice(2, 3), { ...FIELDS, by: names });
    expect(listTicketGroups(tickets, "__proto__").map(({ value }) => value)).toEqual(["web"]);
    expect(listTicketGroups(tickets, "constructor").map(({ value }) => value)).toEqual(["court"]);
  });
});

it("has types", () => {
  // @ts-expect-error no field of the rows
  expect(() => ticketHistoriesFromRows(rows, { ...FIELDS, by: { channel: "channel" } })).toThrow();
  expectTypeOf(listTicketGroups(read.tickets, "channel")).toEqualTypeOf<readonly TicketGroup[]>();
  expectTypeOf<TicketHistory["by"]>().toEqualTypeOf<Readonly<Record<string, string>> | undefined>();
});
