/**
 * Continents and parts of the world: name | other names | demonyms | latitude | longitude. They have no country.
 * Points are rough middles, read from any atlas.
 */
export const WORLD_REGIONS = `
Africa||African,Africans|7|21
Asia||Asian,Asians|30|89
Europe||European,Europeans|48.7|9.1
North America||North American,North Americans|46|-100
South America||South American,South Americans|-14.6|-57.7
Latin America||Latin American,Latin Americans|-10|-65
Central America||Central American,Central Americans|13|-85
the Americas|Americas||13|-80
Oceania||Oceanian|-18|138
Australasia||Australasian|-30|150
Middle East|Mideast,Middle-East|Middle Eastern,Mideastern,Mideast|29|43
Near East||Near Eastern|33|40
Far East||Far Eastern|40|125
West Asia|Western Asia|West Asian|32|45
East Asia|Eastern Asia|East Asian,East Asians|35|115
South Asia|Southern Asia|South Asian,South Asians|22|78
Southeast Asia|South-East Asia,South East Asia|Southeast Asian,Southeast Asians,South-East Asian,South East Asian|5|108
Central Asia||Central Asian,Central Asians|43|67
North Africa|Northern Africa|North African,North Africans|28|10
West Africa|Western Africa|West African,West Africans|12|-3
East Africa|Eastern Africa|East African,East Africans|1|37
Central Africa|||3|20
Southern Africa||Southern African|-22|24
Sub-Saharan Africa|||0|20
Horn of Africa|||8|46
Sahel|||15|5
Maghreb|||32|2
Gulf|Persian Gulf states,Gulf states,Gulf States|Gulf Arab|26|51
Levant||Levantine|34|36
Balkans|Balkan Peninsula,Balkan|Balkan|43|21
Caucasus|South Caucasus,Transcaucasia|Caucasian|42.5|44
North Caucasus|||43.3|44.5
Scandinavia||Scandinavian,Scandinavians|63|15
Nordic countries|Nordic region|Nordic|63|15
Baltic states|Baltic States,Baltics||57|25
Western Europe|West Europe|Western European,Western Europeans,West European,West Europeans|48|4
Eastern Europe|East Europe|Eastern European,Eastern Europeans,East European,East Europeans|50|25
Central Europe||Central European,Central Europeans|49|15
Northern Europe||Northern European|60|15
Southern Europe||Southern European|41|15
Mediterranean region|||36|18
Benelux|Low Countries||51|5
British Isles|||54|-4
Iberian Peninsula|Iberia|Iberian|40|-4
Caribbean||Caribbean|18|-74
West Indies||West Indian,West Indians|18|-70
Antilles|Lesser Antilles,Greater Antilles||17|-65
Pacific Islands|South Pacific||-15|-170
Asia-Pacific|Asia Pacific,Asia-Pacific region||5|120
Polynesia||Polynesian,Polynesians|-15|-150
Melanesia||Melanesian,Melanesians|-10|160
Arabian Peninsula|Arabia||23|46
Indian subcontinent|Subcontinent||22|79
Indochina||Indochinese|15|105
Siberia||Siberian,Siberians|63|105
Kurdistan|||37|43
Amazon|Amazonia,Amazon Basin,Amazon rainforest|Amazonian|-5|-62
Patagonia|||-44|-70
Andes|Andean region|Andean|-20|-67
Arctic|Arctic Circle|Arctic|75|0
Antarctic Peninsula|||-69|-65
Eurasia||Eurasian|50|80
Korean Peninsula|Korean peninsula||38|127.5
Sinai|Sinai Peninsula||29.5|34
Kashmir||Kashmiri,Kashmiris|34|76
Lapland||Lapp,Lapps|68|25
Golan Heights|Golan,the Golan||33|35.8
Transylvania||Transylvanian|46.5|24.5
Flanders|||51|3.8
Wallonia|||50.4|4.7
Silesia||Silesian|50.5|17.5
Punjab region|||31|74
Sahara|Sahara Desert|Saharan|23|10
Frisia|||53.2|5.8
Sundarbans|||21.9|89.2
Khyber Pass|||34.08|71.1
Golden Triangle|||20.35|100.1
Rift Valley|Great Rift Valley||0|36
Gran Chaco|Chaco region||-22|-61
Pampas|||-35|-63
Altiplano|||-18|-68
`;

/**
 * Regions of one country that are no first-level division: name | other names | country | latitude | longitude.
 */
