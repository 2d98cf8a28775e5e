import type { Meaning } from "./Word.js";

// Words are parted by spaces, the words of a phrase by "_". Arabic is folded on use, so spelling variants need no line.

/**
 * Other forms of the library's nouns, and nouns that are read but not written. A dual is derived
 * where `:` stands after the singular, dual and plural in ـات where `*` does; accusative and plural in ـين where `#` does; English plurals are derived where they are regular, and the English of a noun is its name here.
 */
export const READ_NOUNS: Readonly<Record<string, string>> = {
  contact: "تواصل تواصلا",
  call: "اتصال* phone_call",
  email: "بريد بريدا إيميل إيميلات ايميلا mail رسالة_إلكترونية رسائل_إلكترونية",
  chat: "محادثة*",
  complaint: "شكاية* شكوة: شكاو",
  enquiry: "inquiry query",
  suggestion: "اقتراح*",
  observation: "comment",
  beneficiary: "مستفيدون مستفيدة*",
  response: "رد: ردود reply",
  request: "طلب* application",
  case: "حالة* قضية: قضايا ملف* matter file",
  grievance: "تظلم* appeal internal_review",
  petition: "عريضة: عرائض",
  question: "سؤال: أسئلة",
  consultation: "استشارة*",
  poa: "وكالة*",
  transaction: "معاملة*",
  message: "رسالة: رسائل sms",
  notification: "إشعار* تنبيه* alert",
  visit: "زيارة*",
  service: "خدمة*",
  operation: "عملية*",
  person: "شخص: أشخاص فرد: أفراد نسمة people individual pax",
  user: "مستخدم#",
  customer: "عميل: عملاء متعامل# client consumer",
  citizen: "مواطن#",
  visitor: "مراجع# زائر زائرا زوار",
  patient: "مريض مريضا مرضى",
  employee: "موظف#",
  respondent: "مشارك# participant",
  appointment: "موعد: مواعيد",
  violation: "مخالفة*",
  incident: "حادث: حادثة* حوادث accident",
  tour: "جولة* inspection",
  document: "وثيقة: وثائق",
  session: "جلسة*",
  judgment: "حكم: أحكام",
  rating: "تقييم* review",
  survey: "استبيان* استطلاع*",
  entity: "جهة* agency",
  branch: "فرع: فروع branches",
  time: "مرة مرات",
  second: "ثانية: ثوان ثواني seconds sec",
  minute: "دقيقة: دقائق min",
  hour: "ساعة* hr",
  day: "business_day",
  week: "أسبوع: أسابيع",
  month: "شهور",
  "percentage-point": "pp",
  year: "سنة: سنوات سنين عام: أعوام",
};

/** Currencies by their code, which is one of their words. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  SAR: "ريال ريالا ريالات ريالين sr riyal riyals saudi_riyals",
  AED: "dhs uae_dirhams",
  KWD: "kd kuwaiti_dinars",
  EGP: "جنيه جنيها جنيهات egyptian_pounds",
  USD: "دولار دولارا دولارات dollar dollars",
  EUR: "يورو euro euros",
  GBP: "pounds",
  INR: "rs rupees",
  ZAR: "rand rands",
  NGN: "naira",
  KES: "ksh",
  BDT: "tk taka",
  MYR: "rm ringgit",
  QAR: "qr qatari_riyals",
  OMR: "omani_riyals",
  IQD: "iraqi_dinars",
  BHD: "bahraini_dinars",
  JOD: "jd jordanian_dinars",
  DZD: "algerian_dinars",
  MAD: "moroccan_dirhams",
  PHP: "",
  PKR: "",
  NPR: "",
  LKR: "",
  AUD: "australian_dollars",
  CAD: "canadian_dollars",
  // In several countries.
  "": "sh shs سنتيم درهم درهما دراهم dirham dirhams دينار دينارا دنانير dinar dinars ليرة ليرات",
};

/** Whose a currency is, behind its singular, accusative and plural: `ريال يمني`, `ريالا يمنيا`, `ريالات يمنية`. */
export const OWNED_CURRENCIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "ريال ريالا ريالات": { QAR: "قطري", OMR: "عماني", YER: "يمني", IRR: "إيراني" },
  "جنيه جنيها جنيهات": { GBP: "إسترليني", SDG: "سوداني" },
  "دولار دولارا دولارات": { AUD: "أسترالي", CAD: "كندي" },
  "درهم درهما دراهم": { AED: "إماراتي", MAD: "مغربي" },
  "دينار دينارا دنانير": {
    KWD: "كويتي",
    IQD: "عراقي",
    BHD: "بحريني",
    JOD: "أردني",
    DZD: "جزائري",
    TND: "تونسي",
    LYD: "ليبي",
  },
};

/**
 * The values of words that stand for a number, in order from 0; the spellings of one number joined by "/". Of the first spelling of 3 to 10
 * its other genders, its ten and its hundred are made.
 */
export const NUMBER_WORDS =
  "صفر/zero واحد/واحدة/واحدا/one اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي/two ثلاث/three أربع/four خمس/five ست/six " +
  "سبع/seven ثمان/ثماني/ثمانية/ثمانيا/eight تسع/nine عشر/ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
/** The tens from 20. */
export const TEN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety";
/** The hundreds from 100, without those from 300. */
export const HUNDRED_WORDS = "مئة/مائة/hundred مئتان/مئتين/مائتان/مائتين/مئتا/مئتي/مائتا/مائتي";
/** The ordinals from 1; the Arabic ones of 1 to 9 make others with a ten: `الحادي عشر` and `الحادية عشرة` are no amounts. */
export const ORDINAL_WORDS =
  "حادي/أول/أولى/فاتح/first ثاني/second ثالث/third رابع/fourth خامس/fifth سادس/sixth سابع/seventh ثامن/eighth تاسع/ninth عاشر/tenth";

