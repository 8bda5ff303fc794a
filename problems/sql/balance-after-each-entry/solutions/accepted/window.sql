SELECT account_id, id, booked_at, amount_cents,
       SUM(amount_cents) OVER (
         PARTITION BY account_id
         ORDER BY booked_at, id
         ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
       )
FROM entries
ORDER BY account_id, booked_at, id;
