/** Sound notes that come near to what rules call wrong: other things, other times, some told in words, a wider base. */
export const SOUND_NOTES: readonly string[] = [
  // "That" is all of them, 6,204 + 2,281 = 8,485, and 7.2 % more than 7,918.
  "The office took 8,485 complaints. 6,204 of them came in writing and 2,281 by telephone. That is 7.2% more than the 7,918 of the quarter before.",
  // 1,480 is 17 % less than 1,789.
  "1,480 complaints about post in the third quarter\n\nThis is 17% less than in the second quarter, which saw 1,789 complaints.",
  // 896,530 + 415,390; the line is called 311.
  "311 hopes to take 896,530 enquiries and 415,390 requests, a total of 1,311,920 next year.",
  // 381,911 / 365 = 1,046
  "The line took 381,911 calls and texts in 2017, over 1,000 conversations a day.",
  // Of 2 % it is not known.
  "Of the calls, 72 per cent were from males and 26 per cent from females.",
  // 31,044 are 19.0 % of the year before, which is not told, and so are the others.
  "وورد 245440 بلاغاً، منها (194309) بلاغات إسعاف وهي (79.17%)، و(25644) بلاغ إطفاء وهي (10.45%)، و(25487) بلاغ إنقاذ وهي (10.38%). وزادت بلاغات الإطفاء بـ (1683) بلاغاً أي (7.0%)، والإسعاف بـ 31044 بلاغاً أي (19.0%)، والإنقاذ بـ (1132) بلاغاً أي (4.6%).",
  // 2,180,236 / 16,527,340 = 13.2 %, with blanks in the brackets.
  "بلغ المسجلون ( 27,136,977 ) مسجلاً، منهم المواطنون ( 18,707,576 ) بنسبة 68.9%، بزيادة ( 2,180,236 ) وبنسبة 13.2% عن العام الماضي.",
  // Shares of those that were answered, a number that is not told.
  "Hospital complaints were up 1.4 per cent to 117,800 in 2016/17, from 116,200 in 2015/16.\n\nIn 2016/17, 35.8 per cent (40,100) of hospital complaints were fully upheld, against 38.5 per cent (39,800) in 2015/16. Those partly upheld went from 26.4 per cent (27,300) in 2015/16 to 28.9 per cent (32,300).\n\nThe West had 14,400 after 13,000, an 11.1 per cent increase.",
  // 171,911 over each of the numbers in brackets.
  "Crews attended 171,911 incidents in the year. This was up 6% on the previous year (162,251), a rise of 37% compared to five years ago (125,239) and a 12% increase in a decade (153,804).",
  // 20 of 302; the year before is no base of a share.
  "There were 302 complaints, 203 in 2016. Bank complaints remained few, with just 20 received in 2017— seven per cent of the total complaints—an increase from the 15 recorded in 2016.",
  // 50.1 % of the 72.9 % are men.
  "بلغ عدد المواطنين 16,529,302 نسمة أي 72.9 في المائة من السكان: الذكور منهم 8,285,662 أي 50.1 في المائة، والإناث 8,243,640.",
  // 13, 22 and 14 of the 78 who answered, several answers each.
  "85 responses\n\nHow was it?\n\nGood 20.0% 17\nFair 49.4% 42\nBad 30.6% 26\n\nWhat would make it easier? (Select all that apply.)\n\nTranslation at the meeting 16.7% 13\nTransport to the meeting 28.2% 22\nChildcare onsite 17.9% 14\nSomething else 59.0% 46",
  // The change of a row is no part of its column: 131,854 + 8,892 + 6,713 = 147,459.
  "Gate count\n\t2014\t2015\nMonday to Friday\t131,854\t138,289\nChange\t-5.9%\t4.9%\nSaturday\t8,892\t9,472\nSunday\t6,713\t7,501\nTotal\t147,459\t155,262\nChange\t-6.5%\t5.3%",
  // Two tables of one shape, and one of another measure in the columns of the first.
  "Region | 2022 | 2023\nRiyadh | 40 | 50\nJeddah | 60 | 70\nTotal | 100 | 120\nComplaints by channel\nChannel | 2022 | 2023\nPhone | 70 | 80\nWeb | 30 | 40\nTotal | 100 | 120",
  "Region | 2022 | 2023\nRiyadh | 450 | 550\nJeddah | 600 | 700\nTotal | 1,050 | 1,250\nAverage days to close\nRiyadh | 12 | 14\nJeddah | 30 | 31\nTotal | 23 | 24",
  // 60 said no reason; 200 came forward.
  "- Calls: 1,200\n- Complaints: 700\n- Questions: 500\n- Web: 900\n- Complaints: 500\n- Questions: 400\n- Visits: 640\n- Complaints: 330\n- Questions: 250\nOf the visitors 60 gave no reason.",
  "- Complaints received: 1,200\n- Resolved: 1,100\n- Pending: 300\n- Enquiries received: 900\n- Resolved: 600\n- Pending: 300\n- Requests received: 800\n- Resolved: 500\n- Pending: 300",
  // The total leaves out the row with the star.
  "Complaints by service\n\nService 2023 2024 2025\nTotal 1,566 1,671 1,276\nMobile 1,081 1,075 757\nFixed 142 158 123\nInternet 337 433 390\nOther 6 5 6\n*Unclassified 11 12 9",
  // Means are not added.
  "| | Complaints | Average days |\n| | 2010 | 2011 | 2010 | 2011 |\n| Claims | 4,670 | 4,190 | 12 | 14 |\n| Reviews | 79 | 63 | 40 | 55 |\n| Appeals | 100 | 90 | 5 | 9 |\n| Total | 4,849 | 4,343 | 12 | 14 |",
  // 286 is 9.5 % less than 316.
  "The number of cases went down from 316 to 286, an almost 10 per cent fall.",
  // Years that stand below their names are no parts.
  "| | Caseload | Disposal |\n| | 2010 | 2011 | 2010 | 2011 |\n| Claims | 4,670 | 4,190 | 4,678 | 4,002 |\n| Reviews | 79 | 63 | 79 | 62 |\n| Total | 4,749 | 4,253 | 4,757 | 4,064 |",
  // 3,020 + 7,275 + 160 + 88 = 10,543: the parts of a table have names of their own, and two have no total.
  "Court | Cases\nHigh Court\nCivil | 2,605\nCriminal | 415\nTotal | 3,020\nCourts of Appeal\nCivil | 6,226\nCriminal | 1,049\nTotal | 7,275\nJuvenile court | 160\nTax court | 88\nGrand total | 10,543",
  // 5,027 over the 273 days of nine months is 18.4
  "تلقى الخط في الأشهر التسعة الأولى من سنة 2022 ما مجموعه 5027 مكالمة، أي نحو 18 مكالمة كل يوم.",
  "The line took 5,027 calls in the first nine months of the year 2022, some 18 calls a day.",
  // The others have no number.
  "وبحسب المحافظات نالت العاصمة 48.2% من الشكاوى، وإربد 13.5%، والزرقاء 12.9%، ثم المحافظات الأخرى بنسب أقل.",
  // The year before is not in the text.
  "Over 2015/16 a total of 301,413 contacts reached the line, 5% up on 2014/15: calls from 291,753 children about themselves, and from 9,660 who feared for another.",
  // Others have received, and others have closed.
  "Public hospitals received 5,120 complaints. Private hospitals resolved 1,840, a resolution rate of 92%.",
  "It received 3,846 complaints. It resolved 3,461, and its target is a resolution rate of 95%.",
  // 600 of 2,000
  "Men lodged 1,400 complaints and women 600, or 30% of the total.",
  "أغلقت الوزارة 1,400 شكوى وبقيت 600 شكوى تمثل 30% من إجمالي الشكاوى.",
  // The fifth number is what was closed, wanted, or of another year.
  "Complaints numbered 900 in the first quarter, 950 in the second, 870 in the third and 880 in the fourth, and 3,490 of them were closed.",
  "Complaints numbered 900 in the first quarter, 950 in the second, 870 in the third and 880 in the fourth; 3,300 came in 2022.",
  // What rose is not what fell.
  "The share of late answers rose by 4% while the backlog went from 3,200 to 3,060.",
  "زادت الإنتاجية بنسبة 15% مما خفض قائمة الانتظار من 800 شكوى إلى 430 شكوى.",
  // The last has no number.
  "More than 3,900 complaints were received: 1,412 by phone, 1,236 by e-mail, 1,198 by post and some at the counter.",
  // Two divisions under one heading.
  "Requests: 1,240\n- Online: 900\n- From abroad: 310",
  // Schools are no complaints.
  "The board received 1,240 complaints. Of these, 700 were upheld. Staff visited 40 schools. The remaining 540 were dismissed.",
  "Cards made up 38% of the complaints, loans 27%, accounts 21% and other subjects the rest.",
  // 381 / 289 = 1.318: the other count stands between
  "The office received 381 calls and closed 426 cases, an increase of 32% from 289 in May.",
  "Year | Complaints\n2010 | 40\n2011 | 50\n2012 | 90\n\nSatisfaction rose 23% from 2010 to 2011.",
  "Year | Complaints\n2010 | 400\n2011 | 500\n2012 | 900\n\nVisits to the portal rose by 24% between 2010 and 2011.",
  "السنة | عدد الشكاوى\n2010 | 400\n2011 | 500\n2012 | 900\n\nوزاد عدد الزوار بنسبة 24% في 2011 مقارنة بعام 2010.",
  "السنة | عدد الشكاوى\n2010 | 400\n2011 | 500\n2012 | 900\n\nوزادت شكاوى الماء بنسبة 23% في 2011 مقارنة بعام 2010.",
  "Year | Complaints\n2010 | 400\n2011 | 500\n2012 | 900\n\nThe target set in 2010 was a drop of 20% by 2011.",
  "Year | Complaints\n2010 | 400\n2011 | 500\n2012 | 900\n\nComplaints about water rose by 27% in 2011 over 2010.",
  "Year | Complaints\n2010 | 400\n2011 | 500\n\nThe budget rose 26% in 2011 over 2010.",
  "Year | Complaints\n2021 | 400\n2022 | 500\n2023 | 900\n\nFrom 2021 to 2022 answers given on time rose 24 percent.",
  "Year | Complaints\n2021 | 400\n2022 | 500\n2023 | 900\n\nResponse times fell by 20% between 2021 and 2022.",
  "السنة | عدد الشكاوى\n2021 | 400\n2022 | 500\n2023 | 900\n\nوانخفض متوسط زمن الرد بنسبة 20% بين 2021 و2022.",
  "السنة | عدد الشكاوى\n2021 | 400\n2022 | 500\n2023 | 900\n\nوارتفعت نسبة الرضا 22% بين عامي 2021 و2022.",
  "Year | Complaints\n2021 | 400\n2022 | 500\n2023 | 900\n\nComplaints by women rose 23% from 2021 to 2022.",
  "Year | Complaints\n2021 | 800\n2022 | 500\n2023 | 900\n\nThe number of staff rose 60% from 2021 to 2022.",
  "عُرض على الوزارة 80 نزاعا جماعيا، وتمت تسوية 44 نزاعا، فبلغت نسبة التسوية 85% في السنوات الثلاث الأخيرة.",
  "استقبلت الهيئة 80 نزاعا، وأغلق 44 نزاعا خلال شهر، فارتفعت نسبة الإغلاق إلى 85% منذ التأسيس.",
  "عقدت اللجنة 150 جلسة، وتمت تسوية 44 نزاعا، أي أن نسبة التسوية 85%.",
  "The panel met 150 times, closed 44 complaints, giving a closure rate of 85%.",
  "The panel received 150 calls, closed 44 complaints; so the closure rate was 85%.",
  "Complaints: received 1,200, closed 44 in the first week, so the closure rate for the year was 93%.",
  "استهدفت الوزارة 800 نزاع، وتمت تسوية 700 نزاع، فزادت نسبة التسوية بمقدار 5% عن العام السابق.",
  "ورد 800 نزاع، وتمت تسوية 700 نزاع، فزادت نسبة التسوية بنسبة 5% عن العام السابق.",
  "ورد 800 نزاع، وتمت تسوية 700 نزاع، فكانت نسبة التسوية أعلى من المستهدف وهو 70%.",
  "ورد 800 نزاع، وتمت تسوية 700 نزاع، فتجاوزت نسبة التسوية ما كانت عليه وهو 60%.",
  "في 2022 ورد 800 نزاع، وفي 2023 تمت تسوية 700 نزاع، فبلغت نسبة التسوية 95%.",
  "The office took in 800 appeals and resolved 720 in time, a rate of 96% of the 750 due.",
  "The office carried over 100 appeals, took in 800 and resolved 720, a rate of 80%.",
  "The team handled 800 calls and resolved 720 complaints, a rate of 96%.",
  "The team handled 800 calls and resolved 120 complaints, a rate of 96%.",
  "The team sent 800 letters and closed 120 files, a rate of 96%.",
  "The office had 800 petitions and 125 appeals; it took in 800 petitions and resolved 120 appeals, a rate of 96%.",
  "وصل 1,250 بلاغا: 700 من العاصمة و500 من الشمال و50 من الخارج. أحيلت البلاغات الخارجية إلى السفارات. وأجيب عن 1,000 بلاغ، وبقي 200 بلاغ.",
  "وصل 1,250 طلبا: 900 جديد و300 تجديد و50 ملغى. وأنجز 1,000 طلب وبقي 200 طلب.",
  "The registry took 1,250 applications: 900 new, 300 renewals and 50 withdrawn. It approved 1,000 and the remaining 200 are under study.",
  "وصلت 2,400 شكوى: 1,500 هاتفيا و800 بريدا و100 مكررة. وحلت 2,000 شكوى، وبقيت 300 شكوى.",
  "Of 2,400 complaints, 1,500 came by phone, 800 by post and 100 were duplicates. 2,000 were closed and the remaining 300 are open.",
  "حلت العاصمة أولا بـ2,600 بلاغ، ثم الشمالية 1,400 بلاغ، وباقي المحافظات 1,000 بلاغ.",
  "تصدرت العاصمة بـ2,600 بلاغ، تلتها الشمالية بـ1,400 بلاغ، ثم بقية المحافظات بـ1,150 بلاغا.",
  "وردت من الرياض 2,600 شكوى. ووردت من جدة 1,400 شكوى. ووردت من بقية المناطق 1,100 شكوى.",
  "Riyadh sent 2,600 complaints. Jeddah sent 1,400 complaints. The rest of the country sent 1,100 complaints.",
  "Riyadh sent 2,600 complaints. Jeddah sent 1,400. The remaining regions sent 1,100.",
  "The department received 5,003 complaints. Where the carrier was known, 3,000 (60%) were against local carriers, 1,500 (30%) against foreign carriers and 500 (10%) against agents; three named none.",
  "The department received 5,003 complaints, three of them void. Of the others 3,000 (60%) were against local carriers, 1,500 (30%) against foreign carriers and 500 (10%) against agents.",
  "The department received 5,003 complaints: 3,000 (60%) against local carriers, 1,500 (30%) against foreign carriers, 500 (10%) against agents; the remaining three were not against carriers.",
  "وردت 5,003 شكاوى: 3,000 (60%) ضد شركات محلية، و1,500 (30%) ضد شركات أجنبية، و500 (10%) ضد وكلاء، وثلاث شكاوى مجهولة.",
  "استقبل الجهاز 5,003 شكاوى، منها 3 مكررة. وتوزعت على الماء 3,000 (60%) والطرق 1,500 (30%) والكهرباء 500 (10%).",
  "The agency got 5,012 complaints; a dozen were withdrawn. They concerned water 3,000 (60%), roads 1,500 (30%) and power 500 (10%).",
  "There were 5,003 complaints, a few of which were void. Of these 3,000 (60%) were solved, 1,500 (30%) rejected and 500 (10%) sent on.",
  "There were 5,003 complaints. Callers could name several grounds: price 3,000 (60%), service 1,500 (30%), staff 500 (10%).",
  "The agency got 4,990 complaints. Some named two topics: water 3,000 (60%), roads 1,500 (30%), power 500 (10%).",
  "Calls from Riyadh's 300 schools reached 420 in March, up 12%.",
  "Complaints from Jeddah's 600 numbered 720, up 8% on 2022.",
  "The ministry closed 420 cases on Qatar's 311 line, a rise of 12% on the year.",
  "Calls numbered 4,200 on Ramadan's 3,100 visits line; calls rose 7%.",
  "أنجز المكتب 900 طلب بعد 300 طلب في اليوم نفسه من الأسبوع الماضي، وارتفع رضا المراجعين بنسبة 4%.",
  "بلغت الشكاوى 330 شكوى بعد 300 في الأيام ذاتها، وزادت المكالمات 12%.",
  "استقبل المركز 900 مكالمة بعد 300 رسالة في المدة نفسها، بزيادة 4% على العام الماضي.",
  "وصلت 330 شكوى بعد 300 شكوى في الفترة ذاتها من 2022، وزاد عدد المكالمات بنسبة 12%.",
  "There were 900 complaints. Nearly all came from three districts: North 500, East 250 and West 100.",
  "There were 900 complaints. Almost all fell into three classes: service 500, staff 250 and fees 100.",
  "There were 900 complaints. Practically all came from three districts: North 500, East 250 and West 100.",
  "تلقت الهيئة 1,000 شكوى. وفرضت غرامة في 600 حالة، ووجهت إنذارا في 200 حالة، وفي 120 حالة أخرى أحالت الملف إلى النيابة.",
  "The authority received 1,000 complaints. It imposed fines in 600 cases, issued warnings in 200 cases and took other steps in 120 cases.",
  "وردت 1,000 مكالمة، وتوزعت حالات العنف على 600 حالة جسدية و250 حالة نفسية.",
  "The line took 1,000 calls. Reported violence was divided into 600 cases by husbands and 250 cases by fathers.",
  "سجل الخط 1,000 مكالمة. وتوزع المعتدون: الزوج في 600 حالة، والأب في 200 حالة، وآخرون في 120 حالة.",
  "The line took 1,000 calls; the files opened fell into 500 cases of violence, 300 cases of neglect and 100 other cases.",
  "The line took 1,000 calls last year. Perpetrators: the husband in 600 cases, the father in 250 cases, others in 100 cases.",
  "بلغت شكاوى الخدمات المالية 1,000 شكوى، وعدد الشكاوى 4,000 شكوى في الخدمات كافة. وحلت 400 شكوى بنسبة 10% من شكاوى الخدمات.",
  "The whole ministry had 4,000 complaints. Of 1,000 customer complaints in Jeddah, 400 were about fees, 10% of customer complaints countrywide.",
  "The centre handled 4,000 calls. Of these 1,000 were complaint calls about fees; 400 were closed at once, 10% of complaint calls and enquiries.",
  "The agency received 20,000 complaints and 5,000 suggestions. Goods drew 4,000 complaints (16% of all items received).",
  "The line took 5000 calls in 2023\n3000 calls about water supply\n1900 calls on weekdays only",
  "Call us on\n920 complaints line\n911 emergency line\n937 health line\nAltogether they took 3000 calls.",
  "Replies were sent to the 45 complainants of May and the 55 of June, 100 in all.",
  "Letters were sent to the 60 complainants who won and the 40 who lost, that is to all 100.",
  "Of 100 complaints received, a reply was sent to the 60 from Riyadh and to the 40 from Jeddah.",
  "The office sent replies to 60 complainants, and letters sent to the 40 others make 100 in all.",
  "There were 95 complaints. Fines in 35 cases were passed to the courts, and warnings were sent to the 60 others.",
  "The ministry had 100 claims. 40 claims were refused and refunds were sent to the 60 others.",
  "There were 90 winners; prizes went to the 50 adults and the 40 children.",
  "There were 900 complaints: 500 by phone and 400 by post. In the courts sat 12 judges, 9 clerks and 4 guards, with",
  "Complaints were 900: 500 by phone and 400 by post. Those attending were 30 men, 25 women and 10 firms:",
  "Complaints were 900: 500 by phone and 400 by post. We thank the 30 volunteers, 25 students and 10 offices that helped us, and:",
  "بلغت الشكاوى 900 شكوى: 500 هاتفيا و400 بريدا. وشكرت الوزارة 30 متطوعا و25 طالبا و10 مكاتب، وقالت:",
  "بلغت الشكاوى 900 شكوى: 500 هاتفيا و400 بريدا. وزارت الفرق 30 سوقا و25 مطعما و10 مخابز، وقال الوزير:",
  "وصلت 900 شكوى، وعقدت لجنة، فيها 9 أعضاء، 40 جلسة.",
  "وردت 900 شكوى هاتفيا و400 بريدا، أي 1,300 شكوى. ونشرت الوزارة مجلة، فيها 40 مقالا، و30 صورة، و20 تقريرا.",
  // The first three of more
  "ورد على المجلس 2,000 طلب. والموضوعات الثلاثة الأولى فيها:\n1. المواعيد  500  25.0%\n2. الرسوم  300  15.0%\n3. صور الأحكام  200  10.0%",
  // 6,300 / 13,200 = 47.7 %: over 45, though the verb stands before what exceeded it.
  "تلقت الهيئة 13200 بلاغ. وتجاوزت البلاغات المشمولة باختصاصات «الهيئة» 45%، بواقع 6300 بلاغ.",
  // At least 1,900: 1,020 + 530 + 351 = 1,901, and 27 of the last.
  "بلغ عدد المفقودين 1900 شخص على الأقل: من الشمال 1020 مفقوداً، ومن الجنوب 530، ومن مناطق أخرى 351 بينهم 27 امرأة.",
  // The six are among the 63: 251 + 63 + 6 = 320, as if 251 were 215.
  "The commission decided on 284 complaints in the year.\n\nIt settled 251 complaints and recommended 63 cases to the ministry, including six complaints about policy.",
  // New less all that was resolved, with what was left: 300 + 200 - 180 = 320; the totals are not of all rows above them.
  "Complaints\tMarch\tApril\tYear\nBrought forward\t300\t320\t250\nReceived\t200\t190\t700\nResolved\t120\t110\t390\nUnresolved\t80\t80\t310\nOld ones resolved\t60\t40\t80\nTotal complaints resolved\t180\t150\t470\nTotal complaints outstanding\t320\t360\t480",
  // 7,200 + 410 + 30 = 7,640; the calls that came in are told besides those that were answered.
  "\tJune\tJuly\nCalls made to the centre\t8,100\t7,900\nCalls answered\t7,200\t7,150\nVisitors\t410\t390\nE-mails\t30\t25\nTotal enquiries\t7,640\t7,565",
  // 188 / (500 + 80) = 32.4 %
  "The office received 500 complaints and 80 appeals, 188 of them were resolved (32.4%).",
  "In March the office received 500 complaints and 80 appeals; 188 of them were resolved, a resolution rate of 32.4%.",
  "تلقى المكتب في مارس 500 شكوى إضافة إلى 80 تظلماً، وجرت معالجة 188 منها، بنسبة معالجة 32.4%.",
  "وصل إلى المكتب 500 شكوى و80 تظلماً خلال مارس. وتمت معالجة 188 منها، وبلغت نسبة المعالجة 32.4%.",
  // 201 / (500 + 80 + 40) = 32.4 %
  "The office received 500 complaints, 80 appeals and 40 queries; 201 of them were resolved, a resolution rate of 32.4%.",
  "There were 398 complaints, 376 of which were closed, with a satisfaction rate of 84.5%.",
  "Calls came to 8,400 and letters to 13,300, in 100 offices. Together they reached 21,450 people.",
  "We got 8,400 calls and 13,300 letters in June. Together with those of July they came to 29,000.",
];