export const PARTS_OF_COUNTRIES = `
New England||US|44|-71.5
Midwest|Upper Midwest,Middle West,Midwestern United States|US|41.5|-90
Deep South||US|32.5|-88
Northeast|Northeastern United States|US|42.5|-74
Pacific Northwest||US|46|-121
Gulf Coast||US|29.5|-91
East Coast|Eastern Seaboard|US|38|-76
West Coast||US|38|-122
Appalachia||US|38|-81
Great Plains||US|41|-100
Silicon Valley||US|37.4|-122
Bay Area|San Francisco Bay Area|US|37.8|-122.3
Napa Valley||US|38.4|-122.3
Central Valley||US|36.8|-119.8
San Joaquin Valley||US|36.6|-120.2
Southern California||US|34|-117.5
Northern California||US|39.5|-121.5
South Florida||US|26.2|-80.3
Central Florida||US|28.5|-81.5
Florida Panhandle|Panhandle|US|30.5|-86
Florida Keys|Keys|US|24.7|-81
Rio Grande Valley||US|26.2|-98
Hudson Valley||US|41.7|-73.9
Tri-State Area||US|40.7|-74
Cape Cod||US|41.7|-70.3
Long Island||US|40.8|-73.2
Staten Island||US|40.58|-74.15
Manhattan||US|40.78|-73.97
Midtown Manhattan|Lower Manhattan,Upper Manhattan|US|40.75|-73.99
Wall Street||US|40.706|-74.009
Times Square||US|40.758|-73.985
Capitol Hill||US|38.89|-77
Ground Zero||US|40.711|-74.013
Guantanamo Bay|Guantanamo|CU|19.95|-75.15
East Anglia||GB|52.5|0.9
West Midlands||GB|52.5|-1.9
East Midlands||GB|52.9|-1
Midlands||GB|52.6|-1.5
West Country||GB|51|-3
Home Counties||GB|51.4|-0.5
Scottish Highlands|Highlands|GB|57.3|-4.7
Tyneside||GB|55|-1.5
Merseyside||GB|53.4|-3
Teesside||GB|54.6|-1.2
Cornwall||GB|50.4|-4.8
Yorkshire||GB|53.9|-1.3
North Yorkshire||GB|54.2|-1.4
West Yorkshire||GB|53.75|-1.67
South Yorkshire||GB|53.5|-1.4
Sussex||GB|50.95|0
Ruhr|Ruhr Valley|DE|51.5|7.3
Black Forest||DE|48.3|8.2
Provence||FR|43.9|5.8
Champagne-Ardenne||FR|48.8|4.5
Riviera|French Riviera,Cote d'Azur|FR|43.6|7.1
Loire Valley||FR|47.4|0.7
Tyrol|Tirol|AT|47.2|11.4
South Tyrol||IT|46.7|11.4
Anatolia||TR|39|33
Thrace||TR|41.2|27
Kansai||JP|34.8|135.6
Manchuria||CN|45|126
Kowloon||HK|22.32|114.17
Pearl River Delta||CN|22.7|113.5
Yangtze Delta|Yangtze River Delta|CN|31.5|120.8
Mekong Delta||VN|10|105.5
Nile Delta||EG|31|31
Niger Delta||NG|4.8|6
Ogaden||ET|7|44
Tigray||ET|14|38.5
Oromia||ET|8|39
Darfur||SD|13|24.5
Katanga||CD|-9|26
North Kivu||CD|-0.8|29
South Kivu||CD|-3|28.3
Kivu||CD|-2|28.8
Ituri||CD|1.6|30
Biafra||NG|5.8|7.5
Casamance||SN|12.8|-15.3
Cabinda Province||AO|-5.1|12.4
Transkei||ZA|-31.5|28.5
Somaliland||SO|9.6|44.1
Puntland||SO|8.4|49
Abkhazia||GE|43|41
South Ossetia||GE|42.3|44
Nagorno-Karabakh|Karabakh|AZ|39.8|46.8
Nakhichevan||AZ|39.2|45.4
Transnistria|Trans-Dniester,Transdniestria|MD|47.2|29.4
Donbas|Donbass|UA|48.3|38
Vojvodina||RS|45.3|19.8
Herzegovina||BA|43.4|17.8
Republika Srpska|Bosnian Serb Republic|BA|44.8|17.3
Eastern Slavonia|Slavonia|HR|45.4|18.5
Krajina||HR|44.2|16
Dalmatia||HR|43.5|16.5
Istria||HR|45.2|13.9
Kurdistan Region|Iraqi Kurdistan|IQ|36.2|44
Anbar|Anbar province|IQ|32.6|41.5
Bekaa Valley|Bekaa,Beka'a Valley|LB|33.9|36
Galilee||IL|32.8|35.4
Negev|Negev Desert|IL|30.8|34.8
East Jerusalem|Arab East Jerusalem|PS|31.78|35.24
Western Galilee||IL|33|35.2
Waziristan|North Waziristan,South Waziristan|PK|32.9|69.9
Swat Valley|Swat|PK|35.2|72.4
Azad Kashmir|Pakistan-administered Kashmir|PK|33.9|73.8
Mindanao||PH|7.8|125
Luzon||PH|16|121
Visayas||PH|11|123.5
Java||ID|-7.3|110
Sumatra||ID|-0.5|101.5
Sulawesi||ID|-2|121
Kalimantan||ID|0|114
West Papua|Irian Jaya|ID|-4|138
Bougainville||PG|-6.2|155.3
Outback||AU|-25|133
Gold Coast||AU|-28|153.4
Hunter Valley||AU|-32.6|151
Chiapas||MX|16.5|-92.5
Baja California||MX|30|-115
Yucatan Peninsula|Yucatan|MX|20|-89
Labrador||CA|54|-62
Cape Breton|Cape Breton Island|CA|46.2|-60.7
Vancouver Island||CA|49.6|-125.5
Fraser Valley||CA|49.1|-122
Okanagan|Okanagan Valley|CA|49.9|-119.5
Maritimes|Maritime provinces,Maritime Provinces|CA|46.5|-64
Prairies|Prairie provinces|CA|52|-107
Greater Toronto Area||CA|43.7|-79.4
Golden Horseshoe||CA|43.6|-79.7
Lower Mainland||CA|49.1|-122.5
Western Canada||CA|54|-115
Atlantic Canada||CA|47|-60
Cotswolds|Cotswold Hills|GB|51.8|-1.9
Peak District||GB|53.35|-1.8
Dartmoor||GB|50.58|-3.92
Exmoor||GB|51.15|-3.65
Bodmin Moor||GB|50.57|-4.6
New Forest||GB|50.87|-1.58
South Downs||GB|50.9|-0.5
North Downs||GB|51.25|0.1
Chilterns|Chiltern Hills|GB|51.7|-0.8
Norfolk Broads||GB|52.65|1.5
Fens|Fenland|GB|52.6|0.1
Forest of Dean||GB|51.8|-2.55
Gower Peninsula|Gower|GB|51.58|-4.15
Brecon Beacons|Bannau Brycheiniog|GB|51.88|-3.43
South Wales||GB|51.7|-3.4
North Wales||GB|53.05|-3.7
Mid Wales||GB|52.4|-3.5
West Wales||GB|51.9|-4.6
Lothian|Lothians|GB|55.9|-3.1
Speyside||GB|57.45|-3.3
Galloway||GB|55.0|-4.3
Dunbartonshire||GB|56.05|-4.6
Argyll||GB|56.2|-5.2
Clydeside||GB|55.87|-4.4
Wearside||GB|54.9|-1.4
Humberside||GB|53.75|-0.4
Thameside||GB|51.48|0.25
Black Country||GB|52.52|-2.05
Potteries||GB|53.02|-2.18
Thames Valley||GB|51.5|-1.0
Thames Estuary||GB|51.5|0.7
Solent||GB|50.78|-1.3
Jurassic Coast||GB|50.7|-2.8
Salisbury Plain||GB|51.2|-1.9
Yorkshire Dales||GB|54.25|-2.1
North York Moors||GB|54.4|-0.9
Pennines||GB|54.5|-2.35
Cheviots|Cheviot Hills|GB|55.4|-2.3
Malvern Hills||GB|52.1|-2.34
Mendip Hills|Mendips|GB|51.27|-2.6
Quantock Hills|Quantocks|GB|51.15|-3.2
Somerset Levels||GB|51.1|-2.9
Isle of Purbeck||GB|50.63|-2.05
Holderness||GB|53.8|-0.1
Gwent||GB|51.75|-3.0
Dyfed||GB|51.95|-4.4
Clwyd||GB|53.1|-3.4
Powys||GB|52.35|-3.4
County Antrim||GB|54.85|-6.2
County Down||GB|54.35|-5.95
County Armagh||GB|54.3|-6.6
County Tyrone||GB|54.6|-7.2
County Fermanagh||GB|54.35|-7.65
County Londonderry||GB|54.95|-6.85
Mourne Mountains|Mournes|GB|54.18|-6.0
Glens of Antrim||GB|55.05|-6.15
Docklands|London Docklands|GB|51.5|-0.02
Connemara||IE|53.5|-9.75
Burren||IE|53.05|-9.1
West Cork||IE|51.65|-9.3
Dingle Peninsula||IE|52.15|-10.25
Beara Peninsula||IE|51.7|-9.85
Inishowen||IE|55.2|-7.3
Wicklow Mountains||IE|53.05|-6.4
Ring of Kerry||IE|51.9|-9.9
Sunset Strip||US|34.09|-118.38
Inland Empire||US|34.0|-117.2
East Bay||US|37.8|-122.1
Sonoma Valley||US|38.3|-122.5
Coachella Valley||US|33.7|-116.3
Imperial Valley||US|32.9|-115.4
San Fernando Valley||US|34.2|-118.45
San Gabriel Valley||US|34.1|-118.0
Antelope Valley||US|34.75|-118.25
Owens Valley||US|36.8|-118.2
Salinas Valley||US|36.4|-121.3
Sacramento Valley||US|39.3|-121.9
Sun Belt||US|33|-95
Rust Belt||US|41|-82
Corn Belt||US|41.5|-92
Mississippi Delta||US|33.5|-90.7
Texas Panhandle||US|35.4|-101.4
Oklahoma Panhandle||US|36.75|-101.5
Hill Country|Texas Hill Country|US|30.2|-99
West Texas||US|31.8|-102.5
East Texas||US|32|-94.8
South Texas||US|27.8|-98.5
North Texas||US|33|-97
Western New York||US|42.8|-78.7
Finger Lakes||US|42.7|-76.9
Hamptons||US|40.95|-72.3
North Country||US|44.5|-74.8
Southern Tier||US|42.2|-76.5
Mohawk Valley||US|43.0|-75.2
Lehigh Valley||US|40.65|-75.4
Poconos|Pocono Mountains|US|41.1|-75.3
Jersey Shore||US|39.8|-74.1
South Jersey||US|39.7|-74.9
Delmarva Peninsula||US|38.6|-75.6
Eastern Shore||US|38.5|-76
Hampton Roads||US|36.95|-76.3
Shenandoah Valley||US|38.5|-78.8
Research Triangle||US|35.9|-78.85
Lowcountry||US|32.6|-80.3
Iron Range||US|47.5|-92.6
Twin Cities||US|44.95|-93.2
Quad Cities||US|41.5|-90.5
Chicagoland||US|41.9|-87.9
Bluegrass Region||US|38|-84.5
Willamette Valley||US|44.9|-123
Columbia Gorge|Columbia River Gorge|US|45.7|-121.7
Yakima Valley||US|46.4|-120.4
Olympic Peninsula||US|47.8|-123.7
San Juan Islands||US|48.55|-123.05
Front Range||US|39.7|-105.2
Western Slope||US|39.1|-108
Four Corners||US|37|-109
Navajo Nation||US|36.3|-109.5
Wasatch Front||US|40.8|-111.9
Las Vegas Strip||US|36.115|-115.17
Acadiana||US|30.2|-92.2
Ark-La-Tex||US|32.5|-94
Matanuska-Susitna Valley|Mat-Su Valley|US|61.7|-149.3
Kenai Peninsula||US|60.3|-150.8
Greenwich Village||US|40.734|-74.002
Gippsland||AU|-38|147
Riverina||AU|-34.9|146
Pilbara||AU|-21.6|119
Top End||AU|-13.5|132.5
Arnhem Land||AU|-12.8|134
Barossa Valley|Barossa|AU|-34.5|138.95
Yarra Valley||AU|-37.7|145.5
Central Australia||AU|-24|133.5
Murray-Darling Basin||AU|-33.5|143.5
Illawarra||AU|-34.5|150.8
Hauraki Gulf||NZ|-36.4|175
Bay of Islands||NZ|-35.2|174.15
Fiordland||NZ|-45.5|167.3
North Island||NZ|-38.5|176
South Island||NZ|-43.9|170.5
Coromandel Peninsula|Coromandel|NZ|-36.9|175.6
Canterbury Plains||NZ|-43.8|171.8
Niagara Peninsula||CA|43.1|-79.3
Gaspe Peninsula|Gaspé Peninsula,Gaspésie|CA|48.7|-65.5
Eastern Townships||CA|45.4|-71.9
Annapolis Valley||CA|45|-64.7
Avalon Peninsula||CA|47.3|-53.2
Baffin Island||CA|68.5|-70
Athabasca oil sands|Alberta oil sands|CA|57|-111.5
Haida Gwaii|Queen Charlotte Islands|CA|53|-132
Northern Ontario||CA|49.5|-84.5
Southern Ontario||CA|43.8|-80
Southwestern Ontario||CA|42.9|-81.5
Canadian Shield||CA|52|-80
Rhineland||DE|50.9|6.9
Allgau|Allgäu|DE|47.6|10.3
Harz||DE|51.75|10.6
Masuria||PL|53.8|21.6
Champagne||FR|48.9|4.2
Camargue||FR|43.5|4.55
Poitou||FR|46.6|-0.2
Anjou||FR|47.4|-0.5
Costa Brava||ES|41.9|3.2
Costa del Sol||ES|36.6|-4.6
Costa Blanca||ES|38.5|-0.1
La Mancha||ES|39.3|-3
Alentejo||PT|38.2|-7.9
Douro Valley||PT|41.15|-7.6
Amalfi Coast||IT|40.63|14.6
Cinque Terre||IT|44.1|9.73
Chianti||IT|43.5|11.35
Po Valley||IT|45.1|10.2
Maremma||IT|42.6|11.2
Randstad||NL|52.1|4.6
Cappadocia||TR|38.65|34.85
Santorini|Thira|GR|36.4|25.45
Cilicia||TR|37|35.3
Hejaz||SA|23|39.5
Najd|Nejd|SA|25|45
Hadramawt|Hadhramaut|YE|16.5|49.5
Hunza Valley||PK|36.3|74.7
Konkan||IN|16.5|73.5
Wakhan Corridor||AF|37|73
Panjshir Valley||AF|35.3|69.5
Kathmandu Valley||NP|27.7|85.35
Isan||TH|16|103
Cochinchina||VN|10.5|106.5
Three Gorges||CN|30.8|111
Kanto||JP|36|139.7
Tohoku||JP|39|140.5
Noto Peninsula||JP|37.2|137
Maasai Mara|Masai Mara|KE|-1.5|35.1
Serengeti||TZ|-2.3|34.8
Okavango Delta||BW|-19.3|22.9
Karoo||ZA|-32|22
Barotseland||ZM|-15.5|23
Fezzan||LY|26|14
Kabylia||DZ|36.6|4.5
Rif|Rif Mountains|MA|35|-4.5
Upper Egypt||EG|26|32.5
Lower Egypt||EG|30.8|31
Atacama Desert|Atacama|CL|-24|-69.3
Pantanal||BR|-18|-57
Ipanema||BR|-22.98|-43.2
Mosquito Coast||NI|13|-84
Bajio|Bajío|MX|20.8|-101.3
Riviera Maya||MX|20.6|-87.1
`;

