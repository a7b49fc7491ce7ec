import { namesInList } from './word-lists.js';

/**
 * Sports clubs and teams by league, written by hand from general knowledge; `;` parts the names. A list for the tagger to lean
 * on, not a table of leagues: clubs of many seasons stand side by side.
 */

/** North American teams: where they are from, and what they are called. */
export const americanTeams =
  namesInList(`Atlanta Braves; Arizona Diamondbacks; Baltimore Orioles; Boston Red Sox; Chicago Cubs; Chicago White Sox;
  Cincinnati Reds; Cleveland Indians; Colorado Rockies; Detroit Tigers; Florida Marlins; Houston Astros; Kansas City Royals;
  California Angels; Los Angeles Dodgers; Milwaukee Brewers; Minnesota Twins; Montreal Expos; New York Mets; New York Yankees;
  Oakland Athletics; Philadelphia Phillies; Pittsburgh Pirates; San Diego Padres; San Francisco Giants; Seattle Mariners;
  St. Louis Cardinals; Tampa Bay Rays; Texas Rangers; Toronto Blue Jays; Washington Nationals; Miami Marlins;
  Arizona Cardinals; Atlanta Falcons; Baltimore Ravens; Buffalo Bills; Carolina Panthers; Chicago Bears; Cincinnati Bengals; Cleveland
  Browns; Dallas Cowboys; Denver Broncos; Detroit Lions; Green Bay Packers; Houston Oilers; Houston Texans; Indianapolis Colts; Jacksonville
  Jaguars; Kansas City Chiefs; Miami Dolphins; Minnesota Vikings; New England Patriots; New Orleans Saints; New York Giants; New York Jets;
  Oakland Raiders; Philadelphia Eagles; Pittsburgh Steelers; St. Louis Rams; Los Angeles Rams; San Diego Chargers; San Francisco 49ers;
  Seattle Seahawks; Tampa Bay Buccaneers; Tennessee Titans; Washington Redskins;
  Atlanta Hawks; Boston Celtics; Brooklyn Nets; New Jersey Nets; Charlotte Hornets; Chicago Bulls; Cleveland Cavaliers; Dallas Mavericks;
  Denver Nuggets; Detroit Pistons; Golden State Warriors; Houston Rockets; Indiana Pacers; Los Angeles Clippers; Los Angeles Lakers; Memphis
  Grizzlies; Vancouver Grizzlies; Miami Heat; Milwaukee Bucks; Minnesota Timberwolves; New York Knicks; Orlando Magic; Philadelphia 76ers;
  Phoenix Suns; Portland Trail Blazers; Sacramento Kings; San Antonio Spurs; Seattle SuperSonics; Toronto Raptors; Utah Jazz; Washington
  Bullets; Washington Wizards; Oklahoma City Thunder; New Orleans Pelicans;
  Anaheim Ducks; Mighty Ducks; Boston Bruins; Buffalo Sabres; Calgary Flames; Carolina Hurricanes; Chicago Blackhawks; Colorado Avalanche;
  Dallas Stars; Detroit Red Wings; Edmonton Oilers; Florida Panthers; Hartford Whalers; Los Angeles Kings; Minnesota Wild; Montreal
  Canadiens; Nashville Predators; New Jersey Devils; New York Islanders; New York Rangers; Ottawa Senators; Philadelphia Flyers; Phoenix
  Coyotes; Pittsburgh Penguins; St. Louis Blues; San Jose Sharks; Tampa Bay Lightning; Toronto Maple Leafs; Vancouver Canucks; Washington
  Capitals; Winnipeg Jets; D.C. United; New York Cosmos; Columbus Crew; Los Angeles Galaxy; Seattle Sounders; Portland Timbers`);

