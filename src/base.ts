// What a fresh Node loads of the root at once; the other parts follow when something of theirs is called (decision 0001).
export { type CatalogueOptions, catalogueOf } from "./figures/catalogueOf.js";
export { caveatText } from "./figures/caveatText.js";
export type { FiguresOptions } from "./figures/contactFigures.js";
export type { ExplainFigureOptions } from "./figures/ExplainFigureOptions.js";
export { explainFigure } from "./figures/explainFigure.js";
export type { Figure, FigureForm, FigureSubject, FigureValue, FormulaId } from "./figures/Figure.js";
export { figureById } from "./figures/figureById.js";
export { figures } from "./figures/figures.js";
export { type FormatFigureOptions, formatFigure } from "./figures/formatFigure.js";
export { type SeriesFiguresOptions, seriesFigures } from "./figures/seriesFigures.js";
export { firstQuarter2021 } from "./golden/firstQuarter2021.js";
export { convertDigits } from "./language/convertDigits.js";
export { type CountedNounOptions, countedNoun } from "./language/countedNoun.js";
export { type ChangeOf, type FormatChangeOptions, formatChange } from "./language/formatChange.js";
export { type FormatCountOptions, formatCount } from "./language/formatCount.js";
export { formatDay } from "./language/formatDay.js";
export { type FormatDecimalOptions, formatDecimal } from "./language/formatDecimal.js";
export { formatList } from "./language/formatList.js";
export { formatMonth } from "./language/formatMonth.js";
export { type FormatPercentOptions, formatPercent } from "./language/formatPercent.js";
export { type FormatPeriodOptions, formatPeriod } from "./language/formatPeriod.js";
export { type FormatPointsOptions, formatPoints } from "./language/formatPoints.js";
export { type FormatRangeOptions, formatRange } from "./language/formatRange.js";
export { type FormatRateOptions, formatRate } from "./language/formatRate.js";
export { type FormatShareOptions, formatShare } from "./language/formatShare.js";
export { formatSignedCount } from "./language/formatSignedCount.js";
export { isolate } from "./language/isolate.js";
export { kindText } from "./language/kindText.js";
export { missingText } from "./language/missingText.js";
export { ALGERIAN_MONTHS, LEVANTINE_MONTHS, MAURITANIAN_MONTHS, MOROCCAN_MONTHS } from "./language/months.js";
export type { NumberOptions, TextOptions } from "./language/NumberOptions.js";
export { normalizeArabic } from "./language/normalizeArabic.js";
export { type PluralCategory, pluralCategory } from "./language/pluralCategory.js";
export type { RoundingOptions } from "./language/roundAny.js";
export type { Grouping } from "./language/writeNumber.js";
// From feedback to improvement: satisfaction, causes, initiatives, durations, series.
export { bottomBox } from "./metrics/bottomBox.js";
export type { CauseChange, CauseChanges } from "./metrics/causeChanges.js";
export { type CauseCoverage, type CauseCoverageOptions, causeCoverage } from "./metrics/causeCoverage.js";
export type { ChangeOptions, PeriodTotal } from "./metrics/changeOf.js";
export type { ChannelChange } from "./metrics/channelChanges.js";
export { channelShare } from "./metrics/channelShare.js";
export { channelTotal, type TotalOptions } from "./metrics/channelTotal.js";
export { clearanceRate } from "./metrics/clearanceRate.js";
export { closureRate } from "./metrics/closureRate.js";
export { type CombinedReports, combineReports } from "./metrics/combineReports.js";
export type { CombinationGap } from "./metrics/combining/Gap.js";
export {
  type CalendarEvent,
  type CompareSeriesOptions,
  compareSeries,
  type SeriesComparison,
} from "./metrics/compareSeries.js";
export type { ContactChanges } from "./metrics/contactChanges.js";
export { durationFiguresOf, type MeasuredDurations } from "./metrics/durationFiguresOf.js";
export type { EffectWindow, InitiativeEffect } from "./metrics/effectOf.js";
export { grandTotal } from "./metrics/grandTotal.js";
export { halfChange } from "./metrics/halfChange.js";
export { type InitiativeEffectOptions, initiativeEffect } from "./metrics/initiativeEffect.js";
export type { ShareInterval } from "./metrics/intervalOf.js";
export { meanPerDay } from "./metrics/meanPerDay.js";
export { meanScore } from "./metrics/meanScore.js";
export { monthChange } from "./metrics/monthChange.js";
export { monthShare } from "./metrics/monthShare.js";
export { type MonthTotalOptions, monthTotal } from "./metrics/monthTotal.js";
export { netScore } from "./metrics/netScore.js";
export { openRate } from "./metrics/openRate.js";
export { type OverallSatisfactionOptions, overallSatisfaction } from "./metrics/overallSatisfaction.js";
export { type ParetoRow, paretoOfCauses } from "./metrics/paretoOfCauses.js";
export { peakMonth } from "./metrics/peakMonth.js";
export type { Peak } from "./metrics/peakOf.js";
export { quarterChange } from "./metrics/quarterChange.js";
export { type QuarterTotalOptions, quarterTotal } from "./metrics/quarterTotal.js";
export { ratedCount } from "./metrics/ratedCount.js";
export { ratePer } from "./metrics/ratePer.js";
export { responseRate } from "./metrics/responseRate.js";
export type { SatisfactionChange } from "./metrics/satisfactionChanges.js";
export { satisfactionInterval } from "./metrics/satisfactionInterval.js";
export { subsetShare } from "./metrics/subsetShare.js";
export { sumCounts } from "./metrics/sumCounts.js";
export { ticketBacklog } from "./metrics/ticketBacklog.js";
export { ticketsPerThousandContacts } from "./metrics/ticketsPerThousandContacts.js";
export { ticketTotal } from "./metrics/ticketTotal.js";
export { topBox } from "./metrics/topBox.js";
export { type TotalsRow, type TotalsTable, totalsTable } from "./metrics/totalsTable.js";
export { yearChange } from "./metrics/yearChange.js";
export { yearToDate } from "./metrics/yearToDate.js";
export { ERROR_CODES, type ErrorCode } from "./model/errorCodes.js";
export { FeedbackError } from "./model/FeedbackError.js";
export type {
  BreakdownPart,
  BreakdownRollUp,
  Cell,
  Channel,
  ContactHandling,
  Duration,
  DurationFigures,
  Edition,
  EditionChange,
  FeedbackReport,
  Initiative,
  InitiativeReach,
  Label,
  MissingCount,
  PublishedFigure,
  Publisher,
  QualifiedCount,
  RateBase,
  RatingScale,
  RootCause,
  SatisfactionMeasure,
  TicketBreakdown,
  TicketDurations,
  TicketFlow,
  TicketSubset,
  Tickets,
} from "./model/FeedbackReport.js";
export type { Finding, Severity, Span } from "./model/Finding.js";
export { FINDING_CODES, type FindingCode } from "./model/findingCodes.js";
export {
  ATTRIBUTION_WINDOWS,
  type AttributionWindow,
  BIDI_MODES,
  type BidiMode,
  BREAKDOWN_SUBJECTS,
  type BreakdownSubject,
  CAVEATS,
  type Caveat,
  CELL_STATUSES,
  type CellStatus,
  CHANNEL_KINDS,
  type ChannelKind,
  COUNT_BASES,
  type CountBasis,
  DURATION_UNITS,
  type DurationUnit,
  INITIATIVE_KINDS,
  INITIATIVE_STATUSES,
  type InitiativeKind,
  type InitiativeStatus,
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
export { unitOf } from "./model/unitOf.js";
export { VERSION } from "./model/version.js";
export type { Waived, WaivedFinding, Waiver } from "./model/Waiver.js";
export { comparePeriods } from "./periods/comparePeriods.js";
export { daysIn } from "./periods/daysIn.js";
export { firstDayOf } from "./periods/firstDayOf.js";
export { halfOf } from "./periods/halfOf.js";
export { isDay } from "./periods/isDay.js";
export { isMonth } from "./periods/isMonth.js";
export { isPeriod } from "./periods/isPeriod.js";
export { lastDayOf } from "./periods/lastDayOf.js";
export { monthsOf } from "./periods/monthsOf.js";
export { nextPeriod } from "./periods/nextPeriod.js";
export { periodContains } from "./periods/periodContains.js";
export { type PeriodKind, periodKind } from "./periods/periodKind.js";
export { previousPeriod } from "./periods/previousPeriod.js";
export { quarterOf } from "./periods/quarterOf.js";
export { readPeriod } from "./periods/readPeriod.js";
export { samePeriodLastYear } from "./periods/samePeriodLastYear.js";
export { shiftPeriod } from "./periods/shiftPeriod.js";
export { type WorkingDaysInOptions, workingDaysIn } from "./periods/workingDaysIn.js";
export { yearOf } from "./periods/yearOf.js";
export { type ApportionedShares, type ApportionOptions, apportion } from "./ratios/apportion.js";
export { type Change, type ChangeBetweenOptions, changeBetween } from "./ratios/changeBetween.js";
export { compareRatios } from "./ratios/compareRatios.js";
export { decimalText } from "./ratios/decimalText.js";
export { honestShare } from "./ratios/honestShare.js";
export { honestShares } from "./ratios/honestShares.js";
export { largestRemainder } from "./ratios/largestRemainder.js";
export { ratio } from "./ratios/ratio.js";
export type { HonestShare, HonestShareOptions } from "./ratios/roundHonestly.js";
export { type RoundRatioOptions, roundRatio } from "./ratios/roundRatio.js";
export { type RoundedShares, type RoundSharesOptions, roundShares } from "./ratios/roundShares.js";
export { type WilsonInterval, type WilsonIntervalOptions, wilsonInterval } from "./ratios/wilsonInterval.js";
