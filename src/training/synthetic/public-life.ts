/** Releases of prosecutors and police, courts; culture, media, schools and societies; menus and captions, which are no names. */
export const publicLife = `
lawstory
  {lawhead}|
  {law*3-5 }|
  {law*2-5 }|
  {lawend}
  {lawhead}|
  {uptown}, {st2} - {law*2-4 }|
  {law*2-4 }|
  {anybody*1-2 }
  FOR IMMEDIATE RELEASE|
  {month} {1-28}, {2005-2020}|
  {lawhead}|
  {law*3-6 }|
  {lawend}
culturestory
  {culturehead}|
  {culture*3-5 }|
  {culture*2-5 }
  {culturehead}|
  {weblead} {culture*2-5 }|
  {anybody*1-3 }|
  {furniture}
  {culturehead}|
  {weblead} {societies*2-5 }|
  {societies*2-5 }
  {culturehead}|
  {societies*2-4 }|
  {culture*2-4 }|
  {furniture}
lawhead
  Man Charged with Robbing Two Stores
  ^MAN SENTENCED TO {2-40} YEARS FOR SHOOTING
  Former {brand:1!ORG} manager admits theft
  {policeweb:1!ORG} name man killed in {town:1}
  Two face trial over {town:1} fire
  {lawbody:1!ORG} Reviews Shooting by Officer
  Teacher Convicted of Fraud Faces {2-20} Years in Prison
  Driver Charged with Murder after Fatal Crash on {street!LOC}
  {town:1} Woman Pleads Guilty to Stealing from Church
lawend
  Anyone with information is asked to call {policeweb:1!ORG} on 101.
  Whoever knows more may call Detective {person:8} of the {policeweb:1!ORG} at {100-999}-{100-999}-{1000-9999}.
  Deputy District Attorney {person:8} of the {unitlaw!ORG} brought the case.
  The case was brought by the {lawbody:1!ORG}.
  ###
  Contact: {person:8}, Media Relations, {lawbody:1!ORG}
law
  {person:1}, {18-80}, of {town}, must answer for the theft of a boat, the {lawbody:1!ORG} said.
  {surname:1} was arrested by the {policeweb:1!ORG} on {date}.
  The {policeweb:1!ORG} and {policeweb:2!ORG} looked into it.
  {policeweb:1!ORG} officers found {surname:1} near {street!LOC} in {town}.
  In those years {surname:1} worked for {brand:1!ORG} in {town}.
  {surname:1} stole from {shop!ORG}, {brand:2!ORG} and {brand:3!ORG}, the {lawbody:1!ORG} said.
  The accused is due in Room B-{10-90}, {justicecentre!LOC}, {town}.
  The {unitlaw:1!ORG} took over the inquiry. A detective with the {unitlaw:1!ORG} was hurt.
  {surname:1} is represented by {person:2} of {lawfirm!ORG}.
  {lawfirm:1!ORG}, the law firm, said its client denied the claim.
  {person:2}, a partner at {lawfirm:1!ORG}, said the {court2:1!ORG} was wrong.
  The {court2:1!ORG} heard that {surname:1} had sent {person:3} {20-90} messages.
  {surname:1} appeared at {court2:1!ORG} on {weekday}.
  Judge {person:4} told {court2:1!ORG} that {surname:1} posed a danger.
  The {court2:2!ORG} ruled against {brand:1!ORG} in {2001-2019}.
  {policeweb:2!ORG} said a {18-80}-year-old man from {town} had been held.
  {detective} {person:5}, from {policeweb:2!ORG}, said: "We want to hear from witnesses."
  {detective} {surname:5}, of the {unitlaw:1!ORG}, thanked the public.
  {lawbody:2!ORG} said there was no case to answer.
  {person:6}, from the {lawbody:2!ORG}, said {surname:1} had lied.
  {surname:6} complained to the {lawbody:2!ORG} and the {agency!ORG}.
  The woman, here called {doe!PER}, met {surname:1} at {venue!LOC}.
  {doe!PER} was {20-80} years old when he lost his savings to {brand:1!ORG}.
  {person:7} of the {agency!ORG} was asked to leave by {town} police.
  The {unitlaw!ORG} was called to {street!LOC}.
  A jury may send him to State Prison for {2-40} years.
  The suit says {council3!ORG} and {policeweb:2!ORG} broke the law.
  {surname:3} was flown to {hospital2!ORG} by {town} Air Ambulance.
policeweb
  {town!O} Police
  {town!O} Police
  {town!O} Police Department
  {town!O} Police Service
  {town!O} PD
  Metropolitan Police
  Police Scotland
  {coined!O} Valley Police
  {coined!O} and {coined!O} Police
  {coined!O} Constabulary
  West {region!O} Police
  {region!O} Police
  {demonym!O} Transport Police
  Royal Canadian Mounted Police
  RCMP
  FBI
  National Crime Agency
  Federal Bureau of Investigation
  {countyname!O} Sheriff's Department
  {countyname!O} Sheriff's Office
  {countyname!O} Sheriff
  {state!O} State Police
  {state!O} Highway Patrol
  {town!O} Fire Department
  {coined!O} Fire and Rescue Service
  {town!O} Fire and Rescue
lawbody
  {countyname!O} District Attorney's Office
  {countyname!O} District Attorney
  {countyname!O} Attorney's Office
  {countyname!O} Evidence Laboratory
  {state!O} Attorney General's Office
  U.S. Attorney's Office
  U.S. Attorney's Office for the {compass2} District of {state!O}
  U.S. Attorney's Office for the District of {state!O}
  Office of the {state!O} Attorney General
  Crown Prosecution Service
  CPS
  Board of Law of {state!O}
  {state!O} Bar Association
  {state!O} Department of Justice
  U.S. Department of {field}
  Department of Homeland Security
  Immigration and Customs Enforcement
  Serious Fraud Office
  Appeals Project of {state!O}
  {surnameword!O} Law Center
  {coined!O} Legal Aid Society
  Public Defender's Office
  {countyname!O} Coroner's Office
  Parole Board
compass2
  Northern
  Southern
  Eastern
  Western
  Central
  Middle
unitlaw
  Special Victims Unit
  Major Crimes Unit
  Murder Squad
  {town!O} Police Murder Squad
  {town!O} Police Bomb Squad
  Homicide Unit
  Gang Unit
  Environmental Protection Unit
  Public Contact Unit
  Economic Crime Unit
  Road Safety Unit
  Major Investigation Team
  {field} Crimes Unit
  {field} Task Force
  {field} Command
lawfirm
  {surnameword!O} {surnameword!O}
  {surnameword!O} & {surnameword!O}
  {surnameword!O} and {surnameword!O}
  {surnameword!O}, {surnameword!O} & {surnameword!O}
  {surnameword!O} LLP
  {surnameword!O} {surnameword!O} LLP
  {surnameword!O} Solicitors
  {surnameword!O} Law
  {surnameword!O} Law Group
  Law Offices of {person!O}
court2
  {town!O} Crown Court
  {town!O} Magistrates' Court
  {town!O} Sheriff Court
  High Court
  Court of Appeal
  Supreme Court
  {countyname!O} Superior Court
  Superior Court of {state!O}
  {state!O} Supreme Court
  {state!O} Court of Appeals
  European Court of Human Rights
  International Criminal Court
  {town!O} County Court
  Court of Session
  Provincial Court of {region!O}
justicecentre
  Central Justice Center
  {compass2} Justice Center
  {coined!O} Justice Center
  {surnameword!O} Courthouse
detective
  Det Sgt
  Det Insp
  Det Ch Insp
  Det Supt
  Insp
  Supt
  Ch Insp
  PC
  Const.
culturehead
  {band:1!ORG} to play {town:1} in {month}
  {surname:1} wins {town:1} prize
  {culturebody:1!ORG} to reopen after repairs
  {coined:1!MISC}: film review
  What to See This Weekend
  {schoolweb:1!ORG} pupils raise money
  New Season Opens with a Bang
  Ten Books for a Long Flight
culture
  {band:1!ORG} will play at {venue!LOC} on {date}. {band:1!ORG}'s last tour sold out.
  The band {band:1!ORG}, from {town}, signed to {brand!ORG}.
  {band:1!ORG} singer {person:1} said the show in {town} was the best.
  {surname:1} left {band:1!ORG} in {1970-2015} and joined {band:2!ORG}.
  The {culturebody:1!ORG} shows {20-90} paintings by {person:2} until {date}.
  {culturebody:1!ORG} director {person:3} called {surname:2} a master.
  {surname:2} studied at the {culturebody:2!ORG} in {bigtown}.
  {person:4} plays the lead in "{coined!MISC}", made by {studio:1!ORG}.
  {studio:1!ORG} will release the film on {date}. {studio:1!ORG} and {studio:2!ORG} share the rights.
  {surname:4}'s novel, {coined!MISC} {coined!MISC}, is published by {publisher!ORG}.
  The book is out now ({publisher!ORG}, {5-30}.99).
  {publisher:1!ORG} editor {person:5} said {surname:4} was paid well.
  {surname:4} told {mediabody:1!ORG} she was done with {studio:1!ORG}.
  "I love it," {surname:4} told {mediabody:2!ORG}.
  {surname:1} told the {mediashort!ORG} he had quit.
  {mediabody:1!ORG} reported the news first; {mediabody:2!ORG} followed.
  A {mediabody:1!ORG} reporter asked {surname:3} about it.
  {mediabody:2!ORG} presenter {person:6} will host the {event}.
  The series, on {mediabody:1!ORG}, stars {person:1} and {person:6}.
  {person:6} writes for {mediabody!ORG} and {mediabody!ORG}.
  The {festival!MISC} opens on {weekday} with {band:2!ORG}.
  The {culturebody:2!ORG} and the {culturebody:1!ORG} lent works for the show at {culturebody!ORG}.
  First reported by {mediabody:2!ORG}, the sale went to {brand!ORG}.
  Photograph: {person}/{mediabody:2!ORG}
  according to {mediabody:2!ORG}, which cited {person:3}.
festival
  {coined!O} Festival
  {town!O} Film Festival
  {town!O} Book Week
doe
  Jane Doe
  John Doe
band
  {coined!O}
  The {coined!O}s
  {brand!O}
  {brand!O}
  {surnameword!O} Brothers
  {surnameword!O} Quartet
  {given!O} {surnameword!O} Band
  {town!O} Philharmonic
  {town!O} Symphony Orchestra
  {region!O} Ballet
  {town!O} Opera
  {town!O} Choral Society
  {demonym!O} National Ballet
culturebody
  National Gallery
  National Gallery of {country!O}
  {town!O} Museum of Modern Art
  {surnameword!O} Museum
  {surnameword!O} Gallery
  {brand!O} Gallery
  {town!O} Playhouse
  Theatre Royal {town!O}
  {town!O} Theatre Company
  {demonym!O} Film Institute
  Royal Academy of {field}
  {town!O} Arts Council
  {town!O} Historical Society
  {town!O} Conservatory
  {coined!O} School of Art
  Arts Council {country!O}
  {coined!O} Heritage Trust
  {demonym!O} Library
studio
  {brand!O} Pictures
  {brand!O} Studios
  {coined!O} Films
  {surnameword!O} Entertainment
  {brand!O}
  {surnameword!O} Bros.
  {brand!O} Productions
publisher
  {surnameword!O} & {surnameword!O}
  {surnameword!O} Press
  {brand!O} Books
  {surnameword!O}
  {coined!O} House
  {town!O} University Press
mediabody
  BBC
  BBC News
  BBC Radio {town!O}
  CNN
  CBC News
  NBC
  {brand!O} News
  {brand!O} TV
  {brand!O}
  Channel {4-9}
  Channel {4-9} News
  K{letters!O}-TV
  W{letters!O}
  NBC {2-12}
  {town!O} Radio
  Radio {country!O}
  Sky News
  {town!O} {mastword}
  {town!O} Daily {mastword}
  {coined!O} {mastword}-{mastword}
  {mastword}-{mastword}
  New York Times
  Washington Post
  {town!O} Evening {mastword}
  {mastword}
  {mastword} on Sunday
  Daily {mastword}
  Sunday {mastword}
  {country!O} {mastword}
  {coined!O} Magazine
  {coined!O}.com
  {paper!O}
mediashort
  {mastword}
mastword
  Times
  Post
  Herald
  Tribune
  Star
  Sun
  Mail
  Express
  Mirror
  Guardian
  Observer
  Telegraph
  Gazette
  Journal
  Chronicle
  Echo
  Courier
  Record
  Argus
  Leader
  Advertiser
  Examiner
  News
  Standard
  Independent
  Hill
  Globe
  Dispatch
  Sentinel
  Press
  Citizen
  Bulletin
  Reporter
schoolweb
  {coined!O} Primary
  {coined!O} Primary School
  {town!O} Primary School
  {surnameword!O} Academy
  {town!O} Grammar School
  {saint!O} Primary School
  {coined!O} Comprehensive
  {town!O} College
  {surnameword!O} High
  {surnameword!O} Elementary
  {town!O} Unified School District
  {town!O} Sixth Form College
  {coined!O} Nursery
  {coined!O} Learning Trust
socbody
  {town!O} Rugby Club
  {town!O} Cricket Club
  {coined!O} Football Club
  {town!O} Athletic
  {coined!O} Rowing Club
  {town!O} Civic Society
  {town!O} Horticultural Society
  {coined!O} Women's Institute
  {town!O} Rotary
  {town!O} Scouts
  {coined!O} Residents' Association
  {coined!O} Action Group
  {town!O} Boys & Girls Club
  {town!O} Chamber of Commerce
  Friends of {coined!O} Park
  Save Our {coined!O}
  Mind Your {coined!O}
  Love {town!O}
  {coined!O} Players
  {coined!O} Trust
  {given!O} {surnameword!O} Trust
  Sober {town!O}
  {town!O} Rape Crisis
societies
  {schoolweb:1!ORG} and {schoolweb:2!ORG} will merge in {month}.
  {schoolweb:1!ORG} headteacher {person:1} said parents were told.
  {surname:1} taught at {schoolweb:2!ORG} before joining {schoolweb:1!ORG}.
  {person:2}, a pupil at {schoolweb:1!ORG}, won the race.
  The {socbody:1!ORG} meets at {venue!LOC} on {weekday}.
  {socbody:1!ORG} chairman {person:3} thanked {socbody:2!ORG} and {council3:1!ORG}.
  {surname:3} founded {socbody:1!ORG} in {1950-2015} with {person:4}.
  Members of {socbody:2!ORG} planted {20-90} trees at {venue!LOC}.
  Money raised will go to {socbody:1!ORG}, {charityweb:1!ORG} and {hospital2!ORG}.
  {charityweb:1!ORG} runs the shop on {street!LOC}.
  {council3:1!ORG} has given {2-90},000 to {socbody:2!ORG}.
  Sponsors include {brand!ORG}, {brand!ORG}, {tearooms!ORG} and {shop!ORG}.
  Food came from {brand!ORG}, {shop!ORG} and {tearooms!ORG}.
  {socbody:2!ORG} beat {socbody:3!ORG} {20-40}-{1-19}.
  {person:4} scored twice for {socbody:3!ORG} on {weekday}.
  Call {socbody:1!ORG} or visit the {venue!LOC}.
  {person:5}, who works for {brand!ORG}, is a trustee of {socbody:3!ORG}.
  On {weekday}, {schoolweb!ORG} will host {schoolweb!ORG}.
`;
