CREATE TABLE parts (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  price_cents INTEGER,
  replaced_by INTEGER REFERENCES parts (id)
);
