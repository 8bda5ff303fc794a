-- attack: 41
-- about: a pattern that tries everything
-- problem: total-of-each-customer
-- expected: TimeLimitExceeded, WrongAnswer
SELECT zeroblob(500000) LIKE '%', replace(hex(zeroblob(250000)), '0', 'a') LIKE '%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%b%c%b';
