/**
 * Cities whose name in GeoNames is not the one of English news: GeoNames number | English name.
 * The name in GeoNames stays another form of it.
 */
export const EXONYMS = `
2886242|Cologne
2861650|Nuremberg
2910831|Hanover
2925533|Frankfurt
2711537|Gothenburg
2624652|Aarhus
170017|Hama
99532|Basra
98463|Sulaymaniyah
99347|Hilla
99131|Kut
99608|Amara
360761|Mansoura
361320|Fayoum
360686|Minya
359173|Beni Suef
2214846|Misrata
100077|Abu Ghraib
121801|Urmia
1270396|Howrah
1277333|Bangalore
6325494|Quebec City
2660646|Geneva
2803138|Antwerp
2797656|Ghent
3171728|Padua
515012|Oryol
520555|Nizhny Novgorod
501175|Rostov-on-Don
703845|Kryvyi Rih
700569|Mykolaiv
687700|Zaporizhzhia
689558|Vinnytsia
2548885|Fez
1133616|Mazar-e-Sharif
3703443|Panama City
2510911|Seville
3110044|San Sebastian
5128581|New York
289888|Al Rayyan
109571|Hofuf
293918|Petah Tikva
172955|Raqqa
79415|Hodeidah
99762|Diwaniyah
2800931|Bruges
2659811|Lucerne
170905|Daraa
170592|Douma
174018|Al-Bab
`;
