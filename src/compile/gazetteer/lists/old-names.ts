/**
 * Regions that are no more, or that no package has, as papers of the last two centuries name them: name | other names | country of
 * today | latitude | longitude. Points are rough middles, read from any atlas.
 */
export const OLD_REGIONS = `
Bohemia||CZ|49.9|14.4
Moravia||CZ|49.3|16.9
Sudetenland||CZ|50.5|13.5
Galicia||UA|49.5|24
Volhynia||UA|50.8|25.3
Podolia||UA|48.9|27.5
Bukovina|Bukowina|UA|48.1|26
Ruthenia||UA|48.4|23.3
Bessarabia||MD|47|28.8
Transylvania||RO|46.5|24.5
Wallachia||RO|44.5|26
Dobruja|Dobrudscha||44|28
Livonia||LV|57.3|25.5
Courland||LV|56.7|22
East Prussia||RU|54.6|21.3
Pomerania||PL|54|16.5
Posen||PL|52.4|16.9
Lusatia||DE|51.4|14.5
Westphalia||DE|51.8|8
Hanover|Kingdom of Hanover|DE|52.7|9.5
Swabia||DE|48.3|10
Franconia||DE|49.6|11
Palatinate||DE|49.4|7.9
Wurtemberg|Württemberg,Wurttemberg|DE|48.6|9.2
Baden|Grand Duchy of Baden|DE|48.6|8.2
Schleswig|Sleswick|DE|54.5|9.4
Holstein||DE|54.1|9.9
Jutland||DK|56|9.2
Brabant|North Brabant|BE|51|5
Hainault|Hainaut|BE|50.5|4
Alsace|Elsass|FR|48.3|7.5
Lorraine|Alsace-Lorraine|FR|48.7|6.2
Picardy||FR|49.8|2.6
Gascony||FR|43.9|0
Savoy||FR|45.6|6.4
Dauphiny|Dauphiné|FR|45|5.7
Languedoc||FR|43.6|3.2
Burgundy||FR|47.2|4.6
Saarland Basin|Saar Basin|DE|49.4|7
Papal States||IT|42.5|12.7
Savoyard State|Kingdom of Sardinia|IT|45|7.7
Romagna||IT|44.2|12
Istria||HR|45.2|13.9
Dalmatia||HR|43.5|16.5
Carniola||SI|46|14.6
Carinthia||AT|46.7|14
Styria||AT|47.3|15
Biscay||ES|43.2|-2.9
Castile||ES|41|-4
Aragon|Arragon|ES|41.5|-0.8
Navarre||ES|42.7|-1.6
Estremadura|Extremadura|ES|39.2|-6.1
Algarve||PT|37.2|-8.2
Roumelia|Rumelia,Eastern Roumelia|BG|42.2|25
Epirus||GR|39.6|20.7
Thessaly||GR|39.5|22.2
Morea|Peloponnese,Peloponnesus|GR|37.5|22.3
Armenia Minor|Turkish Armenia|TR|40|41
Asia Minor|||39|33
Mesopotamia||IQ|33|44
Kurdistan|||36.5|44
Circassia||RU|44|41
Daghestan||RU|43|47
Turkestan|Toorkistan|UZ|41|64
Bokhara||UZ|39.8|64.4
Khorassan|Khorasan|IR|36.3|59.6
Beloochistan|Baluchistan,Balochistan|PK|28.5|65
Scinde|Sind,Sindh|PK|26|68.5
Bengal||IN|23.5|88
Oude|Oudh|IN|26.8|81
Carnatic||IN|12|79
Deccan||IN|17|77
Mysore State|Kingdom of Mysore|IN|12.5|76
Rajpootana|Rajputana|IN|26.5|74
Upper Burma|Upper Burmah|MM|22|96
Lower Burma|Lower Burmah|MM|17|96
Malaya|British Malaya,Federated Malay States,Malay States,Malayan Union|MY|4|102
Straits Settlements||SG|2|103
Johore|Johor|MY|1.9|103.4
Pahang||MY|3.8|103.3
Trengganu|Terengganu|MY|5|103
Kelantan||MY|5.3|102
Negri Sembilan|Negeri Sembilan|MY|2.8|102.2
British North Borneo|North Borneo|MY|5.4|117
Dutch East Indies|Netherlands East Indies,Netherlands Indies|ID|-2.5|117
Cochin China|Cochin-China|VN|10.8|106.5
Annam||VN|16|108
Tonkin|Tonquin,Tongking|VN|21.5|105.8
Indo-China|Indochina,French Indo-China,French Indochina||16|106
Kwantung|Kwantung Peninsula|CN|39|121.6
Shantung||CN|36.3|118.5
Chihli||CN|39|116
Manchukuo||CN|45|126
Barbary|Barbary Coast||34|3
Cyrenaica||LY|31|22
Tripolitania||LY|31.5|13.5
Nubia||SD|20|31
Darfur||SD|13|25
Gold Coast||GH|7.9|-1
Ashantee|Ashanti|GH|6.7|-1.6
Slave Coast||BJ|6.4|2
Cape Colony|Cape of Good Hope|ZA|-32|22
Kaffraria|British Kaffraria,Caffraria|ZA|-32|27.5
Transvaal|South African Republic|ZA|-25.5|29
Orange Free State|Orange River Colony|ZA|-29|26.5
Zululand||ZA|-28.3|31.4
Griqualand|Griqualand West,Griqualand East|ZA|-28.7|24.3
Basutoland||LS|-29.6|28.2
Bechuanaland||BW|-22|24
Nyasaland||MW|-13.5|34
Matabeleland||ZW|-19.5|28.5
Mashonaland||ZW|-17.8|31
British East Africa||KE|0|37.9
German East Africa||TZ|-6|35
South-West Africa|South West Africa,German South-West Africa|NA|-22|17
Belgian Congo|Congo Free State|CD|-3|23
Upper Canada||CA|44.5|-79
Lower Canada||CA|47|-71.5
Rupert's Land||CA|54|-90
Indian Territory||US|35.5|-96
Dakota|Dakota Territory,Territory of Dakota,Northern Dakota|US|45.5|-100
Louisiana Territory|Territory of Louisiana|US|39|-93
Oregon Territory|Territory of Oregon|US|45|-120
British Guiana||GY|5|-59
Dutch Guiana||SR|4|-56
Demerara||GY|6.4|-58.2
British Honduras||BZ|17|-88.7
New Granada||CO|4.5|-74
Banda Oriental||UY|-33|-56
Patagonia|||-44|-69
East Indies|||-2|115
Danish West Indies||VI|18.3|-64.9
Polynesia|||-15|-150
Melanesia|||-9|160
Northwest Frontier|North-West Frontier,North-West Frontier Province|PK|34|71.5
Upper Peninsula|Upper Peninsula of Michigan|US|46.2|-86.5
Lower Peninsula||US|43.7|-84.8
Berkshire|Berks|GB|51.45|-1.05
Huntingdonshire|Hunts.|GB|52.4|-0.2
Cheshire|Ches.|GB|53.2|-2.6
Northamptonshire|Northants|GB|52.3|-0.8
Bedfordshire|Beds.|GB|52.1|-0.45
Brecknockshire|Breconshire|GB|51.95|-3.4
Connaught|Connacht|IE|53.8|-9
Berbice||GY|6|-57.5
Westmorland|Westmoreland|GB|54.5|-2.6
Cumberland||GB|54.7|-3
Middlesex||GB|51.55|-0.4
Caernarvonshire|Carnarvonshire|GB|53|-4.2
Cardiganshire||GB|52.3|-4
Carmarthenshire||GB|51.9|-4.2
Denbighshire||GB|53.1|-3.4
Flintshire||GB|53.2|-3.1
Glamorgan|Glamorganshire|GB|51.6|-3.5
Merionethshire||GB|52.8|-3.8
Montgomeryshire||GB|52.6|-3.4
Pembrokeshire||GB|51.85|-4.9
Radnorshire||GB|52.3|-3.3
Aberdeenshire||GB|57.2|-2.8
Argyllshire|Argyleshire|GB|56.2|-5.2
Ayrshire||GB|55.5|-4.5
Banffshire||GB|57.5|-2.9
Berwickshire||GB|55.8|-2.5
Caithness||GB|58.4|-3.5
Dumfriesshire||GB|55.2|-3.6
Fifeshire||GB|56.2|-3.1
Forfarshire||GB|56.7|-2.9
Inverness-shire||GB|57.2|-4.7
Lanarkshire||GB|55.6|-3.8
Midlothian||GB|55.8|-3.1
Perthshire||GB|56.6|-3.9
Renfrewshire||GB|55.8|-4.5
Ross-shire||GB|57.6|-5
Roxburghshire||GB|55.4|-2.7
Stirlingshire||GB|56.1|-4.2
Sutherlandshire||GB|58.2|-4.5
`;

