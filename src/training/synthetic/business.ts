/** How firms and institutions are named on a business wire: in full, then by a short form; partners; units; abbreviations. */
export const business = `
firmstory
  {firmhead}|
  {uptown}, {month} {1-28} - {fullco:1!ORG} said it {firmdid}.|
  {firmmore*1-4 }
  {firmhead}|
  {uptown}, {state}, {month} {1-28} - {fullco:1!ORG} <{ticker!O}> said it {firmdid}.|
  {firmmore*2-5 }
  {firmhead}|
  {uptown}, {st}, {month} {1-28} - <{fullco:1!ORG}> said it {firmdid}.|
  {firmmore*2-4 }
  ^{surname:1} {ministerhead}|
  {uptown}, {month} {1-28} - {demonym} {longoffice!O} {person:1} said {ministersaid}.|
  {ministermore*2-5 }
  ^{surname:1} {ministerhead}|
  {uptown}, {month} {1-28} - {demonym} {longoffice!O} {person:1} said {ministersaid}.|
  {ministermore*2-5 }
  ^{surname:1} {ministerhead}|
  {uptown}, {month} {1-28} - {country}'s {longoffice!O} {surname:1} said {ministersaid}.|
  {ministermore*2-5 }
  ^{country}'S {surname:1} {ministerhead}|
  {uptown}, {month} {1-28} - {longoffice!O} {person:1} said {ministersaid}.|
  {ministermore*2-4 }
  ^{plainhead}|
  {uptown}, {month} {1-28} - {demonym} {longoffice!O} {person:1} said {ministersaid}.|
  {ministermore*2-5 }
  ^{plainhead}|
  {uptown}, {month} {1-28} - The {country} government said {ministersaid}. The {institution!ORG} agreed.|
  {ministermore*2-4 }
  {bodyhead}|
  {uptown}, {month} {1-28} - {bodyopen}|
  {bodymore*2-4 }
  {bondhead}|
  {uptown}, {month} {1-28} - {fullco:1!ORG} is issuing a {10-200} mln dlr bond due {month} {1-28}, {1990-2005}, lead manager {anyfirm!ORG} said.|
  {bondmore*2-4 }
  {partnerhead}|
  {uptown}, {month} {1-28} - {partnerline*2-4 }
  {partnerline*3-5 }
  {institutionline*3-6 }
  {institutionline*3-5 }
  {listedline*3-5 }
firmhead
  ^{rater!ORG} CUTS {coined:1!ORG} <{ticker!O}>, UPGRADES {surnameword:2!ORG} <{ticker!O}>
  ^{rater!ORG} MAY DOWNGRADE {coined:1!ORG} <{ticker!O}>
  ^{partners!ORG} CUTS {coined:1!ORG} OPINION
  ^COURT LIFTS ORDER ON {coined:1!ORG} <{ticker!O}>
  ^{surname:1} QUESTIONS {trade!O} TAX
  ^{anyfirm:9!ORG} INVITES BIDS FOR {coined:1!ORG}
  ^{coined:1!ORG} <{ticker!O}> {headdoes}
  ^{coined:1!ORG} <{ticker!O}> {headdoes}
  ^{coined:1!ORG} {headdoes}
  ^{fullco:1!ORG} <{ticker!O}> {headdoes}
  ^{fullco:1!ORG} {headdoes}
  ^{coined:1!ORG} UNIT {headdoes}
  ^{coined:1!ORG}, {surnameword:2!ORG} {headagree}
  ^{surnameword:2!ORG} <{ticker!O}> TO BUY {coined:1!ORG} <{ticker!O}>
  {coined:1!ORG} {firmsays} {firmdoes}
plainhead
  {demonym} HELICOPTERS RAID {town} - RADIO
  {demonym} UNION VOTES AGAINST STRIKE
  {demonym} TRADE DEFICIT NARROWS IN {month}
  {demonym} CONSUMER PRICES RISE {1-9} PCT
  {country} TO REQUEST {crop!O} REBATES
  {country} TO RECEIVE {10-90} MLN DLR GRANT
  {country} ISSUES {10-90} MLN SWISS FRANC NOTES
  {country} CABINET SET TO MULL FARM ISSUES
  {country} COURT VACATES AWARD IN {coined:1!ORG} CASE
  UNIONIST URGES RETALIATION AGAINST {country}
  BANKERS SAY {country} DEBT TALKS FINELY POISED
  CENTRAL BANK BUYS DOLLARS IN {bigtown}
  TRADERS SEE LOWER {crop!O} STOCKS
  STRIKES SPREAD IN {country}
  COFFEE, COCOA QUOTAS TALKS FAIL
  FARM GROUPS WANT HIGHER PRICES
  HOUSE PANEL APPROVES TRADE BILL
  SENATE PASSES FARM BILL
  OIL PRICES RISE ON {country} OUTPUT CUT
ministerhead
  SAYS {country} TO CUT {crop!O} OUTPUT
  SEES LOWER RATES
  SEES NO CHANGE IN {demonym} POLICY
  SAYS DOLLAR TOO LOW
  TO VISIT {country}
  WARNS {country} OVER TRADE
  SAYS {demonym} GROWTH SLOWING
  DENIES RIFT WITH {surname:2}
  ATTACKS {surname:2} STAND
  URGES RESTRAINT
  REJECTS CRITICISM
  DEFENDS BUDGET
  TO MEET {surname:2} IN {town}
  CALLS FOR TALKS
  WANTS TALKS WITH {surname:2}
  PLANS TRIP TO {country}
  OPTIMISTIC ON {country} DEBT
  NOT TO RESIGN
  DEATH RAISES QUESTIONS
ministersaid
  {country} would cut output
  he expected {demonym} rates to fall
  {country} and {country} had agreed on {crop!O} quotas
  the dollar had fallen far enough
  there was no need for new talks
ministermore
  {surname:1} told reporters in {town} that {country} would wait.
  {surname:1}, who met {longoffice!O} {person:2} in {town}, said {surname:2} agreed.
  "We want stability," {surname:1} said. {surname:2} declined to comment.
  {demonym} officials said {surname:1} would fly to {town}.
  Chancellor of the Exchequer {person:2} will meet {surname:1}, the {institution!ORG} said.
  Asked about {country}, {surname:1} said he had no news.
  {person:3}, an economist at {anyfirm!ORG}, said {surname:1} was right.
longoffice
  Chancellor of the Exchequer
  Energy Minister
  Mines and Energy Minister
  Economics Minister
  Minister of Finance
  Oil Minister
  Trade Minister
  Agriculture Secretary
  Treasury Secretary
  Trade Representative
  Central Bank Governor
  Under Secretary of State
  Minister
  House Speaker
  Prime Minister
  President
headagree
  AGREE TO MERGE
  IN JOINT VENTURE
  END TALKS
  SIGN PACT
headdoes
  SAID TO BE IN TALKS WITH {surnameword:2!ORG}
  TO SUPPLY {crop!O} TO {country}
  OFFICIAL SEES DROP IN {crop!O} STOCKS
  INVITES BORROWING AT {5-14} PCT
  LIFTS PRIME RATE
  SAYS COURT LIFTS ORDER
  OPTIMISTIC ABOUT OUTLOOK
  SELLS ITS FLEET
  TO SELL UNIT
  SELLS NOTES
  CUTS STAKE IN {surnameword:2!ORG}
  RAISES STAKE IN {surnameword:2!ORG}
  BUYS {surnameword:2!ORG}
  ACQUIRES {anyfirm!ORG}
  COMPLETES MERGER
  COMPLETES PURCHASE
  FILES FOR OFFERING
  FILES SUIT AGAINST {surnameword:2!ORG}
  REJECTS {surnameword:2!ORG} OFFER
  ACCEPTS {surnameword:2!ORG} BID
  SETS SPLIT
  SEES HIGHER NET
  SEES LOSS IN QUARTER
  UNIT BUYS BRANCHES
  UNIT GETS NAVY CONTRACT
  GETS {5-90} MLN DLR CONTRACT
  GETS LOAN FROM {surnameword:2!ORG}
  IN TALKS WITH {surnameword:2!ORG}
  TO CLOSE {town} PLANT
  UPGRADED BY {rater!ORG}
  DEBT CUT BY {rater!ORG}
  SAYS IT WILL APPEAL
  URGES HOLDERS TO VOTE
  NAMES NEW CHAIRMAN
  OFFERS TO BUY SHARES
  EXTENDS TENDER OFFER
  WARNS OF LOSS
  PLANS JOINT VENTURE
  REPORTS NAMES OF BUYERS
  TO PHASE OUT {trade!O} BUSINESS
  PROFIT RISES
  COMMENTS ON OFFER
  CHAIRMAN RESIGNS
  LISTS SHARES
  RECOMMENDATION REITERATED
  TO LEASE MORE SHIPS
firmsays
  sees
  posts
  to
  plans
firmdoes
  sell unit
  higher profit
  close plant
firmdid
  agreed to buy {anyfirm!ORG} for {1-90} mln dlrs
  sold its {town} plant to {anyfirm!ORG}
  registered with the {body} for an offering of {1-9} mln shares, with {anyfirm!ORG} and {anyfirm!ORG} as underwriters
  signed a letter of intent to merge with <{anyfirm!ORG}>
  will close a plant in {town}, {state}
  expects a loss for the quarter
  named {person:1} {role}
  completed the sale of its {surnameword!O} {trade!O} unit
  received a {1-90} mln dlr contract from {anyfirm!ORG} <{ticker!O}>
  had rejected the offer by {anyfirm!ORG} <{ticker!O}> subsidiary {anyfirm!ORG}
firmmore
  {institution!ORG}'s {anyfirm!ORG} unit sold its {town} branches.
  {anyfirm!ORG}'s <{ticker!O}> {anyfirm!ORG} unit agreed. The purchase would increase {coined:1!ORG}'s deposits.
  The sale to {fullco2!ORG} and {surnameword:2!ORG} raised {1-90} mln dlrs in floating rate notes ({letters!O}).
  The work is part of the {field!O} {field!O} Initiative.
  The company sold {usa!LOC} {cropname!O} to {country}, and {cropname!O} from the {usa!LOC} went to {country}.
  {coined:1!ORG} said its {coinedunit!ORG} subsidiary sold ships to {anyfirm!ORG}.
  {coined:1!ORG} said the deal is subject to approval by the {body}.
  {coined:1!ORG} also holds {10-60} pct of {anyfirm!ORG}.
  The company said {coined:1!ORG} and {surnameword:2!ORG} have been in talks since {month}.
  It said {anyfirm!ORG} of {town} and {anyfirm!ORG} of {country} will manage the issue.
  {person:1}, {role} of {coined:1!ORG}, said {surnameword:2!ORG} had not replied.
  {surname:1} said {coined:1!ORG}'s {town} plant would stay open.
  {coined:1!ORG}'s {surnameword!O} {trade!O} unit makes tools.
  {surnameword:2!ORG} earned {1-90} mln dlrs last year, while {coined:1!ORG} lost money.
  "We like {coined:1!ORG}," said {person:2}, an analyst at {anyfirm!ORG}. {surname:2} said {surnameword:2!ORG} was dear.
  The venture is with <{anyfirm!ORG}>, {anyfirm!ORG} <{ticker!O}>, <{coined!ORG}> and <{anyfirm!ORG}>.
  Analyst {person:2} of {anyfirm!ORG} said {coined:1!ORG} ({stockexchange!O}: {ticker!O}) was cheap.
  {anyfirm!ORG} ({stockexchange!O}: {ticker!O}) fell {1-9} pct. {coined:1!ORG} was unchanged on the {exchange!ORG}.
  Full name of the company is {fullco:1!ORG}.
  {coined:1!ORG} makes the {coined!MISC}, a small car, and the {coined!MISC} Limited.
coinedunit
  {coined:1!O} {trade!O}
  {coined:1!O} {trade!O} {suffix!O}
usa
  U.S.
cropname
  Corn
  Wheat
  Soybeans
  Oil
  Savings
  Business
stockexchange
  NYSE
  NASDAQ
  LSE
  TSX
exchange
  {town!O} Stock Exchange
  {town!O} Metal Exchange
  American Stock Exchange
  {town!O} Board of Trade
bondhead
  ^{coined:1!ORG} ISSUES {10-200} MLN DLR EUROBOND
  ^{coined:1!ORG} ISSUING {10-200} MLN STG BOND
  ^{coined:1!ORG} SETS {10-200} MLN SWISS FRANC NOTES
bondmore
  {anyfirm!ORG} is co-lead.
  Fees comprise {1-3} pct selling concession and {1-2} pct each for management and underwriting.
  The bond will be listed in {town!LOC}. The securities are rated AA by {rater!ORG}.
  The issue is guaranteed by {anyfirm!ORG} of {country}.
  The bond will be listed on the {exchange!ORG}. Payment date is {month} {1-28}.
  Managers are {anyfirm!ORG}, {anyfirm!ORG} and {anyfirm!ORG} ({town!LOC}).
anyfirm
  {madeco}
  {madeco}
  {fullco2}
  {partners}
  {partners}
  {coined!O} {trade!O} {suffix!O}
  {coined!O} {trade!O}
  {coined!O}
  {letters!O} {trade!O} {suffix!O}
  {letters!O}
  {given!O} {surnameword!O} {trade!O}
  {surnameword!O} {trade!O} International {suffix!O}
  {foreignfirm}
  {initialfirm}
initialfirm
  {initialed!O} {suffix!O}
  {initialed!O} and Co
  {initialed!O} and Co Ltd
  {initialed!O} {trade!O}
  {initialed!O}
foreignfirm
  Banque {coined!O}
  Banque Nationale de {town!O}
  Banco de {town!O}
  Banco {coined!O}
  Gruppo {surnameword!O}
  Grupo {coined!O} SA
  Societe {coined!O}
  Compagnie {coined!O} de {town!O}
  Credit {coined!O}
  {coined!O} Gloeilampen NV
  {coined!O} KGaA
  Caisse {coined!O}
  Union Bank of {country!O}
partners
  {surnameword!O} and Co
  {surnameword!O} and Co Inc
  {surnameword!O} and Sons
  {surnameword!O} and Sons Inc
  {surnameword!O} & Sons Ltd
  {surnameword!O} and {surnameword!O}
  {surnameword!O} and {surnameword!O} Inc
  {surnameword!O} and {surnameword!O} {trade!O} Inc
  {surnameword!O} {surnameword!O} and Co
  {surnameword!O} {surnameword!O} and Co Inc
  {given!O} {surnameword!O} and Associates Inc
  {surnameword!O} Brothers Inc
  {surnameword!O} Brothers and Co
  {manypartners}
  {manypartners}
manypartners
  {surnameword!O}, {surnameword!O} and Co
  {surnameword!O}, {surnameword!O} and Co Inc
  {surnameword!O}, {surnameword!O} and Sons Ltd
  {surnameword!O}, {surnameword!O}, {surnameword!O} and Co Inc
  {surnameword!O}, {surnameword!O} and {surnameword!O} Inc
  {surnameword!O}, {surnameword!O} and {surnameword!O} Securities Corp
  {surnameword!O}, {surnameword!O} & {surnameword!O}
  {surnameword!O}, {surnameword!O}, {surnameword!O} & {surnameword!O}
  {surnameword!O} {surnameword!O}, {surnameword!O} {surnameword!O} and Co
partnerhead
  ^{manypartners:1!ORG} TO SELL UNIT
  ^{partners!ORG} CUTS {coined!ORG} RATING
  ^{partners!ORG} TO BUY {coined!ORG}
partnerline
  Shares of {coined!ORG}, {coined!ORG} and {madeco!ORG} rose. Workers at {coined!ORG}, {surnameword!ORG} and {anyfirm!ORG} struck.
  Officials of {coined!ORG}, {coined!ORG} and {madeco!ORG} met in {town}. {coined!ORG}, {coined!ORG} and {coined!ORG} fell.
  He worked for {surnameword!ORG}, {coined!ORG} and {fullco2!ORG} before he joined {madeco!ORG}.
  {initialfirm!ORG} and {initialfirm!ORG} bid for {coined!ORG}. Shares of {initialfirm!ORG} rose.
  {manypartners:1!ORG} said {person:1}, its chairman, will leave.
  It told {manypartners:1!ORG} that {coined!ORG} was for sale.
  Shares of {partners!ORG} rose, and {partners!ORG} fell.
  The bonds were sold by {partners!ORG}, {partners!ORG} and {anyfirm!ORG}.
  Officials of {surnameword!ORG}, {surnameword!ORG} and {anyfirm!ORG} met in {town}.
  Both {letters!ORG}, {surnameword!ORG} and {fullco2!ORG} bid for it.
  {person:1} met {person:2}. {surname:1}, {surname:2} and {fullco2!ORG} agreed.
  In {town}, {partners!ORG} said rates rose. On {weekday}, {partners!ORG} agreed.
  However, {partners!ORG} lost {1-9} mln dlrs.
  {person:1}, an analyst with {partners!ORG}, said {person:2} of {partners!ORG} was wrong.
  The towns of {town}, {town} and {town} sold bonds through {manypartners!ORG}.
  {person:1}, {partners!ORG} chairman, spoke.
institutionline
  The road from {twowords:1!LOC} to {hill!LOC} is closed, the {twowordschool!ORG} said.
  {twowords:1!LOC} voters will choose the {twowordschool!ORG} board. {person:1} teaches at {twowordschool!ORG}.
  The {twowordschool!ORG} hired {person:1}, who taught at {twowordschool!ORG} near {highway!LOC}.
  Bus drivers of {twowordschool!ORG} and {twowordschool!ORG} met; the {mascot!ORG} play {twowords!ORG} on {weekday}.
  The {mascot:1!ORG} ({1-9}-{0-5}) trailed by {2-20}. The {mascot:1!ORG} were tired.
  Fans of the {mascot:1!ORG} cheered. The {mascot:1!ORG} beat {town!ORG}, and {mascot:1!ORG} coach {person:1} smiled.
  Water from {hill!LOC} runs to {hill!LOC}, {person:1} said.
  {person:1} of {hill!LOC} lives near {hill!LOC} and {street!LOC}.
  A barn at {hill!LOC} burned, the {firedept!ORG} said. The road past {hill!LOC} was closed.
  {person:1} heads the {institution!ORG} in {town}.
  {person:1}, deputy head of the {institution!ORG}, said so on {weekday}.
  The {institution!ORG} said {country} would sign.
  The {longinitials:1!ORG} ({initials:1!ORG}) met in {town}. The {initials:1!ORG} said {initials:1!ORG} members agreed.
  {longinitials:1!ORG}, {initials:1!ORG}, has {100-900} members, an {initials:1!ORG} official said.
  Fighters of {arabic:1!ORG} ({arabicinitials:1!ORG}) left {town}. {arabic:1!ORG} has {100-900} men, and {arabicinitials:1!ORG} said so.
  The group {arabic:2!ORG} ({arabicinitials:2!ORG}) took the road to {town}.
  {institution!ORG} President {person:1} spoke at the {institution!ORG}.
  He studied at the {institution!ORG} and the {church2!ORG}.
  She told the {committee!ORG} that the {committee!ORG} would vote.
  {surname:1} was quoted by the official {letters:1!ORG} news agency. {letters:1!ORG}, monitored in {town}, said he would wait.
  The official news agency {coined!ORG} said {demonym} troops left. The agency {letters!ORG} denied it.
  The carrier {coined!ORG} and the brokerage {surnameword!ORG} were sued.
  The {demonym} {institution!ORG} said so, and the {institution!ORG} agreed.
  {person:1} worships at {church2!ORG}, on {street!LOC}, beside {church2!ORG}.
  State Sen. {person:1}, {colour!O}, laughed. Prime Minister {person:2} did not.
  {town} {office} {person:1} and {town} {townoffice!O} {person:2} were there.
  The {office2!O} was asked by {person:1} of the {institution!ORG}.
office2
  Council
  Ministry
  Commission
townoffice
  Harbour-Master
  City Manager
  Town Clerk
  Fire Chief
  Mayor
  County Judge
hill
  {surnameword!O}'s Hill
  {coined!O} Hollow
  {surnameword!O}'s Landing
  {coined!O} Bottom
twowordschool
  {twowords!O} {schoolkind}
twowords
  {longtown!O}
  {longtown!O}
  {longtown!O}
  {coined!O} Falls
  {coined!O} Springs
  {coined!O} Grove
  {coined!O} Ridge
  {surnameword!O} Mills
  {surnameword!O} Point
  West {coined!O}
  New {coined!O}
schoolkind
  Middle School
  Elementary School
  High School
  School District
  School Board
  Unified School District
  Public Schools
institution
  Department of {field} and {field}
  Department of {field} and {field} Services
  Ministry of {field}, {field} and {field}
  Ministry of {field} and {field}
  Federal Bureau of {field}
  {demonym!O} Center for {field}
  Center for {field} in {country!O}
  {demonym!O} Center for {field} of the {field} Parties in {country!O}
  Center for the Study of {field}
  University of {town!O} at {town!O}
  University of {state!O}, {town!O}
  University of {town!O}
  {coined!O} River Watershed Council
  {town!O} {field} Council
  {person!O} High School
  {person!O} Foundation
  {surnameword!O} Institute for {field}
  {town!O} YMCA
  {demonym!O} {field} Workers Union
  United {field} Workers
  International {crop!O} Organization
  {demonym!O} {crop!O} Institute
  National {field} and {field} Administration
  Bank of {country!O}
  Court of {field} for {surnameword!O} County
  {state!O} Department of {field} and {field}
  Bureau of {field} Statistics
  Institute of {field} and {field}
  Board of {field}
committee
  House {field} Committee
  Senate {field} Committee
  House {field} subcommittee
  House of Representatives
  Senate
  Congress
  Committee on {field} and {field}
  {field} Committee
church2
  Trinity {coined!O} Church
  {saint!O} Church
  {surnameword!O} Memorial Church
  Trinity Lutheran Church
  First Baptist Church of {town!O}
  {coined!O} Methodist Church
  St. {given!O}'s Church
  St. {given!O}'s School
  {coined!O} Lane School
bodyhead
  ^{longinitials:1!ORG} OFFICIAL WARNS {country}
  ^{initials:1!ORG} SEES LOWER {crop!O} OUTPUT
  ^{initials:1!ORG} SAYS {crop!O} TALKS TO RESUME
  ^{country} OPTIMISTIC ABOUT {initials:1!ORG} MEETING
bodyopen
  The {longinitials:1!ORG} ({initials:1!ORG}) said {country} would join.
  {longinitials:1!ORG}, {initials:1!ORG}, officials said {country} would join.
  The {longinitials:1!ORG} said {demonym} stocks fell.
bodymore
  {initials:1!ORG} said stocks were down in {country}.
  {person:1}, {initials:1!ORG} {role}, said {surname:2} of the {institution!ORG} agreed.
  The {initials:1!ORG} meeting in {town} ended on {weekday}.
  "The {initials:1!ORG} system is unfair," {surname:1} said.
  An {initials:1!ORG} spokesman told the {committee!ORG} it would wait.
  The {longinitials:1!ORG} has {20-90} members.
listedline
  {surnameword!ORG}, {surnameword!ORG} and {anyfirm!ORG} sold shares.
  {coined:1!ORG} said {coined:1!ORG} workers voted. Shares of {coined:1!ORG} rose.
  {tearooms!ORG} and {tearooms!ORG} closed. {coined!ORG} bought {tearooms!ORG}.
  {moodys:1!ORG} cut the debt. {moodys:1!ORG} said {country} was next.
tearooms
  {surnameword!O}'s Tea Rooms
  {surnameword!O}'s Bakery
  {surnameword!O}'s Inc
moodys
  {surnameword!O}'s
  Moody's
  Lloyd's
  Standard and Poor's
  Standard & Poor's Corp
`;
