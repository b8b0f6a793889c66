/** Health, medicine, schools. */
export const HEALTH = `
sick, under the weather > illness, unwell, ailing, infected, fell ill
got sick, fell sick, came down with, caught > fell ill, contracted, infected, tested positive, diagnosed
bug, virus > infection, disease, illness
has covid, got covid, tested positive > infected, positive test, contracted the virus
disease, sickness > illness, infection < condition, disorder
outbreak, going around > epidemic, spread of
pandemic > epidemic, outbreak
doctor, doc > physician, surgeon, medic, specialist
nurse > nursing staff, health workers
shrink, therapist > psychiatrist, psychologist
er, emergency room > medical center, hospitalised < clinic, ward
taken to hospital, rushed to hospital, in hospital, in the hospital > hospital, admitted to hospital, treated at
operated on, went under the knife, op, surgery > surgical procedure, surgeons < operation
meds, pills, drugs > medication, medicine, prescription, tablets
jab, shots > vaccine, injection, immunisation
jabbed > vaccination, immunised, inoculated
anti vaxxers, antivaxxers > opponents of vaccination, vaccine sceptics
painkiller > opioid, pain medication
cancer > tumour, malignant, leukaemia, oncology
heart attack > cardiac arrest, heart failure
had a stroke > stroke
blood pressure > hypertension
passed out, fainted, blacked out > lost consciousness, unconscious, collapsed
coma, knocked out > unconscious
threw up, puked > vomiting, nausea
fever, temperature > high temperature
got better, pulled through, on the mend > recovery, recovering, recuperating
cured, beat cancer > remission, recovered
checkup, check up > medical examination, physical examination
diagnosed, found out they had > diagnosis
mental health > depression, mental illness
crazy > mentally ill, insanity
retarded, handicapped > disabled
wheelchair > paralysed, paralysis
blind, can't see > lost their sight, visually impaired
deaf > hearing loss, hearing impaired
fat, overweight > obese
lost weight, slimmed down > weight loss
diet > nutrition
hungry, starving, no food > hunger, starvation, malnutrition, famine
abortion > termination of pregnancy, reproductive rights
birth control > contraception
health insurance, coverage > health cover, insured
uninsured, no insurance > without insurance, without health insurance
obamacare, aca > Affordable Care Act
nursing home, old folks home, care home > residential home, assisted living
junkie, hooked > addicted, dependence
rehab > rehabilitation, treatment program
got clean, sober > sobriety
quit smoking, stopped smoking > gave up cigarettes
breakthrough > advance < discovery
study > researchers < findings, survey, report
trial, tests > clinical trial
guinea pigs, lab rats > test subjects < volunteers
school > academy < classrooms, education
kindergarten, daycare, nursery > preschool, child care
high school > secondary school
college, uni > university, campus, degree
prof > lecturer < professor
teacher > instructor, faculty < educators
principal, headteacher, headmaster > head teacher, school head
student > undergraduates < pupil
freshman, freshmen > first-year students
class < lessons, course
exam, test > examination, test scores
grades, marks < results, scores
copied > plagiarism, cheating
flunked, failed > failure, did not pass
dropped out > left school, without graduating, abandoned their studies
finished school, got their degree > graduation, degree, diploma
skipped school, played hooky, truant > truancy, absent
expelled, kicked out of school > expulsion
tuition, school fees < fees
student loan > student debt
scholarship > bursary, grant
playground > schoolyard
`;
