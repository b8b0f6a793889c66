/** How people feel, and how things are. */
export const FEELINGS = `
freaked out, stressed, nervous, anxious > worried, fears, alarmed < concerned
scared, terrified, freaked > frightened, afraid, fear < terror
mad, pissed, pissed off, ticked off, fuming, livid, steamed > angry, furious, outraged, anger, irate
happy, stoked, thrilled, over the moon, pumped > delighted, glad, overjoyed, joy < pleased
sad, bummed > saddened, unhappy, upset
shocked, floored, blown away, stunned, gobsmacked > surprised, astonished, amazed
surprised > shock, unexpected, astonishment
puzzled > bewildered, baffled, confusion
red faced > ashamed, humiliated, embarrassment
jealous > envy, envious
proud > pride
sick of, fed up, had enough, fed up with > frustrated, tired of, exasperated, weary
cried, teared up, broke down > tears, weeping, in tears
fast, quick, quickly > rapidly, swiftly, speedy < rapid
slow > sluggish, gradual
huge, massive, ginormous, enormous, giant > immense, largest, gigantic < vast, large
tiny, little < small, minor
hard, tough > arduous < difficult, challenging
easy, piece of cake > straightforward < simple
weird, odd, strange > bizarre, peculiar < unusual
important, big deal > crucial, significant, essential < vital
ancient, elderly < aged
brand new > newly
fake, phony, bogus > counterfeit, fabricated, fraudulent < false
legit > authentic < genuine
risky, dicey, sketchy > dangerous, hazardous < unsafe
dangerous > hazardous, perilous < unsafe, risk, threat
safe > out of danger < secure
empty > vacant, deserted, unoccupied
packed, crammed, jam packed > crowded, overcrowded, capacity, filled
dirty, filthy > unsanitary, squalid, polluted
famous > renowned, well-known, prominent
useless, pointless > futile, ineffective, in vain
unfair > unjust, biased, discriminatory
rude > disrespectful, impolite, discourteous
cruel > brutal, inhumane, cruelty
lucky > luck
unlucky > unfortunate, misfortune
nowadays, these days > at present < currently
so far > to date
soon, in a bit > shortly, imminent
right away, straight away, on the spot, asap > promptly < immediately
`;
