CREATE TABLE prices (
  id          INTEGER PRIMARY KEY,
  product     TEXT NOT NULL,
  valid_from  TEXT NOT NULL,
  valid_to    TEXT,
  price_cents INTEGER NOT NULL,
  CHECK (valid_to IS NULL OR valid_from <= valid_to)
);
