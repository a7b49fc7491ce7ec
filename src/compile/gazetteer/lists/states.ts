/** States of the U.S.: GeoNames code | old and other abbreviations | demonyms. Names and outlines come from the packages. */
export const US_STATES = `
AL|Ala.|Alabamian,Alabamians,Alabaman
AK||Alaskan,Alaskans
AZ|Ariz.|Arizonan,Arizonans
AR|Ark.|Arkansan,Arkansans
CA|Calif.,Cal.|Californian,Californians
CO|Colo.|Coloradan,Coloradans
CT|Conn.|
DE|Del.|Delawarean,Delawareans
DC|D.C.,Washington D.C.,Washington DC,District of Columbia|
FL|Fla.|Floridian,Floridians
GA|Ga.|
HI||Hawaiian,Hawaiians
ID||Idahoan,Idahoans
IL|Ill.|Illinoisan,Illinoisans
IN|Ind.|Hoosier,Hoosiers
IA|Ia.|Iowan,Iowans
KS|Kan.,Kans.|Kansan,Kansans
KY|Ky.|Kentuckian,Kentuckians
LA|La.|Louisianan,Louisianans
ME||Mainer,Mainers
MD|Md.|Marylander,Marylanders
MA|Mass.|
MI|Mich.|Michigander,Michiganders
MN|Minn.|Minnesotan,Minnesotans
MS|Miss.|Mississippian,Mississippians
MO|Mo.|Missourian,Missourians
MT|Mont.|Montanan,Montanans
NE|Neb.,Nebr.|Nebraskan,Nebraskans
NV|Nev.|Nevadan,Nevadans
NH|N.H.|
NJ|N.J.|New Jerseyan,New Jerseyans
NM|N.M.,N. Mex.|New Mexican,New Mexicans
NY|N.Y.,New York State,Upstate New York|
NC|N.C.,N. Carolina|North Carolinian,North Carolinians
ND|N.D.,N. Dak.,N. Dakota|North Dakotan,North Dakotans
OH||Ohioan,Ohioans
OK|Okla.|Oklahoman,Oklahomans
OR|Ore.,Oreg.|Oregonian,Oregonians
PA|Pa.,Penn.,Penna.|Pennsylvanian,Pennsylvanians
RI|R.I.|Rhode Islander,Rhode Islanders
SC|S.C.,S. Carolina|South Carolinian,South Carolinians
SD|S.D.,S. Dak.,S. Dakota|South Dakotan,South Dakotans
TN|Tenn.|Tennessean,Tennesseans
TX|Tex.|Texan,Texans
UT||Utahn,Utahns
VT|Vt.|Vermonter,Vermonters
VA|Va.|Virginian,Virginians
WA|Wash.,Washington State|Washingtonian,Washingtonians
WV|W.Va.,W. Va.|West Virginian,West Virginians
WI|Wis.,Wisc.|Wisconsinite,Wisconsinites
WY|Wyo.|
`;