export const britishClubs =
  namesInList(`Arsenal; Aston Villa; Barnsley; Birmingham City; Blackburn Rovers; Blackpool; Bolton Wanderers; Bournemouth; Bradford
  City; Brentford; Brighton; Bristol City; Bristol Rovers; Burnley; Bury; Cambridge United; Cardiff City; Carlisle United; Charlton Athletic; Chelsea;
  Cheltenham Town; Chester City; Chesterfield; Colchester United; Coventry City; Crewe Alexandra; Crystal Palace; Darlington; Derby County;
  Doncaster Rovers; Everton; Exeter City; Fulham; Gillingham; Grimsby Town; Hartlepool United; Hereford United; Huddersfield Town; Hull City;
  Ipswich Town; Leeds United; Leicester City; Leyton Orient; Lincoln City; Liverpool; Luton Town; Macclesfield Town; Manchester City; Manchester
  United; Mansfield Town; Middlesbrough; Millwall; Newcastle United; Northampton Town; Norwich City; Nottingham Forest; Notts County; Oldham
  Athletic; Oxford United; Peterborough United; Plymouth Argyle; Port Vale; Portsmouth; Preston North End; Queens Park Rangers; QPR; Reading;
  Rochdale; Rotherham United; Scarborough; Scunthorpe United; Sheffield United; Sheffield Wednesday; Shrewsbury Town; Southampton; Southend United;
  Stockport County; Stoke City; Sunderland; Swansea City; Swindon Town; Torquay United; Tottenham Hotspur; Tottenham; Tranmere Rovers; Walsall;
  Watford; West Bromwich Albion; West Brom; West Ham United; West Ham; Wigan Athletic; Wimbledon; Wolverhampton Wanderers; Wolves; Wrexham; Wycombe
  Wanderers; York City; Aberdeen; Airdrieonians; Alloa; Arbroath; Ayr United; Berwick Rangers; Brechin City; Celtic; Clyde; Clydebank;
  Cowdenbeath; Dumbarton; Dundee; Dundee United; Dunfermline; East Fife; East Stirling; Falkirk; Forfar; Greenock Morton; Hamilton
  Academical; Hearts; Hibernian; Inverness Thistle; Kilmarnock; Livingston; Montrose; Motherwell; Partick Thistle; Queen of the South; Queen's
  Park; Raith Rovers; Rangers; Ross County; St Johnstone; St Mirren; Stenhousemuir; Stirling Albion; Stranraer;
  Bath; Bristol; Gloucester; Harlequins; Leicester; London Irish; Northampton; Orrell; Sale; Saracens; Wasps; West Hartlepool; Llanelli;
  Neath; Pontypridd; Swansea; Ebbw Vale; Newbridge; Bridgend; Treorchy; Wigan; St Helens; Bradford Bulls; Castleford; Halifax; Leeds Rhinos;
  London Broncos; Oldham Bears; Paris St Germain; Sheffield Eagles; Warrington; Workington; Wakefield Trinity; Widnes; Hull Kingston Rovers;
  Derbyshire; Durham; Essex; Glamorgan; Gloucestershire; Hampshire; Kent; Lancashire; Leicestershire; Middlesex; Northamptonshire;
  Nottinghamshire; Somerset; Surrey; Sussex; Warwickshire; Worcestershire; Yorkshire`);

