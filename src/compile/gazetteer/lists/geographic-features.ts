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
`;
