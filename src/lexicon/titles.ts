import { setOfWords } from './word-lists.js';

/**
 * Titles, offices, ranks and callings of English news: the words that stand beside a person's name and say who that is.
 * Written by hand for this project from general knowledge of the language.
 */

/** Forms of address that name no office: "Mrs. Lee". */
const MALE = 'mr messrs mister sir lord monsieur signor señor herr';
const FEMALE = 'mrs ms miss mme mmes mlle madame madam lady dame signora señora frau';
const NEUTRAL = 'mx dr drs hajj haji sheikh shaikh';

/** Titles that stand right before a name, shortened or whole; most open with a capital there. */
const BEFORE = `gov sen sens rep reps prof profs rev revs fr br pres supt supts hon amb insp det dets cllr cmsr commr ofc
  gen lt col maj capt cmdr adm sgt cpl pvt brig pfc spc cst pc ssgt tsgt msgt cwo ens vadm radm ltc sra amn tpr dep fm pm mp mep
  vp svp evp ceo cfo coo cto cio atty asst assoc exec secy treas chmn dir mgr v-p`;

/** Offices and ranks: they head a description and may stand right before a name as its title. */
const OFFICES = `president vice-president chairman chairwoman chairperson chair co-chair minister premier chancellor governor
  lieutenant-governor mayor alderman alderwoman councillor councilor councilman councilwoman councilmember councilmen selectman
  selectwoman selectmen selectboard supervisor trustee freeholder assessor auditor treasurer comptroller controller clerk recorder
  registrar commissioner commissar secretary undersecretary under-secretary secretary-general secretary-treasurer ambassador envoy
  consul attaché attache diplomat delegate representative congressman congresswoman congressperson assemblyman assemblywoman
  assemblymember lawmaker legislator senator parliamentarian backbencher whip speaker leader majority-leader chief commander
  commandant commander-in-chief general lieutenant colonel major captain admiral commodore sergeant corporal private brigadier
  marshal constable sheriff undersheriff deputy trooper ranger officer patrolman patrolwoman patrolmen policeman policewoman
  detective inspector superintendent investigator coroner magistrate judge justice jurist bailiff prosecutor attorney lawyer solicitor
  barrister counsel counselor counsellor defender ombudsman ombudswoman king queen prince princess duke duchess earl count countess
  baron baroness emperor empress sultan emir shah pope cardinal archbishop bishop monsignor vicar canon deacon deaconess
  elder pastor reverend priest minister rector chaplain rabbi imam ayatollah mullah cleric monk nun abbot abbess prior prioress
  father mother brother sister patriarch metropolitan preacher evangelist missionary missioner moderator coach manager captain
  skipper principal vice-principal headmaster headmistress headteacher provost dean professor lecturer instructor rabbi
  chancellor warden postmaster postmistress harbourmaster harbormaster quartermaster schoolmaster schoolmistress bandmaster administrator director director-general executive spokesman spokeswoman spokesperson
  spokesmen spokespeople doctor professor nurse agent engineer tsar czar tsarina kaiser dictator strongman warlord chieftain
  regent viceroy head boss governor-general attorney-general surgeon-general vice-chairman vice-chair vice-chancellor`;

