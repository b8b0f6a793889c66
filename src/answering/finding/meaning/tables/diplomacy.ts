/** States, borders and talks. */
export const DIPLOMACY = `
cut ties, broke off relations, severed ties > broke off diplomatic relations, suspended relations, expelled the ambassador
kicked out, threw out, sent home, sent packing > expelled, deported, expulsion, ordered to leave
sent back, kicked out of the country > deportation, expelled, repatriated, returned to < removal
let in, allowed in > admitted, granted entry < accepted
kept out, turned away, turned back, not let in > barred, denied entry, refused entry, refused
illegals, illegal aliens > undocumented, undocumented immigrants, unauthorized immigrants, illegal immigration
migrants > immigration, refugees, asylum seekers, newcomers
refugees, asylum seekers > asylum, displaced people, migrants
asylum > refuge < protection
border wall, wall > border fence, barrier
border > frontier, boundary, checkpoint
crossed the border, snuck across, sneaked across > entered illegally, crossed into
sanctions > embargo, blacklisted < penalties, restrictions
embargo, trade ban > sanctions, blockade
blockade > siege, sealed off
ambassador, diplomat > envoy, embassy
embassy > consulate < mission
summit, talks > negotiations < meeting, conference
hosted, welcomed > visit < received
visited, trip to, visit to > state visit, travelled to < tour
shook hands > handshake
treaty, pact, deal > convention < agreement
pulled out of, quit, ripped up, tore up, backed out of > withdrew, withdraw from, abandoned, abrogated
joined, signed up to > membership, became a member < accession
left the eu, brexit > withdrawal from the European Union, leave the European Union
ally < partner, friends
un > United Nations, Security Council
eu > European Union, Brussels
interfered, messed with > interference, meddling, intervention < influence
stayed out of > neutral
foreign aid > assistance, humanitarian < relief
aid workers, relief workers > humanitarian workers, Red Cross
peacekeepers, blue helmets > peacekeeping force
king, queen > monarch, sovereign, majesty
royals > royal family, prince, princess
gave up the throne > abdication
crowned > coronation
took in, sheltered > refuge, gave shelter
hostages, held captive > captives, abducted, held prisoner
swapped prisoners, prisoner swap > exchange of prisoners, prisoner exchange
spoke to > telephone conversation, phone call
snubbed, stood up > declined to meet, refused to meet
denounced, criticised, condemnation
ruled by > colonial, territory
human rights > civil liberties, abuses
dissident > opposition activists, critics of the government
exile > banished, living abroad
passport > travel document, visa
travel ban > barred from entering, entry ban
customs > border officials
spy > espionage, intelligence
cold war > Soviet
took over > annexation < seized
recognized > recognition
`;
