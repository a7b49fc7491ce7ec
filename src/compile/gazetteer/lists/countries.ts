/**
 * Countries and territories as English news names them: code | name | other names | demonyms, each list parted by commas.
 * `*` before a name: only when written in capitals ("US", "UAE"). Further formal names come from i18n-iso-countries at compile time.
 * Demonyms are adjectives and nouns; words that are a language or a thing first ("Polish", "Swiss roll") stand here all the same, since
 * a capital letter tells them apart.
 */
export const COUNTRIES = `
AF|Afghanistan||Afghan,Afghans,Afghani,Afghanistani
AL|Albania||Albanian,Albanians
DZ|Algeria||Algerian,Algerians
AS|American Samoa||American Samoan,American Samoans
AD|Andorra||Andorran,Andorrans
AO|Angola||Angolan,Angolans
AI|Anguilla||Anguillan,Anguillans
AQ|Antarctica||Antarctic
AG|Antigua and Barbuda|Antigua,Barbuda,Antigua & Barbuda|Antiguan,Antiguans,Barbudan,Barbudans
AR|Argentina|the Argentine|Argentine,Argentines,Argentinian,Argentinians,Argentinean,Argentineans
AM|Armenia||Armenian,Armenians
AW|Aruba||Aruban,Arubans
AU|Australia||Australian,Australians,Aussie,Aussies
AT|Austria||Austrian,Austrians
AZ|Azerbaijan|Azerbaidjan,Azerbaidzhan|Azerbaijani,Azerbaijanis,Azeri,Azeris
BS|Bahamas|The Bahamas|Bahamian,Bahamians
BH|Bahrain|Bahrein|Bahraini,Bahrainis
BD|Bangladesh||Bangladeshi,Bangladeshis
BB|Barbados||Barbadian,Barbadians,Bajan,Bajans
BY|Belarus|Byelorussia,Belorussia,Byelarus|Belarusian,Belarusians,Belarussian,Belarussians,Belorussian,Byelorussian
BE|Belgium||Belgian,Belgians,Flemish,Walloon,Walloons
BZ|Belize||Belizean,Belizeans
BJ|Benin||Beninese,Beninois
BM|Bermuda||Bermudian,Bermudians,Bermudan,Bermudans
BT|Bhutan||Bhutanese
BO|Bolivia||Bolivian,Bolivians
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia-Hercegovina,Bosnia & Herzegovina|Bosnian,Bosnians,Bosniak,Bosniaks
BW|Botswana||Botswanan,Botswanans,Motswana
BR|Brazil|Brasil|Brazilian,Brazilians
IO|British Indian Ocean Territory|Chagos Islands|
VG|British Virgin Islands|BVI|British Virgin Islander
BN|Brunei|Brunei Darussalam|Bruneian,Bruneians
BG|Bulgaria||Bulgarian,Bulgarians
BF|Burkina Faso|Burkina,Upper Volta|Burkinabe,Burkinabes,Burkinese
BI|Burundi||Burundian,Burundians
KH|Cambodia|Kampuchea|Cambodian,Cambodians
CM|Cameroon|Cameroun|Cameroonian,Cameroonians
CA|Canada||Canadian,Canadians
CV|Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans
KY|Cayman Islands|Caymans|Caymanian,Caymanians
CF|Central African Republic||Central African,Central Africans
TD|Chad||Chadian,Chadians
CL|Chile||Chilean,Chileans
CN|China|People's Republic of China,*PRC,Mainland China,Red China,Communist China|Chinese
CX|Christmas Island||Christmas Islander
CC|Cocos Islands|Cocos (Keeling) Islands|
CO|Colombia||Colombian,Colombians
KM|Comoros|Comoro Islands,the Comoros|Comorian,Comorians,Comoran,Comorans
CG|Republic of the Congo|Congo-Brazzaville,Congo Brazzaville,Republic of Congo,Congo Republic|
CD|Democratic Republic of the Congo|Congo,Democratic Republic of Congo,DR Congo,D.R. Congo,*DRC,Congo-Kinshasa,DRCongo,the Congo|Congolese
CK|Cook Islands||Cook Islander,Cook Islanders
CR|Costa Rica||Costa Rican,Costa Ricans
CI|Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivorians,Ivoirian,Ivoirians
HR|Croatia||Croatian,Croatians,Croat,Croats
CU|Cuba||Cuban,Cubans
CW|Curacao|Curaçao|Curacaoan
CY|Cyprus||Cypriot,Cypriots,Greek Cypriot,Greek Cypriots,Turkish Cypriot,Turkish Cypriots
CZ|Czech Republic|Czechia|Czech,Czechs
DK|Denmark||Danish,Dane,Danes
DJ|Djibouti||Djiboutian,Djiboutians
DM|Dominica||
DO|Dominican Republic||Dominican,Dominicans
TL|East Timor|Timor-Leste,Timor Leste|Timorese,East Timorese
EC|Ecuador||Ecuadorean,Ecuadoreans,Ecuadorian,Ecuadorians
EG|Egypt||Egyptian,Egyptians
SV|El Salvador|Salvador|Salvadoran,Salvadorans,Salvadorean,Salvadoreans,Salvadorian,Salvadorians
GQ|Equatorial Guinea||Equatorial Guinean,Equatoguinean
ER|Eritrea||Eritrean,Eritreans
EE|Estonia||Estonian,Estonians
SZ|Eswatini|Swaziland|Swazi,Swazis
ET|Ethiopia||Ethiopian,Ethiopians
FK|Falkland Islands|Falklands,the Falklands,Malvinas,Islas Malvinas|Falkland Islander,Falkland Islanders,Falklander
FO|Faroe Islands|Faroes,Faeroe Islands,Faroe Isles|Faroese,Faroe Islander,Faroe Islanders
FJ|Fiji||Fijian,Fijians
FI|Finland||Finnish,Finn,Finns
FR|France||French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen
GF|French Guiana||
PF|French Polynesia||
GA|Gabon||Gabonese
GM|Gambia|The Gambia|Gambian,Gambians
GE|Georgia|Republic of Georgia|Georgian,Georgians
DE|Germany|Federal Republic of Germany,*FRG|German,Germans
GH|Ghana||Ghanaian,Ghanaians,Ghanian
GI|Gibraltar||Gibraltarian,Gibraltarians
GR|Greece||Greek,Greeks
GL|Greenland||Greenlandic,Greenlander,Greenlanders
GD|Grenada||Grenadian,Grenadians
GP|Guadeloupe||Guadeloupean
GU|Guam||Guamanian,Guamanians
GT|Guatemala||Guatemalan,Guatemalans
GG|Guernsey||
GN|Guinea||Guinean,Guineans
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean
GY|Guyana||Guyanese
HT|Haiti||Haitian,Haitians
HN|Honduras||Honduran,Hondurans
HK|Hong Kong|Hongkong|Hong Konger,Hong Kongers,Hongkonger,Hongkongers
HU|Hungary||Hungarian,Hungarians,Magyar,Magyars
IS|Iceland||Icelandic,Icelander,Icelanders
IN|India||Indian,Indians
ID|Indonesia||Indonesian,Indonesians
IR|Iran|Islamic Republic of Iran,Persia|Iranian,Iranians
IQ|Iraq||Iraqi,Iraqis
IE|Ireland|Irish Republic,Republic of Ireland,Eire|Irish,Irishman,Irishmen,Irishwoman,Irishwomen
IM|Isle of Man||Manx
IL|Israel|State of Israel|Israeli,Israelis
IT|Italy||Italian,Italians
JM|Jamaica||Jamaican,Jamaicans
JP|Japan||Japanese
JE|Jersey||
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian,Jordanians
KZ|Kazakhstan|Kazakstan|Kazakh,Kazakhs,Kazakhstani,Kazak,Kazaks
KE|Kenya||Kenyan,Kenyans
KI|Kiribati||I-Kiribati
KP|North Korea|*DPRK,Democratic People's Republic of Korea,*N.Korea,*NKorea,N. Korea|North Korean,North Koreans
KR|South Korea|Republic of Korea,*ROK,*S.Korea,*SKorea,S. Korea,Korea|South Korean,South Koreans,Korean,Koreans
XK|Kosovo|Kosova|Kosovar,Kosovars,Kosovan,Kosovans
KW|Kuwait||Kuwaiti,Kuwaitis
KG|Kyrgyzstan|Kirghizia,Kirgizstan,Kirgizia,Kyrgyz Republic|Kyrgyz,Kyrgyzstani,Kirghiz
LA|Laos|Lao People's Democratic Republic|Lao,Laotian,Laotians
LV|Latvia||Latvian,Latvians
LB|Lebanon||Lebanese
LS|Lesotho||Basotho
LR|Liberia||Liberian,Liberians
LY|Libya|Libyan Arab Jamahiriya|Libyan,Libyans
LI|Liechtenstein||Liechtensteiner,Liechtensteiners
LT|Lithuania||Lithuanian,Lithuanians
LU|Luxembourg|Luxemburg,Grand Duchy of Luxembourg|Luxembourger,Luxembourgers,Luxembourgish
MO|Macau|Macao|Macanese
MK|North Macedonia|Macedonia,Former Yugoslav Republic of Macedonia,*FYROM|Macedonian,Macedonians
MG|Madagascar||Malagasy,Madagascan,Madagascans
MW|Malawi||Malawian,Malawians
MY|Malaysia||Malaysian,Malaysians,Malayan,Malayans
MV|Maldives|the Maldives|Maldivian,Maldivians
ML|Mali||Malian,Malians
MT|Malta||Maltese
MH|Marshall Islands|Marshalls|Marshallese
MQ|Martinique||Martiniquais
MR|Mauritania||Mauritanian,Mauritanians
MU|Mauritius||Mauritian,Mauritians
YT|Mayotte||
MX|Mexico||Mexican,Mexicans
FM|Micronesia|Federated States of Micronesia|Micronesian,Micronesians
MD|Moldova|Moldavia,Republic of Moldova|Moldovan,Moldovans,Moldavian,Moldavians
MC|Monaco||Monegasque,Monegasques,Monacan
MN|Mongolia|Outer Mongolia|Mongolian,Mongolians
ME|Montenegro||Montenegrin,Montenegrins
MS|Montserrat||Montserratian
MA|Morocco||Moroccan,Moroccans
MZ|Mozambique||Mozambican,Mozambicans
MM|Myanmar|Burma|Burmese,Myanmarese
NA|Namibia||Namibian,Namibians
NR|Nauru||Nauruan,Nauruans
NP|Nepal||Nepalese,Nepali,Nepalis
NL|Netherlands|The Netherlands,Holland,Neths|Dutch,Dutchman,Dutchmen,Dutchwoman,Netherlander,Netherlanders
NC|New Caledonia||New Caledonian
NZ|New Zealand|Aotearoa,*NZ,N.Z.,*NZL|New Zealander,New Zealanders,Kiwi,Kiwis
NI|Nicaragua||Nicaraguan,Nicaraguans
NE|Niger||Nigerien,Nigeriens
NG|Nigeria||Nigerian,Nigerians
NU|Niue||Niuean
NF|Norfolk Island||
MP|Northern Mariana Islands|Northern Marianas,Saipan|
NO|Norway||Norwegian,Norwegians
OM|Oman||Omani,Omanis
PK|Pakistan||Pakistani,Pakistanis
PW|Palau|Belau|Palauan,Palauans
PS|Palestinian territories|Palestinian Territories,Palestine,State of Palestine,Occupied Palestinian Territory,Palestinian Territory,Occupied Territories|Palestinian,Palestinians
PA|Panama||Panamanian,Panamanians
PG|Papua New Guinea|*PNG|Papua New Guinean,Papua New Guineans
PY|Paraguay||Paraguayan,Paraguayans
PE|Peru||Peruvian,Peruvians
PH|Philippines|the Philippines,Philipines,Phillipines|Filipino,Filipinos,Filipina,Filipinas,Philippine
PN|Pitcairn Islands|Pitcairn,Pitcairn Island|
PL|Poland||Polish,Pole,Poles
PT|Portugal||Portuguese
PR|Puerto Rico|Porto Rico|Puerto Rican,Puerto Ricans
QA|Qatar||Qatari,Qataris
RE|Reunion|Réunion,Reunion Island,La Réunion|
RO|Romania|Rumania,Roumania|Romanian,Romanians,Rumanian,Rumanians
RU|Russia|Russian Federation|Russian,Russians
RW|Rwanda|Ruanda|Rwandan,Rwandans,Rwandese
BL|Saint Barthelemy|St. Barts,St. Barths,Saint Barthélemy|
SH|Saint Helena|St. Helena|
KN|Saint Kitts and Nevis|St. Kitts and Nevis,St. Kitts-Nevis,St. Kitts,Saint Kitts|Kittitian,Kittitians
LC|Saint Lucia|St. Lucia|St. Lucian,Saint Lucian
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon|
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St. Vincent,Saint Vincent|Vincentian,Vincentians
WS|Samoa|Western Samoa|Samoan,Samoans,Western Samoan
SM|San Marino||Sammarinese
ST|Sao Tome and Principe|São Tomé and Príncipe,Sao Tome|Sao Tomean
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian,Saudi Arabians
SN|Senegal||Senegalese
RS|Serbia||Serbian,Serbians,Serb,Serbs
SC|Seychelles|the Seychelles|Seychellois
SL|Sierra Leone||Sierra Leonean,Sierra Leoneans
SG|Singapore||Singaporean,Singaporeans
SX|Sint Maarten|St. Maarten|
SK|Slovakia|Slovak Republic|Slovak,Slovaks,Slovakian,Slovakians
SI|Slovenia||Slovenian,Slovenians,Slovene,Slovenes
SB|Solomon Islands|Solomons|Solomon Islander,Solomon Islanders
SO|Somalia|Somali Republic|Somali,Somalis,Somalian,Somalians
ZA|South Africa|S. Africa|South African,South Africans
SS|South Sudan||South Sudanese
ES|Spain||Spanish,Spaniard,Spaniards
LK|Sri Lanka|Ceylon|Sri Lankan,Sri Lankans,Ceylonese
SD|Sudan|the Sudan|Sudanese
SR|Suriname|Surinam|Surinamese
SJ|Svalbard|Svalbard and Jan Mayen|
SE|Sweden||Swedish,Swede,Swedes
CH|Switzerland||Swiss
SY|Syria|Syrian Arab Republic|Syrian,Syrians
TW|Taiwan|Formosa,Republic of China,*ROC,Chinese Taipei|Taiwanese
TJ|Tajikistan|Tadzhikistan|Tajik,Tajiks,Tajikistani,Tadzhik
TZ|Tanzania||Tanzanian,Tanzanians
TH|Thailand|Siam|Thai,Thais
TG|Togo||Togolese
TK|Tokelau||
TO|Tonga||Tongan,Tongans
TT|Trinidad and Tobago|Trinidad & Tobago,Trinidad|Trinidadian,Trinidadians,Tobagonian
TN|Tunisia||Tunisian,Tunisians
TR|Turkey|Türkiye,Turkiye,Republic of Turkey|Turkish,Turk,Turks
TM|Turkmenistan|Turkmenia|Turkmen,Turkmens
TC|Turks and Caicos Islands|Turks and Caicos,Turks & Caicos|
TV|Tuvalu||Tuvaluan,Tuvaluans
UG|Uganda||Ugandan,Ugandans
UA|Ukraine|the Ukraine|Ukrainian,Ukrainians
AE|United Arab Emirates|*UAE,U.A.E.,Emirates|Emirati,Emiratis
GB|Britain|United Kingdom,Great Britain,*UK,U.K.,*GBR|British,Briton,Britons,Brit,Brits,Britisher
US|United States|*US,U.S.,*U. S.,U. States,*USA,U.S.A.,U.S.of A,United States of America,America,the States|American,Americans
VI|U.S. Virgin Islands|US Virgin Islands,Virgin Islands|Virgin Islander,Virgin Islanders
UY|Uruguay||Uruguayan,Uruguayans
UZ|Uzbekistan||Uzbek,Uzbeks,Uzbekistani
VU|Vanuatu|New Hebrides|Vanuatuan,Ni-Vanuatu
VA|Vatican City|Vatican,Holy See,the Vatican,Vatican City State|
VE|Venezuela||Venezuelan,Venezuelans
VN|Vietnam|Viet Nam|Vietnamese
WF|Wallis and Futuna||
EH|Western Sahara||Sahrawi,Sahrawis,Saharawi
YE|Yemen||Yemeni,Yemenis,Yemenite
ZM|Zambia||Zambian,Zambians
ZW|Zimbabwe||Zimbabwean,Zimbabweans
`;

