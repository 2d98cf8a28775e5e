// Writes docs/feedback-report.schema.json from the schemas in src/schema; with --print, to standard output instead.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What an editor shows beside each key, by definition and property. */
const DESCRIPTIONS = {
  FeedbackReport: "What beneficiaries told a publisher in a period.",
  "FeedbackReport.$schema": "Where this schema is, so that an editor completes the report.",
  "FeedbackReport.schemaVersion": "The version of this schema.",
  "FeedbackReport.period": "The period reported: 2021-Q1, 2021-03, 2021-H1 or 2021.",
  "FeedbackReport.title": "The title of the report.",
  "FeedbackReport.publisher": "Who publishes the report.",
  "FeedbackReport.channels": "The ways by which beneficiaries reach the publisher, and how often they did.",
  "FeedbackReport.tickets": "The tickets of the publisher's ticket system.",
  "FeedbackReport.causes": "Why beneficiaries had to complain.",
  "FeedbackReport.causeCases": "How many cases were coded by cause.",
  "FeedbackReport.causesMultiCoded": "Whether a case may have several causes.",
  "FeedbackReport.initiatives": "The improvements that followed from the feedback.",
  "FeedbackReport.satisfaction": "How satisfied beneficiaries were; without a score, that it is measured, and where.",
  "FeedbackReport.overallSatisfaction": "How the measures make one share: their ratings pooled, or by their weights.",
  "FeedbackReport.bases": "What contacts and tickets are set against: services delivered, people served.",
  RateBase: "What counts are set against, of the same period and coverage as the report.",
  "RateBase.id": "A short name, unique among the bases: lower-case letters, digits and hyphens.",
  "RateBase.name": "What it is: services delivered.",
  "RateBase.count": "How many in the period.",
  "FeedbackReport.published": "Figures as they were printed, to be checked against the data.",
  "FeedbackReport.edition": "Which edition of the report this is.",
  Label: "A text in Arabic, English or both.",
  "Label.ar": "The text in Arabic.",
  "Label.en": "The text in English.",
  Cell: "A count; a count with its status; or the reason why there is none.",
  Count: "A whole number from 0.",
  QualifiedCount: "A count, and what must be said of it.",
  "QualifiedCount.value": "The count.",
  "QualifiedCount.status": "What must be said of the count.",
  MissingCount: "A count that is not there. Missing is not zero.",
  "MissingCount.missing": "Why the count is not there.",
  Publisher: "Who publishes the report.",
  "Publisher.name": "The publisher's name.",
  "Publisher.department": "The department that answers for the report.",
  "Publisher.website": "The address of its website, as printed.",
  "Publisher.accounts": "Its accounts on social networks, as printed.",
  Channel: "A way by which beneficiaries reach the publisher, and how often they did.",
  "Channel.id": "A short name, unique among the channels: lower-case letters, digits and hyphens.",
  "Channel.kind": "What kind of channel it is; a kind that is not listed needs a name.",
  "Channel.name": "The channel's name.",
  "Channel.contact": "A telephone number, e-mail address or URL, as printed.",
  "Channel.counts": "What is counted: a known noun, or one with its own forms. A contact unless said otherwise.",
  "Channel.months": 'Counts by month: { "2021-01": 287853 }. Months outside the period are comparatives.',
  "Channel.totals": 'Counts known only for a longer period: { "2021-Q1": 649940 }.',
  "Channel.breaks":
    'The months from which it is counted in another way than before: ["2025-01"]. What compares a time before with one after, or adds the two, says so.',
  "Channel.handling": "How what reached the channel in the period was handled, as stated.",
  ContactHandling: "How a contact centre handled what reached it. Its parts need not add up.",
  "ContactHandling.offered": "How many were offered to it.",
  "ContactHandling.answered": "How many it answered.",
  "ContactHandling.abandoned": "How many gave up waiting.",
  "ContactHandling.serviceLevel": "The percentage answered within the target, as given.",
  "ContactHandling.serviceLevelSeconds": "The target of the service level in seconds.",
  "ContactHandling.firstContactResolution": "The percentage resolved at first contact, as given.",
  CountedNoun: "A noun with the forms that counting needs.",
  "CountedNoun.id": "A short name: lower-case letters, digits and hyphens.",
  "CountedNoun.unit": "What it may be added to; a contact unless said otherwise.",
  "CountedNoun.ar": "Its Arabic forms.",
  "CountedNoun.en": "Its English forms.",
  ArabicForms: "The Arabic forms of a counted noun.",
  "ArabicForms.gender": "m for masculine, f for feminine.",
  "ArabicForms.singular": "After 100 and its multiples: مكالمة.",
  "ArabicForms.dual": "Two, as a subject: مكالمتان.",
  "ArabicForms.dualOblique": "Two, after a verb or a preposition: مكالمتين.",
  "ArabicForms.plural": "From 3 to 10: مكالمات.",
  "ArabicForms.accusative": "From 11 to 99: مكالمة، استفسارًا.",
  EnglishForms: "The English forms of a counted noun.",
  "EnglishForms.singular": "One: call.",
  "EnglishForms.plural": "More than one: calls.",
  Tickets: "The tickets of the publisher's ticket system.",
  "Tickets.system": "The name of the ticket system.",
  "Tickets.basis": "Which tickets are counted; unstated unless said otherwise.",
  "Tickets.asOf": "The day or instant at which open tickets were counted.",
  "Tickets.open": "Tickets open.",
  "Tickets.closed": "Tickets closed.",
  "Tickets.flow": "What happened to the tickets during the period.",
  "Tickets.subsets": "Some of the tickets: those raised through a portal, those of one category.",
  "Tickets.breakdowns": "Tickets by category, entity, channel, outcome, working hours, age or anything else.",
  "Tickets.durations": "How fast tickets were answered and resolved.",
  TicketBreakdown: "Tickets by one property.",
  "TicketBreakdown.id": "A short name, unique among the breakdowns.",
  "TicketBreakdown.name": "The name of the breakdown.",
  "TicketBreakdown.by": "The property: category, entity, channel, outcome, working-hours, age or another one.",
  "TicketBreakdown.of": "The count of the report that is broken down.",
  "TicketBreakdown.cases": "How many tickets were coded, where that is no count of the report.",
  "TicketBreakdown.multiCoded": "Whether a ticket may stand in several parts.",
  "TicketBreakdown.parts": "The parts, in the order in which they are shown.",
  "TicketBreakdown.rollUps": "Several parts counted as one, under a name.",
  BreakdownPart: "One part of a breakdown.",
  "BreakdownPart.id": "A short name, unique in its breakdown: complaint, upheld, inside.",
  "BreakdownPart.name": "The name of the part; one that is not listed needs it.",
  "BreakdownPart.count": "How many tickets it holds.",
  BreakdownRollUp: "Several parts counted as one.",
  "BreakdownRollUp.id": "A short name, unique in its breakdown.",
  "BreakdownRollUp.name": "The name it is published under.",
  "BreakdownRollUp.parts": "The ids of its parts.",
  TicketDurations: "How fast tickets were answered and resolved.",
  "TicketDurations.firstResponse": "From opening to the first reply by a person.",
  "TicketDurations.firstResolution": "From opening to the first resolution.",
  "TicketDurations.finalResolution": "From opening to the last resolution.",
  DurationFigures: "How long something took.",
  "DurationFigures.unit": "The unit of the durations.",
  "DurationFigures.basis": "elapsed, working, or a name of your own.",
  "DurationFigures.n": "How many tickets it was measured on.",
  "DurationFigures.excluded": "Tickets without the duration.",
  "DurationFigures.mean": "The mean.",
  "DurationFigures.median": "The median.",
  "DurationFigures.p90": "What 90 % of them did not pass.",
  ExactRatio: "An exact ratio of two whole numbers.",
  "ExactRatio.numerator": "The number above.",
  "ExactRatio.denominator": "The number below, from 1.",
  TicketFlow: "What happened to the tickets during the period.",
  "TicketFlow.broughtForward": "Tickets open when the period began.",
  "TicketFlow.opened": "Tickets opened in the period.",
  "TicketFlow.closed": "Tickets closed in the period.",
  "TicketFlow.reopened": "Tickets opened again in the period.",
  TicketSubset: "Some of the tickets.",
  "TicketSubset.id": "A short name, unique among the subsets: lower-case letters, digits and hyphens.",
  "TicketSubset.name": "The name of the subset; one whose id is not listed needs it.",
  "TicketSubset.count": "How many tickets it holds.",
  "TicketSubset.categories": "The categories it holds: complaint, enquiry, …",
  "TicketSubset.partOf": 'Say "tickets" only where these are a part of the tickets counted above.',
  RootCause: "A reason why beneficiaries had to complain.",
  "RootCause.id": "A short name, unique among the causes: lower-case letters, digits and hyphens.",
  "RootCause.name": "The name of the cause.",
  "RootCause.tickets": "Distinct tickets that the cause was found in.",
  "RootCause.months": 'The same by month: { "2021-01": 120 }.',
  Initiative: "An improvement that followed from the feedback.",
  "Initiative.id": "A short name, unique among the initiatives: lower-case letters, digits and hyphens.",
  "Initiative.title": "The title of the initiative.",
  "Initiative.description": "What was improved.",
  "Initiative.addresses": "The ids of the root causes it answers.",
  "Initiative.amount": "An amount it is about, for example a raised limit.",
  "Initiative.kind": "regulation, digital-service, process, capacity or another one.",
  "Initiative.owner": "Who answers for it.",
  "Initiative.agency": "The agency that it changes.",
  "Initiative.channel": "The id of the channel that it changes.",
  "Initiative.startDate": "The day it began.",
  "Initiative.liveDate": "The day from which beneficiaries could use it.",
  "Initiative.status": "How far it has come.",
  "Initiative.reach": "How many it reached.",
  Reach: "How many an initiative reached, and of what.",
  "Reach.count": "How many.",
  "Reach.noun": "What is counted; a beneficiary unless said otherwise.",
  Amount: "An amount, and its currency where it is stated.",
  "Amount.value": "The amount.",
  "Amount.currency":
    "The currency: a code such as SAR or USD, which Arabic names and English prints, or a text that stands as it is.",
  SatisfactionMeasure: "A measure of satisfaction with an agency.",
  "SatisfactionMeasure.id": "A short name, unique among the measures: lower-case letters, digits and hyphens.",
  "SatisfactionMeasure.agency": "The agency whose beneficiaries are asked.",
  "SatisfactionMeasure.platform": "The platform on which they are asked.",
  "SatisfactionMeasure.scale": "The lowest and highest score that can be given.",
  "SatisfactionMeasure.ratings": 'How many gave each score: { "1": 12, "5": 240 }.',
  "SatisfactionMeasure.topBoxFrom": "From this score on, a beneficiary counts as satisfied.",
  "SatisfactionMeasure.bottomBoxTo": "Up to this score, a beneficiary counts as dissatisfied.",
  "SatisfactionMeasure.asked": "How many were asked, in the same window as the ratings.",
  "SatisfactionMeasure.unrated": "How many answered without a score.",
  "SatisfactionMeasure.window": "Which ratings belong to the period.",
  "SatisfactionMeasure.minimumRated": "With fewer ratings than this, percentages are withheld.",
  "SatisfactionMeasure.weight": "Its weight in an overall score.",
  RatingScale: "A scale of whole scores.",
  "RatingScale.min": "The lowest score.",
  "RatingScale.max": "The highest score.",
  PublishedFigure: "A figure as it was printed.",
  "PublishedFigure.figure": "The id of the figure: contacts/calls/2021-Q1.",
  "PublishedFigure.printed": "The number as printed, with its noun or sign.",
  Edition: "Which edition of the report this is.",
  "Edition.number": "1 for the first edition.",
  "Edition.date": "The day it was published.",
  "Edition.changes": "Why figures differ from the edition before.",
  EditionChange: "Why a figure differs from the edition before.",
  "EditionChange.figure": "The id of the figure.",
  "EditionChange.kind": "revision: better data. correction: a mistake put right.",
  "EditionChange.reason": "The reason, in a sentence.",
};