/** Other forms of the names of counties and regions that the gazetteer has: country | name there | forms. `*`: needs its full stop. */
export const AREA_FORMS = `
GB|Bedfordshire|*Beds.
GB|Buckinghamshire|*Bucks.
GB|Cambridgeshire|Cambs
GB|Cheshire|*Ches.
GB|Derbyshire|*Derbys.
GB|Devon|Devonshire
GB|Dorset|Dorsetshire
GB|Durham|*Dur.
GB|Gloucestershire|*Glos.
GB|Hampshire|Hants
GB|Hertfordshire|Herts
GB|Lancashire|Lancs
GB|Leicestershire|Leics
GB|Lincolnshire|Lincs
GB|Norfolk|*Norf.
GB|Northamptonshire|Northants
GB|Northumberland|Northumb
GB|Nottinghamshire|Notts
GB|Oxfordshire|*Oxon.
GB|Shropshire|Salop
GB|Somerset|Somersetshire,*Som.
GB|Staffordshire|*Staffs.
GB|Suffolk|*Suff.
GB|Warwickshire|*Warks.,*War.
GB|Wiltshire|Wilts
GB|Worcestershire|Worcs
GB|Isle of Wight|I.W.
AU|Western Australia|W. Australia,West Australia,W.A.
AU|South Australia|S. Australia
AU|Tasmania|Van Diemen's Land,Van Diemens Land
CA|Newfoundland and Labrador|Labrador
CN|Tibet|Thibet
US|Hawaii|Sandwich Islands
BB|Barbados|Barbadoes
BR|Brazil|the Brazils,Brazils
GP|Guadeloupe|Guadaloupe
HT|Haiti|Hayti
IN|India|Hindostan,Hindoostan,Hindustan,British India
KR|South Korea|Corea
MM|Myanmar|Burmah,British Burma
RS|Serbia|Servia
AF|Afghanistan|Affghanistan
SD|Sudan|Soudan,Anglo-Egyptian Sudan
LB|Lebanon|Grand Liban
MT|Malta|Maltha
`;

