import { expect, it } from "vitest";
import { initiativeFigures } from "../../src/figures/initiativeFigures.js";
import type { Initiative } from "../../src/model/FeedbackReport.js";
import { linesOf } from "./report.js";

const of = (...initiatives: readonly Omit<Initiative, "title">[]) =>
  initiativeFigures({
    period: "2021-Q1",
    channels: [],
    initiatives: initiatives.map((each) => ({ ...each, title: { en: "Better" } })),
  });

it("initiatives are counted, and whom they reached and what they are about is listed as given", () => {
  const online = { id: "online", reach: { count: 700 } };
  const limit = {
    id: "limit",
    amount: { value: 20_000_000, currency: "SAR" },
    reach: { count: 3, noun: "call" },
  } as const;
  expect(linesOf(of(online, limit, { id: "free", amount: { value: 0 } }))).toEqual([
    "initiatives/2021-Q1: count flow, initiative initiative, 3 number-of",
    "initiatives/online/2021-Q1/reach: count flow, person beneficiary, 700 as-given",
    "initiatives/limit/2021-Q1/reach: count flow, contact call, 3 as-given",
    "initiatives/limit/2021-Q1/amount: count stock, amount SAR, 20000000 as-given",
    "initiatives/free/2021-Q1/amount: count stock, amount, 0 as-given",
  ]);
  expect(of()).toEqual([]);
  expect(initiativeFigures({ period: "2021-Q1", channels: [] })).toEqual([]);
});

it("an amount is a number from 0 to 2^53 - 1", () => {
  for (const value of [-1, 2 ** 53, Number.POSITIVE_INFINITY])
    expect(() => of({ id: "limit", amount: { value } })).toThrow(
      expect.objectContaining({ code: "bad-number", path: "initiatives.limit", value }),
    );
  expect(linesOf(of({ id: "limit", amount: { value: 2 ** 53 - 1 } }))[1]).toContain("amount, 9007199254740991 ");
});
