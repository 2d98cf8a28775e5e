import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { ratioOf } from "./ratioOf.js";
import { unavailable } from "./unavailable.js";

/** A count for each contact, a rate across two units; not comparable where the channels count complaints or people, which are no contacts. */
export function ratePerContact(count: Result<number>, contacts: Result<number>): Result<Ratio> {
  if (contacts.unit === "contact") return ratioOf(count, contacts, "different-units");
  return unavailable(ratioOf(count, contacts), "not-comparable");
}
