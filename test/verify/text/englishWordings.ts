import type { ToldPair } from "./toldPairs.js";

/** The same said in other words, British, American and Indian: each is found wrong with the first number and right with the second. */
export const ENGLISH_PAIRS: readonly ToldPair[] = [
  // 300 to 420 is 40 % more; 120 / 420 = 29 %
  {
    code: "growth-mismatch",
    text: "The City took in 420 service requests in March 2015, an uptick of #% from February's 300.",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "The City took in 420 service requests in March 2015, a #% increase from a February total of 300.",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "The City took in 420 service requests in March 2015, a #% increase from February's total of 300.",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "Complaints leapt by #% from 300 to 420.",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "There were 420 complaints this year, up #% in comparison with 300 last year.",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "There were 420 complaints this year, up #% on the year-earlier 300.",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "Complaints reached 420 against 300 a year earlier, a spike of #%.",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "In 2022 there were 300 complaints and in 2023 there were 420, an increase of #%.",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "In 2022 there were 300 complaints. In 2023 there were 420 (up #%).",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "Complaints stood at 300 in 2022 and are now 420, an increase of #%.",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "Complaints were 300 in 2022 and reached 420, an increase of #%.",
    wrong: "29",
    right: "40",
  },
  // 400 to 300 is 25 % less; 100 / 300 = 33 %
  {
    code: "growth-mismatch",
    text: "The unit received 300 complaints in 2023, a dip of #% from the 400 of 2022.",
    wrong: "29",
    right: "25",
  },
  {
    code: "growth-mismatch",
    text: "Complaints tumbled by #% from 400 to 300.",
    wrong: "35",
    right: "25",
  },
  {
    code: "growth-mismatch",
    text: "Complaints were cut by #% from 400 to 300.",
    wrong: "35",
    right: "25",
  },
  // 420 - 300 = 120
  {
    code: "difference-mismatch",
    text: "Complaints rose from 300 to 420, a difference of #.",
    wrong: "130",
    right: "120",
  },
  {
    code: "difference-mismatch",
    text: "Complaints rose from 300 to 420, a net increase of #.",
    wrong: "130",
    right: "120",
  },
  // From 400 to 480 is no fall, from 480 to 380 no rise
  {
    code: "direction-mismatch",
    text: "Complaints slid from 400 in 2022 to # in 2023.",
    wrong: "480",
    right: "380",
  },
  {
    code: "direction-mismatch",
    text: "Complaints leapt from 400 in 2022 to # in 2023.",
    wrong: "380",
    right: "480",
  },
  {
    code: "direction-mismatch",
    text: "There were # complaints, higher than the 400 of the year before.",
    wrong: "380",
    right: "480",
  },
  // 3,000 / 3 = 1,000
  {
    code: "multiple-mismatch",
    text: "A third of the 3,000 complaints, i.e. #, were about water.",
    wrong: "1,300",
    right: "1,000",
  },
  {
    code: "multiple-mismatch",
    text: "A third of the 3,000 complaints, amounting to #, were about water.",
    wrong: "1,300",
    right: "1,000",
  },
  {
    code: "multiple-mismatch",
    text: "Of the 3,000 complaints, #, equal to a third, were about water.",
    wrong: "1,300",
    right: "1,000",
  },
  // 1,000 / 2 = 500, and 2 × 300 = 600
  {
    code: "multiple-mismatch",
    text: "Complaints fell by half from 1,000 to #.",
    wrong: "800",
    right: "500",
  },
  {
    code: "multiple-mismatch",
    text: "Complaints were cut in half from 1,000 to #.",
    wrong: "800",
    right: "500",
  },
  {
    code: "multiple-mismatch",
    text: "In June there were # complaints, double May's 300.",
    wrong: "900",
    right: "600",
  },
  // A day of 90 is below a mean of 120, and so is no highest; one of 190 is no lowest
  {
    code: "extreme-mismatch",
    text: "The daily average was 120 calls; the heaviest day had # calls.",
    wrong: "90",
    right: "190",
  },
  {
    code: "extreme-mismatch",
    text: "The daily average was 120 calls; the most in a single day was # calls.",
    wrong: "90",
    right: "190",
  },
  {
    code: "extreme-mismatch",
    text: "The daily average was 120 calls; the slowest day had # calls.",
    wrong: "190",
    right: "90",
  },
  {
    code: "extreme-mismatch",
    text: "The monthly average was 1,040 calls; the monthly high was # calls.",
    wrong: "900",
    right: "1,900",
  },
  // (100 × 10 + 300 × 20) / 400 = 17.5
  {
    code: "weighted-mean-mismatch",
    text: "The overall average (100 cases at 10 days, 300 cases at 20 days) is # days.",
    wrong: "15",
    right: "17.5",
  },
  // 1,079 / 1,284 = 84 %
  {
    code: "share-mismatch",
    text: "The office received 1,284 complaints. It resolved 1,079 complaints, making #% of the complaints received.",
    wrong: "76.7",
    right: "84",
  },
  {
    code: "share-mismatch",
    text: "The office received 1,284 complaints. It resolved 1,079 complaints, amounting to #% of the complaints received.",
    wrong: "76.7",
    right: "84",
  },
  {
    code: "share-mismatch",
    text: "The office received 1,284 complaints. It resolved 1,079 complaints, which represents #% of the complaints received.",
    wrong: "76.7",
    right: "84",
  },
  // 720 / 800 = 90 %
  {
    code: "share-mismatch",
    text: "The office heard 4,100 petitions in the year. On information it took in 800 appeals and upheld 720, a rate of #%.",
    wrong: "75",
    right: "90",
  },
  {
    code: "share-mismatch",
    text: "The office heard 4,100 petitions in the year. On information it took in 800 appeals and addressed 720, a rate of #%.",
    wrong: "75",
    right: "90",
  },
  {
    code: "share-mismatch",
    text: "The office heard 4,100 petitions in the year. On information it took in 800 appeals and resolved 720, giving a rate of #%.",
    wrong: "75",
    right: "90",
  },
  // 300 / 400 = 75 %
  {
    code: "share-mismatch",
    text: "Of 400 complaints, 300 were upheld, making #%.",
    wrong: "70",
    right: "75",
  },
  {
    code: "share-mismatch",
    text: "Of 400 complaints, 300 were upheld, a rate of #%.",
    wrong: "70",
    right: "75",
  },
  {
    code: "share-mismatch",
    text: "Among the 400 complaints, 300 (#%) were upheld.",
    wrong: "70",
    right: "75",
  },
  {
    code: "share-mismatch",
    text: "Of its 400 complaints, 300 (#%) were upheld.",
    wrong: "70",
    right: "75",
  },
  {
    code: "share-mismatch",
    text: "The council received 400 complaints, of these, 300 (#%) were upheld.",
    wrong: "70",
    right: "75",
  },
  {
    code: "share-mismatch",
    text: "The council received 400 complaints, among them 300 (#%) were upheld.",
    wrong: "70",
    right: "75",
  },
  {
    code: "share-mismatch",
    text: "The panel heard 400 people, of whom 300 (#%) were women.",
    wrong: "70",
    right: "75",
  },
  // 1,700 / 2,000 = 85 %
  {
    code: "share-mismatch",
    text: "The helpline received 2,000 calls, of which 1,700 were responded to, an answer rate of #%.",
    wrong: "91",
    right: "85",
  },
  // 4,750 / 5,000 = 95 %
  {
    code: "share-mismatch",
    text: "4,750 of the total 5,000 cases were closed, a closure rate of #%.",
    wrong: "98",
    right: "95",
  },
  {
    code: "share-mismatch",
    text: "4,750 of its 5,000 cases were closed, a closure rate of #%.",
    wrong: "98",
    right: "95",
  },
  {
    code: "share-mismatch",
    text: "4,750 of the 5,000 cases were closed, equating to #%.",
    wrong: "98",
    right: "95",
  },
  {
    code: "share-mismatch",
    text: "#% of these 5,000 cases (4,750) were closed.",
    wrong: "98",
    right: "95",
  },
  {
    code: "share-mismatch",
    text: "#% of the 5,000 cases, a total of 4,750, were closed.",
    wrong: "98",
    right: "95",
  },
  {
    code: "share-mismatch",
    text: "Staff closed 4,750 cases, corresponding to #% of the 5,000 received.",
    wrong: "98",
    right: "95",
  },
  // 3,214 / 5,000 = 64.3 %
  {
    code: "share-mismatch",
    text: "Of the 5,000 calls received, 3,214 were answered – a rate of #%.",
    wrong: "71",
    right: "64.3",
  },
  {
    code: "share-mismatch",
    text: "Of the 5,000 calls received, 3,214 were answered, which equates to #%.",
    wrong: "71",
    right: "64.3",
  },
  {
    code: "share-mismatch",
    text: "Of the 5,000 calls received, 3,214 were answered at a rate of #%.",
    wrong: "71",
    right: "64.3",
  },
  // (2,600 + 1,400) / 5,000 = 80 %
  {
    code: "share-mismatch",
    text: "Of the 5,000 complaints, 2,600 were about water, 1,400 about roads and 1,000 about waste. The two largest made up #% of the total.",
    wrong: "82",
    right: "80",
  },
  {
    code: "share-mismatch",
    text: "Of the 5,000 complaints, 2,600 were about water, 1,400 about roads and 1,000 about waste. Collectively, water and roads made up #% of the total.",
    wrong: "82",
    right: "80",
  },
  // 40 + 30 + 20 + 10 = 100
  {
    code: "shares-not-100",
    text: "Responses were: very satisfied 40%, satisfied 30%, neutral 20%, not satisfied #%.",
    wrong: "20",
    right: "10",
  },
  // 500 + 310 + 180 = 990
  {
    code: "sum-mismatch",
    text: "We took 500 calls, 310 e-mails and 180 letters, altogether #.",
    wrong: "1,090",
    right: "990",
  },
  {
    code: "sum-mismatch",
    text: "We took 500 calls, 310 e-mails and 180 letters, adding up to #.",
    wrong: "1,090",
    right: "990",
  },
  {
    code: "sum-mismatch",
    text: "We took 500 calls, 310 e-mails and 180 letters, a grand total of #.",
    wrong: "1,090",
    right: "990",
  },
  {
    code: "sum-mismatch",
    text: "We took 500 calls, 310 e-mails and 180 letters, which totals #.",
    wrong: "1,090",
    right: "990",
  },
  {
    code: "sum-mismatch",
    text: "We took 500 calls, 310 e-mails and 180 letters, # contacts overall.",
    wrong: "1,090",
    right: "990",
  },
  // 3,000 + 2,000 = 5,000
  {
    code: "sum-mismatch",
    text: "Of 5,000 complaints, 3,000 came by phone; the rest (#) came by e-mail.",
    wrong: "1,900",
    right: "2,000",
  },
  {
    code: "sum-mismatch",
    text: "Of 5,000 complaints, 3,000 came by phone; the balance, #, came by e-mail.",
    wrong: "1,900",
    right: "2,000",
  },
  {
    code: "sum-mismatch",
    text: "Of 5,000 complaints, 3,000 came by phone; the others, #, came by e-mail.",
    wrong: "1,900",
    right: "2,000",
  },
  // 3,214 + 1,786 = 5,000
  {
    code: "sum-mismatch",
    text: "Of 5,000 complaints, 3,214 were resolved, # are awaiting a decision.",
    wrong: "1,768",
    right: "1,786",
  },
  {
    code: "sum-mismatch",
    text: "Of 5,000 complaints, 3,214 were resolved, and # are being processed.",
    wrong: "1,768",
    right: "1,786",
  },
  {
    code: "sum-mismatch",
    text: "Of 5,000 complaints, 3,214 were resolved, and # were not resolved.",
    wrong: "1,768",
    right: "1,786",
  },
  {
    code: "sum-mismatch",
    text: "The Ombudsman concluded 5,000 complaints, of which 3,214 were upheld and # were not upheld.",
    wrong: "1,768",
    right: "1,786",
  },
  {
    code: "sum-mismatch",
    text: "The Ombudsman concluded 5,000 complaints, of which 3,214 were upheld and # were declined.",
    wrong: "1,768",
    right: "1,786",
  },
  {
    code: "sum-mismatch",
    text: "Of the 5,000 calls received, 3,214 were answered and # went unanswered.",
    wrong: "1,768",
    right: "1,786",
  },
  // No more than all 5,000
  {
    code: "sum-mismatch",
    text: "5,000 complaints came in, # of them by phone.",
    wrong: "6,000",
    right: "2,000",
  },
  {
    code: "sum-mismatch",
    text: "5,000 complaints came in, # of which were by phone.",
    wrong: "6,000",
    right: "2,000",
  },
  {
    code: "sum-mismatch",
    text: "5,000 complaints came in, among them # by phone.",
    wrong: "6,000",
    right: "2,000",
  },
  // 40 + 34 + 14 = 88
  {
    code: "sum-mismatch",
    text: "There were 88 complaints: noise (40), waste (34) and others (#).",
    wrong: "9",
    right: "14",
  },
  {
    code: "sum-mismatch",
    text: "There were 88 complaints: noise 40, waste 34, unclassified #.",
    wrong: "9",
    right: "14",
  },
  {
    code: "sum-mismatch",
    text: "There were 88 complaints: noise 40, waste 34, sundry #.",
    wrong: "9",
    right: "14",
  },
  // 192 + 13 + 9 = 214
  {
    code: "sum-mismatch",
    text: "There were # complaints. They fell into three groups: individuals made 192, the media 13, and companies and groups nine.",
    wrong: "215",
    right: "214",
  },
  // More than 5,000: 2,120 + 1,480 + 1,000 = 4,600, and with 2,620 it is 5,100; fewer: with 2,820 it is 5,300, and with 2,320 it is 4,800
  {
    code: "bound-mismatch",
    text: "In excess of 5,000 calls came in, divided into # about water, 1,480 about roads and 1,000 about other matters.",
    wrong: "2,120",
    right: "2,620",
  },
  {
    code: "bound-mismatch",
    text: "North of 5,000 calls came in, divided into # about water, 1,480 about roads and 1,000 about other matters.",
    wrong: "2,120",
    right: "2,620",
  },
  {
    code: "bound-mismatch",
    text: "Just shy of 5,000 calls came in, divided into # about water, 1,480 about roads and 1,000 about other matters.",
    wrong: "2,820",
    right: "2,320",
  },
  // 9,870 is not more than 10,000, and 10,120 is not less
  {
    code: "bound-mismatch",
    text: "Over 10,000 calls came in: a total of #.",
    wrong: "9,870",
    right: "10,120",
  },
  {
    code: "bound-mismatch",
    text: "The office said its calls passed 10,000 in the year, totalling #.",
    wrong: "9,870",
    right: "10,120",
  },
  {
    code: "bound-mismatch",
    text: "The office said its calls went past 10,000 in the year, totalling #.",
    wrong: "9,870",
    right: "10,120",
  },
  {
    code: "bound-mismatch",
    text: "The office said its calls exceeded 10,000 in the year, to reach #.",
    wrong: "9,870",
    right: "10,120",
  },
  {
    code: "bound-mismatch",
    text: "Calls failed to reach 10,000 in the year, totalling #.",
    wrong: "10,120",
    right: "9,870",
  },
  {
    code: "bound-mismatch",
    text: "Over 10,000 calls were received in the year: # in all.",
    wrong: "9,870",
    right: "10,120",
  },
  // 100 + 50 - 30 = 120
  {
    code: "roll-forward-mismatch",
    text: "We carried over 100 cases, received 50, closed 30 and ended with # open cases.",
    wrong: "130",
    right: "120",
  },
  {
    code: "roll-forward-mismatch",
    text: "We began with 100 open cases, received 50, closed 30 and carried over #.",
    wrong: "130",
    right: "120",
  },
  {
    code: "roll-forward-mismatch",
    text: "We began with 100 open cases, received 50, closed 30 and had # yet to be decided.",
    wrong: "130",
    right: "120",
  },
  {
    code: "roll-forward-mismatch",
    text: "We began with 100 open cases, received 50, closed 30 and had # active cases at the end.",
    wrong: "130",
    right: "120",
  },
  // 100 + 50 - 40 = 110 and 110 + 31 - 40 = 101
  {
    code: "roll-forward-mismatch",
    text: "Month | Opening | Received | Outflow | Closing\nMay | 100 | 50 | 40 | 110\nJune | 110 | 31 | 40 | #\nJuly | 101 | 50 | 51 | 100\nAugust | 100 | 20 | 30 | 90",
    wrong: "110",
    right: "101",
  },
  {
    code: "roll-forward-mismatch",
    text: "Month | Opening | Received | Closed | End of month\nMay | 100 | 50 | 40 | 110\nJune | 110 | 31 | 40 | #\nJuly | 101 | 50 | 51 | 100\nAugust | 100 | 20 | 30 | 90",
    wrong: "110",
    right: "101",
  },
  // 15,340 with two digits swapped
  {
    code: "repeated-mismatch",
    text: "We received 15,340 complaints: 9,120 by phone and 6,220 by e-mail. All # complaints were closed.",
    wrong: "15,430",
    right: "15,340",
  },
  {
    code: "repeated-mismatch",
    text: "We received 15,340 complaints: 9,120 by phone and 6,220 by e-mail. All of the # complaints were closed.",
    wrong: "15,430",
    right: "15,340",
  },
  // 40 is no more than 50
  {
    code: "rank-mismatch",
    text: "The husband headed the list with # cases, followed by the brother with 50 and the father with 20.",
    wrong: "40",
    right: "60",
  },
  {
    code: "rank-mismatch",
    text: "Water came first with # complaints, followed by roads with 50.",
    wrong: "40",
    right: "60",
  },
  {
    code: "rank-mismatch",
    text: "Water led with # complaints, ahead of roads with 50.",
    wrong: "40",
    right: "60",
  },
  // Corran has most, 760, and Ardal fewest, 410
  {
    code: "rank-mismatch",
    text: "Calls by town:\n- Barra: 530\n- Ardal: 410\n- Corran: 760\n\n# heads the list.",
    wrong: "Ardal",
    right: "Corran",
  },
  {
    code: "rank-mismatch",
    text: "Calls by town:\n- Barra: 530\n- Ardal: 410\n- Corran: 760\n\n# was top.",
    wrong: "Ardal",
    right: "Corran",
  },
  {
    code: "rank-mismatch",
    text: "Calls by town:\n- Barra: 530\n- Ardal: 410\n- Corran: 760\n\n# was bottom.",
    wrong: "Corran",
    right: "Ardal",
  },
  // 200 to 240 is 20 % more
  {
    code: "growth-mismatch",
    text: "Channel | 2022 | 2023 | YoY\nPhone | 300 | 330 | 10%\nChat | 200 | 240 | #%\nMail | 100 | 105 | 5%",
    wrong: "25",
    right: "20",
  },
  {
    code: "growth-mismatch",
    text: "Channel | 2022 | 2023 | Δ\nPhone | 300 | 330 | 10%\nChat | 200 | 240 | #%\nMail | 100 | 105 | 5%",
    wrong: "25",
    right: "20",
  },
  // 1,180 / (12,480 - 1,180) = 10.4 %
  {
    code: "growth-mismatch",
    text: "There were 12,480 requests, which is 1,180 more than in 2023, or #%.",
    wrong: "15",
    right: "10.4",
  },
  {
    code: "growth-mismatch",
    text: "There were 12,480 requests, a jump of 1,180 on 2023, or #%.",
    wrong: "15",
    right: "10.4",
  },
  {
    code: "growth-mismatch",
    text: "There were 12,480 requests, which is 1,180 more than in 2023, representing #%.",
    wrong: "15",
    right: "10.4",
  },
  // 6,000 / (46,000 - 6,000) = 15 %
  {
    code: "growth-mismatch",
    text: "Visits reached 46,000, an increase of 6,000, representing #%.",
    wrong: "51",
    right: "15",
  },
  {
    code: "growth-mismatch",
    text: "Visits reached 46,000, a jump of 6,000, or #%.",
    wrong: "51",
    right: "15",
  },
  // 300 to 420 is 40 % more
  {
    code: "growth-mismatch",
    text: "The Department received 420 complaints from consumers, #% above July's 300.",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "The Department received 420 complaints from consumers, a #% increase on July (300).",
    wrong: "29",
    right: "40",
  },
  {
    code: "growth-mismatch",
    text: "The Department received 420 complaints from consumers, up #% from a low of 300 in July.",
    wrong: "29",
    right: "40",
  },
  // 400 to 300 is 25 % less
  {
    code: "growth-mismatch",
    text: "The Department received 300 complaints, #% below July's 400.",
    wrong: "29",
    right: "25",
  },
  {
    code: "growth-mismatch",
    text: "The Department received 300 complaints, down #% from a peak of 400 in July.",
    wrong: "29",
    right: "25",
  },
  {
    code: "share-mismatch",
    text: "The office heard 4,100 petitions in the year. On information it took in 800 appeals and resolved 720, a disposal rate of #%.",
    wrong: "75",
    right: "90",
  },
  {
    code: "share-mismatch",
    text: "The unit received 800 grievances and disposed of 720. The disposal rate was #%.",
    wrong: "75",
    right: "90",
  },
  {
    code: "share-mismatch",
    text: "The unit received 800 grievances and disposed of 720. The redressal rate was #%.",
    wrong: "75",
    right: "90",
  },
  // 1,700 / 2,000 = 85 %
  {
    code: "share-mismatch",
    text: "The helpline received 2,000 calls and answered 1,700, an answer rate of #%.",
    wrong: "91",
    right: "85",
  },
  {
    code: "share-mismatch",
    text: "The helpline took 2,000 calls and answered 1,700, an answer rate of #%.",
    wrong: "91",
    right: "85",
  },
  // 300 / 2,000 = 15 %
  {
    code: "share-mismatch",
    text: "The helpline received 2,000 calls; 300 were dropped, an abandonment rate of #%.",
    wrong: "25",
    right: "15",
  },
  {
    code: "share-mismatch",
    text: "The helpline received 2,000 calls; 300 were not answered, an abandonment rate of #%.",
    wrong: "25",
    right: "15",
  },
];

