/**
 * Places that no package has, or has under another name only. Made by hand; each row names where its point can be looked up.
 * kind | name | other names | country | region | latitude | longitude | source
 */
export const ADDITIONS = `
mountain|Mount Zawiya|Jabal al-Zawiya,Jabal Zawiya,Zawiya Mountain,Jebel Zawiya,Jabal az-Zawiya|SY|Idlib|35.73|36.56|en.wikipedia.org/wiki/Zawiya_Mountain
city|Tskhinvali|Tskhinval|GE||42.2279|43.9687|en.wikipedia.org/wiki/Tskhinvali
city|Kobani|Kobane,Ayn al-Arab,Ain al-Arab|SY|Aleppo|36.8911|38.3536|en.wikipedia.org/wiki/Kobani
city|Foua|Al-Fu'ah,Fuaa,Foah,al-Foua|SY|Idlib|35.9833|36.7|en.wikipedia.org/wiki/Al-Fu'ah
city|Kefraya|Kafriya,Kafraya,Kfarya,Kefarya,Kfraya|SY|Idlib|35.9897|36.6803|en.wikipedia.org/wiki/Kafriya
city|Eastern Ghouta|Ghouta,East Ghouta|SY|Rif-dimashq|33.52|36.4|en.wikipedia.org/wiki/Ghouta
city|Khan Sheikhoun|Khan Shaykhun,Khan Sheikhun|SY|Idlib|35.4389|36.6508|en.wikipedia.org/wiki/Khan_Shaykhun
other|Chernobyl|Chornobyl|UA|Kyiv|51.39|30.1|en.wikipedia.org/wiki/Chernobyl_Nuclear_Power_Plant
city|Srebrenica||BA||44.1042|19.2972|en.wikipedia.org/wiki/Srebrenica
other|Heathrow|Heathrow Airport,London Heathrow|GB|England|51.47|-0.4543|en.wikipedia.org/wiki/Heathrow_Airport
other|Gatwick|Gatwick Airport,London Gatwick|GB|England|51.1481|-0.1903|en.wikipedia.org/wiki/Gatwick_Airport
other|Lockerbie||GB|Scotland|55.1211|-3.3561|en.wikipedia.org/wiki/Lockerbie
other|White House||US|District of Columbia|38.8977|-77.0365|en.wikipedia.org/wiki/White_House
other|Camp David||US|Maryland|39.6483|-77.465|en.wikipedia.org/wiki/Camp_David
other|Cape Canaveral||US|Florida|28.3922|-80.6077|en.wikipedia.org/wiki/Cape_Canaveral
other|Fort Bragg||US|North Carolina|35.139|-79.006|en.wikipedia.org/wiki/Fort_Bragg
other|Fort Knox||US|Kentucky|37.89|-85.96|en.wikipedia.org/wiki/Fort_Knox
other|Fort Hood||US|Texas|31.1349|-97.7756|en.wikipedia.org/wiki/Fort_Cavazos
other|Panmunjom|Panmunjon|KP||37.956|126.677|en.wikipedia.org/wiki/Panmunjom
other|Wounded Knee||US|South Dakota|43.14|-102.365|en.wikipedia.org/wiki/Wounded_Knee,_South_Dakota
other|Silverstone||GB|England|52.0733|-1.0147|en.wikipedia.org/wiki/Silverstone_Circuit
other|Wimbledon||GB|England|51.422|-0.208|en.wikipedia.org/wiki/Wimbledon,_London
other|Kremenchug||UA||49.063|33.404|en.wikipedia.org/wiki/Kremenchuk
city|Punta del Este||UY|Maldonado|-34.9667|-54.95|en.wikipedia.org/wiki/Punta_del_Este
other|Ras Tanura|Ras Tannurah,Ras Tanurah|SA||26.64|50.16|en.wikipedia.org/wiki/Ras_Tanura
other|Mina al-Ahmadi|Mina al Ahmadi|KW||29.07|48.15|en.wikipedia.org/wiki/Mina_Al_Ahmadi_Refinery
other|Faw Peninsula|Fao Peninsula,Faw,Fao|IQ|Basra|29.97|48.47|en.wikipedia.org/wiki/Al-Faw_Peninsula
other|Prudhoe Bay||US|Alaska|70.2553|-148.3372|en.wikipedia.org/wiki/Prudhoe_Bay,_Alaska
other|North Slope||US|Alaska|69.5|-152|en.wikipedia.org/wiki/Alaska_North_Slope
other|Downing Street|10 Downing Street|GB|England|51.5034|-0.1276|en.wikipedia.org/wiki/Downing_Street
other|Nevada Test Site||US|Nevada|37.1|-116.05|en.wikipedia.org/wiki/Nevada_Test_Site
other|Lloydminster||CA|Alberta|53.2783|-110.005|en.wikipedia.org/wiki/Lloydminster
other|Anfield||GB|England|53.4308|-2.9608|en.wikipedia.org/wiki/Anfield
other|Goodison Park||GB|England|53.4388|-2.9663|en.wikipedia.org/wiki/Goodison_Park
other|Emirates Stadium||GB|England|51.5549|-0.1084|en.wikipedia.org/wiki/Emirates_Stadium
other|St James' Park|St. James' Park|GB|England|54.9756|-1.6217|en.wikipedia.org/wiki/St_James'_Park
other|Elland Road||GB|England|53.7778|-1.5722|en.wikipedia.org/wiki/Elland_Road
other|Etihad Stadium||GB|England|53.4831|-2.2004|en.wikipedia.org/wiki/Etihad_Stadium
other|London Stadium||GB|England|51.5386|-0.0164|en.wikipedia.org/wiki/London_Stadium
other|Molineux|Molineux Stadium|GB|England|52.5903|-2.1304|en.wikipedia.org/wiki/Molineux
other|Carrow Road||GB|England|52.6222|1.3091|en.wikipedia.org/wiki/Carrow_Road
other|Portman Road||GB|England|52.055|1.1448|en.wikipedia.org/wiki/Portman_Road
other|Selhurst Park||GB|England|51.3983|-0.0856|en.wikipedia.org/wiki/Selhurst_Park
other|Craven Cottage||GB|England|51.475|-0.2217|en.wikipedia.org/wiki/Craven_Cottage
other|Loftus Road||GB|England|51.5093|-0.2321|en.wikipedia.org/wiki/Loftus_Road
other|Fratton Park||GB|England|50.7964|-1.0639|en.wikipedia.org/wiki/Fratton_Park
other|Ashton Gate||GB|England|51.44|-2.6203|en.wikipedia.org/wiki/Ashton_Gate
other|Ewood Park||GB|England|53.7286|-2.4892|en.wikipedia.org/wiki/Ewood_Park
other|Turf Moor||GB|England|53.789|-2.2302|en.wikipedia.org/wiki/Turf_Moor
other|Bramall Lane||GB|England|53.3703|-1.4709|en.wikipedia.org/wiki/Bramall_Lane
other|Stadium of Light||GB|England|54.9146|-1.3884|en.wikipedia.org/wiki/Stadium_of_Light
other|Celtic Park||GB|Scotland|55.8497|-4.2055|en.wikipedia.org/wiki/Celtic_Park
other|Ibrox|Ibrox Stadium|GB|Scotland|55.8532|-4.3093|en.wikipedia.org/wiki/Ibrox
other|Hampden Park||GB|Scotland|55.8258|-4.252|en.wikipedia.org/wiki/Hampden_Park
other|Pittodrie||GB|Scotland|57.1593|-2.0888|en.wikipedia.org/wiki/Pittodrie
other|Tynecastle||GB|Scotland|55.9392|-3.2324|en.wikipedia.org/wiki/Tynecastle
other|Easter Road||GB|Scotland|55.9617|-3.1656|en.wikipedia.org/wiki/Easter_Road
other|Murrayfield|Murrayfield Stadium|GB|Scotland|55.9422|-3.2409|en.wikipedia.org/wiki/Murrayfield
other|Principality Stadium|Millennium Stadium|GB|Wales|51.4782|-3.1826|en.wikipedia.org/wiki/Principality_Stadium
other|Croke Park||IE||53.3607|-6.2511|en.wikipedia.org/wiki/Croke_Park
other|Aviva Stadium|Lansdowne Road|IE||53.3352|-6.2285|en.wikipedia.org/wiki/Aviva_Stadium
other|Thomond Park||IE||52.6742|-8.6425|en.wikipedia.org/wiki/Thomond_Park
other|Headingley|Headingley Stadium|GB|England|53.8176|-1.5822|en.wikipedia.org/wiki/Headingley
other|Edgbaston|Edgbaston Cricket Ground|GB|England|52.4559|-1.9025|en.wikipedia.org/wiki/Edgbaston
other|Trent Bridge||GB|England|52.9369|-1.1322|en.wikipedia.org/wiki/Trent_Bridge
other|Aintree|Aintree Racecourse|GB|England|53.4768|-2.9416|en.wikipedia.org/wiki/Aintree
other|Epsom Downs||GB|England|51.3118|-0.2522|en.wikipedia.org/wiki/Epsom_Downs
other|Brands Hatch||GB|England|51.3569|0.2631|en.wikipedia.org/wiki/Brands_Hatch
other|Donington Park||GB|England|52.8306|-1.3753|en.wikipedia.org/wiki/Donington_Park
other|Muirfield||GB|Scotland|56.0419|-2.8211|en.wikipedia.org/wiki/Muirfield
other|Carnoustie Golf Links||GB|Scotland|56.4972|-2.7172|en.wikipedia.org/wiki/Carnoustie_Golf_Links
other|Royal Birkdale||GB|England|53.6217|-3.0331|en.wikipedia.org/wiki/Royal_Birkdale
other|Royal Albert Hall|Albert Hall|GB|England|51.5009|-0.1774|en.wikipedia.org/wiki/Royal_Albert_Hall
other|Royal Festival Hall||GB|England|51.5058|-0.1168|en.wikipedia.org/wiki/Royal_Festival_Hall
other|Old Vic||GB|England|51.5022|-0.1096|en.wikipedia.org/wiki/Old_Vic
other|Young Vic||GB|England|51.5032|-0.1074|en.wikipedia.org/wiki/Young_Vic
other|London Palladium||GB|England|51.5145|-0.1405|en.wikipedia.org/wiki/London_Palladium
other|Sadler's Wells||GB|England|51.5294|-0.1062|en.wikipedia.org/wiki/Sadler's_Wells
other|O2 Arena||GB|England|51.503|0.0032|en.wikipedia.org/wiki/O2_Arena
other|Alexandra Palace||GB|England|51.5942|-0.1308|en.wikipedia.org/wiki/Alexandra_Palace
other|Cavern Club||GB|England|53.4064|-2.9871|en.wikipedia.org/wiki/Cavern_Club
other|Usher Hall||GB|Scotland|55.9472|-3.205|en.wikipedia.org/wiki/Usher_Hall
other|Ulster Hall||GB|Northern Ireland|54.5946|-5.9314|en.wikipedia.org/wiki/Ulster_Hall
other|Buckingham Palace||GB|England|51.501|-0.142|en.wikipedia.org/wiki/Buckingham_Palace
other|Windsor Castle||GB|England|51.4839|-0.6044|en.wikipedia.org/wiki/Windsor_Castle
other|Balmoral Castle|Balmoral|GB|Scotland|57.0408|-3.2301|en.wikipedia.org/wiki/Balmoral_Castle
other|Sandringham House||GB|England|52.8297|0.5139|en.wikipedia.org/wiki/Sandringham_House
other|Westminster Abbey||GB|England|51.4994|-0.1273|en.wikipedia.org/wiki/Westminster_Abbey
other|Westminster Hall||GB|England|51.4996|-0.1255|en.wikipedia.org/wiki/Westminster_Hall
other|St Paul's Cathedral|St. Paul's Cathedral|GB|England|51.5138|-0.0984|en.wikipedia.org/wiki/St_Paul's_Cathedral
other|York Minster||GB|England|53.9619|-1.0819|en.wikipedia.org/wiki/York_Minster
other|Canterbury Cathedral||GB|England|51.2798|1.0828|en.wikipedia.org/wiki/Canterbury_Cathedral
other|Tower of London||GB|England|51.5081|-0.0761|en.wikipedia.org/wiki/Tower_of_London
other|Tower Bridge||GB|England|51.5055|-0.0754|en.wikipedia.org/wiki/Tower_Bridge
other|London Bridge||GB|England|51.5079|-0.0877|en.wikipedia.org/wiki/London_Bridge
other|London Eye||GB|England|51.5033|-0.1196|en.wikipedia.org/wiki/London_Eye
other|Big Ben||GB|England|51.5007|-0.1246|en.wikipedia.org/wiki/Big_Ben
other|Grenfell Tower||GB|England|51.5141|-0.2158|en.wikipedia.org/wiki/Grenfell_Tower
other|Trafalgar Square||GB|England|51.508|-0.128|en.wikipedia.org/wiki/Trafalgar_Square
other|Piccadilly Circus||GB|England|51.51|-0.1347|en.wikipedia.org/wiki/Piccadilly_Circus
other|Leicester Square||GB|England|51.5103|-0.1301|en.wikipedia.org/wiki/Leicester_Square
other|Hampstead Heath||GB|England|51.5608|-0.1629|en.wikipedia.org/wiki/Hampstead_Heath
other|Battersea Power Station||GB|England|51.4819|-0.1446|en.wikipedia.org/wiki/Battersea_Power_Station
other|Kew Gardens||GB|England|51.4787|-0.2956|en.wikipedia.org/wiki/Kew_Gardens
other|Harley Street||GB|England|51.5204|-0.1478|en.wikipedia.org/wiki/Harley_Street
other|Savile Row||GB|England|51.5118|-0.1405|en.wikipedia.org/wiki/Savile_Row
other|Lambeth Palace||GB|England|51.4957|-0.1197|en.wikipedia.org/wiki/Lambeth_Palace
other|Clarence House||GB|England|51.504|-0.1385|en.wikipedia.org/wiki/Clarence_House
other|Blenheim Palace||GB|England|51.8414|-1.361|en.wikipedia.org/wiki/Blenheim_Palace
other|Hampton Court Palace|Hampton Court|GB|England|51.4036|-0.3378|en.wikipedia.org/wiki/Hampton_Court_Palace
other|Chatsworth House||GB|England|53.2278|-1.6115|en.wikipedia.org/wiki/Chatsworth_House
other|Stonehenge||GB|England|51.1789|-1.8262|en.wikipedia.org/wiki/Stonehenge
other|Hadrian's Wall||GB|England|55.0242|-2.2925|en.wikipedia.org/wiki/Hadrian's_Wall
other|Giant's Causeway||GB|Northern Ireland|55.2408|-6.5116|en.wikipedia.org/wiki/Giant's_Causeway
other|Land's End||GB|England|50.0657|-5.7148|en.wikipedia.org/wiki/Land's_End
other|John o' Groats||GB|Scotland|58.6373|-3.0689|en.wikipedia.org/wiki/John_o'_Groats
other|Alton Towers||GB|England|52.9874|-1.8864|en.wikipedia.org/wiki/Alton_Towers
other|Bletchley Park||GB|England|51.9977|-0.7407|en.wikipedia.org/wiki/Bletchley_Park
other|Sellafield||GB|England|54.4205|-3.4975|en.wikipedia.org/wiki/Sellafield
other|Hinkley Point||GB|England|51.2069|-3.1297|en.wikipedia.org/wiki/Hinkley_Point
other|Sizewell||GB|England|52.2066|1.6187|en.wikipedia.org/wiki/Sizewell
other|Dounreay||GB|Scotland|58.5776|-3.7465|en.wikipedia.org/wiki/Dounreay
other|Faslane||GB|Scotland|56.0672|-4.8187|en.wikipedia.org/wiki/Faslane
other|Porton Down||GB|England|51.1315|-1.7012|en.wikipedia.org/wiki/Porton_Down
other|Greenham Common||GB|England|51.3769|-1.2964|en.wikipedia.org/wiki/Greenham_Common
other|Stormont|Stormont Castle,Stormont Estate|GB|Northern Ireland|54.605|-5.8321|en.wikipedia.org/wiki/Stormont
other|Belmarsh|Belmarsh Prison,HMP Belmarsh|GB|England|51.4969|0.0922|en.wikipedia.org/wiki/Belmarsh
other|Wormwood Scrubs||GB|England|51.5167|-0.2403|en.wikipedia.org/wiki/Wormwood_Scrubs
other|Strangeways||GB|England|53.4924|-2.2465|en.wikipedia.org/wiki/Strangeways
other|Maze Prison||GB|Northern Ireland|54.4871|-6.1093|en.wikipedia.org/wiki/Maze_Prison
other|Broadmoor|Broadmoor Hospital|GB|England|51.3694|-0.7788|en.wikipedia.org/wiki/Broadmoor
other|Kilmainham Gaol||IE||53.3419|-6.3097|en.wikipedia.org/wiki/Kilmainham_Gaol
other|Addenbrooke's Hospital|Addenbrooke's|GB|England|52.1752|0.1402|en.wikipedia.org/wiki/Addenbrooke's_Hospital
other|Great Ormond Street Hospital||GB|England|51.5219|-0.1206|en.wikipedia.org/wiki/Great_Ormond_Street_Hospital
other|John Radcliffe Hospital||GB|England|51.7638|-1.2203|en.wikipedia.org/wiki/John_Radcliffe_Hospital
other|Stoke Mandeville Hospital||GB|England|51.7987|-0.8011|en.wikipedia.org/wiki/Stoke_Mandeville_Hospital
other|Stansted|Stansted Airport,London Stansted|GB|England|51.885|0.235|en.wikipedia.org/wiki/Stansted
other|Luton Airport||GB|England|51.8747|-0.3683|en.wikipedia.org/wiki/Luton_Airport
other|Manchester Airport||GB|England|53.3537|-2.275|en.wikipedia.org/wiki/Manchester_Airport
other|Waterloo Station|Waterloo station|GB|England|51.5032|-0.1123|en.wikipedia.org/wiki/Waterloo_Station
other|Paddington Station|Paddington station|GB|England|51.5154|-0.1755|en.wikipedia.org/wiki/Paddington_Station
other|Forth Bridge|Forth Rail Bridge|GB|Scotland|56.0006|-3.3886|en.wikipedia.org/wiki/Forth_Bridge
other|Humber Bridge||GB|England|53.7064|-0.4503|en.wikipedia.org/wiki/Humber_Bridge
other|Severn Bridge||GB|Wales|51.6101|-2.6381|en.wikipedia.org/wiki/Severn_Bridge
other|Angel of the North||GB|England|54.9141|-1.5895|en.wikipedia.org/wiki/Angel_of_the_North
other|Channel Tunnel||||51.0125|1.5041|en.wikipedia.org/wiki/Channel_Tunnel
other|Madison Square Garden||US|New York|40.7505|-73.9934|en.wikipedia.org/wiki/Madison_Square_Garden
other|Radio City Music Hall||US|New York|40.76|-73.98|en.wikipedia.org/wiki/Radio_City_Music_Hall
other|Carnegie Hall||US|New York|40.7651|-73.9799|en.wikipedia.org/wiki/Carnegie_Hall
other|Lincoln Center||US|New York|40.7725|-73.9835|en.wikipedia.org/wiki/Lincoln_Center
other|Apollo Theater||US|New York|40.81|-73.95|en.wikipedia.org/wiki/Apollo_Theater
other|Yankee Stadium||US|New York|40.8296|-73.9262|en.wikipedia.org/wiki/Yankee_Stadium
other|Citi Field||US|New York|40.7571|-73.8458|en.wikipedia.org/wiki/Citi_Field
other|Shea Stadium||US|New York|40.7558|-73.848|en.wikipedia.org/wiki/Shea_Stadium
other|Barclays Center||US|New York|40.6827|-73.9751|en.wikipedia.org/wiki/Barclays_Center
other|Flushing Meadows||US|New York|40.7457|-73.8447|en.wikipedia.org/wiki/Flushing_Meadows
other|Belmont Park||US|New York|40.7134|-73.7229|en.wikipedia.org/wiki/Belmont_Park
other|Empire State Building||US|New York|40.7484|-73.9857|en.wikipedia.org/wiki/Empire_State_Building
other|Statue of Liberty||US|New York|40.6892|-74.0445|en.wikipedia.org/wiki/Statue_of_Liberty
other|Trump Tower||US|New York|40.7625|-73.9738|en.wikipedia.org/wiki/Trump_Tower
other|Rockefeller Center||US|New York|40.7587|-73.9787|en.wikipedia.org/wiki/Rockefeller_Center
other|World Trade Center|One World Trade Center,Twin Towers|US|New York|40.7127|-74.0134|en.wikipedia.org/wiki/World_Trade_Center
other|Grand Central Terminal|Grand Central Station,Grand Central|US|New York|40.7527|-73.9772|en.wikipedia.org/wiki/Grand_Central_Terminal
other|Penn Station||US|New York|40.7506|-73.9935|en.wikipedia.org/wiki/Penn_Station
other|Brooklyn Bridge||US|New York|40.7061|-73.9969|en.wikipedia.org/wiki/Brooklyn_Bridge
other|JFK Airport|Kennedy Airport,Kennedy International Airport,John F. Kennedy International Airport|US|New York|40.6413|-73.7781|en.wikipedia.org/wiki/JFK_Airport
other|LaGuardia|LaGuardia Airport,La Guardia Airport|US|New York|40.7769|-73.874|en.wikipedia.org/wiki/LaGuardia
other|Sing Sing||US|New York|41.1517|-73.8691|en.wikipedia.org/wiki/Sing_Sing
other|MetLife Stadium||US|New Jersey|40.8135|-74.0745|en.wikipedia.org/wiki/MetLife_Stadium
other|Newark Airport|Newark Liberty International Airport|US|New Jersey|40.6895|-74.1745|en.wikipedia.org/wiki/Newark_Airport
other|Fenway Park||US|Massachusetts|42.3467|-71.0972|en.wikipedia.org/wiki/Fenway_Park
other|Gillette Stadium||US|Massachusetts|42.0909|-71.2643|en.wikipedia.org/wiki/Gillette_Stadium
other|Logan Airport|Logan International Airport|US|Massachusetts|42.3656|-71.0096|en.wikipedia.org/wiki/Logan_Airport
other|Wrigley Field||US|Illinois|41.9484|-87.6553|en.wikipedia.org/wiki/Wrigley_Field
other|Soldier Field||US|Illinois|41.8623|-87.6167|en.wikipedia.org/wiki/Soldier_Field
other|O'Hare Airport|O'Hare International Airport|US|Illinois|41.9742|-87.9073|en.wikipedia.org/wiki/O'Hare_International_Airport
other|Lambeau Field||US|Wisconsin|44.5013|-88.0622|en.wikipedia.org/wiki/Lambeau_Field
other|Arrowhead Stadium||US|Missouri|39.0489|-94.4839|en.wikipedia.org/wiki/Arrowhead_Stadium
other|Churchill Downs||US|Kentucky|38.203|-85.7703|en.wikipedia.org/wiki/Churchill_Downs
other|Indianapolis Motor Speedway||US|Indiana|39.795|-86.2347|en.wikipedia.org/wiki/Indianapolis_Motor_Speedway
other|Daytona International Speedway||US|Florida|29.1852|-81.0705|en.wikipedia.org/wiki/Daytona_International_Speedway
other|Augusta National||US|Georgia|33.5021|-82.0232|en.wikipedia.org/wiki/Augusta_National
other|Superdome|Louisiana Superdome|US|Louisiana|29.9511|-90.0812|en.wikipedia.org/wiki/Superdome
other|Bourbon Street||US|Louisiana|29.9587|-90.0653|en.wikipedia.org/wiki/Bourbon_Street
other|Astrodome||US|Texas|29.685|-95.4078|en.wikipedia.org/wiki/Astrodome
other|Grand Ole Opry||US|Tennessee|36.2068|-86.6921|en.wikipedia.org/wiki/Grand_Ole_Opry
other|Ryman Auditorium||US|Tennessee|36.1613|-86.7785|en.wikipedia.org/wiki/Ryman_Auditorium
other|Red Rocks|Red Rocks Amphitheatre,Red Rocks Amphitheater|US|Colorado|39.6654|-105.2057|en.wikipedia.org/wiki/Red_Rocks
other|Hoover Dam||US|Nevada|36.0161|-114.7377|en.wikipedia.org/wiki/Hoover_Dam
other|Dodger Stadium||US|California|34.0739|-118.24|en.wikipedia.org/wiki/Dodger_Stadium
other|Staples Center||US|California|34.043|-118.2673|en.wikipedia.org/wiki/Staples_Center
other|Hollywood Bowl||US|California|34.1122|-118.3391|en.wikipedia.org/wiki/Hollywood_Bowl
other|Griffith Park||US|California|34.1365|-118.2942|en.wikipedia.org/wiki/Griffith_Park
other|Sunset Boulevard||US|California|34.0983|-118.3267|en.wikipedia.org/wiki/Sunset_Boulevard
other|Disneyland||US|California|33.8121|-117.919|en.wikipedia.org/wiki/Disneyland
other|Candlestick Park||US|California|37.7136|-122.3861|en.wikipedia.org/wiki/Candlestick_Park
other|Golden Gate Bridge||US|California|37.8199|-122.4783|en.wikipedia.org/wiki/Golden_Gate_Bridge
other|Golden Gate Park||US|California|37.7694|-122.4862|en.wikipedia.org/wiki/Golden_Gate_Park
other|San Quentin|San Quentin State Prison|US|California|37.9387|-122.4892|en.wikipedia.org/wiki/San_Quentin
other|Folsom Prison||US|California|38.6937|-121.1614|en.wikipedia.org/wiki/Folsom_Prison
other|Pebble Beach Golf Links||US|California|36.5686|-121.9503|en.wikipedia.org/wiki/Pebble_Beach_Golf_Links
other|Walt Disney World|Disney World|US|Florida|28.3852|-81.5639|en.wikipedia.org/wiki/Walt_Disney_World
other|Mar-a-Lago||US|Florida|26.6771|-80.0371|en.wikipedia.org/wiki/Mar-a-Lago
other|Kennedy Space Center||US|Florida|28.5729|-80.649|en.wikipedia.org/wiki/Kennedy_Space_Center
other|Lincoln Memorial||US|District of Columbia|38.8893|-77.0502|en.wikipedia.org/wiki/Lincoln_Memorial
other|Washington Monument||US|District of Columbia|38.8895|-77.0353|en.wikipedia.org/wiki/Washington_Monument
other|National Mall||US|District of Columbia|38.8896|-77.0229|en.wikipedia.org/wiki/National_Mall
other|Kennedy Center||US|District of Columbia|38.8957|-77.0559|en.wikipedia.org/wiki/Kennedy_Center
other|Arlington National Cemetery||US|Virginia|38.8769|-77.0722|en.wikipedia.org/wiki/Arlington_National_Cemetery
other|Dulles Airport|Dulles International Airport|US|Virginia|38.9531|-77.4565|en.wikipedia.org/wiki/Dulles_Airport
other|Eiffel Tower||FR|Île-de-France|48.8584|2.2945|en.wikipedia.org/wiki/Eiffel_Tower
other|Notre-Dame Cathedral|Notre Dame Cathedral|FR|Île-de-France|48.853|2.3499|en.wikipedia.org/wiki/Notre-Dame_Cathedral
other|Champs-Élysées|Champs-Elysees,Champs Elysees|FR|Île-de-France|48.8698|2.3078|en.wikipedia.org/wiki/Champs-Élysées
other|Arc de Triomphe||FR|Île-de-France|48.8738|2.295|en.wikipedia.org/wiki/Arc_de_Triomphe
other|Stade de France||FR|Île-de-France|48.9245|2.3601|en.wikipedia.org/wiki/Stade_de_France
other|Parc des Princes||FR|Île-de-France|48.8414|2.253|en.wikipedia.org/wiki/Parc_des_Princes
other|Roland Garros||FR|Île-de-France|48.847|2.2493|en.wikipedia.org/wiki/Roland_Garros
other|Gare du Nord||FR|Île-de-France|48.8809|2.3553|en.wikipedia.org/wiki/Gare_du_Nord
other|Charles de Gaulle Airport|Charles de Gaulle airport|FR|Île-de-France|49.0097|2.5479|en.wikipedia.org/wiki/Charles_de_Gaulle_Airport
other|Camp Nou||ES||41.3809|2.1228|en.wikipedia.org/wiki/Camp_Nou
other|Santiago Bernabeu|Santiago Bernabéu,Bernabeu,Bernabéu|ES||40.4531|-3.6883|en.wikipedia.org/wiki/Santiago_Bernabeu
other|Las Ramblas|La Rambla|ES||41.3809|2.173|en.wikipedia.org/wiki/Las_Ramblas
other|San Siro||IT||45.4781|9.124|en.wikipedia.org/wiki/San_Siro
other|Colosseum||IT||41.8902|12.4922|en.wikipedia.org/wiki/Colosseum
other|St Peter's Square|St. Peter's Square|VA||41.9022|12.4572|en.wikipedia.org/wiki/St_Peter's_Square
other|Sistine Chapel||VA||41.9029|12.4545|en.wikipedia.org/wiki/Sistine_Chapel
other|Brandenburg Gate||DE||52.5163|13.3777|en.wikipedia.org/wiki/Brandenburg_Gate
other|Checkpoint Charlie||DE||52.5075|13.3904|en.wikipedia.org/wiki/Checkpoint_Charlie
other|Alexanderplatz||DE||52.5219|13.4132|en.wikipedia.org/wiki/Alexanderplatz
other|Allianz Arena||DE||48.2188|11.6247|en.wikipedia.org/wiki/Allianz_Arena
other|Bergen-Belsen|Belsen|DE||52.7578|9.9078|en.wikipedia.org/wiki/Bergen-Belsen
other|Auschwitz-Birkenau|Auschwitz|PL||50.0359|19.1783|en.wikipedia.org/wiki/Auschwitz-Birkenau
other|Treblinka||PL||52.6314|22.0528|en.wikipedia.org/wiki/Treblinka
other|Schiphol|Schiphol Airport|NL||52.3105|4.7683|en.wikipedia.org/wiki/Schiphol
other|Red Square||RU||55.7539|37.6208|en.wikipedia.org/wiki/Red_Square
other|Luzhniki Stadium||RU||55.7158|37.5537|en.wikipedia.org/wiki/Luzhniki_Stadium
other|Zaporizhzhia nuclear power plant||UA||47.5119|34.5853|en.wikipedia.org/wiki/Zaporizhzhia_nuclear_power_plant
other|Tiananmen Square|Tiananmen|CN||39.9055|116.3976|en.wikipedia.org/wiki/Tiananmen_Square
other|Forbidden City||CN||39.9163|116.3972|en.wikipedia.org/wiki/Forbidden_City
other|Great Wall of China|Great Wall|CN||40.4319|116.5704|en.wikipedia.org/wiki/Great_Wall_of_China
other|Tahrir Square||EG||30.0444|31.2357|en.wikipedia.org/wiki/Tahrir_Square
other|Taksim Square||TR||41.037|28.985|en.wikipedia.org/wiki/Taksim_Square
other|Hagia Sophia||TR||41.0086|28.98|en.wikipedia.org/wiki/Hagia_Sophia
other|Acropolis||GR||37.9715|23.7257|en.wikipedia.org/wiki/Acropolis
other|Syntagma Square||GR||37.9755|23.7348|en.wikipedia.org/wiki/Syntagma_Square
other|Western Wall|Wailing Wall|||31.7767|35.2345|en.wikipedia.org/wiki/Western_Wall
other|Al-Aqsa Mosque||||31.7761|35.2358|en.wikipedia.org/wiki/Al-Aqsa_Mosque
other|Ben Gurion Airport||IL||32.0055|34.8854|en.wikipedia.org/wiki/Ben_Gurion_Airport
other|Taj Mahal||IN||27.1751|78.0421|en.wikipedia.org/wiki/Taj_Mahal
other|Golden Temple||IN||31.62|74.8765|en.wikipedia.org/wiki/Golden_Temple
other|Eden Gardens||IN||22.5646|88.3433|en.wikipedia.org/wiki/Eden_Gardens
other|Angkor Wat||KH||13.4125|103.867|en.wikipedia.org/wiki/Angkor_Wat
other|Fukushima Daiichi||JP||37.4214|141.0325|en.wikipedia.org/wiki/Fukushima_Daiichi
other|Changi Airport||SG||1.3644|103.9915|en.wikipedia.org/wiki/Changi_Airport
other|Sydney Opera House||AU||-33.8568|151.2153|en.wikipedia.org/wiki/Sydney_Opera_House
other|Melbourne Cricket Ground||AU||-37.82|144.9834|en.wikipedia.org/wiki/Melbourne_Cricket_Ground
other|Sydney Cricket Ground||AU||-33.8917|151.2247|en.wikipedia.org/wiki/Sydney_Cricket_Ground
other|Eden Park||NZ||-36.875|174.7448|en.wikipedia.org/wiki/Eden_Park
other|Ellis Park||ZA||-26.1975|28.0608|en.wikipedia.org/wiki/Ellis_Park
other|Plaza de Mayo||AR||-34.6083|-58.3712|en.wikipedia.org/wiki/Plaza_de_Mayo
other|Zocalo|Zócalo|MX||19.4326|-99.1332|en.wikipedia.org/wiki/Zocalo
city|Shoreditch||GB|England|51.526|-0.078|en.wikipedia.org/wiki/Shoreditch
city|Mayfair||GB|England|51.509|-0.147|en.wikipedia.org/wiki/Mayfair
other|Kensington||GB|England|51.501|-0.193|en.wikipedia.org/wiki/Kensington
city|Deptford||GB|England|51.478|-0.026|en.wikipedia.org/wiki/Deptford
other|Lewisham||GB|England|51.4614|-0.0113|en.wikipedia.org/wiki/Lewisham
city|Knightsbridge||GB|England|51.5003|-0.1622|en.wikipedia.org/wiki/Knightsbridge
other|Belgravia||GB|England|51.4975|-0.1532|en.wikipedia.org/wiki/Belgravia
other|Bloomsbury||GB|England|51.5221|-0.1278|en.wikipedia.org/wiki/Bloomsbury
other|Dulwich||GB|England|51.449|-0.086|en.wikipedia.org/wiki/Dulwich
city|Finsbury Park||GB|England|51.565|-0.106|en.wikipedia.org/wiki/Finsbury_Park
city|Stoke Newington||GB|England|51.5629|-0.0735|en.wikipedia.org/wiki/Stoke_Newington
city|Moss Side||GB|England|53.4583|-2.2389|en.wikipedia.org/wiki/Moss_Side
other|Salford Quays||GB|England|53.4722|-2.2966|en.wikipedia.org/wiki/Salford_Quays
city|Digbeth||GB|England|52.4747|-1.8852|en.wikipedia.org/wiki/Digbeth
other|Handsworth||GB|England|52.5098|-1.9351|en.wikipedia.org/wiki/Handsworth,_West_Midlands
city|Selly Oak||GB|England|52.4378|-1.9362|en.wikipedia.org/wiki/Selly_Oak
city|Kirkstall||GB|England|53.8157|-1.6019|en.wikipedia.org/wiki/Kirkstall
city|Byker||GB|England|54.974|-1.579|en.wikipedia.org/wiki/Byker
other|Jesmond||GB|England|54.989|-1.602|en.wikipedia.org/wiki/Jesmond
city|Gorbals||GB|Scotland|55.8486|-4.2551|en.wikipedia.org/wiki/Gorbals
city|Govan||GB|Scotland|55.8615|-4.3083|en.wikipedia.org/wiki/Govan
city|Easterhouse||GB|Scotland|55.8661|-4.1107|en.wikipedia.org/wiki/Easterhouse
city|Craigmillar||GB|Scotland|55.9327|-3.1405|en.wikipedia.org/wiki/Craigmillar
city|Butetown||GB|Wales|51.4683|-3.1671|en.wikipedia.org/wiki/Butetown
city|Splott||GB|Wales|51.4829|-3.1539|en.wikipedia.org/wiki/Splott
city|Ardoyne||GB|Northern Ireland|54.6167|-5.95|en.wikipedia.org/wiki/Ardoyne
city|Robin Hood's Bay|Robin Hoods Bay|GB|England|54.4341|-0.5355|en.wikipedia.org/wiki/Robin_Hood%27s_Bay
city|Cley next the Sea||GB|England|52.9533|1.0422|en.wikipedia.org/wiki/Cley_next_the_Sea
city|Upper Slaughter||GB|England|51.9072|-1.7766|en.wikipedia.org/wiki/Upper_Slaughter
city|Lower Slaughter||GB|England|51.9005|-1.7628|en.wikipedia.org/wiki/Lower_Slaughter
city|Harlem||US|New York|40.8116|-73.9465|en.wikipedia.org/wiki/Harlem
city|Venice Beach||US|California|33.985|-118.4695|en.wikipedia.org/wiki/Venice,_Los_Angeles
city|Wicker Park||US|Illinois|41.908|-87.679|en.wikipedia.org/wiki/Wicker_Park,_Chicago
city|Haight-Ashbury||US|California|37.77|-122.4469|en.wikipedia.org/wiki/Haight-Ashbury
city|Montmartre||FR|Île-de-France|48.8867|2.3408|en.wikipedia.org/wiki/Montmartre
city|Molenbeek||BE|Brussels Capital|50.8547|4.3386|en.wikipedia.org/wiki/Molenbeek-Saint-Jean
city|Alfama||PT|Lisbon|38.7118|-9.1301|en.wikipedia.org/wiki/Alfama
city|Trastevere||IT|Lazio|41.8893|12.4698|en.wikipedia.org/wiki/Trastevere
city|Gangnam||KR|Seoul|37.4959|127.0664|en.wikipedia.org/wiki/Gangnam_District
city|Itaewon||KR|Seoul|37.5345|126.9946|en.wikipedia.org/wiki/Itaewon
city|Pudong||CN|Shanghai|31.2215|121.5447|en.wikipedia.org/wiki/Pudong
city|Sandton||ZA|Gauteng|-26.107|28.0567|en.wikipedia.org/wiki/Sandton
city|Khayelitsha||ZA|Western Cape|-34.0403|18.6778|en.wikipedia.org/wiki/Khayelitsha
city|Kibera||KE||-1.3131|36.7882|en.wikipedia.org/wiki/Kibera
city|Rocinha||BR|Rio de Janeiro|-22.9886|-43.2482|en.wikipedia.org/wiki/Rocinha
city|Zamalek||EG||30.0664|31.2219|en.wikipedia.org/wiki/Zamalek
city|Bandra||IN|Maharashtra|19.0544|72.8402|en.wikipedia.org/wiki/Bandra
city|Torkham||AF||34.1231|71.0944|en.wikipedia.org/wiki/Torkham
other|Euston||GB|England|51.5284|-0.1331|en.wikipedia.org/wiki/Euston,_London
other|Villa Park||GB|England|52.5092|-1.8848|en.wikipedia.org/wiki/Villa_Park
other|Sandringham|Sandringham Estate|GB|England|52.8298|0.5132|en.wikipedia.org/wiki/Sandringham,_Norfolk
other|Piccadilly||GB|England|51.508|-0.1381|en.wikipedia.org/wiki/Piccadilly
other|Parliament Square||GB|England|51.5007|-0.1266|en.wikipedia.org/wiki/Parliament_Square
other|Westminster Bridge||GB|England|51.5009|-0.122|en.wikipedia.org/wiki/Westminster_Bridge
other|Spa-Francorchamps||BE||50.4372|5.9714|en.wikipedia.org/wiki/Circuit_de_Spa-Francorchamps
other|Central Park||US|New York|40.7822|-73.9653|en.wikipedia.org/wiki/Central_Park
`;