export const continentalClubs =
  namesInList(`Ajax; Ajax Amsterdam; AZ Alkmaar; De Graafschap; FC Groningen; FC Twente; Twente Enschede; FC Utrecht; FC Volendam; Feyenoord; Fortuna Sittard; Go Ahead
  Eagles; Heerenveen; NAC Breda; NEC Nijmegen; PSV; PSV Eindhoven; RKC Waalwijk; Roda JC; Roda JC Kerkrade; Sparta Rotterdam; Vitesse;
  Vitesse Arnhem; Willem II; Willem II Tilburg; Cambuur Leeuwarden; Heracles Almelo; ADO Den Haag;
  Bayern Munich; Borussia Dortmund; Borussia Moenchengladbach; Bayer Leverkusen; VfB Stuttgart; Werder Bremen; Hamburger SV; SV Hamburg; Schalke 04; Schalke;
  Eintracht Frankfurt; Fortuna Duesseldorf; Hansa Rostock; Karlsruher SC; Karlsruhe; 1. FC Cologne; FC Cologne; St. Pauli; FC St Pauli; VfL Bochum;
  MSV Duisburg; 1860 Munich; TSV 1860 Munich; Arminia Bielefeld; SC Freiburg; Hertha Berlin; Hertha BSC; Kaiserslautern; Union Berlin; VfL
  Wolfsburg; Hoffenheim; RB Leipzig; Mainz 05; Hannover 96; 1. FC Nuremberg; Dynamo Dresden; Energie Cottbus;
  AC Milan; Inter Milan; Internazionale; Inter; Milan; Juventus; Torino; Roma; AS Roma; Lazio; Sampdoria; Genoa; Fiorentina; Napoli; Parma; Atalanta; Bologna;
  Cagliari; Perugia; Piacenza; Reggiana; Udinese; Verona; Hellas Verona; Vicenza; Bari; Brescia; Lecce; Palermo; Cremonese; Padova; Foggia; Empoli;
  Salernitana; Venezia; Chievo; Ravenna; Pescara; Cesena; Lucchese; Cosenza; Castel di Sangro;
  Paris St Germain; PSG; Paris Saint-Germain; Olympique Marseille; Marseille; AS Monaco; Monaco; Auxerre; AJ Auxerre; Bordeaux; Girondins Bordeaux;
  Caen; Cannes; Guingamp; Le Havre; Lens; RC Lens; Lille; Lyon; Olympique Lyon; Olympique Lyonnais; Metz; Montpellier; Nancy; Nantes; Nice; Rennes; Bastia; SC Bastia; Strasbourg;
  St Etienne; Saint-Etienne; Toulouse; Sochaux; Martigues; Gueugnon; Laval;
  Real Madrid; Barcelona; FC Barcelona; Atletico Madrid; Athletic Bilbao; Real Betis; Betis; Real Sociedad; Real Zaragoza; Sevilla; Valencia; Deportivo Coruna;
  Deportivo La Coruna; Celta Vigo; Compostela; Espanyol; Espanol; Extremadura; Hercules; Logrones; Oviedo; Real Oviedo; Racing Santander;
  Rayo Vallecano; Sporting Gijon; Tenerife; Valladolid; Real Valladolid; Villarreal; Mallorca; Osasuna; Alaves; Salamanca; Merida; Getafe;
  Benfica; Porto; FC Porto; Sporting Lisbon; Boavista; Belenenses; Braga; Sporting Braga; Chaves; Espinho; Estrela Amadora; Farense; Gil Vicente; Guimaraes; Vitoria Guimaraes;
  Leca; Maritimo; Rio Ave; Salgueiros; Setubal; Vitoria Setubal; Leiria; Uniao Leiria;
  Anderlecht; Club Brugge; FC Bruges; Cercle Brugge; Standard Liege; AA Gent; Antwerp; Charleroi; Ekeren; Genk; Racing Genk; Harelbeke; Lierse; Lokeren; Lommel; Mechelen;
  Molenbeek; Mouscron; Aalst; Sint Truiden; Beerschot;
  Basel; FC Basel; Grasshopper; Grasshoppers; Grasshopper Zurich; FC Zurich; Neuchatel Xamax; Sion; FC Sion; Servette; Lausanne; Lugano; St Gallen; Lucerne; Aarau; Young Boys;
  Rapid Vienna; Austria Vienna; Sturm Graz; GAK; SV Salzburg; Casino Salzburg; Tirol Innsbruck; FC Tirol; LASK; FC Linz; Admira Wacker; SV Ried;
  Galatasaray; Fenerbahce; Besiktas; Trabzonspor; Bursaspor; Kocaelispor; Gaziantepspor; Samsunspor; Ankaragucu; Genclerbirligi; Altay;
  Panathinaikos; Olympiakos; Olympiakos Piraeus; AEK Athens; AEK; PAOK Salonika; PAOK; Aris Salonika; Aris; Iraklis; OFI; OFI Crete; Xanthi; Larissa;
  Red Star; Red Star Belgrade; Crvena Zvezda; Partizan; Partizan Belgrade; Vojvodina; Obilic; Proleter; Croatia Zagreb; Dinamo Zagreb; Hajduk Split; Osijek; Varteks; Maribor;
  Olimpija; Sparta Prague; Slavia Prague; Banik Ostrava; Slovan Liberec; Boby Brno; Sigma Olomouc; Viktoria Zizkov; Viktoria Plzen; Slovan Bratislava; Spartak Trnava;
  Kosice; Legia Warsaw; Widzew Lodz; LKS Lodz; Gornik Zabrze; Ruch Chorzow; Wisla Krakow; Lech Poznan; Polonia Warsaw; Zaglebie Lubin; GKS Katowice;
  Ferencvaros; Ujpest; MTK; MTK Budapest; Honved; Kispest Honved; Vasas; Debrecen; Gyor; Videoton; Steaua Bucharest; Dinamo Bucharest; Rapid Bucharest;
  Universitatea Craiova; Otelul Galati; Levski Sofia; CSKA Sofia; Slavia Sofia; Lokomotiv Sofia; Botev Plovdiv; Litex Lovech;
  Spartak Moscow; CSKA Moscow; Dynamo Moscow; Dinamo Moscow; Lokomotiv Moscow; Torpedo Moscow; Zenit St Petersburg; Alania Vladikavkaz; Rotor Volgograd; Rostselmash;
  Chernomorets; Uralmash; Kamaz; Tyumen; Dynamo Kiev; Dynamo Kyiv; Dinamo Kiev; Shakhtar Donetsk; Chernomorets Odessa; Dnipro; Dinamo Minsk; Dinamo Tbilisi; Skonto Riga; Zalgiris;
  Rosenborg; Rosenborg Trondheim; Brann; SK Brann; Molde; Lillestrom; Valerenga; Viking Stavanger; Viking; Tromso; Bodo/Glimt; Stabaek; Stromsgodset; Start; Skeid; Kongsvinger; Moss;
  IFK Gothenburg; Malmo FF; AIK; AIK Stockholm; Djurgarden; Hammarby; Helsingborg; Halmstad; Norrkoping; IFK Norrkoping; Orebro; Orgryte; Degerfors; Osters; Trelleborg; Umea; Elfsborg;
  Brondby; FC Copenhagen; AaB Aalborg; Aalborg; AGF Aarhus; AGF; Odense; OB Odense; Silkeborg; Vejle; Viborg; Lyngby; Herfoelge; Hvidovre; AB;
  HJK Helsinki; HJK; MyPa; MyPa Anjalankoski; FC Jazz; Jazz Pori; TPS Turku; TPS; VPS Vaasa; Haka; FC Haka; Inter Turku; RoPS; FinnPa; Ilves; Zulte; MP; Jaro; FF Jaro;
  KR; IA Akranes; Akranes; Valur; Shelbourne; Bohemians; Shamrock Rovers; St Patrick's; Derry City; Cork City; Linfield; Glentoran; Portadown; Cliftonville; Crusaders; Barry Town;
  Maccabi Tel Aviv; Maccabi Haifa; Hapoel Tel Aviv; Hapoel Haifa; Beitar Jerusalem; Hapoel Beersheba; Bnei Yehuda; APOEL; Omonia; Anorthosis; AEL; Sliema Wanderers; Valletta; Flora Tallinn`);

