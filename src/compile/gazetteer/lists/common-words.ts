/**
 * Words that are also names of towns, and in news are nearly always the word, a month, a given name or a family name. Such a match counts
 * only with evidence ("in Reading", "Nice, France"). Hand-made.
 */
export const COMMON_WORDS = `
est a about above across after again all also an and any are as at away back bad ball band bank bar bay be bear beast beat bed bell best big bill bird
black blue board boat body book born both box boy bread bridge bright broad brown build buy by call came camp can cap car card care cart case cash
castle cause cave central chain chance change chapel charge check chief child china church circle city clay clean clear close club coal coast
coat cold college come comfort commerce common concord cook cool copper corner corn cotton council country county course court cove cross crown current
cut dale dam dare dark data date dawn day days dead deal dean deep deer delight depot desert do dog don door down dream drew dry dust eagle early
earth east easy echo eden eight elder elk elm ember empire end energy enterprise era even evening every ever exchange eye face fact fair faith fall
falls farm fast father federal field fifty fire first fish five flag flat floor flower fly food for force ford forest form former fort forward four
fossil windfall cornish fox free freedom friend friday from front fruit full game garden gas gate general gift girl give glass glen globe go gold good grand grant grass
gray great green grove guard guide gulf gun had hall hand happy harbor hard harmony harvest hat have he head heart heat heaven height help here
high hill him his hold hole holiday home honor hope horse hot house how hunt hunter ice idea if imperial in independence industry iron is island it
january jet job joy judge july june just justice keen keep key king kings knife know lake land lane large last late law lead leader left less let
level liberty life light like lime line lion list little live lodge log long look lord love low luck mace made magic mail main major make male man
many maple march mark market mars mary mass master match may me meadow media mercury mere metal middle might mile mill mind mine mission model
moon moral more morning moscow_ most mother motor mount mountain mouth much mud my name near net never new news next nice night no noble none north
not note november novel now oak ocean october of off office oil old olive on once one only open opera or orange order orient other our out over own
page palm paradise park part pass past path patience pay peace peak pearl pen people pepper perfect pet picture pie pig pin pine pink pipe place
plain plan plane plant plaza point police pool poor port post power prague_ pretty price pride prince princess progress prospect pure queen quick
race rail rain ranch range ray reading ready real red reform rest rich ride ridge right ring rise river road roads rock roll roman room root rose
round royal rush sable safe sale salt same sand saturday save saw say scale school science sea second see senate seven shade shell ship shop short
show side sign silver single six sky small smith snow so social soda son song south spa space speaker spider split spring springs stage stand star
start state station steel stem step stone stop store storm stranger stream street strong subject such sugar summer sun sunday surprise sweet swift table
tell temple ten than that the their them then there these they thing think this those thousand three thursday tiger time to today top total tower
town trade train tree tribune true trust try tuesday turn two under union united unity university up us use vale valley van very victor view vine
visa vision wall walk war was water wave way we wednesday well wells west what wheel when where while whistle white who why wide wild will win wind
windows wine wing winner winter with wolf wonder wood woods word work world worth year yellow yes yet you young zone
western eastern northern southern central
monday april august december february september dollar bishop pope sir mr mrs ms dr jr
king's baker carter clark cooper davis harris jackson johnson jones kelly lewis martin mason miller moore morris murphy nelson parker perry
phillips ross russell scott shaw simpson stewart sullivan taylor thomas thompson tucker turner walker wallace warren watson wayne williams
wilson wright adams allen anderson andrews bell bennett bradley bryant burke bush byrne campbell chandler coleman collins cruz dixon douglas
duncan edwards elliott ellis evans ferguson fisher fletcher fleming foster franklin fraser gibson gilbert gordon graham hamilton_ harper
hastings_ hayes henderson henry holmes howard hudson hughes irving jacobs jenkins kennedy kent_ lawrence lloyd logan macdonald marshall mcdonald
mull mitchell montgomery_ morgan morton murray newman nicholson norman norris oliver owen palmer patterson paul porter powell randolph raymond
reynolds richards roberts robinson rogers roosevelt rowland sanders sherman spencer stanley stephens stuart sutton terry tyler vernon wade
walters washington_ webb webster wells wesley whitney wilkinson winston woodward yates
alan albert alexander alfred alice alma amanda amelia amy andrea angela ann anna anne anthony arnold arthur ashley audrey barbara beatrice ben
bernard beth beverly bob brian bruce calvin carl carlos carmen carol caroline catherine cecil charles charlotte_ chester christian christina claire clara
claude claudia clay clayton clifford clinton clyde craig cynthia daisy daniel darren david deborah dennis derek diana donald donna doris dorothy
doug earl edgar edith edward edwin eileen elaine eleanor elizabeth_ ellen elsa emily emma enrico eric ernest esther eugene eva evelyn felix
fernando fidel florence_ frances francis francisco frank fred frederick gabriel gary gene george gerald geraldine gladys glenn gloria grace gregory
guy hannah harold harry harvey hassan hazel hector helen herbert herman homer hope horace hugh hussein ian ida irene iris irma isabel jack jacob james jane janet
jason jay jean jeff jennifer jeremy jerome jerry jesse jessica jesus jim joan joe john jonathan jordan_ jose joseph joshua joyce juan judith julia
julian julie justin karen kate katherine keith ken kenneth kevin kim kirk kurt larry laura laurel lee leo leon leonard leonardo leroy leslie lester
lillian linda lisa lois lorenzo louis louise lucas lucy luis luke luther lydia lynn mabel madison_ marcus margaret maria marie mario marion
marjorie marlene martha marvin matthew maurice max melissa melvin michael michelle mike milan_ mildred mohammed molly monica muhammad myrtle nancy naomi
natalie nathan neil nicholas nick nicole nora oscar pamela patricia patrick peggy peter philip phyllis rachel ralph ramon raul rebecca ricardo
richard rita robert roberto robin rodney roger roland ron ronald rosa rose roy ruben ruby rudolf rudy ruth ryan sally sam samuel sandra sara sarah
saul sean sergio seth sharon sheila shirley sidney simon sofia_ sonia sophia stella stephen steve steven sue susan suzanne sylvia ted teresa
theodore tim timothy tina todd tom tony tracy troy valerie vanessa vera veronica vicki victor victoria_ vincent viola violet virgil
virginia_ vivian walter warren wendy wilfred willard william wilma yasser yolanda yvonne abdullah ahmed ali ibrahim khalid mustafa omar osman salem_
santiago_ eugene_ parliament congress cabinet ministry minister president capital central government army navy
afternoon agency airport ambassador authority avenue beach bureau canyon cathedral cemetery commission committee company corporation department district
division event exposition federation festival foundation garrison gazette group headquarters heights highway hospital hotel institute international
league legion library lodge monument museum national palace pavilion plains planet prison republic revolution sheriff society stadium superior
territory theatre tribune universal village
`;