/** Names of months that no table has, by number. */
export const MONTH_VARIANTS: readonly string[] = [
  "كانون_ثاني",
  "",
  "اذار",
  "",
  "أيار",
  "يونيه",
  "يوليه",
  "",
  "sept",
  "تشرين_أول",
  "تشرين_ثاني",
  "كانون_أول",
];
/** The Hijri months. */
export const HIJRI_MONTHS =
  "محرم صفر ربيع_الأول ربيع_الآخر/ربيع_الثاني جمادى_الأولى جمادى_الآخرة/جمادى_الثانية رجب شعبان رمضان شوال ذو_القعدة/ذي_القعدة ذو_الحجة/ذي_الحجة";

/** Words with a meaning of their own. */
export const MEANINGS: readonly (readonly [words: string, meaning: Meaning])[] = [
  ["ألف thousand million billion", { alone: 1 }],
  ["مليون مليار", { alone: 1, free: true }],
  ["ألفا ألفي مليونا مليوني", { alone: 2 }],
  ["ملياري", { scale: 1e9, alone: 2 }],
  ["ألفان ألفين مليونان مليونين ملياران مليارين", { alone: 2, free: true }],
  [
    "أكثر أزيد يزيد_على يزيد_عن تزيد_على تزيد_عن يزد_على يزد_عن تزد_على تزد_عن يربو تربو زاد_على زاد_عن زادت_على زادت_عن يفوق تفوق فاق فاقت تجاوز تجاوزت يتجاوز تتجاوز تخطى تخطت over more above exceed exceeds exceeded exceeding at_least على_الأقل حد_أدنى upwards_of upward_of in_excess_of north_of minimum_of",
    { bound: "over" },
  ],
  [
    "أقل أدنى دون يقل_عن تقل_عن قل_عن fewer less under below at_most على_الأكثر حد_أقصى up_to shy_of short_of maximum_of",
    { bound: "under" },
  ],
  ["add_up_to adds_up_to added_up_to adding_up_to", { role: "link" }],
  [
    "نحو حوالي قرابة زهاء تقريبا يقرب_من يقارب يناهز تقارب تناهز قارب ناهز قاربت ناهزت about around nearly almost approximately approx roughly some close_to",
    { bound: "about" },
  ],
  [
    "هاتف هاتفيا الاتصال اتصل_على اتصل_ب اتصلوا_على اتصلوا_ب جوال فاكس طوارئ موحد موحدة ساخن ساخنة بدالة خط تحويلة phone telephone freephone freecall tel hotline helpline direct_line dial dialling fax mobile",
    { cue: "phone" },
  ],
  ["رقمين رقمان أرقام number numbers", { cue: "phone" }],
  ["عام سنة عامي عامين أعوام سنوات رؤية year years fy vision fiscal calendar", { cue: "year" }],
  [
    "مرتبة جدول مادة فقرة بند صفحة نسخة مرحلة دورة طبعة شكل ملحق قرار قانون صندوق_بريد table figure no page section article step rank chapter annex appendix item version phase edition stage",
    { cue: "ordinal" },
  ],
  ["مركز call", { cue: "center" }],
  ["ساعة", { cue: "time" }],
  ["iso iec آيزو", { cue: "standard" }],
  ["رقم", { cue: "number" }],
  ["و and", { role: "and" }],
  // `واتس آب` ends in the name of a month.
  [
    "من عن على ال ب ل ف ك لل بال وب ول الميلادي الميلادية ميلادي المبارك المالي المالية واتس_آب than of the at a an شهر",
    { role: "link" },
  ],
  ["في خلال منذ in during since until", { role: "in" }],
  ["إلى إلى_غاية لغاية to حتى through till", { role: "to" }],
  [
    "e new pending open closed total written phone telephone incoming inbound outbound received resolved electronic live valid public unique registered such other different completed unresolved outstanding emergency service customer citizen consumer passenger patient tenant resident student client working business",
    { role: "adjective" },
  ],
  ["لا لم لن no not never", { role: "no" }],
  ["واحدة واحد واحدًا وحيدة وحيد وحيدًا", { role: "one" }],
  ["ربع ر ثلاثي ثلاثية فصل quarter q", { role: "quarter" }],
  ["نصف سداسي سداسية أسدوس half h", { role: "half" }],
  ["مئة مائة percent cent pct pc", { role: "percent" }],
  ["كل لكل per each every", { role: "per" }],
  ["يوميا daily", { per: "day" }],
  ["أسبوعيا weekly", { per: "week" }],
  ["شهريا monthly", { per: "month" }],
  ["سنويا yearly annually", { per: "year" }],
  ["صباحا مساء ظهرا ص am pm", { role: "clock" }],
  ["م ad ce", { role: "era" }],
  ["ه هجرية هجري ah", { role: "hijri-era" }],
  ["st nd rd th", { role: "suffix" }],
  ["نصف half", { part: 50 }],
  ["ربع أرباع quarter quarters", { part: 25 }],
  ["أخماس fifths", { part: 20 }],
  ["tenths", { part: 10 }],
  ["twelfth", { ordinal: 12 }],
  ["twentieth", { ordinal: 20 }],
  ["thirtieth", { ordinal: 30 }],
  ["ثلث ثلثا ثلثي أثلاث thirds dozen", { part: 0 }],
];