/** First-level regions elsewhere: GeoNames code | English name | other names | demonyms. `*`: only in capitals. */
export const REGIONS = `
CA.01|Alberta|Alta.,*AB|Albertan,Albertans
CA.02|British Columbia|B.C.|British Columbian,British Columbians
CA.03|Manitoba|Man.,*MB|Manitoban,Manitobans
CA.04|New Brunswick|N.B.|
CA.05|Newfoundland and Labrador|Newfoundland,Nfld.,*NL,N.L.|Newfoundlander,Newfoundlanders
CA.07|Nova Scotia|N.S.|Nova Scotian,Nova Scotians
CA.08|Ontario|Ont.,*ON|Ontarian,Ontarians
CA.09|Prince Edward Island|P.E.I.|
CA.10|Quebec|Québec,Que.,*QC|Quebecer,Quebecers,Quebecker,Quebeckers,Quebecois,Québécois
CA.11|Saskatchewan|Sask.,*SK|
CA.12|Yukon|Yukon Territory|
CA.13|Northwest Territories|N.W.T.,*NWT|
CA.14|Nunavut||
AU.01|Australian Capital Territory|*ACT|
AU.02|New South Wales|*NSW,N.S.W.|
AU.03|Northern Territory||
AU.04|Queensland|Qld.|Queenslander,Queenslanders
AU.05|South Australia||South Australian,South Australians
AU.06|Tasmania|Tas.|Tasmanian,Tasmanians
AU.07|Victoria|Vic.|
AU.08|Western Australia||West Australian
GB.ENG|England||English,Englishman,Englishmen,Englishwoman
GB.SCT|Scotland||Scottish,Scot,Scots,Scotsman,Scotsmen
GB.WLS|Wales||Welsh,Welshman,Welshmen
GB.NIR|Northern Ireland|Ulster,N. Ireland|Northern Irish
DE.01|Baden-Wuerttemberg|Baden-Württemberg|
DE.02|Bavaria|Bayern|Bavarian,Bavarians
DE.04|Hamburg||
DE.05|Hesse|Hessen|
DE.06|Lower Saxony|Niedersachsen|
DE.07|North Rhine-Westphalia|Nordrhein-Westfalen|
DE.08|Rhineland-Palatinate|Rheinland-Pfalz|
DE.09|Saarland||
DE.10|Schleswig-Holstein||
DE.11|Brandenburg||
DE.12|Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern|
DE.13|Saxony|Sachsen|Saxon
DE.14|Saxony-Anhalt|Sachsen-Anhalt|
DE.15|Thuringia|Thüringen|
FR.94|Corsica|Corse|Corsican,Corsicans
FR.53|Brittany|Bretagne|Breton,Bretons
FR.28|Normandy|Normandie|
IT.15|Sicily|Sicilia|Sicilian,Sicilians
IT.14|Sardinia|Sardegna|Sardinian,Sardinians
IT.09|Lombardy|Lombardia|
IT.16|Tuscany|Toscana|Tuscan
IT.12|Piedmont|Piemonte|
IT.13|Puglia|Apulia|
ES.51|Andalusia|Andalucia,Andalucía|Andalusian
ES.56|Catalonia|Catalunya,Cataluña|Catalan,Catalans
ES.58|Galicia||Galician
ES.59|Basque Country|Pais Vasco|Basque,Basques
ES.53|Canary Islands|Canaries|
ES.07|Balearic Islands|Balearics|
RU.12|Chechnya|Chechen Republic,Chechenia|Chechen,Chechens
RU.17|Dagestan|Daghestan|
RU.19|Ingushetia||
RU.68|North Ossetia||
RU.73|Tatarstan||Tatar,Tatars
RU.63|Yakutia|Sakha|
UA.11|Crimea|Crimean Peninsula|Crimean,Crimeans
UA.05|Donetsk Oblast|Donetsk region|
UA.14|Luhansk Oblast|Luhansk region,Lugansk region|
CN.14|Tibet|Tibet Autonomous Region|Tibetan,Tibetans
CN.13|Xinjiang|Sinkiang|
CN.20|Inner Mongolia|Nei Mongol|
CN.30|Guangdong|Kwangtung|
CN.32|Sichuan|Szechuan,Szechwan|
CN.16|Guangxi||
CN.21|Ningxia||
IN.12|Jammu and Kashmir|Jammu & Kashmir,Indian Kashmir,Indian-administered Kashmir|
IN.23|Punjab||
IN.07|Delhi||
IN.16|Maharashtra||
IN.19|Karnataka||
IN.25|Tamil Nadu||
IN.36|Uttar Pradesh||
IN.03|Assam||Assamese
PK.04|Punjab|Punjab province|
PK.05|Sindh|Sind|
PK.02|Balochistan|Baluchistan|
PK.03|Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa,North-West Frontier Province|
ID.01|Aceh|Atjeh|Acehnese
ID.02|Bali||Balinese
ZA.02|KwaZulu-Natal|Natal,KwaZulu Natal|
ZA.06|Gauteng||
ZA.11|Western Cape||
PS.GZ|Gaza Strip|Gaza|Gazan,Gazans
PS.WE|West Bank|Cisjordan|
`;
