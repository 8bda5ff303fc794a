-- problem: raise-the-prices
ALTER TABLE products RENAME TO old;
ALTER TABLE old RENAME COLUMN price TO cost;
ALTER TABLE old ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE old ADD COLUMN discount INTEGER CHECK (discount >= 0);
ALTER TABLE old DROP COLUMN note;
CREATE INDEX old_by_cost ON old (cost);
ANALYZE;
REINDEX;
CREATE VIEW products AS SELECT id, shelf, cost + 10 AS price FROM old;
