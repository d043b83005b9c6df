import { tableOf } from '../../model'

/** Places that are no cities: regions, seas, ranges, disputed lands, by the state that they lie in ("" where none or several). Hand-made. */
export const REGIONS: Readonly<Record<string, string>> = tableOf({
  '': 'Korean Peninsula|Korean peninsula|Middle East|Far East|Gulf|Persian Gulf|Red Sea|Black Sea|Baltic Sea|Mediterranean|Mediterranean Sea|South China Sea|East China Sea|Yellow Sea|Sea of Japan|East Sea|Taiwan Strait|Strait of Hormuz|Kerch Strait|Arctic|Antarctica|Africa|Asia|Europe|Eastern Europe|Western Europe|Central Asia|Southeast Asia|South Asia|East Asia|North Africa|West Africa|East Africa|Horn of Africa|Latin America|South America|Central America|North America|Caribbean|Balkans|Caucasus|North Caucasus|South Caucasus|Kashmir|Golan Heights|Holy Land|Himalayas|Line of Control|Line of Actual Control|Demilitarized Zone|DMZ|Panmunjom|Sahel|Maghreb|Levant|Kurdistan|Suez Canal|Pacific|Atlantic|Indian Ocean|Spratly Islands|Paracel Islands|Senkaku Islands|Diaoyu Islands|Dokdo|Takeshima|Kuril Islands|Muslim world',
  PSE: 'Gaza|Gaza Strip|West Bank|East Jerusalem|Ramallah|Hebron|Rafah|Khan Younis|Jenin|Nablus',
  UKR: 'Crimea|Donbas|Donbass|Donetsk|Luhansk|Lugansk|Kherson|Zaporizhzhia|Mariupol|Bakhmut|Debaltseve|Sloviansk|Kramatorsk|Sevastopol|Simferopol|Odesa|Lviv|Bucha|Snake Island',
  RUS: 'Siberia|Chechnya|Dagestan|Ingushetia|Kursk|Belgorod|Bryansk|Rostov|Kaliningrad|Tatarstan|Kamchatka|Sakhalin|Sochi|Primorye|Grozny|Vostochny Cosmodrome|St. Petersburg|St Petersburg|Saint Petersburg',
  CHN: 'Tibet|Xinjiang|Hong Kong|Macau|Macao|Inner Mongolia|Guangdong|Sichuan|Yunnan|Hainan|Dandong|Doklam|Aksai Chin|Lhasa|Urumqi',
  IND: 'Ladakh|Punjab|Gujarat|Assam|Arunachal Pradesh|Sikkim|Uttar Pradesh|Tamil Nadu|Kerala|Bihar|Jammu and Kashmir|Galwan Valley|Galwan|Andaman Islands|Mumbai|Bombay|Calcutta',
  PAK: 'Balochistan|Baluchistan|Waziristan|North Waziristan|Khyber Pakhtunkhwa|Sindh|Swat Valley',
  SYR: 'Idlib|Aleppo|Homs|Raqqa|Deir al-Zor|Deir Ezzor|Kobani|Afrin|Latakia|Palmyra|Ghouta|Eastern Ghouta|Tartus|Mezzeh',
  IRQ: 'Anbar|Mosul|Kirkuk|Erbil|Irbil|Fallujah|Tikrit|Sinjar|Iraqi Kurdistan|Basra',
  IRN: 'Khuzestan|Natanz|Fordo|Fordow|Bushehr|Isfahan|Qom|Mashhad|Bandar Abbas',
  ISR: 'Negev|Galilee|Haifa|Eilat|Ashkelon|Sderot|Tel Aviv',
  SAU: 'Mecca|Medina|Jeddah|Mina|Hejaz',
  YEM: 'Hodeidah|Marib|Taiz|Aden|Saada',
  TUR: 'Anatolia|Cappadocia|Incirlik|Istanbul',
  EGY: 'Sinai|Sinai Peninsula|Sharm el-Sheikh|Tahrir Square|Nile Delta',
  LBY: 'Cyrenaica|Benghazi|Misrata|Sirte|Tobruk',
  SDN: 'Darfur|South Kordofan|Blue Nile|El Fasher|Port Sudan',
  ETH: 'Tigray|Oromia|Amhara|Mekelle',
  COD: 'Kivu|North Kivu|South Kivu|Ituri|Katanga|Goma|Bukavu',
  NGA: 'Borno|Niger Delta|Biafra',
  SOM: 'Puntland|Jubaland|Mogadishu',
  GBR: 'England|Scotland|Wales|Northern Ireland|Gibraltar|Falkland Islands|Falklands|Salisbury|Newport|Belfast',
  USA: 'Guam|Puerto Rico|New England|Silicon Valley|Midwest|Capitol|Camp David|Mar-a-Lago|Manhattan|Guantanamo Bay|Guantanamo|New York|New York City',
  DNK: 'Greenland|Faroe Islands',
  ESP: 'Catalonia|Basque Country|Andalusia|Galicia|Ceuta|Melilla',
  DEU: 'Bavaria|Saxony',
  FRA: 'Corsica|Brittany|Normandy|New Caledonia|Reunion|French Guiana',
  ITA: 'Sicily|Sardinia|Lombardy|Lampedusa',
  CAN: 'Quebec|Ontario|British Columbia|Alberta|Nova Scotia|Montreal',
  AUS: 'New South Wales|Queensland|Tasmania|Western Australia',
  JPN: 'Okinawa|Hokkaido|Kyushu|Fukushima|Hiroshima|Nagasaki',
  KOR: 'Jeju|Gangwon|Yeonpyeong|Yeonpyeong Island|Incheon|Pyeongchang',
  PRK: 'Kaesong|Yongbyon|Wonsan|Sinuiju|Rason|Punggye-ri|Sohae|Kumgang|Mount Kumgang',
  MMR: 'Rakhine|Rakhine State|Arakan|Shan State|Yangon|Rangoon',
  IDN: 'Papua|Aceh|Bali|Java|Sumatra|Sulawesi',
  PHL: 'Mindanao|Luzon|Scarborough Shoal|Second Thomas Shoal|Marawi',
  ESH: 'Western Sahara',
  CHE: 'Geneva|Davos|Zurich',
  BLR: 'Brest',
  MNE: '',
  EST: 'Narva',
})

/** The states of the United States. */
export const US_STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming'

/** Signs that "Georgia" is the American one. */
export const GEORGIA_US_CUES: ReadonlySet<string> = new Set([
  'atlanta',
  'savannah',
  'alabama',
  'carolina',
  'governor',
  'augusta',
])