/** Callings, kin and other words that say who a person is; commonly lower-case: "pastry chef Pat Lee". */
const CALLINGS = `aide adviser advisor analyst strategist economist banker trader broker dealer investor financier accountant
  actuary bookkeeper cashier teller clerk receptionist secretary assistant associate partner founder co-founder cofounder owner
  co-owner proprietor operator landlord landlady tenant resident homeowner neighbor neighbour villager townsman citizen
  native local newcomer visitor tourist traveler traveller commuter passenger motorist driver trucker pilot co-pilot sailor seaman
  mariner fisherman fisherwoman lobsterman farmer rancher grower dairyman beekeeper gardener forester logger miner rancher
  shepherd vintner winemaker brewer baker butcher cook chef restaurateur bartender barista waiter waitress server hotelier innkeeper
  grocer merchant shopkeeper storekeeper retailer wholesaler salesman saleswoman salesperson seller vendor buyer customer client
  consumer shopper businessman businesswoman businessperson entrepreneur industrialist tycoon magnate developer builder contractor
  architect designer planner surveyor carpenter plumber electrician mechanic machinist welder technician repairman foreman mason
  roofer painter janitor custodian caretaker groundskeeper housekeeper cleaner laborer labourer worker employee employer staffer
  intern apprentice volunteer organizer organiser coordinator co-ordinator promoter producer publisher editor editor-in-chief reporter
  correspondent journalist columnist commentator broadcaster anchor newsman newswoman photographer cameraman photojournalist
  filmmaker screenwriter writer author novelist poet playwright essayist biographer historian critic reviewer librarian archivist
  curator artist sculptor illustrator cartoonist animator potter weaver quilter musician singer songwriter singer-songwriter
  guitarist pianist drummer bassist violinist cellist organist trumpeter saxophonist fiddler conductor composer choreographer dancer
  ballerina actor actress comedian comic entertainer performer magician model host hostess presenter emcee dj rapper vocalist
  frontman superstar celebrity teacher educator tutor professor academic scholar scientist researcher chemist physicist
  biologist geologist hydrologist meteorologist forecaster climatologist astronomer astronaut cosmonaut mathematician
  statistician psychologist psychiatrist psychotherapist therapist sociologist anthropologist archaeologist
  archeologist linguist philosopher theologian ecologist botanist zoologist entomologist epidemiologist virologist
  pathologist physician surgeon dentist orthodontist veterinarian vet pharmacist paramedic emt medic midwife caregiver caretaker
  optometrist cardiologist oncologist neurologist pediatrician paediatrician radiologist nutritionist dietitian hygienist
  chiropractor specialist expert consultant lobbyist activist campaigner advocate organizer protester protestor demonstrator dissident
  environmentalist conservationist naturalist preservationist feminist unionist socialist communist nationalist separatist
  conservative liberal democrat republican independent candidate contender nominee front-runner frontrunner incumbent challenger
  opponent rival counterpart predecessor successor politician statesman bureaucrat official functionary civil-servant mediator
  negotiator arbitrator commentator pundit pollster observer monitor inspector regulator examiner watchdog whistleblower
  student pupil senior junior sophomore freshman graduate undergraduate alumnus alumna valedictorian salutatorian classmate
  schoolmate roommate retiree pensioner widow widower wife husband spouse ex-wife ex-husband fiancé fiancée fiance fiancee girlfriend
  boyfriend partner mother father mom dad mum stepfather stepmother parent grandmother grandfather grandma grandpa grandparent
  son daughter stepson stepdaughter child grandson granddaughter grandchild brother sister stepbrother stepsister half-brother sibling
  twin uncle aunt nephew niece cousin in-law son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law
  kinsman relative descendant heir heiress friend colleague co-worker coworker teammate comrade companion acquaintance confidant
  bride groom baby toddler boy girl teenager teen youth man woman guy lady gentleman grandmaster
  athlete player footballer cricketer golfer swimmer runner sprinter hurdler jumper rower cyclist racer rider jockey skier
  skater snowboarder surfer boxer wrestler gymnast quarterback halfback fullback tailback linebacker cornerback safety lineman
  kicker punter receiver tackle guard center centre forward defender midfielder winger striker goalkeeper goalie goaltender keeper
  sweeper pitcher reliever closer catcher shortstop infielder outfielder baseman slugger hitter batsman batter bowler
  all-rounder fielder wicketkeeper setter libero hooker prop flanker fly-half scrum-half point-guard starter substitute rookie veteran
  all-star champion medalist medallist winner runner-up finalist semifinalist semi-finalist titleholder captain co-captain trainer
  umpire referee linesman scout handler breeder owner-trainer hunter angler trapper outfitter guide climber mountaineer hiker explorer
  adventurer soldier serviceman servicewoman airman seaman marine sailor guardsman reservist veteran paratrooper sniper fighter
  militant militiaman guerrilla guerilla rebel insurgent gunman terrorist extremist jihadist hostage captive prisoner
  inmate convict fugitive suspect defendant plaintiff victim survivor witness bystander eyewitness juror complainant accuser
  murderer killer robber burglar thief arsonist swindler spy informant informer mobster gangster dealer smuggler
  firefighter fireman lifeguard rescuer dispatcher guard bodyguard watchman jailer jailor sentry crossing-guard
  investigator detective lawman refugee migrant immigrant émigré emigre exile asylum-seeker expatriate
  pilgrim worshiper worshipper parishioner churchgoer congregant believer convert layman
  member chairwoman committeeman committeewoman boardmember officeholder appointee figure architect mastermind ringleader icon
  legend hero heroine star pioneer inventor innovator creator philanthropist donor benefactor patron sponsor humanitarian
  socialite blogger vlogger youtuber influencer programmer coder hacker webmaster genealogist antiquarian collector dealer
  auctioneer appraiser realtor underwriter insurer adjuster landscaper arborist horticulturist
  seamstress tailor dressmaker hairdresser barber stylist beautician jeweler jeweller cobbler blacksmith undertaker
  mortician embalmer undertaker translator interpreter stenographer typist postman mailman courier messenger porter steward
  stewardess attendant usher chauffeur cabbie stunt-man stuntman ringmaster acrobat clown acolyte protégé protege disciple follower
  supporter sympathizer sympathiser critic fan loyalist ally foe enemy mentor godfather godmother namesake patient donor recipient
  beneficiary applicant registrant subscriber reader viewer listener caller scoutmaster troop-leader den-mother treasurer-elect
  president-elect mayor-elect governor-elect chairman-elect vicepresident contestant competitor participant entrant exhibitor
  homemaker housewife stay-at-home-mom millionaire billionaire multimillionaire nobelist laureate peer nobleman noblewoman aristocrat
  monarch ruler potentate despot tyrant technocrat liaison strategist tactician planner estimator purser bosun
  stationmaster signalman conductor brakeman longshoreman stevedore docker crewman deckhand shipowner shipbuilder
  cartographer geographer demographer criminologist toxicologist neuroscientist oceanographer seismologist volcanologist
  grader first-grader second-grader famer mvp olympian nobel-laureate dissenter
  paleontologist ornithologist birder birdwatcher agronomist`;

