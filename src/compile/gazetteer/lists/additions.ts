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
`;
