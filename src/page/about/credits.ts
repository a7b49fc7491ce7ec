/** A work of others that is in the site or helped to make it. */
export interface Credit {
  readonly work: string;
  readonly by: string;
  readonly licence: string;
  /** what we use of it, and how it was changed, as its licence asks: a key of the words `use` */
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
    use: 'geonames',
    url: 'https://www.geonames.org/',
  },
  {
    work: 'Natural Earth, by way of world-atlas',
    by: 'Natural Earth contributors; Mike Bostock',
    licence: 'Public domain; ISC',
    use: 'world-atlas',
    url: 'https://www.naturalearthdata.com/',
  },
  {
    work: 'Cartographic boundary files, by way of us-atlas',
    by: 'United States Census Bureau; Mike Bostock',
    licence: 'Public domain; ISC',
    use: 'us-atlas',
    url: 'https://github.com/topojson/us-atlas',
  },
  {
    work: 'Name lists of the 1990 census',
    by: 'United States Census Bureau',
    licence: 'Public domain',
    use: 'census-names',
    url: null,
  },
  {
    work: 'Faker',
    by: 'Faker contributors',
    licence: 'MIT',
    use: 'faker',
    url: 'https://fakerjs.dev/',
  },
  {
    work: 'The name tagger’s weights',
    by: 'Cuttings',
    licence: 'CC BY-SA 4.0',
    use: 'weights',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  {
    work: 'Re-DocRED',
    by: 'Tan, Xu, Bing, Ng and Aljunied',
    licence: 'MIT; text of Wikipedia, CC BY-SA 3.0',
    use: 'redocred',
    url: 'https://github.com/tonytan48/Re-DocRED',
  },
  {
    work: 'GUM, the Georgetown University Multilayer corpus',
    by: 'Amir Zeldes and contributors',
    licence: 'Annotations CC BY 4.0; texts CC BY 4.0, CC BY 2.5 and CC BY-SA 3.0',
    use: 'gum',
    url: 'https://github.com/amir-zeldes/gum',
  },
  {
    work: 'Universal NER: English Web Treebank and Parallel Universal Dependencies',
    by: 'Universal NER and Universal Dependencies contributors',
    licence: 'CC BY-SA 4.0; CC BY-SA 3.0',
    use: 'universal-ner',
    url: 'https://www.universalner.org/',
  },
  {
    work: 'Universal Dependencies: English Web Treebank and GUM',
    by: 'Universal Dependencies contributors',
    licence: 'CC BY-SA 4.0; GUM as above',
    use: 'dependencies',
    url: 'https://universaldependencies.org/',
  },
  {
    work: 'WikiGold',
    by: 'Balasuriya, Ringland, Nothman, Murphy and Curran (2009)',
    licence: 'CC BY 4.0; text of Wikipedia, CC BY-SA 3.0',
    use: 'wikigold',
    url: null,
  },
];
