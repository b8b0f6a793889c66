import { stemOf } from '../../language/stems.ts';
import { DEMONYMS } from './demonyms.ts';

/** Words that tell of the same thing, a row each: a question has one and its answer another. */
export const ROWS: readonly string[] = `
die death dead killed deceased fatal obituary fatality
kill killed murder slay slain shot shooting assassinated assassination death died gunned
marry married wife husband wed wedding marriage spouse bride
divorce split separated
win won victory defeat beat champion championship title triumph winner
lose lost defeat beaten loss
buy bought purchase acquire acquisition paid
sell sold sale
start begin began launch open opened onset commence beginning inception
founded founder establish create set started
create made invent design develop build built formed established
invent inventor devise pioneer discover discovery
discover found discovery spotted
end finish stop conclude close expire over ended
leave left quit resign depart departure retire exit
quit resign leave step resignation
become became appointed elected named sworn promoted elevated
hire appoint named employ recruit tapped picked
fire fired dismiss sack oust dismissed ousted
arrest detain custody jail charged apprehend suspect
jail prison sentenced imprisoned incarcerated custody
convict guilty sentence conviction verdict
charge charged accuse indict alleged indictment
hurt injure injured wounded wound injuries
attack bomb strike raid assault struck
bomb bombing explosion blast explosive
explode explosion blast detonate went
write wrote author penned book novel writer
star starring starred play played portray role actor actress act appear cast
sing sang song perform performed singer vocal vocalist recorded
play played player plays
live lived reside home resident inhabit lives
work works job employ served employee employed
job occupation post position role title
locate located situated based headquartered place site
big large size huge
cost price pay paid fee worth expense
earn salary pay paid income wage make
much dollars cost price percent
child kid son daughter youngster
mother mom parent
father dad parent
car vehicle auto automobile truck
doctor physician medic surgeon
film movie picture
company firm corporation business
country nation
election vote poll ballot
law legislation bill statute act
help aid assist assistance
grow increase rise climb jump growth rose
fall drop decline decrease plunge fell
choose pick select elect chosen
fight fought battle war conflict clash
teach taught teacher instruct instructor
study research survey report researchers
happen happened occur occurred place
crash collide accident wreck crashed
fire blaze burn burned flames
immigrant migrant refugee immigration
lawyer attorney counsel
police cop officer
illegal unlawful banned
ban prohibit forbid bar outlaw
allow permit let
want wish seek desire hope wants
plan intend propose aim
famous known renowned celebrity best
name called dubbed known named
born birth native
old age aged
own owner possess belong owned
lead leader head chief boss led
boss ceo chief executive head chairman
cause reason lead trigger prompt because
prevent stop halt block
support back endorse favor backed endorsement
oppose reject resist object against opposition
agree agreed deal accord pact agreement
release publish issue released published
announce reveal declare unveil announced
give donate award hand grant gave
receive get accept got
send deliver ship sent
travel trip journey visit tour
fly flight plane aircraft flew
ship boat vessel
student pupil
food eat diet meal
drug medicine medication pill treatment
disease illness sickness infection
treat cure therapy treatment
money fund cash dollar funding
protest demonstrate rally march demonstration demonstrator
letter email message
scrap eliminate abolish drop rid
criticize criticise slam blast attack condemn
air aired broadcast show episode
visa permit
weigh weight pounds
tall height feet inches
rich wealthy fortune
smart intelligent clever
scared afraid fear frightened
angry furious outraged anger
cop police officer
kid child
gun weapon firearm rifle pistol
hack hacking hacked breach breached intrusion
steal stole stolen theft
lie lied false untrue
raise raised increase
cut reduce reduction slash
save saved rescue
build built construct construction
destroy destroyed demolished ruined
hide hid concealed
show showed reveal
vote voted ballot
unanimous vote
peaceful calm
require must need mandatory
color colour
purpose goal aim used use
use used purpose
stand stands acronym abbreviation
earthquake quake tremor aftershock
attend come show draw drew crowd turnout
sue sued lawsuit suit court judge
oversee oversight supervise charge
conclude conclusion find found determine
ask request seek sought demand
publish published appear article piece column
op-ed opinion piece column essay
campaign stump canvass
recuse recusal withdraw
nominate nominee pick choose select tap
want seek demand call wish
talk speak spoke speech address
interview interviewer host
promise pledge vow
meet met meeting encounter talks
`
  .trim()
  .split('\n');

const KIN: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const kin = new Map<string, Set<string>>();
  for (const row of [...ROWS, ...DEMONYMS]) {
    const stems = row.split(' ').map(stemOf);
    for (const stem of stems) kin.set(stem, new Set([...(kin.get(stem) ?? []), ...stems]));
  }
  return kin;
})();

/** Stems that tell of the same thing as this one; itself among them where it has any. */
export const kinOf = (stem: string): ReadonlySet<string> | undefined => KIN.get(stem);

/** Is there a word of the same meaning among the stems? */
export function sameMeaningIn(stem: string, stems: ReadonlySet<string>): boolean {
  for (const other of kinOf(stem) ?? []) if (stems.has(other)) return true;
  return false;
}

/** Is the stem itself there, or a word of the same meaning? */
export const isIn = (stem: string, stems: ReadonlySet<string>): boolean =>
  stems.has(stem) || sameMeaningIn(stem, stems);

/** Verbs that tell the very same deed, a row each: what is told in one is told in the other. */
const SYNONYMS: readonly ReadonlySet<string>[] = `
buy purchase acquire
begin start
beat defeat
quit resign
marry wed
fire dismiss sack
founded establish
finish conclude
hurt injure wound
build construct
allow permit
ban prohibit forbid
hire employ
choose pick select
reveal disclose
kill slay
arrest detain apprehend
jail imprison incarcerate
`
  .trim()
  .split('\n')
  .map((row) => new Set(row.split(' ').map(stemOf)));

/** Do the two stems tell the same deed? */
export const isSynonym = (one: string, other: string): boolean =>
  one === other || SYNONYMS.some((row) => row.has(one) && row.has(other));