/** Seas, lakes, rivers, straits, canals: name | other names | country or nothing where shared | latitude | longitude. */
export const WATERS = `
Atlantic Ocean|Atlantic,North Atlantic,South Atlantic||14|-28
Pacific Ocean|Pacific,North Pacific,Western Pacific||0|-160
Indian Ocean|||-10|78
Arctic Ocean|||84|0
Southern Ocean|||-62|0
Mediterranean|Mediterranean Sea,eastern Mediterranean||37|17
Baltic Sea|Baltic||58|20
North Sea|||56|3
Black Sea|||43.5|35
Caspian Sea|Caspian||41.7|50.6
Red Sea|||20.3|38.5
Dead Sea|||31.5|35.5
Adriatic|Adriatic Sea||43|15
Aegean|Aegean Sea||38.5|25
Ionian Sea|||38|19
Tyrrhenian Sea|||40|12
Arabian Sea|||15|65
Caribbean Sea|||15|-75
South China Sea|||13|114
East China Sea|||30|125
Yellow Sea|||36|123
Sea of Japan|||40|135
Sea of Okhotsk|||55|150
Bering Sea|||58|-178
Barents Sea|||75|40
Beaufort Sea|||73|-140
Norwegian Sea|||69|2
Irish Sea|||53.7|-4.8
Tasman Sea|||-40|160
Coral Sea|||-18|155
Timor Sea|||-11|127
Java Sea|||-5|111
Philippine Sea|||18|133
Sea of Azov|Azov Sea||46|36.5
Sea of Marmara|||40.7|28
Sea of Galilee|Lake Tiberias||32.8|35.6
Aral Sea|||45|59.5
Persian Gulf|Arabian Gulf||26.9|51.5
Gulf of Aden|||12.5|48
Gulf of Oman|||24.5|58.5
Gulf of Mexico|||25|-90
Gulf of Guinea|||2|2.5
Gulf of Thailand|||9.5|102
Gulf of Tonkin|||20|108
Gulf of Aqaba|||28.8|34.7
Gulf of Suez|||28.8|33
Gulf of Alaska|||58|-145
Gulf of Finland|||59.8|26
Gulf of Bothnia|||62.5|20
Bay of Bengal|||15|88
Bay of Biscay|||45|-5
Bay of Fundy||CA|45|-65.8
Hudson Bay||CA|60|-85
Chesapeake Bay||US|38|-76.3
San Francisco Bay||US|37.7|-122.3
Tampa Bay||US|27.7|-82.6
Puget Sound||US|47.7|-122.4
Long Island Sound||US|41.1|-72.9
Prince William Sound||US|60.6|-147
Cape Cod Bay||US|41.9|-70.3
Bay of Pigs||CU|22.2|-81.2
Port Phillip Bay||AU|-38.1|144.9
Sydney Harbour||AU|-33.86|151.23
Pearl Harbor||US|21.35|-157.95
English Channel|Channel||50.2|-1
Bristol Channel||GB|51.3|-4
Strait of Hormuz|Straits of Hormuz,Hormuz Strait||26.6|56.3
Strait of Gibraltar|Straits of Gibraltar||35.9|-5.6
Strait of Malacca|Malacca Strait,Straits of Malacca||4|100
Taiwan Strait|Taiwan Straits||24.5|119.5
Bosphorus|Bosporus|TR|41.1|29.1
Dardanelles||TR|40.2|26.4
Bab el-Mandeb|||12.6|43.3
Suez Canal||EG|30.6|32.3
Panama Canal||PA|9.1|-79.7
Erie Canal||US|43.1|-76
Lake Superior|||47.7|-87.5
Lake Michigan||US|44|-87
Lake Huron|||44.8|-82.4
Lake Erie|||42.2|-81.2
Lake Ontario|||43.7|-77.9
Great Lakes|||45|-84
Lake Champlain||US|44.5|-73.3
Lake Tahoe||US|39.1|-120
Lake Okeechobee||US|26.9|-80.8
Lake Mead||US|36.1|-114.4
Lake Powell||US|37.1|-111.3
Great Salt Lake||US|41.1|-112.6
Lake Winnipeg||CA|52.1|-97.3
Lake Victoria|||-1|33
Lake Tanganyika|||-6|29.5
Lake Malawi|||-12|34.5
Lake Chad|||13|14
Lake Geneva|||46.4|6.5
Lake Constance|||47.6|9.4
Lake Baikal||RU|53.5|108
Lake Ladoga||RU|60.8|31.5
Lake Titicaca|||-15.8|-69.4
Lake Maracaibo||VE|9.8|-71.6
Lake Nicaragua||NI|11.5|-85.3
Lough Neagh||GB|54.6|-6.4
Loch Ness||GB|57.3|-4.4
Nile|Nile River,River Nile,Blue Nile,White Nile||26|31.7
Amazon River|||-2.5|-57
Mississippi River||US|35|-90.3
Missouri River||US|43|-98
Ohio River||US|38|-86
Colorado River||US|36|-112
Columbia River||US|46|-121
Hudson River|Hudson|US|42|-73.9
East River||US|40.73|-73.97
Potomac|Potomac River|US|38.9|-77.1
Delaware River||US|40.5|-75
Susquehanna River||US|41|-76.8
Connecticut River||US|42.5|-72.5
Tennessee River||US|35.5|-86
Arkansas River||US|36|-96
Red River||US|34|-95
Snake River||US|44|-116
Yukon River|||64|-150
Rio Grande|||29|-102
Cedar River||US|42|-92
Charles River||US|42.36|-71.1
St. Lawrence River|Saint Lawrence River,St. Lawrence Seaway||46.5|-72
Fraser River||CA|52|-122
Ottawa River||CA|45.7|-76.5
Peace River||CA|57|-117
Orinoco|Orinoco River|VE|8|-65
Parana River|||-27|-56
Rhine|Rhine River,River Rhine||50.3|7.6
Danube|Danube River,River Danube||45.5|20
Elbe|River Elbe|DE|53|11
Oder|||52|14.6
Seine||FR|49|2
Rhone|Rhône|FR|45|4.8
Loire||FR|47.5|0
Thames|River Thames,Thames River|GB|51.5|-0.3
Severn|River Severn|GB|52|-2.3
Mersey|River Mersey|GB|53.4|-2.8
Volga|Volga River|RU|50|45.5
Don River|River Don|RU|48|42
Dnieper|Dnepr,Dnipro River||48|35
Dniester|Dnestr||47|29.5
Euphrates|Euphrates River||34|41
Tigris|Tigris River||34|44
Jordan River|River Jordan||32|35.5
Litani River|Litani|LB|33.4|35.5
Shatt al-Arab|||30.5|48
Indus|Indus River|PK|28|69
Ganges|River Ganges||25|83
Brahmaputra|||27|94
Mekong|Mekong River||16|105
Yangtze|Yangtze River|CN|31|112
Yellow River||CN|36|111
Yalu River|Yalu||41|126
Amur River|||51|130
Irrawaddy|Irrawaddy River|MM|20|95
Congo River|||-1|20
Zambezi|Zambezi River||-16|30
Limpopo River|||-23|28
Murray River||AU|-35|142
Darling River||AU|-31|144
Victoria Falls|||-17.92|25.86
Niagara Falls Horseshoe|||43.08|-79.07
River Tyne||GB|54.98|-1.6
River Tees||GB|54.6|-1.25
River Wear||GB|54.85|-1.5
River Trent||GB|53.0|-1.0
River Humber|Humber,Humber Estuary|GB|53.7|-0.4
River Aire||GB|53.75|-1.5
River Exe|Exe Estuary|GB|50.65|-3.45
River Tamar||GB|50.5|-4.2
River Dart||GB|50.4|-3.6
River Wye||GB|51.9|-2.6
River Usk||GB|51.8|-2.95
River Taff||GB|51.55|-3.25
River Ribble||GB|53.75|-2.5
River Lune||GB|54.1|-2.75
River Clyde|Clyde|GB|55.87|-4.4
River Forth|Firth of Forth|GB|56.05|-3.2
River Tay|Firth of Tay|GB|56.4|-3.2
River Spey||GB|57.5|-3.2
River Tweed||GB|55.65|-2.5
River Ness||GB|57.45|-4.25
River Medway||GB|51.4|0.5
River Lea||GB|51.6|-0.03
River Cam||GB|52.2|0.12
River Nene||GB|52.6|-0.3
River Welland||GB|52.75|-0.2
River Witham||GB|53.1|-0.3
River Soar||GB|52.75|-1.15
River Foyle|Lough Foyle|GB|55.0|-7.3
River Lagan|Belfast Lough|GB|54.6|-5.9
River Bann||GB|54.9|-6.5
Moray Firth||GB|57.75|-3.7
Firth of Clyde||GB|55.6|-5.0
Pentland Firth||GB|58.7|-3.2
Morecambe Bay||GB|54.1|-2.95
Cardigan Bay||GB|52.4|-4.4
Swansea Bay||GB|51.58|-3.9
Menai Strait||GB|53.2|-4.2
Dover Strait|Strait of Dover,Straits of Dover||51|1.5
Loch Lomond||GB|56.1|-4.6
Ullswater||GB|54.57|-2.88
Coniston Water||GB|54.35|-3.07
Derwentwater||GB|54.58|-3.15
Rutland Water||GB|52.65|-0.65
Kielder Water||GB|55.2|-2.5
Grand Union Canal||GB|52|-0.9
Manchester Ship Canal||GB|53.4|-2.5
Leeds and Liverpool Canal||GB|53.75|-2.2
Caledonian Canal||GB|57.1|-4.7
River Shannon|Shannon River|IE|52.7|-8.9
River Liffey|Liffey|IE|53.35|-6.3
River Boyne|Boyne|IE|53.7|-6.4
River Corrib|Lough Corrib|IE|53.45|-9.2
Galway Bay||IE|53.2|-9.2
Dublin Bay||IE|53.33|-6.13
Lough Derg||IE|52.95|-8.35
Lough Erne||GB|54.45|-7.75
Savannah River||US|32.5|-81.3
Cumberland River||US|36.2|-86.8
Cape Fear River||US|34.5|-78.3
James River||US|37.4|-77.3
Shenandoah River||US|39.1|-77.9
Allegheny River||US|41|-79.7
Monongahela River||US|40.2|-79.9
Illinois River||US|40.5|-90
Wisconsin River||US|43.5|-89.7
Des Moines River||US|41.6|-93.6
Platte River||US|41|-98
Kansas River||US|39.1|-96
Brazos River||US|31.5|-97
Trinity River||US|31.5|-95.7
Pecos River||US|32|-103.8
Gila River||US|32.9|-111
Sacramento River||US|39|-121.9
San Joaquin River||US|37|-120.5
Willamette River||US|45|-123
Merrimack River||US|42.8|-71.3
Penobscot River||US|45|-68.6
Hackensack River||US|40.9|-74.03
Mystic River||US|42.4|-71.1
Suwannee River||US|30|-83
Alabama River||US|32|-87
Atchafalaya River|Atchafalaya Basin|US|30.3|-91.7
Lake Pontchartrain||US|30.2|-90.1
Lake Winnipesaukee||US|43.6|-71.3
Mobile Bay||US|30.4|-88
Galveston Bay||US|29.5|-94.9
Biscayne Bay||US|25.6|-80.2
Delaware Bay||US|39.1|-75.2
Narragansett Bay||US|41.6|-71.35
Massachusetts Bay||US|42.3|-70.7
Boston Harbor||US|42.34|-70.97
Saginaw Bay||US|43.8|-83.7
Monterey Bay||US|36.8|-121.9
Santa Monica Bay||US|33.9|-118.5
Elliott Bay||US|47.6|-122.4
Cook Inlet||US|60.5|-152
Salton Sea||US|33.3|-115.8
Georgian Bay||CA|45.5|-81
James Bay||CA|53.5|-80.5
Gulf of St. Lawrence|Gulf of Saint Lawrence|CA|48|-62
Strait of Georgia|Georgia Strait|CA|49.3|-123.8
Saint John River|St. John River|CA|46|-67
Red River of the North||CA|49.9|-97.1
Mackenzie River||CA|66|-130
Great Bear Lake||CA|66|-121
Great Slave Lake||CA|61.5|-114
Lake Simcoe||CA|44.4|-79.3
Great Barrier Reef||AU|-18.3|147.7
Great Australian Bight||AU|-33|131
Hawkesbury River||AU|-33.5|150.8
Brisbane River||AU|-27.5|153
Yarra River|Yarra|AU|-37.8|145
Cook Strait||NZ|-41.2|174.5
Lake Taupo||NZ|-38.8|175.9
Waikato River||NZ|-37.8|175.3
Moselle|Mosel|DE|50|7
River Main||DE|50|8.5
Neckar||DE|49|9.2
Weser||DE|53|8.6
Scheldt||BE|51.2|4.3
Garonne||FR|44.5|-0.2
Po River|River Po|IT|45|11
Tiber|River Tiber|IT|41.9|12.5
Arno|River Arno|IT|43.7|11
Lake Como||IT|46|9.27
Lake Garda||IT|45.6|10.65
Lake Maggiore||IT|46|8.65
Lake Lucerne||CH|47|8.5
Lake Zurich||CH|47.25|8.7
Tagus||PT|39|-9
Guadalquivir||ES|37.4|-6
Neisse|Neisse River||51.5|14.8
Moldau|Vltava|CZ|50|14.4
Tisza||HU|47|20.2
Lake Balaton||HU|46.85|17.7
Drina||BA|44|19.3
Lena River||RU|65|124
Ob River||RU|60|70
Yenisei||RU|66|87
Kerch Strait|||45.3|36.6
Gulf of Riga|||57.8|23.5
Oresund|Øresund||55.8|12.7
Skagerrak|||58|9
Kattegat|||57|11.3
Lake Van||TR|38.6|42.9
Orontes|Orontes River|SY|35|36.4
Palk Strait|||10|79.8
Yamuna|Yamuna River|IN|28|77.5
Kaveri|Cauvery|IN|11|78.5
Chao Phraya|Chao Phraya River|TH|14|100.5
Red River Delta||VN|20.5|106.3
Huai River||CN|33|117
Tumen River|||42.4|130.6
Han River||KR|37.5|127
Tokyo Bay||JP|35.5|139.8
Manila Bay||PH|14.5|120.7
Subic Bay||PH|14.8|120.2
Sulu Sea|||8|120
Celebes Sea|||3|122
Senegal River|||16.3|-15.5
Niger River|River Niger||13|0
Volta River||GH|6.5|0
Orange River|||-28.7|18
Vaal River||ZA|-27|27
Okavango River|||-18|21.5
Lake Kivu|||-2|29
Lake Turkana||KE|3.6|36
Lake Volta||GH|7.3|0
Lake Nasser||EG|23|32.8
Gulf of Sidra|||31.5|18
Mozambique Channel|||-18|41
Rio de la Plata|River Plate||-35|-57
Paraguay River|||-22|-57.9
Uruguay River|||-31|-57.8
Magdalena River||CO|8|-74
Strait of Magellan|Straits of Magellan|CL|-53.5|-71
Drake Passage|||-59|-65
Beagle Channel|||-54.9|-68
Iguazu Falls|Iguacu Falls||-25.7|-54.4
Straits of Florida|Florida Straits||24|-81
Windward Passage|||20|-73.8
Gulf of California|Sea of Cortez|MX|27|-111.5
`;

