import { expect, it } from "vitest";
import { ticketBacklog } from "../../src/metrics/ticketBacklog.js";
import { ticketCount } from "../../src/metrics/ticketCount.js";
import type { Tickets } from "../../src/model/FeedbackReport.js";

const undated: Tickets = { basis: "events" };
const dated: Tickets = { ...undated, asOf: "2021-03-31" };

it.each<[string, string, Tickets | undefined, readonly string[]]>([
  // What is open or closed is so on a day; what came in or went out did so in a period.
  ["open", "without a day", undated, ["as-of-unstated"]],
  ["closed", "without a day", undated, ["as-of-unstated"]],
  ["flow.opened", "without a day", undated, []],
  ["open", "on a day", dated, []],
  ["flow.opened", "on no basis", { asOf: "2021-03-31" }, ["basis-unstated"]],
  ["flow.opened", "on a basis that is said to be unstated", { ...dated, basis: "unstated" }, ["basis-unstated"]],
  ["open", "with nothing said", undefined, ["basis-unstated", "as-of-unstated"]],
])("the tickets %s, %s", (key, _, tickets, caveats) => {
  const coverage = { present: 1, expected: 1, missing: [] };
  expect(ticketCount(7, key, tickets)).toEqual({ status: "ok", value: 7, unit: "ticket", coverage, caveats });
});

it("a ticket count keeps what is said of it, and its place", () => {
  expect(ticketCount({ value: 7, status: "provisional" }, "open", undated).caveats).toEqual([
    "provisional",
    "as-of-unstated",
  ]);
  expect(ticketCount(undefined, "open", dated)).toMatchObject({
    unit: "ticket",
    reason: "absent",
    coverage: { missing: [{ period: "open", reason: "absent" }] },
  });
  expect(() => ticketCount(1.5, "open", dated)).toThrow(
    expect.objectContaining({ code: "not-a-count", path: "tickets.open" }),
  );
});

it("a backlog says which flows it misses, those reopened only where tickets are counted by events", () => {
  const missing = (tickets?: Tickets) =>
    ticketBacklog({ period: "2021-Q1", channels: [], ...(tickets && { tickets }) }).coverage.missing.map(
      ({ period }) => period,
    );
  const flows = ["flow.broughtForward", "flow.opened", "flow.closed"];
  expect(missing()).toEqual(flows);
  expect(missing({ basis: "stock" })).toEqual(flows);
  expect(missing(dated)).toEqual([...flows, "flow.reopened"]);
});
