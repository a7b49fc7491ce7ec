/** What stands where names of bodies stand and is none: laws, products, ships, programmes, offices, headings; places and people of sport. */
export const things = `
thingstory
  {webhead}|
  {weblead} {things*2-4 }|
  {things*2-5 }|
  {titledhead}|
  {things*2-4 }
  {titledhead}|
  {webtop}|
  {things*2-4 }|
  {titledhead}|
  {titledhead}|
  {anybody*1-2 }|
  {things*1-3 }
  {titledhead}|
  {placelines*2-4 }|
  {placelines*2-4 }|
  {titledhead}
  {webhead}|
  {weblead} {placelines*2-4 }|
  {anybody*1-2 }|
  {things*1-3 }
  {titledhead}|
  {gamelines*3-6 }|
  {gamelines*3-6 }
titledhead
  {town} Ferry Captain Retires at Sixty
  {town} Man Charged in Deadly Crash
  Fresh Advice for Gardeners
  Council Delays Vote on Pier
  {surname} Calls Budget a Joke
  {surname} Slams Rivals Before Vote
  Everything You Should Know Before You Buy
  Look up Old Stories
  Best Recipes for Busy Weeknights
  Share Your Story With Us
  How to Get Help
  Related Stories and Comments
  Police Seek Driver in Fatal Hit and Run
  Storm Leaves Thousands Without Power
  Teacher of the Year Named
  {country} Votes
  {surname} Wins Again
  Your Questions Answered
  What Happens Next
  Ask the Expert
  Key Findings and Next Steps
  About the Author
  Latest Headlines From {town}
  Farm's Water Permit Renewed
  ^{colour} HURT IN CRASH
  ^THIEF LEAVES HIS HAT
  ^WOMAN, {20-90}, MISSING SINCE {weekday}
  ^PUBLIC NOTICE
  Letters to the Editor
  {month} Calendar of Events
  Five Ways to Save Money This Winter
  Terms of Use and Copyright Notice
things
  The {programme:1!MISC} ({programmeinitials:1!MISC}) was signed in {town} in {1990-2019}.
  {programmeinitials:1!MISC} has cost {country} {2-90}m, {person:1} said.
  Under the {programme:1!MISC}, {brand:1!ORG} must tell users what it stores.
  {surname:1} said the {programme:1!MISC} was unfair to {town}. The {agency:1!ORG} agreed.
  The {agency:1!ORG} published the {programme:2!MISC} in {month}.
  Critics of the {programme:2!MISC} include {agency:2!ORG} and {brand:2!ORG}.
  Voters back the {programme!MISC}, a {brand:2!ORG} poll found.
  Doctors gave her {coined!MISC}, {coined!MISC} and {coined!MISC}.
  {brand:1!ORG} makes {coined:1!MISC}, a drug for migraine. {coined:1!MISC} can cause nausea.
  Pills such as {coined!MISC} and {coined!MISC} were found in the {coined!MISC}.
  He drove a {1990-2019} {coined!MISC} and she a {brand:2!ORG} {coined!MISC}.
  The {coined:2!MISC} has two cameras. The {coined:2!MISC} Pro costs {100-900} dollars more.
  I played {coined!MISC} {2-9} on my {coined!MISC} and liked it.
  The film {coined!MISC} and the series "{brand!MISC}" are on {network!ORG}.
  Her first novel, {plaintitle!MISC}, was read on air. {plaintitle!MISC} came later.
  The ferry {coined:3!MISC} left {town} at {1-9}am. The {coined:3!MISC} had {20-90} people on board.
  MV {coined:4!MISC} is owned by {fullco!ORG} of {country}. The {coined:4!MISC} sank off {region}.
  The lifeboat {brand:3!MISC} towed the yacht {coined!MISC} to {town}.
  The horse {brand:4!MISC} won at {town}; {brand:5!MISC} was third.
  {brand:4!MISC}, trained by {person:2}, runs again at {town} on {weekday}.
  The {coined:5!MISC} probe will fly past the moon {coined!LOC} in {2020-2039}.
  Jupiter's moons {coined:6!LOC} and {coined:7!LOC} may hide oceans. {coined:6!LOC} is icy.
  {coined:7!LOC} is larger than Mercury. {agencyinitials!ORG} will send the {coined:5!MISC} orbiter there.
  {agencyinitials!ORG}'s {orbiter!MISC} took the first picture, and the {orbiter!MISC} the second.
  The {hubble!MISC} took the picture. The {hubble!MISC} is run by {agency!ORG}.
  The {coined!MISC} festival and the {coined!MISC} conference are held in {town}.
  MPs said ministers must act. MPs on all sides agreed with {person:3}.
  {region} MSPs and AMs will vote on {weekday}.
  The Speaker told MPs to be quiet. The Opposition walked out.
  {state} {usparty!MISC} {person:3} voted no. {usparty!MISC}s in {state} were angry.
  Most {usparty!MISC}s backed {surname:3}, who is President-elect.
  {town} MP {person:3} said the A{1-99} was not safe. {surname:3} asked the Prime Minister to come.
  Tory {votersword} in {town} blamed {surname:3}.
  The Commissioner of Police, {person:4}, met the Governor and the Colonial Secretary.
  Under Section {10-900} of the Penal Code, {surname:4} could be jailed.
  The sentence follows the {guide!MISC}.
  Many {faithful!MISC} fled {town}. {faithful!MISC} make up {2-20}% of {country}.
  The posts, tagged #{coined!O} and #{coined!O}, came from @{coined!O}.
  pic.twitter.com/{letters!O}{10-90}{coined!O}
  See https://www.{coined!O}.com/{letters!O}
  {town}-based {brand:6!ORG} said so. {country}-based {fullco!ORG} agreed.
  Shipbuilder {kindfirm:1!ORG} will close its yard. {kindfirm:1!ORG} has {20-900} workers.
  Brewer {kindfirm!ORG}, Insurer {kindfirm!ORG} and Carmaker {kindfirm!ORG} closed lower.
  It bought {kindfirm!ORG}, {brand!ORG} and {brand!ORG}, a firm for boats.
  The bonds were sold by {manypartners!ORG}, {brand:6!ORG} said. {manypartners!ORG} agreed.
  "It is late," said Chief of Staff {surname:1}. Vice Chief of Staff {person:2} agreed.
  {demonym} Chief of Staff {person:1} met Secretary of State {person:2} in {town}.
  Lib Dem {lordly} {person:4} and Labour {lordly} {surname:5} spoke. {surname:5} sat for {town}.
  {lordly} {surname:1} asked {lordly} {person:3} of {coined!LOC}.
  Shipbuilder {coined:8!ORG} and retailer {brand!ORG} cut jobs.
  Rivals {brand:6!ORG} and {coined:8!ORG} are growing.
  Airline {brand!ORG}, brewer {surnameword!ORG} and lender {coined!ORG} warned on profits.
  Owners {brand!ORG} said the shop would close. Organisers {agency!ORG} were sorry.
  Lawyers for {surname:4} did not reply. Friends of {surname:3} were shocked.
  Gutted, {surname:3} went home. Castle walls fell.
  The {termwords!O} ({letters!O}) is rising. {termwords!O} ({letters!O}) is not.
  Costs per {letters!O} and per {thingacronym!O} rose in FY {2010-2019}.
  The chemical {letters!MISC} was banned. Levels of {letters!MISC} were high.
  Fellow students called him the Professor. His wife, a Nurse, laughed.
  It is known as the {coined!MISC} Plan, after {person:5}.
  {surname:5} won the {coined!MISC} Prize and the {surnameword!MISC} Medal.
kindfirm
  {coined!O} {trade!O}
  {surnameword!O} {trade!O}
  {brand!O} {trade!O}
  {coined!O} Marine
  {coined!O} Entertainment
  {surnameword!O} Holdings
lordly
  Lord
  Baroness
  Lady
  Sir
  Dame
  Viscount
  Colonel the Hon.
  MP
  peer
termwords
  consumer price index
  body mass index
  return on equity
  net asset value
  standard operating procedure
  request for proposals
guide
  {country!O} Sentencing Guidelines
  Federal Sentencing Guidelines
  {state!O} Penal Code
orbiter
  {coined!O} Mapping Orbiter
  {coined!O} Lander
  {field} Explorer
  {coined!O}
hubble
  Hubble Space Telescope
  International Space Station
  {coined!O} Space Telescope
  {surnameword!O} Telescope
  Very Large Telescope
faithful
  Copts
  Protestants
  Catholics
  Muslims
  Christians
  Sunnis
  Jews
  Kurds
  Yazidis
usparty
  Republican
  Democrat
votersword
  voters
  MPs
  leaflets
  rebels
plaintitle
  The Long Way Home
  {coined!O}
  A Winter in {town!O}
  The {brand!O} Club
  {given!O} and {given!O}
  The {surnameword!O} Letters
calling
  baker
  farmer
  plumber
  nurse
  poet
  chef
  pensioner
  cyclist
  farmer
  teacher
  builder
  singer
  lawyer
  butcher
  student
prison
  {coined!O} Prison
  {town!O} Prison
  {coined!O} Jail
  HMP {coined!O}
placelines
  {region} {calling} {person:3} has retired. {town} {calling} {person} has not.
  {coined!LOC} {calling} {person:3} asked why. So did {demonym} {calling} {person}.
  A guard at {prison!LOC} fell. {surname:3} left {prison!LOC} in {month}.
  {person:4}, {18-80}, of {coined:9!LOC}, said the door was locked. {surname:4} lives in {coined:9!LOC}.
  {person:5}, of {coined!LOC}, and {person:6}, of {town}, were there too.
  The shop was begun by brothers {given!PER} and {person:5}. Sisters {given!PER} and {person:6} ran it.
  The mayor of {coined:1!LOC} wept. Defeat by {town} was hard, {surname:3} said.
  {townoffice!O} {person:1} and {town} {townoffice!O} {person:2} met at {coined:1!LOC}.
  {coined:1!LOC}, a village near {town:1}, was cut off.
  Roads between {coined:1!LOC} and {coined:2!LOC} were flooded. {coined:2!LOC} has no school.
  Flights from {town:1} to {bigtown} were late.
  People in {town:1}, {coined:1!LOC} and {coined:3!LOC} lost power.
  The {coined:4!LOC} valley is wet. Farmers in {coined:4!LOC} lost sheep.
  The volcano, {coined:5!LOC}, last erupted in {1900-2009}. {coined:5!LOC} is {1-9},000 feet high.
  The lighthouse at {coined:6!LOC} was sold. {coined:6!LOC} is a mile from {coined:2!LOC}.
  The beaches of {coined!LOC} and {coined!LOC} are clean.
  {town:1} is bigger than {coined:1!LOC}; {coined:2!LOC} is smaller.
  {person:1}, of {coined:3!LOC}, said {coined:3!LOC} was forgotten.
  {surname:1} walked from {coined:1!LOC} to {coined:6!LOC} by way of {coined:2!LOC}.
  A train from {coined:1!LOC} hit a tree at {coined:3!LOC}.
  Residents of {street!LOC} and {street!LOC} in {town:1} met {person:2}.
  {surname:2} farms at {coined:7!LOC}, which lies west of {coined:4!LOC}.
  Welcome to {coined:7!LOC}. In {coined:7!LOC}, nobody locks a door.
  {coined:7!LOC}'s only shop shut in {1990-2015}.
  Something is wrong with the {coined:8!LOC}. Anglers on the {coined:8!LOC} found dead trout.
  The {coined:9!LOC} rises near {coined:1!LOC}. A boat sank at the {coined!LOC}.
  The Isle of {coined!LOC} and {coined!LOC} Island share a doctor.
  Mount {coined!LOC} is closed. Snow fell on {coined:5!LOC} and in {region}.
  {country} and {country} share a border at {coined!LOC}.
  {region}, {region} and {region} voted for it.
gamelines
  Tries: {surname}, {surname} {2-4} Goals: {surname} {2-5}
  {town!ORG}: {surname}; {surname}, {surname}, {surname}, {surname}; {surname}, {surname}.
  {surname:1} crossed for the first try. {surname:2} converted.
  {surname:3} kicked two penalties before {surname:1} was sent off.
  Tries: {surname:1}, {surname:3} 2. Pens: {surname:2} 3.
  Scorers: {surname:1} {10-90}, {surname:4}, {surname:5}
  {surname:4} cut in from the left, and {surname:5} headed home.
  Then {surname:5} found {surname:1}, who beat {surname:6}.
  {town:1!ORG} pressed. {surname:4} hit a post for {town:1!ORG}.
  {town:2!ORG} had the better of it until {surname:6} lost the ball.
  {town:1!ORG} coach {person:7} blamed {surname:6}.
  {person:8} ran the {100-900}m in {town}. {surname:8} was second to {demonym} {person:1}.
  {surname:7} said: "{surname:4} was great." {surname:8} agreed.
  {surname:1}, {surname:3} and {surname:6} miss the game at {town}.
  Line-up: {surname:1}; {surname:2}, {surname:3}; {surname:4}, {surname:5}
  {colour} {person:6} signed from {town!ORG}. {surname:6} is from {country}.
`;
