/** A work of others that is in the site or helped to make it. */
export interface Credit {
  readonly work: string;
  readonly by: string;
  readonly licence: string;
  /** what we use of it, and how it was changed, as its licence asks */
  readonly use: string;
  readonly url: string | null;
}

const CC_BY = 'CC BY 4.0';

/** Whom a site has to thank. The share-alike sets are why the tagger's weights are themselves under CC BY-SA 4.0. */
export const ATTRIBUTIONS: readonly Credit[] = [
  {
    work: 'GeoNames',
    by: 'GeoNames contributors',
    licence: CC_BY,
    use: 'places with their names, countries and coordinates; selected and compiled',
    url: 'https://www.geonames.org/',
  },
  {
    work: 'Natural Earth, by way of world-atlas',
    by: 'Natural Earth contributors; Mike Bostock',
    licence: 'Public domain; ISC',
    use: 'outlines of countries on the maps; simplified',
    url: 'https://www.naturalearthdata.com/',
  },
  {
    work: 'Cartographic boundary files, by way of us-atlas',
    by: 'United States Census Bureau; Mike Bostock',
    licence: 'Public domain; ISC',
    use: 'American states and counties',
    url: 'https://github.com/topojson/us-atlas',
  },
  {
    work: 'Name lists of the 1990 census',
    by: 'United States Census Bureau',
    licence: 'Public domain',
    use: 'the tagger learned from them',
    url: null,
  },
  {
    work: 'Faker',
    by: 'Faker contributors',
    licence: 'MIT',
    use: 'given names and surnames of many languages; selected and compiled',
    url: 'https://fakerjs.dev/',
  },
  {
    work: 'The name tagger’s weights',
    by: 'Cuttings',
    licence: 'CC BY-SA 4.0',
    use: 'learned from the name lists above and the collections below, which keep their own licences',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  {
    work: 'Re-DocRED',
    by: 'Tan, Xu, Bing, Ng and Aljunied',
    licence: 'MIT; text of Wikipedia, CC BY-SA 3.0',
    use: 'the tagger learned from its development and test parts',
    url: 'https://github.com/tonytan48/Re-DocRED',
  },
  {
    work: 'GUM, the Georgetown University Multilayer corpus',
    by: 'Amir Zeldes and contributors',
    licence: 'Annotations CC BY 4.0; texts CC BY 4.0, CC BY 2.5 and CC BY-SA 3.0',
    use: 'the tagger learned from its genres academic, bio, court, interview, news and voyage',
    url: 'https://github.com/amir-zeldes/gum',
  },
  {
    work: 'Universal NER: English Web Treebank and Parallel Universal Dependencies',
    by: 'Universal NER and Universal Dependencies contributors',
    licence: 'CC BY-SA 4.0; CC BY-SA 3.0',
    use: 'the tagger learned from it',
    url: 'https://www.universalner.org/',
  },
  {
    work: 'Universal Dependencies: English Web Treebank and GUM',
    by: 'Universal Dependencies contributors',
    licence: 'CC BY-SA 4.0; GUM as above',
    use: 'parts of speech for the tagger, and which kinds of word follow one another',
    url: 'https://universaldependencies.org/',
  },
  {
    work: 'WikiGold',
    by: 'Balasuriya, Ringland, Nothman, Murphy and Curran (2009)',
    licence: 'CC BY 4.0; text of Wikipedia, CC BY-SA 3.0',
    use: 'the tagger learned from it',
    url: null,
  },
];
