/** Numbers that pages have beside figures, by what stands before them, after them, or both. */
export const CUSTOMS: readonly (readonly [rule: string, before: RegExp | undefined, after: RegExp | undefined])[] = [
  // "2/ You reached us", "Q3:", "س٣:", "4)".
  ["item", /(?:^|\n)\s*(?:س|ج|Q|#|\()?\s*$/u, /^\s*(?:\/|:|\)|\.|-)(?:\s|$)/u],
  ["total", /(?:exceed|تتجاوز النسبة)\s*$/iu, /^\s?[%٪.]/u],
  // "Shares may not add to 100 because of rounding".
  [
    "total",
    /(?:(?:add(?:s|ing)?|sum(?:s|ming)?)(?: up)? to|مجموع (?:ال)?نسب(?: المئوية)?(?: قد)?(?: لا)? [يت](?:ساوي|بلغ|كون|صل إلى))\s*$/iu,
    /^(?:\s?[%٪]|\s*(?:[.,،؛;)]|$)|\s+(?:because|due|owing|as|بسبب|نتيج|لأن|جر))/u,
  ],
  ["note", /[^\s([][([]$|(?:^|\n)\s*[([]$/u, /^[)\]]/u],
  ["item", /(?:^|\n|[[(])\s*(?:slide|شريحة|page|صفحة)\s*$/iu, undefined],
  ["heading", /\b(?:table|figure|chart|section|annex)\s*$|(?:جدول|شكل|ملحق|بند)(?: رقم)?\s*$/iu, undefined],
  ["issue", /[(–-]\s*العدد\s*$|(?:\bissue|\bno\.?|\bvol\.?|رقم)\s*$/iu, undefined],
  [
    "place",
    /\b(?:room|floor|ext(?:ension)?\.?|gate|terminal|(?<!service )level|(?:bus )?lines?,?(?: \d{1,3}[A-Z]? and)?|building|block|p\.?o\.? box)\s*$|(?:غرفة|تحويلة|مبنى|الدور|الطابق|قطعة|الخط|ص\.ب)\s*$/iu,
    undefined,
  ],
  // "شارع الحرية عدد 13، تونس 1001", "12 Market Street", "25 نهج الحرية".
  ["place", /(?<![ء-ي])(?:شارع|نهج)(?:\s[^\n.؛:٪%]{0,30})?[\s،]$/u, undefined],
  ["place", undefined, /^(?: \p{Lu}[\p{L}’'-]+){1,3} (?:Street|Road|Avenue|Square|Lane)\b|^\s(?:شارع|نهج)\s/u],
  // "214 post offices", "27 مديرية": what serves has a number of its own.
  [
    "place",
    undefined,
    /^ (?:(?!(?:at|in|of|by|to|and|or|for|from|with|via|per|were|are|was) )[a-z-]+ )?(?:offices|states|provinces|regions|districts|governorates|directorates|municipalities|agencies|stations|counties|cities|towns)\b|^ (?:مديري|ولاي|محافظ|وكال|بلدي|مدين)(?:ة|ات)(?![ء-ي])/u,
  ],
  [
    "phone",
    /(?:hotline|helpline|\bdial|free number|short code|الخط الساخن|الرقم|مركز الاتصال الموحد)[\s(]*$/iu,
    /^(?!\s*(?:[%٪]|[ء-ي]+[ةهً]|calls|times|tickets|contacts))/u,
  ],
  // "SMS 43110 or call us"
  ["phone", /\b(?:sms|text)\s*$/iu, /^ (?:or|to)\b/iu],
  ["tag", /#[\p{L}_]*$/u, undefined],
  [
    "law",
    /\b(?:no\.|decree|law|article|regulation|act)[^\n\d]{0,12}$|(?:مرسوم|قانون|نظام|قرار)[^\n\d]{0,20}(?:رقم|عدد)\s*$|(?:ال)?ماد[ةه]\s*$/iu,
    undefined,
  ],
  ["clock", undefined, /^(?:\/7(?!\d)|\s*(?:(?:am|pm|a\.m\.|p\.m\.|[صم])(?![\p{L}])|صباح|ظهر|عصر|مساء|زوال))/iu],
  ["clock", /[صم]\s*[-–]\s*$|\bto\s+$/iu, /^\s*(?:am|pm|a\.m\.|p\.m\.|[صم])(?![\p{L}])/iu],
  // "تعمل غرفة الطوارئ 24 ساعة"
  ["clock", /\bopens? at\s*$/iu, undefined],
  ["clock", /(?:تعمل|يعمل|\bopen|\bworks?|\bstaffed)[^\n.,،\d٠-٩]{0,24}$/iu, /^\s*(?:hours|ساعة)/iu],
  [
    "deadline",
    /(?:\b(?:within|under|in less than|no more than|once)|خلال|تتجاوز|يتجاوز|مدة|بعد|على مدار|أقل من|طوال)\s*$/iu,
    /^\s*(?:working |business )?(?:minutes?|hours?|days?|دقيق|دقائق|ساع|يوم|أيام)/iu,
  ],
];
