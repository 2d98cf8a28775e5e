import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

// None makes 100, and the words say that there are others.
it.each([
  "وردت إشعارات كثيرة، من أقاليم منها الوسط الشرقي 20 بالمائة والشمال الشرقي 12 بالمائة والشمال الغربي 11 بالمائة والجنوب 7 بالمائة.",
  "وردت إشعارات كثيرة، من أقاليم منها الوسط الشرقي ٢٠٪ والشمال الشرقي ١٢٪ والشمال الغربي ١١٪ والجنوب ٧٪.",
  "Reports came from regions including the centre with 20%, the north-east with 12%, the north-west with 11% and the south with 7%.",
])("calls shares of some of what is named a list that is not exhaustive: %s", (text) => {
  expect(checkText(text).verdict).toBe("not-exhaustive");
});
