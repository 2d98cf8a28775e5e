// The tests of a project that publishes a page of figures: the page agrees with its data, and the tests would notice if not.
import { firstQuarter2021, renderText, summarize } from "beneficiary-feedback";
import { DIGIT_FAULTS, feedbackMatchers, seedTextFault } from "beneficiary-feedback/testing";
import { expect, it } from "vitest";

expect.extend(feedbackMatchers);
const page = renderText(summarize(firstQuarter2021));

it("publishes figures that agree with the data", () => {
  expect(firstQuarter2021).toReconcile();
  expect(page).toTieOutTo(firstQuarter2021);
  expect(649940).toBeFigure(firstQuarter2021, "contacts/calls/2021-Q1");
});

it.each(DIGIT_FAULTS)("notices a slip in the page: %s", (fault) => {
  const seeded = seedTextFault(page, fault, 0);
  expect(seeded?.text).not.toTieOutTo(firstQuarter2021);
});