/**
 * States that are no more: code (of ISO 3166-3 where there is one) | name | other names | demonyms | latitude | longitude | first year | last year.
 * Years from the states' own dates of founding and end.
 */
export const HISTORIC_STATES = `
SU|Soviet Union|*USSR,U.S.S.R.,Union of Soviet Socialist Republics,Soviet Russia|Soviet,Soviets|60|90|1922|1991
YU|Yugoslavia|Jugoslavia,Former Yugoslavia|Yugoslav,Yugoslavs,Yugoslavian,Yugoslavians|44|20|1918|2003
ZR|Zaire|Zaïre|Zairean,Zaireans,Zairian,Zairians|-2.9|23.7|1971|1997
DD|East Germany|German Democratic Republic,*GDR,G.D.R.,E. Germany|East German,East Germans|52.2|12.9|1949|1990
DE|West Germany|W. Germany|West German,West Germans|50.6|9.2|1949|1990
CS|Czechoslovakia|Czecho-Slovakia|Czechoslovak,Czechoslovaks,Czechoslovakian,Czechoslovakians|49.3|17.3|1918|1992
CS|Serbia and Montenegro|||43.9|20.7|2003|2006
YD|South Yemen|People's Democratic Republic of Yemen|South Yemeni,South Yemenis|14.8|47.9|1967|1990
YE|North Yemen|Yemen Arab Republic|North Yemeni,North Yemenis|15.5|44.5|1962|1990
VN|South Vietnam||South Vietnamese|12|108|1955|1975
VN|North Vietnam||North Vietnamese|20.5|105.5|1945|1976
RH|Rhodesia|Southern Rhodesia|Rhodesian,Rhodesians|-19|29.5|1965|1979
AN|Netherlands Antilles|Dutch Antilles|Netherlands Antillean|12.2|-69|1954|2010
DY|Dahomey||Dahomean|9.5|2.3|1958|1975
BU|Socialist Republic of the Union of Burma|||21|96.5|1974|1988
SK|Sikkim Kingdom|||27.5|88.5|1642|1975
PC|Trust Territory of the Pacific Islands|||7|158|1947|1994
ZM|Northern Rhodesia|||-14|28|1911|1964
TZ|Tanganyika||Tanganyikan|-6|35|1922|1964
ET|Abyssinia||Abyssinian,Abyssinians|9|39|1270|1974
DE|Prussia||Prussian,Prussians|52.5|13.4|1701|1947
TR|Ottoman Empire|||39|35|1299|1922
AT|Austria-Hungary|Austro-Hungarian Empire|Austro-Hungarian|47.5|17|1867|1918
`;
