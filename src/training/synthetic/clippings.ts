/** How papers of a hundred and two hundred years ago name people, places, ships and bodies. */
export const clippings = `
clipping
  {cliphead}|
  {clip*3-6 }|
  {clip*2-5 }
  {uptown}, {month} {1-28}.—{clip*2-5 }|
  {clip*2-5 }
  {clip*3-6 }|
  {notices*3-6}
  {notices*4-8}
  {cliphead}|
  {shipping*4-8 }|
  {clip*2-4 }
  {persons*4-8 }|
  {clip*2-4 }
cliphead
  ^TERRIBLE ACCIDENT AT {town}.
  ^THE WAR IN {country}.
  ^{town} ASSIZES.
  ^SHIP NEWS.
  ^LOCAL AND PERSONAL.
  ^LATEST BY TELEGRAPH.
  ^FOREIGN INTELLIGENCE.
  ^TO BE SOLD BY AUCTION,
  ^{oldbody!ORG}.
  ^HOTEL FIRE IN {town}
  ^SENATOR {surname:1} ON THE TARIFF
  Postscript.|
  ^{uptown}, {weekday}, {month} {1-28}.
honorific
  Mr.
  Mr.
  Mr.
  Mrs.
  Miss
  Messrs.
  Hon.
  Rev.
  Dr.
  Capt.
  Col.
  Gen.
  Judge
  Senator
  Sir
  Lord
  Lady
  Alderman
  Mayor
  the Rev.
  the Hon.
  Sergeant
  Constable
  Ald.
  Prof.
tail
  , Esq.
  , Esq.,
  ,
  , of {town},
  , M.P.,
clip
  {honorific} {person:1}{tail} of {town}, took the chair. {honorific} {surname:2} seconded the motion.
  {honorific} {surname:1} said the {oldbody:1!ORG} had done its duty.
  On {weekday} last, at {town}, {honorific} {person:2}, late of {town}, to Miss {surname:3}.
  {honorific} {surname:2}, of the firm of {partners:1!ORG}, was thrown from his carriage near {town}.
  Messrs. {partnersshort!ORG} have rented the store lately kept by {honorific} {surname:3}.
  The {oldbody:1!ORG} met at {town} on {weekday}; {honorific} {person:3} in the chair.
  The {demonym} Minister at {bigtown} has sent a note to the Government of {country}.
  He moved that a telegram be sent to the {office3!ORG}. The {office3!ORG} has replied to {surname:1}.
  Letters from {bigtown} state that the {demonym} troops have entered {town}.
  The {paper:1!ORG} of {weekday} says that General {surname:4} has crossed the river {coined!LOC}.
  The {townp!ORG} correspondent of the {oldpaper!ORG} telegraphs that {surname:4} has resigned.
  A telegram from {bigtown} to the {oldpaper:1!ORG} says the {demonym} fleet has left {town}.
  {honorific} {person:4}, member for {town}, asked the Secretary of State for the Colonies whether {surname:5} had replied.
  The prisoner, {person:5}, a labourer of {town}, was charged with stealing a watch, the property of {honorific} {surname:1}.
  {surname:5} was committed to the county gaol. Superintendent {surname:6} prosecuted.
  {honorific} {surname:6} appeared for the {oldrail!ORG}.
  The train on the {oldrail!ORG} was an hour late at {town}. {oldrail!ORG} shares fell.
  The {regiment!ORG} marched from {town} to {town} under {honorific} {person:6}.
  Wheat from {state} was sold at {bigtown}. Flour from {town} was dull.
  A fire broke out in the premises of {honorific} {surname:2}, draper, {street!LOC}, {town}.
  The House of Lords and the {oldbody!ORG} have heard {honorific} {surname:3}.
  Last night the {oldbody:2!ORG} adopted a report by {honorific} {person:3}. The {oldbody:2!ORG} adjourned.
  The state of {region} is quiet. {country} and {country} have signed a treaty at {town}.
  The King of {country} arrived at {town}. The Emperor was at {bigtown}.
  {honorific} {surname:4}'s motion was lost. {honorific} {surname:5}'s was carried.
  The river {coined!LOC} has overflowed near {coined!LOC}, in {coinedshire!LOC}.
  At {coined:1!LOC}, in the county of {coinedshire!LOC}, a cow was struck by lightning. {coined:1!LOC} church was hurt too.
  The parish of {coined:2!LOC} lies between {coined:3!LOC} and {town}.
  The body of {person:6} was found in the canal at {town}; the coroner, {honorific} {surname:6}, sat at the {inn!LOC}.
  Coaches leave the {inn!LOC}, {town}, for {town} and {bigtown}.
office3
  Colonial Office
  War Office
  India Office
  Foreign Office
  Admiralty
  Post Office
  Land Office
oldpaper
  Times
  Daily News
  Standard
  Gazette
  Herald
  Morning Post
  {town!O} Courier
  {town!O} Gazette
  {town!O} Mercury
  {town!O} Herald
townp
  {bigtown!O} Times
  Times
  Daily Telegraph
oldbody
  {town!O} Board of Guardians
  {town!O} Town Council
  Board of Trade
  Common Council
  {town!O} Chamber of Commerce
  {town!O} Agricultural Society
  House of Commons
  House of Representatives
  Legislative Council
  Senate
  Grand Jury
  {coined!O} Rural District Council
  {town!O} Bench
  {demonym!O} Bible Society
  Supreme Court
  Court of Chancery
  {town!O} Savings Bank
  First National Bank of {town!O}
  Bank of {country!O}
  {town!O} Cricket Club
  Knights of Pythias
  Odd Fellows
  Royal Society
  Church Missionary Society
  {surnameword!O} Manufacturing Company
  {town!O} Gas Company
  {town!O} and {town!O} Bank
oldrail
  {town!O} and {town!O} Railway
  {town!O} & {town!O} Railroad
  {state!O} Central
  Great {compass2} Railway
  {coined!O} Valley Railroad Company
  Union Pacific
  {town!O} Dock Company
regiment
  {2-99}th Regiment
  {coinedshire!O} Militia
  {2-40}th {state!O} Infantry
  {coined!O} Volunteers
  Company {capitalletter} of the {2-9}th {state!O}
  Royal Artillery
capitalletter
  A
  B
  K
coinedshire
  {coined!O}shire
  {coined!O} County
inn
  {grapevine!O} Inn
  Red Lion Inn
  Crown Hotel
  {surnameword!O} Hotel
  Royal Hotel
  {grapevine!O} House
partnersshort
  {surnameword!O} and {surnameword!O}
  {surnameword!O} & {surnameword!O}
  {surnameword!O} and Co.
  {surnameword!O} Bros.
  {surnameword!O} & Son
shipping
  Arrived, the {coined!MISC}, {surname}, from {town}.
  The {coined:1!MISC}, Captain {surname:1}, from {bigtown} for {town}, with sugar. Spoke the {given!MISC}, of {town}.
  The steamer {coined:2!MISC} sailed for {bigtown} on {weekday}. The {coined:2!MISC} carries {10-90} passengers for {town}.
  Sailed, the {given!MISC}, {surname}, for {country}; the {brand!MISC}, {surname}, for {town}.
  The brig {coined!MISC}, of {town}, is on shore near {coined!LOC}.
  H.M.S. {coined!MISC} left {town} for {sea}. Captain {surname:2} commands her.
  The schooner {given!MISC} {surnameword!MISC} was lost off {coined!LOC} Point.
  {town}, {month} {1-28}. Wind S.W. Passed by, the {coined!MISC}, {surname}, from {town}.
  Captain {surname:1} reports ice off {coined!LOC}.
notices
  ^TO BE LET, A HOUSE IN {street!LOC}, {town}. Apply to {honorific} {surname}, {town}.
  ^MARRIED. At {town}, {honorific} {person} to {given}, daughter of {honorific} {person}.
  ^DIED. At {town}, aged {40-90}, {given}, wife of {honorific} {person}.
  ^NOTICE is hereby given that {person:1}, late of {town:1}, in the County of {coinedshire!LOC}, grocer, deceased, owed nothing.
  Creditors are to send claims to {partnersshort!ORG}, Solicitors, {town:1}.
  For sale by {person}, {street!LOC}, and of all druggists in {town}.
  {person}'s Pills, sold by {honorific} {surname}, {town}; {surname}, {town}; and {surname} and {surname}, {town}.
  Wanted, a cook. Apply Mrs. {surname}, {coined!LOC} House, {town}.
  ^{honorific} {surname} begs to thank the public of {town}.
  Agents: {town}, {honorific} {surname}; {town}, {honorific} {surname}; {town}, {person}.
  BANKRUPTS. {person}, {town}, draper. {person}, {town}, miller. {person}, {street!LOC}, {town}.
persons
  Miss {person:1} is the guest of her aunt, Mrs. {surname:2}, in {town}.
  Mr. and Mrs. {person:3} returned from {town} on {weekday}.
  {person:4} was in {town} {weekday} on business.
  Mrs. {surname:3} will read a paper to the {oldclub!ORG}.
  Rev. {surname:4} preached at the {clipchurch!ORG} {weekday}.
  Misses {given} and {person} went to {town}, {st}.
  The {oldclub!ORG} gave a supper for {honorific} {surname:1}.
  {honorific} {surname:2} of {town} spent {weekday} with {person:5}.
  Born, to {person:5} and wife, a son.
  Little {given}, daughter of {honorific} {person:3}, is ill.
  Messrs. {surname:4} and {surname:5} are both members of the team. Messrs. {surname}, {surname} and {surname} will ride.
  King {given:6} opened the dock. Prince {given:6} of {country} was absent.
  Judge {surname:5} has gone to {town} to hold court.
oldclub
  Ladies' Aid
  Woman's Club
  {town!O} Lodge
  Odd Fellows
  {surnameword!O} Post
  Christian Endeavor Society
  {town!O} Grange
clipchurch
  M. E. Church
  First Baptist Church
  {saint!O} Church
  {town!O} Chapel
`;
