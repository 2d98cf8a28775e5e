const PERIODS = /^(?:(?:ال)?(?:ربع|نصف|شهر|فتره|سنه|عام)|quarter|half(?:[- ]year)?|months?|period|year)$/;

/** Whether a header, folded, says that periods stand under it. */
export function isPeriodTitle(title: string): boolean {
  return PERIODS.test(title);
}
