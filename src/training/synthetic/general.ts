/** Sentences in which any kind of organisation, place or person may be, as local and world news have them. */
export const general = `
generalstory
  {generalhead}|
  {general*4-9 }
  {general*3-7 }|
  {general*2-5 }|
  {general*3-6 }
generalhead
  {anyorg!ORG} names {surname:1} {role}
  {anyplace!LOC} to reopen after storm
  {surname:1}, {surname:2} face off in {town:1}
  {anyorg!ORG} sued over {anyplace!LOC}
  {town:1} mourns {person:1}
  {anyorg!ORG}: No plan for {anyplace!LOC} yet
anyorg
  {sheriff}
  {sheriff}
  {sheriff}
  {council}
  {council}
  {school}
  {school}
  {college}
  {hospital}
  {church}
  {charity}
  {charity}
  {court}
  {shop}
  {statebody}
  {statebody}
  {firedept}
  {madeco}
  {madebody}
  {madebody2}
  {paper}
  {party}
  {body}
  {company}
  {district}
  {library}
district
  {town!O} School District
  {coined!O} Independent School District
  {surnameword!O} County Schools
  {town!O} Public Schools
  {coined!O} Water District
  {town!O} Housing Authority
  {surnameword!O} County Emergency Management Agency
  {surnameword!O} County Soil and Water Conservation District
  {town!O} Public Works Department
  {town!O} Parks and Recreation Department
  {state!O} Department of Natural Resources
  {town!O} Redevelopment Authority
library
  {town!O} Public Library
  {surnameword!O} Memorial Library
  {town!O} Historical Society
  {coined!O} Museum of Art
  {town!O} Symphony Orchestra
  {surnameword!O} Senior Center
anyplace
  {street}
  {street}
  {highway}
  {countyname}
  {countyname}
  {venue}
  {river}
  {township}
  {town}
  {town}
  {town}
  {country}
  {region}
  {state}
general
  The {anyorg!ORG} said {person:1} would speak on {weekday}.
  The {anyorg!ORG} is looking for a driver who left the road at {street!LOC} and {street!LOC}.
  Call the {anyorg!ORG} at {100-999}-{1000-9999}.
  According to the {anyorg!ORG}, the road to {anyplace!LOC} was closed.
  According to {person:1} of the {anyorg!ORG}, two men were seen near {anyplace!LOC}.
  A spokesman for the {anyorg!ORG}, {person:2}, declined to comment.
  {person:1}, a spokeswoman for {anyorg!ORG}, called the report wrong.
  Deputies with the {sheriff!ORG} arrested {person:1}, {18-70}, of {town}.
  The {sheriff!ORG} and the {firedept!ORG} were called to {anyplace!LOC}.
  Investigators from the {anyorg!ORG} searched a house on {street!LOC}.
  Officers from the {anyorg!ORG} and the {anyorg!ORG} took part.
  {surname:1} worked for the {anyorg!ORG} for {3-40} years before moving to {anyplace!LOC}.
  {person:3} joined {anyorg!ORG} in {1960-2012} and retired from {anyorg!ORG} in {2000-2015}.
  Before that he was with {anyorg!ORG} in {town}, {st}.
  She is a graduate of {school!ORG} and {college!ORG}.
  The {anyorg!ORG} voted to give the {anyorg!ORG} {10-90} acres along {river!LOC}.
  {anyorg!ORG} and {anyorg!ORG} will share the cost.
  Money will go to the {anyorg!ORG}, the {anyorg!ORG} and {anyorg!ORG}.
  Members of {anyorg!ORG} met at {venue!LOC}.
  The meeting is at {1-9} p.m. at {anyorg!ORG}, {100-9000} {street!LOC}.
  Last year, {anyorg!ORG} bought the old mill on {anyplace!LOC} from {person:2}.
  {anyorg!ORG} announced the deal on {weekday}.
  "We looked at {anyplace!LOC}," {surname:1} said. "{anyplace!LOC} is too far."
  "{anyorg!ORG} has to listen," said {person:1}.
  The trail runs from {anyplace!LOC} to {anyplace!LOC}.
  He lives near {anyplace!LOC} with his wife, {given}.
  Snow fell in {anyplace!LOC} and {anyplace!LOC}, and on {street!LOC}.
  Traffic on {anyplace!LOC} was backed up to {anyplace!LOC}.
  The storm hit {countyname!LOC}, {countyname!LOC} and {countyname!LOC}.
  Residents of {anyplace!LOC} and {anyplace!LOC} lost power.
  A fire at {shop!ORG} on {street!LOC} was put out by the {firedept!ORG}.
  Two miles south of {anyplace!LOC}, the river left its banks.
  {office} {person:1} and {office} {person:2} spoke at {venue!LOC} in {town}.
  {role} {person:1} asked {role} {person:2} about the {anyorg!ORG}.
  In a letter to the {anyorg!ORG}, {surname:2} said the {anyorg!ORG} owed it {2-90} million dollars.
  On {weekday}, the {anyorg!ORG} ruled that {surname:1} must pay {surname:2}.
  {surname:1} and {surname:2} were taken to {hospital!ORG}.
  {surname:1} was flown to {hospital!ORG} in {town}, where {surname:1} died.
  The suit, filed in {court!ORG}, names {person:1}, {anyorg!ORG} and the {anyorg!ORG}.
  In {anyplace!LOC}, {anyorg!ORG} has {20-900} members.
  {anyorg!ORG} president {person:1} and {anyorg!ORG} director {person:2} signed it.
  {anyorg!ORG} {role} {person:3} said so.
  {town} {role} {person:3} said so too.
  {demonym} {role} {person:2} said {country} would wait.
  An officer of the {sheriff!ORG} saw {person:1} on {street!LOC}.
  The {town} man, {person:1}, told the {anyorg!ORG} he was from {country}.
  {person:1} of {town} beat {person:2} of {town}.
  Students at {school!ORG}, {school!ORG} and {college!ORG} were sent home.
  {person:1} won; {person:2} was second and {person:3} third.
  Services will be at {church!ORG} in {town}, with the Rev. {person} officiating.
  The {anyorg!ORG}'s {person:1} and {anyorg!ORG}'s {person:2} agreed.
  Both {anyplace!LOC} and {anyplace!LOC} are in {state}.
  He spoke on {weekday} in {town}, {weekday} in {town} and {month} {1-28} in {town}.
  For {surname:1}, it was the {2-20}th win. For {surname:2}, the first.
  Neither {surname:1} nor the {anyorg!ORG} would say why.
  It was {person:1} who told {surname:2} to go.
  Critics of the {anyorg!ORG} include {person:3}, of {anyorg!ORG}.
`;
