/** Irregular English verbs and nouns, a row each: the base form, then its other forms. */
const ROWS = `arise arose arisen
awake awoke awoken
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
lie lies lied lying lain
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
overcome overcame
overthrow overthrew overthrown
pay paid
prove proven
quit quitted
repay repaid
ride rode ridden
ring rang rung
rise risen
run ran
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
smell smelt
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
child children
foot feet
goose geese
knife knives
man men
mouse mice
ox oxen
person people
tooth teeth
wife wives
wolf wolves
woman women
die dies died dying
tie ties tied tying`;

const BASES: ReadonlyMap<string, string> = new Map(
  ROWS.split('\n').flatMap((row) => {
    const [base = '', ...forms] = row.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** The base form of an irregular verb or noun in lower case ("won" → "win"); any other word as it is. */
export const baseForm = (word: string): string => BASES.get(word) ?? word;
