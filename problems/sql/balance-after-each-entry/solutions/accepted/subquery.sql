SELECT e.account_id, e.id, e.booked_at, e.amount_cents,
       (SELECT SUM(p.amount_cents)
        FROM entries AS p
        WHERE p.account_id = e.account_id AND (p.booked_at, p.id) <= (e.booked_at, e.id))
FROM entries AS e
ORDER BY e.account_id, e.booked_at, e.id;