const { z, lists, PART_NAMES, fields, channel, tickets, initiatives, satisfaction, report } = await loadSchemas();
const definitions = {
  FeedbackReport: report.reportSchema,
  Label: fields.label,
  Cell: fields.cell,
  Count: fields.count,
  QualifiedCount: fields.qualifiedCount,
  MissingCount: fields.missingCount,
  Publisher: report.publisher,
  Channel: channel.channelSchema,
  CountedNoun: channel.countedNoun,
  ArabicForms: channel.arabicForms,
  EnglishForms: channel.englishForms,
  Tickets: tickets.ticketsSchema,
  TicketFlow: tickets.ticketFlow,
  TicketSubset: tickets.ticketSubset,
  RootCause: report.rootCause,
  ContactHandling: channel.contactHandling,
  TicketBreakdown: tickets.ticketBreakdown,
  BreakdownPart: tickets.breakdownPart,
  BreakdownRollUp: tickets.breakdownRollUp,
  TicketDurations: tickets.ticketDurations,
  DurationFigures: tickets.durationFigures,
  ExactRatio: tickets.exactRatio,
  Initiative: initiatives.initiative,
  Reach: initiatives.initiativeReach,
  Amount: initiatives.initiativeAmount,
  SatisfactionMeasure: satisfaction.satisfactionMeasure,
  RatingScale: satisfaction.ratingScale,
  PublishedFigure: report.publishedFigure,
  Edition: report.edition,
  EditionChange: report.editionChange,
};

