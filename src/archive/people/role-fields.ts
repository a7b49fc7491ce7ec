/** Fields in which people are known, by words of their roles. Kin, residents and the like tell none. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  sport: `coach player quarterback halfback linebacker kicker receiver guard forward defender midfielder winger striker goalkeeper
    goalie pitcher catcher shortstop outfielder infielder batsman bowler cricketer footballer golfer swimmer runner sprinter jumper rower
    cyclist racer rider jockey skier skater boxer wrestler gymnast captain champion umpire referee trainer athlete`,
  politics: `minister premier senator sen congressman congresswoman representative rep governor gov mayor councilman councilwoman
    councilmember alderman legislator lawmaker commissioner ambassador parliamentarian chancellor king queen prince`,
  business: `chairman ceo cfo banker trader broker analyst economist executive owner founder manager entrepreneur businessman
    investor developer`,
  law: 'judge justice attorney lawyer prosecutor sheriff police detective trooper officer deputy inspector constable warden',
  church: 'rev reverend pastor bishop archbishop cardinal priest pope rabbi imam ayatollah deacon vicar',
  arts: `actor actress singer musician guitarist pianist painter sculptor novelist poet author playwright director filmmaker
    composer conductor dancer photographer comedian`,
  school: 'student junior sophomore freshman principal teacher superintendent grader valedictorian',
  medicine: 'doctor physician surgeon nurse dentist pediatrician psychiatrist psychologist veterinarian',
  arms: 'general colonel col lieutenant sergeant sgt corporal private admiral soldier marine airman commander',
};

const fieldOf = new Map(
  Object.entries(FIELD_WORDS).flatMap(([field, words]) => words.split(/\s+/).map((word) => [word, field] as const)),
);

/** The fields that a role names, none where it names none. */
export function fieldsOfRole(role: string | null): string[] {
  if (role === null) return [];
  const words = role.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.map((word) => fieldOf.get(word)).filter((field) => field !== undefined);
}