/** Words ending like a calling that are none, so that the ending may be trusted elsewhere: "a hydrologist". */
const NO_CALLING = `number order water paper matter former center centre summer winter offer quarter power letter dinner corner
  november october september december river fiber fibre tower newspaper cover finger further after over under other never ever
  whether either neither however together another rather later earlier higher lower greater larger smaller better longer shorter older
  younger computer shoulder supper chapter character cancer disaster theater theatre filter gather consider remember discover
  deliver enter anger danger wonder hunger hamburger burger layer counter register trailer tractor doctorate factor sector motor
  floor door minor color colour flavor flavour favor favour honor honour labor labour humor humour error mirror vapor terror horror
  interior exterior behavior behaviour major-league corridor meteor tumor tumour list exist consist assist resist persist insist
  twist wrist fist mist twin-engine guarantee committee fee coffee tree degree free knee three agree see jubilee refugee-camp
  levee marquee pedigree human german roman woman-led weather feather leather butter pepper silver copper timber lumber member-only
  transfer buffer tender murder border folder holder-over folklore bumper clutter laughter daughterboard slaughter career
  engineering beer deer cheer veer steer sheer peer-reviewed business-first illness wellness fitness witness-stand process
  success access address progress congress express press dress stress less unless class glass pass mass loss cross across
  per fewer inner outer upper proper super utter eager bitter clever sober tender slender ginger lobster oyster monster hamster
  poster sister-city foster master-plan disaster easter plaster cluster chester prior senior-citizen exterior ulterior anterior
  bigger fever never-ending liver lever cleaver beaver clover shower flower lower slower power-play cellar
  dollar cedar similar particular popular regular cellular winner-take-all user-friendly laser razor`;

const male = setOfWords(MALE);
const female = setOfWords(FEMALE);
const honorifics = setOfWords(`${MALE} ${FEMALE} ${NEUTRAL}`);
const beforeNames = setOfWords(BEFORE);
const offices = setOfWords(OFFICES);
const callings = setOfWords(CALLINGS);
const noCalling = setOfWords(NO_CALLING);
const FEMALE_WORDS =
  setOfWords(`queen princess duchess countess baroness empress nun abbess mother sister wife widow ex-wife girlfriend
  mom mum grandmother grandma daughter stepdaughter granddaughter aunt niece bride girl woman lady actress waitress hostess heiress
  heroine headmistress stewardess ballerina seamstress housewife alumna fiancée deaconess stepmother stepsister`);
const MALE_WORDS =
  setOfWords(`king prince duke earl count baron emperor sultan emir monk abbot father brother husband widower ex-husband
  boyfriend dad grandfather grandpa son stepson grandson uncle nephew groom boy man gentleman actor waiter headmaster alumnus fiancé
  stepfather stepbrother pope cardinal imam rabbi ayatollah`);