const schema = jsonSchema();
const text = `${JSON.stringify(schema, null, 2)}\n`;
if (process.argv.includes("--print")) process.stdout.write(text);
else writeFileSync(`${root}/docs/feedback-report.schema.json`, text);

function jsonSchema() {
  const registry = z.registry();
  for (const [id, definition] of Object.entries(definitions)) {
    if (id !== "FeedbackReport") registry.add(definition, { id });
  }
  const { $schema, $defs, ...body } = z.toJSONSchema(report.reportSchema, {
    metadata: registry,
    io: "input",
    override,
  });
  for (const [id, definition] of Object.entries({ ...$defs, FeedbackReport: body })) {
    // Each definition's own key serves references by name, which few editors follow.
    delete definition.id;
    definition.description = description(id);
    for (const [key, property] of Object.entries(definition.properties ?? {})) {
      property.description = description(`${id}.${key}`);
    }
  }
  addRulesBetweenKeys($defs);
  return { $schema, title: "Beneficiary feedback report", ...body, $defs };
}

/** What the schema of a day is a pattern for. An instant to the minute is of ISO 8601, and of no format that JSON Schema knows. */
function override({ zodSchema, jsonSchema }) {
  if (zodSchema === fields.day) jsonSchema.format = "date";
  const { keys } = zodSchema._zod.bag;
  if (keys === undefined) return;
  delete jsonSchema.properties;
  jsonSchema.propertyNames = { type: "string", pattern: keys.source };
}

