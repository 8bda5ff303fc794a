CREATE TABLE shelves (id INTEGER PRIMARY KEY);

CREATE TABLE products (
  id    INTEGER PRIMARY KEY,
  shelf INTEGER REFERENCES shelves (id),
  price INTEGER NOT NULL CHECK (price >= 0)
);
