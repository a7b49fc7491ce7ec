import { tagOfLanguageName } from './language-tag.js';
import type { DocumentPiece } from './pieces.js';

/** What labels of databases say. Those that are in no article of a newspaper are passed over. */
export type LabelField =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'publication'
  | 'date'
  | 'section'
  | 'dateline'
  | 'language'
  | 'subject'
  | 'address'
  | 'number'
  | 'graphic'
  | 'correction'
  | 'copyright'
  | 'body'
  | 'passedOver';

/** Labels in lower case, in the languages of interfaces; "|" parts them. */
const LABEL_NAMES: Readonly<Record<LabelField, string>> = {
  headline: 'headline|title|titel|titre|título|titolo|überschrift|schlagzeile|kop',
  deck: 'highlight|abstract|summary|lead-in|zusammenfassung|résumé|resumen|samenvatting|riassunto|resumo|teaser',
  byline:
    'byline|by-line|author|authors|autor|autoren|auteur|auteurs|auteur(s)|autore|autores|verfasser|name|credit|signature|author(s)|naamregel|firma',
  publication:
    'publication title|publication info|source title|quelle|zeitungstitel|titre de la publication|título de publicación',
  date: 'publication date|date|datum|fecha|data|date de publication|fecha de publicación|erscheinungsdatum|publicatiedatum',
  section: 'section|rubrik|ressort|sektion|rubrique|sección|sezione|seção|sectie|rubriek',
  dateline: 'dateline|ort|ortsmarke|lieu|lugar|plaats|luogo',
  language: 'language|language of publication|sprache|langue|idioma|taal|lingua|langue de publication',
  subject:
    'subject|subjects|subject(s)|identifier / keyword|identifier/keyword|keywords|thema|themen|schlagwörter|sujet|tema|temas|onderwerp',
  address: 'url|document url|web-address|link|permalink|url del documento|url du document|dokument-url',
  number:
    'proquest document id|accession number|document number|id de documento de proquest|proquest-dokument-id|id du document proquest|accession no',
  graphic:
    'illustration(s)|illustrations|graphic|graphics|grafik|graphique|gráfico|foto|photo|picture|illustration|afbeelding|bild|caption|document feature',
  correction:
    'note-rédacteur|note-redacteur|correction|editor-note|editors-note|editors note|note|notes|correctie|berichtigung',
  copyright: 'copyright|droits d’auteur|derechos de autor',
  body: 'body|full text|text|volltext|textkörper|haupttext|corps|corps du texte|texte intégral|cuerpo|texto completo|tekst|volledige tekst|testo|testo completo|corpo',
  passedOver:
    'length|länge|longueur|longitud|extensión|lengte|lunghezza|comprimento|load-date|load date|update-date|ladedatum|update|date de chargement|date-chargement|type-publication|code-revue|source-attribuée|encart|avis-correction|fecha-carga|tipo-publicación|código-revista|zeitschriften-code|fecha de carga|laaddatum|correction-date|publication-type|publication type|publikationstyp|erscheinungsart|type de publication|tipo de publicación|journal-code|journal code|zeitschriftencode|doc-id|document-type|document type|type|edition|ausgabe|edición|édition|series|column|classification|klassifizierung|industry|industries|branche|company|companies|unternehmen|organization|organisation|company / organization|company/organization|person|people|personen|geographic|geography|geographie|location|country|city|state|ticker|links|pages|page|seite|publication year|publisher|place of publication|country of publication|publication subject|issn|eissn|isbn|coden|source type|last updated|database|volume|issue|first page|start page|number of pages|source|acc-no|dateline-story|cite|rn|docid|proquest document link|lccn|source attribution|tags|references',
};

const fields: ReadonlyMap<string, LabelField> = new Map(
  (Object.entries(LABEL_NAMES) as [LabelField, string][]).flatMap(([field, names]) =>
    names.split('|').map((name): [string, LabelField] => [name, field]),
  ),
);

/** A label at the beginning of a text, and what follows it. */
export interface LabelledText {
  readonly field: LabelField;
  /** as written */
  readonly label: string;
  readonly value: string;
}

/** "BYLINE: By Ann Tolley", "Load-Date: …", "Rubrik :"; null where no label of a database is. */
export function labelledText(text: string): LabelledText | null {
  const [whole, label = ''] = /^\s*([\p{L}][\p{L}\s/’'()-]{1,40}?)\s*:(?!\/)\s*/u.exec(text) ?? [];
  if (whole === undefined) return null;
  const name = label.toLowerCase().replace(/\s+/g, ' ');
  const field = fields.get(name);
  return field === undefined ? null : { field, label, value: text.slice(whole.length).trim() };
}

/** The field whose label is all of a text, as “Body” in bold is. */
export const fieldOfLabel = (text: string): LabelField | null =>
  fields.get(
    text
      .toLowerCase()
      .replace(/\s*:\s*$/, '')
      .replace(/\s+/g, ' '),
  ) ?? null;

/** Subject terms without how sure the database is of them: "FERRIES (91%); Harbours" -> "FERRIES", "Harbours" */
const subjectTerms = (line: string): string[] =>
  line
    .split(/\s*[;|]\s*/)
    .map((term) => term.replace(/\s*\(\d{1,3}%\)\s*$/, '').trim())
    .filter((term) => term !== '' && term.length <= 80)
    .slice(0, 20);

/** The pieces of one article of a database by what they are. How its labels and its body are recognised, each database's reader knows. */
export class LabelledParts {
  readonly head: DocumentPiece[] = [];
  readonly body: DocumentPiece[] = [];
  readonly values = new Map<LabelField, string>();
  readonly notes: string[] = [];
  readonly passedOver: string[] = [];

  /** What a label says, on one line; null for nothing. */
  said(field: LabelField): string | null {
    return this.values.get(field)?.replace(/\s+/g, ' ').trim() || null;
  }

  /** What all databases say in one way. */
  get common(): {
    readonly dateline: string | null;
    readonly language: string | null;
    readonly tags: readonly string[];
    readonly passedOver: readonly string[];
  } {
    return {
      dateline: this.said('dateline'),
      language: tagOfLanguageName(this.said('language') ?? ''),
      tags: subjectTerms(this.said('subject') ?? ''),
      passedOver: this.passedOver,
    };
  }
}
