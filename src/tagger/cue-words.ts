/** Words round a name that tell its kind. Plain lists; the tagger learns how much each kind of cue weighs. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Stand right before a person's name, in capitals or not. */
export const titles = words(
  `mr mr. mrs mrs. ms ms. miss messrs. dr dr. prof. professor rev. reverend father fr. sister brother sir lord lady dame king queen prince
  princess emperor sultan sheikh shaikh emir pope cardinal archbishop bishop rabbi imam ayatollah mullah president vice-president
  premier chancellor minister secretary senator sen. rep. representative congressman congresswoman governor gov. lieutenant-governor mayor
  councilman councilwoman councillor councilor alderman commissioner sheriff deputy judge justice attorney prosecutor detective inspector
  constable officer sgt. sergeant cpl. corporal capt. captain lt. lieutenant maj. major col. colonel gen. general adm. admiral cmdr.
  commander marshal trooper chief superintendent principal coach manager trainer spokesman spokeswoman spokesperson chairman chairwoman
  chairperson chair director executive analyst economist broker trader strategist dealer ambassador envoy diplomat negotiator leader founder
  owner editor author writer novelist poet singer actor actress filmmaker composer conductor guitarist artist painter photographer
  midfielder striker goalkeeper defender forward winger fullback keeper skipper captain batsman bowler quarterback receiver pitcher
  catcher outfielder shortstop infielder baseman reliever guard center centre linebacker lineman goaltender jockey driver rider golfer
  swimmer sprinter runner champion seed compatriot countryman teammate rival lawyer solicitor barrister historian scientist
  researcher student teacher resident neighbour neighbor farmer pastor minister treasurer clerk supervisor president-elect candidate
  mp congress veteran rookie junior senior sophomore freshman wife husband son daughter widow mother father brother sister uncle aunt`,
);

/** Come right behind a company's name. */
export const companySuffixes = words(
  `inc inc. corp corp. corporation co co. company ltd ltd. limited plc llc llp lp sa s.a. s.a ag gmbh nv n.v. bv b.v. spa s.p.a. kk k.k. ab asa oy
  group holdings holding bank trust partners associates industries international systems technologies securities brothers bros bros. airlines airways`,
);

/** Verbs of speech next to a speaker. */
export const speech = words(
  'said says told added adds explained wrote asked replied noted argued insisted recalled warned admitted announced claimed',
);

/** Stand before places. */
export const whereWords = words('in near from to at outside across throughout around inside into toward towards via');

/** Stand between two sides of a game. */
export const versus = words(
  'beat v vs v. vs. versus against defeated edged downed routed thrashed at over def tied drew lost',
);

/** Tell that a text is about sport. */
export const sport = words(
  `match game season league cup goal goals coach scored team teams points round tournament championship championships soccer football
  baseball basketball hockey cricket golf tennis rugby innings wickets runs halftime playoff playoffs qualifier final semifinal
  semifinals standings striker midfielder quarterback inning homer touchdown win wins players player seed olympic olympics race lap`,
);

/** Tell that a text is about business. */
export const business = words(
  `shares share stock stocks profit profits company companies bank market markets percent quarter earnings net revenue revenues sales dividend
  bonds bond yen dollar traders analysts exchange investors securities mln bln billion merger acquisition`,
);

/** Lower-case words and marks that may stand inside a name: "Bank of England", "Ludwig van Beethoven". */
export const connectors = words(
  `of the and for de la le les du des del della di da do dos das van von der den ter ten het bin ibn ben abu al el ul ur y e i und et en on in at to a
  with zu zur op st s & ' ’ ‘ ’s 's - – / " “ ” no. o d und'`,
);

/** After a comma these go on with the name: "Widgets, Inc." */
export const afterComma = words('inc inc. ltd ltd. llc llp plc jr jr. sr sr. corp corp. co co. s.a. n.v. ii iii');

/** Open sentences and are no names unless a capital follows. */
export const openers = words(
  `he she it they we i you but his her their its our my this that these those there when while if as at by for from in on of with after before and
  or so not no yes what who how why where although though because since until both some many most all more other another such an a`,
);
