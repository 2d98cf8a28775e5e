import { expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

it("takes what was open on another day for nothing that came in the period", () => {
  // The tickets about roads; 540 were open.
  expect(tellTown("The city had 5,600 open tickets on 31 March 2024.")).toEqual([
    "5,600 contradicted tickets/roads/2024-Q2",
  ]);
});