/** The rules that the schemas check in code. Ids unique in a list and causes that exist cannot be said in JSON Schema. */
function addRulesBetweenKeys({ Label, CountedNoun, Channel, ExactRatio, BreakdownPart, BreakdownRollUp }) {
  BreakdownRollUp.properties.parts.uniqueItems = true;
  // Beside a reference, a bound needs its type again.
  ExactRatio.properties.denominator.type = "integer";
  Label.minProperties = 1;
  CountedNoun.anyOf = [{ required: ["ar"] }, { required: ["en"] }];
  const known = { enum: [...lists.CHANNEL_KINDS] };
  const { description: about, ...own } = Channel.properties.kind;
  Channel.properties.kind = { description: about, anyOf: [known, own] };
  Channel.if = { properties: { kind: { not: known } } };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  Channel.then = { required: ["name"] };
  const parts = { enum: Object.keys(PART_NAMES) };
  const { description: ofPart, ...anyPart } = BreakdownPart.properties.id;
  BreakdownPart.properties.id = { description: ofPart, anyOf: [parts, anyPart] };
  BreakdownPart.if = { properties: { id: { not: parts } } };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  BreakdownPart.then = { required: ["name"] };
}

function description(key) {
  const found = DESCRIPTIONS[key];
  if (found === undefined) throw new Error(`write-json-schema.mjs needs a description of ${key}`);
  return found;
}

async function loadSchemas() {
  const contents = `
    export * as z from "zod/mini";
    export { PART_NAMES } from "./src/language/partNames.ts";
    export * as lists from "./src/model/lists.ts";
    export * as fields from "./src/schema/fields.ts";
    export * as channel from "./src/schema/channelSchema.ts";
    export * as tickets from "./src/schema/ticketsSchema.ts";
    export * as initiatives from "./src/schema/initiativeSchema.ts";
    export * as satisfaction from "./src/schema/satisfactionSchema.ts";
    export * as report from "./src/schema/reportSchema.ts";`;
  const stdin = { contents, resolveDir: root, loader: "ts" };
  const { outputFiles } = await build({ stdin, bundle: true, format: "esm", write: false, logLevel: "error" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
