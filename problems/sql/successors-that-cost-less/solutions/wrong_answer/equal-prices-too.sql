-- Lists successors of the same price as well.
SELECT p.id, p.name, s.id, s.name, p.price_cents - s.price_cents
FROM parts AS p
JOIN parts AS s ON s.id = p.replaced_by
WHERE s.price_cents <= p.price_cents;