/** Mountains and ranges: name | other names | country or nothing | latitude | longitude. */
export const MOUNTAINS = `
Himalayas|Himalaya||29|84
Alps|Swiss Alps,French Alps||46.5|9
Pyrenees|||42.6|1
Carpathians|Carpathian Mountains||47|25
Ural Mountains|Urals|RU|60|59
Caucasus Mountains|||42.5|45
Hindu Kush|||36|71
Karakoram|||36|76
Atlas Mountains|||32|-5
Rocky Mountains|Rockies||45|-112
Appalachian Mountains|Appalachians|US|38|-80
Sierra Nevada||US|37.7|-119.3
Cascade Range|Cascades|US|45|-121.7
Ozarks|Ozark Mountains|US|36.5|-93
Adirondacks|Adirondack Mountains|US|44|-74.3
Catskills|Catskill Mountains|US|42|-74.4
Great Smoky Mountains|Smoky Mountains,Smokies|US|35.6|-83.5
Blue Ridge Mountains||US|37|-80
Black Hills||US|44|-103.8
White Mountains||US|44.1|-71.4
Green Mountains||US|43.8|-72.8
Mount Everest|Everest|NP|27.99|86.93
Mount Fuji|Mt Fuji|JP|35.36|138.73
Mount St. Helens|Mount Saint Helens|US|46.2|-122.19
Mount Rainier||US|46.85|-121.76
Mount Hood||US|45.37|-121.7
Mount McKinley|Denali|US|63.07|-151.01
Mount Rushmore||US|43.88|-103.46
Mount Etna|Etna|IT|37.75|15
Vesuvius|Mount Vesuvius|IT|40.82|14.43
Mount Pinatubo|Pinatubo|PH|15.14|120.35
Mount Kilimanjaro|Kilimanjaro|TZ|-3.07|37.35
Mount Kenya||KE|-0.15|37.3
Mont Blanc||FR|45.83|6.87
Matterhorn||CH|45.98|7.66
Ben Nevis||GB|56.8|-5
Mount Hermon||SY|33.42|35.86
Mount Ararat|Ararat|TR|39.7|44.3
Mount Sinai||EG|28.54|33.98
Tora Bora||AF|34.1|70.2
Snowdonia||GB|53|-3.9
Lake District||GB|54.5|-3.1
Dolomites||IT|46.4|11.9
Blue Mountains||AU|-33.6|150.3
Grand Canyon||US|36.1|-112.1
Death Valley||US|36.5|-117
Yellowstone National Park|Yellowstone|US|44.6|-110.5
Yosemite National Park|Yosemite|US|37.85|-119.55
Everglades||US|25.8|-80.9
Mojave Desert||US|35|-115.5
Gobi Desert|Gobi||42.5|103
Kalahari|Kalahari Desert||-23|22
Negev Mountains||IL|30.5|34.7
Cairngorms|Cairngorm Mountains|GB|57.1|-3.7
Scafell Pike||GB|54.454|-3.212
Helvellyn||GB|54.527|-3.016
Kinder Scout||GB|53.385|-1.873
Snowdon|Yr Wyddfa|GB|53.068|-4.076
Pen y Fan||GB|51.884|-3.437
Cader Idris||GB|52.7|-3.91
Ben Lomond||GB|56.19|-4.633
Glencoe|Glen Coe|GB|56.67|-5.05
Great Glen||GB|57.1|-4.7
Cuillins|Cuillin|GB|57.2|-6.2
Arthur's Seat||GB|55.944|-3.162
Slieve Donard||GB|54.18|-5.92
Croagh Patrick||IE|53.76|-9.66
Carrauntoohil||IE|52|-9.74
Macgillycuddy's Reeks||IE|52|-9.75
Comeragh Mountains||IE|52.25|-7.55
Mount Washington||US|44.27|-71.3
Mount Whitney||US|36.58|-118.29
Pikes Peak||US|38.84|-105.04
Mauna Loa||US|19.48|-155.6
Mauna Kea||US|19.82|-155.47
Kilauea||US|19.42|-155.29
Grand Teton|Grand Tetons,Tetons|US|43.74|-110.8
Zion National Park||US|37.3|-113.03
Bryce Canyon||US|37.6|-112.2
Glacier National Park||US|48.7|-113.8
Joshua Tree National Park||US|33.9|-115.9
Great Smoky Mountains National Park||US|35.6|-83.5
Shenandoah National Park||US|38.5|-78.4
Acadia National Park||US|44.35|-68.2
Everglades National Park||US|25.3|-80.9
Sequoia National Park||US|36.5|-118.6
Badlands||US|43.8|-102.3
Sonoran Desert|||32|-112.5
Chihuahuan Desert|||30|-105
Olympic Mountains||US|47.8|-123.6
Berkshires||US|42.4|-73.2
Allegheny Mountains|Alleghenies|US|38.5|-79.8
Cumberland Plateau||US|36|-85
Wind River Range||US|43|-109.6
Bitterroot Range||US|46|-114.3
Sangre de Cristo Mountains||US|37|-105.3
Canadian Rockies||CA|51.5|-116
Banff National Park||CA|51.5|-116
Jasper National Park||CA|52.9|-118.1
Laurentians|Laurentian Mountains|CA|46.5|-74.5
Algonquin Park||CA|45.6|-78.4
Uluru|Ayers Rock|AU|-25.34|131.04
Mount Kosciuszko||AU|-36.46|148.26
Snowy Mountains||AU|-36.4|148.3
Great Dividing Range||AU|-32|151
Nullarbor|Nullarbor Plain|AU|-31|129
Simpson Desert||AU|-25|137
Kakadu National Park|Kakadu|AU|-12.9|132.5
Southern Alps||NZ|-43.5|170.5
Mount Cook|Aoraki|NZ|-43.6|170.14
Mount Ruapehu||NZ|-39.28|175.57
White Island|Whakaari|NZ|-37.52|177.18
Eiger||CH|46.577|8.005
Jungfrau||CH|46.537|7.963
Massif Central||FR|45.5|3
Mont Ventoux||FR|44.174|5.279
Ardeche Gorge||FR|44.4|4.4
Sierra Morena||ES|38.4|-4
Picos de Europa||ES|43.2|-4.8
Teide|Mount Teide|ES|28.27|-16.64
Apennines||IT|43.5|12
Stromboli||IT|38.79|15.21
Gran Sasso||IT|42.47|13.57
Mount Olympus||GR|40.09|22.36
Tatra Mountains|Tatras,High Tatras||49.2|20
Sudetes|||50.5|16
Bohemian Forest|||49|13.4
Balkan Mountains||BG|42.8|25
Rhodope Mountains||BG|41.6|24.6
Dinaric Alps|||44|16.8
Mount Elbrus|Elbrus|RU|43.35|42.44
Altai Mountains|Altai||49|89
Tian Shan|Tien Shan||42|80
Pamirs|Pamir Mountains||38.5|73
Taurus Mountains||TR|37|33
Zagros Mountains||IR|33.7|47
Elburz Mountains|Alborz Mountains|IR|36.2|51
Anti-Lebanon Mountains|||33.8|36.2
Qandil Mountains||IQ|36.5|45
Mount Sinjar|Sinjar Mountains|IQ|36.37|41.72
Mount Nebo||JO|31.77|35.73
Mount of Olives|||31.78|35.245
Temple Mount|||31.778|35.2355
Rub al Khali|Empty Quarter|SA|20|50
Salang Pass||AF|35.3|69.03
K2||PK|35.88|76.51
Nanga Parbat||PK|35.24|74.59
Kangchenjunga||NP|27.7|88.15
Annapurna||NP|28.6|83.82
Western Ghats||IN|14|75
Eastern Ghats||IN|14|78.8
Thar Desert|||27|71
Siachen Glacier|||35.4|77.1
Tibetan Plateau||CN|33|88
Taklamakan Desert||CN|39|83
Kunlun Mountains||CN|36|84
Mount Paektu||KP|42|128.06
Mount Kumgang||KP|38.65|128.1
Mount Aso||JP|32.88|131.1
Mount Ontake||JP|35.89|137.48
Mount Unzen||JP|32.76|130.3
Mayon|Mount Mayon|PH|13.26|123.69
Taal Volcano||PH|14|120.99
Mount Merapi|Merapi|ID|-7.54|110.44
Mount Agung||ID|-8.34|115.51
Krakatoa|Krakatau|ID|-6.1|105.42
Mount Tambora||ID|-8.25|118
Mount Kinabalu||MY|6.07|116.56
Drakensberg||ZA|-29|29.4
Table Mountain||ZA|-33.96|18.41
Kruger National Park||ZA|-24|31.5
Namib Desert||NA|-24|15
Rwenzori Mountains|||0.4|29.9
Virunga National Park||CD|-0.5|29.5
Ngorongoro Crater||TZ|-3.2|35.5
Mount Elgon|||1.1|34.5
Mount Cameroon||CM|4.2|9.17
Mount Nyiragongo|Nyiragongo|CD|-1.52|29.25
Ethiopian Highlands||ET|10|39
Danakil Depression||ET|14|40.5
Hoggar Mountains|Ahaggar|DZ|23|5.7
Aconcagua||AR|-32.65|-70.01
Popocatepetl||MX|19.02|-98.63
Sierra Madre||MX|25|-105
Darien Gap|||7.9|-77.5
Sugarloaf Mountain||BR|-22.95|-43.155
Skiddaw||GB|54.65|-3.15
Blencathra||GB|54.64|-3.05
Mam Tor||GB|53.35|-1.81
Ingleborough||GB|54.17|-2.4
Pen-y-ghent||GB|54.16|-2.25
Tryfan||GB|53.11|-4
Cairn Gorm||GB|57.12|-3.64
Cave Hill||GB|54.64|-5.95
Cheddar Gorge||GB|51.28|-2.77
White Cliffs of Dover||GB|51.14|1.36
Beachy Head||GB|50.74|0.25
Durdle Door||GB|50.62|-2.28
Chesil Beach||GB|50.62|-2.55
Spurn Point|Spurn Head|GB|53.58|0.12
Flamborough Head||GB|54.12|-0.08
Lizard Peninsula||GB|50|-5.2
Cape Wrath||GB|58.63|-5
Ardnamurchan||GB|56.73|-5.99
Mull of Kintyre||GB|55.3|-5.78
Kintyre||GB|55.6|-5.6
Sherwood Forest||GB|53.2|-1.07
Epping Forest||GB|51.66|0.04
Thetford Forest||GB|52.45|0.68
Kielder Forest||GB|55.25|-2.5
Hardcastle Crags||GB|53.77|-2.04
Saddleworth Moor||GB|53.52|-1.98
Ilkley Moor||GB|53.91|-1.82
Dogger Bank||GB|54.7|2.3
Cliffs of Moher||IE|52.97|-9.43
Manaslu||NP|28.55|84.56
Dhaulagiri||NP|28.7|83.49
Brenner Pass||AT|47|11.51
Simplon Pass||CH|46.25|8.03
Great St Bernard Pass||CH|45.87|7.17
Stelvio Pass|Passo dello Stelvio|IT|46.53|10.45
Col du Galibier|Galibier|FR|45.06|6.41
Col du Tourmalet|Tourmalet|FR|42.91|0.15
Alpe d'Huez||FR|45.09|6.07
Jura Mountains|||46.7|6.3
Bavarian Forest||DE|49|13.3
Zugspitze||DE|47.42|10.99
Teutoburg Forest||DE|52|8.8
Ore Mountains|||50.6|13.4
Rila Mountains||BG|42.1|23.5
Rock of Gibraltar||GI|36.14|-5.34
Mount Damavand|Damavand|IR|35.95|52.11
Hajar Mountains|||23.3|57
Milford Sound||NZ|-44.64|167.9
Mount Sinabung|Sinabung|ID|3.17|98.39
Mount Semeru|Semeru|ID|-8.1|112.92
Cape of Good Hope||ZA|-34.36|18.47
Half Dome||US|37.75|-119.53
Bears Ears||US|37.6|-109.9
Cape Hatteras||US|35.25|-75.53
Cumberland Gap||US|36.6|-83.67
Okefenokee Swamp||US|30.7|-82.3
Ross Ice Shelf||AQ|-81.5|-175
Thwaites Glacier||AQ|-75.5|-106.75
West Antarctica||AQ|-79|-100
East Antarctica||AQ|-80|80
`;

