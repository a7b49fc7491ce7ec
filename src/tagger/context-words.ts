import { bitsOfWords } from '../lexicon/word-lists.js';

/** Words near a name that indicate its kind, as bits. The tagger learns the weight of each class. */
export const ContextWord = {
  /** right before a person's name */
  title: 1,
  /** right after a company's name, or its last word */
  companySuffix: 2,
  /** a verb of speech */
  speech: 4,
  /** before places */
  where: 8,
  /** between two sides of a game */
  versus: 16,
  sport: 32,
  business: 64,
  /** may occur inside a name without a capital */
  connector: 128,
  /** a connector that separates rows of capitalised words */
  partsRows: 256,
  /** opens sentences and is not a name alone */
  opener: 512,
  /** continues a name after a comma */
  afterComma: 1024,
  the: 2048,
  clitic: 4096,
  comma: 8192,
  /** a legal form of a company, or what closes a firm of partners */
  legal: 16384,
  /** joins partners */
  joiner: 32768,
  /** last word of the name of an institution */
  institution: 65536,
  /** last word of the name of a street, a water, a hill */
  landmark: 131072,
  opensBracket: 262144,
  angle: 524288,
  colon: 1048576,
} as const;

/** Bits of `ContextWord` for a lower-case word or a mark. */
export function contextWordOf(word: string): number {
  const bits = CONTEXT_WORD_BITS.get(word);
  if (bits !== undefined) return bits;
  // "harbour-master", "co-owner": a compound of a title is one
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 ? (CONTEXT_WORD_BITS.get(word.slice(hyphen + 1)) ?? 0) & ContextWord.title : 0;
}

const titles = `mr mr. mrs mrs. ms ms. miss messrs. dr dr. prof. professor rev. reverend father fr. sister brother sir lord lady dame king queen prince
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
  researcher student teacher master resident neighbour neighbor farmer pastor minister treasurer clerk supervisor president-elect candidate
  mp congress veteran rookie junior senior sophomore freshman wife husband son daughter widow mother father brother sister uncle aunt`;

const companySuffixes = `inc inc. corp corp. corporation co co. company ltd ltd. limited plc llc llp lp sa s.a. s.a ag gmbh nv n.v. bv b.v. spa s.p.a. kk k.k. ab asa oy
  group holdings holding bank trust partners associates industries international systems technologies securities brothers bros bros. airlines airways`;

const speech =
  'said says told added adds explained wrote asked replied noted argued insisted recalled warned admitted announced claimed';

const whereWords = 'in near from to at outside across throughout around inside into toward towards via';

const versus = 'beat v vs v. vs. versus against defeated edged downed routed thrashed at over def tied drew lost';

const SPORT_WORDS = `match game season league cup goal goals coach scored team teams points round tournament championship championships soccer football
  baseball basketball hockey cricket golf tennis rugby innings wickets runs halftime playoff playoffs qualifier final semifinal
  semifinals standings striker midfielder quarterback inning homer touchdown win wins players player seed olympic olympics race lap`;

const BUSINESS_WORDS = `shares share stock stocks profit profits company companies bank market markets percent quarter earnings net revenue revenues sales dividend
  bonds bond yen dollar traders analysts exchange investors securities mln bln billion merger acquisition`;

/** "Bank of England", "Ludwig van Beethoven" */
const connectors = `of the and for de la le les du des del della di da do dos das van von der den ter ten het bin ibn ben abu al el ul ur y e i und et en on in at to a
  with zu zur op st s & ' ’ ‘ ’s 's - – / " “ ” no. o d und'`;

/** "Widgets, Inc." */
const afterComma = 'inc inc. ltd ltd. llc llp plc jr jr. sr sr. corp corp. co co. s.a. n.v. ii iii';

/** Not names unless a capital follows. */
const openers = `he she it they we i you but his her their its our my this that these those there when while if as at by for from in on of with after before and
  or so not no yes what who how why where although though because since until both some many most all more other another such an a`;

const legalForms = `inc inc. corp corp. corporation co co. company ltd ltd. limited plc llc llp lp s.a. ag gmbh nv n.v. bv b.v. spa s.p.a. kk ab
  sons bros bros. brothers partners associates`;

const institutions = `church cathedral temple synagogue school academy college university hospital clinic institute club department council commission
  committee association society foundation party union ministry bank agency bureau authority league federation museum library police
  legislature senate parliament court office fund board ymca ywca orchestra center centre chamber district schools`;

const landmarks = `street st. avenue ave. road rd. drive lane boulevard blvd. highway parkway pike turnpike river creek lake pond bay beach harbor
  harbour island islands mountain mountains hills valley canyon county township parish cemetery park plaza square airport bridge
  peninsula strait`;

const CONTEXT_WORD_BITS = bitsOfWords([
  [ContextWord.title, titles],
  [ContextWord.companySuffix, companySuffixes],
  [ContextWord.speech, speech],
  [ContextWord.where, whereWords],
  [ContextWord.versus, versus],
  [ContextWord.sport, SPORT_WORDS],
  [ContextWord.business, BUSINESS_WORDS],
  [ContextWord.connector, connectors],
  [ContextWord.partsRows, 'and /'],
  [ContextWord.opener, openers],
  [ContextWord.afterComma, afterComma],
  [ContextWord.the, 'the'],
  [ContextWord.clitic, "'s"],
  [ContextWord.comma, ','],
  [ContextWord.legal, legalForms],
  [ContextWord.joiner, 'and &'],
  [ContextWord.institution, institutions],
  [ContextWord.landmark, landmarks],
  [ContextWord.opensBracket, '( <'],
  [ContextWord.angle, '<'],
  [ContextWord.colon, ':'],
]);
