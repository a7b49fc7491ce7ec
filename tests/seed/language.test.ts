import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/seed/language.js';
import { isArticle } from '../../src/seed/parse.js';
import { allParsed } from '../formats/parse.js';

const GERMAN = `Fähre kehrt zurück
Die Fähre ist am Freitag in den Hafen zurückgekehrt, und die Leute standen auf der Mole und winkten. Der Hafenmeister sagte, das Schiff
werde noch vor dem Sommer wieder jeden Tag fahren, wenn die Werft die Kessel geprüft habe und der Rat der Stadt das Geld bewilligt.`;
const SPANISH = `El transbordador ha vuelto
El transbordador volvió el viernes al puerto y la gente lo saludaba desde el muelle. El capitán del puerto dijo que el barco saldría
todos los días antes del verano si el ayuntamiento daba el dinero que había prometido a los astilleros y a los vecinos de la isla.`;
const ENGLISH = `Ferry Returns
The ferry came back to the harbour on Friday, and the people stood on the mole and waved. The harbour-master said that the ship would
sail every day before the summer if the yard had looked at the boilers and the council of the town gave the money that it had promised.`;
const RESULTS = `Regatta Results\n${Array.from({ length: 30 }, (_, i) => `${i + 1} Brackwater, Keelby, Mizzenworth 12.${i} min; Fathomly, Pilotson 13.${i}`).join('\n')}`;

const blocks = (text: string) => text.split('\n').map((line) => ({ text: line, role: 'text' as const }));

describe('the language of an article', () => {
  test('is detected by its words', async () => {
    expect(await Promise.all([GERMAN, SPANISH, ENGLISH].map((text) => languageOf(blocks(text))))).toEqual([
      'de',
      'es',
      'en',
    ]);
    expect(
      await languageOf(
        blocks(
          'Паром вернулся в гавань в пятницу, и люди махали ему с мола. Начальник порта сказал, что судно ещё до лета будет ходить каждый день, если верфь проверит котлы и городской совет даст деньги, которые он обещал рабочим и жителям острова, что было ещё весной.',
        ),
      ),
    ).toBe('ru');
  });

  test.each([
    [
      'de',
      'Die Umstellung der Häfen auf elektronische Frachtbriefe zieht sich bereits heute durch fast alle Reedereien, sei es in der Küstenfahrt, in der Fischerei oder eben auch in der Verwaltung. In den letzten Jahren war in vielen Werften von Datenaustausch die Rede, und in der Tat werden Frachtdaten in Portalen und in Archiven der Hafenämter gespeichert. In Mizzenstadt liegen die Dokumente in Aktenschränken oder in Kellern.',
    ],
    [
      'nl',
      'De veerboot was in de nacht van vrijdag in de haven gekomen en had volgens de havenmeester weinig of geen schade. In de stad was men blij, of in elk geval opgelucht, want in de winter had de dienst weken stilgelegen. De kapitein was in gesprek met de werf of de ketels in orde waren.',
    ],
    [
      'da',
      'Færgen kom tilbage til havnen fredag, og der var mange, som stod for at se den. For byen har det været en lang vinter, for der var ikke penge for at sejle. For mange familier er det for dyrt, for de skal nu betale for hver kasse fisk og for hver sæk mel, som skal have plads.',
    ],
  ])('is told from English where it shares its small words with it: %s', async (language, text) => {
    expect(await languageOf(blocks(text))).toBe(language);
  });

  test('is not detected by few words, nor by names and figures', async () => {
    expect(await languageOf(blocks('Fähre kehrt zurück.'))).toBeNull();
    expect(await languageOf(blocks(RESULTS))).toBeNull();
  });

  test('of a notice in Spanish under capitals, names and addresses is Spanish', async () => {
    const notice = `LA GUARDIA DEL PUERTO CONFIRMA LA LLEGADA DEL TRANSBORDADOR
Contacto: Ada Brackwater, Oficina: 555-0134, Celular: 555-0188
PORT MIZZEN – ${SPANISH.replace('El transbordador ha vuelto\n', '')}
La capitana Ada Brackwater, de 33 años de edad, dijo el viernes en la casa de Nicholas Fathom, de 83 años de edad, en Port Mizzen, que
las máquinas de los astilleros estaban listas. El segundo barco tenía en venta los botes y la tripulación planeaba mudarse a la ciudad.
La hija, quien visita a sus padres con frecuencia, encontró las cartas sobre la mesa, incluyendo la lista de los pasajeros del barco.`;
    expect(await languageOf(blocks(notice))).toBe('es');
  });

  test('is marked and reported when it is not English; a tag of the seed that agrees is kept', async () => {
    const [german] = (await allParsed('f.txt', GERMAN)).filter(isArticle);
    expect(german).toMatchObject({
      language: 'de',
      problems: [{ message: 'is in German: its people, places, organisations and quotations are not looked for' }],
    });
    const [wrong] = await allParsed('f.md', `---\nlang: en\n---\n# ${GERMAN.replace('\n', '\n\n')}`);
    expect(wrong).toMatchObject({ language: 'de' });
    expect(await allParsed('f.md', `---\nlang: en-GB\n---\n# ${ENGLISH.replace('\n', '\n\n')}`)).toMatchObject([
      { language: 'en-GB' },
    ]);
  });
});