/** Notes with one wrong number that looks like a sound reading: a list that ends with others, a total of a day, a heading that is none. */
export const WRONG_NOTES: readonly string[] = [
  "وردت 1,000 شكوى توزعت على 500 شكوى عن الماء، و300 شكوى عن الطرق، و110 شكاوى عن الكهرباء، وشكاوى أخرى 100 شكوى.",
  "بلغت الشكاوى 1,000 شكوى: الماء 500، والطرق 300، وخدمات أخرى 201.",
  "وصلت 900 شكوى توزعت على الماء 500، والطرق 300، وجهات أخرى 110.",
  "وصلت 900 شكوى، وتوزعت كالتالي: 500 عن الماء، و300 عن الطرق، و110 عن الكهرباء، وإدارات أخرى.",
  "بلغت البطاقات 900 بطاقة: 510 عن الانتظار و310 عن المعاملة و90 عن النظافة، وهي كلها،",
  "Total complaints 900, divided as follows: 510 phone, 310 post, 90 web;",
  "المكتب | الشكاوى | حلت في يوم العمل نفسه\nالشمال | 300 | 100\nالجنوب | 600 | 200\nالمجموع | 900 | 330",
  "المحافظة | عدد الشكاوى | منجزة في يوم الورود\nالشمال | 300 | 100\nالجنوب | 600 | 200\nالمجموع | 900 | 330",
  "اليوم | في الساعة الأولى | في الساعة الثانية | المجموع\nالأحد | 30 | 20 | 50\nالاثنين | 40 | 30 | 70\nالمجموع | 70 | 60 | 120",
  "Most complaints were closed in 2023\nClass | 2023\nCars | 400\nPhones | 120\nFurniture | 90\nTotal | 1,610",
  "The main complaints office\nClass | 2023\nCars | 400\nPhones | 120\nFurniture | 90\nTotal | 710",
  "الفئات الثلاث، ومن بينها السيارات\nالفئة | 2023\nالسيارات | 400\nالهواتف | 120\nالأثاث | 90\nالمجموع | 6100",
  "Of 100 complainants, a reply was sent to the 60 from Riyadh and to the 45 from Jeddah, 100 in all.",
  "There were 95 complaints: fines in 35 cases, and warnings were sent to the 70 others.",
  "وجاءت النتائج كالتالي: 900 شكوى، 500 من الشمال، 300 من الجنوب، 110 من الشرق.",
  "الشكاوى كالتالي: 900 شكوى، منها 500 من الشمال و300 من الجنوب و110 من الشرق.",
  "The figures came in as follows: 9,000 complaints, 4,000 on water, 3,000 on roads and 2,010 on power.",
  "بعد أن جاوزت مدتها شهرا حلت 2,000 شكوى، وتوزعت كالتالي: 1,000 عن الماء، و600 عن الطرق، و410 عن الكهرباء.",
  "بعد أن تعدت الوزارة أزمتها وردت 2,000 شكوى، وتوزعت كالتالي: 1,000 عن الماء، و600 عن الطرق، و410 عن الكهرباء.",
  "حل المكتب الواقع فوق البريد 2,000 شكوى، وتوزعت كالتالي: 1,000 عن الماء، و600 عن الطرق، و410 عن الكهرباء.",
  "سجلت شكاوى من هم فوق 60 عاما 2,000 شكوى، وتوزعت كالتالي: 1,000 عن الماء، و600 عن الطرق، و410 عن الكهرباء.",
  // Settled and not settled are 460 of 459.
  "The office received 459 complaints in the first quarter, of which 265 were resolved and 195 are still pending.",
  "تلقى المكتب 459 شكوى، منها 265 شكوى تمت معالجتها و195 شكوى قيد المعالجة.",
  // 24.0 is no more than 29.3, however long ago the counts were made.
  "Overall, there were 24.0 complaints per 100,000 journeys between 1 July and 30 September 2022, which is higher than the same quarter in the previous year (29.3 complaints per 100,000 journeys).",
  // 7,180 + 390 + 25 = 7,595 of 7,565, where the other two columns add up without the first row.
  "\tJune\tJuly\tAugust\tMay\nCalls made to the centre\t8,100\t7,900\t8,000\t8,050\nCalls answered\t7,200\t7,180\t7,000\t7,010\nVisitors\t410\t390\t400\t370\nE-mails\t30\t25\t20\t40\nTotal enquiries\t7,640\t7,565\t7,420\t7,420",
];
