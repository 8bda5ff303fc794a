-- problem: orders-by-total
-- message: row 1 is out of order
-- missing: 0
-- extra: 0
-- misplaced: 1
SELECT id, total FROM orders;
