import { americanTeams, britishClubs, continentalClubs, otherClubs } from '../../lexicon/clubs.js';
import { companies, leagues, publicBodies } from '../../lexicon/known-organisations.js';
import { NAME_KINDS } from '../../tagger/labels.js';

/** Words that fill a slot; `kind` is null when they are no names. */
export interface SlotList {
  readonly words: readonly string[];
  readonly kind: number | null;
}

const [, LOC, ORG, MISC] = NAME_KINDS.map((_, i) => i) as [number, number, number, number];
const listOfWords = (kind: number | null, text: string): SlotList => ({
  kind,
  words: text.split(';').map((word) => word.trim()),
});

const cityOf = (team: string): string => team.replace(/ (?:Red|White|Blue|Trail|Maple|Golden|Mighty)? ?[\w]+$/, '');
const nickOf = (team: string): string => team.slice(cityOf(team).length + 1) || team;

/** What the slots of the templates are filled with. */
export const lists: Readonly<Record<string, SlotList>> = {
  usteam: { kind: ORG, words: americanTeams },
  uscity: { kind: ORG, words: americanTeams.map(cityOf) },
  nick: { kind: ORG, words: americanTeams.map(nickOf) },
  britclub: { kind: ORG, words: britishClubs },
  euroclub: { kind: ORG, words: continentalClubs },
  otherclub: { kind: ORG, words: otherClubs },
  company: { kind: ORG, words: companies },
  body: { kind: ORG, words: publicBodies },
  league: { kind: ORG, words: leagues },
  shire: listOfWords(
    ORG,
    'Derbyshire; Durham; Essex; Glamorgan; Gloucestershire; Hampshire; Kent; Lancashire; Leicestershire; Middlesex; Northamptonshire; Nottinghamshire; Somerset; Surrey; Sussex; Warwickshire; Worcestershire; Yorkshire',
  ),
  maker: listOfWords(
    ORG,
    `Ferrari; McLaren; Williams; Benetton; Ligier; Jordan; Sauber; Tyrrell; Arrows; Honda; Yamaha; Suzuki; Ducati; Kawasaki; Aprilia; KTM; Husqvarna; Ford; Toyota; Subaru; Mitsubishi; Peugeot; Renault; Porsche; BMW;
    Telekom; Mapei; Once; Banesto; Festina; Rabobank; Gewiss; Motorola; Lotto; Saeco; Polti; Carrera; Refin; Panaria; Scrigno; Kelme; ONCE; Roslotto; MG-Technogym; TVM; GAN; Casino; Cofidis; Mercatone Uno`,
  ),
  particle: listOfWords(
    null,
    'van; van der; van den; de; de la; von; di; da; del; dos; la; le; bin; el; Abu; Ben; Mac; Van; De; Della; Di',
  ),
  knowncountry: listOfWords(
    LOC,
    `U.S.; United States; Britain; France; Germany; Italy; Spain; Russia; China; Japan; Australia; Canada; India; Pakistan; Netherlands; Belgium; Sweden; Switzerland; Austria; Norway; Denmark; Finland; Poland; Czech Republic; Hungary; Romania;
    Bulgaria; Ukraine; Croatia; Slovenia; Slovakia; Yugoslavia; Bosnia; Serbia; Greece; Turkey; Portugal; Ireland; England; Scotland; Wales; Northern Ireland; Israel; Egypt; Iran; Iraq; Syria; Jordan; Lebanon; Saudi Arabia; Kuwait; South Africa; Nigeria; Kenya;
    Ethiopia; Morocco; Algeria; Tunisia; Libya; Sudan; Zaire; Rwanda; Burundi; Uganda; Tanzania; Zambia; Zimbabwe; Namibia; Angola; Mozambique; Ghana; Ivory Coast; Senegal; Cameroon; Brazil; Argentina; Chile; Colombia; Peru; Venezuela; Ecuador; Bolivia; Uruguay; Paraguay;
    Mexico; Cuba; Jamaica; Trinidad; Costa Rica; Panama; South Korea; North Korea; Korea; Taiwan; Hong Kong; Singapore; Malaysia; Indonesia; Thailand; Vietnam; Philippines; New Zealand; Sri Lanka; Bangladesh; Nepal; Afghanistan; Kazakhstan; Uzbekistan;
    Belarus; Lithuania; Latvia; Estonia; Georgia; Armenia; Azerbaijan; Moldova; Albania; Macedonia; Cyprus; Malta; Luxembourg; Iceland; Bahamas; Barbados; West Indies; Holland; Burma; USA; UK; U.K.; Soviet Union; Czechoslovakia; East Germany; Chechnya`,
  ),
  demonymword: listOfWords(
    MISC,
    `American; British; French; German; Italian; Spanish; Russian; Chinese; Japanese; Australian; Canadian; Indian; Pakistani; Dutch; Belgian; Swedish; Swiss; Austrian; Norwegian; Danish; Finnish; Polish; Czech; Hungarian; Romanian; Bulgarian; Ukrainian;
    Croatian; Slovenian; Slovak; Serbian; Serb; Bosnian; Greek; Turkish; Portuguese; Irish; English; Scottish; Welsh; Israeli; Egyptian; Iranian; Iraqi; Syrian; Jordanian; Lebanese; Saudi; Kuwaiti; South African; Nigerian; Kenyan; Ethiopian; Moroccan; Algerian;
    Tunisian; Libyan; Sudanese; Zairean; Rwandan; Ugandan; Brazilian; Argentine; Chilean; Colombian; Peruvian; Venezuelan; Mexican; Cuban; Korean; South Korean; North Korean; Taiwanese; Thai; Vietnamese; Filipino; Indonesian; Malaysian; New Zealand; Sri Lankan; Bangladeshi;
    Afghan; Kazakh; Georgian; Armenian; Palestinian; Arab; Kurdish; Jewish; Moslem; Muslim; Islamic; Christian; Catholic; Roman Catholic; Protestant; Hindu; Sikh; Buddhist; European; African; Asian; Latin American; Western; Soviet; Tamil; Hutu; Tutsi; Chechen; Basque; Republican; Democratic; Democrat; Orthodox; Bosnian Serb; Nazi; Communist; Zionist; Islamist; Marxist; Maoist; Socialist; Baptist; Lutheran; Methodist; Anglican; Hispanic; Latino; African-American`,
  ),
  event: listOfWords(
    MISC,
    `World Cup; European Cup; UEFA Cup; Cup Winners' Cup; Champions' League; Super Bowl; Stanley Cup; World Series; U.S. Open; French Open; Australian Open; Wimbledon; British Open; U.S. Masters; Ryder Cup; Davis Cup; Fed Cup; Olympics; Olympic Games; Asian Games; Commonwealth Games; Tour de France; Giro d'Italia;
    European Championship; World Championship; Asian Cup; African Nations' Cup; Copa America; Copa Libertadores; Grand Prix; British Grand Prix; Grand Slam; FA Cup; Coca-Cola Cup; League Cup; Scottish Cup; Sheffield Shield; Test; Ashes; Five Nations; Tri-Nations; Super 12; Kentucky Derby; Breeders' Cup; St Leger; Prix de l'Arc de Triomphe;
    World War Two; World War Two; World War I; Gulf War; Vietnam War; Cold War; Holocaust; Christmas; Easter; Ramadan; Nobel Peace Prize; Nobel Prize; Pulitzer Prize; Academy Award; Oscar; Emmy; Grammy; Dayton; Maastricht; Koran; Bible; Internet; Medicare; Medicaid; Social Security`,
  ),
  leaguecup: listOfWords(
    MISC,
    `English Premier League; French first division; German first division; Dutch first division; Italian Serie A; Spanish first division; Scottish Premier League; Portuguese first division; Belgian first division; Polish first division; Austrian first division; Swiss premier division; Danish premier division`,
  ),
  sea: listOfWords(
    LOC,
    `Mediterranean; Black Sea; North Sea; Baltic Sea; Caspian Sea; Red Sea; Dead Sea; Gulf; Persian Gulf; Gulf of Mexico; Adriatic; Atlantic; Pacific; Indian Ocean; South China Sea; Caribbean; English Channel; Danube; Rhine; Nile; Amazon; Mississippi; Ohio River; Rio Grande; Suez Canal; Panama Canal; Himalayas; Alps; Andes; Rocky Mountains; Mount Everest; Sahara; Siberia;
    Middle East; Europe; Eastern Europe; Western Europe; Central America; Latin America; South America; North America; Asia; Southeast Asia; Africa; West Africa; Balkans; Caucasus; Gaza; Gaza Strip; West Bank; Golan Heights; Kashmir; Punjab; Kurdistan; Transvaal; Bavaria; Saxony; Tuscany; Sicily; Corsica; Catalonia; Andalusia; Flanders; Scandinavia; Midwest; New England; East Coast; West Coast; Great Lakes; Gulf Coast; Persian Gulf; Far East; Yorkshire; Ulster; Crimea; Abkhazia; Kosovo; Tibet; Xinjiang; East Timor; Java; Sumatra; Borneo; Bali`,
  ),
  state: listOfWords(
    LOC,
    `Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon;
    Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New South Wales; Queensland; Victoria`,
  ),
  st: listOfWords(
    LOC,
    `Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; Del.; Fla.; Ga.; Ill.; Ind.; Iowa; Kan.; Ky.; La.; Maine; Md.; Mass.; Mich.; Minn.; Miss.; Mo.; Mont.; Neb.; Nev.; N.H.; N.J.; N.M.; N.Y.; N.C.; N.D.; Ohio; Okla.; Ore.; Pa.; R.I.; S.C.; S.D.; Tenn.; Texas; Utah; Vt.; Va.; Wash.; W.Va.; Wis.; Wyo.; D.C.`,
  ),
  st2: listOfWords(
    LOC,
    'AL; AK; AZ; AR; CA; CO; CT; FL; GA; IL; IN; IA; KS; KY; LA; MD; MA; MI; MN; MO; MS; NC; ND; NE; NJ; NM; NV; NY; OH; OK; OR; PA; SC; TN; TX; UT; VA; WA; WI; WV',
  ),
  weekday: listOfWords(null, 'Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday'),
  month: listOfWords(
    null,
    'January; February; March; April; May; June; July; August; September; October; November; December; Jan.; Feb.; Aug.; Sept.; Oct.; Nov.; Dec.',
  ),
  mon: listOfWords(null, 'JAN; FEB; MAR; APR; MAY; JUN; JUL; AUG; SEP; OCT; NOV; DEC'),
  suffix: listOfWords(
    null,
    'Inc; Inc.; Corp; Corp.; Co; Co.; Ltd; Ltd.; Plc; PLC; plc; SA; S.A.; AG; NV; AB; GmbH; SpA; KK; Group; Holdings; & Co; Bhd; AS; Oyj; A/S; LLC',
  ),
  trade: listOfWords(
    null,
    `Industries; Airlines; Airways; Bank; Motors; Steel; Oil; Petroleum; Gas; Energy; Electric; Power; Foods; Pharmaceuticals; Chemical; Insurance; Life; Financial; Capital; Securities; Investments; Properties; Land; Cement; Telecom; Communications; Systems; Software; Technologies; Computer; Semiconductor; Instruments; Mining; Gold; Resources; Minerals; Paper; Timber; Shipping; Lines; Railway; Trucking; Stores; Retail; Brands; Beverages; Breweries; Tobacco; Textiles; Apparel; Shoes; Publishing; Media; Entertainment; Hotels; Resorts; Restaurants; Healthcare; Medical; Biotech; Laboratories; Construction; Engineering; Tools; Aerospace; Aviation; Bancorp; Savings; Trust; Realty; Partners; Brothers; Trading; International; Products; Services; Solutions; Partners; Dairy; Farms; Seafood; Lumber; Hardware`,
  ),
  role: listOfWords(
    null,
    `president; chairman; chief executive; spokesman; spokeswoman; analyst; director; manager; trader; economist; secretary; minister; lawyer; coach; captain; mayor; sheriff; superintendent; principal; professor; commissioner; owner; resident; pastor; teacher; chief executive officer; vice president; treasurer; city manager; council member; district attorney; spokesperson; police chief; fire chief; librarian; organizer; founder; executive director; head coach; athletic director; general manager; managing director`,
  ),
  office: listOfWords(
    null,
    `President; Prime Minister; Foreign Minister; Defence Minister; Finance Minister; Interior Minister; Health Minister; Trade Minister; Vice President; Deputy Prime Minister; Premier; Chancellor; King; Queen; Prince; Pope; Cardinal; Archbishop; General; Gen.; Colonel; Col.; Major; Captain; Capt.; Lt.; Sgt.; Senator; Sen.; Rep.; Gov.; Governor; Mayor; Secretary of State; Ambassador; Chairman; Chief Executive; Judge; Justice; Mr.; Mrs.; Ms.; Dr.; Prof.; Rev.; Sheriff; Police Chief; Commissioner; Councilman; Councilwoman; Attorney General; Superintendent; Principal; Coach; Deputy; Detective; Officer; Fire Chief; Father; Sister; Sir; Lord; Lady; Sheikh; Ayatollah; Crown Prince; Deputy Foreign Minister; Treasury Secretary; Defense Secretary`,
  ),
  colour: listOfWords(
    null,
    'striker; midfielder; defender; goalkeeper; captain; coach; manager; forward; winger; skipper; veteran; rookie; pitcher; quarterback; guard; center; champion; seed; sprinter; player',
  ),
  title: listOfWords(null, 'said; told; added; announced; warned; declared; insisted; reported'),
  crop: listOfWords(
    null,
    'wheat; corn; soybeans; cotton; sugar; coffee; cocoa; crude oil; gold; copper; aluminium; rice; barley; palm oil; rubber; live hogs; live cattle',
  ),
  grapevine: listOfWords(
    null,
    'Oak; Maple; Cedar; Pine; Elm; Walnut; Cherry; Hickory; Spring; Mill; River; Lake; Hill; Church; Main; Market; Park; Meadow; Sunset; Ridge; Chestnut; Willow; Birch; Highland; Valley; Prairie; Forest; Garden; Center; Union; Liberty; Jackson; Washington; Jefferson; Lincoln; Franklin; Madison; Monroe; Grant; First; Second; Third; Fourth; Fifth; West; East; North; South; Central; Old Mill; Pleasant; College; School; Depot; Railroad; Bridge; Green; Grand; State; Court; Front; Water; Broad; High',
  ),
  saint: listOfWords(
    null,
    "St. Mary's; St. John's; St. Paul's; St. Mark's; St. Joseph's; St. Peter's; St. Luke's; St. Anne's; Holy Trinity; Sacred Heart; Our Lady of Lourdes; Immaculate Conception; First Baptist; First Presbyterian; Grace Lutheran; Trinity Lutheran; Bethel; Calvary; Zion; Mount Zion; Faith; Hope; New Life; Good Shepherd; First United Methodist; United Methodist; Emmanuel; Holy Family; St. Patrick; St. Andrew",
  ),
  mascot: listOfWords(
    null,
    'Tigers; Eagles; Bulldogs; Wildcats; Panthers; Lions; Warriors; Bears; Trojans; Raiders; Cougars; Hornets; Rams; Knights; Spartans; Vikings; Huskies; Falcons; Cardinals; Pirates; Hawks; Rebels; Mustangs; Lady Tigers; Indians; Chargers; Titans; Blue Devils; Colts; Rockets; Rangers; Broncos',
  ),
  britword: listOfWords(
    null,
    'United; City; Town; Rovers; Wanderers; Athletic; Albion; County; Rangers; Thistle; Villa; Orient; Argyle; Harriers',
  ),
  cricketer: listOfWords(null, 'c; lbw b; b; st; run out; not out; c and b'),
};
