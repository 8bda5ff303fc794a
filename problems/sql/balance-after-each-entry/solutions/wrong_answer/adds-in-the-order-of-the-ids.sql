-- Adds up in the order of the ids, although an entry may be booked for an earlier time.
SELECT account_id, id, booked_at, amount_cents, SUM(amount_cents) OVER (PARTITION BY account_id ORDER BY id)
FROM entries
ORDER BY account_id, booked_at, id;
