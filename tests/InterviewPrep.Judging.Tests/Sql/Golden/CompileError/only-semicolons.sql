-- problem: total-of-each-customer
-- error: There is no statement.
;;;
;
