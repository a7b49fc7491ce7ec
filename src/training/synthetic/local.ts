/** How a local paper of the United States or Britain looks: councils, courts, schools, churches, clubs, streets, games, obituaries. */
export const local = `
localstory
  {localhead}|
  {localopen}{local*3-8 }
  {localhead}|
  {localopen}{local*2-4}
  {localhead}|
  By {person}|
  {staff}|
  {local*3-7 }
  {local*3-8 }
staff
  Staff Writer
  Staff writer
  {paper!ORG} Staff
  The {paper!ORG}
  Special to The {paper!ORG}
  Of the {paper!ORG}
  {paper!ORG} Editor
localopen
  {uptown} - 
  {uptown}, {st} (AP) - 
  {town} — 
  By {person} - 
  {uptown}, {st2} - 
  {uptown}, {st} ({paper!ORG}) — 
  {uptown} -- 
  ({weekday}) 
localhead
  {town:1} council weighs new fire station
  {town:1} man charged in {street!O} shooting
  {surname:1} to lead {town:1} schools
  {school!ORG} {mascot} beat {town!ORG} in overtime
  Deputies: Driver hit tree on {street!LOC}
  {countyname!LOC} board approves budget
  {church!ORG} plans fall festival
  {person:1} remembered as a {town:1} fixture
  Crash closes {highway!LOC} near {town:1}
  {town:1} Woman Wins {state} Award
  ^{town:1} COUNCIL PICKS {surname:1}
  {mascot!ORG} roll past {mascot!ORG}
  Two hurt in fire at {town:1} apartments
  {town:1}'s {person:1} wins {event}
  Mill owner pleads not guilty
  {surname:1} family marks 50 years on {street!LOC}
  {charity!ORG} gives coats to {town:1} children
  Letter: {surname:1} is right for {countyname!LOC}
  Obituary: {person:1}
  {school!ORG} names {surname:1} coach
local
  The fire broke out at the home of {person:1} in the {100-9000} block of {street!LOC}, Chief {person:2} said. Crews from {town:1}, {town} and {township!LOC} fought it for hours.
  Democrat {person:1} will face Republican {person:2} in November. {surname:1}, a {town:1} farmer, raised $5,000; {surname:2} raised $9,000.
  {demonym}-born {person:1} came to {town:1} in {1950-1999} from {country}. "I love {town:1}," {surname:1} said.
  Sen. {person:1} and Gov. {person:2} toured the {coined!O} plant in {town:1}. {surname:2} praised workers at {madeco2!ORG}.
  The Rev. {person:1}, pastor of {church!ORG}, led the prayer. The Rev. {surname:1} thanked God and the {charity!ORG}.
  He was preceded in death by his parents, {given} and {person:2}; his wife, {given}; and a brother, {given}.
  She is survived by her husband, {given}; sons {person} of {town}, {st}, and {person} of {town}, {country}; and a sister, {person}.
  {person:1} served in the U.S. Army in {country} during the Korean War. He worked at {madeco2!ORG} for {10-40} years and was a member of {church!ORG} and the {charity!ORG}.
  "He never quit," said {surname:1}'s wife, {given:2}. "{given:1} loved that place." The {surname:1}s moved to {street!LOC} in {1960-1999}.
  Mrs. {surname:1} taught at {school!ORG}. Mr. {surname:1} drove a truck for {madeco2!ORG}.
  Police stopped a {1990-2014} {maker!MISC} on {highway!LOC} at {street!LOC}. The driver, {person:1}, {18-70}, of {town}, was held in {jail!LOC}.
  Troopers said {person:1}'s car hit one driven by {person:2}, {18-80}, of {street!LOC}, {town:1}. Both were flown to {hospital!ORG} in {town}.
  County Engineer {person:1} said the bridge on {highway!LOC} over {river!LOC} is unsafe. Commissioner {surname:2} asked {surname:1} for a cost.
  According to the {statebody!ORG}, {highway!LOC} near {town:1} will close. In {countyname!LOC}, Sheriff {person:1} said deputies would help.
  {person:1}, who grew up in {town}, graduated from {school!ORG} in {1960-2012} and {college!ORG} in {1965-2014}. {surname:1} and {given:2} have two children, {given} and {given}.
  {college!ORG}'s {person:1} said the study, paid for by the {madebody2!ORG}, looked at {town} and {town}.
  Board President {person:1}, Vice President {person:2} and Trustee {person:3} voted yes. {surname:3} asked that the minutes show it.
  {team!ORG} {1-60}, {team!ORG} {0-50}. {person:1} had {10-30} for {team!ORG}. {team!ORG} coach {person:2} said {surname:1} was sick.
  {team!ORG} at {team!ORG}, {weekday}, {1-9} p.m.
  {surname:1} ({school!ORG}) finished second to {surname:2} of {team!ORG} at {venue!LOC}.
  {townhall!LOC} was full. {person:1} of {street!LOC} told the {council!ORG}, "You work for us."
  {shop!ORG}, {100-9000} {street!LOC}, will host a book sale. {person:1} will read from "{coined!MISC}."
  Tickets are at {shop!ORG}, {shop!ORG} and the {venue!LOC}. The {fair!MISC} runs {date}.
  {person:1} won re-election in {countyname!LOC}, beating {person:2} by {10-900} votes, with {surname:1} taking {town} and {town}.
  The {town:1} school board hired {person:1} as principal of {school!ORG}. {surname:1} replaces {person:2}, who left for {town}, {st}.
  Attorney General {person:1} sued {madeco2!ORG} of {town}, {state}, in {court!ORG}. A {madeco2!ORG} lawyer, {person:2}, denied it.
  From {town}, take {highway!LOC} south to {town}, then {street!LOC} east to {venue!LOC}.
  {person:1}, {18-80}, of {town:1}, was arrested {weekday} after deputies found a stolen truck on {street!LOC}, the {sheriff!ORG} said. {surname:1} was booked into the {jail!LOC}.
  {town:1} police said {person:1}, {18-80}, was driving north on {highway!LOC} when the car left the road near {street!LOC}. {surname:1} was taken to {hospital!ORG}.
  {title2} {person:1} said the {countyname!LOC} jail is full. "We need help," {surname:1} said.
  "{town:1} needs this," said {role} {person:1}. {surname:1} has served since {1980-2014}.
  The {town:1} council voted {3-6}-{0-3} to buy land at {street!LOC} and {street!LOC}. Councilman {person:1} voted no.
  The {council!ORG} met {weekday}. Mayor {person:1} and Commissioner {person:2} opposed the plan; {surname:2} called it rushed.
  {school!ORG} beat {school!ORG} {10-60}-{0-9} on {weekday} night. {colour} {person:1} ran for {50-200} yards. Coach {person:2} praised the {mascot!ORG}.
  {person:1} led {school!ORG} with {10-30} points and {person:2} added {2-20}. The {mascot!ORG} ({1-20}-{0-9}) play {town!ORG} on {weekday}.
  {town!ORG} ({1-12}-{1-9}) hosts {town!ORG} on {weekday}. {surname:1} scored twice for {town!ORG}.
  {school!ORG} principal {person:1} said students raised money for the {charity!ORG}. Superintendent {person:2} thanked {surname:1}.
  {person:1} of {church!ORG} in {town:1} said the supper is at {1-9} p.m. at {church!ORG}, {100-9999} {street!LOC}.
  The {charity!ORG} will meet at the {venue!LOC} on {street!LOC}, {weekday} at {1-9} p.m. Call {person:1} at {100-999}-{1000-9999}.
  {person:1}, {60-99}, of {town:1}, {st}, died {weekday} at {hospital!ORG}. Born in {town}, {state}, she was the daughter of {person} and {person}. She attended {school!ORG} and was a member of {church!ORG}.
  Survivors include a son, {person}, of {town}, {st}; a daughter, {person}, of {town}; and {2-9} grandchildren. Burial will be in {cemetery!LOC}.
  {judge} {person:1} sentenced {person:2} of {town:1} to {2-40} years. {surname:2} pleaded guilty in {court!ORG}. Prosecutor {person:3} said {surname:2} shot {person:4}.
  {person:1} owns {shop!ORG} on {street!LOC} in downtown {town:1}. {surname:1} opened {shop!ORG} in {1970-2012}.
  {town:1} is about {5-90} miles {compass} of {town}. {countyname!LOC} and {countyname!LOC} share the {river!LOC}.
  Voters in {town:1}, {town} and {town} go to the polls on {date}. {person:1}, a Republican{gop!O}, faces {person:2}.
  Rep. {person:1}, R-{town:1}, and Sen. {person:2}, D-{town}, sponsored the bill. {surname:1} said {state} should act.
  The {statebody!ORG} will repave {highway!LOC} from {street!LOC} to {street!LOC}, spokeswoman {person:1} said.
  Firefighters from the {firedept!ORG} were called to {street!LOC} at {1-9}:{10-59} a.m. Chief {person:1} said no one was hurt.
  {person:1} and {person:2}, both of {town:1}, won at the {fair!MISC}. {given:2} is a junior at {school!ORG}.
  Judge {surname:1} set bond at {5-90},000 dollars. Attorney {person:2} represents {given:3}.
  {college!ORG} named {person:1} {role}. {surname:1} holds a degree from {college!ORG} and taught at {college!ORG} in {town}.
  Meetings: {charity!ORG}, {1-9} p.m., {venue!LOC}; {church!ORG} choir, {1-9} p.m.; {council!ORG}, {weekday}.
  {person:1} told the {paper!ORG} that {town:1} residents want the {venue!LOC} saved. "It's our history," said {surname:1}, who lives on {street!LOC}.
  Photo by {person} / {paper!ORG}
  {town:1} resident {person:1} asked the {council!ORG} about traffic on {street!LOC}.
  {person:1} ({school!ORG}) and {person:2} ({school!ORG}) were named to the all-county team.
township
  {surnameword!O} Township
  {coined!O} Township
  Town of {town!O}
  Village of {town!O}
team
  {town!O}
  {coined!O}
  {town!O} {mascot!O}
  {coined!O} Valley
  {saint!O} Catholic
  North {town!O}
  {town!O} Central
  {surnameword!O} County
  {coined!O} Catholic
madeco2
  {surnameword!O} Lumber Co.
  {coined!O} Manufacturing
  {surnameword!O} {trade!O}
  {coined!O} {trade!O} {suffix!O}
  {town!O} Telephone Co.
  {surnameword!O} & Sons
  {surnameword!O} Farms
  {coined!O}
  {company!O}
madebody2
  {surnameword!O} Foundation
  National Science Foundation
  {state!O} Farm Bureau
  {coined!O} Watershed Council
  {town!O} Historical Commission
  Friends of {coined!O} Creek
  Citizens for a Better {town!O}
gop
  , 
  , of {town},
title2
  Sheriff
  Police Chief
  Chief Deputy
  Lt.
  Sgt.
  Capt.
  Detective
  Deputy
  Mayor
  Coroner
  Commissioner
  Trooper
  City Manager
judge
  Judge
  Circuit Judge
  District Judge
  U.S. District Judge
countyname
  {surnameword!O} County
  {town!O} County
  {coined!O} County
  {coined!O} Parish
  St. {given!O} County
sheriff
  {surnameword!O} County Sheriff's Office
  {coined!O} County Sheriff's Department
  {town!O} Police Department
  {state!O} Highway Patrol
  {state!O} State Police
jail
  {surnameword!O} County Jail
  {coined!O} County Detention Center
street
  {grapevine!O} Street
  {grapevine!O} Avenue
  {grapevine!O} Road
  {grapevine!O} Drive
  {grapevine!O} Lane
  {surnameword!O} Road
  {surnameword!O} Street
  {surnameword!O} Boulevard
  {town!O} Road
  {grapevine!O} St.
  {grapevine!O} Ave.
  {surnameword!O} Rd.
  {1-99}th Street
  N. {grapevine!O} Street
  {coined!O} Pike
  {coined!O} Creek Road
highway
  Highway {1-99}
  U.S. {1-99}
  U.S. Highway {1-99}
  Interstate {4-95}
  I-{4-95}
  State Route {1-99}
  Route {1-99}
  {state!O} {1-99}
  County Road {1-99}
  {surnameword!O} Parkway
hospital
  {town!O} Memorial Hospital
  {surnameword!O} Regional Medical Center
  {saint!O} Hospital
  University of {state!O} Medical Center
  {coined!O} County Hospital
council
  {town!O} City Council
  {town!O} Town Council
  {town!O} Planning Commission
  {surnameword!O} County Board of Commissioners
  {surnameword!O} County Commission
  {town!O} School Board
  {town!O} Board of Education
  {coined!O} County Board of Supervisors
  Zoning Board of Appeals
  Board of Selectmen
  {town!O} Borough Council
school
  {town!O} High School
  {town!O} High
  {coined!O} High School
  {surnameword!O} Middle School
  {surnameword!O} Elementary School
  {grapevine!O} Elementary
  {coined!O} Valley High School
  North {surnameword!O} High School
  {saint!O} School
  {town!O} Central
  {surnameword!O} Academy
  {coined!O} Christian Academy
  {town!O} Consolidated School District
college
  University of {state!O} at {town!O}
  University of {state!O}-{town!O}
  {town!O} State University
  St. {given!O} College
  {town!O} Community College
  University of {state!O}
  {state!O} State University
  {coined!O} College
  {surnameword!O} University
  {state!O} State
church
  {saint!O} Church
  {saint!O} Catholic Church
  {saint!O} Lutheran Church
  {town!O} Baptist Church
  {coined!O} United Methodist Church
  {grapevine!O} Street Church of Christ
  {saint!O} Episcopal Church
townhall
  {town!O} Town Hall
  The {venue!O}
charity
  {town!O} YMCA
  YMCA of {town!O}
  {town!O} Elks Lodge
  {surnameword!O} Family Foundation
  {town!O} Area Chamber of Commerce
  {coined!O} Valley Humane Society
  {countyname!O} 4-H
  Knights of Columbus
  {town!O} Volunteer Fire Company
  {town!O} Rotary Club
  {town!O} Lions Club
  {town!O} Chamber of Commerce
  American Legion Post {10-300}
  VFW Post {100-9000}
  {countyname!O} Historical Society
  {town!O} Garden Club
  United Way of {town!O}
  Friends of the {town!O} Library
  {coined!O} Food Pantry
  {surnameword!O} Foundation
  {town!O} Little League
  American Red Cross
  Boy Scout Troop {10-300}
  Salvation Army
venue
  {town!O} Community Center
  {surnameword!O} Park
  {coined!O} Park
  {town!O} Public Library
  {surnameword!O} Hall
  {town!O} Town Hall
  {surnameword!O} Stadium
  {coined!O} Lake
  {town!O} Airport
  {countyname!O} Courthouse
  {town!O} Civic Center
  {surnameword!O} Field
  {coined!O} State Park
cemetery
  {grapevine!O} Hill Cemetery
  {saint!O} Cemetery
  {coined!O} Cemetery
river
  {coined!O} River
  {surnameword!O} Creek
  Lake {coined!O}
  {coined!O} Lake
  Mount {coined!O}
  {coined!O} Island
  {coined!O} Valley
court
  {surnameword!O} County Circuit Court
  {coined!O} County Superior Court
  U.S. District Court
  {town!O} Municipal Court
  District Court
shop
  {coined!O} Cafe
  The {coined!O} Inn
  {surnameword!O}'s Restaurant
  {town!O} Antiques
  {town!O} Pharmacy
  {given!O}'s Diner
  {surnameword!O}'s Hardware
  {coined!O} Cafe
  {surnameword!O} Funeral Home
  {town!O} Feed & Seed
  {surnameword!O} Brothers Farm
  {grapevine!O} Street Bakery
  {coined!O} Brewing Co.
statebody
  {state!O} Department of Transportation
  {state!O} Department of Health
  Department of Natural Resources
  {state!O} Supreme Court
  {state!O} Legislature
  State Board of Education
  {surnameword!O} County Health Department
firedept
  {town!O} Fire Department
  {coined!O} Volunteer Fire Department
  {town!O} Fire and Rescue
fair
  {countyname!O} Fair
  {state!O} State Fair
  {town!O} Apple Festival
  {coined!O} Days
`;
