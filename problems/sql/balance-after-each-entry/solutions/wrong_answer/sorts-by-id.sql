-- Computes the balances well and lists them in the order of the ids.
SELECT account_id, id, booked_at, amount_cents, SUM(amount_cents) OVER (PARTITION BY account_id ORDER BY booked_at, id)
FROM entries
ORDER BY account_id, id;
