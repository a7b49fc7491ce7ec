import { setOfWords } from './word-lists.js';

/** Closed lists that bound the descriptions of people: what may stand inside one, and where one ends. */

/** They open a description and are no part of it: "a baker", "her husband". */
export const DETERMINERS = setOfWords(
  'a an the his her its their our my your another one this that each every fellow two three four five',
);

/** A description's first noun ends before these: "deputy head | of the centre". */
export const PREPOSITIONS = setOfWords(
  'of for at in with to from on near under over behind within by against around inside',
);

/** Function words that no description of a person holds before its noun. */
export const FUNCTION_WORDS =
  setOfWords(`a an the his her its their our my your this that these those some any each every all both no
  of for at in with to from on near under over behind within by about against after before since until till during between among
  through across into onto toward towards upon without like unlike than despite via per amid including besides along off up down out
  and or but nor so yet if when while where who whom whose which what why how because although though unless whether as
  he she it they we i you him them us me himself herself there here then now not never also just only even still already too very
  more most much many few several other such is are was were be been being am has have had do does did will would can could may
  might must shall should let lets got get gets one two three four five six seven eight nine ten`);

/** Verbs that stand right before a description or right behind it, in forms that look like nouns or are irregular. */
export const VERBS =
  setOfWords(`said says say told tells tell asked asks ask called calls added adds noted notes wrote writes
  thinks think thought knows know knew sees see saw met meets meet gave gives give made makes make took takes take went goes go came
  comes come sent sends send won wins win lost beat beats left leaves leave led leads joined joins hired hires fired fires named names
  elected appointed praised praises thanked thanks thank credits credited quoted quotes quoting became becomes become began begins
  found finds felt feels held holds heard hears kept keeps let put puts read reads ran runs run sat sits set shot spoke speaks speak
  stood stands taught teaches understood wore wants want wanted needs needed got gets had has have is are was were did does do will
  would could can might may must shall should followed follows joins helped helps recalled recalls agreed agrees remembers
  remembered believes believed explained explains announced announces replied insisted acknowledged testified warned
  plans planned expects expected hopes hoped tried tries seems seemed stopped started starts continues continued lives lived
  died dies worked works plays played graduated received receives earned scored scores finished tied threw throws caught hit hits
  struck faces faced pleaded remains remained serves served grew grows moved moves opened opens returned returns
  described describes stressed accused blamed urged vowed pledged denied confirmed declined refused resigned retired-from
  appeared appears arrived visited visits signed signs spent spends brought brings bought buys sold sells built builds
  drove drives flew flies fell falls rose rises turned turns used uses watched looks looked talked talks tells included includes
  according regarding concerning involving featuring starring congratulated sued killed arrested charged convicted`);

/** Times: they part a description from what stands before it, and end one. */
export const TIMES =
  setOfWords(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  today yesterday tomorrow tonight week weeks month months year years day days night nights morning afternoon evening weekend
  recently earlier later ago meanwhile however once again instead perhaps maybe`);

/** Words in -ed, -ing, -ly that describe people and end no description. */
export const DESCRIBING =
  setOfWords(`retired elected appointed convicted accused disgraced renowned acclaimed beloved respected noted
  certified licensed registered united seasoned embattled exiled ousted jailed imprisoned wounded injured married divorced
  self-employed unemployed disabled celebrated distinguished decorated experienced limited armed red-haired unidentified unnamed
  acting visiting managing leading presiding ruling outgoing incoming founding reigning defending returning aspiring
  supervising operating consulting attending commanding investigating arresting sitting marketing advertising engineering nursing
  building planning housing banking farming mining fishing shipping manufacturing accounting training boxing racing cycling
  swimming wrestling coaching teaching writing zoning processing publishing purchasing programming fundraising fund-raising
  printing trading lending voting longstanding long-standing starting closing relieving pitching hitting batting living surviving
  elderly family assembly early monthly weekly daily orderly supply july italy likely newly recently formerly`);

/** They may stand behind the noun of a description: "attorney general", "president pro tem". */
export const AFTER_HEAD = setOfWords(
  'elect general emeritus designate apparent pro tem tempore extraordinary ordinary laureate i ii iii iv',
);

/** They open a clause, so that a description ends before them. */
export const CLAUSE_WORDS =
  setOfWords(`who whom whose which that where when while as after before because since although though if but
  so than until till unless whether he she it they we i you there not also then`);

/** In lower case before a title in capitals: "former President Pat Lee", "state Sen. Pat Lee". */
export const BEFORE_TITLES =
  setOfWords(`former ex then acting interim deputy assistant vice chief state city county town village township
  borough federal local national regional district provincial municipal metropolitan metro police fire sheriff's school schools
  university college club team union party government company bank church parish board council committee court tribal army navy
  military air royal retired first second third junior senior associate executive managing general head lead longtime long-time
  incoming outgoing late new current high elementary middle grade republican democratic democrat opposition conservative liberal labor
  labour independent embattled public health water parks works emergency traffic homicide patrol narcotics emeritus principal
  undergraduate graduate athletic defensive offensive pitching hitting student faculty staff chapter league conference state's
  nation's city's county's town's country's department's school's university's team's company's`);