/** Names of towns that were theirs, that the English press gave them, or that papers shorten: country | name in GeoNames | other names. */
export const OLD_TOWN_NAMES = `
AT|Vienna|Wien
BE|Brussels|Brussells
BE|Leuven|Louvain
BE|Mechelen|Malines,Mechlin
BE|Ypres|Ieper
BG|Plovdiv|Philippopolis
BG|Ruse|Rustchuk,Rustchuck
BG|Silistra|Silistria
CA|Kitchener|Berlin Ontario
CH|Basel|Basle
CH|Bern|Berne
CN|Beijing|Peking,Pekin,Peiping
CN|Guangzhou|Canton
CN|Nanjing|Nanking,Nankin
CN|Shenyang|Mukden
CN|Tianjin|Tientsin
CN|Chongqing|Chungking
CN|Xiamen|Amoy
CN|Fuzhou|Foochow,Foo-chow
CN|Ningbo|Ningpo
CN|Shantou|Swatow
CN|Qingdao|Tsingtao,Tsingtau
CN|Yantai|Chefoo
CN|Dalian|Dairen,Dalny
CN|Harbin|Kharbin
CO|Cartagena|Carthagena
CU|Havana|Havannah,Havanna
CZ|Brno|Brünn,Brunn
CZ|Olomouc|Olmutz,Olmütz
CZ|Plzeň|Pilsen
CZ|Karlovy Vary|Carlsbad,Karlsbad
DE|Aachen|Aix-la-Chapelle
DE|Regensburg|Ratisbon
DE|Mainz|Mayence,Mentz
DE|Trier|Treves
DE|Karlsruhe|Carlsruhe
DE|Kassel|Cassel
DE|Koblenz|Coblentz,Coblenz
DE|Leipzig|Leipsic,Leipsick
DE|Hamburg|Hamburgh
DE|Frankfurt am Main|Frankfort,Frankfort-on-the-Main,Francfort
DE|Würzburg|Wurtzburg
DE|Braunschweig|Brunswick
DK|Helsingør|Elsinore
EE|Tallinn|Reval,Revel
EE|Tartu|Dorpat
ES|A Coruña|Corunna
ES|Zaragoza|Saragossa
ES|Maó|Port Mahon
FI|Helsinki|Helsingfors
FI|Turku|Abo
FR|Dunkerque|Dunkirk
FR|Lyon|Lyons
FR|Marseille|Marseilles
FR|Strasbourg|Strasburg,Strassburg
FR|Reims|Rheims
GP|Pointe-à-Pitre|Point Petre,Point a Petre,Point-a-Pitre
GB|Wimborne Minster|Wimborne
GB|Blandford Forum|Blandford
GB|Newcastle upon Tyne|Newcastle-on-Tyne
GB|Stalybridge|Staley-bridge,Staleybridge,Stayley-bridge
GB|Shaftesbury|Shaston
GB|King's Lynn|Lynn Regis
GB|Caernarfon|Carnarvon,Caernarvon
GB|Barrow in Furness|Barrow-in-Furness
GB|Kingston upon Hull|Hull
GB|Bury St Edmunds|Bury St. Edmund's
GB|Berwick-Upon-Tweed|Berwick-on-Tweed
GR|Thessaloníki|Salonica,Saloniki,Salonika
GR|Chania|Canea
GR|Nafplio|Nauplia
HR|Zagreb|Agram
HR|Rijeka|Fiume
HR|Dubrovnik|Ragusa
HR|Split|Spalato
HR|Pula|Pola
HU|Budapest|Buda-Pesth,Buda Pesth,Pesth,Pest
ID|Jakarta|Batavia
ID|Surabaya|Soerabaya,Sourabaya
IE|Dún Laoghaire|Kingstown
IE|Cobh|Queenstown
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Kanpur|Cawnpore
IN|Varanasi|Benares
IN|Pune|Poona,Poonah
IN|Shimla|Simla
IN|Kozhikode|Calicut,Callicut
IN|Puducherry|Pondicherry
IR|Tehran|Teheran
IR|Isfahan|Ispahan
IR|Bushehr|Bushire
IQ|Baghdad|Bagdad
IQ|Basra|Bussorah,Bassora
IQ|Kut|Kut-el-Amara,Kut el Amara,Kut al-Amara
IT|Livorno|Leghorn
IT|Torino|Turin
IT|Trieste|Triest
IT|Genoa|Genoua
JP|Tokyo|Yeddo,Jeddo,Tokio
JP|Kyoto|Kioto
JP|Hakodate|Hakodadi
KH|Phnom Penh|Pnom Penh,Pnompenh
KR|Incheon|Chemulpo
KR|Busan|Fusan
KR|Seoul|Keijo
LT|Kaunas|Kovno
LT|Vilnius|Vilna,Wilna
LT|Klaipėda|Memel
LV|Daugavpils|Dvinsk,Dunaburg
MA|Essaouira|Mogador
ME|Kotor|Cattaro
MM|Yangon|Rangoon
MK|Skopje|Uskub,Üsküb
MK|Bitola|Monastir
MZ|Maputo|Lourenço Marques,Lourenco Marques,Delagoa Bay
MY|George Town|Georgetown Penang
MY|Kuala Selangor|Kuala Selangore
NL|Vlissingen|Flushing
NL|The Hague|Hague
NO|Oslo|Christiania,Kristiania
NO|Trondheim|Drontheim,Trondhjem
NO|Kristiansand|Christiansand
PK|Peshawar|Peshawur
PL|Gdańsk|Dantzic,Dantzick,Dantzig,Danzig
PL|Szczecin|Stettin
PL|Wrocław|Breslau
PL|Toruń|Thorn
PL|Bydgoszcz|Bromberg
PL|Kraków|Cracow
PL|Przemyśl|Przemysl
PT|Porto|Oporto
RO|Iaşi|Jassy
RO|Cluj-Napoca|Klausenburg
RO|Braşov|Kronstadt Transylvania
RU|Saint Petersburg|St. Petersburgh,Saint Petersburgh,Petrograd,Leningrad,St Petersburgh,Petersburgh,Petersburg Russia
RU|Volgograd|Stalingrad,Tsaritsyn
RU|Nizhny Novgorod|Nijni Novgorod,Gorky
RU|Kaliningrad|Königsberg,Konigsberg,Koenigsberg
RU|Arkhangel'sk|Archangel
RU|Yekaterinburg|Ekaterinburg,Sverdlovsk
RU|Kazan|Kasan
RU|Vyborg|Viborg,Wiborg
RU|Astrakhan|Astracan
RS|Belgrade|Semlin
SI|Ljubljana|Laibach
SK|Bratislava|Pressburg,Presburg
SE|Gothenburg|Gottenburg
SG|Singapore|Sincapore
SY|Aleppo|Haleb
TH|Bangkok|Bankok
TR|Istanbul|Constantinople,Stamboul
TR|İzmir|Smyrna
TR|Ankara|Angora
TR|Edirne|Adrianople
TR|Trabzon|Trebizond
TR|Iskenderun|Alexandretta
TR|Erzurum|Erzeroum,Erzerum
TR|Üsküdar|Scutari
TW|Taipei|Taihoku
UA|Lviv|Lemberg,Lwow,Lwów,Lvov
UA|Kyiv|Kieff,Kiev
UA|Kharkiv|Kharkoff,Kharkov
UA|Odesa|Odessa
UA|Chernivtsi|Czernowitz
UA|Sevastopol|Sebastopol
UY|Montevideo|Monte Video
AR|Buenos Aires|Buenos Ayres
BR|Rio de Janeiro|Rio Janeiro,Rio de Janiero
BR|Recife|Pernambuco
BR|Salvador|Bahia
VN|Ho Chi Minh City|Saigon
VN|Da Nang|Tourane
MX|Veracruz|Vera Cruz
ZW|Harare|Salisbury Rhodesia
CD|Kinshasa|Leopoldville
CD|Kisangani|Stanleyville
CD|Lubumbashi|Elisabethville
ZA|Cape Town|Capetown,Cape-town
ZA|Makhanda|Grahamstown,Graham's Town
ZA|Pietermaritzburg|Maritzburg
EG|Suez|Suez Town
EG|Rosetta|Raschid
LB|Beirut|Beyrout,Beyrouth
IL|Acre|St. Jean d'Acre
IL|Haifa|Caiffa
PS|Gaza|Ghaza
US|New York|New-York
US|St. Louis|Saint Louis
US|Pittsburgh|Pittsburg
US|Galveston|Galvezton
`;

