/** What words behind two numbers say that they give, a third one; the words have a mark for every number. */
export interface Build {
  readonly words: RegExp;
  /** The third is their sum, otherwise their difference. */
  readonly isSum?: true;
  /** These three are all the numbers that the sentence may have; of a net number some are lost. */
  readonly alone?: "net" | "gap";
  /** The words have no other meaning: it need be no slip of the hand. */
  readonly isSure?: true;
}

/** What sentences draw from their numbers. */
export const BUILDS: readonly Build[] = [
  {
    // "1,900 came and 780 left, a net gain of 1,120".
    words:
      /#[^#.;؛]{0,60}#[^#.;؛]{0,40}[,،(–—][^#.;؛,،]{0,30}(?<![a-zء-ي])(?:net|[ب]?صافي)(?![a-zء-ي])[^#.;؛,،:]{0,30}#/,
    alone: "net",
  },
  {
    // "Chat took 4,218 contacts and e-mail 2,906, a lead of 1,312".
    words:
      /#[^#.;؛]{0,60}#[^#.;؛]{0,40}[,،(–—] ?(?:(?:or|that is) )?(?:(?:an? )?(?:lead|gap|margin|difference) of|(?:اي )?ب?(?:ال)?فا?رق(?: (?:قدره|مقداره|بلغ|بينهما))?) ?#/,
    alone: "gap",
  },
  {
    // "Letters (5,317) exceeded visits (2,864) by 2,453", `يفوق عدد الرسائل (5,317) عدد الزيارات (2,864) بمقدار 2,453`.
    words:
      /(?:#[^#.;؛]{0,40}(?<![a-z])(?:exceed|outnumber|outstrip|surpass)\w{0,4}(?![a-z])|(?<![ء-ي])[وف]?(?:[يت]?فوق|فاق|[يت]زيد|زاد|[يت]?تجاوز)ت?(?![ء-ي])[^#.؛]{0,40}#)[^#.;؛]{0,40}#\)?[^#.;؛]{0,30}(?<![a-zء-ي])(?:by |بمقدار |بواقع |بفارق |ب)#/,
    alone: "gap",
  },
  {
    // "Took in 5,180 and decided 5,049, so the backlog grew by 131", `فزاد المتراكم بمقدار 131`.
    words:
      /#[^#.;؛]{0,80}#[^#.;؛]{0,40}[,،(–—] ?(?:[a-zء-ي']+ ){0,4}?(?:(?:backlog|queue|stock|pile|caseload|workload|waiting list|number (?:pending|waiting|open|outstanding))(?![a-z])[^#.;,]{0,40}(?<![a-z])by|[وف]?(?:زاد|ارتفع|نما|تضخم|انخفض|تراجع|تقلص|نقص)ت? (?:[ء-ي]+ ){0,3}?(?:ال)?(?:متراكم|رصيد|معلق|متاخر|عالق|متبقي)[ء-ي]*(?: [ء-ي]+){0,2} (?:ب(?:مقدار|واقع|نحو)?)) ?#/,
    alone: "gap",
  },
  {
    // "After removing 259 duplicates from the 4,136 entries, 3,877 remained".
    words:
      /(?<![a-zء-ي])(?:(?:after|by) (?:removing|deducting|subtracting|taking (?:out|away)|deleting|excluding|leaving out)|بعد (?:حذف|ازاله|استبعاد|خصم|طرح|الغاء))(?![a-zء-ي])[^#.;؛]{0,20}#[^#.;؛]{0,30}(?<![a-zء-ي])(?:from|of|من)(?![a-zء-ي])[^#.;؛]{0,30}#[^#.;؛]{0,30}[,،](?: [a-zء-ي]+){0,4} #(?:(?: [a-z]+)? (?:remain(?:ed)?|(?:were|was|are) left)|(?<=(?:بقيت?|[يت]بق[يت]ت?|تبق[يت]ت?)[ء-ي ]* #)(?: [ء-ي]+)?)\s*(?:[.,،;؛]|$)/,
    alone: "gap",
    isSure: true,
  },
  {
    // "All but six of the 4,702 claims were settled, that is 4,696", `الطلبات الـ4,702 كلها ما عدا ستة، أي 4,696`.
    words:
      /(?:(?<![a-z])all (?:but|except) #[^#.;]{0,20}(?<![a-z])of (?:the|its|our|these|those) #|#[^#.؛]{0,40}(?<![ء-ي])(?:ما عدا|عدا|باستثناء|الا) #)[^#.;؛]{0,60}[,،;؛–—] ?(?:so|thus|hence|that is|which is|i\.e\.|or|making|meaning|وعليه|وبذلك|بذلك|ف?[يت]كون|ليكون|فكان|اي|وهو|وهي)(?![a-zء-ي])[^#.;؛]{0,40}#(?! (?:more|fewer|less|higher|lower|اكثر|اقل|ازيد)(?![a-zء-ي]))/,
    alone: "gap",
    isSure: true,
  },
  {
    // "62 % within five days and a further 27 % within ten, so 89 %".
    words:
      /#[^#.;؛]{0,60}(?:(?<![a-z])and (?:a further|another|an additional) #(?! of (?:these|those|them))[^#.;]{0,60}[,–—] ?(?:so|making|giving|bringing|or|that is|i\.e\.)(?![a-z])|و#? ?(?:[ء-ي]+ )?#?[^#.؛]{0,10}(?<![ء-ي])(?:اخري|اضافيه)(?![ء-ي])[^#.؛]{0,60}[،,] ?(?:اي|ليصبح|ليصل|ما مجموعه|بمجموع)(?![ء-ي]))[^#.;؛]{0,40}#/,
    isSum: true,
  },
];
