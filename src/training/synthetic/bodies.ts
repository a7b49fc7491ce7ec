/** Makes up the names of bodies and brands: half of their words are common ones, so that a list of names helps little. */

type Pick = <T>(list: readonly T[]) => T;

const partsOfList = (text: string): readonly string[] => text.trim().split(/\s*;\s*/);

const COMPOSED_KINDS =
  partsOfList(`Agency; Authority; Commission; Institute; Institute; Centre; Center; Council; Trust; Service; Foundation; Foundation; Association; Association;
  Society; Federation; Union; Alliance; Network; Coalition; Campaign; Forum; Board; Fund; Initiative; Partnership; Bureau; Directorate; Inspectorate; Tribunal;
  Academy; Observatory; Laboratory; Group; Project; Collective; Committee; Unit; Office; Department; Task Force; Guild; League; Company; Corporation; Registry; Congress; Party; Movement;
  Survey; Secretariat; Corps; Club; Mission; Consortium; Confederation; Panel; Administration`);
const WORK_OF_BODIES =
  partsOfList(`Health; Education; Trade; Energy; Transport; Housing; Food; Water; Justice; Human Rights; Climate; Environment; Heritage; Arts; Science; Technology;
  Research; Policy; Economic; Fiscal; Social; Security; Defence; Defense; Safety; Standards; Consumer; Financial; Data; Digital; Media; Press; Film; Music; Sports; Youth; Children's;
  Women's; Veterans; Refugee; Migration; Aid; Relief; Development; Wildlife; Conservation; Forestry; Fisheries; Marine; Space; Weather; Geological; Medical; Dental; Nursing; Cancer; Heart;
  Mental Health; Disability; Aviation; Rail; Road; Maritime; Planning; Land; Property; Tax; Revenue; Customs; Border; Prisons; Probation; Police; Legal; Electoral; Election; Civil Liberties;
  Labour; Labor; Workers; Employment; Skills; Business; Industry; Enterprise; Investment; Innovation; Tourism; Hospitality; Retail; Farming; Farmers; Rural; Urban; Community; Family; Child Protection;
  Drug; Alcohol; Homeless; Poverty; Ageing; Animal; Nuclear; Chemical; Cyber Security; Statistics; Census; Records; Public Health; Disease Control; Emergency; Fire; Rescue; Ambulance; Historical; Antiquities; Strategic; International Affairs; Democracy; Freedom; Peace; Taxpayers`);
const FRONTS = partsOfList(
  `National; International; United; World; Federal; European; African; Royal; Central; Independent; Joint; Global; Global; American; British; Canadian; Australian; Irish; Scottish; Welsh; UK; U.S.; State; Regional; Public; Open; Free; New; First; Northern; Southern; Western; Eastern`,
);
const PROGRAMMES =
  partsOfList(`Act; Act; Agreement; Treaty; Convention; Protocol; Programme; Program; Plan; Scheme; Strategy; Survey; Guidelines; Code; Charter; Index; Report; Review; Order; Accord; Pact; Prize;
  Award; Summit; Conference; Festival; Week; Day; Bill; Directive; Regulation; Amendment; Deal; Framework; Test; Standard; Declaration`);
const BODY_LINKS = partsOfList('for; for; of; on; against');
const PLAIN_BRANDS =
  partsOfList(`Beacon; Harvest; Shelter; Refuge; Lantern; Compass; Anchor; Harbour; Ember; Summit; Amber; Falcon; Copper; Cobalt; Orchard; Prism; Signal; Mosaic; Atlas; Vertex; Horizon; Momentum;
  Voice; Reach; Bridge; Spark; Pulse; Ripple; Sage; Thistle; Clover; Juniper; Magnet; Pixel; Cipher; Echo; Nova; Apex; Delta; Sentinel; Pioneer; Monarch; Liberty; Unity; Crossroads; Turning Point; Open Door; Safe Hands; Next Step;
  Slate; Ledger; Kettle; Basket; Locket; Pebble; Raft; Sail; Tide; Canopy; Burrow; Nest; Hive; Loop; Stripe; Square; Circle; Wave; Kite; Rocket; Penguin; Otter; Badger; Bison; Orange; Lime; Plum`);
