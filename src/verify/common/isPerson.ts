/** Nouns of who was in contact: one of them may have been so often. */
const PEOPLE: readonly (string | undefined)[] = [
  "beneficiary",
  "person",
  "user",
  "customer",
  "citizen",
  "visitor",
  "patient",
  "respondent",
  "caller",
];

/** Whether a noun counts people. */
export function isPerson(noun: string | undefined): boolean {
  return PEOPLE.includes(noun);
}
