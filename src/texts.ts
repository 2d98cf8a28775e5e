// Texts held to themselves. With all of base, so that the bundler keeps that in one file (decision 0001).
export * from "./base.js";
export { type CheckTextOptions, checkText, type TextCheck, type TextRelation } from "./verify/checkText.js";
export type { RelationKind, Verdict } from "./verify/text/relations/Relation.js";