const SYLLABLES =
  partsOfList(`zen; vox; tri; lum; ora; nex; quo; fin; cred; pay; med; bio; geo; net; soft; flex; link; stream; cloud; code; bit; data; book; face; snap; chat; cast; tube; play; shop;
  cart; dash; door; ride; home; air; sky; sun; star; blue; red; green; bright; swift; true; deep; open; wise; kin; hub; lab; works; space; point; path; way; mark; trade; bank; coin; loan; health; care; fit; life; food; meal; eats; box; pack; ship; track; flow; grid; volt; wind`);
const ENDINGS = partsOfList('ly; ify; io; ia; o; a; ex; on; us; is; ium; ent; ora; eo; ster; r');

/** A body's name by its field and what it is: "Northern Wildlife Fund", "Centre for Policy Research", "Campaign against Poverty". */
export function bodyName(pick: Pick, random: () => number, places: () => string): string {
  const chance = random();
  const head = pick(COMPOSED_KINDS);
  const field = pick(WORK_OF_BODIES);
  const front = random() < 0.55 ? pick(FRONTS) : places();
  if (chance < 0.16) return `${head} ${pick(BODY_LINKS)} ${field} ${pick(WORK_OF_BODIES)}`;
  if (chance < 0.26) return `${front} ${head} ${pick(BODY_LINKS)} ${field}`;
  if (chance < 0.34) return `${front} ${head} ${pick(BODY_LINKS)} ${field} and ${pick(WORK_OF_BODIES)}`;
  if (chance < 0.42) return `${head} of ${places()}`;
  if (chance < 0.48) return `${head} ${pick(BODY_LINKS)} the ${field} of ${places()}`;
  if (chance < 0.56) return `${field} and ${pick(WORK_OF_BODIES)} ${head}`;
  if (chance < 0.64) return `${field} ${head}`;
  if (chance < 0.76) return `${front} ${field} and ${pick(WORK_OF_BODIES)} ${head}`;
  if (chance < 0.84) return `${front} ${pick(WORK_OF_BODIES)} ${field} ${head}`;
  if (chance < 0.9) return `${field} ${places()}`;
  return `${front} ${field} ${head}`;
}

/** A law, a treaty, a programme: names that are like those of bodies and are none. */
export function programmeName(pick: Pick, random: () => number, places: () => string): string {
  const chance = random();
  const head = pick(PROGRAMMES);
  const field = pick(WORK_OF_BODIES);
  if (chance < 0.25) return `${pick(FRONTS)} ${field} ${head}`;
  if (chance < 0.5) return `${field} and ${pick(WORK_OF_BODIES)} ${head}`;
  if (chance < 0.65) return `${head} on ${field} and ${pick(WORK_OF_BODIES)}`;
  if (chance < 0.8) return `${pick(FRONTS)} ${head} on ${field} ${pick(WORK_OF_BODIES)}`;
  if (chance < 0.9) return `${places()} ${field} ${head}`;
  return `${pick(FRONTS)} ${pick(WORK_OF_BODIES)} and ${field} ${head}`;
}

/** The name of a firm, an app, a charity in one word or two, as they are made up today: "Payloop", "FinStream", "Lantern". */
export function brandName(pick: Pick, random: () => number, coin: () => string): string {
  const chance = random();
  const first = pick(SYLLABLES);
  const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
  if (chance < 0.24) return capital(first) + pick(SYLLABLES);
  if (chance < 0.38) return capital(first) + capital(pick(SYLLABLES));
  if (chance < 0.5) return capital(first) + pick(ENDINGS);
  if (chance < 0.7) return pick(PLAIN_BRANDS);
  if (chance < 0.74) return `${pick(PLAIN_BRANDS)} ${pick(PLAIN_BRANDS)}`;
  if (chance < 0.77) return `${capital(first)}${pick(SYLLABLES)}.com`;
  if (chance < 0.79) return `${pick(PLAIN_BRANDS)}${pick(['+', ' TV', ' One', ' 4'])}`;
  return coin();
}
