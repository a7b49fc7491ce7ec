/** How the web's news names bodies: politics, science, technology, firms of one word, charities, aid, in full and by short forms. */
export const webNews = `
webstory
  {webhead}|
  {webtop}|
  {weblead} {politics*2-4 }|
  {politics*2-4 }|
  {anybody*1-3 }|
  {furniture}
  {webhead}|
  {weblead} {politics*3-6 }|
  {pairs*2-4 }
  {webhead}|
  {webtop}|
  {weblead} {science*2-4 }|
  {science*2-4 }|
  {pairs*1-3 }|
  {furniture}
  {webhead}|
  {weblead} {tech*2-4 }|
  {tech*2-5 }|
  {pairs*1-3 }
  {webhead}|
  {webtop}|
  {weblead} {tech*2-4 }|
  {tech*2-4 }|
  {anybody*1-3 }|
  {furniture}
  {webhead}|
  {weblead} {aid*2-4 }|
  {aid*2-4 }|
  {anybody*1-3 }
  {webhead}|
  {webtop}|
  {furniture}|
  {weblead} {anybody*3-6 }|
  {anybody*2-5 }
  {webhead}|
  {weblead} {anybody*2-4 }|
  {pairs*2-5 }|
  {furniture}
webhead
  {brand:1!ORG} sued over {plainthing}
  {brand:1!ORG} to cut {100-900} jobs at {town:1}
  {brand:1!ORG}'s new app worries {agency:1!ORG}
  {agency:1!ORG} warns of {plainthing}
  {agencyinitials:1!ORG} warns of {plainthing}
  {person:1} quits {webparty:1!ORG}
  {town:1} {hospital2!ORG} criticised over {plainthing}
  {country} could face {plainthing}, {agencyinitials:1!ORG} says
  Why {brand:1!ORG} wants your {plainthing}
  Is {brand:1!ORG} worth it?
  Everything you need to know about {plainthing}
  What we know about the {town:1} crash
  Five things to watch as {brand:1!ORG} goes public
  New study links {plainthing} to poor sleep
  Scientists find water on moon
  Residents angry over {plainthing} plan
  Woman finds lost ring after {5-40} years
  Council tax to rise as cuts bite
  Police appeal after attack in {town:1}
  Prime minister urged to act on {plainthing}
  How one family lost everything in the flood
webtop
  By {person}
  By {person}|
  {paper!ORG}
  By {person}, {paper!ORG}
  By {person}|
  {field} correspondent, {mediabody!ORG}
  {month} {1-28}, {2009-2021}
  Last updated {1-9} hours ago
  Posted: {month} {1-28}, {2009-2021}
  {furniture}
weblead
  {town} -
  ({brand:9!ORG}) -
  ({paper!ORG}) —
  {uptown} ({agencyinitials:8!ORG}) —
  {uptown}, {st2} -
  {plainopen}
  {plainopen}
  {plainopen}
  {plainopen}
plainopen
  A report published on {weekday} is critical of the plan.
  There are fears for {plainthing} after a vote this week.
  It was meant to be a quiet summer.
  More than {100-900} people have signed a petition.
plainthing
  data breach
  hospital waits
  rail fares
  school meals
  flood risk
  energy bills
  screen time
  bus cuts
  fake reviews
  plastic waste
  knife crime
  student debt
  bee decline
  asylum claims
  parking fees
furniture
  Share this with
  Image caption {person:1} said the {agencyinitials:1!ORG} was slow
  Image copyright {brand:9!ORG}
  Read more: Why bees matter
  Related Topics
  Sign up for our newsletter
  Get the latest from {brand:9!ORG}
  Follow {paper!ORG} on {network!ORG} and {network!ORG}.
  Like us on {network!ORG}
  Share on {network!ORG}|
  Share on {network!ORG}|
  Share via Email
  Copyright {2008-2021} {brand:9!ORG}. All rights reserved.
  Most Read Stories
  Skip to content|
  Home|
  News|
  Sport
  Photo: {person} / {brand:9!ORG}
  (Photo by {person}/{brand:9!ORG})
  Top Stories This Week
  Terms and Conditions|
  Privacy Policy|
  Contact Us
  Breaking News Email Alerts
  Watch: Inside the Flooded Town
  Media Contact: {person}, {agency:1!ORG}, {100-999}-{1000-9999}
network
  Facebook
  Twitter
  Instagram
  YouTube
  LinkedIn
  WhatsApp
  Snapchat
  TikTok
  Reddit
  Pinterest
  {brand!O}
webparty
  Labour
  Conservative Party
  Labour Party
  Liberal Democrats
  Green Party
  Scottish National Party
  SNP
  Plaid Cymru
  Sinn Fein
  DUP
  UKIP
  Democratic Party
  Republican Party
  GOP
  Liberal Party
  NDP
  New Democratic Party
  Bloc {region!O}
  {demonym!O} National Party
  {country!O} First
  {region!O} Party
  {region!O} Alliance
  {brand!O} Party
  {letters!O}
  National Congress
  Freedom and {field} Party
  Christian Democratic Union
  {demonym!O} Greens
  People's {field} Party
memberword
  MP
  MPs
  councillor
  councillors
  MEP
  MLA
  leader
  leadership
  candidate
  chairman
  deputy leader
  whip
  voters
  manifesto
  conference
  activists
politics
  {webparty:1!ORG} {memberword} {person:1} said {webparty:2!ORG} had broken its word.
  {webparty:1!ORG}'s {person:2} told the {parlbody!ORG} that the bill would hurt {town}.
  A {webparty:1!ORG} spokesman said: "We will not be lectured by {webparty:2!ORG}."
  The {webparty:2!ORG} conference opens in {town} on {weekday}.
  "{webparty:1!ORG} has no plan," {surname:1} told {paper!ORG}.
  {surname:1} joined {webparty:1!ORG} in {1970-2012} and sat on the {parlbody!ORG} until {2013-2019}.
  {surname:2}, who left {webparty:1!ORG} for {webparty:2!ORG}, will stand in {town}.
  Support for {webparty:1!ORG} fell to {20-39}%, according to a poll by {brand!ORG} for {paper!ORG}.
  The {ministry:1!ORG} said it would respond to the {parlbody!ORG} in due course.
  A {ministry:1!ORG} spokeswoman said ministers had met {agency:1!ORG} and {agency:2!ORG}.
  The report by the {agency:1!ORG} ({agencyinitials:1!ORG}) says the {ministry:1!ORG} lost {2-90}m.
  The {agencyinitials:1!ORG} found that {plainthing} had doubled.
  {person:3}, director of the {agency:2!ORG} think tank, called it a gimmick.
  Think tank {agency:2!ORG} said the figures did not add up.
  Figures from the {agency:2!ORG} show that {20-90}% of people in {town} agree.
  Unions {unionname!ORG}, {unionname!ORG} and the {unionname!ORG} will ballot members.
  {unionname:1!ORG} general secretary {person:4} said members were "at breaking point". {unionname:1!ORG} represents {10-900},000 staff.
  {surname:4}, of {unionname:1!ORG}, said talks with {council3!ORG} had failed.
  {council3:1!ORG} leader {person:5} ({webpartyshort!ORG}) said the council had no choice.
  {council3:1!ORG} said it had spent {2-90}m on roads. It is run by {webpartyshort!ORG}.
  The inquiry was set up by {parlbody:1!ORG}, chaired by {person:1}.
  {surname:1} was questioned by the {parlbody:1!ORG}. The committee will report in {month}.
  {demonym} voters go to the polls on {date}, and the {webparty:1!ORG} hopes to win {region}.
  {person:1}, the {country} prime minister, met {brand!ORG} and {agency!ORG} in {bigtown}.
  Under the bill, the {agency:1!ORG} would lose its powers to the {ministry!ORG}.
  She was an adviser to the {ministry!ORG} before she moved to {agency:2!ORG}.
  The {ministry:1!ORG} and {council3:1!ORG} declined to comment.
webpartyshort
  Labour
  Lab
  Con
  Lib Dem
  Green
  {letters!O}
parlbody
  {field} Select Committee
  Commons {field} Committee
  House of Commons {field} and {field} Committee
  Public Accounts Committee
  House Intelligence Committee
  House {field} Committee
  Senate {field} and {field} Committee
  Senate Foreign Relations Committee
  Senate
  House of Lords
  House of Commons
  Scottish Parliament
  Welsh Assembly
  {region!O} Assembly
  {region!O} Legislature
  European Parliament
  European Commission
  National Assembly
  {field} Complaints Commission
  {agency!O}
ministry
  Ministry of {field}
  Ministry of Justice
  Ministry of Defence
  Department for {field}
  Department for {field} and {field}
  Department of {field}
  Home Office
  Foreign Office
  Treasury
  Cabinet Office
  Scottish Government
  Prime Minister's Office
  State Department
  Pentagon
  Justice Department
  {field} Department
  {field} Ministry
  {field} Canada
  {agency!O}
council3
  {town!O} City Council
  {town!O} Council
  {town!O} Borough Council
  {town!O} District Council
  {coined!O} County Council
  {coined!O} and {coined!O} Council
  {town!O} Parish Council
  {region!O} Council
  City of {town!O}
  North {coined!O} Council
  {coined!O} Bay Council
  Royal Borough of {coined!O}
unionname
  Unite
  Unison
  GMB
  RMT
  {letters!O}
  {demonym!O} Teachers' Federation
  {agency!O}
  {field} and {field} Workers' Union
  {demonym!O} Medical Association
  Royal College of {field}
  National Union of {field} Staff
  {brand!O}
hospital2
  {town!O} Royal Infirmary
  Royal {town!O} Hospital
  {town!O} General Hospital
  {town!O} University Hospitals NHS Trust
  {coined!O} NHS Foundation Trust
  {town!O} and {coined!O} NHS Trust
  {town!O} Children's Hospital
  Queen {given!O} Hospital
  {given!O} {surnameword!O} Hospital
  {coined!O} Ambulance Service
  {town!O} Clinical Commissioning Group
  NHS {coined!O}
  {town!O} Veterans Home
  {coined!O} Valley Nursing Home
  {surnameword!O} Clinic
  {town!O} Health Board
  {surnameword!O} Cancer Center
research
  {town!O} University
  University of {town!O}
  University of {town!O}
  University of {region!O}
  {coined!O} University
  {surnameword!O} University
  {surnameword!O} College
  {given!O} {surnameword!O} University
  Queen {given!O} {surnameword!O} University
  Imperial College {town!O}
  {town!O} Institute of Technology
  {surnameword!O} Institute
  {surnameword!O} Institute for {field}
  {surnameword!O} School of Public Health
  {surnameword!O} Business School
  London School of {field}
  Max Planck Institute for {field} Research
  {surnameword!O} Rocket Test Center
  {field} Rockets Laboratory
  {surnameword!O} National Laboratory
  {initialed!O} Observatory
  {coined!O} Observatory
  {demonym!O} Space Agency
  Centre for {field} and {field}
  National Institutes of Health
  Royal Society
  Royal {demonym!O} Society
  Natural History Museum
  {town!O} Museum of Natural History
  {town!O} Zoo
  {surnameword!O} Trust
  {agency!O}
journal
  Nature
  Science
  Lancet
  {demonym!O} Medical Journal
  Journal of {field} {field}
  Journal of {field} and {field} Research
  Proceedings of the {demonym!O} Academy of Sciences
  {demonym!O} Journal of {field}
  Annals of {field}
  Current {field}
  Yearly Notes of the Royal {field} Society
  {brand!O} Letters
  {brand!O}
science
  Researchers at {research:1!ORG} and {research:2!ORG} tested {100-900} volunteers.
  The study, published in {journal:1!ORG}, was led by {person:1} of the {research:1!ORG}.
  The findings appear in the journal {journal:1!ORG}.
  {research:1!ORG} researcher {person:1} said the sample was small.
  Professor {person:2}, from {research:2!ORG}, was not involved in the study.
  Dr {surname:1} told {brand:2!ORG} that more work was needed.
  "It is a big step," said {surname:2}, a biologist at {research:2!ORG} who has worked with the {research!ORG}.
  The work was paid for by the {research:3!ORG} and {brand:3!ORG}.
  {person:3}, an astronomer with the {research:3!ORG}, said the moon {coined!LOC} may have ice.
  The probe, built by {brand:3!ORG} for the {agency:1!ORG}, is called {coined!MISC}.
  The {agency:1!ORG} ({agencyinitials:1!ORG}) will launch the {coined!MISC} telescope in {2010-2030}. {agencyinitials:1!ORG} engineers are confident.
  {agencyinitials:1!ORG} scientists said the comet would be seen from {region}.
  The {hospital2:1!ORG} treated {20-90} patients with the drug, which is made by {brand:3!ORG}.
  {brand:3!ORG}'s vaccine was tested at {hospital2:1!ORG} in {town}.
  Doctors at the {hospital2:1!ORG} blamed a shortage of beds.
  A spokesperson for {hospital2:1!ORG} apologised.
  Tests for {acronym!O} and {acronym!O} came back negative.
  The scan measures {acronym!O} levels in the brain, {surname:1} said. An {acronym!O} scan costs more.
  Chronic fatigue syndrome ({letters!O}) and irritable bowel syndrome ({letters!O}) are often missed.
  {person:4} received a PhD from {research!ORG} and now teaches at {research:1!ORG}.
  {surname:4}'s team at {research!ORG} mapped the {river!LOC} from the air.
  The {agency:2!ORG} says there are {20-90},000 bees in {region}.
  According to {agency:2!ORG}, {2-9} in 10 adults sleep badly.
acronym
  DNA
  MRI
  HIV
  BMI
  CT
  GPS
  CO2
  PTSD
  ADHD
  IVF
  UV
  PCR
  IQ
  {letters!O}
thingacronym
  API
  PDF
  HTML
  CSS
  SMS
  GDP
  CEO
  CFO
  VAT
  TV
  HR
  PR
  AI
  VR
  IPO
  FAQ
  USB
  URL
  SUV
  KPI
  Q&A
  IT
  R&D
  EBITDA
  {letters!O}
tech
  {brand:1!ORG} said on {weekday} that {1-90} million people use its app.
  {brand:1!ORG}, {brand:2!ORG} and {brand:3!ORG} all declined to comment.
  Rivals such as {brand:2!ORG} and {brand:3!ORG} have raised prices.
  Try {brand!ORG}, {brand!ORG}, {brand!ORG} and {brand!ORG}.
  Users of {brand:2!ORG} complained on {network!ORG}.
  The video was posted on {network!ORG} and shared by {brand:2!ORG}.
  In a {network!ORG} post, {person:1} said {brand:1!ORG} had not called.
  {surname:1} wrote on {network!ORG}: "{town} is with you."
  {brand:1!ORG}'s shares fell {1-9}% in {bigtown}.
  Shares in {brand:1!ORG} closed at {10-900}p. Investors in {brand:2!ORG} were luckier.
  {brand:1!ORG} chief executive {person:1} founded {brand:3!ORG} in {1990-2016}.
  {brand:1!ORG} boss {surname:1} said the firm would hire in {town}.
  A {brand:1!ORG} spokeswoman said the fault had been fixed.
  {brand:2!ORG} engineer {person:2} left for {brand:1!ORG} last year.
  {surname:2} used to work at {brand:2!ORG}, and before that at {brand!ORG} and {network!ORG}.
  At {brand:1!ORG} and {brand:2!ORG}, nobody works on Fridays.
  {brand:1!ORG} is headquartered in {town}. {brand:1!ORG} also has an office in {town}.
  {brand:1!ORG}, based in {town}, makes the {coined!MISC} and the {coined!MISC} {2-9}.
  The {brand:1!ORG} {coined!MISC} has a better screen than the {brand:3!ORG} {coined!MISC} Pro.
  The new {brand:3!ORG} phone goes on sale on {weekday}.
  I bought a {brand:3!ORG} laptop and an {brand:2!ORG} charger.
  Staff at the {brand:2!ORG} store in {town} walked out. {brand:2!ORG} workers want more pay.
  {brand:3!ORG} owner {fullco!ORG} bought {brand:2!ORG} for {1-90} billion dollars.
  The deal gives {fullco!ORG} a stake in {brand:2!ORG}.
  The regulator, {agency:1!ORG}, fined {brand:1!ORG} and {brand:2!ORG}.
  The {agencyinitials:1!ORG} said {brand:1!ORG} had misled users.
  Customers can ask for a {thingacronym!O} or send the {thingacronym!O} file by post.
  The firm's {thingacronym!O} said the {thingacronym!O} would be ready in {month}.
  Sales and {thingacronym!O} beat forecasts, according to {brand:3!ORG}.
  Terms of service ({letters!O}) and search engine marketing ({letters!O}) were on the list.
  "We use {brand:1!ORG} every day," said {person:3}, who runs {tearooms!ORG} in {town}.
  {person:3}, an analyst at {brand!ORG}, said {brand:1!ORG} was overpriced.
  Research firm {brand!ORG} expects {brand:1!ORG} to grow.
  Start-up {brand!ORG} has raised {1-90}m from {brand!ORG} and {surnameword!ORG}.
  Supermarket {brand!ORG} and airline {brand!ORG} said sales fell.
  The retailer {brand!ORG} will close its {town} branch.
  A {brand!ORG} driver was robbed near {street!LOC}.
  You can watch the film on {brand!ORG}. It is also on {brand!ORG} from {weekday}.
aid
  The charity {brand:1!ORG} said {20-900} families were without water.
  {brand:1!ORG}, which helps homeless people in {town}, has {10-90} volunteers.
  {person:1}, of {brand:1!ORG}, said the government must act.
  "We are worried," said {surname:1} of {agency:1!ORG}.
  Aid group {agency:1!ORG} has left {town}. {agency:2!ORG} and {brand:2!ORG} stay.
  {charityweb:1!ORG} is sending tents to {country}, {person:2} said.
  The {charityweb:1!ORG} and the {charityweb:2!ORG} run the camp near {town}.
  A {charityweb:1!ORG} worker was hurt in {town}.
  {demonym} Red Crescent teams reached {town} on {weekday}.
  The {demonym!O} Red Crescent said {2-90} bodies were found.
  {armygroup:1!ORG} fighters hold parts of {town}, the {agency:1!ORG} said.
  {armygroup:1!ORG} said it had carried out the attack in {town}, according to the {newsagency!ORG}.
  The {demonym} state news agency, {newsagency!ORG}, named him as {person:3}.
  {person:3} told the {newsagency:1!ORG} that {armygroup:1!ORG} had left.
  The {newsagency:1!ORG} reported that {surname:3} was a member of {armygroup:2!ORG}.
  {armygroup:1!ORG} is an offshoot of {armygroup:2!ORG}.
  Militants linked to {armygroup:2!ORG} took {10-40} hostages in {region}.
  The {unitname!ORG} was sent to {country} from {town}. A soldier of the {unitname!ORG} died.
  {rank2} {person:4}, of the {unitname!ORG}, said the road was mined.
  The {agency:2!ORG} ({agencyinitials:2!ORG}) says {10-900},000 people fled {region}. {agencyinitials:2!ORG} spokesman {person:1} called for talks.
  {agencyinitials:2!ORG} staff in {town} are safe.
  Donations can be made to {brand:1!ORG} or {charityweb:2!ORG}.
  Volunteers from {charityweb:2!ORG} and {church!ORG} served meals.
rank2
  Maj
  Lt Col
  Sgt
  Brig
  Cpl
  Capt
charityweb
  Oxfam
  Unicef
  Red Cross
  Save the Children
  Amnesty International
  Human Rights Watch
  {brand!O}
  {brand!O} International
  {town!O} Food Bank
  {town!O} Housing Coalition
  {town!O} Hindu Centre
  {surnameword!O} Foundation
  {given!O} {surnameword!O} Foundation
  Friends of {town!O}
  Doctors for {country!O}
  Hands across {region!O}
  Save the {coined!O}
  {brand!O} Rescue of {countyname!O}
  {brand!O} {brand!O} of {town!O}
  {agency!O}
armygroup
  Islamic State
  al-Qaeda
  Taliban
  Boko Haram
  {arabic!O}
  Hizb {coined!O}
  Hizb {coined!O} {coined!O}
  Jaysh {coined!O}
  {coined!O} Front
  {region!O} Liberation Army
  {letters!O}
  {coined!O} Brigades
newsagency
  Associated Press
  Press Association
  Agence France-Presse
  Reuters
  {coined!O} News Agency
  {coined!O} Agency
  {letters!O}
  {coined!O}
unitname
  {2-40}th Infantry Division
  {2-40}th Battalion
  {2-40}th Regiment
  Royal {coined!O} Regiment
  {demonym!O} Air Force
  {demonym!O} Coast Guard
  Royal {demonym!O} Navy
  {state!O} National Guard
  U.S. Marine Corps
  {coined!O} Rifles
webbody
  {letterbody}
  {agency}
  {agency}
  {brand}
  {council3}
  {ministry}
  {parlbody}
  {hospital2}
  {research}
  {charityweb}
  {unionname}
  {policeweb}
  {lawbody}
  {culturebody}
  {schoolweb}
  {mediabody}
mutual
  {coined!O} Mutual
  {town!O} Casualty
  {brand!O} Insurance
  {coined!O} {coined!O} Mutual
retailword
  Furniture retailer
  Fashion chain
  Pub group
  Bakery chain
  Private equity firm
  Bookseller
  Toy shop chain
chainname
  {surnameword!O}'s
  {brand!O} & {surnameword!O}
  {surnameword!O} & {surnameword!O}
  {brand!O}
  {brand!O} {brand!O}
  {surnameword!O}
teamname
  Team {brand:6!O}
minister3
  Minister of {field}, {field} and {field}
  Minister for {field} and {field}
  Secretary for {field} and {field}
lawoffice
  Prosecutor
  District Attorney
  Sheriff
  Coroner
  Executive
  Commissioner
letterbody
  {letters!O} {field} and {field} Centre
  {letters!O} {field} {field} Center
  {letters!O} {field} Unit
  {letters!O} {country!O}
anybody
  {webbody:1!ORG} said it was "deeply sorry".
  A spokesman for {webbody:1!ORG} said an inquiry was under way.
  {webbody:2!ORG} has been approached for comment.
  The {mediabody!ORG} has asked {webbody:2!ORG} for a response.
  {person:1} has worked for {webbody:1!ORG} and {webbody:2!ORG}.
  {person:1}, {role} at {webbody:1!ORG}, said {town} needed help.
  {webbody:1!ORG} {role} {person:2} agreed with {surname:1}.
  {person:2} from {webbody:2!ORG} added: "It is not good enough."
  The event was organised by {webbody:2!ORG} with {webbody:3!ORG} and {webbody:4!ORG}.
  In a statement, {webbody:3!ORG} said {person:3} had left.
  {surname:3} sued {webbody:3!ORG} in {2001-2019}.
  {webbody:3!ORG}'s decision was welcomed by {webbody:4!ORG}.
  Critics, including {webbody:4!ORG}, called it a waste.
  It was backed by the {webbody:4!ORG} and opposed by {webbody!ORG}.
  {person:4}, a former {webbody:4!ORG} {role}, lives in {town}.
  "They told {webbody:1!ORG} and nobody came," said {person:4}, of {town}.
  Emails seen by {mediabody!ORG} show that {webbody:2!ORG} knew.
  {surname:4} told {mediabody!ORG} he had called {policeweb!ORG}.
  Why did {webbody:1!ORG} wait?
  {webbody:1!ORG} and {webbody:2!ORG} have written to the {ministry!ORG}.
  {brand:1!ORG} and {brand:2!ORG}, which also have members there, said it changed nothing.
  {agency:1!ORG} and {brand:3!ORG} met in {town}. {brand:3!ORG} and {agency:2!ORG} did not.
  {unionname!ORG} and {unionname!ORG} will strike; {charityweb!ORG} and {charityweb!ORG} back them.
  It was investigated by {policeweb!ORG}, {agency:3!ORG} and {policeweb!ORG}, with the help of {mutual!ORG} and other insurers.
  {retailword} {chainname:1!ORG} has gone into administration. {chainname:1!ORG} has {10-90} shops.
  {chainname:1!ORG}, set up by brothers {given!PER} and {person:3} in {1950-1999}, passed to {chainname!ORG}.
  They say {teamname:1!ORG} broke no rule, and {teamname:1!ORG} deny it.
  {demonym} Minister of {field}, {field} and {field} {person:2} came to {town}.
  {minister3} {person:4} said so. {countyname!LOC} {lawoffice} {person:3} said so too.
  {countyname!LOC} {lawoffice} {person:2} announced charges against {surname:1}.
  Neither {webbody:1!ORG} nor {webbody:3!ORG} replied.
  With {webbody:2!ORG} silent, {surname:1} turned to {webbody:3!ORG}.
  Together with {webbody!ORG}, it runs the {town} site.
  Between {1990-2009} and {2010-2019}, {webbody:1!ORG} paid {surname:2} {20-900},000.
pairs
  The {agency:3!ORG} ({agencyinitials:3!ORG}) has {20-90} members.
  {agency:4!ORG}, or {agencyinitials:4!ORG}, was founded in {town} in {1900-2009}.
  The {agencyinitials:3!ORG} said it had warned {brand!ORG}. {person:5}, of the {agencyinitials:3!ORG}, blamed costs.
  An {agencyinitials:3!ORG} report in {2001-2019} said the same.
  {agencyinitials:4!ORG} {role} {person:6} told {mediabody!ORG} it was untrue.
  {surname:6} said {agencyinitials:4!ORG} and the {agencyinitials:3!ORG} would meet.
  The {agency:3!ORG} says {20-90}% of members agree; {agencyinitials:4!ORG} puts it higher.
  {uniname!ORG}'s {person:5} said so. {surname:5} joined {surnameword:4!ORG} in {1990-2009}.
  The {brandgift!ORG} gave {2-90}m to {town}. {brand:5!ORG} also owns {brand!ORG}.
  The {billname!MISC} was passed in {2001-2019}.
  He has a {thingacronym!O} in law and two {thingacronym!O}s.
brandgift
  {brand:5!O} Foundation
uniname
  {surnameword:4!O} University
billname
  {field} and {field} Bill
  {field} Act
`;
