/** What counts that have no name of their own are called where they stand alone or behind a name, by their measures. */
export const COUNT_LABELS: Readonly<Record<string, string>> = {
  open: "open tickets,التذاكر المفتوحة",
  closed: "closed tickets,التذاكر المغلقة",
  "brought-forward": "brought forward,tickets brought forward,المرحّل من الفترة السابقة,التذاكر المرحّلة",
  opened:
    "opened in the period,tickets opened,tickets opened in the period,new tickets,الوارد خلال الفترة,التذاكر الواردة,التذاكر الجديدة",
  "closed-in-period":
    "closed in the period,tickets closed in the period,المغلق خلال الفترة,التذاكر المغلقة خلال الفترة",
  reopened: "reopened in the period,reopened,reopened tickets,المعاد فتحه خلال الفترة,التذاكر المعاد فتحها",
  cases: "tickets coded,tickets coded by cause,coded tickets,التذاكر المصنّفة,التذاكر المصنّفة بحسب أسبابها",
  measured: "tickets measured,التذاكر المقيسة",
  excluded: "tickets left out,التذاكر المستبعدة",
  offered: "offered,calls offered,الواردة,المكالمات الواردة",
  answered: "answered,answered calls,المجاب عنها,المكالمات المجاب عنها",
  abandoned: "abandoned,abandoned calls,المتروكة,المكالمات المتروكة",
  rated: "ratings,number of ratings,التقييمات,عدد التقييمات",
  asked: "rating requests sent,requests sent,طلبات التقييم المرسلة,طلبات التقييم",
  unrated: "answers without a score,استجابات بلا درجة",
  reach: "reach,beneficiaries reached,عدد المستفيدين,ما شملته,ما يتوقع ان تشمله",
};
