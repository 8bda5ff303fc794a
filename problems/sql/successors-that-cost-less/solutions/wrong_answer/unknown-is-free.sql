-- Takes a price that is not known for 0.
SELECT p.id, p.name, s.id, s.name, COALESCE(p.price_cents, 0) - COALESCE(s.price_cents, 0)
FROM parts AS p
JOIN parts AS s ON s.id = p.replaced_by
WHERE COALESCE(s.price_cents, 0) < COALESCE(p.price_cents, 0);
