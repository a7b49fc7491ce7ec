/** How world news and business look on the wire: headline in few words, dateline, titles and roles, surnames again. */
export const wire = `
wirestory
  {earnings}
  {earnings}
  {traders*3-7}
  {traders*3-7 }
  {traders*3-7 }
  {shortco}
  {shortco}
  {shortco}
  {worldhead}|
  {wiredateline}|
  {world*2-5}
  {byhead}|
  {person}|
  {wiredateline}|
  {world*2-5}
  {worldhead}|
  {leadline} - {world*2-5}
  {companystory}
  {companystory}
  {market}
  {market}
  {press}
  {brief}
wiredateline
  ^{bigtown} {yearmonthday}
  ^{town} {yearmonthday}
  ^{town}, {country} {yearmonthday}
  ^{town}, {state} {yearmonthday}
  {uptown}, {month} {1-28}
leadline
  {uptown}, {month} {1-28}
  {uptown}, {month} {1-28} (Reuter)
  {uptown}, {st} (AP)
  {uptown} (AFP)
  {uptown}
  {uptown}, {country}
byhead
  {worldhead}
worldhead
  {country} says ready for talks with {country}.
  {demonym} minister to visit {country}.
  {country}'s {surname:1} meets {demonym} leader.
  {demonym} {colour!O} killed in {town} bombing.
  {surname:1} urges {body} to act on {country}.
  {body} says {country} talks to resume.
  FEATURE - {country}'s poor pay price of reform.
  INTERVIEW - {company} sees growth in {country}.
  {demonym} troops enter {town}.
  At least {3-90} killed in {country} bus crash.
  {demonym} rebels free hostages near {town}.
  {body} chief to visit {town}.
  ^{office!O} {surname:1} ARRIVES IN {town}
  ^{country} REJECTS {demonym} OFFER
  ^{body} WARNS OF CRISIS IN {country}
  ^{company} TO CLOSE PLANT IN {town}
  RTRS - {country} cuts rates.
  {town} police hold {3-30} after march.
  Two {demonym} nationals held in {town} airport.
world
  {demonym} {office} {person:1} arrived in {town} on {weekday} for talks with {office} {person:2}.|
  {surname:1} said {country:1} and {country:2} would sign an accord on {month} {1-28}.|
  "We hope for peace," {surname:2} told reporters after meeting {surname:1}.
  {office} {person:1} said on {weekday} that {country:1} would not join the {demonym}-led force in {country:2}.|
  {surname:1}, speaking in {town}, said {demonym} troops should leave {sea}.
  The {body:1} said on {weekday} it had sent {10-90} observers to {country}.|
  {body:1} spokesman {person:1} said the team would travel from {town} to {town}.|
  {surname:1} declined to comment on reports by the {press:1} news agency.
  {demonym} police arrested {2-40} people in the {demonym} city of {town} after a bomb exploded near the {body} office, officials said.
  A spokesman for the {party!ORG} said {surname:1} had been detained at {town} airport.
  "{country} is ready," said {person:1}, {role} of the {madebody!ORG} in {town}.|
  {surname:1} said the {body} had not replied.
  {person:1}, {role} of {company}, said {demonym} demand was strong.|
  But {surname:1} added that sales in {country} and {country} had slowed.
  {person:1}, {role} of the {madebody!ORG} ({letters}), met {office} {person:2} on {weekday}.
  The {madebody!ORG} ({letters:1}) said {letters:1} members would meet in {town}.
  {demonym} President {person:1} met {demonym} Prime Minister {person:2} in {town} on {weekday}.
  Former {demonym} {office} {person:1} died in {town}, {country}. He was {60-99}.
  {bigtown} has warned {bigtown} not to send troops. {bigtown} said it would wait; {country} did not reply.
  {surname:1} said {bigtown} had told {bigtown} that talks were over. Relations between {bigtown} and {bigtown} are poor.
  Officials said {bigtown} was ready, but {country} and {country} told {bigtown} to be patient.
  {country} accused {country} of spying. {bigtown} denied it and said {country} would regret it.
  Official news agency {letters} said {demonym} forces had left {town}. The agency {letters} quoted {surname:1} as saying so.
  The state news agency {paper!ORG} reported that {office} {person:1} was ill, and the daily {paper!ORG} said he was in {country}.
  Newspaper {paper!ORG} said the group {letters}, led by {person:1}, held {town}. {letters} leaders denied it.
  The {demonym} news agency {letters} said the {coined!ORG} movement, backed by {country}, had named {person:1}.
  Fighters of {coined!ORG} and the {letters} shelled {town}, {paper!ORG} said. {coined!ORG} is allied to {letters}.
  The group {coined!ORG} ({letters}) and its allies hold the {demonym} city of {town}.
  {demonym} rebels of the {madebody!ORG} attacked a village near {town}, {20-300} km ({10-200} miles) {compass} of the capital {town}, killing {3-60}.
  {person:1} was born in {town}, {state}, in {1900-1980}. He married {person:2}.
  In {town}, the {body} condemned the attack. {country} and {country} also voiced concern.
  {body} and {body} officials will meet in {town} next week, {demonym} sources said.
  {press} said {surname:1} would run for the {party!ORG} in {month}.
  {surname:1}'s {party!ORG} won {20-200} seats in parliament, ahead of the {party!ORG} with {20-100}.
  -- {town} newsroom, {100-999}-{1000-9999}
  -- {madebureau!ORG} +{10-99} {10-99} {100-999} {1000-9999}
  {bigtown}'s main airport was closed. {country}'s {body} gave no details.
  U.S. {office} {person:1} and {country}'s {person:2} agreed to meet in {town}.
  U.N. envoy {person:1} left {town} for {town}.
  {person:1}, the {demonym} leader, told {body} he would go to {country}.
  Around {100-900} {demonym}s and {demonym}s live in {town}.
  The {demonym}-backed {madebody!ORG} controls {town}, {sea} and parts of {region}.
  The quake was felt in {region} and in the {sea}.
  Wheat from {country} was sold to {country}, traders in {town} said.
compass
  north
  south
  east
  west
  northwest
  southeast
party
  {demonym!O} Socialist Party
  Democratic Party of {country!O}
  {demonym!O} People's Party
  Party of Democratic Action
  Popular Front
  National Democratic Party
  {demonym!O} Communist Party
  Movement for Democracy
  {country!O} Labour Party
  Social Democratic Party
  Union of {demonym!O} Workers
  {coined!O} Party
madebody
  {demonym!O} Foreign Ministry
  {country!O} Football Association
  Ministry of Finance
  Ministry of Foreign Affairs
  {demonym!O} Red Cross
  Institute of {field}
  {field} Institute
  National Union of {field} Workers
  Supreme Court
  Central Bank of {country!O}
  University of {town!O}
  {town!O} University
  {demonym!O} Liberation Front
  Front for the Liberation of {country!O}
  International Federation of {field}
  {demonym!O} Association of {field}
  {town!O} City Council
  National Bank of {country!O}
  {demonym!O} Airlines
  Council for {field}
  Centre for {field} Studies
  {field} and {field} Commission
  {demonym!O} Navy
  {demonym!O} Medical Association
  {town!O} Stock Exchange
  High Court
  Revolutionary Armed Forces
  {country!O} Human Rights Committee
field
  Agriculture
  Trade
  Energy
  Strategic
  Science
  Statistics
  Health
  Education
  Development
  Transport
  Defence
  Labour
  Human Rights
  Economic
  Family
  Coal
  Food
  Environment
madebureau
  {town!O} Newsroom
  {demonym!O} Commodities Desk
  {town!O} Bureau
  Reuters {town!O} newsroom
shortco
  {coined:1!ORG} {sees} {half!O}nd-half profit up.|
  {wiredateline}|
  {fullco!ORG} said on {weekday} its {town} unit would close.|
  {coined:1!ORG} shares rose {1-9} percent. Analysts said {coined:1!ORG} was cheap beside {surnameword:2!ORG}.|
  "{coined:1!ORG} has cash," said {person:1} of {fullco2!ORG}. {surname:1} said {surnameword:2!ORG} would not bid.|
  {coined:1!ORG} closed at {10-900}.
  {surnameword:2!ORG} bids for {coined:1!ORG}.|
  {wiredateline}|
  {fullco2!ORG} offered {1-90} million for {fullco!ORG}, {surnameword:2!ORG} chief executive {person:1} said.|
  {surname:1} said {coined:1!ORG} had not replied. {coined:1!ORG} declined to comment.|
  {coined:1!ORG} raised earnings by {1-60} percent last year, while {surnameword:2!ORG} lost money.
  {company} in talks with {coined:1!ORG}.|
  {wiredateline}|
  {company} will buy {10-60} percent of {coined:1!ORG}, the newspaper {paper!ORG} reported.|
  The deal values {coined:1!ORG} at {1-9} billion. {coined:1!ORG}'s {role}, {person:1}, could not be reached.
  {coined:1!ORG} names {surname:1} {role}.|
  {wiredateline}|
  {coined:1!ORG} said {person:1} would join from {surnameword:2!ORG}.|
  {surname:1} ran {surnameword:2!ORG}'s {demonym} business. {fullco!ORG} is based in {town}.
sees
  sees
  posts
  reports
  says
  forecasts
fullco
  {coined:1!O} {suffix!O}
  {coined:1!O} {trade!O} {suffix!O}
  {coined:1!O} {trade!O}
  {coined:1!O}
fullco2
  {surnameword:2!O} {suffix!O}
  {surnameword:2!O} & Co
  {surnameword:2!O} {trade!O} {suffix!O}
  {surnameword:2!O} Brothers
earnings
  ^{madeco!ORG} <{ticker!O}> {1-4}th QTR NET|
  {earningsline*4-9}
  ^{madeco!ORG} <{ticker!O}> YEAR LOSS|
  {earningsline*5-9}|
  NOTE: {note}
  {madeco!ORG} <{ticker!O}> {1-4}th qtr {mon} {28-31} net|
  {earningsline*4-9}|
  NOTE: {note} {note}
  ^{madeco!ORG} SETS QUARTERLY DIVIDEND|
  {dividend*3-4}
  ^{madeco!ORG} <{ticker!O}> VOTES PAYOUT|
  {uptown}, {month} {1-28} -|
  {dividend*3-4}
  {dividend*3-4}
  {earningsline*4-9}|
  NOTE: {note}
earningsline
  Shr {10-99} cts vs {10-99} cts
  Shr loss {1-9}.{10-99} dlrs vs profit {10-99} cts
  Oper shr {10-99} cts vs {10-99} cts
  Oper net {1-99}.{1-9} mln vs {1-99}.{1-9} mln
  Net {1-99},{100-999} vs {1-99},{100-999}
  Net profit {1-99}.{1-9} mln vs loss {1-99}.{1-9} mln
  Revs {1-99}.{1-9} mln vs {1-99}.{1-9} mln
  Sales {1-9}.{10-99} billion vs {1-9}.{10-99} billion
  Avg shrs {1-99}.{1-9} mln vs {1-99}.{1-9} mln
  Nine mths
  Nine Mths
  Six Mths
  Six months
  Year
  1st half
  Assets {1-9}.{10-99} billion
  Diluted shr {10-99} cts
  Turnover {1-99}.{1-9} mln stg
  Pretax profit {1-99}.{1-9} mln stg
  Note - All figures in U.S. Dlrs
note
  Results in U.S. Dlrs.
  Amounts in Canadian Dlrs.
  Net in H.K. Dlrs.
  Prior year figures in N.Z. Dlrs restated.
  Net includes gain of {1-9} mln dlrs from sale of {madeco!ORG}.
  Full name is {madeco!ORG}.
  {madeco!ORG} is {40-90} pct owned by {madeco!ORG}.
  Year ended Jan {28-31}, {1985-1988}.
  Quarter ended Dec {28-31}. Net after tax loss of {1-9} mln Dlrs.
  Cts per share in U.S. currency.
dividend
  Qtly div {10-99} cts vs {10-99} cts prior
  Qtly dividend {10-99} cts
  Pay {month} {1-28}
  Payable {month} {1-28}
  Record {month} {1-28}
  Record date {month} {1-28}
  Record March {1-28}
  Record May {1-28}
  Prior div {10-99} cts
traders
  Dealers said {company} was a buyer.
  Dealers in {town} said the {body} sold dollars.
  Bankers said the bond, led by {madeco!ORG}, was aimed at {country}.
  Traders said {madeco!ORG} sold {crop!O} to {country}.
  Stocks closed lower in {town}. Brokers said {company} led the fall.
  Analysts at {madeco!ORG} and {madeco!ORG} disagreed.
  The bank, {madeco!ORG}, set up a 100 mln U.S. Dlr facility. Managers are {madeco!ORG} and {madeco!ORG}.
  The dollar ended at {120-250} yen. The U.S. Dollar fell against sterling in {town}.
  The debt is rated A-{1-3} by {rater!ORG} and AA-minus by {rater!ORG}.
  {rater!ORG} and {rater!ORG} cut {madeco!ORG} to BBB-plus. {rater!ORG} said {madeco!ORG} was weak.
  GNP grew {1-9} pct in {country}, officials said.
  {country} {office} {person:1} said {demonym} GNP would grow.
  U.K. Chancellor {person:2} met U.S. Treasury Secretary {person:3} in {town}.
  {surname:3} and {surname:2} agreed that sterling was strong, dealers said.
  {madeco!ORG} said Congressional approval was needed.
  {person:1} <{ticker!O}>
  Mortgage rates fell, {savings!ORG} said. {savings!ORG} cut its prime to {7-12} pct.
  {madeco!ORG} and {savings!ORG} merged; {person:1}, of {savings!ORG}, will be {role}.
rater
  Moody's
  Standard and Poor's
  Standard & Poor's
  {surnameword!O}'s
savings
  {town!O} Federal Savings and Loan Association
  {coined!O} Savings and Loan Association
  {surnameword!O} and Sons Inc
  {surnameword!O}, {surnameword!O} and Co Inc.
  {coined!O} Telephone and Telegraph Co
  {surnameword!O} & Sons Inc
  {surnameword!O} {surnameword!O} and Co
  {surnameword!O} {surnameword!O} Inc
  {surnameword!O} {surnameword!O} {surnameword!O} Inc
  {given!O} {surnameword!O} and Co
  {surnameword!O} {surnameword!O}
companystory
  {madeco!ORG} sees higher {1996-1998} profit.|
  {wiredateline}|
  {co2}
  {company} {half!O} net falls.|
  {wiredateline}|
  {co2}
  ^{madeco!ORG} <{ticker!O}> {1-4}th QTR NET|
  Shr {10-99} cts vs {10-99} cts|
  Net {1-99},{100-999},{100-999} vs {1-99},{100-999},{100-999}|
  Revs {1-99}.{1-9} mln vs {1-99}.{1-9} mln|
  NOTE: Full name is {madeco!ORG}.
  ^{madeco!ORG} <{ticker!O}> TO BUY {madeco!ORG} UNIT|
  {uptown}, {mon} {1-28} - {co2}
  ^{surname:1} SEES LOWER {demonym} RATES|
  {uptown}, {mon} {1-28} - {office} {person:1} said {demonym} rates would fall.|
  {surname:1} told the {body} that {country} was on course.
  {madeco!ORG} - {half}th parent forecast.|
  {wiredateline}|
  Year to {month} {1-28}, {1994-1998}|
  (in billions of yen unless specified)|
  LATEST ACTUAL|
  (Parent) FORECAST YEAR-AGO|
  Sales {1-99}.{10-99} {1-99}.{10-99}|
  Net {100-999} million {100-999} million|
  NOTE - {madeco!ORG} makes {trade!O}.
half
  {1-6}
ticker
  {letters!O}
co2
  {madeco:1!ORG} said it agreed to buy {madeco:2!ORG} for {1-99} mln dlrs.|
  {madeco:3!ORG} <{ticker!O}> said it sold its {town}-based unit to {company}.
  {madeco!ORG} said {person:1}, {role}, resigned. {surname:1} had been with {company} since {1970-1985}.
  Shares in {madeco!ORG}, {country}'s largest {trade!O} group, rose {1-9} percent in {town}.
  {person:1}, an analyst at {madeco!ORG}, said {company} would gain. {surname:1} rates {company} a buy.
  {company} said its {demonym} unit {madeco!ORG} had won a contract from {madebody!ORG}.
  {madeco!ORG} ({letters}) of {country} and {company} formed a venture in {town}, {country}.
  {madeco!ORG} said a {1-3}-for-1 split was approved. The company is based in {town}, {state}.
  Standard & Poor's{sp!O} cut {madeco!ORG}. Moody's rates the debt Baa{1-3}.
  {company}, {company} and {madeco!ORG} also bid for the {demonym} company.
  In the {demonym} market, {madeco!ORG} fell {1-9} to {100-900}. {company} closed at {100-900}, and {company} at {10-99}.
  "{company} is cheap," said {person:1} of {madeco!ORG}.
sp
  , an agency,
  , in {town},
madeco
  {surnameword!O} {suffix!O}
  {surnameword!O} {trade!O} {suffix!O}
  {coined!O} {trade!O} {suffix!O}
  {coined!O} {suffix!O}
  {coined!O} {trade!O}
  {town!O} {trade!O} {suffix!O}
  {town!O} {trade!O}
  {demonym!O} {trade!O} {suffix!O}
  {demonym!O} {trade!O}
  {surnameword!O} & {surnameword!O}
  {surnameword!O} and {surnameword!O}
  {surnameword!O} {surnameword!O}
  {surnameword!O} {surnameword!O} {suffix!O}
  {coined!O} and {surnameword!O} {suffix!O}
  {surnameword!O}, {surnameword!O} & Co
  {surnameword!O} & Sons
  {letters!O} {suffix!O}
  {letters!O}
  First {trade!O} {suffix!O}
  Bank of {town!O}
  {town!O} National Bank
  {region!O} {trade!O}
  {coined!O}
  {surnameword!O} Brothers
  {given!O} {surname!O} {suffix!O}
market
  {town} stocks close lower, {company} slides.|
  {wiredateline}|
  {demonym} stocks ended lower on {weekday}, led by {company} and {madeco!ORG}, brokers said.|
  The {index!MISC} index fell {1-90}.{10-99} points to {1000-9000}.{10-99}.|
  "{town} is waiting for {town!LOC}," said {person} at {madeco!ORG}.|
  ^{marketrow*3-8}
  {pricerow*5-15}
  ^{demonym} BONDS - {town} close.|
  {wiredateline}|
  The {demonym} {10-30}-year bond fell after the {body} kept rates.|
  {1-9}-year yields were at {5-9}.{10-99} percent. The {index!MISC} was flat.
  {country} {crop!O} tender - {weekday}.|
  {wiredateline}|
  {country} bought {10-90},000 tonnes of {demonym} {crop!O} for {month} shipment, traders in {town} said.|
  {madeco!ORG} and {madeco!ORG} of {country} were the sellers.
  Ships at {town} - {weekday}.|
  {wiredateline}|
  {ship*4-9}
  ^{demonym} {crop!O} PRICES - {weekday}|
  {town} {100-900} {100-900}|
  {town} {100-900} {100-900}|
  {region} {100-900} unch
  {company}, {madeco!ORG} in talks - {press}.|
  {wiredateline}|
  {company} and {madeco!ORG} are in merger talks, {press} reported on {weekday}.
  ^RESEARCH ALERT - {madeco!ORG} CUT.|
  -- {madeco!ORG} said it cut its rating on {company} to hold.|
  -- Analyst {person:1} lowered the {1996-1998} estimate.|
  -- {letters} shares fell {1-5} to {10-90}.
index
  Nikkei
  Dow
  FTSE 100
  FTSE
  CAC-40
  DAX
  Hang Seng
  Dow Jones
  S&P 500
  TSE 300
  BSE 30
  Topix
  WIG
  PX50
marketrow
  {company} {100-900} +{1-20}
  {madeco!ORG} {100-900} -{1-20}
pricerow
  {madeco!ORG} {10-900}.{10-99} {10-900}.{10-99} {100-9000}
  {company} {10-900} +{1-9}
  ^{madeco!ORG} {10-900}.{10-99} {100-9000}
  ^{company} {10-900} {10-900} {1-9},{100-900}
ship
  {coined!MISC} {coined!MISC} {country} {crop!O} {10-60},000
  MV {coined!MISC} arrived from {town} on {month} {1-28}
  {coined!MISC}: {10-60},000 tonnes {crop!O}, {town} to {town}, {madeco!ORG}
press
  {paper!ORG}
paper
  {town!O} Times
  {town!O} Post
  Daily {sunword}
  {coined!O}
  {town!O} Herald
  {town!O} Tribune
  {town!O} {sunword}
  The {town!O} {sunword}
  La {coined!O}
  Al-{coined!O}
  {demonym!O} News Agency
  {letters!O}
  {sunword} of {country!O}
  {press3!O}
press3
  Xinhua
  Interfax
  Itar-Tass
  Tanjug
  Kyodo
  ANSA
  El Tiempo
  Le Soir
  Hurriyet
  Milliyet
  Dawn
  Nation
  Pravda
  Asahi
  Bild
  Globe
  Reuters
  CNN
  BBC
sunword
  Sun
  News
  Star
  Mirror
  Telegraph
  Express
  Gazette
  Journal
  Record
  Observer
  Chronicle
  Independent
  Mail
  Register
  Dispatch
brief
  PRESS DIGEST - {country} - {month} {1-28}.|
  {wiredateline}|
  These are leading stories in the {town} press on {weekday}. Reuters has not verified these stories and does not vouch for their accuracy.|
  ^{paper!ORG}|
  - {office} {person:1} said {country} would cut tariffs.|
  - {company} to invest in {town}.|
  ^{paper!ORG}|
  - {party!ORG} and {party!ORG} agree on coalition, {surname:1} says.|
  - {body} opens office in {town}.
  {weekday} diary:|
  ^{town} - {office} {person:1} visits {country} (to {month} {1-28}).|
  ^{town} - {body} meeting.|
  ^{town} - {madeco!ORG} annual meeting.|
  ^{town} - Soccer: {event} - {country} v {country}.
  {town} - {person:1}, {role} of {madeco!ORG}, meets {person:2}, {role} of {madeco!ORG}.
  On this day: {1800-1990} - {person}, {demonym} {colour!O}, was born in {town}.|
  {1800-1990} - {country} declared war on {country}.|
  {1800-1990} - {demonym} troops entered {town}.|
  {1800-1990} - {person:2}, {demonym} {role!O}, died.
`;
