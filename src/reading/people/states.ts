/** The states of the United States with their abbreviations (postal, and as newspapers shorten them). */
const TABLE = `
alabama al ala
alaska ak
arizona az ariz
arkansas ar ark
california ca calif cal
colorado co colo
connecticut ct conn
delaware de del
florida fl fla
georgia ga
hawaii hi
idaho id
illinois il ill
indiana in ind
iowa ia
kansas ks kan
kentucky ky
louisiana la
maine me
maryland md
massachusetts ma mass
michigan mi mich
minnesota mn minn
mississippi ms miss
missouri mo
montana mt mont
nebraska ne neb
nevada nv nev
newhampshire nh
newjersey nj
newmexico nm
newyork ny
northcarolina nc
northdakota nd
ohio oh
oklahoma ok okla
oregon or ore
pennsylvania pa penn
rhodeisland ri
southcarolina sc
southdakota sd
tennessee tn tenn
texas tx tex
utah ut
vermont vt
virginia va
washington wa wash
westvirginia wv wva
wisconsin wi wis
wyoming wy wyo
`;

/** From a name or abbreviation, small letters only without spaces and points, to the state's name. */
export const STATE_OF: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [state = '', ...short] = line.split(' ');
      return [state, ...short].map((name) => [name, state] as const);
    }),
);
