/** How sport looks on the wire: results, tables, scorecards, and the short stories round them. Rules for `grammarOf`. */
export const sport = `
anyclub
  {britclub}
  {euroclub}
  {euroclub}
  {otherclub}
  {townword}
  {townword}
  {coined}
  {madeclub!ORG}
madeclub
  {town!O} {britword}
  FC {town!O}
  {town!O} FC
  Dynamo {town!O}
  Sporting {town!O}
  Real {town!O}
  Lokomotiv {town!O}
  {coined!O} {town!O}
  AS {town!O}
  SV {town!O}
natside
  {country}
  {country}
  {country} B
yearmonthday
  1996-{10-12}-{10-28}
  1995-0{1-9}-{10-28}
  2004-0{1-9}-{10-28}
date
  {month} {1-28}
  {weekday}
  {month} {1-28}, {1984-2015}
sportslug
  SOCCER
  BASEBALL
  TENNIS
  GOLF
  CRICKET
  RUGBY UNION
  RUGBY LEAGUE
  BASKETBALL
  NBA BASKETBALL
  ICE HOCKEY
  ATHLETICS
  CYCLING
  BOXING
  MOTOR RACING
  MOTORCYCLING
  SKIING
  SWIMMING
  BADMINTON
  SQUASH
  VOLLEYBALL
  RALLYING
  HORSE RACING
  AMERICAN FOOTBALL
  AUSTRALIAN RULES
  HOCKEY
  SPEED SKATING
dateline
  ^{bigtown} {yearmonthday}
  ^{bigtown} {yearmonthday}
  {dateline2}
dateline2
  {uptown}, {country} {yearmonthday}
  {uptown}, {state} {yearmonthday}
soccer
  {soccerhead}|
  {dateline}|
  {soccerintro}|
  {scoreline*4-14}
  {soccerhead}|
  {dateline}|
  {tableintro}|
  {tablerow*5-18}
  {soccerhead}|
  {dateline}|
  {soccerintro}|
  {scored*2-6}
  {soccerhead}|
  {dateline}|
  {soccerstory}
  {soccerhead}|
  {dateline}|
  {natgame}
  {scoreline*6-16}
  {tablerow*6-16}
soccerhead
  ^SOCCER - {leaguecup} RESULTS.
  ^SOCCER - {leaguecup} STANDINGS.
  ^SOCCER - {demonym} LEAGUE RESULTS / STANDINGS.
  ^SOCCER - {demonym} CUP FIRST ROUND RESULTS.
  ^SOCCER - SUMMARY OF {demonym} SOCCER.
  ^SOCCER - {anyclub} BEAT {anyclub} {0-4}-{0-3}.
  ^SOCCER - {surname:1} SIGNS FOR {anyclub}.
  ^SOCCER - {anyclub} SACK COACH {surname:2}.
  ^SOCCER - {country} HOLD {country} TO {0-3}-{0-3} DRAW.
  ^SOCCER - {surname:1} DOUBLE SENDS {anyclub} TOP.
  ^SOCCER - {country} PICK {surname:1} FOR {event} QUALIFIER.
  ^SOCCER - {anyclub}'S {surname:1} OUT FOR A MONTH.
  ^SOCCER - {anyclub} TO MEET {anyclub} IN {event}.
  ^SOCCER - LEADING {demonym} GOALSCORERS.
soccerintro
  Results of {demonym} first division soccer matches played on {weekday} (home team in CAPS):
  Results of {leaguecup} matches on {weekday}:
  Collated results from the {event!MISC} on {weekday}:
  {demonym} league soccer matches at the weekend:
  Result of a {demonym} first division match on {weekday}:
  Results in the {demonym} soccer league this weekend:
tableintro
  Standings in the {demonym} first division after matches played on {weekday} (tabulated under played, won, drawn, lost, goals for, goals against, points):
  {demonym} premier division standings after weekend matches:
  Leading standings in the {demonym} league (played, points):
scoreline
  {anyclub} {0-5} {anyclub} {0-4}
  {anyclub} {0-5} {anyclub} {0-4}
  {anyclub} {0-5} {anyclub} {0-4}
  {anyclub} {0-5} {anyclub} {0-4} (halftime {0-2}-{0-2})
  {anyclub} v {anyclub}
  {anyclub} - {anyclub} {0-4}-{0-4}
  {anyclub} vs. {anyclub}
  {anyclub} {0-3}, {anyclub} {0-3}
  Postponed: {anyclub} v {anyclub}
  {anyclub} {0-5} {anyclub}
  {0-4}
  Played on {weekday}: {anyclub} {0-5} {anyclub} {0-4}
  Division {1-3}
  Division two
tablerow
  {anyclub} {1-38} {0-20} {0-12} {0-12} {2-60} {3-50} {0-70}
  {anyclub} {1-38} {0-20} {0-12} {0-12} {2-60} {3-50} {0-70}
  {anyclub} {1-38} {0-20} {0-12} {0-12} {2-60}-{3-50} {0-70}
  {1-20}. {anyclub} {1-38} {0-20} {0-12} {0-12} {2-60} {3-50} {0-70}
  {country} {1-8} {0-5} {0-3} {0-3} {2-20} {3-20} {0-15}
  Tabulate under: played, won, drawn, lost, goals for, against, points
scored
  {anyclub:1} {1-5} ({player} {1-45}, {player} {46-89}) {anyclub:2} {1-3} ({player} {10-80}).|
  Halftime {0-2}-{0-2}. Attendance {2-40},000
  {anyclub:3} {1-4} ({player} {10-44}th minute, {player} {45-90}th pen). Halftime {0-1}-{0-1}. Attendance: {2-60},{100-999}
  {anyclub} {1-3} ({player} {10-44}, {player} {45-90}) {anyclub} 0.
  Scorers:|
  {anyclub} - {person} ({1-90}th minute), {person} ({10-80}th)|
  {anyclub} - {person} ({1-90}th)
  {country} - {surname} ({1-90}), {surname} ({3-85})
soccerstory
  {demonym} international {colour} {person:1} has signed a {1-5}-year contract with {demonym} side {anyclub:1}.|
  {surname:1}, {18-35}, joined from {anyclub:2} for {1-9} million pounds.|
  "I am delighted," {surname:1} said. "{anyclub:1} are a big club."|
  {anyclub:1} coach {person:2} said {surname:1} would make his debut against {anyclub:3} on {weekday}.
  {anyclub:1} beat {anyclub:2} {1-4}-{0-1} in the {event} on {weekday} after {colour} {person:1} scored twice.|
  {surname:1} opened the scoring in the {10-40}th minute from a pass by {demonym} {colour} {person:2}.|
  {anyclub:2} had {person:3} sent off and their coach {person:4} was furious.|
  "{surname:3} did nothing wrong," {surname:4} told reporters.|
  {anyclub:1} now lead {anyclub:4} by {1-9} points with a game in hand.
  {country:1} coach {person:1} named a squad of {16-22} on {weekday} for the {event} qualifier against {country:2} in {town} next week:|
  Goalkeepers: {person} ({anyclub}), {person} ({anyclub})|
  Defenders: {squad*4-7,}|
  Midfielders: {squad*4-7,}|
  Forwards: {squad*2-5,}.
  {country:1} will play {country:2} in {town} on {date} in a {event} group {1-8} match.|
  Teams:|
  {country:1}: {1-1} - {person}, {lineup*6-10,}|
  {country:2}: {1-1} - {person}, {lineup*6-10,}
squad
  {person} ({anyclub})
  {person} ({anyclub})
  {person} ({country!O})
  {initialed} ({anyclub})
lineup
  {2-11} - {person}
  {2-11}-{person}
  {person} ({2-20}-{person} {46-90})
natgame
  {country:1} beat {country:2} {1-5}-{0-3} (halftime {0-2}-{0-2}) in a {event} qualifier on {weekday}.|
  Scorers:|
  {country:1} - {person} ({1-90}th minute), {person} ({1-90}th)|
  {country:2} - {person} ({1-90}th)|
  Attendance: {2-60},000
  {country:1} and {country:2} drew {0-3}-{0-3} in a soccer friendly in {town} on {weekday}.|
  Standings (tabulate under played, won, drawn, lost, goals for, against, points):|
  {country:1} {1-4} {0-3} {0-2} {0-2} {0-9} {0-9} {0-9}|
  {country:2} {1-4} {0-3} {0-2} {0-2} {0-9} {0-9} {0-9}
baseball
  ^BASEBALL - MAJOR LEAGUE RESULTS {weekday}.|
  ^{bigtown} {yearmonthday}|
  Results of Major League|
  Baseball games played on {weekday} (home team in CAPS):|
  American League|
  {usresult*3-7}|
  National League|
  {usresult*3-7}
  ^{leaguelong!MISC} BASEBALL - STANDINGS AFTER {weekday}'S GAMES.|
  ^{bigtown} {yearmonthday}|
  {leaguelong!MISC} Baseball|
  standings after games played on {weekday} (tabulate under won, lost, winning percentage and games behind):|
  ^{leaguelong!MISC}|
  {division!MISC}|
  ^W L PCT GB|
  {standing*4-6}|
  {division!MISC}|
  {standing*4-6}|
  ^{weekday}, {month} {1-28} SCHEDULE|
  {schedule*3-7}
  {usresult*5-14}
  {standing*5-12}
  {schedule*4-12}
  {usstory}
  {sporthead}|
  {usstory}
leaguelong
  American League
  National League
  Major League
  National Football League
  Eastern Conference
  Western Conference
  Central Division
division
  EASTERN DIVISION
  CENTRAL DIVISION
  WESTERN DIVISION
  ATLANTIC DIVISION
  PACIFIC DIVISION
  NORTHEAST DIVISION
  AMERICAN FOOTBALL CONFERENCE
  WESTERN CONFERENCE
usresult
  {uscity} {0-15} {uscity} {0-12}
  ^{uscity} {0-15}
  {uscity} {0-12} {upcity}
  {upcity} {70-130} {uscity} {60-128}
  {upcity} {0-15} {uscity} {0-12}
  {upcity} {0-15} {uscity} {0-12}
  {uscity} {0-15} {upcity} {0-12} ({10-13} innings)
  {uscity} {0-15} {upcity} {0-12} (1st game)
  {uscity} {0-6} {upcity} {0-6} (OT)
standing
  ^{uscity} {20-99} {20-99} .{300-700} -
  ^{uscity} {20-99} {20-99} .{300-700} {1-30}
  ^{uscity} {20-99} {20-99} .{300-700} {1-30} 1/2
  ^{nick} {20-99} {20-99} .{300-700} {1-30}
  ^{uscity} {1-50} {1-50} {0-20} {1-99} {20-150} {20-150}
schedule
  ^{uscity} AT {uscity!LOC}
  ^{uscity} AT {uscity!LOC}
  ^{uscity} AT {uscity!LOC} ({1-3})
  {uscity} at {uscity!LOC}
  {uscity} ({surname} {1-19}-{1-12}) at {uscity!LOC} ({surname} {1-19}-{1-12}), {1-9}:05 p.m.
sporthead
  ^{sportslug} - {nick} ROUT {nick}.
  ^{sportslug} - {surname:1} LEADS {nick} OVER {uscity}.
  ^{sportslug} - {uscity} SIGN {person:1}.
  {nick} top {nick} behind {surname:1}
  {surname:1} lifts {nick} past {nick}
usstory
  ^{bigtown} {yearmonthday}|
  {person:1} homered twice and {person:2} pitched {5-9} strong innings as the {usteam:1} beat the {usteam:2} {3-12}-{0-2} on {weekday}.|
  {surname:2} ({2-20}-{1-15}) allowed {1-9} hits and struck out {2-12}.|
  In {uscity!LOC}, {person:3} drove in {2-6} runs and the {nick:3} won their {3-9}th straight, beating the {nick:4} {3-9}-{0-2}.|
  At {uscity!LOC}, {person:4} singled home {person:5} as the {nick} edged the {nick}.
  The {usteam:1} placed {colour} {person:1} on the {15-60}-day disabled list on {weekday} and recalled {colour} {person:2} from {townword} of the {leaguelong!MISC}.|
  {surname:1}, who was hurt in a game against {uscity}, hit .{220-330} in {20-120} games for the {nick:1}.
  {person:1} scored {20-45} points and {person:2} added {10-25} as the {usteam:1} defeated the {nick:2} {90-130}-{70-89} {weekday} night.|
  {uscity!LOC} native {person:3} had {8-20} rebounds for {uscity}, which lost for the {3-9}th time in {9-12} games.|
  "{surname:1} was great," {nick:1} coach {person:4} said.
cricket
  ^CRICKET - {country:1} {100-600}-{1-9} V {country:2} - CLOSE.|
  ^{bigtown} {yearmonthday}|
  {country:1} were {100-500} for {1-9} at the close of play on the {1-4}th day of the {1-5}th test against {country:2} on {weekday}.|
  {country:1} first innings|
  {batsman*5-11}|
  Extras (b-{1-9} lb-{1-9} nb-{1-9}) {3-30}|
  Total (for {1-9} wickets) {100-500}|
  Fall of wickets: {fall*3-9}|
  Bowling: {bowling*3-6}
  ^CRICKET - {demonym} COUNTY CHAMPIONSHIP SCORES.|
  ^{uptown} {yearmonthday}|
  Result and close of play scores in {demonym} county championship matches on {weekday}:|
  {county*3-7}
  {batsman*6-11}|
  Fall of wickets: 1-{1-50} 2-{51-90} 3-{91-120}.|
  Bowling: {bowling*4-6}
  {county*3-6}
batsman
  {initialed} c {surname} b {surname} {0-150}
  {initialed} lbw {surname} {0-90}
  {initialed} b {surname} {0-90}
  {initialed} not out {0-160}
  {initialed} run out {0-90}
  {initialed} st {surname} b {surname} {0-60}
  {person} c {person} b {person} {0-120}
  {person} not out {0-90}
  {person} b {person} {0-90}
  {surname} c and b {surname} {0-99}
  {initialed} c {initialed} b {surname} {0-99}
fall
  {1-9}-{5-400}
bowling
  {surname} {3-40}-{0-12}-{10-130}-{0-6}
  {surname} {3-40}-{0-12}-{10-130}-{0-6},
  {initialed} {3-40}-{0-12}-{10-130}-{0-6} ({1-9}nb)
county
  At {town}: {countyside} {100-600} ({initialed} {60-200}, {initialed} {50-90}; {initialed} {3-7}-{30-99}) and {100-300}-{1-9}. {countyside} {100-400} ({surname} {50-150}).
  {town}: {countyside} {100-500} and {0-200}-{0-9} ({initialed} {50-120} not out) v {countyside}.
  {countyside} beat {countyside} by {1-9} wickets.
countyside
  {county2}
  {county2}
  {country}
  {region!ORG}
county2
  {shire}
tennis
  ^TENNIS - RESULTS AT {event}.|
  {dateline}|
  Results from the {event} tennis tournament on {weekday} (prefix number denotes seeding):|
  Men's singles, {1-4}th round|
  {match*4-12}|
  Women's singles, first round|
  {match*3-10}
  {match*6-14}
  ^TENNIS - {surname:1} BEATS {surname:2} IN {event}.|
  {dateline}|
  {demonym} {colour} {person:1} beat {person:2} of {country} {6-7}-{1-5} {6-7}-{1-5} in the {event} on {weekday}.|
  The {18-34}-year-old {surname:1} will play {person:3} or {demonym} {person:4} in the quarter-finals.|
  "{surname:2} played well," {surname:1} said.
match
  {1-9} - {person} ({country}) beat {person} ({country}) {6-7}-{1-5} {6-7}-{1-5}
  {person} ({country}) beat {1-16} - {person} ({country}) {6-7}-{1-5} {4-7}-{1-6} {6-7}-{1-5}
  {person} ({country}) beat {person} ({country}) {6-7}-{1-5} {6-7}-{1-5}
  {person}, {country}, beat {person}, {country}, {6-7}-{1-5} {6-7}-{1-5}
  {person}, {country}, def. {person} ({1-16}), {country}, {6-7}-{1-5}, {6-7}-{1-5}.
  {person} and {person} ({country}) beat {person} ({country}) and {person} ({country}) {6-7}-{1-5} {6-7}-{1-5}
golf
  ^GOLF - {event} {1-4}th ROUND SCORES.|
  {dateline}|
  Leading scores after the {1-4}th round of the {event} on {weekday} ({demonym} unless stated):|
  {golfer*5-16}
  {golfer*6-16}
  ^GOLF - LEADING PRIZE MONEY WINNERS ON {demonym} TOUR.|
  {1-9}. {person} ({country}) {100-999},{100-999}|
  {ranked*6-15}
golfer
  {200-290} {person} {64-76} {64-76} {64-76}, {person} ({country}) {64-76} {64-76} {64-76}
  {60-75} {person}, {person} ({country}), {person}
  {60-290} {person} ({country}) {64-76} {64-76}
  {130-149} {person} {64-76} {64-76}, {person} ({country})|
  {64-76} {64-76}, {person} {64-76} {64-76}
  {person} {64-76}-{64-76}-{64-76}--{190-220}
athletics
  ^ATHLETICS - {bigtown} GRAND PRIX RESULTS.|
  {dateline}|
  Leading results at the {bigtown!MISC} athletics meeting on {weekday}:|
  {race*2-5}
  ^CYCLING - {event} {1-20}th STAGE RESULTS.|
  {dateline}|
  Leading placings in the {100-240} km stage of the {event} from {town} to {town} on {weekday}:|
  {ranked*6-14}|
  Leading overall placings:|
  {ranked*5-12}
  {race*2-5}
  {ranked*6-15}
  ^SKIING - WOMEN'S {event!MISC} DOWNHILL RESULTS.|
  {dateline}|
  {ranked*5-14}
race
  Men's {100-800} metres: {1-1}. {person} ({country}) {10-59}.{10-99} seconds {2-2}. {person} ({country}) {10-59}.{10-99} {3-3}. {person} ({country}) {10-59}.{10-99}
  Women's {100-800} metres hurdles:|
  {ranked*3-8}
  Men's javelin:|
  {ranked*3-8}
  Men's {50-100} kg: {person} ({country}) beat {person} ({country}) on points
ranked
  {1-20}. {person} ({country}) {1-59}.{10-99}
  {1-20}. {person} ({country}) {8-90}.{10-99} metres
  {1-20}. {person} ({country}) {maker} {1-4} hours {1-59} minutes {1-59} seconds
  {1-20}. {person} ({country}) {maker}
  {1-20}. {person} ({country}) {maker} {1-9}:{10-59}
  {1-20}. {person} ({country}) same time
  {1-20}. {person} ({country}), {maker}
  {1-20}. {surname} {10-99}
  {1-20}. {person} {country} {10-300}
  {1-20}. {country} {1-30} points
  {1-20}. {maker} {3-99}
  {1-20}. {person}, {country}, {10-90}.{10-99}
  {1-20}. {person} ({anyclub}) {1-30}
basketball
  ^BASKETBALL - {event!MISC} RESULTS.|
  {dateline}|
  Results in an international basketball tournament on {weekday}:|
  {euroresult*2-7}
  {euroresult*3-9}
  ^{sportslug} - {league} RESULTS.|
  {euroresult*3-8}
euroresult
  {anyclub} ({country}) beat {anyclub} ({country}) {60-120}-{50-110} (halftime {30-60}-{20-60})
  {anyclub} ({country}) {0-120} {anyclub} ({country}) {0-110}
  {country} beat {country} {60-120}-{50-110}
  In {town}: {anyclub} {0-4} {anyclub} {0-4}
  {town}: {country} {0-110} {country} {0-100}
  {anyclub} beat {anyclub} {0-9}-{0-9}
  {country} {0-40} {country} {0-40}
`;