/** Places that no package has, or only as a part of a town: kind | name | other names | country | latitude | longitude. */
export const OLD_PLACES = `
other|Leith||GB|55.975|-3.17
island|Heligoland|Helgoland|DE|54.18|7.89
water|Tagus|River Tagus||39.5|-6.5
water|Vistula|River Vistula|PL|52.5|19.5
water|Ebro|River Ebro|ES|41.5|0
water|Douro|River Douro||41.2|-7
water|Scheldt|Scheld,Escaut,Upper Scheldt||51.2|4.2
water|Meuse|Maas||50.5|5
water|Moselle|Mosel||49.5|6.8
water|Marne|River Marne|FR|49|4
water|Somme|River Somme|FR|49.9|2.5
water|Pruth|Prut||47|28
water|Neva|River Neva|RU|59.9|30.5
water|Rappahannock|Rappahannock River|US|38|-77
water|Chattahoochee|Chattahoochie,Chattahoochee River|US|32.5|-85
water|Wabash|Wabash River|US|38.5|-87.5
water|Scioto|Sciota,Scioto River|US|39.5|-83
water|Chesapeake|Chesapeake Bay|US|38|-76.2
water|Gulf of Finland|||60|26
water|Dardanelles|Hellespont|TR|40.2|26.4
water|Golden Horn||TR|41.03|28.96
mountain|Balkan Mountains|the Balkan||42.7|25
other|Cape Horn|||-55.98|-67.27
other|Cape Bon||TN|37.08|11.05
other|Cape Finisterre||ES|42.88|-9.27
other|Cape Trafalgar||ES|36.18|-6.03
other|Waterloo||BE|50.68|4.41
other|Gravelines||FR|50.99|2.13
other|The Nore|Nore|GB|51.5|0.75
other|Spithead||GB|50.75|-1.1
other|Crystal Palace||GB|51.42|-0.07
other|St. James's|St. James's Palace|GB|51.505|-0.137
other|Whitehall||GB|51.504|-0.126
other|Lombard Street|Lombard-street|GB|51.512|-0.087
other|Newgate||GB|51.516|-0.1
other|Old Bailey||GB|51.516|-0.1
other|Covent Garden||GB|51.512|-0.123
other|Fleet Street|Fleet-street|GB|51.514|-0.108
other|Smithfield||GB|51.519|-0.101
other|Charing Cross|Charing-cross|GB|51.507|-0.127
other|Hyde Park|Hyde-park|GB|51.508|-0.163
other|Downing-street||GB|51.503|-0.128
other|Port Arthur||CN|38.8|121.25
other|Wei-hai-wei|Weihaiwei|CN|37.5|122.1
other|Chusan||CN|30|122.1
other|Ladysmith||ZA|-28.56|29.78
other|Mafeking||ZA|-25.87|25.64
other|Botany Bay||AU|-33.97|151.17
other|Port Phillip|Port Philip|AU|-38.1|144.9
other|Swan River|Swan River Settlement|AU|-31.9|115.9
other|Gibraltar Strait|Straits of Gibraltar,Strait of Gibraltar||35.97|-5.6
`;
