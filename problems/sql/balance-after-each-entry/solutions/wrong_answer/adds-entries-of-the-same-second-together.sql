-- Orders the window by the time alone, so that entries of the same second all get the balance after the last of them.
SELECT account_id, id, booked_at, amount_cents, SUM(amount_cents) OVER (PARTITION BY account_id ORDER BY booked_at)
FROM entries
ORDER BY account_id, booked_at, id;