export const otherClubs =
  namesInList(`Boca Juniors; River Plate; Independiente; Racing Club; San Lorenzo; Velez Sarsfield; Rosario Central; Newell's Old Boys; Estudiantes; Gimnasia; Gimnasia-La
  Plata; Lanus; Ferro Carril Oeste; Huracan; Huracan-Corrientes; Banfield; Platense; Deportivo Espanol; Colon; Union; Argentinos Juniors; Gimnasia-Jujuy;
  Flamengo; Fluminense; Vasco da Gama; Botafogo; Sao Paulo; Palmeiras; Corinthians; Santos; Portuguesa; Guarani; Gremio; Internacional; Cruzeiro; Atletico Mineiro;
  Atletico Paranaense; Coritiba; Parana; Bahia; Vitoria; Goias; Sport Recife; Juventude; Criciuma; Bragantino; Penarol; Nacional; Defensor; Colo Colo; Universidad de Chile;
  Universidad Catolica; Cobreloa; Alianza Lima; Universitario; Sporting Cristal; Barcelona Guayaquil; Emelec; El Nacional; America de Cali; Deportivo Cali; Millonarios; Atletico Nacional;
  Junior; Olimpia; Cerro Porteno; Guarani; Bolivar; The Strongest; Minerven; America; Atlante; Atlas; Celaya; Cruz Azul; Guadalajara; Leon; Monterrey; Morelia; Necaxa; Neza; Pachuca; Puebla; Pumas;
  UNAM; UAG; Santos Laguna; Tigres; Toluca; Toros Neza; Veracruz; Chivas; Zamalek; Al-Ahly; Al Ahli; Al-Hilal; Al-Nasr; Al-Ittihad; Esperance; Etoile du Sahel; Raja Casablanca; Wydad;
  Asante Kotoko; Hearts of Oak; Orlando Pirates; Kaizer Chiefs; Mamelodi Sundowns; TP Mazembe; Kashima Antlers; Verdy Kawasaki; Yokohama Marinos; Yokohama Flugels; Jubilo Iwata; Shimizu S-Pulse;
  Urawa Reds; JEF United; Nagoya Grampus Eight; Gamba Osaka; Cerezo Osaka; Sanfrecce Hiroshima; Bellmare Hiratsuka; Kashiwa Reysol; Avispa Fukuoka; Vissel Kobe; Kyoto Purple Sanga; Yomiuri Giants;
  Hanshin Tigers; Chunichi Dragons; Hiroshima Carp; Yakult Swallows; Yokohama BayStars; Orix BlueWave; Seibu Lions; Daiei Hawks; Kintetsu Buffaloes; Lotte Marines; Nippon Ham Fighters; LG Twins; OB Bears; Haitai Tigers;
  Samsung Lions; Hyundai Unicorns; Hanwha Eagles; Lotte Giants; Ssangbangwool Raiders; Pohang Steelers; Ulsan Hyundai; Dalian Wanda; Shanghai Shenhua; Guangdong Hongyuan; Brisbane Broncos; Canberra Raiders; Canterbury Bulldogs;
  Sydney Roosters; Sydney City; St George; Manly; North Sydney; South Sydney; Parramatta; Penrith; Cronulla; Newcastle Knights; Illawarra; Western Suburbs; Gold Coast; Auckland Warriors; North Queensland; Western Reds; South Queensland;
  Adelaide Crows; Brisbane Bears; Carlton; Collingwood; Essendon; Fitzroy; Footscray; Fremantle; Geelong; Hawthorn; North Melbourne; Richmond; St Kilda; Sydney Swans; West Coast Eagles; Melbourne Demons;
  Auckland Blues; Waikato Chiefs; Wellington Hurricanes; Canterbury Crusaders; Otago Highlanders; Queensland Reds; Natal Sharks; Transvaal; Northern Transvaal; Western Province; Free State; All Blacks; Springboks; Wallabies; Pumas`);
