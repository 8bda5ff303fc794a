SELECT id FROM orders WHERE placed_on = '2024-03-01';
