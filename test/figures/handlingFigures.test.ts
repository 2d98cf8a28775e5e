import { expect, it } from "vitest";
import { handlingFigures } from "../../src/figures/handlingFigures.js";
import type { Channel } from "../../src/model/FeedbackReport.js";
import { linesOf } from "./report.js";

const of = (...channels: readonly Channel[]) => linesOf(handlingFigures({ period: "2021-Q1", channels }));

it("a channel's handling is its counts and percentages as given, and the rates of what was offered", () => {
  const handling = { offered: 1000, answered: 930, abandoned: 60, serviceLevel: 87.5, firstContactResolution: 70 };
  // 930 and 60 of 1,000; 87.5 and 70 of a hundred.
  expect(of({ id: "calls", kind: "phone", counts: "call", handling })).toEqual([
    "contacts/calls/2021-Q1/offered: count flow, contact call, 1000 as-given",
    "contacts/calls/2021-Q1/answered: count flow, contact call, 930 as-given",
    "contacts/calls/2021-Q1/abandoned: count flow, contact call, 60 as-given",
    "contacts/calls/2021-Q1/answered-rate: share derived, contact call, 93/100 ratio of contacts/calls/2021-Q1/answered contacts/calls/2021-Q1/offered",
    "contacts/calls/2021-Q1/abandoned-rate: share derived, contact call, 3/50 ratio of contacts/calls/2021-Q1/abandoned contacts/calls/2021-Q1/offered",
    "contacts/calls/2021-Q1/service-level: share derived, contact, 7/8 as-given",
    "contacts/calls/2021-Q1/first-contact-resolution: share derived, contact, 7/10 as-given",
  ]);
});

it("a channel's handling has no rate without what was offered, and is in the unit of what it counts", () => {
  const app: Channel = { id: "app", kind: "app", handling: { answered: 5 } };
  const portal: Channel = { id: "portal", kind: "portal", counts: "complaint", handling: { serviceLevel: 50 } };
  expect(of({ id: "mail", kind: "email" }, app, portal)).toEqual([
    "contacts/app/2021-Q1/answered: count flow, contact contact, 5 as-given",
    "contacts/portal/2021-Q1/service-level: share derived, ticket, 1/2 as-given",
  ]);
});
