import type { GridRow } from "../passage/readGrids.js";

const BARE =
  /^(?:(?:grand |overall )?totals?|all|overall|sum|all (?:complaints|calls|cases|contacts|requests|tickets|enquiries|reports|channels|categories|subjects|regions|sectors)|total (?:complaints|calls|cases|contacts|requests|tickets|enquiries|reports|received)|(?:ال)?(?:اجمالي|مجموع|جمله|كل)(?: (?:ال)?(?:عام|كلي|عدد|شكاوي|بلاغات|طلبات|مكالمات|اتصالات|حالات|تذاكر))?|(?:جميع|كل|كافه) ال[ء-ي]+)$/;

/** Whether a row is called a total and nothing else: no company of that name, no total of a part. */
export function isBareTotal({ label, isTotal }: GridRow): boolean {
  return isTotal && BARE.test(label);
}
