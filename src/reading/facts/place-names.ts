/**
 * Names of places that news is about: countries, states of the USA, provinces, capitals and large towns. Ordinary
 * words and first names that are places too (Chad, Reading, Mobile, Nice) are left out or told apart by who is named.
 */
const NAMES = `
  Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados
  Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi
  Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus
  Czech Republic|Denmark|Djibouti|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia
  Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Grenada|Guatemala|Guinea|Guyana|Haiti
  Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan
  Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macedonia
  Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco
  Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Northern Ireland|Norway
  Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania
  Russia|Rwanda|Samoa|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia
  South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|Swaziland|Sweden|Switzerland|Syria
  Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga|Trinidad|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine
  United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|Vatican|Venezuela|Vietnam|Wales|Yemen|Zambia
  Zimbabwe|Crimea|Chechnya|Gaza|Gaza Strip|West Bank|Kashmir|Kurdistan|Hong Kong|Macau|Gibraltar|Bermuda|Guam|Catalonia
  Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa
  Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
  New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island
  South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming
  Ontario|Quebec|British Columbia|Alberta|Nova Scotia|Manitoba|Saskatchewan|Newfoundland|New South Wales|Queensland
  Tasmania|Bavaria|Saxony|Normandy|Brittany|Andalusia|Sicily|Sardinia|Siberia|Cornwall|Yorkshire|Sussex|Devon|Kent
  Europe|Asia|Africa|North America|South America|Latin America|Central America|Middle East|Antarctica|Caribbean|Balkans
  Scandinavia|Silicon Valley|Wall Street|Capitol Hill|Pearl Harbor|Guantanamo Bay|Guantánamo|Camp David|Mar-a-Lago
  White House|Pentagon|Kremlin|Downing Street|Westminster|Trump Tower|Ground Zero|Times Square|Central Park|Manhattan
  Brooklyn|Queens|Bronx|Staten Island|Harlem|Long Island|Hollywood|Beverly Hills|Las Vegas|New York City|Los Angeles
  Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|San Francisco|San Jose|Dallas|Austin|Fort Worth
  Jacksonville|Indianapolis|Columbus|Charlotte|Seattle|Denver|Boston|Detroit|Nashville|Memphis|Portland|Oklahoma City
  Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Atlanta|Omaha|Miami|Oakland
  Minneapolis|Tulsa|Tampa|New Orleans|Cleveland|Honolulu|Anaheim|St. Louis|Pittsburgh|Cincinnati|Anchorage|Newark
  Orlando|Buffalo|Richmond|Baton Rouge|Des Moines|Little Rock|Salt Lake City|Albany|Annapolis|Concord|Hartford
  Providence|Montpelier|Charleston|Birmingham|Montgomery|Selma|Flint|Ferguson|Dayton|Toledo|Akron|Youngstown|Green Bay
  Cedar Rapids|Sioux City|Scranton|Hempstead|Chappaqua|Arlington|Alexandria|Bethesda|Charlottesville|Norfolk|Savannah
  El Paso|San Bernardino|Palm Beach|Boca Raton|Fort Lauderdale|Tallahassee|Pensacola|Parkland|Newtown|Aurora|Boulder
  Colorado Springs|Cheyenne|Boise|Spokane|Santa Fe|Roswell|Waco|Lubbock|Galveston|Biloxi|Mobile|Knoxville|Chattanooga
  London|Paris|Berlin|Rome|Madrid|Lisbon|Vienna|Brussels|Amsterdam|The Hague|Copenhagen|Stockholm|Oslo|Helsinki|Dublin
  Belfast|Edinburgh|Glasgow|Cardiff|Manchester|Liverpool|Leeds|Bristol|Oxford|Cambridge|Sheffield|Newcastle
  Moscow|St. Petersburg|Kiev|Kyiv|Minsk|Warsaw|Krakow|Prague|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Sarajevo|Athens
  Istanbul|Ankara|Tbilisi|Baku|Yerevan|Riga|Vilnius|Tallinn|Hamburg|Munich|Frankfurt|Cologne|Zurich|Geneva|Bern|Milan
  Naples|Venice|Turin|Barcelona|Seville|Valencia|Marseille|Lyon|Strasbourg|Calais|Nice|Cannes|Davos
  Jerusalem|Tel Aviv|Ramallah|Hebron|Beirut|Damascus|Aleppo|Homs|Baghdad|Mosul|Basra|Fallujah|Tehran|Riyadh|Mecca
  Jeddah|Doha|Dubai|Abu Dhabi|Sanaa|Aden|Amman|Cairo|Tripoli|Benghazi|Tunis|Algiers|Rabat|Casablanca|Khartoum
  Nairobi|Mombasa|Mogadishu|Addis Ababa|Kampala|Kigali|Dar es Salaam|Lagos|Abuja|Accra|Dakar|Kinshasa|Luanda|Harare
  Lusaka|Johannesburg|Pretoria|Cape Town|Durban|Soweto|Kabul|Kandahar|Islamabad|Karachi|Lahore|Peshawar|New Delhi|Delhi
  Mumbai|Calcutta|Kolkata|Bangalore|Chennai|Dhaka|Colombo|Kathmandu|Rangoon|Yangon|Bangkok|Hanoi|Saigon|Ho Chi Minh City
  Phnom Penh|Vientiane|Kuala Lumpur|Jakarta|Manila|Beijing|Shanghai|Guangzhou|Shenzhen|Wuhan|Taipei|Seoul|Pyongyang
  Tokyo|Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Auckland|Wellington
  Toronto|Montreal|Ottawa|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Mexico City|Tijuana|Guadalajara|Monterrey|Havana
  Kingston|San Juan|Port-au-Prince|Santo Domingo|Guatemala City|San Salvador|Tegucigalpa|Managua|Panama City|Bogota
  Bogotá|Medellin|Caracas|Quito|Lima|La Paz|Santiago|Buenos Aires|Montevideo|Asuncion|Brasilia|Rio de Janeiro|São Paulo
`;

export const PLACE_NAMES: readonly string[] = NAMES.trim()
  .split(/\s*[|\n]\s*/)
  .filter((name) => name !== '');

/** Shortened forms, with the name that they stand for. */
export const SHORT_PLACES: Readonly<Record<string, string>> = {
  'U.S.': 'United States',
  US: 'United States',
  USA: 'United States',
  'U.K.': 'United Kingdom',
  UK: 'United Kingdom',
  'D.C.': 'Washington',
  NYC: 'New York City',
};