/** Words that look like those, and say something else. */
export const SOUND_ENGLISH: readonly string[] = [
  "The daily average was 120 calls; the slowest day had 90 calls and the busiest 190.",
  "There were 420 complaints this year, up 40% compared to 300 last year.",
  "There were 420 complaints this year, up 40% relative to 300 last year.",
  "Just shy of 5,000 calls came in, divided into 2,510 about water, 1,480 about roads and 1,000 about other matters.",
  "In excess of 5,000 calls came in, divided into 2,620 about water, 1,480 about roads and 1,000 about other matters.",
  "Calls passed 10,000 in the year, standing at 9,200 by phone and 1,300 by chat.",
  "The dip was reported by 25% of the 400 callers, 300 a year before.",
  "Of 5,000 complaints received in 2023, 3,214 were resolved in the same year and 1,768 are pending, the others having been withdrawn.",
  "More than 10,000 complaints were received (8,900 in the year before).",
  "Calls exceeded 10,000 in the year, reaching 9,800 in the north.",
  "The unit received 800 grievances and disposed of 720. The target for the closure rate was 95%.",
  "The unit received 800 grievances and disposed of 720, including 100 from the year before. The disposal rate was 77.5% of those filed in the year.",
  "The team visited 40 schools and closed 30 complaints, a closure rate of 60%.",
  "Of 400 complaints, 300 were upheld, a satisfaction rate of 82%.",
  "Complaints stood at 300 in 2022 and calls reached 420, an increase of 12%.",
  "In 2022 there were 300 complaints. In 2023 there were 420 in the capital alone, an increase of 12%.",
  "In 2021 there were 300 complaints. In 2023 there were 420, an increase of 12% on 2022.",
  "The Ombudsman concluded 5,000 complaints, of which 3,214 were upheld and 1,700 were not upheld.",
  "Of 5,000 complaints, 4,200 were answered and 700 are being processed.",
  "The trains carried over 1,000 passengers; 900 of these were asked.",
  "There were 5,000 complaints: water 1,400, roads 1,000 and waste 2,600. The two largest made up 80%.",
  "10,000 complaints came in; 5,000 concerned water, 6,000 of them by phone and 4,000 by mail.",
  "North of the river, 5,000 calls came in: 3,000 about water and 2,000 about roads.",
  "Complaints about price hikes and price rises made 25% of the 400 complaints received, against 380 a year earlier.",
  "The office heard 4,100 petitions in the year. On information it took in 800 appeals and resolved 720, a disposal rate of 90%.",
  "The unit received 800 grievances and disposed of 720. The disposal rate was 90%.",
  "The unit received 800 grievances and disposed of 720. The redressal rate was 90%.",
  // 1,700 / 2,000 = 85 %
  "The helpline received 2,000 calls and answered 1,700, an answer rate of 85%.",
  "The helpline took 2,000 calls and answered 1,700, an answer rate of 85%.",
  // 300 / 2,000 = 15 %
  "The helpline received 2,000 calls; 300 were dropped, an abandonment rate of 15%.",
  "The helpline received 2,000 calls; 300 were not answered, an abandonment rate of 15%.",
];
