/** Posts, work, and how they are got and lost. */
export const OFFICE = `
canned, axed, booted, given the boot, got the boot, given the sack, got the sack, got the chop, shitcanned > fired, sacked, dismissed, let go, lost their job, terminated < removed from office, removed from their post, relieved of their duties, shown the door, ousted, forced out
kicked out, thrown out, booted out, chucked out > expelled, ejected, ousted, thrown out of < forced out, removed
kicked off, thrown off, booted off > removed from, dropped from, struck off
stepped down, quit, walked away, called it quits, packed it in, threw in the towel > resigned, stood down, gave up their post, vacated < left office, tendered their resignation, handed in their notice, bowed out, leave their post
hung up their boots, hung it up > retirement < bowed out, ended their career
hired, took on, brought on board, brought in, snapped up > appointed, recruited, employed, signed up < engaged, named as, installed
picked, tapped > appointed, nominated, selected, named as < chosen
took over, stepped into the role, took the reins, stepped in > succeeded, replaced, assumed office, took office, assumed the post, sworn in
took the job, got the job, landed the job, got the gig, landed the gig > was appointed, took up the post, was hired
took their place, took their job, filled in for, filled their shoes > replaced, succeeded, stood in for
got promoted, moved up, bumped up > promoted, elevated
knocked down a rank, bumped down > demotion, downgraded
boss, head honcho, top dog, big boss, top boss, top exec > chief executive, chairman < head, director, chief, president, ceo, managing director
second in command, number two, right hand man > deputy, vice president, assistant
bigwig, higher ups, top brass, big shots > executives, leadership, senior officials < management
underling, flunky, staffer > aide, assistant, subordinate < staff
coworker, workmate > colleague
workers, staff, employees > workforce, personnel, labour force
layoffs, laid off, job cuts, cut jobs, cut staff, slashed jobs > redundancies, made redundant, downsizing < shed jobs, lose their jobs, job losses
out of work, no job, out of a job > unemployed, unemployment, joblessness
walkout, walked off the job, downed tools, went on strike > strike, industrial action, stoppage
strikers, picketers > striking workers, picket line
time off, break, vacation, vacay > holiday, leave of absence < leave
suspended, benched, put on leave, sent home > placed on leave, suspension
side hustle, side job, second job, moonlighting > part-time job
gig < post, job, role, office
stint > tenure, spell, time in office < term
resume, cv > curriculum vitae, credentials
pay rise, pay raise, pay bump, pay hike > wage increase, salary increase < raise, increase in pay, higher wages, higher pay
pay cut > wage cut, salary cut, reduction in pay
overworked, burned out, burnout > exhausted, fatigue
labor union, workers union > trade union < union
opening, job opening > vacancy, vacant post
contract, deal < agreement
applied for, put in for, went for > application, sought
probation, trial period > probationary period
training, learned the ropes > apprenticeship
job interview, interviewed for > interview
swore in > inauguration, oath of office, took the oath
shakeup, shake-up, reshuffle > reorganisation, restructuring, overhaul
handpicked, hand picked > personally chosen, chosen by
veteran, old hand, old timer > experienced, long-serving
rookie, newbie, noob, new guy, new kid > newcomer, novice, beginner, inexperienced
caretaker, temp, stand in, fill in > interim, temporary < acting
understaffed, short staffed, short on staff, shorthanded > staff shortage, shortage of staff, lack of staff
commute, get to work > travel to work
watchdog > regulator, ombudsman, inspector general, oversight body
whistleblower, snitch, leaker > informant < source
`;