const PREFIX = /^(?:co|ex|vice|deputy|sub|under|arch|lieutenant|mid|non|self-styled)-/;
const PERSON_ENDING = /(?:woman|women|person|ologist|ographer|keeper|maker|owner|holder|worker|goer)$/;
const CALLING_ENDING = /(?:ists?|ians?|ers?|ors?|ees?|eers?|man|men)$/;

/** Lower case, without the stops of "Lt." and "C.E.O.". */
function withoutStops(word: string): string {
  const low = word.toLowerCase();
  return low.includes('.') ? low.replace(/\./g, '') : low;
}

/** Whether `word` is a form of address that names no office: Mr., Mrs., Dr., Sir. */
export function isHonorific(word: string): boolean {
  return honorifics.has(withoutStops(word));
}

/**
 * Whether `word` may stand right before a person's name as a title: "Mr.", "Sen.", "President", "Coach", "FM". It may also
 * be a common noun, so outside that position it tells little.
 */
export function isTitle(word: string): boolean {
  const low = withoutStops(word);
  if (honorifics.has(low) || beforeNames.has(low) || offices.has(low)) return true;
  return low.includes('-') && (offices.has(low.replaceAll('-', '')) || (PREFIX.test(low) && isRoleHead(low)));
}

/** Whether `word` is a title that is only written shortened, so that a name must follow: "Lt.", "Rev.", "Sen.". */
export function isShortTitle(word: string): boolean {
  return beforeNames.has(withoutStops(word));
}

/** Whether `word` heads a description of a person: an office, a calling, kin. "spokesman", "resident", "wife", "chef". */
export function isRoleHead(word: string): boolean {
  const low = withoutStops(word);
  if (offices.has(low) || callings.has(low) || beforeNames.has(low) || PERSON_ENDING.test(low)) return true;
  const hyphen = low.lastIndexOf('-');
  if (hyphen > 0 && offices.has(low.replaceAll('-', ''))) return true;
  if (hyphen > 0 && (isRoleHead(low.slice(hyphen + 1)) || /-(?:elect|general|in-chief|designate)$/.test(low)))
    return true;
  return isPluralRole(low);
}

/** Whether `word` is itself an office or calling of the lists, or one with another word before a hyphen, also in the plural. */
export function isCalling(word: string): boolean {
  const low = withoutStops(word);
  const hyphen = low.lastIndexOf('-');
  if (isKnown(low) || isPluralRole(low)) return true;
  return hyphen > 0 && (offices.has(low.replaceAll('-', '')) || isCalling(low.slice(hyphen + 1)));
}

/** Whether `word` is the plural of a role head: "residents", "coaches", "Sens.", "spokesmen". */
export function isPluralRole(word: string): boolean {
  const low = withoutStops(word);
  if (low === 'sens' || low === 'reps' || low === 'profs' || low === 'revs' || low === 'dets') return true;
  if (/men$/.test(low)) return isKnown(`${low.slice(0, -3)}man`);
  if (!low.endsWith('s') || low.endsWith('ss')) return low === 'people' || low === 'children';
  if (isKnown(low.slice(0, -1))) return !isKnown(low);
  if (low.endsWith('ies') && isKnown(`${low.slice(0, -3)}y`)) return true;
  return low.endsWith('es') && isKnown(low.slice(0, -2));
}

/** Whether `word` looks like a calling by its ending ("arborist", "beekeeper"): to be trusted only where a role stands. */
export function looksLikeCalling(word: string): boolean {
  const low = withoutStops(word);
  return low.length > 4 && CALLING_ENDING.test(low) && !noCalling.has(low);
}

/** The sex that a title or role tells: "Mrs.", "spokeswoman", "wife" | "Mr.", "chairman", "husband". */
export function genderOf(word: string): 'female' | 'male' | null {
  const low = withoutStops(word);
  if (female.has(low) || FEMALE_WORDS.has(low) || low.endsWith('woman')) return 'female';
  if (male.has(low) || MALE_WORDS.has(low)) return 'male';
  return /(?:s|ir|gress|cil|police|business|fire|fisher|news|camera|assembly|alder|select)man$/.test(low)
    ? 'male'
    : null;
}

function isKnown(low: string): boolean {
  return offices.has(low) || callings.has(low);
}
