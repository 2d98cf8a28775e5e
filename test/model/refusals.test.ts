import { describe, expect, it } from "vitest";
import { checkOption } from "../../src/model/checkOption.js";
import { checkOptionNames } from "../../src/model/checkOptionNames.js";
import { checkSharedOptions, NO_OPTIONS } from "../../src/model/checkSharedOptions.js";
import { FeedbackError } from "../../src/model/FeedbackError.js";
import { needList } from "../../src/model/needList.js";
import { needText } from "../../src/model/needText.js";

const refusal = (code: string, message: string) => expect.objectContaining({ code, message });

describe("FeedbackError", () => {
  it.each([
    ["wrong", 'it needs more, got "wrong"'],
    // Sixty letters are shown.
    ["x".repeat(61), `it needs more, got "${"x".repeat(60)}"`],
    [-0.5, "it needs more, got -0.5"],
    [undefined, "it needs more, got undefined"],
    [null, "it needs more, got null"],
    [[1], "it needs more, got an object"],
    [{ 1: 1 }, "it needs more, got an object"],
    [Symbol("x"), "it needs more, got Symbol(x)"],
  ])("says what it got: %s", (value, message) => {
    const error = new FeedbackError("bad-input", "it needs more", value);
    expect(error).toMatchObject({ name: "FeedbackError", code: "bad-input", message, value, path: undefined });
    expect(error).toBeInstanceOf(Error);
  });

  it("says where", () => {
    const error = new FeedbackError("not-a-count", "a report needs counts", 1.5, "tickets.open");
    expect(error.message).toBe("a report needs counts, got 1.5 at tickets.open");
    expect(error.path).toBe("tickets.open");
  });
});

describe("options", () => {
  it("are one of a list", () => {
    expect(checkOption("missing", "zero", ["strict", "zero"])).toBe("zero");
    expect(() => checkOption("missing", "none", ["strict", "zero"])).toThrow(
      refusal("bad-option", 'missing needs strict or zero, got "none"'),
    );
  });

  it("have names that the function knows", () => {
    checkOptionNames({ level: 1 }, { level: true, by: true });
    expect(() => checkOptionNames({ levle: 1 }, { level: true, by: true })).toThrow(
      refusal("bad-option", 'a function needs options among level, by, got "levle"'),
    );
  });

  it("have names that one of the functions knows", () => {
    checkSharedOptions(NO_OPTIONS);
    checkSharedOptions({ language: "ar", events: [] });
    // What a page has given to all objects is no option.
    checkSharedOptions(Object.create({ langauge: "ar" }));
    const names = "a function needs options among language,numerals,decimals,";
    expect(() => checkSharedOptions({ langauge: "ar" })).toThrow(names);
    expect(() => checkSharedOptions({ langauge: "ar" })).toThrow(/,previous,parts,events,monthNames, got "langauge"$/);
  });

  it.each([null, undefined, 5, "ar"])("are no %s", (none) => {
    const refused = expect.objectContaining({ code: "bad-option", value: none });
    // @ts-expect-error: no options
    expect(() => checkSharedOptions(none)).toThrow(refused);
    // @ts-expect-error: no options
    expect(() => checkOptionNames(none, {})).toThrow(refused);
  });
});

it("a list and a text are needed by name, with a code of the taker's or none of its own", () => {
  needList([], "tally");
  needText("", "readNumber");
  // @ts-expect-error: no list
  expect(() => needList({ length: 0 }, "tally")).toThrow(refusal("bad-input", "tally needs a list, got an object"));
  // @ts-expect-error: no list
  expect(() => needList("a", "events", "bad-option")).toThrow(refusal("bad-option", 'events needs a list, got "a"'));
  expect(() => needText(5, "readNumber")).toThrow(refusal("bad-input", "readNumber needs a text, got 5"));
  expect(() => needText(null, "readNumber", "bad-number")).toThrow(
    refusal("bad-number", "readNumber needs a text, got null"),
  );
});
