/** Names of states and territories that `world-countries` lacks or writes otherwise. */
export const MORE_STATES: readonly string[] = [
  'U.S.', 'U.S', 'US', 'USA', 'U.S.A.', 'United States of America', 'America', 'U.K.', 'UK', 'Britain', 'Great Britain', 'England',
  'Scotland', 'Wales', 'Northern Ireland', 'DPRK', 'D.P.R.K.', 'N Korea', 'N. Korea', 'S Korea', 'S. Korea', 'ROK', 'PRC',
  'Soviet Union', 'USSR', 'Palestine', 'West Bank', 'Gaza', 'Gaza Strip', 'Burma', 'Ivory Coast', 'Czech Republic', 'Holland', 'Vatican',
  'Yugoslavia', 'Turkiye', 'Türkiye', 'Turkey', 'Korea', 'UAE', 'U.A.E.', 'DRC', 'Congo', 'Crimea', 'Donbas', 'Kashmir', 'Tibet',
  'Xinjiang', 'Kurdistan', 'Chechnya', 'Dagestan', 'Transnistria', 'Abkhazia', 'South Ossetia', 'Nagorno-Karabakh', 'Somaliland',
  'Catalonia', 'Swaziland', 'Macedonia', 'East Timor', 'Kingdom of Saudi Arabia', 'Saudi', 'Bosnia', 'Herzegovina',
]

/** Entries of `world-countries` that are no states. */
export const NOT_STATES: ReadonlySet<string> = new Set(['United Nations', 'European Union', 'Eurozone'])

export const MORE_DEMONYMS: readonly string[] = [
  'American', 'British', 'English', 'Scottish', 'Welsh', 'Irish', 'Dutch', 'Danish', 'Swedish', 'Finnish', 'Spanish', 'Turkish', 'Polish',
  'Greek', 'Czech', 'Slovak', 'Croatian', 'Serbian', 'Bosnian', 'Kosovar', 'Thai', 'Philippine', 'Filipino', 'North Korean', 'South Korean',
  'Korean', 'Soviet', 'Palestinian', 'Israeli', 'Arab', 'Arabic', 'Kurdish', 'Kurd', 'Tibetan', 'Uyghur', 'Uighur', 'Chechen', 'Tatar',
  'European', 'African', 'Asian', 'Latin American', 'Western', 'Middle Eastern', 'Muslim', 'Islamic', 'Christian', 'Jewish', 'Catholic',
  'Orthodox', 'Protestant', 'Sunni', 'Shiite', 'Shia', 'Buddhist', 'Hindu', 'Sikh', 'Republican', 'Democratic', 'Democrat', 'Communist',
  'Emirati', 'Saudi', 'Saudi Arabian', 'Iraqi', 'Kuwaiti', 'Qatari', 'Omani', 'Yemeni', 'Burmese', 'Crimean', 'Kashmiri', 'Taiwanese',
]
