-- attack: 41
-- about: the other kind of pattern
-- problem: total-of-each-customer
-- expected: TimeLimitExceeded, WrongAnswer
SELECT 1, replace(hex(zeroblob(250000)), '0', 'a') GLOB '*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b*c*b';
