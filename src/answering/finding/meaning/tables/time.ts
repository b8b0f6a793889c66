/** Words of time and amount that mean the same outright. */
export const TIME = `
each year, every year, per year, yearly > annually < a year
each month, every month, per month > monthly < a month
each week, every week, per week > weekly < a week
each day, every day, per day < daily, a day
night before, day before > eve of, eve
nonstop, all the time, keeps > repeatedly, constantly, continually
a lot, a ton, tons, loads, a bunch, heaps, oodles < lots of, many, numerous, a great deal, much
almost, nearly, close to > approximately, roughly
around > approximately, roughly, estimated
at first, to begin with > initially, originally
in the end, finally > eventually, ultimately
later, afterwards > subsequently
earlier > previously
after the fact, later on > retroactively, subsequently, afterwards, retrospectively
ahead of time, beforehand > in advance
at the same time > simultaneously
for good, forever, permanently > indefinitely
for the time being > temporarily, provisional, interim
on time > punctual, as scheduled
overnight > during the night
all night > through the night
first thing > early morning
anniversary, years since > commemoration
deadline, cutoff, cut off date > final date, expiry
long time, ages > decades < years
twice as much, twice as many > double
three times as much > triple, threefold
half, cut in half > halved, 50 percent
firsthand, for himself, for herself, in person, with their own eyes > personally
by accident, accidentally > unintentional, inadvertently, mistakenly, unintentionally
on purpose > intentional, intentionally, deliberate
by mistake > in error, mistakenly, erroneously, inadvertently
no reason, for no reason > arbitrary, arbitrarily, unprovoked
out loud, publicly > openly
face to face, in person < meeting
one on one > individual < private
live > reside, based
`;
