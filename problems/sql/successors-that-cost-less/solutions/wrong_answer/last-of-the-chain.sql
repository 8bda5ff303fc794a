-- Follows the chain of successors, and compares a part with later ones that cost less than all before.
WITH RECURSIVE later (id, successor, price) AS (
  SELECT p.id, s.id, s.price_cents FROM parts AS p JOIN parts AS s ON s.id = p.replaced_by
  UNION ALL
  SELECT l.id, s.id, s.price_cents FROM later AS l JOIN parts AS p ON p.id = l.successor JOIN parts AS s ON s.id = p.replaced_by WHERE s.price_cents < l.price
)
SELECT p.id, p.name, s.id, s.name, p.price_cents - s.price_cents
FROM later AS l JOIN parts AS p ON p.id = l.id JOIN parts AS s ON s.id = l.successor
WHERE s.price_cents < p.price_cents;
