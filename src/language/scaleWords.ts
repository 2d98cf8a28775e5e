/** The words that multiply the number before them, parted by spaces, by the power of ten that they stand for. */
export const SCALE_WORDS: Readonly<Record<number, string>> = {
  3: "ألف ألفا ألفي ألفان ألفين آلاف thousand thousands k",
  5: "lakh lakhs lac lacs",
  6: "مليون مليونا مليوني مليونان مليونين ملايين million millions mn mln m",
  7: "crore crores cr",
  9: "مليار مليارا ملياران مليارين مليارات ملايير بليون billion billions bn bln b",
  12: "تريليون ترليون trillion",
};
