/** Things about the house and the street, and words for any thing. */
export const THINGS = `
ate, grabbed a bite, had dinner > dined, dinner, meal, lunch
food, grub > meals
drink, booze, liquor > alcohol, alcoholic beverages
cigs, cigarettes > tobacco, smoking
cooked, whipped up > prepared
strolled > on foot, walk
jogged > ran
drove, behind the wheel
ride, lift < transport, drive
left the car > parking
car, ride, wheels > automobile < vehicle
truck, pickup > lorry < vehicle
bike > bicycle, motorcycle, cycling
train > rail, railway, railroad
subway, tube, underground > metro
plane > aircraft < jet, flight
boat > vessel, ship, ferry < craft
highway, avenue
freeway, motorway > highway, interstate
shortcut > quicker route
traffic, traffic jam, gridlock > congestion
luggage, bags > baggage, suitcase
outfit, gear > clothing, dress, garments
stuff, belongings < possessions, items, property
junk, trash, garbage, rubbish > refuse, litter < waste
bathroom, loo, john > toilet, lavatory, restroom
couch > sofa
pet, dog > animal, puppy, hound
dog > puppy, hound, canine
cat > kitten, feline
picture, pic, photo, snap > photograph, images
video, clip, vid > footage < recording, film
tape < recording
phone, cell, cellphone > telephone, cell phone, smartphone
computer, laptop, pc > desktop < machine
letter, note < message, wrote
papers, docs < documents, files, records
list > roster < register
plan, game plan > proposal, blueprint < strategy, scheme
idea > proposal < plan, concept, suggestion
problem, issue, hiccup, glitch, snag > difficulty, malfunction < obstacle, trouble
mess, fiasco, disaster, train wreck, shitshow > debacle, chaos, failure < crisis
odds > probability < likelihood, opportunity
motive < cause
goal < aim, objective, purpose, target
section < portion, share
secret, secretly, on the sly, behind closed doors, on the quiet > covert, clandestine, in private < confidential
in public, openly < publicly
alone, solo, by himself, by herself > unaccompanied, single-handedly
together > jointly < joint
`;
