-- problem: total-of-each-customer
-- error: 3:18 no such column: nix
SELECT 'ääö€😀', nix FROM customers;
