/** What makes a number an age: behind it "-year-old", "years old"; before it "aged", "turned"; or a name: "Moss, 44, …". */
const AFTER = /^[- ](?:years?|months?)\b|^[,)](?! \d)/u;
const BEFORE =
  /(?:\b(?:aged?|at|turn(?:s|ed|ing)?|is|was|be|now|of|(?:he|she)['’](?:s|ll be))(?: (?:about|only|just|almost|nearly|now))?|[\p{L}”’][,(]| \() $|\($/iu;
const COUNTS = /^ (?:percent|per cent|million|billion|hundred|thousand|\p{Ll}{3,}s\b)/u;

/** "Moss, 44, ordered 180 passengers off": 44 is an age, 180 none. */
export const isAge = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean => {
  const after = text.slice(end, end + 20);
  if (/^[- ](?:years?|months?)\b/u.test(after)) return true;
  return (
    BEFORE.test(text.slice(Math.max(0, start - 24), start)) &&
    !COUNTS.test(after) &&
    (AFTER.test(after) || !/^ \p{Ll}/u.test(after) || /^ (?:when|at|and|on|in|by|last|this|today)\b/u.test(after))
  );
};
