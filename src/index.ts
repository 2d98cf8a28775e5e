export { ERROR_CODES, type ErrorCode } from "./model/errorCodes.js";
export { FeedbackError } from "./model/FeedbackError.js";
export type {
  Cell,
  Channel,
  Edition,
  EditionChange,
  FeedbackReport,
  Initiative,
  Label,
  MissingCount,
  PublishedFigure,
  Publisher,
  QualifiedCount,
  RootCause,
  SatisfactionMeasure,
  TicketFlow,
  TicketSubset,
  Tickets,
} from "./model/FeedbackReport.js";
export type { Finding, Severity, Span } from "./model/Finding.js";
export {
  BIDI_MODES,
  type BidiMode,
  CAVEATS,
  type Caveat,
  CELL_STATUSES,
  type CellStatus,
  CHANNEL_KINDS,
  type ChannelKind,
  COUNT_BASES,
  type CountBasis,
  LANGUAGES,
  type Language,
  MISSING_POLICIES,
  MISSING_REASONS,
  type MissingPolicy,
  type MissingReason,
  NUMERALS,
  type Numerals,
  ROUNDINGS,
  type Rounding,
  UNITS,
  type Unit,
} from "./model/lists.js";
export { type ArabicNounForms, type CountedNoun, type EnglishNounForms, NOUN_IDS, type NounId } from "./model/Noun.js";
export type { FixedDecimal, Ratio } from "./model/numbers.js";
export type { Coverage, MissingPart, OkResult, Result, UnavailableResult, UndefinedResult } from "./model/Result.js";