/** Islands and groups: name | other names | country | latitude | longitude. */
export const ISLANDS = `
Crete||GR|35.2|24.9
Corfu||GR|39.6|19.9
Rhodes||GR|36.2|28
Lesbos|Lesvos|GR|39.2|26.3
Cyclades||GR|37.2|25.2
Majorca|Mallorca|ES|39.6|3
Ibiza||ES|39|1.4
Minorca|Menorca|ES|40|4.1
Tenerife||ES|28.3|-16.6
Gran Canaria||ES|28|-15.6
Azores||PT|38.5|-28
Madeira||PT|32.75|-17
Orkney|Orkney Islands|GB|59|-3
Shetland|Shetland Islands,Shetlands|GB|60.4|-1.3
Hebrides|Outer Hebrides|GB|57.8|-7
Isle of Skye|Skye|GB|57.3|-6.2
Isle of Wight||GB|50.7|-1.3
Anglesey||GB|53.3|-4.4
Channel Islands|||49.4|-2.3
Aland Islands|Åland|FI|60.2|20
Gotland||SE|57.5|18.5
Zealand||DK|55.5|11.8
Spitsbergen||SJ|78.8|16
Novaya Zemlya||RU|74|57
Sakhalin||RU|51|143
Kamchatka|Kamchatka Peninsula|RU|57|160
Kuril Islands|Kuriles,Kurile Islands||46|150
Hokkaido||JP|43.4|142.8
Honshu||JP|36|138
Kyushu||JP|32.7|131
Shikoku||JP|33.7|133.5
Okinawa||JP|26.5|127.9
Jeju Island|Cheju|KR|33.4|126.5
Hainan||CN|19.2|109.7
Spratly Islands|Spratlys||10|114
Paracel Islands|Paracels||16.5|112
Senkaku Islands|Senkakus,Diaoyu Islands||25.8|123.5
Borneo|||0.5|114
New Guinea|||-5.5|141
Timor|||-9|125
Lombok||ID|-8.6|116.4
Penang||MY|5.4|100.3
Phuket||TH|7.95|98.3
Andaman Islands|Andaman and Nicobar Islands|IN|12.5|92.8
Zanzibar||TZ|-6.1|39.3
Diego Garcia||IO|-7.3|72.4
Abu Musa||IR|25.87|55.03
Kharg Island|Kharg|IR|29.23|50.32
Sirri Island|Sirri|IR|25.9|54.53
Lavan Island||IR|26.8|53.35
Bubiyan|Bubiyan Island|KW|29.75|48.2
Hispaniola|||19|-71
Tobago||TT|11.2|-60.7
Nevis||KN|17.15|-62.6
Galapagos Islands|Galapagos|EC|-0.6|-90.4
Easter Island||CL|-27.1|-109.4
Tierra del Fuego|||-54|-69
South Georgia||GS|-54.4|-36.6
Ascension Island||SH|-7.9|-14.4
Tahiti||PF|-17.7|-149.4
Mururoa|Mururoa Atoll,Moruroa|PF|-21.8|-138.9
Bikini Atoll||MH|11.6|165.4
Midway Island|Midway Atoll|UM|28.2|-177.4
Wake Island||UM|19.3|166.6
Oahu||US|21.5|-158
Maui||US|20.8|-156.3
Kauai||US|22.1|-159.5
Big Island||US|19.6|-155.5
Aleutian Islands|Aleutians|US|52|-175
Kodiak Island||US|57.4|-153.5
Nantucket Island||US|41.28|-70.1
Martha's Vineyard||US|41.4|-70.6
Block Island||US|41.17|-71.58
Ellis Island||US|40.7|-74.04
Rikers Island||US|40.79|-73.88
Alcatraz|Alcatraz Island|US|37.83|-122.42
Three Mile Island||US|40.15|-76.72
Hilton Head||US|32.2|-80.7
Outer Banks||US|35.5|-75.5
Robben Island||ZA|-33.8|18.37
Lampedusa||IT|35.5|12.6
Capri||IT|40.55|14.23
Elba||IT|42.77|10.3
Goree||SN|14.67|-17.4
Bioko||GQ|3.5|8.7
Kangaroo Island||AU|-35.8|137.2
Bass Strait||AU|-40|146
Lindisfarne|Holy Island of Lindisfarne|GB|55.68|-1.8
Farne Islands||GB|55.62|-1.65
Lundy|Lundy Island|GB|51.18|-4.67
Isle of Sheppey|Sheppey|GB|51.4|0.8
Isle of Thanet|Thanet|GB|51.36|1.35
Mersea Island||GB|51.79|0.93
Isle of Portland||GB|50.55|-2.44
Brownsea Island||GB|50.69|-1.97
Walney Island||GB|54.1|-3.25
Isle of Dogs||GB|51.495|-0.017
Caldey Island||GB|51.64|-4.69
Skomer||GB|51.74|-5.3
Bardsey Island||GB|52.76|-4.79
Holy Island||GB|53.28|-4.62
Isle of Iona||GB|56.33|-6.41
North Uist||GB|57.6|-7.33
South Uist||GB|57.27|-7.33
Isle of Barra||GB|57|-7.47
Isle of Eigg||GB|56.9|-6.15
Tiree|Isle of Tiree|GB|56.5|-6.88
Isle of Coll||GB|56.63|-6.55
St Kilda||GB|57.81|-8.58
Fair Isle||GB|59.53|-1.63
Unst||GB|60.75|-0.88
Rathlin Island||GB|55.29|-6.2
Inner Hebrides||GB|56.5|-6
Western Isles||GB|57.7|-7.2
Sark||GG|49.43|-2.36
Herm||GG|49.47|-2.45
Aran Islands||IE|53.1|-9.7
Achill Island||IE|53.96|-10.0
Inishmore||IE|53.12|-9.73
Valentia Island||IE|51.9|-10.35
Skellig Michael||IE|51.77|-10.54
Governors Island||US|40.69|-74.02
Liberty Island||US|40.689|-74.045
Fire Island||US|40.65|-73.15
Galveston Island||US|29.3|-94.8
Padre Island|South Padre Island|US|26.8|-97.35
Sanibel Island||US|26.44|-82.1
Amelia Island||US|30.6|-81.45
Mackinac Island||US|45.86|-84.62
Beaver Island||US|45.65|-85.55
Isle Royale||US|48|-88.9
Whidbey Island||US|48.2|-122.65
Catalina Island|Santa Catalina Island|US|33.39|-118.42
Channel Islands National Park||US|34|-119.8
Angel Island||US|37.86|-122.43
Molokai||US|21.13|-157
Lanai||US|20.83|-156.92
Niihau||US|21.9|-160.15
Kahoolawe||US|20.55|-156.6
St. Lawrence Island||US|63.4|-170.4
Sable Island||CA|43.93|-59.9
Manitoulin Island||CA|45.75|-82.2
Magdalen Islands||CA|47.4|-61.8
Anticosti Island||CA|49.5|-63
Toronto Islands||CA|43.62|-79.38
Ellesmere Island||CA|79.8|-78
Fraser Island|K'gari|AU|-25.2|153.13
Whitsunday Islands|Whitsundays|AU|-20.25|149
Flinders Island||AU|-40|148.1
Lord Howe Island||AU|-31.55|159.08
Torres Strait|Torres Strait Islands|AU|-10.2|142.3
Stewart Island||NZ|-47|168
Waiheke Island||NZ|-36.8|175.1
Great Barrier Island||NZ|-36.2|175.4
Lanzarote||ES|29.03|-13.63
Fuerteventura||ES|28.4|-14
La Palma||ES|28.68|-17.86
La Gomera||ES|28.1|-17.2
El Hierro||ES|27.75|-18
Formentera||ES|38.7|1.45
Ile de Re|Île de Ré|FR|46.2|-1.4
Belle Ile|Belle-Île|FR|47.33|-3.18
Mont Saint-Michel|Mont-Saint-Michel,Mont St Michel|FR|48.636|-1.511
Sylt||DE|54.9|8.33
Rugen|Rügen|DE|54.4|13.4
Texel||NL|53.05|4.8
Terschelling||NL|53.4|5.35
Bornholm||DK|55.15|14.9
Funen|Fyn|DK|55.3|10.4
Oland|Öland|SE|56.75|16.65
Lofoten|Lofoten Islands|NO|68.2|13.8
Utoya|Utøya|NO|60.02|10.25
Saaremaa||EE|58.4|22.5
Kefalonia|Cephalonia|GR|38.2|20.6
Euboea|Evia|GR|38.5|24
Gozo||MT|36.05|14.25
Princes' Islands||TR|40.87|29.12
Snake Island||UA|45.255|30.204
Socotra||YE|12.5|54
Phi Phi Islands|Koh Phi Phi|TH|7.74|98.77
Langkawi||MY|6.35|99.8
Nias||ID|1.1|97.6
Boracay||PH|11.97|121.92
Cebu Island||PH|10.3|123.9
Corregidor||PH|14.38|120.57
Iwo Jima||JP|24.78|141.32
Dokdo|Takeshima|KR|37.24|131.87
Yeonpyeong||KR|37.67|125.7
Matsu Islands||TW|26.15|119.95
Lantau|Lantau Island|HK|22.27|113.95
Bora Bora||PF|-16.5|-151.74
Pitcairn Island|Pitcairn|PN|-25.07|-130.1
Pemba Island||TZ|-5.2|39.75
Robinson Crusoe Island||CL|-33.64|-78.84
Chiloe|Chiloé|CL|-42.6|-73.9
Roatan|Roatán|HN|16.35|-86.45
Tortola||VG|18.43|-64.62
Grand Cayman||KY|19.32|-81.24
Grand Bahama||BS|26.65|-78.3
Mustique||VC|12.88|-61.18
Isla de Margarita|Margarita Island|VE|11|-63.9
Mull|Isle of Mull|GB|56.45|-5.9
Islay|Isle of Islay|GB|55.77|-6.15
Isle of Jura||GB|55.98|-5.9
Isle of Rum||GB|57|-6.35
Isle of Harris||GB|57.9|-6.9
Eriskay||GB|57.08|-7.3
Raasay||GB|57.4|-6.04
Treshnish Isles||GB|56.5|-6.42
Skerryvore||GB|56.32|-7.11
Ailsa Craig||GB|55.25|-5.12
Bass Rock||GB|56.08|-2.64
Bell Rock|Inchcape|GB|56.43|-2.39
Skokholm||GB|51.7|-5.28
Lemnos|Limnos|GR|39.9|25.25
Île d'Oléron|Ile d'Oleron|FR|45.92|-1.3
Ushant|Ouessant|FR|48.46|-5.1
Ameland||NL|53.45|5.75
Lolland||DK|54.77|11.5
Qeshm Island||IR|26.8|55.9
Sumba||ID|-9.7|120
Halmahera||ID|0.8|128
Mindoro||PH|13|121
Tioman||MY|2.8|104.17
Lamma Island||HK|22.2|114.13
Pratas Islands|Dongsha Islands|TW|20.7|116.72
Scarborough Shoal|||15.18|117.76
Second Thomas Shoal|||9.75|115.87
Ulleungdo||KR|37.5|130.87
Viti Levu||FJ|-17.8|178
Vanua Levu||FJ|-16.6|179.2
New Britain||PG|-5.7|150.7
Abaco Islands|Abaco|BS|26.4|-77.1
Seymour Island||AQ|-64.28|-56.75
Ross Island||AQ|-77.5|168
South Shetland Islands||AQ|-62|-58
Mount Desert Island||US|44.35|-68.33
`;
